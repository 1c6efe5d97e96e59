CREATE TABLE household (
  hh_id INTEGER PRIMARY KEY,
  street TEXT,
  house INTEGER,
  district TEXT,
  postcode TEXT,
  phone TEXT,
  email TEXT
);
CREATE TABLE swimmer (
  swimmer_id INTEGER PRIMARY KEY,
  hh_id INTEGER REFERENCES household(hh_id),
  sname TEXT NOT NULL,
  fname TEXT NOT NULL,
  dob TEXT,
  sex TEXT,
  is_contact INTEGER NOT NULL DEFAULT 0,
  own_mobile TEXT,
  reg_date TEXT NOT NULL
);
CREATE TABLE pass_type (
  code TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  days_valid INTEGER,
  entries INTEGER,
  price REAL NOT NULL
);
CREATE TABLE pass (
  pass_no INTEGER PRIMARY KEY,
  swimmer_id INTEGER NOT NULL REFERENCES swimmer(swimmer_id),
  type_code TEXT NOT NULL REFERENCES pass_type(code),
  bought TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  paid REAL,
  pay_method TEXT,
  blocked INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE visit (
  visit_id INTEGER PRIMARY KEY,
  pass_no INTEGER NOT NULL REFERENCES pass(pass_no),
  entered TEXT NOT NULL,
  left_at TEXT,
  gate TEXT NOT NULL
);
CREATE TABLE course (
  course_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  lvl TEXT,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  seats INTEGER NOT NULL,
  fee REAL NOT NULL
);
CREATE TABLE enrolment (
  course_id INTEGER NOT NULL REFERENCES course(course_id),
  swimmer_id INTEGER NOT NULL REFERENCES swimmer(swimmer_id),
  enrolled TEXT NOT NULL,
  status TEXT NOT NULL,
  PRIMARY KEY (course_id, swimmer_id)
);
INSERT INTO household VALUES (1, 'Mill Brae', 23, 'Old Town', 'KY2 5DL', '01592 817549', NULL);
INSERT INTO household VALUES (2, 'Quay Street', 61, 'Harbour', 'KY9 1QX', '01592 660264', 'lamont.family@icloud.com');
INSERT INTO household VALUES (3, 'Loch Road', 72, 'Harbour', 'KY4 5AB', NULL, 'grant.family@icloud.com');
INSERT INTO household VALUES (4, 'Quay Street', 48, 'Hillside', 'KY8 4QX', NULL, 'berg-lund.family@icloud.com');
INSERT INTO household VALUES (5, 'Harbour View', 42, 'Newbridge', 'KY5 7QX', '01592 790190', NULL);
INSERT INTO household VALUES (6, 'Kirk Wynd', 30, 'Harbour', 'KY11 7AB', '01592 657578', 'kerr.family@icloud.com');
INSERT INTO household VALUES (7, 'Mill Brae', 37, 'Old Town', 'KY2 5AB', '01592 161144', 'jamieson.family@gmail.com');
INSERT INTO household VALUES (8, 'Harbour View', 53, 'Old Town', 'KY1 7AB', '01592 636174', 'kerr.family@gmail.com');
INSERT INTO household VALUES (9, 'Mill Brae', 11, 'Hillside', 'KY3 3AB', '01592 134691', NULL);
INSERT INTO household VALUES (10, 'Loch Road', 17, NULL, 'KY9 5QX', '01592 548262', NULL);
INSERT INTO household VALUES (11, 'Harbour View', 42, 'Newbridge', NULL, '01592 383822', 'kerr.family@icloud.com');
INSERT INTO household VALUES (12, 'Quay Street', 56, 'Old Town', NULL, NULL, 'carlsen.family@btinternet.com');
INSERT INTO household VALUES (13, 'Mill Brae', 70, 'Old Town', 'KY4 7QX', '01592 176003', 'iversen.family@gmail.com');
INSERT INTO household VALUES (14, 'Mill Brae', 33, 'Hillside', 'KY1 7AB', '01592 184897', 'drummond.family@icloud.com');
INSERT INTO household VALUES (15, 'Quay Street', 37, 'Harbour', NULL, NULL, 'macleod.family@gmail.com');
INSERT INTO household VALUES (16, NULL, 2, NULL, 'KY5 3AB', NULL, 'kerr.family@btinternet.com');
INSERT INTO household VALUES (17, 'Loch Road', 72, 'Harbour', 'KY1 6DL', NULL, 'jamieson.family@btinternet.com');
INSERT INTO household VALUES (18, 'Quay Street', 25, 'Newbridge', 'KY4 5AB', '01592 866923', 'hughes.family@gmail.com');
INSERT INTO household VALUES (19, 'Harbour View', 17, 'Old Town', 'KY9 4AB', NULL, 'jamieson.family@icloud.com');
INSERT INTO household VALUES (20, 'Kirk Wynd', 26, 'Hillside', 'KY11 2QX', '01592 670540', 'kerr.family@gmail.com');
INSERT INTO household VALUES (21, 'Kirk Wynd', 12, 'Newbridge', 'KY8 4QX', '01592 624065', NULL);
INSERT INTO household VALUES (22, 'Loch Road', 2, 'Harbour', 'KY8 8DL', '01592 327148', NULL);
INSERT INTO household VALUES (23, 'Kirk Wynd', 34, NULL, 'KY1 9AB', NULL, 'niven.family@gmail.com');
INSERT INTO household VALUES (24, 'Kirk Wynd', 36, 'Hillside', 'KY6 3QX', '01592 824294', 'carlsen.family@icloud.com');
INSERT INTO household VALUES (25, 'Quay Street', 61, 'Harbour', 'KY5 8QX', '01592 291359', 'aalto.family@icloud.com');
INSERT INTO household VALUES (26, 'Harbour View', 8, 'Hillside', 'KY2 9QX', NULL, NULL);
INSERT INTO household VALUES (27, 'Quay Street', 55, 'Hillside', NULL, '01592 838969', 'berg-lund.family@gmail.com');
INSERT INTO household VALUES (28, 'Kirk Wynd', 22, 'Newbridge', 'KY6 6AB', '01592 621802', NULL);
INSERT INTO swimmer VALUES (1, 1, 'Grant', 'Fiona', '1997-07-28', 'F', 1, '07255 583900', '2020-10-11');
INSERT INTO swimmer VALUES (2, 2, 'Lamont', 'Greer', '1990-03-24', NULL, 1, NULL, '2020-09-22');
INSERT INTO swimmer VALUES (3, 2, 'Lamont', 'Beth', '1972-11-03', 'F', 0, '07732 105943', '2024-06-05');
INSERT INTO swimmer VALUES (4, 2, 'Lamont', 'Isla', '2014-09-13', 'F', 0, NULL, '2020-06-23');
INSERT INTO swimmer VALUES (5, 2, 'Lamont', 'Greer', '2011-02-04', 'F', 0, NULL, '2020-05-06');
INSERT INTO swimmer VALUES (6, 3, 'Grant', 'Greer', '1988-08-08', 'F', 1, NULL, '2024-07-27');
INSERT INTO swimmer VALUES (7, 4, 'Berg-Lund', 'Dana', '1969-05-15', 'F', 1, NULL, '2019-08-14');
INSERT INTO swimmer VALUES (8, 5, 'Kerr', 'Fiona', '1957-06-01', 'F', 1, '07811 409750', '2021-11-22');
INSERT INTO swimmer VALUES (9, 6, 'Kerr', 'Isla', '1958-05-24', 'F', 1, NULL, '2024-08-18');
INSERT INTO swimmer VALUES (10, 7, 'Jamieson', 'Blair', '2000-07-13', 'M', 1, NULL, '2022-08-11');
INSERT INTO swimmer VALUES (11, 7, 'Jamieson', 'Gavin', '2016-09-23', 'M', 0, NULL, '2020-06-09');
INSERT INTO swimmer VALUES (12, 7, 'Jamieson', 'Hamish', '2019-11-16', 'M', 0, NULL, '2020-02-18');
INSERT INTO swimmer VALUES (13, 7, 'Jamieson', 'Isla', '2011-06-21', 'F', 0, NULL, '2018-10-22');
INSERT INTO swimmer VALUES (14, 8, 'Kerr', 'Duncan', '1952-08-06', 'M', 1, '07772 482907', '2019-09-07');
INSERT INTO swimmer VALUES (15, 9, 'Carlsen', 'Morag', '1955-06-25', 'F', 1, '07450 948746', '2024-04-10');
INSERT INTO swimmer VALUES (16, 9, 'Carlsen', 'Angus', '2013-07-22', 'M', 0, NULL, '2019-04-19');
INSERT INTO swimmer VALUES (17, 9, 'Carlsen', 'Catriona', '2017-06-09', 'F', 0, NULL, '2023-10-02');
INSERT INTO swimmer VALUES (18, 11, 'Kerr', 'Gavin', '1977-12-25', 'M', 1, '07636 526015', '2018-04-08');
INSERT INTO swimmer VALUES (19, 12, 'Carlsen', 'Greer', '1954-01-21', 'F', 1, '07505 567922', '2019-03-19');
INSERT INTO swimmer VALUES (20, 12, 'Carlsen', 'Iain', '2012-04-24', 'M', 0, NULL, '2025-04-23');
INSERT INTO swimmer VALUES (21, 12, 'Carlsen', 'Catriona', '1988-08-08', 'F', 0, NULL, '2020-11-09');
INSERT INTO swimmer VALUES (22, 13, 'Grant', 'Ailsa', '1965-04-02', 'F', 1, '07289 381255', '2022-01-19');
INSERT INTO swimmer VALUES (23, 13, 'Iversen', 'Callum', '1989-05-17', 'M', 0, '07563 158463', '2018-06-08');
INSERT INTO swimmer VALUES (24, 13, 'Iversen', 'Fergus', NULL, 'M', 0, NULL, '2020-02-01');
INSERT INTO swimmer VALUES (25, 14, 'Drummond', 'Fergus', '1996-02-09', 'M', 1, '07165 134844', '2021-05-11');
INSERT INTO swimmer VALUES (26, 14, 'Drummond', 'Hamish', '2020-08-17', 'M', 0, NULL, '2018-10-24');
INSERT INTO swimmer VALUES (27, 15, 'Grant', 'Dana', NULL, 'F', 1, '07601 454932', '2019-12-01');
INSERT INTO swimmer VALUES (28, 15, 'MacLeod', 'Morag', '2019-01-01', 'F', 0, NULL, '2019-06-07');
INSERT INTO swimmer VALUES (29, 16, 'Kerr', 'Blair', '1949-05-17', 'M', 1, '07969 862540', '2020-05-24');
INSERT INTO swimmer VALUES (30, 16, 'Kerr', 'Eilidh', '1983-08-07', 'F', 0, NULL, '2026-05-27');
INSERT INTO swimmer VALUES (31, 16, 'Kerr', 'Fiona', '2013-06-17', 'F', 0, NULL, '2020-09-08');
INSERT INTO swimmer VALUES (32, 18, 'Hughes', 'Fiona', '1946-04-10', 'F', 1, '07616 144900', '2025-11-09');
INSERT INTO swimmer VALUES (33, 19, 'Jamieson', 'Iain', '1999-09-10', 'M', 1, '07720 722319', '2023-03-05');
INSERT INTO swimmer VALUES (34, 19, 'Jamieson', 'Fergus', '2012-09-11', 'M', 0, NULL, '2019-12-18');
INSERT INTO swimmer VALUES (35, 20, 'MacLeod', 'Fiona', '1953-02-09', 'F', 1, '07104 485589', '2024-06-19');
INSERT INTO swimmer VALUES (36, 20, 'Kerr', 'Callum', '2012-11-27', 'M', 0, NULL, '2020-05-23');
INSERT INTO swimmer VALUES (37, 20, 'Kerr', 'Kirsty', '2014-03-08', 'F', 0, NULL, '2024-09-18');
INSERT INTO swimmer VALUES (38, 21, 'Eklund', 'Blair', '1967-09-05', 'M', 1, NULL, '2023-12-18');
INSERT INTO swimmer VALUES (39, 22, 'Niven', 'Kirsty', '1974-05-27', 'F', 1, '07888 972319', '2018-05-02');
INSERT INTO swimmer VALUES (40, 22, 'Hughes', 'Callum', '2014-10-12', 'M', 0, NULL, '2020-12-02');
INSERT INTO swimmer VALUES (41, 22, 'Berg-Lund', 'Duncan', '2020-07-22', 'M', 0, NULL, '2022-03-17');
INSERT INTO swimmer VALUES (42, 23, 'Niven', 'Dana', '1964-05-11', 'F', 0, '07510 269187', '2022-06-26');
INSERT INTO swimmer VALUES (43, 24, 'Carlsen', 'Blair', '1995-12-13', 'M', 1, NULL, '2024-09-11');
INSERT INTO swimmer VALUES (44, 24, 'MacLeod', 'Dana', '1995-07-06', 'F', 0, NULL, '2024-04-11');
INSERT INTO swimmer VALUES (45, 25, 'Aalto', 'Callum', '1984-03-16', 'M', 1, '07807 983179', '2020-08-15');
INSERT INTO swimmer VALUES (46, 25, 'Aalto', 'Hamish', '1984-08-25', 'M', 0, '07134 808592', '2025-04-04');
INSERT INTO swimmer VALUES (47, 26, 'Aalto', 'Dana', '1994-05-01', 'F', 1, '07161 145554', '2021-01-07');
INSERT INTO swimmer VALUES (48, 26, 'Aalto', 'Catriona', NULL, 'F', 0, '07475 463614', '2023-04-10');
INSERT INTO swimmer VALUES (49, 26, 'Aalto', 'Ailsa', '2013-07-26', 'F', 0, NULL, '2022-06-11');
INSERT INTO swimmer VALUES (50, 26, 'Aalto', 'Hamish', '2020-08-01', 'M', 0, NULL, '2025-01-09');
INSERT INTO swimmer VALUES (51, 27, 'Ross', 'Euan', '1969-03-20', 'M', 1, NULL, '2022-09-03');
INSERT INTO swimmer VALUES (52, 27, 'Berg-Lund', 'Greer', '2015-04-28', 'F', 0, NULL, '2021-01-27');
INSERT INTO swimmer VALUES (53, 28, 'Eklund', 'Catriona', '1947-05-12', 'F', 1, '07161 243540', '2022-11-12');
INSERT INTO swimmer VALUES (54, NULL, 'Drummond', 'Fiona', '1965-01-08', 'F', 0, NULL, '2022-07-04');
INSERT INTO swimmer VALUES (55, NULL, 'Niven', 'Morag', '1955-09-06', 'F', 0, NULL, '2018-11-19');
INSERT INTO swimmer VALUES (56, NULL, 'Kerr', 'Dana', '1970-08-13', 'F', 0, NULL, '2023-03-20');
INSERT INTO swimmer VALUES (57, NULL, 'Niven', 'Dana', '1963-07-27', 'F', 0, NULL, '2026-08-09');
INSERT INTO swimmer VALUES (58, NULL, 'Grant', 'Dana', '1978-04-25', 'F', 0, NULL, '2022-09-02');
INSERT INTO pass_type VALUES ('AD-Y', 'Adult year', 365, NULL, 320);
INSERT INTO pass_type VALUES ('AD-M', 'Adult month', 30, NULL, 38);
INSERT INTO pass_type VALUES ('AD-10', 'Adult 10 swims', NULL, 10, 49);
INSERT INTO pass_type VALUES ('CH-Y', 'Child year', 365, NULL, 140);
INSERT INTO pass_type VALUES ('CH-10', 'Child 10 swims', NULL, 10, 22);
INSERT INTO pass_type VALUES ('SR-M', 'Senior month', 30, NULL, 25);
INSERT INTO pass_type VALUES ('FA-Q', 'Family quarter', 91, NULL, 165);
INSERT INTO pass_type VALUES ('EARLY', 'Early bird month', 30, NULL, 29);
INSERT INTO pass_type VALUES ('CORP', 'Corporate year', 365, NULL, 280);
INSERT INTO pass_type VALUES ('DAY', 'Day ticket', 1, 1, 6.5);
INSERT INTO pass VALUES (1, 1, 'AD-10', '2024-12-07', '2024-12-07', NULL, 49, 'card', 0);
INSERT INTO pass VALUES (2, 1, 'AD-M', '2023-07-01', '2023-07-01', '2023-07-31', 38, 'card', 0);
INSERT INTO pass VALUES (3, 5, 'CH-10', '2023-06-06', '2023-06-07', NULL, 22, 'card', 0);
INSERT INTO pass VALUES (4, 5, 'CH-10', '2022-09-15', '2022-09-15', NULL, 17.6, 'cash', 0);
INSERT INTO pass VALUES (5, 6, 'AD-Y', '2026-04-22', '2026-04-22', '2027-04-22', 320, NULL, 0);
INSERT INTO pass VALUES (6, 7, 'FA-Q', '2024-02-09', '2024-02-14', '2024-05-15', 165, 'card', 0);
INSERT INTO pass VALUES (7, 7, 'AD-M', '2024-02-26', '2024-02-26', '2024-03-27', 38, 'card', 0);
INSERT INTO pass VALUES (8, 8, 'FA-Q', '2023-02-26', '2023-02-26', '2023-05-28', 165, NULL, 0);
INSERT INTO pass VALUES (9, 8, 'FA-Q', '2021-11-20', '2021-11-21', '2022-02-20', 165, 'app', 0);
INSERT INTO pass VALUES (10, 9, 'AD-10', '2026-08-05', '2026-08-10', NULL, 49, 'app', 0);
INSERT INTO pass VALUES (11, 9, 'SR-M', '2024-09-20', '2024-09-20', '2024-10-20', 20.0, 'card', 0);
INSERT INTO pass VALUES (12, 10, 'FA-Q', '2023-09-19', '2023-09-20', '2023-12-20', 165, 'cash', 0);
INSERT INTO pass VALUES (13, 11, 'CH-Y', '2026-06-20', '2026-06-20', '2027-06-20', 140, 'card', 0);
INSERT INTO pass VALUES (14, 12, 'CH-10', '2022-03-21', '2022-03-22', NULL, 22, 'app', 0);
INSERT INTO pass VALUES (15, 12, 'CH-10', '2023-11-08', '2023-11-08', NULL, 22, 'cash', 0);
INSERT INTO pass VALUES (16, 13, 'CH-Y', '2026-08-23', '2026-08-28', '2027-08-28', 140, 'cash', 0);
INSERT INTO pass VALUES (17, 14, 'AD-M', '2022-10-10', '2022-10-10', '2022-11-09', 38, 'cash', 1);
INSERT INTO pass VALUES (18, 15, 'SR-M', '2024-10-18', '2024-10-18', '2024-11-17', 25, 'card', 0);
INSERT INTO pass VALUES (19, 16, 'CH-Y', '2025-06-07', '2025-06-07', '2026-06-07', 140, NULL, 0);
INSERT INTO pass VALUES (20, 18, 'AD-10', '2026-09-13', '2026-09-18', NULL, NULL, 'card', 0);
INSERT INTO pass VALUES (21, 18, 'SR-M', '2025-10-20', '2025-10-20', '2025-11-19', 25, 'cash', 0);
INSERT INTO pass VALUES (22, 19, 'EARLY', '2021-03-24', '2021-03-24', '2021-04-23', 29, NULL, 0);
INSERT INTO pass VALUES (23, 19, 'AD-M', '2025-08-26', '2025-08-26', '2025-09-25', 38, 'app', 0);
INSERT INTO pass VALUES (24, 20, 'CH-10', '2025-03-07', '2025-03-12', NULL, 22, 'app', 0);
INSERT INTO pass VALUES (25, 21, 'FA-Q', '2022-04-19', '2022-04-20', '2022-07-20', NULL, 'card', 0);
INSERT INTO pass VALUES (26, 22, 'SR-M', '2023-04-27', '2023-05-02', '2023-06-01', 20.0, 'card', 0);
INSERT INTO pass VALUES (27, 22, 'SR-M', '2023-09-26', '2023-10-10', '2023-11-09', 25, 'app', 0);
INSERT INTO pass VALUES (28, 23, 'EARLY', '2022-08-05', '2022-08-19', '2022-09-18', 29, 'app', 0);
INSERT INTO pass VALUES (29, 24, 'AD-10', '2026-07-12', '2026-07-12', NULL, 49, 'card', 0);
INSERT INTO pass VALUES (30, 25, 'FA-Q', '2021-08-22', '2021-08-23', '2021-11-22', 165, 'card', 0);
INSERT INTO pass VALUES (31, 26, 'CH-10', '2024-01-07', '2024-01-07', NULL, 22, NULL, 0);
INSERT INTO pass VALUES (32, 28, 'CH-10', '2024-11-27', '2024-12-11', NULL, 22, 'card', 0);
INSERT INTO pass VALUES (33, 28, 'CH-10', '2021-04-14', '2021-04-19', NULL, 22, 'card', 1);
INSERT INTO pass VALUES (34, 29, 'AD-10', '2022-05-12', '2022-05-12', NULL, 49, 'cash', 0);
INSERT INTO pass VALUES (35, 30, 'SR-M', '2026-01-03', '2026-01-08', '2026-02-07', 25, NULL, 0);
INSERT INTO pass VALUES (36, 31, 'CH-10', '2024-01-28', '2024-02-11', NULL, 22, 'card', 0);
INSERT INTO pass VALUES (37, 31, 'CH-10', '2026-07-11', '2026-07-11', NULL, 22, 'cash', 0);
INSERT INTO pass VALUES (38, 32, 'FA-Q', '2026-01-07', '2026-01-12', '2026-04-13', 132.0, 'card', 0);
INSERT INTO pass VALUES (39, 33, 'SR-M', '2025-02-16', '2025-02-21', '2025-03-23', 25, NULL, 0);
INSERT INTO pass VALUES (40, 33, 'FA-Q', '2024-01-25', '2024-01-30', '2024-04-30', 165, 'card', 0);
INSERT INTO pass VALUES (41, 34, 'CH-Y', '2026-03-01', '2026-03-01', '2027-03-01', 140, 'app', 0);
INSERT INTO pass VALUES (42, 35, 'FA-Q', '2025-02-17', '2025-02-18', '2025-05-20', NULL, 'card', 0);
INSERT INTO pass VALUES (43, 36, 'CH-Y', '2023-01-01', '2023-01-15', '2024-01-15', 140, NULL, 1);
INSERT INTO pass VALUES (44, 37, 'CH-10', '2026-06-28', '2026-06-28', NULL, 22, 'card', 0);
INSERT INTO pass VALUES (45, 38, 'FA-Q', '2024-02-26', '2024-02-26', '2024-05-27', 165, 'app', 1);
INSERT INTO pass VALUES (46, 38, 'EARLY', '2025-05-05', '2025-05-19', '2025-06-18', 29, 'card', 0);
INSERT INTO pass VALUES (47, 39, 'FA-Q', '2024-09-04', '2024-09-04', '2024-12-04', 165, 'app', 0);
INSERT INTO pass VALUES (48, 40, 'CH-10', '2026-02-11', '2026-02-16', NULL, 22, 'app', 1);
INSERT INTO pass VALUES (49, 40, 'CH-10', '2026-03-12', '2026-03-26', NULL, 22, NULL, 0);
INSERT INTO pass VALUES (50, 41, 'CH-10', '2022-10-01', '2022-10-01', NULL, 22, 'card', 0);
INSERT INTO pass VALUES (51, 41, 'CH-10', '2026-08-17', '2026-08-17', NULL, 17.6, 'app', 0);
INSERT INTO pass VALUES (52, 41, 'CH-Y', '2023-08-20', '2023-08-20', '2024-08-19', 140, 'app', 0);
INSERT INTO pass VALUES (53, 43, 'AD-10', '2025-05-08', '2025-05-08', NULL, 49, 'card', 0);
INSERT INTO pass VALUES (54, 44, 'AD-Y', '2025-10-11', '2025-10-16', '2026-10-16', 320, 'card', 0);
INSERT INTO pass VALUES (55, 45, 'AD-M', '2022-01-19', '2022-01-19', '2022-02-18', 38, 'card', 0);
INSERT INTO pass VALUES (56, 46, 'SR-M', '2026-04-12', '2026-04-17', '2026-05-17', 25, 'app', 0);
INSERT INTO pass VALUES (57, 46, 'FA-Q', '2026-11-08', '2026-11-08', '2027-02-07', 165, 'card', 1);
INSERT INTO pass VALUES (58, 46, 'AD-Y', '2025-10-22', '2025-10-27', '2026-10-27', 320, 'app', 0);
INSERT INTO pass VALUES (59, 47, 'AD-Y', '2025-12-08', '2025-12-08', '2026-12-08', 320, NULL, 0);
INSERT INTO pass VALUES (60, 48, 'AD-M', '2026-05-13', '2026-05-14', '2026-06-13', 38, 'cash', 0);
INSERT INTO pass VALUES (61, 49, 'CH-Y', '2025-12-21', '2025-12-26', '2026-12-26', 140, 'card', 0);
INSERT INTO pass VALUES (62, 49, 'CH-10', '2024-08-17', '2024-08-17', NULL, 22, 'cash', 0);
INSERT INTO pass VALUES (63, 50, 'CH-10', '2025-05-02', '2025-05-02', NULL, 17.6, 'card', 0);
INSERT INTO pass VALUES (64, 51, 'AD-Y', '2025-03-13', '2025-03-13', '2026-03-13', 256.0, 'card', 1);
INSERT INTO pass VALUES (65, 51, 'FA-Q', '2025-10-18', '2025-11-01', '2026-01-31', 165, 'card', 1);
INSERT INTO pass VALUES (66, 53, 'AD-M', '2026-05-08', '2026-05-22', '2026-06-21', 38, 'cash', 0);
INSERT INTO pass VALUES (67, 54, 'AD-Y', '2022-08-06', '2022-08-06', '2023-08-06', 320, 'card', 0);
INSERT INTO pass VALUES (68, 55, 'FA-Q', '2022-12-12', '2022-12-12', '2023-03-13', 165, 'card', 0);
INSERT INTO pass VALUES (69, 56, 'AD-Y', '2024-09-12', '2024-09-26', '2025-09-26', 320, 'card', 0);
INSERT INTO visit VALUES (1, 50, '2022-10-18 07:55:00', '2022-10-18 08:30:00', 'main');
INSERT INTO visit VALUES (2, 1, '2025-01-07 07:25:00', '2025-01-07 08:40:00', 'lift');
INSERT INTO visit VALUES (3, 45, '2024-03-01 18:10:00', '2024-03-01 19:25:00', 'main');
INSERT INTO visit VALUES (4, 58, '2025-12-05 18:10:00', '2025-12-05 19:10:00', 'north');
INSERT INTO visit VALUES (5, 16, '2026-10-04 09:40:00', '2026-10-04 10:40:00', 'north');
INSERT INTO visit VALUES (6, 57, '2026-11-13 07:00:00', '2026-11-13 08:00:00', 'north');
INSERT INTO visit VALUES (7, 1, '2024-12-11 06:00:00', '2024-12-11 07:00:00', 'main');
INSERT INTO visit VALUES (8, 50, '2022-10-08 09:40:00', '2022-10-08 10:55:00', 'lift');
INSERT INTO visit VALUES (9, 28, '2022-08-27 06:40:00', '2022-08-27 07:40:00', 'north');
INSERT INTO visit VALUES (10, 10, '2026-08-13 18:10:00', '2026-08-13 19:40:00', 'north');
INSERT INTO visit VALUES (11, 42, '2025-03-03 11:25:00', '2025-03-03 13:35:00', 'main');
INSERT INTO visit VALUES (12, 16, '2026-09-30 15:00:00', '2026-09-30 17:10:00', 'north');
INSERT INTO visit VALUES (13, 46, '2025-06-28 06:40:00', '2025-06-28 08:50:00', 'north');
INSERT INTO visit VALUES (14, 59, '2025-12-14 07:00:00', '2025-12-14 07:50:00', 'north');
INSERT INTO visit VALUES (15, 59, '2026-01-02 11:25:00', '2026-01-02 12:00:00', 'north');
INSERT INTO visit VALUES (16, 39, '2025-03-08 18:00:00', '2025-03-08 19:30:00', 'north');
INSERT INTO visit VALUES (17, 68, '2023-01-20 17:55:00', '2023-01-20 18:30:00', 'north');
INSERT INTO visit VALUES (18, 48, '2026-03-07 15:10:00', '2026-03-07 15:45:00', 'north');
INSERT INTO visit VALUES (19, 18, '2024-11-11 15:10:00', '2024-11-11 16:00:00', 'main');
INSERT INTO visit VALUES (20, 63, '2025-06-03 06:10:00', '2025-06-03 07:25:00', 'main');
INSERT INTO visit VALUES (21, 42, '2025-02-19 18:55:00', '2025-02-19 19:45:00', 'lift');
INSERT INTO visit VALUES (22, 51, '2026-09-10 11:00:00', '2026-09-10 12:15:00', 'lift');
INSERT INTO visit VALUES (23, 67, '2022-09-11 07:10:00', '2022-09-11 07:45:00', 'north');
INSERT INTO visit VALUES (24, 38, '2026-01-26 11:55:00', '2026-01-26 13:25:00', 'lift');
INSERT INTO visit VALUES (25, 65, '2025-11-27 06:55:00', '2025-11-27 07:55:00', 'north');
INSERT INTO visit VALUES (26, 6, '2024-02-21 09:00:00', '2024-02-21 09:35:00', 'main');
INSERT INTO visit VALUES (27, 27, '2023-10-26 18:10:00', '2023-10-26 18:45:00', 'north');
INSERT INTO visit VALUES (28, 55, '2022-01-25 11:40:00', '2022-01-25 13:50:00', 'lift');
INSERT INTO visit VALUES (29, 47, '2024-10-06 18:10:00', '2024-10-06 19:00:00', 'north');
INSERT INTO visit VALUES (30, 37, '2026-08-11 15:00:00', '2026-08-11 17:10:00', 'main');
INSERT INTO visit VALUES (31, 3, '2023-07-12 11:40:00', '2023-07-12 12:15:00', 'lift');
INSERT INTO visit VALUES (32, 26, '2023-06-04 19:10:00', '2023-06-04 21:20:00', 'lift');
INSERT INTO visit VALUES (33, 9, '2021-12-15 11:55:00', '2021-12-15 13:10:00', 'north');
INSERT INTO visit VALUES (34, 12, '2023-09-30 17:25:00', '2023-09-30 18:40:00', 'lift');
INSERT INTO visit VALUES (35, 44, '2026-07-12 18:10:00', '2026-07-12 19:25:00', 'north');
INSERT INTO visit VALUES (36, 36, '2024-03-16 07:10:00', '2024-03-16 09:20:00', 'north');
INSERT INTO visit VALUES (37, 42, '2025-03-10 17:00:00', '2025-03-10 17:50:00', 'north');
INSERT INTO visit VALUES (38, 31, '2024-01-07 06:25:00', '2024-01-07 08:35:00', 'lift');
INSERT INTO visit VALUES (39, 22, '2021-04-20 19:55:00', '2021-04-20 22:05:00', 'main');
INSERT INTO visit VALUES (40, 10, '2026-08-13 07:10:00', '2026-08-13 08:25:00', 'main');
INSERT INTO visit VALUES (41, 3, '2023-07-01 18:00:00', '2023-07-01 19:00:00', 'north');
INSERT INTO visit VALUES (42, 55, '2022-02-17 11:25:00', '2022-02-17 12:00:00', 'north');
INSERT INTO visit VALUES (43, 40, '2024-02-22 18:40:00', '2024-02-22 19:30:00', 'lift');
INSERT INTO visit VALUES (44, 62, '2024-08-21 17:40:00', '2024-08-21 18:55:00', 'north');
INSERT INTO visit VALUES (45, 69, '2024-10-18 17:40:00', '2024-10-18 18:15:00', 'north');
INSERT INTO visit VALUES (46, 5, '2026-05-28 17:10:00', '2026-05-28 18:10:00', 'north');
INSERT INTO visit VALUES (47, 46, '2025-06-04 07:00:00', '2025-06-04 07:50:00', 'main');
INSERT INTO visit VALUES (48, 34, '2022-06-10 07:40:00', '2022-06-10 08:40:00', 'north');
INSERT INTO visit VALUES (49, 51, '2026-09-20 06:10:00', '2026-09-20 08:20:00', 'north');
INSERT INTO visit VALUES (50, 45, '2024-03-28 09:00:00', '2024-03-28 10:15:00', 'north');
INSERT INTO visit VALUES (51, 67, '2022-08-17 15:55:00', '2022-08-17 16:30:00', 'main');
INSERT INTO visit VALUES (52, 41, '2026-04-05 09:10:00', '2026-04-05 10:00:00', 'north');
INSERT INTO visit VALUES (53, 34, '2022-06-09 06:10:00', '2022-06-09 06:45:00', 'north');
INSERT INTO visit VALUES (54, 11, '2024-10-13 06:10:00', '2024-10-13 06:45:00', 'north');
INSERT INTO visit VALUES (55, 44, '2026-07-22 06:40:00', '2026-07-22 07:15:00', 'north');
INSERT INTO visit VALUES (56, 60, '2026-05-20 19:10:00', '2026-05-20 20:00:00', 'main');
INSERT INTO visit VALUES (57, 25, '2022-04-29 06:25:00', '2022-04-29 07:15:00', 'lift');
INSERT INTO visit VALUES (58, 61, '2026-01-27 06:00:00', '2026-01-27 07:00:00', 'north');
INSERT INTO visit VALUES (59, 26, '2023-05-24 18:40:00', '2023-05-24 20:50:00', 'north');
INSERT INTO visit VALUES (60, 15, '2023-11-08 17:00:00', '2023-11-08 17:50:00', 'main');
INSERT INTO visit VALUES (61, 69, '2024-10-19 15:55:00', '2024-10-19 16:30:00', 'north');
INSERT INTO visit VALUES (62, 29, '2026-07-15 11:55:00', '2026-07-15 12:55:00', 'north');
INSERT INTO visit VALUES (63, 13, '2026-07-02 18:40:00', '2026-07-02 19:40:00', 'main');
INSERT INTO visit VALUES (64, 64, '2025-03-29 18:40:00', '2025-03-29 20:50:00', 'main');
INSERT INTO visit VALUES (65, 28, '2022-09-02 15:55:00', '2022-09-02 16:30:00', 'lift');
INSERT INTO visit VALUES (66, 35, '2026-02-02 19:00:00', '2026-02-02 20:15:00', 'north');
INSERT INTO visit VALUES (67, 54, '2025-11-20 11:40:00', '2025-11-20 12:40:00', 'main');
INSERT INTO visit VALUES (68, 52, '2023-09-16 15:25:00', NULL, 'north');
INSERT INTO visit VALUES (69, 19, '2025-07-11 18:55:00', '2025-07-11 20:25:00', 'north');
INSERT INTO visit VALUES (70, 58, '2025-11-03 09:55:00', '2025-11-03 10:30:00', 'north');
INSERT INTO visit VALUES (71, 53, '2025-06-15 18:55:00', '2025-06-15 20:25:00', 'lift');
INSERT INTO visit VALUES (72, 16, '2026-10-03 09:25:00', '2026-10-03 10:55:00', 'north');
INSERT INTO visit VALUES (73, 42, '2025-03-06 17:10:00', '2025-03-06 19:20:00', 'north');
INSERT INTO visit VALUES (74, 19, '2025-07-03 11:55:00', '2025-07-03 12:55:00', 'main');
INSERT INTO visit VALUES (75, 57, '2026-11-17 09:55:00', '2026-11-17 11:10:00', 'lift');
INSERT INTO visit VALUES (76, 41, '2026-03-19 09:00:00', '2026-03-19 09:50:00', 'north');
INSERT INTO visit VALUES (77, 35, '2026-01-28 11:00:00', '2026-01-28 12:30:00', 'lift');
INSERT INTO visit VALUES (78, 48, '2026-02-27 07:40:00', '2026-02-27 09:10:00', 'north');
INSERT INTO visit VALUES (79, 15, '2023-12-02 18:00:00', '2023-12-02 18:35:00', 'lift');
INSERT INTO visit VALUES (80, 10, '2026-08-19 19:55:00', '2026-08-19 21:25:00', 'main');
INSERT INTO course VALUES (1, 'Adult beginners', 'improver', '2026-07-12', '2026-08-23', 6, 72.5);
INSERT INTO course VALUES (2, 'Masters squad', 'improver', '2023-04-17', '2023-06-12', 8, 72.5);
INSERT INTO course VALUES (3, 'Lifesaving bronze', NULL, '2024-05-08', '2024-07-03', 8, 35);
INSERT INTO course VALUES (4, 'Adult beginners', 'beginner', '2025-04-04', '2025-06-13', 6, 72.5);
INSERT INTO course VALUES (5, 'Adult beginners', 'advanced', '2023-04-15', '2023-06-24', 4, 48);
INSERT INTO course VALUES (6, 'Dolphins', 'improver', '2026-02-26', '2026-04-09', 6, 48);
INSERT INTO course VALUES (7, 'Parent & baby', 'advanced', '2025-11-10', '2025-12-22', 12, 60);
INSERT INTO course VALUES (8, 'Parent & baby', NULL, '2025-08-05', '2025-10-14', 6, 48);
INSERT INTO course VALUES (9, 'Lifesaving bronze', 'beginner', '2025-10-14', '2025-12-23', 12, 35);
INSERT INTO course VALUES (10, 'Aqua fit', 'advanced', '2024-04-16', '2024-06-25', 6, 72.5);
INSERT INTO course VALUES (11, 'Dolphins', 'beginner', '2023-08-23', '2023-11-01', 6, 35);
INSERT INTO course VALUES (12, 'Minnows', NULL, '2023-01-27', '2023-03-10', 12, 72.5);
INSERT INTO course VALUES (13, 'Minnows', 'beginner', '2023-02-03', '2023-03-31', 8, 60);
INSERT INTO course VALUES (14, 'Aqua fit', NULL, '2026-05-27', '2026-08-05', 8, 72.5);
INSERT INTO course VALUES (15, 'Minnows', 'beginner', '2026-05-28', '2026-07-09', 8, 72.5);
INSERT INTO course VALUES (16, 'Parent & baby', 'improver', '2023-12-15', '2024-01-26', 4, 35);
INSERT INTO course VALUES (17, 'Masters squad', 'beginner', '2024-12-14', '2025-02-22', 8, 60);
INSERT INTO course VALUES (18, 'Lifesaving bronze', 'improver', '2025-08-04', '2025-09-15', 6, 35);
INSERT INTO course VALUES (19, 'Masters squad', NULL, '2025-02-26', '2025-05-07', 8, 60);
INSERT INTO course VALUES (20, 'Masters squad', 'improver', '2025-09-22', '2025-11-17', 4, 72.5);
INSERT INTO course VALUES (21, 'Parent & baby', 'improver', '2025-03-03', '2025-05-12', 6, 35);
INSERT INTO course VALUES (22, 'Masters squad', 'beginner', '2026-01-21', '2026-03-18', 12, 72.5);
INSERT INTO course VALUES (23, 'Parent & baby', 'beginner', '2023-11-08', '2024-01-17', 4, 72.5);
INSERT INTO course VALUES (24, 'Lifesaving bronze', 'improver', '2025-04-12', '2025-05-24', 8, 60);
INSERT INTO course VALUES (25, 'Lifesaving bronze', NULL, '2025-12-06', '2026-01-17', 6, 72.5);
INSERT INTO course VALUES (26, 'Parent & baby', 'improver', '2023-12-23', '2024-02-17', 4, 35);
INSERT INTO enrolment VALUES (1, 5, '2026-06-09', 'confirmed');
INSERT INTO enrolment VALUES (1, 12, '2026-06-07', 'completed');
INSERT INTO enrolment VALUES (1, 23, '2026-06-07', 'completed');
INSERT INTO enrolment VALUES (1, 24, '2026-06-07', 'completed');
INSERT INTO enrolment VALUES (1, 26, '2026-06-28', 'completed');
INSERT INTO enrolment VALUES (1, 29, '2026-07-17', 'confirmed');
INSERT INTO enrolment VALUES (2, 15, '2023-04-15', 'completed');
INSERT INTO enrolment VALUES (2, 16, '2023-03-24', 'completed');
INSERT INTO enrolment VALUES (2, 35, '2023-03-15', 'completed');
INSERT INTO enrolment VALUES (2, 43, '2023-03-24', 'completed');
INSERT INTO enrolment VALUES (3, 17, '2024-04-10', 'confirmed');
INSERT INTO enrolment VALUES (3, 19, '2024-04-04', 'confirmed');
INSERT INTO enrolment VALUES (3, 50, '2024-04-19', 'confirmed');
INSERT INTO enrolment VALUES (4, 12, '2025-03-04', 'cancelled');
INSERT INTO enrolment VALUES (4, 17, '2025-03-26', 'completed');
INSERT INTO enrolment VALUES (4, 41, '2025-04-05', 'confirmed');
INSERT INTO enrolment VALUES (5, 5, '2023-03-22', 'completed');
INSERT INTO enrolment VALUES (5, 49, '2023-03-23', 'confirmed');
INSERT INTO enrolment VALUES (6, 1, '2026-01-21', 'confirmed');
INSERT INTO enrolment VALUES (6, 11, '2026-02-09', 'confirmed');
INSERT INTO enrolment VALUES (6, 17, '2026-02-17', 'confirmed');
INSERT INTO enrolment VALUES (6, 25, '2026-02-27', 'waitlist');
INSERT INTO enrolment VALUES (6, 41, '2026-02-08', 'cancelled');
INSERT INTO enrolment VALUES (6, 49, '2026-01-20', 'confirmed');
INSERT INTO enrolment VALUES (7, 9, '2025-10-07', 'completed');
INSERT INTO enrolment VALUES (7, 19, '2025-11-08', 'completed');
INSERT INTO enrolment VALUES (7, 30, '2025-10-21', 'confirmed');
INSERT INTO enrolment VALUES (7, 44, '2025-10-17', 'confirmed');
INSERT INTO enrolment VALUES (8, 16, '2025-07-01', 'confirmed');
INSERT INTO enrolment VALUES (8, 20, '2025-08-08', 'cancelled');
INSERT INTO enrolment VALUES (8, 50, '2025-08-05', 'completed');
INSERT INTO enrolment VALUES (9, 6, '2025-09-22', 'confirmed');
INSERT INTO enrolment VALUES (9, 36, '2025-09-22', 'confirmed');
INSERT INTO enrolment VALUES (9, 43, '2025-09-06', 'completed');
INSERT INTO enrolment VALUES (10, 38, '2024-03-24', 'confirmed');
INSERT INTO enrolment VALUES (11, 20, '2023-08-14', 'completed');
INSERT INTO enrolment VALUES (11, 21, '2023-08-01', 'completed');
INSERT INTO enrolment VALUES (11, 25, '2023-08-04', 'cancelled');
INSERT INTO enrolment VALUES (11, 29, '2023-08-04', 'waitlist');
INSERT INTO enrolment VALUES (11, 34, '2023-08-28', 'completed');
INSERT INTO enrolment VALUES (11, 42, '2023-08-18', 'completed');
INSERT INTO enrolment VALUES (12, 3, '2023-01-08', 'cancelled');
INSERT INTO enrolment VALUES (12, 37, '2023-02-01', 'completed');
INSERT INTO enrolment VALUES (13, 2, '2022-12-27', 'completed');
INSERT INTO enrolment VALUES (13, 20, '2023-02-06', 'cancelled');
INSERT INTO enrolment VALUES (13, 33, '2023-01-13', 'completed');
INSERT INTO enrolment VALUES (14, 16, '2026-05-12', 'completed');
INSERT INTO enrolment VALUES (14, 49, '2026-04-30', 'confirmed');
INSERT INTO enrolment VALUES (15, 32, '2026-05-08', 'confirmed');
INSERT INTO enrolment VALUES (16, 37, '2023-12-08', 'confirmed');
INSERT INTO enrolment VALUES (16, 45, '2023-11-08', 'completed');
INSERT INTO enrolment VALUES (16, 46, '2023-11-05', 'confirmed');
INSERT INTO enrolment VALUES (17, 12, '2024-12-07', 'completed');
INSERT INTO enrolment VALUES (17, 20, '2024-11-23', 'confirmed');
INSERT INTO enrolment VALUES (17, 21, '2024-12-01', 'confirmed');
INSERT INTO enrolment VALUES (17, 40, '2024-11-29', 'completed');
INSERT INTO enrolment VALUES (17, 42, '2024-11-21', 'confirmed');
INSERT INTO enrolment VALUES (17, 46, '2024-11-08', 'completed');
INSERT INTO enrolment VALUES (18, 13, '2025-08-09', 'completed');
INSERT INTO enrolment VALUES (18, 18, '2025-07-28', 'completed');
INSERT INTO enrolment VALUES (18, 47, '2025-07-16', 'confirmed');
INSERT INTO enrolment VALUES (19, 12, '2025-02-16', 'waitlist');
INSERT INTO enrolment VALUES (19, 24, '2025-02-27', 'confirmed');
INSERT INTO enrolment VALUES (19, 50, '2025-02-03', 'completed');
INSERT INTO enrolment VALUES (20, 13, '2025-09-10', 'completed');
INSERT INTO enrolment VALUES (20, 23, '2025-08-22', 'confirmed');
INSERT INTO enrolment VALUES (20, 29, '2025-08-28', 'completed');
INSERT INTO enrolment VALUES (21, 20, '2025-02-13', 'confirmed');
INSERT INTO enrolment VALUES (21, 32, '2025-02-10', 'completed');
INSERT INTO enrolment VALUES (22, 3, '2026-01-07', 'completed');
INSERT INTO enrolment VALUES (22, 21, '2025-12-25', 'completed');
INSERT INTO enrolment VALUES (22, 29, '2025-12-21', 'completed');
INSERT INTO enrolment VALUES (23, 22, '2023-11-07', 'cancelled');
INSERT INTO enrolment VALUES (23, 35, '2023-11-10', 'confirmed');
INSERT INTO enrolment VALUES (23, 47, '2023-10-26', 'confirmed');
