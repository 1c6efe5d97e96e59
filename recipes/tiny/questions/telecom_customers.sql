CREATE TABLE Customer (
  CustNo TEXT PRIMARY KEY,
  CustType TEXT,
  LastName TEXT,
  FirstName TEXT,
  CompanyName TEXT,
  BirthDate TEXT,
  Email TEXT,
  CreatedAt TEXT,
  IsVip INTEGER
);
CREATE TABLE CustomerAddress (
  AddrNo INTEGER PRIMARY KEY,
  CustNo TEXT REFERENCES Customer(CustNo),
  AddrKind TEXT,
  Street TEXT,
  Zip TEXT,
  City TEXT,
  State TEXT,
  CreatedAt TEXT
);
CREATE TABLE Tariff (
  TariffCode TEXT PRIMARY KEY,
  TariffName TEXT,
  MonthlyFee REAL,
  DataGb INTEGER,
  Network TEXT
);
CREATE TABLE Line (
  PhoneNo TEXT PRIMARY KEY,
  CustNo TEXT REFERENCES Customer(CustNo),
  TariffCode TEXT REFERENCES Tariff(TariffCode),
  LineStatus TEXT,
  ActivatedOn TEXT,
  CancelledOn TEXT,
  ContractMonths INTEGER
);
CREATE TABLE Ticket (
  TicketNo INTEGER PRIMARY KEY,
  CustNo TEXT REFERENCES Customer(CustNo),
  PhoneNo TEXT REFERENCES Line(PhoneNo),
  Topic TEXT,
  Channel TEXT,
  OpenedAt TEXT,
  ClosedAt TEXT,
  Rating INTEGER
);
INSERT INTO Customer VALUES ('C-2001', 'private', 'Young', 'Frankie', NULL, '1995-01-14', 'frankie_young@yahoo.com', '2026-04-01 11:19:52', 0);
INSERT INTO Customer VALUES ('C-2002', 'private', 'Tran', 'Keith', NULL, '1940-04-20', NULL, '2018-10-22 17:01:29', 1);
INSERT INTO Customer VALUES ('C-2003', 'private', 'Bell', 'Jade', NULL, '1977-06-09', 'jade_bell@comcast.net', '2017-06-16 13:33:41', 0);
INSERT INTO Customer VALUES ('C-2004', 'private', 'Vasquez', 'Jade', NULL, '1948-01-17', 'jade_vasquez@yahoo.com', '2023-03-10 11:20:29', 1);
INSERT INTO Customer VALUES ('C-2005', 'private', 'Tran', 'Bruno', NULL, '1939-08-27', NULL, '2023-12-26 08:29:53', NULL);
INSERT INTO Customer VALUES ('C-2006', 'private', 'Young', 'Bruno', NULL, '1967-07-12', 'bruno_young@gmail.com', '2016-11-21 13:38:20', 1);
INSERT INTO Customer VALUES ('C-2007', 'private', 'Bell', 'Ismail', NULL, '1947-04-11', 'ismail_bell@gmail.com', '2017-09-04 10:00:25', 0);
INSERT INTO Customer VALUES ('C-2008', 'business', NULL, NULL, 'ACME Holdings Ltd', NULL, 'billing@acme.com', '2018-04-09 10:11:12', 1);
INSERT INTO Customer VALUES ('C-2009', 'private', 'Underhill', 'Ismail', NULL, '1956-05-13', NULL, '2022-08-24 14:29:16', 0);
INSERT INTO Customer VALUES ('C-2010', 'private', 'Ramirez', 'Abby', NULL, '1970-09-13', 'abby_ramirez@gmail.com', '2019-02-14 17:06:18', 0);
INSERT INTO Customer VALUES ('C-2011', 'business', NULL, NULL, 'Gila Roofing Inc.', NULL, 'office@aol.com', '2018-07-14 15:14:25', 0);
INSERT INTO Customer VALUES ('C-2012', 'private', 'Bell', 'Frankie', NULL, '1990-04-22', 'frankie_bell@comcast.net', '2016-08-10 16:18:07', 0);
INSERT INTO Customer VALUES ('C-2013', 'private', 'Vasquez', 'Marisol', NULL, '1998-04-19', 'marisol_vasquez@comcast.net', '2018-08-18 08:48:40', 0);
INSERT INTO Customer VALUES ('C-2014', 'private', 'Bell', 'Luz', NULL, '2001-12-25', 'luz_bell@gmail.com', '2021-09-06 08:45:23', 1);
INSERT INTO Customer VALUES ('C-2015', 'business', NULL, NULL, 'Desert Bloom Florist', NULL, 'office@comcast.net', '2016-11-01 10:21:25', NULL);
INSERT INTO Customer VALUES ('C-2016', 'business', NULL, NULL, 'ACME Holdings Ltd', NULL, 'office@comcast.net', '2016-03-22 15:44:14', 0);
INSERT INTO Customer VALUES ('C-2017', 'private', 'Bell', 'Ismail', NULL, '1972-09-01', 'ismail_bell@acme.com', '2024-04-16 16:30:22', 0);
INSERT INTO Customer VALUES ('C-2018', 'private', 'Young', 'Luz', NULL, '1951-04-01', 'luz_young@gmail.com', '2020-11-27 17:06:09', 0);
INSERT INTO Customer VALUES ('C-2019', 'private', 'Garcia-Lopez', 'Carmen', NULL, '1967-06-07', 'carmen_garcia-lopez@acme.com', '2017-03-03 14:05:56', 0);
INSERT INTO Customer VALUES ('C-2020', 'business', NULL, NULL, 'Canyon Freight LLC', NULL, 'office@aol.com', '2016-06-04 17:55:25', 1);
INSERT INTO Customer VALUES ('C-2021', 'private', 'Stone', 'Elena', NULL, '1983-12-15', 'elena_stone@yahoo.com', '2016-06-07 20:05:13', 1);
INSERT INTO Customer VALUES ('C-2022', 'private', 'Ramirez', 'Gus', NULL, '1981-01-17', 'gus_ramirez@comcast.net', '2016-11-05 13:15:20', 0);
INSERT INTO Customer VALUES ('C-2023', 'private', 'Ramirez', 'Gus', NULL, '1995-11-02', NULL, '2018-12-07 17:37:18', NULL);
INSERT INTO Customer VALUES ('C-2024', 'private', 'Garcia-Lopez', 'Keith', NULL, '1944-02-27', 'keith_garcia-lopez@acme.com', '2024-01-05 12:38:39', 0);
INSERT INTO Customer VALUES ('C-2025', 'private', 'Zimmer', 'Jade', NULL, '1992-05-19', 'jade_zimmer@acme.com', '2022-09-03 21:44:49', 0);
INSERT INTO Customer VALUES ('C-2026', 'private', 'Ramirez', 'Jade', NULL, '1994-12-11', 'jade_ramirez@gmail.com', '2026-05-13 11:55:41', NULL);
INSERT INTO Customer VALUES ('C-2027', 'business', NULL, NULL, 'Blue Mesa Dental', NULL, 'office@yahoo.com', '2020-08-10 20:50:13', 0);
INSERT INTO Customer VALUES ('C-2028', 'private', 'Young', 'Abby', NULL, '1948-07-05', 'abby_young@acme.com', '2021-07-19 19:06:47', 0);
INSERT INTO Customer VALUES ('C-2029', 'private', 'Ramirez', 'Olga', NULL, '1991-10-10', 'olga_ramirez@yahoo.com', '2019-03-21 10:51:46', NULL);
INSERT INTO Customer VALUES ('C-2030', 'business', NULL, NULL, 'ACME Holdings Ltd', NULL, 'office@gmail.com', '2017-12-27 11:12:06', 0);
INSERT INTO Customer VALUES ('C-2031', 'private', 'Garcia-Lopez', 'Marisol', NULL, '1957-08-02', 'marisol_garcia@aol.com', '2022-02-14 16:20:00', 0);
INSERT INTO Customer VALUES ('C-2032', 'private', 'Young', 'Jade', NULL, '1963-05-06', 'jade_young@aol.com', '2018-03-13 18:22:04', 0);
INSERT INTO Customer VALUES ('C-2033', 'private', 'Bell', 'Abby', NULL, '1990-02-23', 'abby_bell@yahoo.com', '2020-07-11 18:50:20', 1);
INSERT INTO Customer VALUES ('C-2034', 'private', 'Wu', 'Derek', NULL, NULL, 'derek_wu@gmail.com', '2016-08-18 13:32:26', NULL);
INSERT INTO Customer VALUES ('C-2035', 'business', NULL, NULL, 'Desert Bloom Florist', NULL, 'office@acme.com', '2016-03-02 09:16:14', 0);
INSERT INTO Customer VALUES ('C-2036', 'private', 'Ramirez', 'Heidi', NULL, '1969-06-16', 'heidi_ramirez@comcast.net', '2021-12-11 10:18:26', 0);
INSERT INTO Customer VALUES ('C-2037', 'private', 'Xavier', 'Olga', NULL, '1964-11-21', 'olga_xavier@comcast.net', '2018-01-07 21:55:38', NULL);
INSERT INTO Customer VALUES ('C-2038', 'business', NULL, NULL, 'Blue Mesa Dental', NULL, 'office@acme.com', '2025-04-13 11:00:29', 0);
INSERT INTO Customer VALUES ('C-2039', 'private', 'Wu', 'Olga', NULL, '1980-04-08', 'olga_wu@gmail.com', '2020-03-23 11:20:52', 0);
INSERT INTO Customer VALUES ('C-2040', 'business', NULL, NULL, 'ACME Holdings Ltd', NULL, 'office@yahoo.com', '2019-05-13 15:09:46', 0);
INSERT INTO Customer VALUES ('C-2041', 'private', 'Ramirez', 'Ismail', NULL, '1965-06-03', 'ismail_ramirez@yahoo.com', '2021-07-17 11:15:38', 0);
INSERT INTO Customer VALUES ('C-2042', 'private', 'Underhill', 'Olga', NULL, '1949-10-05', 'olga_underhill@comcast.net', '2018-12-18 16:57:08', 0);
INSERT INTO Customer VALUES ('C-2043', 'private', 'Tran', 'Jade', NULL, '1997-09-08', 'jade_tran@aol.com', '2022-10-10 07:06:14', 0);
INSERT INTO Customer VALUES ('C-2044', 'private', 'Zimmer', 'Nate', NULL, '1945-10-04', NULL, '2026-02-06 21:09:02', 1);
INSERT INTO Customer VALUES ('C-2045', 'private', 'Wu', 'Gus', NULL, '1960-06-23', 'gus_wu@yahoo.com', '2025-07-25 18:37:26', NULL);
INSERT INTO Customer VALUES ('C-2046', 'private', 'Underhill', 'Nate', NULL, '1957-06-23', 'nate_underhill@gmail.com', '2022-08-12 09:24:15', 1);
INSERT INTO Customer VALUES ('C-2047', 'private', 'Garcia-Lopez', 'Olga', NULL, '1961-04-14', NULL, '2025-07-18 13:06:00', NULL);
INSERT INTO Customer VALUES ('C-2048', 'private', 'Underhill', 'Jade', NULL, '1983-08-03', 'jade_underhill@acme.com', '2024-12-06 11:05:06', NULL);
INSERT INTO Customer VALUES ('C-2049', 'private', 'Wu', 'Frankie', NULL, '1973-10-02', 'frankie_wu@aol.com', '2017-05-14 10:43:34', 0);
INSERT INTO Customer VALUES ('C-2050', 'private', 'Xavier', 'Bruno', NULL, '2003-06-28', 'bruno_xavier@yahoo.com', '2024-06-15 15:05:15', 0);
INSERT INTO Customer VALUES ('C-2051', 'private', 'Ramirez', 'Luz', NULL, '1994-05-17', 'luz_ramirez@yahoo.com', '2026-06-22 16:41:49', 0);
INSERT INTO Customer VALUES ('C-2052', 'private', 'Xavier', 'Marisol', NULL, '1954-03-22', 'marisol_xavier@gmail.com', '2026-09-13 20:54:18', NULL);
INSERT INTO Customer VALUES ('C-2053', 'private', 'Ramirez', 'Derek', NULL, '1970-03-12', 'derek_ramirez@acme.com', '2020-11-10 17:51:08', 1);
INSERT INTO Customer VALUES ('C-2054', 'private', 'Xavier', 'Gus', NULL, NULL, 'gus_xavier@acme.com', '2020-12-27 14:23:49', 1);
INSERT INTO Customer VALUES ('C-2055', 'private', 'Vasquez', 'Olga', NULL, '1976-01-25', 'olga_vasquez@comcast.net', '2023-09-12 13:13:01', 0);
INSERT INTO Customer VALUES ('C-2056', 'business', NULL, NULL, 'ACME Holdings Ltd', NULL, 'office@comcast.net', '2023-11-12 13:15:36', 0);
INSERT INTO Customer VALUES ('C-2057', 'private', 'Bell', 'Olga', NULL, '1972-12-11', 'olga_bell@yahoo.com', '2017-04-27 12:19:11', 0);
INSERT INTO Customer VALUES ('C-2058', 'private', 'Ramirez', 'Ismail', NULL, '2000-06-12', 'ismail_ramirez@aol.com', '2022-12-06 13:19:45', 0);
INSERT INTO Customer VALUES ('C-2059', 'private', 'Young', 'Elena', NULL, '1945-05-21', 'elena_young@acme.com', '2023-01-18 13:48:46', 0);
INSERT INTO Customer VALUES ('C-2060', 'private', 'Stone', 'Jade', NULL, NULL, 'jade_stone@aol.com', '2025-08-25 14:07:39', 1);
INSERT INTO Customer VALUES ('C-2061', 'private', 'Ramirez', 'Bruno', NULL, '1949-06-20', 'bruno_ramirez@yahoo.com', '2017-08-09 08:55:15', 1);
INSERT INTO Customer VALUES ('C-2062', 'private', 'Tran', 'Derek', NULL, NULL, NULL, '2018-01-06 15:06:11', 1);
INSERT INTO Customer VALUES ('C-2063', 'private', 'Tran', 'Gus', NULL, '2004-03-03', NULL, '2016-10-22 07:00:29', 1);
INSERT INTO Customer VALUES ('C-2064', 'private', 'Ramirez', 'Nate', NULL, '1995-04-26', NULL, '2024-11-07 07:37:25', 0);
INSERT INTO Customer VALUES ('C-2065', 'private', 'Tran', 'Bruno', NULL, '1976-12-09', 'bruno_tran@gmail.com', '2021-01-28 07:53:38', NULL);
INSERT INTO CustomerAddress VALUES (1, 'C-2002', 'billing', '9262 Elm St', '78206', 'Mesa', 'AZ', '2024-11-15 19:24:18');
INSERT INTO CustomerAddress VALUES (2, 'C-2002', 'installation', '5030 Lincoln Ave', NULL, 'Denver', 'CO', '2016-03-08 15:52:20');
INSERT INTO CustomerAddress VALUES (3, 'C-2003', 'installation', '9218 Elm St', '73351', 'Santa Fe', 'NM', '2017-08-15 18:26:10');
INSERT INTO CustomerAddress VALUES (4, 'C-2003', 'delivery', '8480 Elm St', '72906', 'El Paso', 'TX', '2020-12-22 12:10:46');
INSERT INTO CustomerAddress VALUES (5, 'C-2004', 'delivery', '8452 Main St', '85780', 'Santa Fe', 'NM', '2021-08-15 07:48:56');
INSERT INTO CustomerAddress VALUES (6, 'C-2004', 'billing', '46 Main St', '81013', 'Albuquerque', 'NM', '2019-08-22 08:50:32');
INSERT INTO CustomerAddress VALUES (7, 'C-2005', 'installation', '8822 Cactus Rd', '79297', 'Tucson', 'AZ', '2019-02-17 16:14:03');
INSERT INTO CustomerAddress VALUES (8, 'C-2006', 'delivery', '150 Elm St', '72196', 'El Paso', 'TX', '2020-02-15 17:19:02');
INSERT INTO CustomerAddress VALUES (9, 'C-2006', 'billing', '8163 Lincoln Ave', '76817', 'El Paso', 'TX', '2019-12-11 08:22:57');
INSERT INTO CustomerAddress VALUES (10, 'C-2007', 'billing', '9056 Elm St', '86910', 'Albuquerque', 'NM', '2022-11-09 16:39:55');
INSERT INTO CustomerAddress VALUES (11, 'C-2008', 'billing', '6064 Lincoln Ave', '84396', 'Albuquerque', 'NM', '2018-10-08 21:56:28');
INSERT INTO CustomerAddress VALUES (12, 'C-2009', 'billing', '5737 Elm St', '76304', 'Santa Fe', 'NM', '2025-02-18 21:26:51');
INSERT INTO CustomerAddress VALUES (13, 'C-2009', 'installation', '7702 Main St', '82286', 'El Paso', 'TX', '2022-06-28 17:40:20');
INSERT INTO CustomerAddress VALUES (14, 'C-2010', 'billing', '7338 Cactus Rd', '73036', 'Phoenix', 'AZ', '2020-04-05 16:34:07');
INSERT INTO CustomerAddress VALUES (15, 'C-2010', 'delivery', '3339 Speedway Blvd', '71822', 'Santa Fe', 'NM', '2017-12-08 20:00:19');
INSERT INTO CustomerAddress VALUES (16, 'C-2011', 'delivery', '7976 Lincoln Ave', '73199', 'Tucson', 'AZ', '2020-07-20 13:17:01');
INSERT INTO CustomerAddress VALUES (17, 'C-2011', 'billing', '5885 Elm St', '80092', 'Mesa', 'AZ', '2017-06-04 19:39:50');
INSERT INTO CustomerAddress VALUES (18, 'C-2012', 'installation', '2561 Cactus Rd', '84309', 'Santa Fe', 'NM', '2023-11-13 13:23:50');
INSERT INTO CustomerAddress VALUES (19, 'C-2012', 'billing', '6964 Cactus Rd', '88626', 'El Paso', 'TX', '2026-04-16 17:12:12');
INSERT INTO CustomerAddress VALUES (20, 'C-2013', 'installation', '4470 Cactus Rd', '72771', 'El Paso', 'TX', '2022-04-10 11:47:58');
INSERT INTO CustomerAddress VALUES (21, 'C-2014', 'delivery', '4371 Main St', '85398', 'Denver', 'CO', '2016-09-10 20:29:24');
INSERT INTO CustomerAddress VALUES (22, 'C-2014', 'billing', '1347 Lincoln Ave', '85243', 'Austin', 'TX', '2017-01-26 12:13:56');
INSERT INTO CustomerAddress VALUES (23, 'C-2015', 'delivery', '8508 Speedway Blvd', NULL, 'Phoenix', 'AZ', '2026-03-05 14:56:58');
INSERT INTO CustomerAddress VALUES (24, 'C-2015', 'billing', '4469 Main St', '72507', 'Austin', 'TX', '2016-02-02 21:23:40');
INSERT INTO CustomerAddress VALUES (25, 'C-2016', 'installation', '7200 Elm St', '74898', 'Phoenix', 'AZ', '2020-02-01 07:36:24');
INSERT INTO CustomerAddress VALUES (26, 'C-2017', 'delivery', '4913 Cactus Rd', '85241', 'Santa Fe', 'NM', '2017-05-01 21:25:11');
INSERT INTO CustomerAddress VALUES (27, 'C-2018', 'delivery', '6407 Cactus Rd', '72753', 'Tucson', 'AZ', '2016-01-06 07:33:24');
INSERT INTO CustomerAddress VALUES (28, 'C-2018', 'installation', '3852 Speedway Blvd', '81794', 'Tucson', 'AZ', '2020-04-01 19:41:31');
INSERT INTO CustomerAddress VALUES (29, 'C-2019', 'installation', '1495 Main St', '88056', 'Mesa', 'AZ', '2022-08-12 20:06:58');
INSERT INTO CustomerAddress VALUES (30, 'C-2019', 'billing', '1363 Cactus Rd', '79023', 'Tucson', 'AZ', '2026-10-22 15:03:22');
INSERT INTO CustomerAddress VALUES (31, 'C-2020', 'installation', '1054 Cactus Rd', '76745', 'Tucson', 'AZ', '2021-06-12 10:31:41');
INSERT INTO CustomerAddress VALUES (32, 'C-2021', 'installation', '9808 Cactus Rd', '72977', 'Denver', 'CO', '2017-07-26 17:16:26');
INSERT INTO CustomerAddress VALUES (33, 'C-2021', 'delivery', '257 Elm St', '74309', 'Santa Fe', 'NM', '2017-10-17 16:39:46');
INSERT INTO CustomerAddress VALUES (34, 'C-2023', 'billing', '3903 Speedway Blvd', '78624', 'Albuquerque', 'NM', '2016-03-23 09:37:53');
INSERT INTO CustomerAddress VALUES (35, 'C-2023', 'delivery', '885 Main St', '75695', 'Albuquerque', 'NM', '2019-01-18 18:59:31');
INSERT INTO CustomerAddress VALUES (36, 'C-2024', 'billing', '7624 Lincoln Ave', '85734', 'Santa Fe', 'NM', '2024-10-12 17:11:32');
INSERT INTO CustomerAddress VALUES (37, 'C-2025', 'installation', '8138 Elm St', '86083', 'Denver', 'CO', '2025-01-14 12:54:32');
INSERT INTO CustomerAddress VALUES (38, 'C-2026', 'installation', '2557 Cactus Rd', '74481', 'Mesa', 'AZ', '2020-08-22 20:10:47');
INSERT INTO CustomerAddress VALUES (39, 'C-2027', 'installation', '2203 Speedway Blvd', '73161', 'El Paso', 'TX', '2025-08-02 11:56:23');
INSERT INTO CustomerAddress VALUES (40, 'C-2027', 'billing', '9243 Elm St', '85833', 'Mesa', 'AZ', '2018-08-22 13:58:48');
INSERT INTO CustomerAddress VALUES (41, 'C-2028', 'installation', '8159 Speedway Blvd', '85600', 'Denver', 'CO', '2016-01-11 16:28:20');
INSERT INTO CustomerAddress VALUES (42, 'C-2028', 'billing', '3988 Speedway Blvd', '80776', 'Denver', 'CO', '2017-05-24 10:36:36');
INSERT INTO CustomerAddress VALUES (43, 'C-2029', 'billing', '708 Main St', '85346', 'Santa Fe', 'NM', '2025-11-21 09:51:23');
INSERT INTO CustomerAddress VALUES (44, 'C-2029', 'installation', '3634 Elm St', '88756', 'Austin', 'TX', '2017-10-25 17:48:56');
INSERT INTO CustomerAddress VALUES (45, 'C-2030', 'installation', '3399 Speedway Blvd', '77391', 'Albuquerque', 'NM', '2026-05-08 14:18:44');
INSERT INTO CustomerAddress VALUES (46, 'C-2030', 'delivery', '6421 Main St', NULL, 'Albuquerque', 'NM', '2024-04-10 17:41:28');
INSERT INTO CustomerAddress VALUES (47, 'C-2031', 'delivery', '9662 Elm St', '77962', 'Santa Fe', 'NM', '2018-05-21 08:47:56');
INSERT INTO CustomerAddress VALUES (48, 'C-2031', 'billing', '9765 Lincoln Ave', '74111', 'Austin', 'TX', '2017-11-12 09:07:05');
INSERT INTO CustomerAddress VALUES (49, 'C-2034', 'billing', '8213 Lincoln Ave', '76465', 'Denver', 'CO', '2021-09-10 09:01:01');
INSERT INTO CustomerAddress VALUES (50, 'C-2034', 'delivery', '5468 Elm St', '82001', 'Albuquerque', 'NM', '2023-05-04 08:44:21');
INSERT INTO CustomerAddress VALUES (51, 'C-2036', 'delivery', '7757 Main St', '75036', 'Tucson', 'AZ', '2024-11-23 07:31:58');
INSERT INTO CustomerAddress VALUES (52, 'C-2036', 'installation', '7928 Lincoln Ave', '85208', 'Austin', 'TX', '2026-06-02 07:42:00');
INSERT INTO CustomerAddress VALUES (53, 'C-2037', 'delivery', '5486 Lincoln Ave', NULL, 'El Paso', 'TX', '2017-12-09 13:49:51');
INSERT INTO CustomerAddress VALUES (54, 'C-2037', 'installation', '8318 Lincoln Ave', '73136', 'Denver', 'CO', '2023-03-28 14:30:31');
INSERT INTO CustomerAddress VALUES (55, 'C-2038', 'installation', '6899 Main St', '85040', 'El Paso', 'TX', '2021-11-12 08:27:59');
INSERT INTO CustomerAddress VALUES (56, 'C-2040', 'delivery', '9650 Lincoln Ave', '77664', 'Mesa', 'AZ', '2023-12-09 10:21:41');
INSERT INTO CustomerAddress VALUES (57, 'C-2040', 'billing', '543 Main St', '84446', 'Phoenix', 'AZ', '2026-05-19 09:28:09');
INSERT INTO CustomerAddress VALUES (58, 'C-2041', 'delivery', '5584 Cactus Rd', '76507', 'El Paso', 'TX', '2018-07-01 10:01:38');
INSERT INTO CustomerAddress VALUES (59, 'C-2044', 'delivery', '834 Cactus Rd', '80255', 'Tucson', 'AZ', '2025-06-17 14:38:34');
INSERT INTO CustomerAddress VALUES (60, 'C-2045', 'delivery', '3307 Lincoln Ave', '77094', 'Austin', 'TX', '2021-04-19 16:35:25');
INSERT INTO CustomerAddress VALUES (61, 'C-2046', 'installation', '8736 Elm St', '82990', 'Santa Fe', 'NM', '2020-05-20 07:27:50');
INSERT INTO CustomerAddress VALUES (62, 'C-2046', 'billing', '1552 Speedway Blvd', '76547', 'El Paso', 'TX', '2017-11-19 18:46:36');
INSERT INTO CustomerAddress VALUES (63, 'C-2047', 'billing', '998 Speedway Blvd', '77139', 'Santa Fe', 'NM', '2022-11-18 17:04:30');
INSERT INTO CustomerAddress VALUES (64, 'C-2048', 'delivery', '1202 Lincoln Ave', '86898', 'Austin', 'TX', '2020-01-14 19:07:22');
INSERT INTO CustomerAddress VALUES (65, 'C-2048', 'billing', '3207 Elm St', '82064', 'Austin', 'TX', '2019-12-12 18:56:09');
INSERT INTO CustomerAddress VALUES (66, 'C-2049', 'installation', '7859 Cactus Rd', '76514', 'El Paso', 'TX', '2024-10-02 16:58:13');
INSERT INTO CustomerAddress VALUES (67, 'C-2049', 'billing', '7491 Speedway Blvd', '72345', 'Phoenix', 'AZ', '2016-02-19 15:33:29');
INSERT INTO CustomerAddress VALUES (68, 'C-2051', 'billing', '5220 Lincoln Ave', '86215', 'Phoenix', 'AZ', '2017-09-23 21:50:46');
INSERT INTO CustomerAddress VALUES (69, 'C-2054', 'billing', '1809 Speedway Blvd', '71363', 'Albuquerque', 'NM', '2018-08-03 20:35:51');
INSERT INTO CustomerAddress VALUES (70, 'C-2054', 'installation', '7127 Main St', '73541', 'Austin', 'TX', '2018-03-27 17:53:04');
INSERT INTO CustomerAddress VALUES (71, 'C-2055', 'installation', '9648 Main St', '70309', 'Santa Fe', 'NM', '2022-07-19 13:22:56');
INSERT INTO CustomerAddress VALUES (72, 'C-2055', 'billing', '3923 Cactus Rd', '70435', 'Tucson', 'AZ', '2018-06-01 15:45:59');
INSERT INTO CustomerAddress VALUES (73, 'C-2057', 'billing', '3795 Lincoln Ave', '87853', 'Mesa', 'AZ', '2019-01-21 08:40:12');
INSERT INTO CustomerAddress VALUES (74, 'C-2057', 'delivery', '4317 Main St', '83106', 'Santa Fe', 'NM', '2018-04-23 11:06:11');
INSERT INTO CustomerAddress VALUES (75, 'C-2058', 'delivery', '6250 Speedway Blvd', NULL, 'Austin', 'TX', '2021-03-15 19:07:19');
INSERT INTO CustomerAddress VALUES (76, 'C-2058', 'billing', '1731 Elm St', NULL, 'Austin', 'TX', '2017-01-13 17:32:17');
INSERT INTO CustomerAddress VALUES (77, 'C-2060', 'billing', '4015 Lincoln Ave', '82718', 'Santa Fe', 'NM', '2019-12-25 18:25:47');
INSERT INTO CustomerAddress VALUES (78, 'C-2060', 'installation', '746 Cactus Rd', '76504', 'Tucson', 'AZ', '2022-11-08 19:14:08');
INSERT INTO CustomerAddress VALUES (79, 'C-2061', 'installation', '7957 Speedway Blvd', '77968', 'Austin', 'TX', '2022-09-05 14:42:24');
INSERT INTO CustomerAddress VALUES (80, 'C-2062', 'billing', '6664 Elm St', '71190', 'Denver', 'CO', '2017-12-28 09:40:45');
INSERT INTO CustomerAddress VALUES (81, 'C-2062', 'installation', '7494 Main St', NULL, 'El Paso', 'TX', '2022-01-17 15:41:51');
INSERT INTO CustomerAddress VALUES (82, 'C-2063', 'delivery', '6099 Speedway Blvd', '86111', 'El Paso', 'TX', '2025-10-03 20:37:31');
INSERT INTO CustomerAddress VALUES (83, 'C-2063', 'installation', '5212 Lincoln Ave', '80906', 'Mesa', 'AZ', '2021-01-01 09:29:59');
INSERT INTO CustomerAddress VALUES (84, 'C-2064', 'delivery', '1330 Main St', '71890', 'Mesa', 'AZ', '2025-02-04 09:02:09');
INSERT INTO CustomerAddress VALUES (85, 'C-2064', 'installation', '9784 Speedway Blvd', NULL, 'El Paso', 'TX', '2025-10-21 15:58:38');
INSERT INTO CustomerAddress VALUES (86, 'C-2065', 'delivery', '6105 Cactus Rd', '75172', 'Tucson', 'AZ', '2019-11-22 17:38:13');
INSERT INTO CustomerAddress VALUES (87, 'C-2065', 'billing', '580 Main St', '78594', 'El Paso', 'TX', '2018-12-24 16:53:32');
INSERT INTO Tariff VALUES ('M10', 'Mini 10', 9.99, 10, '4G');
INSERT INTO Tariff VALUES ('M25', 'Midi 25', 17.99, 25, '4G');
INSERT INTO Tariff VALUES ('L50', 'Large 50', 27.5, 50, '5G');
INSERT INTO Tariff VALUES ('XLU', 'XL Unlimited', 44.0, NULL, '5G');
INSERT INTO Tariff VALUES ('SEN', 'Senior Talk', 7.5, 1, '4G');
INSERT INTO Tariff VALUES ('BIZ', 'Business Flex', 39.0, 100, '5G');
INSERT INTO Tariff VALUES ('KID', 'Kids Safe', 5.0, 2, '4G');
INSERT INTO Tariff VALUES ('HOM', 'Home Fibre', 34.9, NULL, 'fibre');
INSERT INTO Tariff VALUES ('OLD', 'Classic 2015', 14.0, 0, '3G');
INSERT INTO Tariff VALUES ('TRV', 'Travel Plus', 22.0, 15, '4G');
INSERT INTO Tariff VALUES ('P01', 'Promo 1', 24.51, 40, '4G');
INSERT INTO Tariff VALUES ('P02', 'Promo 2', 3.76, 20, '5G');
INSERT INTO Tariff VALUES ('P03', 'Promo 3', 13.37, 5, '4G');
INSERT INTO Tariff VALUES ('P04', 'Promo 4', 18.91, 5, '5G');
INSERT INTO Tariff VALUES ('P05', 'Promo 5', 22.33, 20, '4G');
INSERT INTO Tariff VALUES ('P06', 'Promo 6', 7.21, 20, '4G');
INSERT INTO Tariff VALUES ('P07', 'Promo 7', 4.78, 20, '4G');
INSERT INTO Tariff VALUES ('P08', 'Promo 8', 4.0, 5, '5G');
INSERT INTO Tariff VALUES ('P09', 'Promo 9', 5.15, 5, '4G');
INSERT INTO Tariff VALUES ('P10', 'Promo 10', 17.9, 20, '4G');
INSERT INTO Tariff VALUES ('P11', 'Promo 11', 5.53, 5, '5G');
INSERT INTO Tariff VALUES ('P12', 'Promo 12', 28.14, 40, '5G');
INSERT INTO Tariff VALUES ('P13', 'Promo 13', 14.67, 40, '5G');
INSERT INTO Tariff VALUES ('P14', 'Promo 14', 19.19, 5, '4G');
INSERT INTO Tariff VALUES ('P15', 'Promo 15', 24.9, 5, '5G');
INSERT INTO Line VALUES ('520-555-1000', 'C-2051', 'P03', 'active', '2026-01-23', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1013', 'C-2012', 'XLU', 'active', '2024-12-12', NULL, 24);
INSERT INTO Line VALUES ('520-555-1026', 'C-2003', 'L50', 'active', '2026-04-19', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1039', 'C-2004', 'L50', 'active', '2025-01-09', NULL, 1);
INSERT INTO Line VALUES ('520-555-1052', 'C-2026', 'M10', 'active', '2017-09-01', NULL, 24);
INSERT INTO Line VALUES ('520-555-1065', 'C-2045', 'OLD', 'suspended', '2019-08-26', NULL, 12);
INSERT INTO Line VALUES ('520-555-1078', 'C-2005', 'BIZ', 'suspended', '2016-12-02', NULL, 1);
INSERT INTO Line VALUES ('520-555-1091', 'C-2021', 'KID', 'suspended', '2024-04-26', NULL, 24);
INSERT INTO Line VALUES ('520-555-1104', 'C-2024', 'M10', 'active', '2021-08-07', NULL, 12);
INSERT INTO Line VALUES ('520-555-1117', 'C-2047', 'M10', 'active', '2026-04-26', NULL, 12);
INSERT INTO Line VALUES ('520-555-1130', 'C-2043', 'KID', 'cancelled', '2021-03-10', '2022-03-10', 24);
INSERT INTO Line VALUES ('520-555-1143', 'C-2020', 'BIZ', 'active', '2022-02-18', NULL, 24);
INSERT INTO Line VALUES ('520-555-1156', 'C-2037', 'L50', 'active', '2022-06-26', NULL, 24);
INSERT INTO Line VALUES ('520-555-1169', 'C-2007', 'M25', 'cancelled', '2024-09-23', NULL, 24);
INSERT INTO Line VALUES ('520-555-1182', 'C-2049', 'XLU', 'active', '2021-02-23', NULL, 12);
INSERT INTO Line VALUES ('520-555-1195', 'C-2032', 'HOM', 'cancelled', '2022-11-07', '2024-11-07', 24);
INSERT INTO Line VALUES ('520-555-1208', 'C-2053', 'SEN', 'suspended', '2018-02-09', NULL, 24);
INSERT INTO Line VALUES ('520-555-1221', 'C-2051', 'M10', 'suspended', '2019-07-02', NULL, 24);
INSERT INTO Line VALUES ('520-555-1234', 'C-2021', 'TRV', 'active', '2017-02-12', NULL, 1);
INSERT INTO Line VALUES ('520-555-1247', 'C-2032', 'SEN', 'active', '2025-10-01', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1260', 'C-2037', 'BIZ', 'active', '2026-05-17', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1273', 'C-2001', 'M25', 'active', '2016-10-22', NULL, 12);
INSERT INTO Line VALUES ('520-555-1286', 'C-2043', 'OLD', 'active', '2017-01-15', NULL, 1);
INSERT INTO Line VALUES ('520-555-1299', 'C-2024', 'M25', 'cancelled', '2022-03-05', '2024-03-05', 12);
INSERT INTO Line VALUES ('520-555-1312', 'C-2042', 'P03', 'suspended', '2025-08-10', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1325', 'C-2006', 'XLU', 'active', '2016-02-12', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1338', 'C-2056', 'BIZ', 'suspended', '2022-07-06', NULL, 12);
INSERT INTO Line VALUES ('520-555-1351', 'C-2019', 'OLD', 'active', '2023-12-16', NULL, 1);
INSERT INTO Line VALUES ('520-555-1364', 'C-2043', 'HOM', 'active', '2019-04-06', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1377', 'C-2049', 'XLU', 'active', '2025-03-12', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1390', 'C-2028', 'TRV', 'active', '2020-09-07', NULL, 1);
INSERT INTO Line VALUES ('520-555-1403', 'C-2038', 'OLD', 'active', '2024-01-22', NULL, 24);
INSERT INTO Line VALUES ('520-555-1416', 'C-2014', 'OLD', 'active', '2018-09-01', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1429', 'C-2026', 'P03', 'active', '2020-11-01', NULL, 12);
INSERT INTO Line VALUES ('520-555-1442', 'C-2047', 'XLU', 'suspended', '2022-10-18', NULL, 1);
INSERT INTO Line VALUES ('520-555-1455', 'C-2005', 'TRV', 'active', '2019-11-16', NULL, 24);
INSERT INTO Line VALUES ('520-555-1468', 'C-2049', 'L50', 'active', '2021-05-25', NULL, 1);
INSERT INTO Line VALUES ('520-555-1481', 'C-2008', 'HOM', 'cancelled', '2016-03-04', '2019-03-04', NULL);
INSERT INTO Line VALUES ('520-555-1494', 'C-2053', 'M25', 'cancelled', '2024-11-20', NULL, 24);
INSERT INTO Line VALUES ('520-555-1507', 'C-2043', 'HOM', 'active', '2026-05-12', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1520', 'C-2006', 'P02', 'active', '2019-02-23', NULL, 24);
INSERT INTO Line VALUES ('520-555-1533', 'C-2024', 'M25', 'active', '2018-09-25', NULL, 12);
INSERT INTO Line VALUES ('520-555-1546', 'C-2032', 'P02', 'suspended', '2017-04-16', NULL, 12);
INSERT INTO Line VALUES ('520-555-1559', 'C-2051', 'BIZ', 'cancelled', '2017-09-22', '2020-09-22', 24);
INSERT INTO Line VALUES ('520-555-1572', 'C-2009', 'KID', 'cancelled', '2019-08-02', '2020-01-15', 12);
INSERT INTO Line VALUES ('520-555-1585', 'C-2017', 'P03', 'suspended', '2019-02-12', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1598', 'C-2046', 'XLU', 'active', '2026-10-16', NULL, 12);
INSERT INTO Line VALUES ('520-555-1611', 'C-2005', 'OLD', 'cancelled', '2016-10-08', '2019-10-08', 1);
INSERT INTO Line VALUES ('520-555-1624', 'C-2024', 'XLU', 'suspended', '2018-05-01', NULL, 24);
INSERT INTO Line VALUES ('520-555-1637', 'C-2053', 'OLD', 'suspended', '2026-05-09', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1650', 'C-2019', 'M10', 'active', '2021-06-16', NULL, 24);
INSERT INTO Line VALUES ('520-555-1663', 'C-2051', 'M10', 'cancelled', '2020-03-09', '2021-03-09', 12);
INSERT INTO Line VALUES ('520-555-1676', 'C-2008', 'OLD', 'active', '2021-10-27', NULL, 1);
INSERT INTO Line VALUES ('520-555-1689', 'C-2050', 'P01', 'cancelled', '2018-02-12', '2020-02-12', 1);
INSERT INTO Line VALUES ('520-555-1702', 'C-2010', 'XLU', 'cancelled', '2025-02-19', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1715', 'C-2024', 'P01', 'active', '2023-10-27', NULL, 1);
INSERT INTO Line VALUES ('520-555-1728', 'C-2005', 'SEN', 'active', '2026-06-16', NULL, 1);
INSERT INTO Line VALUES ('520-555-1741', 'C-2056', 'OLD', 'active', '2020-09-07', NULL, 1);
INSERT INTO Line VALUES ('520-555-1754', 'C-2008', 'XLU', 'active', '2021-04-28', NULL, 24);
INSERT INTO Line VALUES ('520-555-1767', 'C-2019', 'P03', 'suspended', '2017-03-06', NULL, 24);
INSERT INTO Line VALUES ('520-555-1780', 'C-2017', 'P03', 'active', '2026-04-21', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1793', 'C-2055', 'BIZ', 'active', '2017-02-26', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1806', 'C-2002', 'HOM', 'active', '2016-08-11', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1819', 'C-2016', 'BIZ', 'cancelled', '2020-08-26', '2023-08-26', NULL);
INSERT INTO Line VALUES ('520-555-1832', 'C-2021', 'SEN', 'active', '2019-07-06', NULL, 1);
INSERT INTO Line VALUES ('520-555-1845', 'C-2040', 'BIZ', 'cancelled', '2026-05-25', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1858', 'C-2057', 'XLU', 'active', '2026-01-25', NULL, NULL);
INSERT INTO Line VALUES ('520-555-1871', 'C-2019', 'L50', 'suspended', '2023-12-28', NULL, 1);
INSERT INTO Line VALUES ('520-555-1884', 'C-2058', 'KID', 'suspended', '2024-09-27', NULL, 24);
INSERT INTO Line VALUES ('520-555-1897', 'C-2033', 'XLU', 'active', '2016-01-21', NULL, 24);
INSERT INTO Line VALUES ('520-555-1910', 'C-2003', 'KID', 'suspended', '2024-08-17', NULL, 24);
INSERT INTO Line VALUES ('520-555-1923', 'C-2039', 'XLU', 'cancelled', '2021-10-10', '2023-10-10', 12);
INSERT INTO Line VALUES ('520-555-1936', 'C-2053', 'HOM', 'cancelled', '2023-10-10', NULL, 12);
INSERT INTO Line VALUES ('520-555-1949', 'C-2017', 'M10', 'active', '2024-06-12', NULL, 12);
INSERT INTO Line VALUES ('520-555-1962', 'C-2015', 'P04', 'active', '2016-02-06', NULL, 24);
INSERT INTO Line VALUES ('520-555-1975', 'C-2029', 'M10', 'active', '2021-08-11', NULL, 24);
INSERT INTO Line VALUES ('520-555-1988', 'C-2042', 'HOM', 'cancelled', '2017-08-02', '2018-08-02', 12);
INSERT INTO Line VALUES ('520-555-2001', 'C-2040', 'M25', 'suspended', '2020-10-17', NULL, 12);
INSERT INTO Ticket VALUES (1, 'C-2061', NULL, 'roaming', 'store', '2023-06-27 12:52:07', '2023-06-27 21:55:00', 4);
INSERT INTO Ticket VALUES (2, 'C-2032', '520-555-1546', 'cancellation', 'store', '2023-04-25 21:41:24', NULL, NULL);
INSERT INTO Ticket VALUES (3, 'C-2016', '520-555-1819', 'cancellation', 'chat', '2025-03-18 11:35:07', '2025-03-24 21:55:00', NULL);
INSERT INTO Ticket VALUES (4, 'C-2053', '520-555-1208', 'slow_data', 'phone', '2022-07-25 11:39:57', '2022-07-28 21:55:00', 1);
INSERT INTO Ticket VALUES (5, 'C-2008', '520-555-1481', 'roaming', 'store', '2024-02-03 11:33:53', '2024-02-10 21:55:00', 4);
INSERT INTO Ticket VALUES (6, 'C-2024', NULL, 'billing', 'chat', '2024-03-08 10:12:40', '2024-03-09 21:55:00', 2);
INSERT INTO Ticket VALUES (7, 'C-2031', NULL, 'sim_card', 'email', '2021-12-16 09:49:37', '2021-12-18 21:55:00', 3);
INSERT INTO Ticket VALUES (8, 'C-2019', '520-555-1351', 'no_signal', 'phone', '2023-05-14 11:54:55', '2023-05-23 21:55:00', NULL);
INSERT INTO Ticket VALUES (9, 'C-2043', '520-555-1507', 'billing', 'email', '2022-08-16 09:45:46', '2022-08-19 21:55:00', NULL);
INSERT INTO Ticket VALUES (10, 'C-2039', '520-555-1923', 'slow_data', 'store', '2023-10-01 19:34:24', '2023-10-04 21:55:00', 5);
INSERT INTO Ticket VALUES (11, 'C-2025', NULL, 'billing', 'chat', '2023-01-14 12:44:28', '2023-01-17 21:55:00', NULL);
INSERT INTO Ticket VALUES (12, 'C-2064', NULL, 'billing', 'email', '2025-02-18 21:38:05', '2025-02-25 21:55:00', NULL);
INSERT INTO Ticket VALUES (13, 'C-2012', NULL, 'billing', 'phone', '2023-05-02 09:17:42', '2023-05-10 21:55:00', 4);
INSERT INTO Ticket VALUES (14, 'C-2049', '520-555-1182', 'sim_card', 'phone', '2026-10-12 09:22:47', '2026-10-14 21:55:00', 5);
INSERT INTO Ticket VALUES (15, 'C-2043', '520-555-1286', 'roaming', 'chat', '2021-12-14 09:35:46', NULL, 4);
INSERT INTO Ticket VALUES (16, 'C-2053', '520-555-1936', 'no_signal', 'chat', '2025-01-01 07:51:14', '2025-01-06 21:55:00', 4);
INSERT INTO Ticket VALUES (17, 'C-2057', '520-555-1858', 'roaming', 'store', '2021-03-06 17:57:21', NULL, 5);
INSERT INTO Ticket VALUES (18, 'C-2042', '520-555-1988', 'cancellation', 'phone', '2026-02-04 11:12:43', NULL, NULL);
INSERT INTO Ticket VALUES (19, 'C-2037', NULL, 'roaming', 'store', '2025-07-04 10:50:28', '2025-07-05 21:55:00', 5);
INSERT INTO Ticket VALUES (20, 'C-2051', NULL, 'sim_card', 'email', '2022-08-14 11:31:55', NULL, NULL);
INSERT INTO Ticket VALUES (21, 'C-2009', '520-555-1572', 'cancellation', 'phone', '2024-11-04 14:25:56', '2024-11-09 21:55:00', 1);
INSERT INTO Ticket VALUES (22, 'C-2002', '520-555-1806', 'sim_card', 'chat', '2025-03-15 12:39:54', '2025-03-17 21:55:00', 4);
INSERT INTO Ticket VALUES (23, 'C-2028', '520-555-1390', 'cancellation', 'chat', '2021-10-06 12:42:14', '2021-10-12 21:55:00', 2);
INSERT INTO Ticket VALUES (24, 'C-2058', '520-555-1884', 'cancellation', 'chat', '2021-09-20 08:45:36', NULL, NULL);
INSERT INTO Ticket VALUES (25, 'C-2053', '520-555-1494', 'billing', 'store', '2021-12-17 19:48:39', '2021-12-22 21:55:00', 3);
INSERT INTO Ticket VALUES (26, 'C-2017', '520-555-1780', 'roaming', 'email', '2022-11-13 17:38:43', NULL, 5);
INSERT INTO Ticket VALUES (27, 'C-2021', '520-555-1091', 'sim_card', 'phone', '2021-02-25 21:03:00', '2021-02-28 21:55:00', NULL);
INSERT INTO Ticket VALUES (28, 'C-2051', '520-555-1663', 'sim_card', 'email', '2023-02-04 21:59:58', '2023-02-09 21:55:00', 4);
INSERT INTO Ticket VALUES (29, 'C-2024', '520-555-1299', 'roaming', 'phone', '2023-09-12 07:31:36', '2023-09-16 21:55:00', 3);
INSERT INTO Ticket VALUES (30, 'C-2003', '520-555-1910', 'cancellation', 'store', '2022-05-19 15:45:13', '2022-05-19 21:55:00', 1);
INSERT INTO Ticket VALUES (31, 'C-2048', NULL, 'roaming', 'store', '2021-03-22 11:47:09', NULL, 4);
INSERT INTO Ticket VALUES (32, 'C-2010', NULL, 'roaming', 'email', '2025-04-16 09:01:50', '2025-04-17 21:55:00', 1);
INSERT INTO Ticket VALUES (33, 'C-2056', '520-555-1338', 'no_signal', 'phone', '2021-03-06 19:53:38', '2021-03-14 21:55:00', NULL);
INSERT INTO Ticket VALUES (34, 'C-2043', NULL, 'slow_data', 'phone', '2021-10-10 19:51:54', '2021-10-14 21:55:00', NULL);
INSERT INTO Ticket VALUES (35, 'C-2049', '520-555-1182', 'cancellation', 'store', '2023-09-07 11:29:33', NULL, NULL);
INSERT INTO Ticket VALUES (36, 'C-2043', '520-555-1507', 'slow_data', 'store', '2021-02-04 09:26:34', NULL, 2);
INSERT INTO Ticket VALUES (37, 'C-2056', '520-555-1741', 'no_signal', 'store', '2026-06-18 21:12:06', '2026-06-19 21:55:00', 4);
INSERT INTO Ticket VALUES (38, 'C-2002', '520-555-1806', 'roaming', 'chat', '2023-09-14 20:01:28', '2023-09-15 21:55:00', 5);
INSERT INTO Ticket VALUES (39, 'C-2024', '520-555-1104', 'sim_card', 'phone', '2023-02-21 18:14:17', NULL, 4);
INSERT INTO Ticket VALUES (40, 'C-2004', '520-555-1039', 'billing', 'phone', '2023-04-24 16:53:24', NULL, 2);
INSERT INTO Ticket VALUES (41, 'C-2049', '520-555-1182', 'no_signal', 'chat', '2022-06-25 18:02:27', '2022-06-25 21:55:00', 4);
INSERT INTO Ticket VALUES (42, 'C-2017', '520-555-1585', 'cancellation', 'store', '2022-07-14 21:47:47', '2022-07-17 21:55:00', NULL);
INSERT INTO Ticket VALUES (43, 'C-2008', '520-555-1754', 'sim_card', 'phone', '2025-07-13 17:44:55', '2025-07-17 21:55:00', 5);
INSERT INTO Ticket VALUES (44, 'C-2019', '520-555-1650', 'no_signal', 'email', '2024-02-20 07:50:26', '2024-02-25 21:55:00', NULL);
INSERT INTO Ticket VALUES (45, 'C-2037', NULL, 'cancellation', 'phone', '2026-05-02 14:06:13', '2026-05-10 21:55:00', NULL);
INSERT INTO Ticket VALUES (46, 'C-2026', '520-555-1052', 'billing', 'email', '2022-01-15 08:49:39', NULL, 5);
INSERT INTO Ticket VALUES (47, 'C-2049', '520-555-1377', 'cancellation', 'store', '2024-12-28 10:31:05', NULL, 5);
INSERT INTO Ticket VALUES (48, 'C-2017', '520-555-1949', 'cancellation', 'store', '2024-03-12 20:54:54', '2024-03-13 21:55:00', NULL);
INSERT INTO Ticket VALUES (49, 'C-2024', '520-555-1104', 'billing', 'email', '2023-08-04 14:20:19', '2023-08-10 21:55:00', 4);
INSERT INTO Ticket VALUES (50, 'C-2056', '520-555-1741', 'slow_data', 'chat', '2021-02-23 14:37:45', '2021-02-28 21:55:00', NULL);
INSERT INTO Ticket VALUES (51, 'C-2065', NULL, 'billing', 'phone', '2026-10-13 08:52:38', '2026-10-19 21:55:00', 3);
INSERT INTO Ticket VALUES (52, 'C-2057', '520-555-1858', 'billing', 'chat', '2023-08-16 20:10:29', '2023-08-18 21:55:00', 4);
INSERT INTO Ticket VALUES (53, 'C-2053', '520-555-1208', 'billing', 'store', '2026-04-02 10:03:09', '2026-04-10 21:55:00', 4);
INSERT INTO Ticket VALUES (54, 'C-2037', '520-555-1156', 'cancellation', 'phone', '2024-11-23 08:19:35', '2024-11-23 21:55:00', 1);
INSERT INTO Ticket VALUES (55, 'C-2036', NULL, 'billing', 'phone', '2022-02-02 09:18:43', NULL, NULL);
INSERT INTO Ticket VALUES (56, 'C-2019', '520-555-1351', 'roaming', 'phone', '2024-06-04 21:56:11', '2024-06-05 21:55:00', 1);
INSERT INTO Ticket VALUES (57, 'C-2047', '520-555-1117', 'no_signal', 'chat', '2022-11-23 18:59:54', '2022-11-28 21:55:00', NULL);
INSERT INTO Ticket VALUES (58, 'C-2038', '520-555-1403', 'cancellation', 'chat', '2024-05-04 08:44:49', '2024-05-10 21:55:00', 2);
INSERT INTO Ticket VALUES (59, 'C-2024', '520-555-1104', 'slow_data', 'email', '2023-11-04 16:36:29', '2023-11-11 21:55:00', 5);
INSERT INTO Ticket VALUES (60, 'C-2019', NULL, 'cancellation', 'store', '2023-02-04 12:53:07', '2023-02-04 21:55:00', 4);
INSERT INTO Ticket VALUES (61, 'C-2005', '520-555-1455', 'billing', 'email', '2025-04-14 15:03:55', NULL, 4);
INSERT INTO Ticket VALUES (62, 'C-2032', NULL, 'slow_data', 'chat', '2026-01-21 12:17:37', '2026-01-28 21:55:00', NULL);
INSERT INTO Ticket VALUES (63, 'C-2021', '520-555-1234', 'sim_card', 'email', '2024-06-22 10:49:05', '2024-06-26 21:55:00', 5);
INSERT INTO Ticket VALUES (64, 'C-2037', '520-555-1260', 'billing', 'store', '2023-08-08 13:32:59', '2023-08-14 21:55:00', 1);
INSERT INTO Ticket VALUES (65, 'C-2008', '520-555-1481', 'roaming', 'email', '2024-07-15 19:23:22', '2024-07-16 21:55:00', NULL);
INSERT INTO Ticket VALUES (66, 'C-2017', NULL, 'roaming', 'email', '2021-01-15 14:43:43', '2021-01-23 21:55:00', 5);
INSERT INTO Ticket VALUES (67, 'C-2056', '520-555-1741', 'slow_data', 'email', '2023-02-15 08:54:26', '2023-02-16 21:55:00', 5);
INSERT INTO Ticket VALUES (68, 'C-2004', NULL, 'slow_data', 'chat', '2026-09-14 08:32:21', '2026-09-16 21:55:00', 3);
INSERT INTO Ticket VALUES (69, 'C-2024', '520-555-1624', 'sim_card', 'store', '2023-10-23 16:42:51', NULL, 4);
INSERT INTO Ticket VALUES (70, 'C-2027', NULL, 'roaming', 'store', '2025-01-28 08:41:49', NULL, 5);
INSERT INTO Ticket VALUES (71, 'C-2015', '520-555-1962', 'billing', 'phone', '2026-10-09 17:47:17', '2026-10-10 21:55:00', 5);
INSERT INTO Ticket VALUES (72, 'C-2055', NULL, 'slow_data', 'store', '2023-08-04 08:24:01', '2023-08-05 21:55:00', 4);
INSERT INTO Ticket VALUES (73, 'C-2047', '520-555-1442', 'no_signal', 'phone', '2026-03-17 18:03:06', '2026-03-20 21:55:00', 3);
INSERT INTO Ticket VALUES (74, 'C-2064', NULL, 'no_signal', 'email', '2021-10-03 17:25:47', '2021-10-11 21:55:00', NULL);
INSERT INTO Ticket VALUES (75, 'C-2024', '520-555-1299', 'sim_card', 'chat', '2024-05-24 09:40:44', '2024-05-25 21:55:00', 4);
