CREATE TABLE Owners (
  ownerId INTEGER PRIMARY KEY,
  ownerName TEXT,
  birthDate TEXT,
  email TEXT,
  phone TEXT,
  city TEXT,
  state TEXT,
  createdAt TEXT,
  marketingOk INTEGER
);
CREATE TABLE OwnerAddresses (
  addressId INTEGER PRIMARY KEY,
  ownerId INTEGER REFERENCES Owners(ownerId),
  street TEXT,
  city TEXT,
  state TEXT,
  label TEXT,
  createdAt TEXT
);
CREATE TABLE Pets (
  petId INTEGER PRIMARY KEY,
  ownerId INTEGER REFERENCES Owners(ownerId),
  petName TEXT,
  species TEXT,
  breed TEXT,
  sex TEXT,
  birthDate TEXT,
  chipNo TEXT,
  diedOn TEXT
);
CREATE TABLE Policies (
  policyNo TEXT PRIMARY KEY,
  petId INTEGER REFERENCES Pets(petId),
  plan TEXT,
  premium REAL,
  deductible REAL,
  status TEXT,
  startDate TEXT,
  endDate TEXT
);
CREATE TABLE Claims (
  claimNo INTEGER PRIMARY KEY,
  policyNo TEXT REFERENCES Policies(policyNo),
  vetName TEXT,
  diagnosis TEXT,
  amount REAL,
  paidOut REAL,
  status TEXT,
  filedOn TEXT,
  decidedOn TEXT
);
INSERT INTO Owners VALUES (1, 'Cathy Burns', '1965-08-21', 'cathyburns@pawmail.org', '(208) 555-5841', 'Reno', 'NV', '2020-04-09 21:44:07', 0);
INSERT INTO Owners VALUES (2, 'Iris Park-Lee', '1970-03-08', 'irisparklee@icloud.com', '(206) 555-9088', 'Seattle', 'WA', '2020-05-01 12:25:14', NULL);
INSERT INTO Owners VALUES (3, 'Iris Fox', '1978-09-04', 'irisfox@msn.com', '(206) 555-9127', 'Boise', 'ID', '2019-04-21 17:51:27', 1);
INSERT INTO Owners VALUES (4, 'Mary-Kate Park-Lee', '1965-10-09', 'gailivers@msn.com', '(503) 555-9055', 'Reno', 'NV', '2023-03-16 08:15:41', 1);
INSERT INTO Owners VALUES (5, 'Iris Fox', NULL, NULL, '(206) 555-2428', 'Tacoma', 'WA', '2022-07-06 13:26:08', 0);
INSERT INTO Owners VALUES (6, 'Leo Gomez', '1983-12-28', 'leogomez@msn.com', NULL, 'Portland', 'ME', '2025-07-05 19:10:39', NULL);
INSERT INTO Owners VALUES (7, 'Ann Ivers', '1941-10-25', 'annivers@msn.com', '(208) 555-8858', 'Reno', 'NV', '2024-08-28 13:53:56', 1);
INSERT INTO Owners VALUES (8, 'Dan Chavez', NULL, 'danchavez@msn.com', '(503) 555-2534', 'Seattle', 'WA', '2024-12-06 20:33:09', 1);
INSERT INTO Owners VALUES (9, 'Erin Burns', '1969-03-10', 'erinburns@gmail.com', '(503) 555-6858', 'Seattle', 'WA', '2017-10-09 21:22:46', 1);
INSERT INTO Owners VALUES (10, 'Gail Gomez', '1941-05-14', 'gailgomez@gmail.com', NULL, 'Augusta', 'ME', '2019-05-06 12:08:44', NULL);
INSERT INTO Owners VALUES (11, 'Bob Burns', '1973-09-25', 'bobburns@pawmail.org', '(206) 555-2241', 'Portland', 'ME', '2021-03-25 18:05:14', 0);
INSERT INTO Owners VALUES (12, 'Ned Ivers', '2004-07-28', 'nedivers@pawmail.org', '(208) 555-1337', 'Reno', 'NV', '2026-04-22 10:01:05', NULL);
INSERT INTO Owners VALUES (13, 'Kara Fox', '1975-04-08', 'karafox@icloud.com', '(503) 555-3117', 'Salem', 'OR', '2023-05-01 15:27:43', 1);
INSERT INTO Owners VALUES (14, 'Erin Gomez', '1971-10-09', NULL, NULL, 'Seattle', 'WA', '2025-08-10 19:44:18', 1);
INSERT INTO Owners VALUES (15, 'Dan Park-Lee', '1978-04-07', 'danparklee@pawmail.org', '(206) 555-1479', 'Tacoma', 'WA', '2024-11-08 14:05:47', NULL);
INSERT INTO Owners VALUES (16, 'Hector Dietz', '1981-11-09', 'hectordietz@pawmail.org', '(206) 555-4214', 'Tacoma', 'WA', '2026-06-24 21:44:43', 0);
INSERT INTO Owners VALUES (17, 'Frank Dietz', '1948-10-05', 'frankdietz@pawmail.org', '(503) 555-9075', 'Portland', 'OR', '2021-04-16 08:56:04', 0);
INSERT INTO Owners VALUES (18, 'Cathy Fox', '1984-04-02', 'cathyfox@msn.com', '(206) 555-3990', 'Portland', 'ME', '2018-06-27 17:12:01', 1);
INSERT INTO Owners VALUES (19, 'Cathy Ivers', NULL, 'cathyivers@gmail.com', '(206) 555-6551', 'Portland', 'ME', '2024-06-25 16:20:54', 0);
INSERT INTO Owners VALUES (20, 'Ned Ellis', NULL, 'nedellis@icloud.com', '(207) 555-7846', 'Boise', 'ID', '2021-09-26 08:17:29', 1);
INSERT INTO Owners VALUES (21, 'Kara Dietz', '1999-05-26', 'karadietz@icloud.com', '(206) 555-5238', 'Reno', 'NV', '2022-12-12 19:16:58', NULL);
INSERT INTO Owners VALUES (22, 'Erin Dietz', '1989-11-08', NULL, NULL, 'Boise', 'ID', '2022-07-27 19:54:57', 1);
INSERT INTO Owners VALUES (23, 'Gail Nguyen', '1965-11-14', 'gailnguyen@msn.com', NULL, 'Portland', 'ME', '2019-02-25 19:37:32', NULL);
INSERT INTO Owners VALUES (24, 'Frank Ellis', '1980-09-12', 'frankellis@msn.com', NULL, 'Augusta', 'ME', '2021-01-23 20:12:24', 1);
INSERT INTO Owners VALUES (25, 'Frank Ivers', '1978-06-27', 'frankivers@icloud.com', '(207) 555-4694', 'Reno', 'NV', '2019-12-14 13:13:04', 1);
INSERT INTO Owners VALUES (26, 'Gail Fox', '1966-12-27', 'gailfox@gmail.com', NULL, 'Portland', 'ME', '2016-09-05 13:53:33', 1);
INSERT INTO Owners VALUES (27, 'Jim Chavez', NULL, 'jimchavez@pawmail.org', '(207) 555-3278', 'Tacoma', 'WA', '2022-07-02 15:24:55', 1);
INSERT INTO Owners VALUES (28, 'Hector Fox', '1999-01-14', NULL, NULL, 'Reno', 'NV', '2026-05-20 21:08:41', 0);
INSERT INTO Owners VALUES (29, 'Kara Burns', '1946-01-04', 'karaburns@msn.com', '(207) 555-5871', 'Portland', 'OR', '2024-03-11 13:52:18', 1);
INSERT INTO Owners VALUES (30, 'Bob Dietz', '1956-05-22', 'bobdietz@msn.com', '(503) 555-1265', 'Augusta', 'ME', '2025-08-21 08:24:21', 1);
INSERT INTO Owners VALUES (31, 'Iris Gomez', '1963-11-23', 'irisgomez@gmail.com', '(503) 555-9921', 'Salem', 'OR', '2019-07-06 10:51:08', NULL);
INSERT INTO Owners VALUES (32, 'Hector Nguyen', '1946-03-17', 'hectornguyen@msn.com', '(207) 555-9226', 'Tacoma', 'WA', '2025-07-15 15:13:23', 1);
INSERT INTO Owners VALUES (33, 'Kara Fox', '1984-08-27', 'karafox@icloud.com', '(208) 555-3374', 'Reno', 'NV', '2016-06-06 20:35:40', 1);
INSERT INTO Owners VALUES (34, 'Hector Hughes', '1970-02-26', NULL, '(503) 555-2438', 'Boise', 'ID', '2019-10-14 08:43:24', 0);
INSERT INTO Owners VALUES (35, 'Ann Ivers', '1982-03-12', 'annivers@icloud.com', '(206) 555-3743', 'Boise', 'ID', '2018-06-02 20:27:36', 0);
INSERT INTO Owners VALUES (36, 'Gail Chavez', NULL, 'gailchavez@msn.com', '(206) 555-2368', 'Reno', 'NV', '2022-10-06 16:23:52', 0);
INSERT INTO Owners VALUES (37, 'Jim Gomez', '1972-12-16', 'jimgomez@msn.com', '(208) 555-8540', 'Portland', 'OR', '2023-03-22 14:34:42', NULL);
INSERT INTO Owners VALUES (38, 'Leo Ivers', '1962-09-20', 'leoivers@icloud.com', '(207) 555-1763', 'Portland', 'ME', '2019-03-02 09:51:14', 1);
INSERT INTO Owners VALUES (39, 'Mary-Kate Ellis', '1982-04-27', 'marykateellis@pawmail.org', '(208) 555-1199', 'Seattle', 'WA', '2018-05-28 13:37:00', 1);
INSERT INTO Owners VALUES (40, 'Ned Gomez', '1965-06-21', 'nedgomez@msn.com', '(503) 555-4572', 'Augusta', 'ME', '2020-05-14 21:26:17', 0);
INSERT INTO Owners VALUES (41, 'Frank Burns', '1988-01-17', 'frankburns@icloud.com', NULL, 'Portland', 'OR', '2026-02-01 20:00:49', 0);
INSERT INTO Owners VALUES (42, 'Hector Hughes', '1963-08-01', 'hectorhughes@pawmail.org', '(208) 555-4454', 'Salem', 'OR', '2018-07-19 17:41:54', NULL);
INSERT INTO Owners VALUES (43, 'Frank Dietz', '1978-01-05', 'frankdietz@msn.com', '(208) 555-7698', 'Tacoma', 'WA', '2023-11-21 21:12:02', 1);
INSERT INTO Owners VALUES (44, 'Iris Fox', '1955-07-06', NULL, '(503) 555-6128', 'Boise', 'ID', '2016-12-03 13:06:43', NULL);
INSERT INTO Owners VALUES (45, 'Hector Abbott', '1970-12-19', NULL, NULL, 'Portland', 'OR', '2026-08-11 12:08:25', 1);
INSERT INTO Owners VALUES (46, 'Iris Park-Lee', '1951-08-13', 'irisparklee@icloud.com', '(208) 555-2284', 'Augusta', 'ME', '2019-03-08 15:03:03', 1);
INSERT INTO Owners VALUES (47, 'Erin Gomez', '1983-01-04', NULL, '(208) 555-3178', 'Portland', 'OR', '2024-12-01 11:04:31', 0);
INSERT INTO Owners VALUES (48, 'Hector Chavez', '1982-05-11', NULL, '(208) 555-7311', 'Portland', 'ME', '2017-02-22 15:54:18', 1);
INSERT INTO Owners VALUES (49, 'Frank Dietz', '1984-01-26', 'frankdietz@msn.com', '(206) 555-1807', 'Boise', 'ID', '2017-08-15 07:55:18', NULL);
INSERT INTO Owners VALUES (50, 'Cathy Ellis', '1994-04-21', NULL, '(503) 555-6848', 'Tacoma', 'WA', '2016-01-16 18:19:49', 1);
INSERT INTO Owners VALUES (51, 'Leo Gomez', '1942-09-17', 'leogomez@msn.com', '(206) 555-2526', 'Augusta', 'ME', '2024-04-15 21:44:53', 1);
INSERT INTO Owners VALUES (52, 'Ann Ellis', '1966-03-24', 'annellis@pawmail.org', '(207) 555-6008', 'Salem', 'OR', '2020-05-23 16:57:47', 0);
INSERT INTO Owners VALUES (53, 'Iris Fox', '1959-06-12', 'irisfox@icloud.com', '(207) 555-3132', 'Boise', 'ID', '2020-02-23 17:27:04', NULL);
INSERT INTO Owners VALUES (54, 'Gail Fox', '1976-10-23', 'gailfox@icloud.com', NULL, 'Tacoma', 'WA', '2024-06-15 13:12:40', 0);
INSERT INTO Owners VALUES (55, 'Mary-Kate Chavez', '1943-06-10', NULL, NULL, 'Tacoma', 'WA', '2022-11-27 17:13:55', 1);
INSERT INTO Owners VALUES (56, 'Bob Nguyen', NULL, 'bobnguyen@pawmail.org', '(503) 555-2812', 'Tacoma', 'WA', '2022-04-23 18:33:39', 0);
INSERT INTO Owners VALUES (57, 'Kara Nguyen', '1990-10-04', 'karanguyen@pawmail.org', '(503) 555-3756', 'Reno', 'NV', '2023-03-26 09:07:06', 1);
INSERT INTO Owners VALUES (58, 'Ann Park-Lee', '1981-01-01', 'annparklee@msn.com', '(206) 555-3071', 'Tacoma', 'WA', '2020-07-25 12:38:30', 0);
INSERT INTO Owners VALUES (59, 'Gail Nguyen', '1985-10-10', 'gailnguyen@pawmail.org', '(207) 555-8587', 'Augusta', 'ME', '2024-02-06 07:30:13', 0);
INSERT INTO Owners VALUES (60, 'Frank Abbott', '1952-02-23', 'frankabbott@icloud.com', '(206) 555-4855', 'Reno', 'NV', '2025-05-13 07:14:42', 0);
INSERT INTO OwnerAddresses VALUES (1, 1, '272 Alder Way', 'Tacoma', 'WA', 'holiday', '2022-01-19 19:49:13');
INSERT INTO OwnerAddresses VALUES (2, 1, '835 Alder Way', 'Boise', 'ID', 'work', '2022-06-17 11:21:58');
INSERT INTO OwnerAddresses VALUES (3, 2, '329 Lake View Dr', 'Reno', 'NV', 'work', '2018-11-11 21:35:38');
INSERT INTO OwnerAddresses VALUES (4, 3, '757 Lake View Dr', 'Salem', 'OR', 'work', '2024-08-13 11:13:51');
INSERT INTO OwnerAddresses VALUES (5, 8, '44 Alder Way', 'Augusta', 'ME', 'home', '2016-05-28 11:14:53');
INSERT INTO OwnerAddresses VALUES (6, 9, '132 Lake View Dr', 'Portland', 'OR', 'work', '2017-12-24 16:10:40');
INSERT INTO OwnerAddresses VALUES (7, 9, '12 NE Burnside St', 'Augusta', 'ME', 'holiday', '2023-06-12 14:02:16');
INSERT INTO OwnerAddresses VALUES (8, 11, '385 NE Burnside St', 'Portland', 'ME', 'holiday', '2024-04-20 16:22:19');
INSERT INTO OwnerAddresses VALUES (9, 12, '290 Lake View Dr', 'Portland', 'OR', 'holiday', '2024-06-17 15:44:07');
INSERT INTO OwnerAddresses VALUES (10, 12, '550 Lake View Dr', 'Salem', 'OR', 'home', '2017-06-19 13:40:42');
INSERT INTO OwnerAddresses VALUES (11, 13, '265 Alder Way', 'Salem', 'OR', 'holiday', '2018-12-17 17:46:28');
INSERT INTO OwnerAddresses VALUES (12, 14, '705 Lake View Dr', 'Seattle', 'WA', 'work', '2017-06-11 13:32:43');
INSERT INTO OwnerAddresses VALUES (13, 14, '846 Harbor Ln', 'Reno', 'NV', 'holiday', '2020-02-14 10:10:33');
INSERT INTO OwnerAddresses VALUES (14, 15, '237 Alder Way', 'Tacoma', 'WA', 'home', '2025-11-28 11:48:15');
INSERT INTO OwnerAddresses VALUES (15, 16, '837 Lake View Dr', 'Seattle', 'WA', 'home', '2022-02-07 17:58:17');
INSERT INTO OwnerAddresses VALUES (16, 16, '906 Harbor Ln', 'Boise', 'ID', 'holiday', '2016-01-13 16:45:57');
INSERT INTO OwnerAddresses VALUES (17, 17, '34 NE Burnside St', 'Boise', 'ID', 'home', '2019-09-15 18:28:57');
INSERT INTO OwnerAddresses VALUES (18, 18, '125 Lake View Dr', 'Portland', 'ME', 'home', '2021-07-03 14:16:28');
INSERT INTO OwnerAddresses VALUES (19, 18, '532 Alder Way', 'Portland', 'ME', 'holiday', '2025-11-21 14:34:32');
INSERT INTO OwnerAddresses VALUES (20, 19, '385 Lake View Dr', 'Tacoma', 'WA', 'work', '2016-04-20 13:30:37');
INSERT INTO OwnerAddresses VALUES (21, 19, '619 Harbor Ln', 'Portland', 'ME', 'home', '2022-01-08 13:03:46');
INSERT INTO OwnerAddresses VALUES (22, 20, '731 Harbor Ln', 'Boise', 'ID', 'work', '2020-04-07 15:53:45');
INSERT INTO OwnerAddresses VALUES (23, 21, '827 Alder Way', 'Reno', 'NV', 'holiday', '2023-09-28 08:14:38');
INSERT INTO OwnerAddresses VALUES (24, 21, '675 Lake View Dr', 'Reno', 'NV', 'work', '2016-08-06 17:40:44');
INSERT INTO OwnerAddresses VALUES (25, 22, '639 Harbor Ln', 'Boise', 'ID', 'work', '2018-08-16 09:16:01');
INSERT INTO OwnerAddresses VALUES (26, 23, '707 Harbor Ln', 'Portland', 'ME', 'holiday', '2016-08-02 18:39:37');
INSERT INTO OwnerAddresses VALUES (27, 23, '352 Lake View Dr', 'Tacoma', 'WA', 'work', '2021-02-28 14:38:51');
INSERT INTO OwnerAddresses VALUES (28, 24, '396 Lake View Dr', 'Tacoma', 'WA', 'work', '2017-12-28 17:21:19');
INSERT INTO OwnerAddresses VALUES (29, 25, '558 NE Burnside St', 'Reno', 'NV', 'home', '2020-09-11 12:03:53');
INSERT INTO OwnerAddresses VALUES (30, 25, '413 Harbor Ln', 'Tacoma', 'WA', 'holiday', '2026-10-04 19:39:25');
INSERT INTO OwnerAddresses VALUES (31, 26, '578 Alder Way', 'Reno', 'NV', 'home', '2021-08-06 18:32:39');
INSERT INTO OwnerAddresses VALUES (32, 27, '620 Harbor Ln', 'Salem', 'OR', 'holiday', '2022-08-27 08:48:01');
INSERT INTO OwnerAddresses VALUES (33, 27, '213 Lake View Dr', 'Salem', 'OR', 'home', '2025-03-26 19:41:53');
INSERT INTO OwnerAddresses VALUES (34, 28, '877 Harbor Ln', 'Boise', 'ID', 'home', '2022-11-18 08:26:37');
INSERT INTO OwnerAddresses VALUES (35, 28, '815 NE Burnside St', 'Portland', 'ME', 'holiday', '2016-06-21 13:33:29');
INSERT INTO OwnerAddresses VALUES (36, 29, '639 Harbor Ln', 'Portland', 'OR', 'holiday', '2018-09-24 15:40:45');
INSERT INTO OwnerAddresses VALUES (37, 29, '630 Harbor Ln', 'Portland', 'OR', 'work', '2017-12-14 14:51:53');
INSERT INTO OwnerAddresses VALUES (38, 31, '759 Lake View Dr', 'Tacoma', 'WA', 'work', '2018-05-17 15:33:11');
INSERT INTO OwnerAddresses VALUES (39, 31, '508 Alder Way', 'Portland', 'ME', 'holiday', '2019-04-10 15:29:59');
INSERT INTO OwnerAddresses VALUES (40, 32, '948 Lake View Dr', 'Augusta', 'ME', 'home', '2017-12-19 18:24:10');
INSERT INTO OwnerAddresses VALUES (41, 33, '565 Pine St', 'Reno', 'NV', 'holiday', '2020-04-14 21:12:17');
INSERT INTO OwnerAddresses VALUES (42, 33, '688 Alder Way', 'Reno', 'NV', 'home', '2025-02-23 18:19:03');
INSERT INTO OwnerAddresses VALUES (43, 34, '71 NE Burnside St', 'Boise', 'ID', 'home', '2021-12-24 10:14:18');
INSERT INTO OwnerAddresses VALUES (44, 34, '741 Harbor Ln', 'Boise', 'ID', 'holiday', '2023-10-15 13:41:40');
INSERT INTO OwnerAddresses VALUES (45, 35, '373 Pine St', 'Reno', 'NV', 'work', '2024-06-20 19:13:21');
INSERT INTO OwnerAddresses VALUES (46, 35, '738 Lake View Dr', 'Boise', 'ID', 'home', '2018-12-26 11:20:46');
INSERT INTO OwnerAddresses VALUES (47, 38, '59 Harbor Ln', 'Portland', 'ME', 'home', '2023-08-17 13:01:43');
INSERT INTO OwnerAddresses VALUES (48, 38, '68 Harbor Ln', 'Portland', 'OR', 'holiday', '2020-10-20 09:46:28');
INSERT INTO OwnerAddresses VALUES (49, 39, '730 Pine St', 'Salem', 'OR', 'home', '2018-06-13 11:54:08');
INSERT INTO OwnerAddresses VALUES (50, 41, '521 Alder Way', 'Salem', 'OR', 'holiday', '2020-05-15 09:32:14');
INSERT INTO OwnerAddresses VALUES (51, 42, '331 Pine St', 'Portland', 'ME', 'home', '2021-05-08 19:07:55');
INSERT INTO OwnerAddresses VALUES (52, 43, '746 Alder Way', 'Tacoma', 'WA', 'work', '2017-11-18 21:50:19');
INSERT INTO OwnerAddresses VALUES (53, 45, '209 Harbor Ln', 'Boise', 'ID', 'holiday', '2016-07-28 17:10:50');
INSERT INTO OwnerAddresses VALUES (54, 45, '355 Pine St', 'Portland', 'OR', 'work', '2024-08-16 14:56:58');
INSERT INTO OwnerAddresses VALUES (55, 46, '603 Harbor Ln', 'Augusta', 'ME', 'work', '2025-06-05 11:11:26');
INSERT INTO OwnerAddresses VALUES (56, 46, '96 Harbor Ln', 'Tacoma', 'WA', 'home', '2023-02-06 20:06:35');
INSERT INTO OwnerAddresses VALUES (57, 48, '780 NE Burnside St', 'Portland', 'ME', 'home', '2026-10-27 21:44:22');
INSERT INTO OwnerAddresses VALUES (58, 48, '634 Alder Way', 'Augusta', 'ME', 'holiday', '2021-09-08 21:56:20');
INSERT INTO OwnerAddresses VALUES (59, 49, '647 NE Burnside St', 'Portland', 'OR', 'work', '2024-09-05 13:15:25');
INSERT INTO OwnerAddresses VALUES (60, 49, '368 Alder Way', 'Boise', 'ID', 'holiday', '2019-11-03 08:54:52');
INSERT INTO OwnerAddresses VALUES (61, 50, '611 NE Burnside St', 'Portland', 'OR', 'home', '2016-08-04 18:52:56');
INSERT INTO OwnerAddresses VALUES (62, 51, '613 Alder Way', 'Augusta', 'ME', 'home', '2022-03-28 16:22:06');
INSERT INTO OwnerAddresses VALUES (63, 51, '798 Pine St', 'Augusta', 'ME', 'holiday', '2018-08-23 11:50:19');
INSERT INTO OwnerAddresses VALUES (64, 52, '513 Harbor Ln', 'Salem', 'OR', 'work', '2022-10-09 19:13:23');
INSERT INTO OwnerAddresses VALUES (65, 53, '761 Pine St', 'Boise', 'ID', 'holiday', '2018-04-02 19:36:38');
INSERT INTO OwnerAddresses VALUES (66, 54, '106 Alder Way', 'Reno', 'NV', 'work', '2026-01-22 16:48:13');
INSERT INTO OwnerAddresses VALUES (67, 55, '959 Pine St', 'Tacoma', 'WA', 'work', '2018-04-28 11:22:12');
INSERT INTO OwnerAddresses VALUES (68, 55, '33 Harbor Ln', 'Tacoma', 'WA', 'home', '2017-02-09 20:16:20');
INSERT INTO OwnerAddresses VALUES (69, 56, '809 Pine St', 'Tacoma', 'WA', 'work', '2017-11-23 16:36:16');
INSERT INTO OwnerAddresses VALUES (70, 57, '445 Alder Way', 'Reno', 'NV', 'home', '2026-05-10 11:55:29');
INSERT INTO OwnerAddresses VALUES (71, 59, '556 Pine St', 'Portland', 'ME', 'holiday', '2016-03-15 19:55:16');
INSERT INTO OwnerAddresses VALUES (72, 59, '845 Pine St', 'Augusta', 'ME', 'home', '2026-06-27 21:49:07');
INSERT INTO OwnerAddresses VALUES (73, 60, '858 NE Burnside St', 'Boise', 'ID', 'work', '2023-06-25 12:23:46');
INSERT INTO OwnerAddresses VALUES (74, 60, '422 Lake View Dr', 'Seattle', 'WA', 'holiday', '2017-12-03 19:18:15');
INSERT INTO OwnerAddresses VALUES (75, 4, '17 Harbor Ln', 'Augusta', 'ME', 'home', '2020-05-06 12:00:00');
INSERT INTO OwnerAddresses VALUES (76, 4, '802 Pine St', 'Seattle', 'WA', 'work', '2023-01-19 08:15:30');
INSERT INTO Pets VALUES (1, 16, 'Coco', 'dog', 'Labrador', 'M', '2010-01-12', '985159025687671', NULL);
INSERT INTO Pets VALUES (2, 42, 'Milo', 'rabbit', 'Lop', 'M', '2013-05-04', '985141018277886', NULL);
INSERT INTO Pets VALUES (3, 13, 'Luna', 'dog', 'Beagle', NULL, '2011-02-22', '985182182040872', NULL);
INSERT INTO Pets VALUES (4, 49, 'Charlie', 'dog', 'Mixed', NULL, '2016-03-12', '985179311869643', NULL);
INSERT INTO Pets VALUES (5, 26, 'Milo', 'horse', 'Arabian', 'M', '2021-09-26', NULL, '2024-03-21');
INSERT INTO Pets VALUES (6, 22, 'Milo', 'dog', 'Labrador', 'M', '2019-10-15', NULL, NULL);
INSERT INTO Pets VALUES (7, 8, 'Zoe', 'dog', 'Border Collie', 'M', NULL, '985152774794383', NULL);
INSERT INTO Pets VALUES (8, 39, 'Oreo', 'cat', 'Maine Coon', 'M', '2017-02-04', NULL, '2024-03-15');
INSERT INTO Pets VALUES (9, 1, 'Zoe', 'dog', 'Mixed', 'F', '2017-11-16', '985133093924174', NULL);
INSERT INTO Pets VALUES (10, 20, 'Bella', 'dog', 'Mixed', 'F', '2011-03-19', '985146957199913', NULL);
INSERT INTO Pets VALUES (11, 28, 'Coco', 'dog', 'Pug', NULL, '2017-11-24', '985163085319162', NULL);
INSERT INTO Pets VALUES (12, 3, 'Peanut', 'parrot', 'African Grey', NULL, '2025-05-06', '985145805138960', NULL);
INSERT INTO Pets VALUES (13, 31, 'Max', 'parrot', 'African Grey', NULL, '2017-10-20', '985188903487328', '2024-11-22');
INSERT INTO Pets VALUES (14, 4, 'Sir Barks', 'cat', 'Mixed', NULL, '2012-06-10', NULL, NULL);
INSERT INTO Pets VALUES (15, 34, 'Peanut', 'dog', 'Beagle', 'M', '2022-12-06', '985111182069493', '2025-11-09');
INSERT INTO Pets VALUES (16, 6, 'Buddy', 'parrot', 'African Grey', 'M', '2009-07-20', '985178600922059', NULL);
INSERT INTO Pets VALUES (17, 40, 'Nala', 'cat', 'Maine Coon', 'M', '2012-02-17', '985118586941013', NULL);
INSERT INTO Pets VALUES (18, 8, 'Buddy', 'cat', 'European Shorthair', 'M', '2015-09-10', '985158491271133', NULL);
INSERT INTO Pets VALUES (19, 6, 'Nala', 'rabbit', 'Lop', 'F', '2024-05-15', '985176338429382', NULL);
INSERT INTO Pets VALUES (20, 41, 'Luna', 'dog', 'Mixed', 'F', '2022-01-10', '985119827690541', NULL);
INSERT INTO Pets VALUES (21, 47, 'Zoe', 'dog', 'Mixed', NULL, '2018-08-24', '985161857891514', NULL);
INSERT INTO Pets VALUES (22, 45, 'Max', 'parrot', 'African Grey', 'F', '2024-06-08', '985143383934154', NULL);
INSERT INTO Pets VALUES (23, 36, 'Sir Barks', 'cat', 'Mixed', 'F', '2023-02-07', '985117033840662', NULL);
INSERT INTO Pets VALUES (24, 4, 'Peanut', 'dog', 'Pug', 'M', '2024-04-19', '985175076258142', NULL);
INSERT INTO Pets VALUES (25, 40, 'Coco', 'dog', 'Beagle', 'F', '2022-03-27', NULL, NULL);
INSERT INTO Pets VALUES (26, 22, 'Bella', 'horse', 'Arabian', 'F', '2013-03-17', '985122493665883', NULL);
INSERT INTO Pets VALUES (27, 43, 'Zoe', 'cat', 'Mixed', 'F', '2019-07-07', '985162500044164', NULL);
INSERT INTO Pets VALUES (28, 19, 'Charlie', 'horse', 'Quarter Horse', 'M', NULL, '985152515947602', '2025-06-17');
INSERT INTO Pets VALUES (29, 50, 'Zoe', 'horse', 'Arabian', NULL, NULL, NULL, NULL);
INSERT INTO Pets VALUES (30, 43, 'Luna', 'dog', 'Pug', 'F', '2014-11-24', '985161170964659', NULL);
INSERT INTO Pets VALUES (31, 34, 'Buddy', 'dog', 'Pug', 'M', NULL, '985158783388883', NULL);
INSERT INTO Pets VALUES (32, 19, 'Coco', 'horse', 'Arabian', NULL, '2011-05-13', '985150542589146', NULL);
INSERT INTO Pets VALUES (33, 23, 'Milo', 'dog', 'Pug', NULL, NULL, '985170764511452', NULL);
INSERT INTO Pets VALUES (34, 5, 'Nala', 'dog', 'Beagle', 'M', '2011-08-27', NULL, NULL);
INSERT INTO Pets VALUES (35, 24, 'Nala', 'dog', 'Pug', NULL, '2013-09-01', '985186677206786', NULL);
INSERT INTO Pets VALUES (36, 32, 'Peanut', 'dog', 'Pug', 'M', '2014-09-14', '985150443163085', NULL);
INSERT INTO Pets VALUES (37, 4, 'Max', 'parrot', 'African Grey', NULL, '2015-04-05', '985113756663157', '2024-02-23');
INSERT INTO Pets VALUES (38, 36, 'Peanut', 'cat', 'Mixed', 'F', '2010-12-13', '985124922180661', '2025-04-22');
INSERT INTO Pets VALUES (39, 39, 'Oreo', 'dog', 'Beagle', 'F', '2021-10-27', '985155704398994', NULL);
INSERT INTO Pets VALUES (40, 22, 'Max', 'dog', 'Mixed', 'F', '2019-11-28', '985192730820038', '2025-01-09');
INSERT INTO Pets VALUES (41, 11, 'Milo', 'parrot', 'African Grey', 'M', '2012-09-02', '985147645559245', '2024-11-04');
INSERT INTO Pets VALUES (42, 18, 'Sir Barks', 'dog', 'Pug', 'F', '2021-04-13', NULL, NULL);
INSERT INTO Pets VALUES (43, 25, 'Oreo', 'dog', 'Border Collie', 'F', '2013-09-21', '985111945197558', NULL);
INSERT INTO Pets VALUES (44, 24, 'Bella', 'parrot', 'African Grey', 'M', '2019-01-08', '985143963247075', '2025-11-12');
INSERT INTO Pets VALUES (45, 43, 'Max', 'cat', 'Siamese', NULL, '2017-04-17', '985178924146238', NULL);
INSERT INTO Pets VALUES (46, 23, 'Peanut', 'cat', 'Maine Coon', NULL, '2010-06-04', '985198439704680', NULL);
INSERT INTO Pets VALUES (47, 34, 'Charlie', 'rabbit', NULL, 'M', '2025-02-05', NULL, NULL);
INSERT INTO Pets VALUES (48, 47, 'Max', 'horse', 'Quarter Horse', NULL, '2019-09-13', '985128457341056', NULL);
INSERT INTO Pets VALUES (49, 26, 'Bella', 'cat', 'European Shorthair', 'F', '2013-06-01', '985154234552041', NULL);
INSERT INTO Pets VALUES (50, 16, 'Milo', 'dog', 'Pug', 'M', '2018-05-15', NULL, NULL);
INSERT INTO Pets VALUES (51, 29, 'Nala', 'dog', 'Labrador', NULL, '2015-12-04', '985121190614516', '2025-05-20');
INSERT INTO Pets VALUES (52, 2, 'Bella', 'horse', 'Quarter Horse', 'F', NULL, NULL, NULL);
INSERT INTO Pets VALUES (53, 19, 'Buddy', 'dog', 'Beagle', 'M', NULL, NULL, NULL);
INSERT INTO Pets VALUES (54, 6, 'Nala', 'cat', 'Mixed', NULL, '2016-07-05', NULL, NULL);
INSERT INTO Pets VALUES (55, 12, 'Coco', 'cat', 'Mixed', 'M', '2014-04-02', '985132967712641', NULL);
INSERT INTO Pets VALUES (56, 17, 'Peanut', 'cat', 'European Shorthair', 'F', '2015-08-23', NULL, NULL);
INSERT INTO Pets VALUES (57, 1, 'Nala', 'horse', 'Quarter Horse', 'F', '2020-06-21', '985120766038628', NULL);
INSERT INTO Pets VALUES (58, 50, 'Nala', 'dog', 'Mixed', 'F', '2011-05-17', '985139924734440', NULL);
INSERT INTO Pets VALUES (59, 25, 'Milo', 'horse', 'Arabian', 'F', '2017-04-05', NULL, NULL);
INSERT INTO Pets VALUES (60, 23, 'Nala', 'cat', 'Mixed', 'F', '2018-12-01', '985191379256152', NULL);
INSERT INTO Pets VALUES (61, 19, 'Max', 'dog', 'Labrador', 'F', '2023-09-08', '985153391648434', NULL);
INSERT INTO Pets VALUES (62, 4, 'Nala', 'dog', 'Mixed', NULL, '2015-04-19', '985167526545402', '2024-12-26');
INSERT INTO Pets VALUES (63, 17, 'Coco', 'cat', 'Mixed', 'M', '2008-01-04', '985163697827969', NULL);
INSERT INTO Pets VALUES (64, 16, 'Milo', 'dog', 'Pug', NULL, NULL, '985171831123026', NULL);
INSERT INTO Pets VALUES (65, 15, 'Peanut', 'rabbit', NULL, 'M', '2017-10-22', '985174331630904', NULL);
INSERT INTO Pets VALUES (66, 33, 'Oreo', 'horse', 'Quarter Horse', 'F', '2025-01-27', '985197509625315', NULL);
INSERT INTO Pets VALUES (67, 24, 'Buddy', 'dog', 'Mixed', 'M', '2024-10-27', NULL, NULL);
INSERT INTO Pets VALUES (68, 5, 'Zoe', 'cat', 'Maine Coon', 'F', '2023-01-14', '985112061810492', NULL);
INSERT INTO Pets VALUES (69, 42, 'Nala', 'dog', 'Mixed', 'M', '2024-12-18', NULL, NULL);
INSERT INTO Pets VALUES (70, 17, 'Max', 'cat', 'Mixed', 'M', '2014-10-28', '985181740780402', NULL);
INSERT INTO Pets VALUES (71, 7, 'Coco', 'dog', 'Beagle', 'M', '2021-06-09', '985183111732509', NULL);
INSERT INTO Pets VALUES (72, 37, 'Sir Barks', 'dog', 'Border Collie', 'F', '2017-08-12', '985133674938202', NULL);
INSERT INTO Pets VALUES (73, 8, 'Zoe', 'cat', 'Siamese', NULL, '2009-11-11', '985173308502386', NULL);
INSERT INTO Pets VALUES (74, 3, 'Max', 'dog', 'Labrador', 'M', '2008-10-24', '985197210034295', NULL);
INSERT INTO Pets VALUES (75, 26, 'Coco', 'cat', 'European Shorthair', NULL, NULL, '985159739529743', NULL);
INSERT INTO Policies VALUES ('PI-3100', 47, 'plus', 85.19, 250.0, 'lapsed', '2024-07-13', NULL);
INSERT INTO Policies VALUES ('PI-3109', 27, 'plus', 66.28, 100.0, 'active', '2019-10-09', NULL);
INSERT INTO Policies VALUES ('PI-3118', 26, 'plus', 62.33, 250.0, 'active', '2018-08-06', NULL);
INSERT INTO Policies VALUES ('PI-3127', 52, 'basic', 61.73, 250.0, 'active', '2020-09-11', NULL);
INSERT INTO Policies VALUES ('PI-3136', 16, 'basic', 10.86, 250.0, 'lapsed', '2020-05-07', '2021-05-07');
INSERT INTO Policies VALUES ('PI-3145', 59, 'basic', 86.78, 100.0, 'active', '2018-10-28', NULL);
INSERT INTO Policies VALUES ('PI-3154', 35, 'premium', 27.18, 0.0, 'lapsed', '2017-07-07', '2020-07-07');
INSERT INTO Policies VALUES ('PI-3163', 5, 'plus', 26.48, 500.0, 'lapsed', '2026-08-14', NULL);
INSERT INTO Policies VALUES ('PI-3172', 62, 'basic', 87.91, 500.0, 'active', '2024-01-28', NULL);
INSERT INTO Policies VALUES ('PI-3181', 40, 'premium', 10.56, 250.0, 'lapsed', '2019-07-16', '2021-07-16');
INSERT INTO Policies VALUES ('PI-3190', 35, 'plus', 68.83, 100.0, 'lapsed', '2024-09-14', NULL);
INSERT INTO Policies VALUES ('PI-3199', 43, 'premium', 71.01, 100.0, 'cancelled', '2022-08-17', '2025-08-17');
INSERT INTO Policies VALUES ('PI-3208', 44, 'premium', 76.47, 250.0, 'lapsed', '2023-06-15', '2026-06-15');
INSERT INTO Policies VALUES ('PI-3217', 13, 'premium', 29.99, 0.0, 'lapsed', '2022-03-03', '2024-03-03');
INSERT INTO Policies VALUES ('PI-3226', 18, 'basic', 19.32, 0.0, 'lapsed', '2017-03-19', '2019-03-19');
INSERT INTO Policies VALUES ('PI-3235', 50, 'premium', 19.46, 0.0, 'cancelled', '2022-07-24', '2023-07-24');
INSERT INTO Policies VALUES ('PI-3244', 32, 'accident_only', 35.24, 100.0, 'cancelled', '2018-11-14', '2019-11-14');
INSERT INTO Policies VALUES ('PI-3253', 35, 'plus', 90.04, 250.0, 'active', '2019-05-14', NULL);
INSERT INTO Policies VALUES ('PI-3262', 37, 'premium', 53.6, 0.0, 'active', '2018-10-09', NULL);
INSERT INTO Policies VALUES ('PI-3271', 52, 'accident_only', 55.29, 250.0, 'active', '2022-02-20', NULL);
INSERT INTO Policies VALUES ('PI-3280', 33, 'plus', 77.37, 500.0, 'active', '2025-01-11', NULL);
INSERT INTO Policies VALUES ('PI-3289', 66, 'premium', 28.39, 500.0, 'active', '2024-11-22', NULL);
INSERT INTO Policies VALUES ('PI-3298', 50, 'plus', 92.73, 100.0, 'active', '2019-06-25', NULL);
INSERT INTO Policies VALUES ('PI-3307', 45, 'accident_only', 91.04, 100.0, 'active', '2024-02-01', NULL);
INSERT INTO Policies VALUES ('PI-3316', 34, 'premium', 75.66, 100.0, 'active', '2017-10-06', NULL);
INSERT INTO Policies VALUES ('PI-3325', 24, 'premium', 10.5, 100.0, 'active', '2024-09-12', NULL);
INSERT INTO Policies VALUES ('PI-3334', 28, 'plus', 20.45, 500.0, 'cancelled', '2017-04-14', '2019-04-14');
INSERT INTO Policies VALUES ('PI-3343', 44, 'basic', 66.21, 500.0, 'active', '2020-08-26', NULL);
INSERT INTO Policies VALUES ('PI-3352', 66, 'premium', 60.89, 100.0, 'active', '2025-10-28', NULL);
INSERT INTO Policies VALUES ('PI-3361', 29, 'accident_only', 12.5, 100.0, 'active', '2025-11-18', NULL);
INSERT INTO Policies VALUES ('PI-3370', 35, 'basic', 77.32, 500.0, 'cancelled', '2025-04-22', NULL);
INSERT INTO Policies VALUES ('PI-3379', 13, 'premium', 64.12, 250.0, 'active', '2022-08-17', NULL);
INSERT INTO Policies VALUES ('PI-3388', 35, 'basic', 36.14, 0.0, 'active', '2026-03-13', NULL);
INSERT INTO Policies VALUES ('PI-3397', 42, 'plus', 23.97, 0.0, 'active', '2024-09-13', NULL);
INSERT INTO Policies VALUES ('PI-3406', 51, 'accident_only', 10.0, 0.0, 'lapsed', '2018-02-23', '2019-02-23');
INSERT INTO Policies VALUES ('PI-3415', 43, 'basic', 91.59, 500.0, 'active', '2026-01-04', NULL);
INSERT INTO Policies VALUES ('PI-3424', 30, 'accident_only', 91.14, 250.0, 'active', '2020-10-26', NULL);
INSERT INTO Policies VALUES ('PI-3433', 44, 'basic', 91.86, 100.0, 'active', '2018-11-10', NULL);
INSERT INTO Policies VALUES ('PI-3442', 7, 'premium', 58.93, 100.0, 'active', '2022-06-06', NULL);
INSERT INTO Policies VALUES ('PI-3451', 50, 'accident_only', 79.1, 500.0, 'active', '2020-09-08', NULL);
INSERT INTO Policies VALUES ('PI-3460', 46, 'plus', 21.68, 250.0, 'active', '2022-02-13', NULL);
INSERT INTO Policies VALUES ('PI-3469', 41, 'premium', 83.96, 500.0, 'active', '2025-05-10', NULL);
INSERT INTO Policies VALUES ('PI-3478', 63, 'premium', 49.22, 0.0, 'cancelled', '2022-04-18', '2023-04-18');
INSERT INTO Policies VALUES ('PI-3487', 35, 'accident_only', 13.08, 500.0, 'lapsed', '2026-08-25', NULL);
INSERT INTO Policies VALUES ('PI-3496', 60, 'premium', 38.33, 0.0, 'lapsed', '2019-05-12', '2022-05-12');
INSERT INTO Policies VALUES ('PI-3505', 7, 'premium', 30.57, 100.0, 'active', '2021-06-28', NULL);
INSERT INTO Policies VALUES ('PI-3514', 49, 'accident_only', 36.67, 0.0, 'lapsed', '2017-11-23', '2020-11-23');
INSERT INTO Policies VALUES ('PI-3523', 35, 'plus', 9.91, 500.0, 'active', '2024-04-14', NULL);
INSERT INTO Policies VALUES ('PI-3532', 1, 'accident_only', 73.72, 250.0, 'active', '2024-10-16', NULL);
INSERT INTO Policies VALUES ('PI-3541', 10, 'basic', 27.85, 0.0, 'lapsed', '2023-06-22', '2024-06-22');
INSERT INTO Policies VALUES ('PI-3550', 45, 'premium', 84.25, 0.0, 'lapsed', '2025-01-18', NULL);
INSERT INTO Policies VALUES ('PI-3559', 21, 'plus', 33.94, 100.0, 'active', '2019-05-18', NULL);
INSERT INTO Policies VALUES ('PI-3568', 60, 'accident_only', 89.19, 0.0, 'active', '2020-07-02', NULL);
INSERT INTO Policies VALUES ('PI-3577', 33, 'accident_only', 54.66, 500.0, 'cancelled', '2025-02-02', NULL);
INSERT INTO Policies VALUES ('PI-3586', 22, 'plus', 85.25, 0.0, 'cancelled', '2022-09-11', '2023-09-11');
INSERT INTO Policies VALUES ('PI-3595', 19, 'accident_only', 85.78, 250.0, 'cancelled', '2017-10-26', '2019-10-26');
INSERT INTO Policies VALUES ('PI-3604', 26, 'accident_only', 91.64, 500.0, 'lapsed', '2024-11-13', NULL);
INSERT INTO Policies VALUES ('PI-3613', 37, 'plus', 28.92, 250.0, 'active', '2017-01-05', NULL);
INSERT INTO Policies VALUES ('PI-3622', 50, 'premium', 18.8, 100.0, 'lapsed', '2018-06-07', '2020-06-07');
INSERT INTO Policies VALUES ('PI-3631', 4, 'basic', 91.05, 0.0, 'cancelled', '2024-11-18', NULL);
INSERT INTO Policies VALUES ('PI-3640', 4, 'premium', 56.85, 100.0, 'active', '2021-12-24', NULL);
INSERT INTO Policies VALUES ('PI-3649', 23, 'basic', 64.69, 0.0, 'active', '2020-08-08', NULL);
INSERT INTO Policies VALUES ('PI-3658', 14, 'basic', 48.87, 500.0, 'cancelled', '2024-03-08', NULL);
INSERT INTO Policies VALUES ('PI-3667', 65, 'plus', 79.15, 100.0, 'active', '2025-10-10', NULL);
INSERT INTO Policies VALUES ('PI-3676', 16, 'premium', 87.48, 0.0, 'active', '2021-05-10', NULL);
INSERT INTO Policies VALUES ('PI-3685', 13, 'basic', 38.32, 500.0, 'active', '2022-12-11', NULL);
INSERT INTO Policies VALUES ('PI-3694', 11, 'basic', 9.4, 100.0, 'lapsed', '2017-04-18', '2019-04-18');
INSERT INTO Policies VALUES ('PI-3703', 27, 'premium', 84.88, 0.0, 'active', '2021-01-20', NULL);
INSERT INTO Policies VALUES ('PI-3712', 60, 'plus', 33.69, 100.0, 'cancelled', '2021-10-18', '2023-10-18');
INSERT INTO Policies VALUES ('PI-3721', 36, 'basic', 42.61, 0.0, 'lapsed', '2022-05-10', '2025-05-10');
INSERT INTO Policies VALUES ('PI-3730', 57, 'accident_only', 33.18, 100.0, 'lapsed', '2018-09-11', '2021-09-11');
INSERT INTO Policies VALUES ('PI-3739', 39, 'premium', 94.4, 500.0, 'active', '2020-07-01', NULL);
INSERT INTO Policies VALUES ('PI-3748', 2, 'accident_only', 72.61, 250.0, 'lapsed', '2025-04-09', NULL);
INSERT INTO Policies VALUES ('PI-3757', 10, 'premium', 84.3, 250.0, 'active', '2026-04-10', NULL);
INSERT INTO Policies VALUES ('PI-3766', 12, 'plus', 74.17, 250.0, 'active', '2023-07-01', NULL);
INSERT INTO Claims VALUES (1, 'PI-3361', NULL, 'torn ligament', 490.65, 490.65, 'paid', '2026-10-24', '2026-12-28');
INSERT INTO Claims VALUES (2, 'PI-3397', NULL, 'dental', 2715.44, NULL, 'pending', '2021-07-10', NULL);
INSERT INTO Claims VALUES (3, 'PI-3235', 'Pine St Vets', 'dental', 3974.4, 3974.4, 'paid', '2022-08-01', '2022-08-28');
INSERT INTO Claims VALUES (4, 'PI-3496', 'Dr. P. Rao', 'skin allergy', 1507.2, 1507.2, 'paid', '2026-06-18', '2026-06-28');
INSERT INTO Claims VALUES (5, 'PI-3460', 'Dr. P. Rao', 'ear infection', 510.4, 510.4, 'paid', '2024-11-16', '2024-12-28');
INSERT INTO Claims VALUES (6, 'PI-3586', 'Pine St Vets', 'tumor', 1644.41, 0, 'rejected', '2026-01-15', '2026-02-28');
INSERT INTO Claims VALUES (7, 'PI-3172', 'Harbor Animal Clinic', 'skin allergy', 1281.02, NULL, 'pending', '2022-06-17', NULL);
INSERT INTO Claims VALUES (8, 'PI-3271', 'Harbor Animal Clinic', 'tumor', 3754.35, NULL, 'pending', '2023-10-27', NULL);
INSERT INTO Claims VALUES (9, 'PI-3280', NULL, 'ear infection', 2115.42, 0, 'rejected', '2022-09-03', '2022-09-28');
INSERT INTO Claims VALUES (10, 'PI-3226', 'Dr. Lena Ortiz', 'dental', 2574.58, 2574.58, 'paid', '2021-12-02', '2021-12-28');
INSERT INTO Claims VALUES (11, 'PI-3469', 'Pine St Vets', 'poisoning', 572.68, 572.68, 'paid', '2025-12-27', '2025-12-28');
INSERT INTO Claims VALUES (12, 'PI-3127', 'Dr. P. Rao', 'poisoning', 1747.81, 0, 'rejected', '2020-03-05', '2020-04-28');
INSERT INTO Claims VALUES (13, 'PI-3595', 'Pine St Vets', 'fracture', 736.46, 736.46, 'paid', '2024-03-01', '2024-04-28');
INSERT INTO Claims VALUES (14, 'PI-3379', 'Dr. P. Rao', 'torn ligament', 390.14, 195.07, 'partly_paid', '2026-10-27', '2026-10-28');
INSERT INTO Claims VALUES (15, 'PI-3271', 'Pine St Vets', 'skin allergy', 309.97, 309.97, 'paid', '2026-08-25', '2026-10-28');
INSERT INTO Claims VALUES (16, 'PI-3316', 'Pine St Vets', 'torn ligament', 2165.18, 2165.18, 'paid', '2025-04-20', '2025-04-28');
INSERT INTO Claims VALUES (17, 'PI-3181', 'Harbor Animal Clinic', 'skin allergy', 490.42, 490.42, 'paid', '2024-06-19', '2024-06-28');
INSERT INTO Claims VALUES (18, 'PI-3631', 'Dr. Lena Ortiz', 'poisoning', 3712.07, 0, 'rejected', '2026-07-20', '2026-07-28');
INSERT INTO Claims VALUES (19, 'PI-3550', 'Dr. Sam Wells', 'poisoning', 1922.14, 0, 'rejected', '2024-10-05', '2024-12-28');
INSERT INTO Claims VALUES (20, 'PI-3253', 'Dr. P. Rao', 'ear infection', 1173.47, 586.74, 'partly_paid', '2020-10-05', '2020-12-28');
INSERT INTO Claims VALUES (21, 'PI-3154', 'Harbor Animal Clinic', 'dental', 3204.68, 3204.68, 'paid', '2020-07-26', '2020-09-28');
INSERT INTO Claims VALUES (22, 'PI-3136', 'Pine St Vets', 'tumor', 1005.6, 502.8, 'partly_paid', '2025-08-13', '2025-08-28');
INSERT INTO Claims VALUES (23, 'PI-3550', 'Dr. Lena Ortiz', 'fracture', 218.1, 218.1, 'paid', '2023-06-15', '2023-05-28');
INSERT INTO Claims VALUES (24, 'PI-3298', NULL, 'skin allergy', 1915.39, 0, 'rejected', '2020-06-11', '2020-06-28');
INSERT INTO Claims VALUES (25, 'PI-3577', NULL, 'ear infection', 2404.61, 2404.61, 'paid', '2020-11-18', '2020-12-28');
INSERT INTO Claims VALUES (26, 'PI-3532', NULL, 'poisoning', 1146.98, 0, 'rejected', '2024-12-09', '2024-12-28');
INSERT INTO Claims VALUES (27, 'PI-3100', NULL, 'poisoning', 2163.57, NULL, 'pending', '2020-01-09', NULL);
INSERT INTO Claims VALUES (28, 'PI-3586', 'Dr. P. Rao', 'fracture', 1929.14, 964.57, 'partly_paid', '2024-11-25', '2024-12-28');
INSERT INTO Claims VALUES (29, 'PI-3478', 'Pine St Vets', 'torn ligament', 1614.27, 1614.27, 'paid', '2024-10-08', '2024-11-28');
INSERT INTO Claims VALUES (30, 'PI-3343', 'Dr. P. Rao', 'dental', 1652.02, 1652.02, 'paid', '2023-09-10', '2023-09-28');
INSERT INTO Claims VALUES (31, 'PI-3433', NULL, 'poisoning', 368.74, 368.74, 'paid', '2023-04-12', '2023-05-28');
INSERT INTO Claims VALUES (32, 'PI-3118', 'Dr. P. Rao', 'dental', 60.47, 30.23, 'partly_paid', '2020-10-13', '2020-11-28');
INSERT INTO Claims VALUES (33, 'PI-3460', 'Dr. Lena Ortiz', 'dental', 3531.36, 1765.68, 'partly_paid', '2021-12-24', '2021-12-28');
INSERT INTO Claims VALUES (34, 'PI-3568', 'Harbor Animal Clinic', 'skin allergy', 834.97, 417.49, 'partly_paid', '2025-09-11', '2025-10-28');
INSERT INTO Claims VALUES (35, 'PI-3181', 'Harbor Animal Clinic', 'torn ligament', 1501.33, 1501.33, 'paid', '2024-03-01', '2024-03-28');
INSERT INTO Claims VALUES (36, 'PI-3181', 'Harbor Animal Clinic', 'fracture', 3268.69, 3268.69, 'paid', '2021-11-14', '2021-12-28');
INSERT INTO Claims VALUES (37, 'PI-3550', 'Dr. Lena Ortiz', 'tumor', 556.26, 556.26, 'paid', '2026-10-20', '2026-11-28');
INSERT INTO Claims VALUES (38, 'PI-3343', 'Dr. P. Rao', 'fracture', 3210.57, 3210.57, 'paid', '2020-09-06', '2020-09-28');
INSERT INTO Claims VALUES (39, 'PI-3325', 'Dr. Lena Ortiz', 'dental', 1391.07, NULL, 'pending', '2021-08-20', NULL);
INSERT INTO Claims VALUES (40, 'PI-3487', 'Dr. P. Rao', 'poisoning', 2165.48, 0, 'rejected', '2021-06-12', '2021-07-28');
INSERT INTO Claims VALUES (41, 'PI-3433', 'Pine St Vets', 'tumor', 3185.44, 3185.44, 'paid', '2021-09-07', '2021-10-28');
INSERT INTO Claims VALUES (42, 'PI-3343', 'Harbor Animal Clinic', 'torn ligament', 89.99, 89.99, 'paid', '2020-11-23', '2020-12-28');
INSERT INTO Claims VALUES (43, 'PI-3145', 'Dr. P. Rao', 'fracture', 1867.6, 1867.6, 'paid', '2020-11-26', '2020-12-28');
INSERT INTO Claims VALUES (44, 'PI-3163', 'Dr. Lena Ortiz', 'dental', 3319.7, 3319.7, 'paid', '2022-08-20', '2022-09-28');
INSERT INTO Claims VALUES (45, 'PI-3100', 'Dr. Lena Ortiz', 'ear infection', 3948.76, NULL, 'pending', '2023-08-18', NULL);
INSERT INTO Claims VALUES (46, 'PI-3559', 'Harbor Animal Clinic', 'poisoning', 2382.07, 2382.07, 'paid', '2021-10-06', '2021-12-28');
INSERT INTO Claims VALUES (47, 'PI-3253', 'Dr. P. Rao', 'tumor', 3041.43, 3041.43, 'paid', '2026-02-24', '2026-03-28');
INSERT INTO Claims VALUES (48, 'PI-3586', 'Pine St Vets', 'dental', 1535.43, 1535.43, 'paid', '2025-11-08', '2025-12-28');
INSERT INTO Claims VALUES (49, 'PI-3613', 'Dr. Lena Ortiz', 'dental', 3067.11, 0, 'rejected', '2022-11-14', '2022-12-28');
INSERT INTO Claims VALUES (50, 'PI-3550', 'Harbor Animal Clinic', 'ear infection', 1650.97, 1650.97, 'paid', '2026-10-04', '2026-12-28');
INSERT INTO Claims VALUES (51, 'PI-3136', 'Dr. Sam Wells', 'tumor', 2728.99, 1364.49, 'partly_paid', '2024-04-13', '2024-06-28');
INSERT INTO Claims VALUES (52, 'PI-3100', 'Pine St Vets', 'dental', 2316.65, 1158.33, 'partly_paid', '2023-02-18', '2023-02-28');
INSERT INTO Claims VALUES (53, 'PI-3577', 'Dr. Lena Ortiz', 'tumor', 2670.38, 1335.19, 'partly_paid', '2024-10-09', '2024-10-28');
INSERT INTO Claims VALUES (54, 'PI-3532', 'Dr. Sam Wells', 'dental', 1180.86, 590.43, 'partly_paid', '2023-03-03', '2023-04-28');
INSERT INTO Claims VALUES (55, 'PI-3415', 'Harbor Animal Clinic', 'dental', 1955.9, 1955.9, 'paid', '2020-06-15', '2020-08-28');
INSERT INTO Claims VALUES (56, 'PI-3586', 'Dr. Lena Ortiz', 'torn ligament', 949.91, 949.91, 'paid', '2024-11-09', '2024-12-28');
INSERT INTO Claims VALUES (57, 'PI-3523', 'Dr. P. Rao', 'torn ligament', 877.87, 877.87, 'paid', '2025-03-15', '2025-03-28');
INSERT INTO Claims VALUES (58, 'PI-3244', NULL, 'skin allergy', 875.39, NULL, 'pending', '2025-12-17', NULL);
INSERT INTO Claims VALUES (59, 'PI-3235', 'Dr. Sam Wells', 'poisoning', 2515.8, NULL, 'pending', '2026-04-27', NULL);
INSERT INTO Claims VALUES (60, 'PI-3118', 'Pine St Vets', 'skin allergy', 4186.31, 4186.31, 'paid', '2025-03-03', '2025-03-28');
INSERT INTO Claims VALUES (61, 'PI-3316', 'Dr. Lena Ortiz', 'fracture', 935.4, NULL, 'pending', '2025-08-19', NULL);
INSERT INTO Claims VALUES (62, 'PI-3145', NULL, 'dental', 938.84, 469.42, 'partly_paid', '2025-06-20', '2025-07-28');
INSERT INTO Claims VALUES (63, 'PI-3433', 'Pine St Vets', 'dental', 2271.92, 1135.96, 'partly_paid', '2024-09-18', '2024-11-28');
INSERT INTO Claims VALUES (64, 'PI-3487', 'Dr. P. Rao', 'tumor', 1593.46, 1593.46, 'paid', '2022-12-20', '2022-12-28');
INSERT INTO Claims VALUES (65, 'PI-3469', NULL, 'tumor', 3312.48, 1656.24, 'partly_paid', '2025-04-02', '2025-06-28');
INSERT INTO Claims VALUES (66, 'PI-3208', 'Dr. Sam Wells', 'dental', 2614.61, 2614.61, 'paid', '2026-08-17', '2026-10-28');
INSERT INTO Claims VALUES (67, 'PI-3460', NULL, 'fracture', 3209.75, 0, 'rejected', '2022-04-02', '2022-05-28');
INSERT INTO Claims VALUES (68, 'PI-3163', NULL, 'tumor', 2815.87, 2815.87, 'paid', '2021-11-13', '2021-12-28');
INSERT INTO Claims VALUES (69, 'PI-3100', 'Pine St Vets', 'poisoning', 1963.72, 1963.72, 'paid', '2025-03-20', '2025-03-28');
INSERT INTO Claims VALUES (70, 'PI-3478', 'Dr. Sam Wells', 'tumor', 2392.45, 2392.45, 'paid', '2020-07-27', '2020-07-28');
INSERT INTO Claims VALUES (71, 'PI-3154', NULL, 'skin allergy', 862.57, 862.57, 'paid', '2023-12-20', '2023-12-28');
INSERT INTO Claims VALUES (72, 'PI-3199', 'Harbor Animal Clinic', 'skin allergy', 911.55, 911.55, 'paid', '2026-07-09', '2026-07-28');
INSERT INTO Claims VALUES (73, 'PI-3406', 'Dr. Sam Wells', 'dental', 1118.03, 0, 'rejected', '2026-01-15', '2026-02-28');
INSERT INTO Claims VALUES (74, 'PI-3631', 'Dr. Lena Ortiz', 'fracture', 1877.75, 1877.75, 'paid', '2020-08-21', '2020-10-28');
INSERT INTO Claims VALUES (75, 'PI-3496', 'Harbor Animal Clinic', 'skin allergy', 3950.08, 1975.04, 'partly_paid', '2024-11-25', '2024-12-28');
INSERT INTO Claims VALUES (76, 'PI-3631', 'Harbor Animal Clinic', 'skin allergy', 4107.1, NULL, 'pending', '2023-12-16', NULL);
INSERT INTO Claims VALUES (77, 'PI-3388', 'Dr. Lena Ortiz', 'torn ligament', 3262.33, 0, 'rejected', '2022-12-14', '2022-12-28');
INSERT INTO Claims VALUES (78, 'PI-3298', 'Dr. P. Rao', 'ear infection', 2290.82, 2290.82, 'paid', '2024-11-08', '2024-11-28');
INSERT INTO Claims VALUES (79, 'PI-3586', 'Pine St Vets', 'fracture', 546.05, 0, 'rejected', '2020-09-09', '2020-09-28');
INSERT INTO Claims VALUES (80, 'PI-3469', NULL, 'torn ligament', 1182.41, 1182.41, 'paid', '2026-01-05', '2026-01-28');
