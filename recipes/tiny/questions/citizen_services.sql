CREATE TABLE Citizen (
  citizenNo TEXT PRIMARY KEY,
  fullName TEXT,
  sex TEXT,
  dob TEXT,
  placeOfBirth TEXT,
  nationality TEXT,
  deathDate TEXT,
  registeredOn TEXT);
CREATE TABLE Residence (
  residenceId INTEGER PRIMARY KEY,
  citizenNo TEXT REFERENCES Citizen(citizenNo),
  street TEXT,
  houseNo TEXT,
  district TEXT,
  isPrimary TEXT,
  movedIn TEXT,
  movedOut TEXT,
  recordedOn TEXT);
CREATE TABLE Phone (
  phoneId INTEGER PRIMARY KEY,
  citizenNo TEXT REFERENCES Citizen(citizenNo),
  number TEXT,
  type TEXT,
  smsAllowed TEXT,
  registeredOn TEXT);
CREATE TABLE Department (
  deptCode TEXT PRIMARY KEY,
  deptName TEXT,
  floor INTEGER,
  parentDept TEXT REFERENCES Department(deptCode));
CREATE TABLE Request (
  requestNo INTEGER PRIMARY KEY,
  citizenNo TEXT REFERENCES Citizen(citizenNo),
  deptCode TEXT REFERENCES Department(deptCode),
  subject TEXT,
  status TEXT,
  fee REAL,
  channel TEXT,
  filedAt TEXT,
  closedAt TEXT);
INSERT INTO Citizen VALUES ('C1001', 'Margaret O''Neill', 'female', '1990-12-26', NULL, 'Egyptian', NULL, '2017-08-10');
INSERT INTO Citizen VALUES ('C1008', 'Peter Sandoval', 'male', '1965-08-14', 'Belgrade', 'Polish', NULL, '2023-03-23');
INSERT INTO Citizen VALUES ('C1015', 'Aisha Rahman', 'female', '1993-12-15', 'Kraków', 'Indian', NULL, '2016-01-10');
INSERT INTO Citizen VALUES ('C1022', 'Tomasz Kowalski', 'male', '1945-01-13', 'Belgrade', 'Egyptian', NULL, '2017-10-29');
INSERT INTO Citizen VALUES ('C1029', 'Linh Nguyen', 'female', '1950-11-11', 'Riverton', 'Portuguese', NULL, '2016-11-04');
INSERT INTO Citizen VALUES ('C1036', 'Margaret Hughes', 'female', '2005-07-01', 'London', 'Norwegian', NULL, '2024-12-15');
INSERT INTO Citizen VALUES ('C1043', 'Carlos Mendes', 'male', '1933-09-01', 'Riverton', 'Indian', NULL, '2018-07-06');
INSERT INTO Citizen VALUES ('C1050', 'Ivana Petrović', 'female', '1970-01-08', 'Belgrade', 'British', NULL, '2023-06-02');
INSERT INTO Citizen VALUES ('C1057', 'John Abbott', 'male', '1944-02-12', NULL, 'Egyptian', NULL, '2025-11-24');
INSERT INTO Citizen VALUES ('C1064', 'John Abbott', 'male', '1946-09-02', 'Riverton', 'Indian', NULL, '2017-12-05');
INSERT INTO Citizen VALUES ('C1071', 'Fatima El-Sayed', 'female', '1939-07-02', 'Oslo', 'Norwegian', NULL, '2023-07-02');
INSERT INTO Citizen VALUES ('C1078', 'Grace Mbeki', 'female', '1932-04-11', 'Oslo', 'Indian', '2021-07-18', '2017-05-03');
INSERT INTO Citizen VALUES ('C1085', 'Oliver Stone-Hart', 'male', '1939-06-01', 'Kraków', 'Polish', NULL, '2020-01-02');
INSERT INTO Citizen VALUES ('C1092', 'Dr. Simon Feld', 'male', '2009-09-14', 'Oslo', 'Polish', NULL, '2017-04-14');
INSERT INTO Citizen VALUES ('C1099', 'Rosa Mendes', 'female', '1962-01-27', 'London', 'Egyptian', NULL, '2021-09-28');
INSERT INTO Citizen VALUES ('C1106', 'Henrik Aas', 'male', '2000-08-21', NULL, 'British', NULL, '2016-04-28');
INSERT INTO Citizen VALUES ('C1113', 'Yuki Tanaka', 'female', '2009-01-26', 'Oslo', 'British', NULL, '2021-10-29');
INSERT INTO Citizen VALUES ('C1120', 'Peter Abbott', 'male', '1993-12-15', 'Oslo', 'British', NULL, '2020-05-12');
INSERT INTO Citizen VALUES ('C1127', 'Leila Haddad', 'female', '1986-06-25', 'Riverton', 'Indian', NULL, '2018-06-25');
INSERT INTO Citizen VALUES ('C1134', 'Bruno Kowalski', 'male', '1994-06-07', 'Cairo', 'British', NULL, '2020-11-13');
INSERT INTO Citizen VALUES ('C1141', 'Nadia Rahman', 'female', '1962-11-17', 'Riverton', 'Indian', NULL, '2021-02-27');
INSERT INTO Citizen VALUES ('C1148', 'Walter Pike', 'male', '1933-06-11', 'Cairo', 'Serbian', '2025-12-17', '2017-05-04');
INSERT INTO Citizen VALUES ('C1155', 'Edith Pike', 'female', '2008-10-02', 'Belgrade', 'Portuguese', NULL, '2026-09-23');
INSERT INTO Citizen VALUES ('C1162', 'Samuel Okoro', 'male', '1973-09-10', NULL, 'Egyptian', NULL, '2018-01-18');
INSERT INTO Citizen VALUES ('C1169', 'Chen Wei', 'male', '1999-02-25', 'Kraków', 'British', NULL, '2026-08-20');
INSERT INTO Citizen VALUES ('C1176', 'Maria da Silva', 'female', '2001-02-20', 'London', 'British', NULL, '2018-09-19');
INSERT INTO Citizen VALUES ('C1183', 'Dr. Amara Okoro', 'female', '1976-12-25', 'Riverton', 'Portuguese', NULL, '2022-12-13');
INSERT INTO Citizen VALUES ('C1190', 'Victor Hughes', 'male', '1964-05-19', NULL, 'Indian', NULL, '2017-09-29');
INSERT INTO Citizen VALUES ('C1197', 'Lucy Stone-Hart', 'female', NULL, 'London', 'Polish', NULL, '2023-03-07');
INSERT INTO Citizen VALUES ('C1204', 'Omar Haddad', 'male', '2002-05-08', NULL, 'Indian', NULL, '2021-05-12');
INSERT INTO Citizen VALUES ('C1211', 'Teresa Mendes', 'female', '1963-09-26', 'Cairo', 'Serbian', NULL, '2026-01-14');
INSERT INTO Citizen VALUES ('C1218', 'Agnes Pike', 'female', '1972-04-06', 'Cairo', 'British', NULL, '2019-02-16');
INSERT INTO Citizen VALUES ('C1225', 'George Whitlock', 'male', '1935-01-11', NULL, 'Serbian', '2022-11-02', '2017-05-06');
INSERT INTO Citizen VALUES ('C1232', 'Ruth Whitlock', 'female', '1997-11-06', 'Cairo', 'Indian', NULL, '2018-11-13');
INSERT INTO Citizen VALUES ('C1239', 'Adam Nowak', 'male', NULL, 'Riverton', 'British', NULL, '2017-06-26');
INSERT INTO Citizen VALUES ('C1246', 'Ewa Nowak', 'female', '1955-11-06', 'Oslo', 'British', NULL, '2018-09-18');
INSERT INTO Citizen VALUES ('C1253', 'Pavel Petrović', 'male', '1974-04-28', 'Riverton', 'Indian', NULL, '2022-05-27');
INSERT INTO Citizen VALUES ('C1260', 'Isla Hughes', 'female', '2014-07-13', 'Cairo', 'British', NULL, '2020-09-09');
INSERT INTO Citizen VALUES ('C1267', 'Ravi Menon', 'male', '1940-05-01', 'Oslo', 'Portuguese', NULL, '2022-07-07');
INSERT INTO Citizen VALUES ('C1274', 'Priya Menon', 'female', '1965-01-21', 'Oslo', 'British', NULL, '2016-03-14');
INSERT INTO Citizen VALUES ('C1281', 'Jonas Aas', 'male', '2029-03-02', 'Riverton', 'British', NULL, '2026-01-27');
INSERT INTO Citizen VALUES ('C1288', 'Sandra Bell', 'female', '1969-04-10', NULL, 'Portuguese', NULL, '2024-11-09');
INSERT INTO Citizen VALUES ('C1295', 'Tim Bell', 'male', '2003-02-02', 'Riverton', 'Egyptian', NULL, '2018-02-15');
INSERT INTO Citizen VALUES ('C1302', 'Ahmed El-Sayed', 'male', '2015-10-18', NULL, 'Serbian', NULL, '2022-12-26');
INSERT INTO Citizen VALUES ('C1309', 'Clara Feld', 'female', '1951-01-05', NULL, 'Norwegian', NULL, '2022-07-09');
INSERT INTO Citizen VALUES ('C1316', 'Noah Sandoval', 'male', '1968-07-02', 'London', 'Egyptian', NULL, '2016-12-06');
INSERT INTO Citizen VALUES ('C1323', 'Ellen Tanaka', 'female', '1944-09-20', 'Riverton', 'Polish', NULL, '2019-06-29');
INSERT INTO Citizen VALUES ('C1330', 'Frank Bell', 'male', '2000-02-24', 'Oslo', 'Egyptian', NULL, '2017-12-24');
INSERT INTO Citizen VALUES ('C1337', 'Zoe Abbott', 'female', NULL, 'Belgrade', 'Serbian', NULL, '2021-06-14');
INSERT INTO Citizen VALUES ('C1344', 'Martin Whitlock', 'male', '1991-11-16', 'London', 'Serbian', NULL, '2018-09-06');
INSERT INTO Residence VALUES (1, 'C1001', 'Harbour Road', '7', 'Northgate', 'Y', '2008-03-04', NULL, '2023-09-20');
INSERT INTO Residence VALUES (2, 'C1008', 'High Street', '12', 'Harbour', 'Y', '2014-08-22', NULL, '2017-10-26');
INSERT INTO Residence VALUES (3, 'C1015', 'Station Road', '12', 'Harbour', 'N', '2018-06-03', '2022-10-12', '2023-07-29');
INSERT INTO Residence VALUES (4, 'C1015', 'Mill Lane', '33', 'Harbour', 'N', '2024-12-24', NULL, '2026-06-27');
INSERT INTO Residence VALUES (5, 'C1022', 'Elm Court', '12', 'Old Town', 'Y', '2016-11-12', '2022-09-17', '2023-01-28');
INSERT INTO Residence VALUES (6, 'C1022', 'Elm Court', '7', 'Northgate', 'Y', '2024-04-23', NULL, '2025-03-18');
INSERT INTO Residence VALUES (7, 'C1029', 'Elm Court', '7', 'Harbour', 'Y', '2019-03-19', '2023-04-05', '2024-07-24');
INSERT INTO Residence VALUES (8, 'C1029', 'High Street', '7', 'Southfield', 'Y', '2023-11-22', '2025-06-01', '2026-04-18');
INSERT INTO Residence VALUES (9, 'C1029', 'Harbour Road', '12', 'Westend', 'Y', '2025-06-01', NULL, '2026-07-04');
INSERT INTO Residence VALUES (10, 'C1036', 'High Street', '2a', 'Northgate', 'Y', '2021-08-14', '2023-06-02', '2026-05-05');
INSERT INTO Residence VALUES (11, 'C1036', 'Queen Anne Avenue', '12', 'Northgate', 'Y', '2024-06-23', '2025-08-19', '2025-08-13');
INSERT INTO Residence VALUES (12, 'C1036', 'Queen Anne Avenue', '12', 'Southfield', 'Y', '2025-08-19', NULL, '2025-11-13');
INSERT INTO Residence VALUES (13, 'C1043', 'Mill Lane', '7', 'Westend', 'Y', '2012-08-07', '2018-04-24', '2025-09-26');
INSERT INTO Residence VALUES (14, 'C1043', 'High Street', '33', 'Northgate', 'Y', '2022-05-02', '2024-01-17', '2026-07-13');
INSERT INTO Residence VALUES (15, 'C1043', 'Station Road', '7', 'Old Town', 'Y', '2024-01-29', NULL, '2026-05-07');
INSERT INTO Residence VALUES (16, 'C1050', 'High Street', '2a', 'Northgate', 'Y', '2012-05-19', NULL, '2018-01-23');
INSERT INTO Residence VALUES (17, 'C1057', 'Mill Lane', '12', 'Old Town', 'Y', '2014-12-30', '2021-02-13', '2023-09-06');
INSERT INTO Residence VALUES (18, 'C1057', 'High Street', '12', 'Old Town', 'Y', '2023-11-30', '2025-06-01', '2024-08-15');
INSERT INTO Residence VALUES (19, 'C1057', 'Station Road', '12', 'Northgate', 'N', '2025-06-01', NULL, '2026-05-31');
INSERT INTO Residence VALUES (20, 'C1064', 'Station Road', '1', 'Northgate', 'Y', '2016-09-17', '2021-05-13', '2018-06-14');
INSERT INTO Residence VALUES (21, 'C1064', 'Harbour Road', '15b', 'Old Town', 'N', '2024-02-13', NULL, '2025-08-27');
INSERT INTO Residence VALUES (22, 'C1071', 'Harbour Road', '33', 'Old Town', 'Y', '2021-08-18', NULL, '2023-08-01');
INSERT INTO Residence VALUES (23, 'C1085', 'Queen Anne Avenue', '1', 'Old Town', 'Y', '2010-06-04', NULL, '2026-06-18');
INSERT INTO Residence VALUES (24, 'C1092', 'Mill Lane', '15b', 'Westend', 'Y', '2008-09-10', NULL, '2022-08-26');
INSERT INTO Residence VALUES (25, 'C1099', 'Queen Anne Avenue', '15b', 'Harbour', 'N', '2021-03-02', NULL, '2024-12-10');
INSERT INTO Residence VALUES (26, 'C1106', 'Station Road', '33', 'Northgate', 'Y', '2022-07-29', NULL, '2024-10-06');
INSERT INTO Residence VALUES (27, 'C1120', 'Mill Lane', '33', 'Northgate', 'Y', '2021-08-11', '2023-07-02', '2023-04-13');
INSERT INTO Residence VALUES (28, 'C1120', 'Queen Anne Avenue', '12', 'Harbour', 'Y', '2023-11-04', NULL, '2023-11-29');
INSERT INTO Residence VALUES (29, 'C1127', 'Mill Lane', '12', 'Southfield', 'Y', '2013-02-15', NULL, '2025-04-05');
INSERT INTO Residence VALUES (30, 'C1134', 'Harbour Road', '7', 'Westend', 'N', '2024-12-25', NULL, '2026-05-05');
INSERT INTO Residence VALUES (31, 'C1141', 'Station Road', '15b', 'Westend', 'Y', '2012-05-14', NULL, '2016-09-20');
INSERT INTO Residence VALUES (32, 'C1148', 'Queen Anne Avenue', '7', 'Westend', 'Y', '2015-08-28', NULL, '2025-05-27');
INSERT INTO Residence VALUES (33, 'C1155', 'Elm Court', '7', 'Northgate', 'Y', '2022-12-10', '2025-05-29', '2025-04-15');
INSERT INTO Residence VALUES (34, 'C1155', 'Mill Lane', '15b', 'Westend', 'N', '2025-05-29', NULL, '2025-11-21');
INSERT INTO Residence VALUES (35, 'C1162', 'High Street', '12', 'Westend', 'Y', '2020-04-16', NULL, '2024-07-13');
INSERT INTO Residence VALUES (36, 'C1169', 'Harbour Road', '7', 'Northgate', 'N', '2014-12-13', NULL, '2016-10-18');
INSERT INTO Residence VALUES (37, 'C1176', 'Queen Anne Avenue', '2a', 'Northgate', 'Y', '2022-01-04', NULL, '2025-06-18');
INSERT INTO Residence VALUES (38, 'C1183', 'Harbour Road', '7', 'Northgate', 'N', '2011-03-08', NULL, '2016-06-24');
INSERT INTO Residence VALUES (39, 'C1190', 'Station Road', '1', 'Westend', 'Y', '2015-05-15', '2022-08-18', '2025-09-15');
INSERT INTO Residence VALUES (40, 'C1190', 'High Street', '33', 'Southfield', 'Y', '2023-05-01', NULL, '2025-01-26');
INSERT INTO Residence VALUES (41, 'C1197', 'High Street', '7', 'Old Town', 'Y', '2017-10-30', NULL, '2019-12-07');
INSERT INTO Residence VALUES (42, 'C1204', 'Elm Court', '1', 'Harbour', 'Y', '2014-02-22', NULL, '2021-05-15');
INSERT INTO Residence VALUES (43, 'C1211', 'High Street', '12', 'Southfield', 'N', '2014-12-15', '2020-02-04', '2021-03-21');
INSERT INTO Residence VALUES (44, 'C1211', 'Harbour Road', '7', 'Harbour', 'Y', '2022-04-10', NULL, '2025-07-31');
INSERT INTO Residence VALUES (45, 'C1218', 'Station Road', '15b', 'Westend', 'Y', '2024-04-17', '2025-08-26', '2025-04-15');
INSERT INTO Residence VALUES (46, 'C1218', 'Harbour Road', '2a', 'Old Town', 'Y', '2025-08-26', NULL, '2026-08-03');
INSERT INTO Residence VALUES (47, 'C1225', 'Elm Court', '7', 'Southfield', 'Y', '2014-07-20', '2023-04-21', '2023-09-27');
INSERT INTO Residence VALUES (48, 'C1225', 'Station Road', '7', 'Harbour', 'Y', '2024-10-04', '2025-05-07', '2025-12-10');
INSERT INTO Residence VALUES (49, 'C1225', 'Mill Lane', '2a', 'Old Town', 'N', '2025-05-07', NULL, '2025-09-03');
INSERT INTO Residence VALUES (50, 'C1232', 'High Street', '2a', 'Old Town', 'N', '2014-11-22', '2017-08-24', '2021-09-28');
INSERT INTO Residence VALUES (51, 'C1232', 'Harbour Road', '12', 'Old Town', 'Y', '2023-02-22', NULL, '2023-12-18');
INSERT INTO Residence VALUES (52, 'C1239', 'Station Road', '7', 'Westend', 'Y', '2013-02-11', '2021-08-20', '2024-10-21');
INSERT INTO Residence VALUES (53, 'C1239', 'High Street', '33', 'Westend', 'Y', '2022-09-10', '2023-05-25', '2024-01-12');
INSERT INTO Residence VALUES (54, 'C1239', 'Mill Lane', '12', 'Westend', 'N', '2024-02-15', NULL, '2024-06-05');
INSERT INTO Residence VALUES (55, 'C1246', 'Station Road', '2a', 'Westend', 'Y', '2021-11-05', NULL, '2024-04-15');
INSERT INTO Residence VALUES (56, 'C1253', 'Queen Anne Avenue', '12', 'Northgate', 'N', '2008-06-25', NULL, '2016-12-14');
INSERT INTO Residence VALUES (57, 'C1267', 'Station Road', '33', 'Westend', 'N', '2019-09-16', '2024-10-22', '2025-10-22');
INSERT INTO Residence VALUES (58, 'C1267', 'Station Road', '7', 'Southfield', 'Y', '2024-10-23', NULL, '2024-11-16');
INSERT INTO Residence VALUES (59, 'C1274', 'Station Road', '15b', 'Westend', 'Y', '2009-08-18', NULL, '2019-06-30');
INSERT INTO Residence VALUES (60, 'C1281', 'Queen Anne Avenue', '7', 'Westend', 'N', '2014-09-20', NULL, '2021-11-17');
INSERT INTO Residence VALUES (61, 'C1295', 'Mill Lane', '33', 'Northgate', 'Y', '2023-03-30', '2025-02-20', '2024-11-06');
INSERT INTO Residence VALUES (62, 'C1295', 'Elm Court', '1', 'Old Town', 'Y', '2025-02-20', '2025-04-03', '2025-07-14');
INSERT INTO Residence VALUES (63, 'C1295', 'Station Road', '2a', 'Harbour', 'Y', '2025-04-03', NULL, '2025-10-01');
INSERT INTO Residence VALUES (64, 'C1302', 'Queen Anne Avenue', '1', 'Harbour', 'Y', '2015-12-03', '2018-06-04', '2021-02-19');
INSERT INTO Residence VALUES (65, 'C1302', 'Queen Anne Avenue', '15b', 'Northgate', 'Y', '2024-10-21', NULL, '2025-07-05');
INSERT INTO Residence VALUES (66, 'C1309', 'Queen Anne Avenue', '33', 'Southfield', 'Y', '2008-03-25', '2014-08-19', '2017-11-24');
INSERT INTO Residence VALUES (67, 'C1309', 'Station Road', '7', 'Northgate', 'Y', '2014-11-11', '2025-04-22', '2017-01-20');
INSERT INTO Residence VALUES (68, 'C1309', 'Harbour Road', '12', 'Northgate', 'Y', '2025-04-22', NULL, '2025-06-02');
INSERT INTO Residence VALUES (69, 'C1316', 'Harbour Road', '12', 'Westend', 'Y', '2014-10-15', '2015-01-01', '2017-07-24');
INSERT INTO Residence VALUES (70, 'C1316', 'Mill Lane', '7', 'Harbour', 'Y', '2024-05-28', NULL, '2024-09-29');
INSERT INTO Residence VALUES (71, 'C1337', 'Elm Court', '7', 'Northgate', 'Y', '2011-12-07', '2021-08-05', '2020-11-26');
INSERT INTO Residence VALUES (72, 'C1337', 'Harbour Road', '7', 'Northgate', 'Y', '2022-10-27', NULL, '2026-05-12');
INSERT INTO Residence VALUES (73, 'C1344', 'Elm Court', '12', 'Harbour', 'Y', '2022-10-23', NULL, '2026-04-16');
INSERT INTO Phone VALUES (1, 'C1015', '07605 939804', 'work', NULL, '2024-01-02');
INSERT INTO Phone VALUES (2, 'C1015', '07444 200327', 'work', NULL, '2017-10-25');
INSERT INTO Phone VALUES (3, 'C1029', '07765 431306', 'home', 'yes', '2019-10-06');
INSERT INTO Phone VALUES (4, 'C1036', '07800 472621', 'work', NULL, '2026-04-08');
INSERT INTO Phone VALUES (5, 'C1036', '07305 177095', 'mobile', 'yes', '2022-02-26');
INSERT INTO Phone VALUES (6, 'C1043', '07840 340062', 'mobile', 'no', '2021-05-17');
INSERT INTO Phone VALUES (7, 'C1050', '07859 932898', 'mobile', NULL, '2022-11-29');
INSERT INTO Phone VALUES (8, 'C1050', '07810 589292', 'mobile', NULL, '2024-12-24');
INSERT INTO Phone VALUES (9, 'C1057', '07381 541657', 'home', 'yes', '2016-12-20');
INSERT INTO Phone VALUES (10, 'C1064', '07266 575024', 'work', 'yes', '2021-02-19');
INSERT INTO Phone VALUES (11, 'C1064', '07951 545720', 'work', 'no', '2023-08-16');
INSERT INTO Phone VALUES (12, 'C1099', '07244 422692', 'mobile', NULL, '2023-05-22');
INSERT INTO Phone VALUES (13, 'C1099', '07825 880777', 'mobile', 'yes', '2016-11-09');
INSERT INTO Phone VALUES (14, 'C1106', '07514 026711', 'mobile', 'yes', '2016-12-24');
INSERT INTO Phone VALUES (15, 'C1120', '020 6224911', 'home', 'yes', '2017-06-01');
INSERT INTO Phone VALUES (16, 'C1127', '07273 459942', 'work', NULL, '2020-04-02');
INSERT INTO Phone VALUES (17, 'C1127', '07386 958344', 'mobile', 'yes', '2019-02-25');
INSERT INTO Phone VALUES (18, 'C1134', '020 4307577', 'work', 'yes', '2016-02-17');
INSERT INTO Phone VALUES (19, 'C1155', '020 3834493', 'work', NULL, '2026-01-04');
INSERT INTO Phone VALUES (20, 'C1155', '07812 802439', 'mobile', 'no', '2022-11-25');
INSERT INTO Phone VALUES (21, 'C1162', '020 7533764', 'home', 'no', '2016-08-11');
INSERT INTO Phone VALUES (22, 'C1162', '020 3289225', 'work', NULL, '2022-05-16');
INSERT INTO Phone VALUES (23, 'C1169', '07874 748283', 'mobile', NULL, '2017-07-21');
INSERT INTO Phone VALUES (24, 'C1183', '020 0098818', 'work', 'yes', '2020-01-26');
INSERT INTO Phone VALUES (25, 'C1183', '020 5672557', 'mobile', 'yes', '2019-11-10');
INSERT INTO Phone VALUES (26, 'C1190', '07341 279230', 'work', 'no', '2018-05-27');
INSERT INTO Phone VALUES (27, 'C1190', '07899 753144', 'home', 'yes', '2016-08-29');
INSERT INTO Phone VALUES (28, 'C1197', '07122 830198', 'home', 'no', '2018-01-06');
INSERT INTO Phone VALUES (29, 'C1204', '07737 123019', 'home', NULL, '2018-02-27');
INSERT INTO Phone VALUES (30, 'C1204', '020 2989480', 'home', NULL, '2017-03-20');
INSERT INTO Phone VALUES (31, 'C1211', '020 5117232', 'mobile', 'yes', '2016-05-26');
INSERT INTO Phone VALUES (32, 'C1218', '07158 053690', 'home', 'yes', '2026-10-03');
INSERT INTO Phone VALUES (33, 'C1218', '020 9166762', 'work', 'yes', '2019-10-07');
INSERT INTO Phone VALUES (34, 'C1239', '07966 708524', 'work', NULL, '2024-10-23');
INSERT INTO Phone VALUES (35, 'C1239', '020 5195806', 'work', NULL, '2022-07-27');
INSERT INTO Phone VALUES (36, 'C1246', '07660 499243', 'mobile', 'yes', '2026-08-18');
INSERT INTO Phone VALUES (37, 'C1253', '07891 345896', 'work', 'yes', '2021-12-25');
INSERT INTO Phone VALUES (38, 'C1253', '07708 762246', 'mobile', 'no', '2025-05-16');
INSERT INTO Phone VALUES (39, 'C1260', '020 8272005', 'mobile', NULL, '2023-07-09');
INSERT INTO Phone VALUES (40, 'C1260', '020 2990385', 'work', 'yes', '2023-09-26');
INSERT INTO Phone VALUES (41, 'C1267', '07548 184244', 'mobile', 'yes', '2024-02-08');
INSERT INTO Phone VALUES (42, 'C1274', '020 7588308', 'work', NULL, '2023-06-16');
INSERT INTO Phone VALUES (43, 'C1274', '07167 728865', 'mobile', 'yes', '2017-09-16');
INSERT INTO Phone VALUES (44, 'C1281', '07645 938996', 'mobile', NULL, '2020-05-23');
INSERT INTO Phone VALUES (45, 'C1288', '020 0500496', 'work', 'yes', '2018-01-21');
INSERT INTO Phone VALUES (46, 'C1288', '020 3347200', 'mobile', 'yes', '2023-08-05');
INSERT INTO Phone VALUES (47, 'C1295', '07386 396079', 'work', 'no', '2019-09-03');
INSERT INTO Phone VALUES (48, 'C1295', '07350 113861', 'work', NULL, '2025-11-24');
INSERT INTO Phone VALUES (49, 'C1302', '07882 166780', 'mobile', 'no', '2020-12-09');
INSERT INTO Phone VALUES (50, 'C1309', '020 8469379', 'work', NULL, '2016-09-19');
INSERT INTO Phone VALUES (51, 'C1309', '020 2427433', 'work', NULL, '2017-06-02');
INSERT INTO Phone VALUES (52, 'C1316', '07392 000981', 'work', 'no', '2017-01-20');
INSERT INTO Phone VALUES (53, 'C1330', '020 8632316', 'home', 'no', '2017-10-02');
INSERT INTO Phone VALUES (54, 'C1330', '020 7486355', 'mobile', 'yes', '2017-03-14');
INSERT INTO Phone VALUES (55, 'C1344', '07384 619790', 'mobile', NULL, '2020-04-12');
INSERT INTO Department VALUES ('GOV', 'Town Administration', 3, NULL);
INSERT INTO Department VALUES ('CIV', 'Civil Registry', 1, 'GOV');
INSERT INTO Department VALUES ('HOU', 'Housing Office', 2, 'GOV');
INSERT INTO Department VALUES ('TAX', 'Local Taxes', 2, 'GOV');
INSERT INTO Department VALUES ('PRK', 'Parking Permits', 0, 'HOU');
INSERT INTO Department VALUES ('SOC', 'Social Care', 1, 'GOV');
INSERT INTO Department VALUES ('CHI', 'Childcare', 1, 'SOC');
INSERT INTO Department VALUES ('SEN', 'Senior Services', 0, 'SOC');
INSERT INTO Department VALUES ('WST', 'Waste and Recycling', 0, 'GOV');
INSERT INTO Department VALUES ('ARC', 'Town Archive', -1, 'CIV');
INSERT INTO Request VALUES (50001, 'C1043', 'SOC', 'heating allowance', 'open', 0, 'phone', '2024-08-30 07:06:53', NULL);
INSERT INTO Request VALUES (50002, 'C1015', 'WST', 'missed bin', 'open', NULL, 'post', '2021-07-11 09:14:18', NULL);
INSERT INTO Request VALUES (50003, 'C1148', 'WST', 'bulky waste pickup', 'closed', NULL, 'phone', '2026-01-16 10:04:44', '2026-01-16 12:04:44');
INSERT INTO Request VALUES (50004, 'C1057', 'CIV', 'birth certificate', 'closed', 60, 'counter', '2021-07-01 09:44:37', '2021-07-04 11:44:37');
INSERT INTO Request VALUES (50005, 'C1015', 'PRK', 'resident parking permit', 'open', NULL, 'counter', '2022-09-02 12:57:45', NULL);
INSERT INTO Request VALUES (50006, 'C1029', 'TAX', 'council tax refund', 'open', 12.5, 'counter', '2021-06-11 15:57:55', NULL);
INSERT INTO Request VALUES (50007, 'C1092', 'SEN', 'bus pass', 'closed', 0, 'online', '2020-03-22 22:47:14', '2020-04-12 00:47:14');
INSERT INTO Request VALUES (50008, 'C1085', 'CHI', 'nursery place', 'rejected', 12.5, 'counter', '2023-02-18 11:23:30', '2023-03-10 13:23:30');
INSERT INTO Request VALUES (50009, 'C1043', 'SEN', 'home help', 'in_review', 25, 'post', '2022-10-16 18:26:31', NULL);
INSERT INTO Request VALUES (50010, 'C1001', 'WST', 'bulky waste pickup', 'in_review', 34.5, 'post', '2026-05-16 17:39:56', NULL);
INSERT INTO Request VALUES (50011, 'C1050', 'CHI', 'nursery place', 'rejected', NULL, 'counter', '2018-04-21 17:34:32', '2018-04-22 19:34:32');
INSERT INTO Request VALUES (50012, 'C1078', 'CIV', 'birth certificate', 'in_review', 0, 'post', '2025-07-30 16:50:05', NULL);
INSERT INTO Request VALUES (50013, 'C1162', 'SOC', 'heating allowance', 'closed', 60, 'phone', '2021-02-07 22:26:00', '2021-02-09 00:26:00');
INSERT INTO Request VALUES (50014, 'C1064', 'TAX', 'council tax query', 'rejected', 12.5, 'counter', '2026-04-13 09:13:53', '2026-04-21 11:13:53');
INSERT INTO Request VALUES (50015, 'C1190', 'SEN', 'home help', 'closed', 25, 'online', '2019-03-12 16:35:05', '2019-03-20 18:35:05');
INSERT INTO Request VALUES (50016, 'C1078', 'SEN', 'home help', 'open', 0, 'counter', '2019-07-02 21:31:55', NULL);
INSERT INTO Request VALUES (50017, 'C1127', 'HOU', 'building permit', 'in_review', 60, 'post', '2026-03-05 20:19:46', NULL);
INSERT INTO Request VALUES (50018, 'C1043', 'SOC', 'heating allowance', 'rejected', 60, 'counter', '2025-07-24 22:07:48', '2025-08-02 00:07:48');
INSERT INTO Request VALUES (50019, 'C1225', 'CIV', 'birth certificate', 'in_review', 34.5, 'online', '2018-02-04 14:05:10', NULL);
INSERT INTO Request VALUES (50020, 'C1099', 'CIV', 'passport renewal', 'closed', 12.5, 'online', '2023-06-04 13:57:35', '2023-07-19 15:57:35');
INSERT INTO Request VALUES (50021, 'C1064', 'PRK', 'visitor permit', 'closed', 0, 'online', '2022-01-18 12:32:00', '2022-03-04 14:32:00');
INSERT INTO Request VALUES (50022, 'C1057', 'PRK', 'visitor permit', 'closed', 34.5, 'post', '2026-09-26 19:29:31', '2026-10-16 21:29:31');
INSERT INTO Request VALUES (50023, 'C1092', 'PRK', 'visitor permit', 'in_review', 34.5, 'phone', '2019-09-12 06:33:28', NULL);
INSERT INTO Request VALUES (50024, 'C1218', 'WST', 'bulky waste pickup', 'in_review', 34.5, 'online', '2019-06-20 17:35:21', NULL);
INSERT INTO Request VALUES (50025, 'C1029', 'PRK', 'resident parking permit', 'in_review', 34.5, 'post', '2024-04-09 12:03:16', NULL);
INSERT INTO Request VALUES (50026, 'C1085', 'CIV', 'birth certificate', 'in_review', 12.5, 'phone', '2018-02-27 16:03:49', NULL);
INSERT INTO Request VALUES (50027, 'C1085', 'CIV', 'marriage licence', 'rejected', 0, 'counter', '2018-11-16 19:23:45', '2018-12-06 21:23:45');
INSERT INTO Request VALUES (50028, 'C1155', 'TAX', 'council tax query', 'rejected', 12.5, 'counter', '2026-02-02 22:29:41', '2026-02-23 00:29:41');
INSERT INTO Request VALUES (50029, 'C1001', 'PRK', 'visitor permit', 'rejected', 34.5, 'post', '2022-05-17 07:31:49', '2022-07-01 09:31:49');
INSERT INTO Request VALUES (50030, 'C1169', 'SOC', 'heating allowance', 'closed', NULL, 'post', '2019-04-03 06:22:36', '2019-05-18 08:22:36');
INSERT INTO Request VALUES (50031, 'C1029', 'CIV', 'passport renewal', 'closed', 25, 'post', '2021-04-11 13:35:45', '2021-05-01 15:35:45');
INSERT INTO Request VALUES (50032, 'C1071', 'WST', 'bulky waste pickup', 'in_review', NULL, 'online', '2021-11-20 09:16:05', NULL);
INSERT INTO Request VALUES (50033, 'C1064', 'CIV', 'passport renewal', 'closed', 34.5, 'post', '2021-11-06 20:53:42', '2021-11-06 22:53:42');
INSERT INTO Request VALUES (50034, 'C1218', 'WST', 'bulky waste pickup', 'closed', 25, 'counter', '2026-05-06 12:21:36', '2026-08-04 14:21:36');
INSERT INTO Request VALUES (50035, 'C1134', 'CHI', 'nursery place', 'open', 25, 'online', '2021-11-08 21:51:57', NULL);
INSERT INTO Request VALUES (50036, 'C1113', 'SOC', 'heating allowance', 'closed', 12.5, 'phone', '2019-11-29 09:14:04', '2019-12-07 11:14:04');
INSERT INTO Request VALUES (50037, 'C1057', 'WST', 'missed bin', 'closed', 25, 'online', '2022-12-09 13:59:50', '2022-12-12 15:59:50');
INSERT INTO Request VALUES (50038, 'C1085', 'CIV', 'marriage licence', 'in_review', 34.5, 'post', '2021-04-13 09:45:12', NULL);
INSERT INTO Request VALUES (50039, 'C1078', 'WST', 'missed bin', 'closed', 0, 'phone', '2019-08-21 12:42:58', '2019-08-22 14:42:58');
INSERT INTO Request VALUES (50040, 'C1064', 'SEN', 'home help', 'closed', 12.5, 'post', '2026-11-02 09:02:42', '2026-11-03 11:02:42');
INSERT INTO Request VALUES (50041, 'C1323', 'CHI', 'nursery place', 'in_review', 0, 'online', '2023-08-22 14:54:14', NULL);
INSERT INTO Request VALUES (50042, 'C1078', 'CIV', 'marriage licence', 'closed', 12.5, 'phone', '2025-06-08 12:59:33', '2025-09-06 14:59:33');
INSERT INTO Request VALUES (50043, 'C1043', 'CIV', 'birth certificate', 'closed', 25, 'post', '2022-05-10 10:37:38', '2022-05-18 12:37:38');
INSERT INTO Request VALUES (50044, 'C1015', 'PRK', 'resident parking permit', 'rejected', 60, 'post', '2019-07-15 10:36:30', '2019-07-23 12:36:30');
INSERT INTO Request VALUES (50045, 'C1162', 'TAX', 'council tax query', 'in_review', 34.5, 'phone', '2025-03-27 09:07:06', NULL);
INSERT INTO Request VALUES (50046, 'C1001', 'SEN', 'bus pass', 'closed', 60, 'post', '2019-03-31 17:43:53', '2019-04-20 19:43:53');
INSERT INTO Request VALUES (50047, 'C1022', 'PRK', 'resident parking permit', 'rejected', NULL, 'phone', '2021-04-21 15:53:36', '2021-05-11 17:53:36');
INSERT INTO Request VALUES (50048, 'C1148', 'TAX', 'council tax refund', 'open', 34.5, 'counter', '2019-03-28 10:47:37', NULL);
INSERT INTO Request VALUES (50049, 'C1015', 'SEN', 'home help', 'closed', 0, 'counter', '2022-05-12 20:25:54', '2022-05-20 22:25:54');
INSERT INTO Request VALUES (50050, 'C1127', 'CIV', 'change of address', 'open', 0, 'post', '2025-02-11 17:13:19', NULL);
INSERT INTO Request VALUES (50051, 'C1008', 'TAX', 'council tax query', 'closed', 0, 'online', '2023-09-19 08:41:36', '2023-11-03 10:41:36');
INSERT INTO Request VALUES (50052, 'C1169', 'TAX', 'council tax query', 'open', 0, 'post', '2024-02-17 22:49:07', NULL);
INSERT INTO Request VALUES (50053, 'C1015', 'CIV', 'marriage licence', 'closed', 0, 'counter', '2023-09-01 15:17:32', '2023-09-09 17:17:32');
INSERT INTO Request VALUES (50054, 'C1134', 'WST', 'missed bin', 'closed', 60, 'post', '2020-03-08 21:08:23', '2020-04-22 23:08:23');
INSERT INTO Request VALUES (50055, 'C1141', 'SOC', 'heating allowance', 'open', NULL, 'online', '2026-03-26 09:59:14', NULL);
INSERT INTO Request VALUES (50056, 'C1001', 'CIV', 'change of address', 'closed', 0, 'phone', '2024-01-03 11:15:31', '2024-02-17 13:15:31');
INSERT INTO Request VALUES (50057, 'C1253', 'SEN', 'home help', 'closed', 12.5, 'counter', '2020-02-02 18:45:07', '2020-03-18 20:45:07');
INSERT INTO Request VALUES (50058, 'C1316', 'CIV', 'marriage licence', 'closed', 25, 'post', '2025-04-03 08:53:34', '2025-04-06 10:53:34');
INSERT INTO Request VALUES (50059, 'C1022', 'CIV', 'change of address', 'rejected', NULL, 'counter', '2026-08-05 10:48:40', '2026-08-05 12:48:40');
INSERT INTO Request VALUES (50060, 'C1078', 'WST', 'bulky waste pickup', 'rejected', 12.5, 'phone', '2021-02-12 08:22:39', '2021-02-12 10:22:39');
INSERT INTO Request VALUES (50061, 'C1036', 'CIV', 'passport renewal', 'closed', 12.5, 'counter', '2024-01-07 18:08:05', '2024-01-10 20:08:05');
INSERT INTO Request VALUES (50062, 'C1036', 'CIV', 'change of address', 'rejected', 0, 'online', '2025-11-27 15:52:39', '2026-01-11 17:52:39');
INSERT INTO Request VALUES (50063, 'C1057', 'TAX', 'council tax query', 'rejected', 0, 'online', '2019-03-16 11:33:04', '2019-03-24 13:33:04');
INSERT INTO Request VALUES (50064, 'C1092', 'SOC', 'heating allowance', 'closed', 34.5, 'phone', '2018-01-02 12:45:46', '2018-01-05 14:45:46');
INSERT INTO Request VALUES (50065, 'C1001', 'TAX', 'council tax query', 'in_review', 60, 'phone', '2024-11-07 07:11:01', NULL);
INSERT INTO Request VALUES (50066, 'C1036', 'CIV', 'marriage licence', 'in_review', 12.5, 'post', '2019-08-27 10:48:04', NULL);
INSERT INTO Request VALUES (50067, 'C1106', 'PRK', 'visitor permit', 'closed', 34.5, 'counter', '2022-05-15 09:57:18', '2022-05-23 11:57:18');
INSERT INTO Request VALUES (50068, 'C1001', 'PRK', 'resident parking permit', 'open', 60, 'counter', '2025-10-19 22:30:09', NULL);
INSERT INTO Request VALUES (50069, 'C1001', 'SOC', 'heating allowance', 'closed', 25, 'post', '2019-07-28 08:37:33', '2019-09-11 10:37:33');
INSERT INTO Request VALUES (50070, 'C1015', 'CIV', 'marriage licence', 'rejected', 0, 'post', '2021-12-08 10:13:19', '2021-12-11 12:13:19');
INSERT INTO Request VALUES (50071, 'C1043', 'CIV', 'change of address', 'closed', 0, 'phone', '2020-10-26 12:10:45', '2020-11-03 14:10:45');
INSERT INTO Request VALUES (50072, 'C1029', 'SOC', 'heating allowance', 'closed', 0, 'counter', '2023-05-01 15:00:53', '2023-05-02 17:00:53');
INSERT INTO Request VALUES (50073, 'C1043', 'PRK', 'visitor permit', 'in_review', NULL, 'phone', '2018-10-22 07:12:58', NULL);
INSERT INTO Request VALUES (50074, 'C1029', 'CIV', 'marriage licence', 'open', 60, 'counter', '2020-10-09 14:59:14', NULL);
INSERT INTO Request VALUES (50075, 'C1029', 'TAX', 'council tax refund', 'closed', NULL, 'online', '2023-09-26 14:46:27', '2023-09-29 16:46:27');
INSERT INTO Request VALUES (50076, 'C1050', 'CHI', 'nursery place', 'rejected', 34.5, 'post', '2026-08-13 16:48:12', '2026-08-16 18:48:12');
INSERT INTO Request VALUES (50077, 'C1078', 'CIV', 'change of address', 'closed', 0, 'phone', '2022-09-24 17:36:27', '2022-10-14 19:36:27');
INSERT INTO Request VALUES (50078, 'C1022', 'WST', 'missed bin', 'in_review', 0, 'online', '2023-09-26 16:31:02', NULL);
INSERT INTO Request VALUES (50079, 'C1036', 'WST', 'missed bin', 'closed', 34.5, 'online', '2023-07-20 08:10:13', '2023-08-09 10:10:13');
INSERT INTO Request VALUES (50080, 'C1008', 'CIV', 'marriage licence', 'closed', 34.5, 'post', '2020-04-29 13:58:51', '2020-05-07 15:58:51');
