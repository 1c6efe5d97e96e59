CREATE TABLE cust (
  cust_no INTEGER PRIMARY KEY,
  fname TEXT,
  lname TEXT,
  dob TEXT,
  id_type TEXT,
  phone TEXT,
  addr TEXT,
  zip TEXT,
  town TEXT,
  since TEXT,
  flagged INTEGER
);
CREATE TABLE item (
  item_id INTEGER PRIMARY KEY,
  kind TEXT,
  descr TEXT,
  karat INTEGER,
  grams REAL,
  appraised REAL,
  serial_no TEXT
);
CREATE TABLE pledge (
  ticket_no INTEGER PRIMARY KEY,
  cust_no INTEGER REFERENCES cust(cust_no),
  item_id INTEGER REFERENCES item(item_id),
  pledged_on TEXT,
  due_date TEXT,
  principal REAL,
  fee_pct REAL,
  redeemed_on TEXT,
  status TEXT,
  clerk TEXT
);
CREATE TABLE renewal (
  renewal_id INTEGER PRIMARY KEY,
  ticket_no INTEGER REFERENCES pledge(ticket_no),
  renewed_on TEXT,
  new_due TEXT,
  fee_paid REAL
);
CREATE TABLE resale (
  resale_id INTEGER PRIMARY KEY,
  item_id INTEGER REFERENCES item(item_id),
  sold_on TEXT,
  price REAL,
  channel TEXT,
  buyer_no INTEGER REFERENCES cust(cust_no)
);
INSERT INTO cust VALUES (1, 'Lorna', 'Grady', '1988-03-16', 'id card', '555-5727', '9 Dock Rd', '4021', 'Easton', '2023-07-29', 0);
INSERT INTO cust VALUES (2, 'Ignacio', 'Lemaire', '1986-03-01', 'driving licence', '555-5323', '9 Mercer Ave', '40215', 'Grayport', '2017-01-15', 1);
INSERT INTO cust VALUES (3, 'Lorna', 'Castell', '1988-02-01', NULL, NULL, '9 Dock Rd', '40211', 'Grayport', '2022-04-03', 0);
INSERT INTO cust VALUES (4, 'Dwayne', 'Frost', '1959-10-17', 'passport', '555-9223', '7 Canal St', '40210', 'Grayport', '2016-08-02', 1);
INSERT INTO cust VALUES (5, 'Tamsin', 'Winters', '1994-05-13', 'id card', '555-2936', '9 Canal St', '40211', 'Easton', '2023-02-19', 0);
INSERT INTO cust VALUES (6, 'Rico', 'Barlow', '2000-12-25', NULL, '555-3702', '4 Dock Rd', '40210', 'Easton', '2021-03-15', 1);
INSERT INTO cust VALUES (7, 'Dwayne', 'Lemaire', '1971-06-28', 'driving licence', '555-1446', '4 Mercer Ave', '4021', 'Easton', '2021-12-23', 0);
INSERT INTO cust VALUES (8, 'Ignacio', 'Petrov', '1994-11-16', 'driving licence', NULL, '8 Mercer Ave', '40211', NULL, '2017-05-24', 0);
INSERT INTO cust VALUES (9, 'Rico', 'Winters', NULL, NULL, '555-1191', '5 Dock Rd', '4021', 'Grayport', '2017-08-07', 0);
INSERT INTO cust VALUES (10, 'Vera', 'Grady', '1990-08-14', 'passport', '555-9072', '9 Canal St', '40211', 'Easton', '2018-08-24', 0);
INSERT INTO cust VALUES (11, 'Lorna', 'Grady', '2001-09-19', 'driving licence', '555-5923', '10 Mercer Ave', '40211', 'Easton', '2025-05-03', 0);
INSERT INTO cust VALUES (12, 'Tamsin', 'Barlow', '1956-10-20', 'id card', '555-7899', '4 Canal St', '40215', NULL, '2021-11-08', 0);
INSERT INTO cust VALUES (13, 'Boris', 'Lemaire', '1979-01-22', 'passport', NULL, '6 Canal St', '40210', 'Easton', '2016-07-24', 0);
INSERT INTO cust VALUES (14, 'Stan', 'Grady', '1971-10-04', NULL, '555-1118', '9 Dock Rd', '4021', 'Millbrook', '2021-09-18', 0);
INSERT INTO cust VALUES (15, 'Stan', 'Petrov', '1982-06-24', 'id card', '555-6589', '11 Dock Rd', '40215', 'Grayport', '2018-08-24', 0);
INSERT INTO cust VALUES (16, 'Vera', 'Winters', '1955-12-18', NULL, '555-6070', '5 Dock Rd', '4021', 'Easton', '2017-07-01', 0);
INSERT INTO cust VALUES (17, 'Opal', 'Castell', '1953-09-26', NULL, '555-8108', '4 Dock Rd', '40211', 'Grayport', '2021-05-05', 0);
INSERT INTO cust VALUES (18, 'Tamsin', 'Frost', NULL, 'driving licence', NULL, '11 Mercer Ave', '40215', 'Easton', '2024-12-18', 0);
INSERT INTO cust VALUES (19, 'Ignacio', 'Lemaire', '1949-06-08', 'driving licence', '555-7877', '10 Canal St', '40210', 'Easton', '2023-10-07', 0);
INSERT INTO cust VALUES (20, 'Mireille', 'Petrov', '1992-12-11', 'passport', '555-4806', '9 Mercer Ave', '40210', 'Grayport', '2024-11-03', 0);
INSERT INTO cust VALUES (21, 'Rico', 'Lemaire', '1989-07-13', 'passport', '555-7616', '6 Canal St', '40211', 'Grayport', '2016-10-19', 0);
INSERT INTO cust VALUES (22, 'Ignacio', 'Frost', '1998-12-28', 'passport', '555-6679', '5 Dock Rd', '40210', 'Easton', '2024-03-02', 0);
INSERT INTO cust VALUES (23, 'Tamsin', 'Grady', '1984-03-19', NULL, NULL, '9 Dock Rd', '40211', 'Easton', '2022-06-24', 0);
INSERT INTO cust VALUES (24, 'Stan', 'Hobbs', '1987-09-24', NULL, '555-7090', '4 Mercer Ave', '40210', 'Easton', '2025-12-09', 0);
INSERT INTO cust VALUES (25, 'Rico', 'Petrov', '1962-06-04', NULL, '555-1960', '10 Canal St', '40211', 'Easton', '2018-12-05', 0);
INSERT INTO cust VALUES (26, 'Dwayne', 'Castell', '1951-10-27', 'id card', '555-4381', '2 Canal St', '40211', 'Easton', '2022-04-05', 0);
INSERT INTO cust VALUES (27, 'Vera', 'Lemaire', NULL, 'driving licence', '555-7851', '6 Canal St', '40211', NULL, '2023-02-20', 0);
INSERT INTO cust VALUES (28, 'Opal', 'Barlow', '1976-08-16', NULL, NULL, '10 Mercer Ave', '4021', NULL, '2019-09-09', 0);
INSERT INTO cust VALUES (29, 'Rico', 'Petrov', '1990-04-15', 'passport', '555-7945', '11 Mercer Ave', '40211', 'Millbrook', '2020-08-20', 0);
INSERT INTO cust VALUES (30, 'Rico', 'Barlow', '1977-10-15', NULL, '555-7332', '10 Dock Rd', '40215', 'Grayport', '2025-07-09', 0);
INSERT INTO cust VALUES (31, 'Lorna', 'Zuniga', '1953-02-03', 'passport', '555-7575', '8 Canal St', '40215', 'Millbrook', '2024-01-17', 0);
INSERT INTO cust VALUES (32, 'Mireille', 'Lemaire', '1967-09-24', 'id card', '555-5738', '7 Dock Rd', '40215', NULL, '2023-04-28', 1);
INSERT INTO cust VALUES (33, 'Ignacio', 'Winters', '1966-01-17', 'passport', NULL, '3 Canal St', '40215', 'Easton', '2021-09-15', 0);
INSERT INTO cust VALUES (34, 'Rico', 'Hobbs', '1950-07-19', 'driving licence', '555-5539', '7 Canal St', '40210', 'Easton', '2020-08-04', 0);
INSERT INTO cust VALUES (35, 'Lorna', 'Barlow', '1971-02-17', 'driving licence', '555-8063', '7 Mercer Ave', '4021', 'Millbrook', '2025-10-14', 1);
INSERT INTO cust VALUES (36, 'Ignacio', 'Barlow', NULL, NULL, '555-2832', '1 Mercer Ave', '40215', 'Easton', '2020-05-09', 1);
INSERT INTO cust VALUES (37, 'Vera', 'Lemaire', '1973-05-29', NULL, '555-9481', '10 Mercer Ave', '40211', 'Grayport', '2016-12-07', 0);
INSERT INTO cust VALUES (38, 'Mireille', 'Barlow', '1986-08-03', 'driving licence', NULL, '9 Dock Rd', '4021', NULL, '2016-03-31', 0);
INSERT INTO cust VALUES (39, 'Stan', 'Grady', '1959-07-20', NULL, '555-7429', '3 Mercer Ave', '4021', 'Grayport', '2022-10-22', 0);
INSERT INTO cust VALUES (40, 'Mireille', 'Frost', '2000-11-19', 'id card', '555-4296', '9 Canal St', '40215', 'Easton', '2022-02-24', 0);
INSERT INTO item VALUES (1, 'tools', 'Table saw', NULL, NULL, 208, 'SN44965');
INSERT INTO item VALUES (2, 'electronics', 'PlayStation 5', NULL, NULL, 1002, 'SN84115');
INSERT INTO item VALUES (3, 'coins', 'Krugerrand', NULL, 16.7, 648, NULL);
INSERT INTO item VALUES (4, 'watch', 'Seiko diver', NULL, NULL, 1138, 'SN98841');
INSERT INTO item VALUES (5, 'jewelry', 'Signet ring', 18, 44.5, 1131, NULL);
INSERT INTO item VALUES (6, 'jewelry', 'Wedding ring', 14, 10.3, 935, NULL);
INSERT INTO item VALUES (7, 'music', 'Alto saxophone', NULL, NULL, 314, 'SN51147');
INSERT INTO item VALUES (8, 'watch', 'Seiko diver', NULL, NULL, 783, 'SN67448');
INSERT INTO item VALUES (9, 'electronics', 'Canon camera', NULL, NULL, 690, 'SN02745');
INSERT INTO item VALUES (10, 'jewelry', 'Charm bracelet', 14, 40.0, 818, NULL);
INSERT INTO item VALUES (11, 'coins', 'Krugerrand', NULL, 31.5, 609, NULL);
INSERT INTO item VALUES (12, 'music', 'Electric guitar', NULL, NULL, 765, 'SN19944');
INSERT INTO item VALUES (13, 'coins', 'Krugerrand', NULL, 21.6, 871, NULL);
INSERT INTO item VALUES (14, 'jewelry', 'Gold chain', 14, 15.7, 409, NULL);
INSERT INTO item VALUES (15, 'electronics', 'Canon camera', NULL, NULL, 1294, 'SN69438');
INSERT INTO item VALUES (16, 'jewelry', 'Charm bracelet', 14, 34.0, 849, NULL);
INSERT INTO item VALUES (17, 'music', 'Alto saxophone', NULL, NULL, 977, 'SN06955');
INSERT INTO item VALUES (18, 'jewelry', 'Charm bracelet', 18, 15.6, 705, NULL);
INSERT INTO item VALUES (19, 'music', 'Alto saxophone', NULL, NULL, 484, 'SN19442');
INSERT INTO item VALUES (20, 'jewelry', 'Gold chain', 14, 16.5, 217, NULL);
INSERT INTO item VALUES (21, 'tools', 'Cordless drill set', NULL, NULL, 1161, 'SN34620');
INSERT INTO item VALUES (22, 'jewelry', 'Gold chain', NULL, 33.6, 766, NULL);
INSERT INTO item VALUES (23, 'bike', 'Racing bike', NULL, NULL, 634, 'SN14567');
INSERT INTO item VALUES (24, 'tools', 'Cordless drill set', NULL, NULL, 492, 'SN02728');
INSERT INTO item VALUES (25, 'tools', 'Table saw', NULL, NULL, 1389, 'SN70151');
INSERT INTO item VALUES (26, 'electronics', 'PlayStation 5', NULL, NULL, 68, 'SN28472');
INSERT INTO item VALUES (27, 'electronics', 'iPad Air', NULL, NULL, 293, 'SN91150');
INSERT INTO item VALUES (28, 'electronics', 'Canon camera', NULL, NULL, 170, 'SN73783');
INSERT INTO item VALUES (29, 'watch', 'Omega Constellation', NULL, NULL, 1186, 'SN12417');
INSERT INTO item VALUES (30, 'jewelry', 'Charm bracelet', 14, 26.4, 1105, NULL);
INSERT INTO item VALUES (31, 'watch', 'Omega Constellation', NULL, NULL, 770, 'SN80714');
INSERT INTO item VALUES (32, 'jewelry', 'Charm bracelet', 14, 34.9, 645, NULL);
INSERT INTO item VALUES (33, 'jewelry', 'Gold chain', 18, 39.3, 219, NULL);
INSERT INTO item VALUES (34, 'coins', 'Krugerrand', NULL, 28.4, 570, NULL);
INSERT INTO item VALUES (35, 'music', 'Electric guitar', NULL, NULL, 456, 'SN30226');
INSERT INTO item VALUES (36, 'jewelry', 'Charm bracelet', 9, 29.7, 791, NULL);
INSERT INTO item VALUES (37, 'music', 'Electric guitar', NULL, NULL, 155, 'SN05356');
INSERT INTO item VALUES (38, 'music', 'Violin 4/4', NULL, NULL, 261, NULL);
INSERT INTO item VALUES (39, 'bike', 'Racing bike', NULL, NULL, 44, 'SN42883');
INSERT INTO item VALUES (40, 'music', 'Electric guitar', NULL, NULL, 649, 'SN04947');
INSERT INTO item VALUES (41, 'jewelry', 'Wedding ring', 14, 36.2, 555, NULL);
INSERT INTO item VALUES (42, 'music', 'Electric guitar', NULL, NULL, 485, 'SN13354');
INSERT INTO item VALUES (43, 'jewelry', 'Wedding ring', 9, 18.8, 610, NULL);
INSERT INTO item VALUES (44, 'electronics', 'Canon camera', NULL, NULL, 711, 'SN98863');
INSERT INTO item VALUES (45, 'tools', 'Table saw', NULL, NULL, 914, 'SN10984');
INSERT INTO item VALUES (46, 'jewelry', 'Signet ring', 18, 42.4, 339, NULL);
INSERT INTO item VALUES (47, 'jewelry', 'Wedding ring', 14, 9.5, 685, NULL);
INSERT INTO item VALUES (48, 'music', 'Violin 4/4', NULL, NULL, 305, 'SN02259');
INSERT INTO item VALUES (49, 'coins', 'Silver dollar lot', NULL, 25.4, 583, NULL);
INSERT INTO item VALUES (50, 'music', 'Alto saxophone', NULL, NULL, 339, 'SN78381');
INSERT INTO item VALUES (51, 'tools', 'Cordless drill set', NULL, NULL, 1351, 'SN23478');
INSERT INTO item VALUES (52, 'jewelry', 'Wedding ring', 18, 30.7, 1270, NULL);
INSERT INTO item VALUES (53, 'music', 'Violin 4/4', NULL, NULL, 933, 'SN30270');
INSERT INTO item VALUES (54, 'jewelry', 'Charm bracelet', 18, 30.2, 678, NULL);
INSERT INTO item VALUES (55, 'coins', 'Silver dollar lot', NULL, 37.9, 768, NULL);
INSERT INTO item VALUES (56, 'electronics', 'iPad Air', NULL, NULL, 837, 'SN61355');
INSERT INTO item VALUES (57, 'jewelry', 'Signet ring', NULL, 8.0, 1393, NULL);
INSERT INTO item VALUES (58, 'watch', 'Seiko diver', NULL, NULL, 399, 'SN79612');
INSERT INTO item VALUES (59, 'electronics', 'iPad Air', NULL, NULL, 45, 'SN76274');
INSERT INTO item VALUES (60, 'music', 'Violin 4/4', NULL, NULL, 767, 'SN95863');
INSERT INTO pledge VALUES (7001, 34, 1, '2025-11-24', '2026-02-22', 125.0, 12, '2026-02-22', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7002, 29, 2, '2023-02-11', '2023-03-13', 601.0, 12, NULL, 'forfeited', 'Ida');
INSERT INTO pledge VALUES (7003, 33, 3, '2025-04-01', '2025-06-30', 194.0, 10, '2025-09-06', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7004, 10, 4, '2025-03-31', '2025-04-30', 455.0, 8, NULL, 'forfeited', 'Moe');
INSERT INTO pledge VALUES (7005, 1, 5, '2024-07-30', '2024-09-28', 566.0, 12, NULL, 'open', 'Gus');
INSERT INTO pledge VALUES (7006, 40, 6, '2026-04-14', '2026-05-14', 561.0, 10, '2026-05-14', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7007, 23, 7, '2024-12-09', '2025-01-08', 126.0, 10, NULL, 'forfeited', 'Moe');
INSERT INTO pledge VALUES (7008, 3, 8, '2025-12-24', '2026-03-24', 235.0, 10, '2026-04-01', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7009, 3, 9, '2024-02-09', '2024-03-10', 414.0, 12, NULL, 'forfeited', 'Ida');
INSERT INTO pledge VALUES (7010, 4, 10, '2024-09-08', '2024-10-08', 327.0, 8, '2024-10-16', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7011, 6, 11, '2025-09-04', '2025-12-03', 304.0, 12, NULL, 'forfeited', 'Moe');
INSERT INTO pledge VALUES (7012, 8, 12, '2023-05-22', '2023-06-21', 230.0, 10, '2023-06-21', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7013, 4, 13, '2023-03-18', '2023-04-17', 348.0, 10, '2023-05-17', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7014, 13, 14, '2025-06-27', '2025-09-25', 164.0, 8, '2025-09-24', 'redeemed', 'Moe');
INSERT INTO pledge VALUES (7015, 9, 15, '2025-06-13', '2025-07-13', 776.0, 10, '2025-07-21', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7016, 36, 16, '2023-11-08', '2024-02-06', 255.0, 10, '2024-01-12', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7017, 22, 17, '2026-05-06', '2026-08-04', 586.0, 12, NULL, 'open', 'Gus');
INSERT INTO pledge VALUES (7018, 6, 18, '2026-06-28', '2026-09-26', 282.0, 8, '2026-09-26', 'redeemed', 'Moe');
INSERT INTO pledge VALUES (7019, 3, 19, '2025-08-26', '2025-11-24', 242.0, 12, NULL, 'forfeited', 'Moe');
INSERT INTO pledge VALUES (7020, 20, 20, '2026-10-02', '2026-12-31', 130.0, 12, NULL, 'open', 'Moe');
INSERT INTO pledge VALUES (7021, 4, 21, '2023-01-16', '2023-03-17', 464.0, 10, '2023-03-17', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7022, 4, 22, '2026-02-15', '2026-04-16', 460.0, 10, '2026-05-15', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7023, 14, 23, '2024-09-04', '2024-11-03', 254.0, 10, NULL, 'forfeited', 'Ida');
INSERT INTO pledge VALUES (7024, 1, 24, '2026-10-03', '2026-11-02', 295.0, 12, '2026-10-08', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7025, 14, 25, '2025-10-23', '2025-12-22', 417.0, 12, '2025-12-22', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7026, 1, 26, '2025-08-20', '2025-10-19', 34.0, 8, '2025-10-14', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7027, 4, 27, '2024-01-09', '2024-03-09', 117.0, 12, NULL, 'open', 'Ida');
INSERT INTO pledge VALUES (7028, 9, 28, '2023-09-20', '2023-10-20', 51.0, 10, NULL, 'forfeited', 'Gus');
INSERT INTO pledge VALUES (7029, 10, 29, '2024-07-19', '2024-08-18', 474.0, 12, '2024-08-18', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7030, 1, 30, '2025-03-26', '2025-05-25', 442.0, 10, '2025-05-11', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7031, 11, 31, '2026-06-03', '2026-08-02', 385.0, 12, NULL, 'open', 'Ida');
INSERT INTO pledge VALUES (7032, 10, 32, '2025-11-28', '2026-02-26', 258.0, 8, NULL, 'forfeited', 'Moe');
INSERT INTO pledge VALUES (7033, 11, 33, '2026-09-26', '2026-10-26', 88.0, 10, NULL, 'forfeited', 'Moe');
INSERT INTO pledge VALUES (7034, 1, 34, '2024-07-01', '2024-08-30', 228.0, 12, '2024-10-29', 'redeemed', 'Moe');
INSERT INTO pledge VALUES (7035, 2, 35, '2025-01-17', '2025-02-16', 137.0, 8, NULL, 'open', 'Gus');
INSERT INTO pledge VALUES (7036, 36, 36, '2025-04-17', '2025-05-17', 475.0, 12, '2025-05-17', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7037, 4, 37, '2024-08-22', '2024-10-21', 93.0, 10, NULL, 'forfeited', 'Ida');
INSERT INTO pledge VALUES (7038, 26, 38, '2026-05-09', '2026-08-07', 130.0, 12, '2026-09-09', 'redeemed', 'Moe');
INSERT INTO pledge VALUES (7039, 2, 39, '2026-08-15', '2026-09-14', 18.0, 12, '2026-08-31', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7040, 34, 40, '2023-09-10', '2023-10-10', 389.0, 8, NULL, 'forfeited', 'Ida');
INSERT INTO pledge VALUES (7041, 5, 41, '2024-06-16', '2024-09-14', 222.0, 12, '2024-09-17', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7042, 4, 42, '2024-04-11', '2024-07-10', 146.0, 8, NULL, 'forfeited', 'Gus');
INSERT INTO pledge VALUES (7043, 5, 43, '2023-06-15', '2023-08-14', 244.0, 8, '2023-10-12', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7044, 10, 44, '2025-05-02', '2025-07-31', 284.0, 10, NULL, 'forfeited', 'Ida');
INSERT INTO pledge VALUES (7045, 8, 45, '2024-09-21', '2024-11-20', 274.0, 10, '2024-12-20', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7046, 35, 46, '2025-10-29', '2025-11-28', 102.0, 8, '2025-12-06', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7047, 10, 47, '2025-09-23', '2025-11-22', 342.0, 8, NULL, 'forfeited', 'Ida');
INSERT INTO pledge VALUES (7048, 5, 48, '2026-03-20', '2026-05-19', 183.0, 10, NULL, 'forfeited', 'Gus');
INSERT INTO pledge VALUES (7049, 6, 49, '2024-08-28', '2024-10-27', 233.0, 10, NULL, 'open', 'Ida');
INSERT INTO pledge VALUES (7050, 13, 50, '2024-07-21', '2024-09-19', 203.0, 8, '2024-09-27', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7051, 12, 51, '2024-11-26', '2025-01-25', 811.0, 8, '2025-01-11', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7052, 13, 52, '2023-04-02', '2023-05-02', 508.0, 8, NULL, 'forfeited', 'Ida');
INSERT INTO pledge VALUES (7053, 6, 53, '2026-05-20', '2026-06-19', 280.0, 12, NULL, 'open', 'Gus');
INSERT INTO pledge VALUES (7054, 23, 54, '2025-01-31', '2025-04-01', 407.0, 10, '2025-04-04', 'redeemed', 'Moe');
INSERT INTO pledge VALUES (7055, 34, 14, '2026-07-13', '2026-09-11', 245.0, 12, '2026-11-10', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7056, 13, 23, '2026-07-12', '2026-10-10', 254.0, 8, '2026-09-15', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7057, 1, 13, '2026-04-30', '2026-06-29', 261.0, 8, NULL, 'open', 'Ida');
INSERT INTO pledge VALUES (7058, 12, 28, '2023-07-09', '2023-09-07', 102.0, 10, NULL, 'forfeited', 'Ida');
INSERT INTO pledge VALUES (7059, 4, 6, '2025-02-12', '2025-04-13', 374.0, 10, NULL, 'forfeited', 'Gus');
INSERT INTO pledge VALUES (7060, 19, 20, '2026-05-18', '2026-08-16', 87.0, 10, '2026-09-15', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7061, 38, 11, '2023-10-05', '2024-01-03', 183.0, 10, '2024-02-10', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7062, 35, 2, '2025-11-06', '2026-01-05', 401.0, 10, NULL, 'open', 'Moe');
INSERT INTO pledge VALUES (7063, 25, 15, '2023-11-03', '2023-12-03', 388.0, 12, '2024-01-01', 'redeemed', 'Gus');
INSERT INTO pledge VALUES (7064, 1, 13, '2024-05-01', '2024-07-30', 261.0, 10, '2024-07-05', 'redeemed', 'Ida');
INSERT INTO pledge VALUES (7065, 6, 13, '2023-09-18', '2023-10-18', 348.0, 8, NULL, 'forfeited', 'Moe');
INSERT INTO pledge VALUES (7066, 9, 11, '2024-02-16', '2024-04-16', 304.0, 8, NULL, 'forfeited', 'Moe');
INSERT INTO renewal VALUES (1, 7003, '2025-06-29', '2025-07-30', 15.52);
INSERT INTO renewal VALUES (2, 7003, '2025-07-25', '2025-08-29', 15.52);
INSERT INTO renewal VALUES (3, 7009, '2024-03-08', '2024-04-09', 33.12);
INSERT INTO renewal VALUES (4, 7013, '2023-04-14', '2023-05-17', 27.84);
INSERT INTO renewal VALUES (5, 7019, '2025-11-24', '2025-12-24', 19.36);
INSERT INTO renewal VALUES (6, 7019, '2025-12-24', '2026-01-23', 19.36);
INSERT INTO renewal VALUES (7, 7022, '2026-04-11', '2026-05-16', 36.8);
INSERT INTO renewal VALUES (8, 7023, '2024-11-03', '2024-12-03', 20.32);
INSERT INTO renewal VALUES (9, 7023, '2024-11-29', '2025-01-02', 20.32);
INSERT INTO renewal VALUES (10, 7027, '2024-03-09', '2024-04-08', 9.36);
INSERT INTO renewal VALUES (11, 7028, '2023-10-18', '2023-11-19', 4.08);
INSERT INTO renewal VALUES (12, 7028, '2023-11-14', '2023-12-19', 4.08);
INSERT INTO renewal VALUES (13, 7031, '2026-07-30', '2026-09-01', 30.8);
INSERT INTO renewal VALUES (14, 7031, '2026-08-26', '2026-10-01', 30.8);
INSERT INTO renewal VALUES (15, 7033, '2026-10-26', '2026-11-25', 7.04);
INSERT INTO renewal VALUES (16, 7034, '2024-08-28', '2024-09-29', 18.24);
INSERT INTO renewal VALUES (17, 7034, '2024-09-24', '2024-10-29', 18.24);
INSERT INTO renewal VALUES (18, 7038, '2026-08-01', '2026-09-06', 10.4);
INSERT INTO renewal VALUES (19, 7043, '2023-08-12', '2023-09-13', 19.52);
INSERT INTO renewal VALUES (20, 7043, '2023-09-10', '2023-10-13', 19.52);
INSERT INTO renewal VALUES (21, 7045, '2024-11-18', '2024-12-20', 21.92);
INSERT INTO renewal VALUES (22, 7047, '2025-11-20', '2025-12-22', 27.36);
INSERT INTO renewal VALUES (23, 7049, '2024-10-26', '2024-11-26', 18.64);
INSERT INTO renewal VALUES (24, 7049, '2024-11-21', '2024-12-26', 18.64);
INSERT INTO renewal VALUES (25, 7053, '2026-06-15', '2026-07-19', 22.4);
INSERT INTO renewal VALUES (26, 7055, '2026-09-05', '2026-10-11', 19.6);
INSERT INTO renewal VALUES (27, 7055, '2026-10-10', '2026-11-10', 19.6);
INSERT INTO renewal VALUES (28, 7060, '2026-08-15', '2026-09-15', 6.96);
INSERT INTO renewal VALUES (29, 7061, '2024-01-03', '2024-02-02', 14.64);
INSERT INTO renewal VALUES (30, 7062, '2026-01-03', '2026-02-04', 32.08);
INSERT INTO renewal VALUES (31, 7063, '2023-11-27', '2024-01-02', 31.04);
INSERT INTO renewal VALUES (32, 7066, '2024-04-16', '2024-05-16', 24.32);
INSERT INTO resale VALUES (1, 4, '2025-09-23', 630, 'scrap', 11);
INSERT INTO resale VALUES (2, 7, '2025-03-29', 219, 'counter', 1);
INSERT INTO resale VALUES (3, 9, '2024-03-28', 464, 'ebay', 1);
INSERT INTO resale VALUES (4, 11, '2026-04-01', 360, 'scrap', 12);
INSERT INTO resale VALUES (5, 19, '2026-02-15', 490, 'scrap', 4);
INSERT INTO resale VALUES (6, 23, '2025-03-16', 397, 'ebay', 40);
INSERT INTO resale VALUES (7, 28, '2024-03-19', 152, 'scrap', 21);
INSERT INTO resale VALUES (8, 32, '2026-06-02', 441, 'counter', 40);
INSERT INTO resale VALUES (9, 33, '2027-02-18', 225, 'counter', 34);
INSERT INTO resale VALUES (10, 37, '2025-04-01', 138, 'scrap', 39);
INSERT INTO resale VALUES (11, 40, '2024-01-23', 492, 'scrap', 24);
INSERT INTO resale VALUES (12, 42, '2025-01-09', 491, 'scrap', 16);
INSERT INTO resale VALUES (13, 44, '2025-08-21', 701, 'counter', 35);
INSERT INTO resale VALUES (14, 47, '2026-05-10', 628, 'ebay', 14);
INSERT INTO resale VALUES (15, 52, '2023-06-06', 1243, 'counter', 6);
INSERT INTO resale VALUES (16, 28, '2023-09-20', 146, 'counter', NULL);
INSERT INTO resale VALUES (17, 6, '2025-06-29', 892, 'counter', 38);
INSERT INTO resale VALUES (18, 13, '2024-03-18', 823, 'scrap', NULL);
INSERT INTO resale VALUES (19, 11, '2024-06-14', 535, 'ebay', 27);
INSERT INTO resale VALUES (20, 55, '2026-02-23', 881, 'counter', 9);
INSERT INTO resale VALUES (21, 56, '2025-05-02', 842, 'counter', 6);
INSERT INTO resale VALUES (22, 57, '2025-10-03', 996, 'counter', 23);
INSERT INTO resale VALUES (23, 58, '2025-08-16', 396, 'counter', 28);
INSERT INTO resale VALUES (24, 59, '2025-07-06', 45, 'ebay', 20);
INSERT INTO resale VALUES (25, 60, '2026-07-14', 618, 'counter', 31);
