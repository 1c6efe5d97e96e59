CREATE TABLE tblMember (
  MemberId INTEGER PRIMARY KEY,
  Surname TEXT NOT NULL,
  Forenames TEXT NOT NULL,
  DOB TEXT,
  Sex TEXT,
  JoinDate TEXT NOT NULL,
  LeaveDate TEXT,
  Concession TEXT NOT NULL
);
CREATE TABLE tblDwelling (
  DwellingId INTEGER PRIMARY KEY,
  MemberId INTEGER NOT NULL REFERENCES tblMember(MemberId),
  HouseAndStreet TEXT NOT NULL,
  Town TEXT NOT NULL,
  Postcode TEXT,
  FromDate TEXT NOT NULL,
  ToDate TEXT,
  Phone TEXT
);
CREATE TABLE tblSite (
  SiteCode TEXT PRIMARY KEY,
  SiteName TEXT NOT NULL,
  Town TEXT NOT NULL,
  HasWater INTEGER NOT NULL,
  OpenedYear INTEGER,
  StewardId INTEGER REFERENCES tblMember(MemberId)
);
CREATE TABLE tblPlot (
  PlotNo TEXT PRIMARY KEY,
  SiteCode TEXT NOT NULL REFERENCES tblSite(SiteCode),
  AreaSqm REAL,
  HasShed INTEGER NOT NULL,
  YearlyRent REAL NOT NULL
);
CREATE TABLE tblTenancy (
  TenancyId INTEGER PRIMARY KEY,
  PlotNo TEXT NOT NULL REFERENCES tblPlot(PlotNo),
  MemberId INTEGER NOT NULL REFERENCES tblMember(MemberId),
  StartDate TEXT NOT NULL,
  EndDate TEXT,
  EndReason TEXT
);
CREATE TABLE tblWaiting (
  WaitId INTEGER PRIMARY KEY,
  ApplicantName TEXT NOT NULL,
  Town TEXT,
  Email TEXT,
  AppliedOn TEXT NOT NULL,
  WantedSite TEXT REFERENCES tblSite(SiteCode),
  Status TEXT NOT NULL
);
INSERT INTO tblMember VALUES (1, 'Fairhurst', 'Susan Priya', '1998-09-13', 'F', '2017-12-06', NULL, 'none');
INSERT INTO tblMember VALUES (2, 'Fairhurst', 'Kenneth', '1967-09-23', 'M', '2026-01-21', NULL, 'none');
INSERT INTO tblMember VALUES (3, 'Entwistle', 'Joyce Ruth', '1990-03-10', 'F', '2026-04-14', NULL, 'none');
INSERT INTO tblMember VALUES (4, 'Entwistle', 'Kenneth', '1959-04-10', 'M', '2021-10-07', NULL, 'none');
INSERT INTO tblMember VALUES (5, 'McBride', 'Hilary', '1989-11-03', 'F', '2022-08-19', NULL, 'senior');
INSERT INTO tblMember VALUES (6, 'Hussain', 'Imran', '2001-08-03', 'M', '2018-02-20', NULL, 'senior');
INSERT INTO tblMember VALUES (7, 'Kershaw', 'Ruth', '1945-04-26', 'F', '2022-08-19', NULL, 'unwaged');
INSERT INTO tblMember VALUES (8, 'Ashworth', 'Gareth', '1963-08-11', 'M', '2024-11-01', NULL, 'none');
INSERT INTO tblMember VALUES (9, 'Entwistle', 'Imran', '1964-11-23', 'M', '2019-11-28', NULL, 'senior');
INSERT INTO tblMember VALUES (10, 'Clough', 'Arthur', '1990-02-14', 'M', '2025-09-09', NULL, 'student');
INSERT INTO tblMember VALUES (11, 'McBride', 'Ruth Susan', '1958-07-01', 'F', '2023-10-16', '2025-01-12', 'none');
INSERT INTO tblMember VALUES (12, 'Ashworth', 'Bethan', '1955-07-05', 'F', '2022-06-03', '2023-11-26', 'senior');
INSERT INTO tblMember VALUES (13, 'Pickles', 'Bethan Ruth', '1940-09-15', 'F', '2017-07-18', '2023-07-22', 'senior');
INSERT INTO tblMember VALUES (14, 'Clough', 'Owen', '1974-09-17', 'M', '2019-05-05', NULL, 'senior');
INSERT INTO tblMember VALUES (15, 'Bradley', 'Doreen', '1951-11-20', 'F', '2024-01-11', '2026-02-08', 'student');
INSERT INTO tblMember VALUES (16, 'Bradley', 'Brian', NULL, 'M', '2023-05-01', NULL, 'senior');
INSERT INTO tblMember VALUES (17, 'Bradley', 'Fatima', '1946-10-20', 'F', '2021-07-24', NULL, 'unwaged');
INSERT INTO tblMember VALUES (18, 'Wood', 'Priya', NULL, 'F', '2020-04-25', NULL, 'senior');
INSERT INTO tblMember VALUES (19, 'Kershaw', 'Colin Gareth', '1954-05-24', 'M', '2023-12-12', NULL, 'senior');
INSERT INTO tblMember VALUES (20, 'Greenhalgh', 'Doreen', '1996-05-09', 'F', '2025-10-28', NULL, 'none');
INSERT INTO tblMember VALUES (21, 'McBride', 'Brian', '1979-01-15', 'M', '2019-02-24', NULL, 'senior');
INSERT INTO tblMember VALUES (22, 'Ogden', 'Joyce Priya', '1985-01-14', 'F', '2017-09-08', NULL, 'none');
INSERT INTO tblMember VALUES (23, 'Llewellyn-Davies', 'Susan Susan', '1946-09-01', 'F', '2021-08-18', NULL, 'unwaged');
INSERT INTO tblMember VALUES (24, 'Hussain', 'Tariq Imran', '1956-05-27', 'M', '2020-05-01', NULL, 'none');
INSERT INTO tblMember VALUES (25, 'Fairhurst', 'Priya Fatima', '1955-06-15', 'F', '2024-03-13', NULL, 'none');
INSERT INTO tblMember VALUES (26, 'Ramsbottom', 'Owen', '1942-05-13', 'M', '2020-05-16', '2025-11-10', 'none');
INSERT INTO tblMember VALUES (27, 'Sharma', 'Siobhan', '1975-05-24', 'F', '2019-12-12', NULL, 'none');
INSERT INTO tblMember VALUES (28, 'Clough', 'Ruth Ruth', '1972-06-19', 'F', '2017-04-14', NULL, 'senior');
INSERT INTO tblMember VALUES (29, 'Ramsbottom', 'Joyce', '1978-02-22', 'F', '2020-07-27', NULL, 'none');
INSERT INTO tblMember VALUES (30, 'Kershaw', 'Ruth', '1953-06-07', 'F', '2023-10-19', NULL, 'senior');
INSERT INTO tblMember VALUES (31, 'Greenhalgh', 'Priya', '1954-10-20', 'F', '2019-12-24', NULL, 'student');
INSERT INTO tblMember VALUES (32, 'Fairhurst', 'Derek', '1969-06-11', 'M', '2021-05-04', NULL, 'none');
INSERT INTO tblMember VALUES (33, 'Hussain', 'Siobhan', '1963-11-12', 'F', '2018-04-21', NULL, 'none');
INSERT INTO tblMember VALUES (34, 'Wood', 'Imran', '1988-05-06', 'M', '2021-05-07', NULL, 'none');
INSERT INTO tblMember VALUES (35, 'Kershaw', 'Bethan', '1969-02-18', 'F', '2016-03-10', NULL, 'unwaged');
INSERT INTO tblMember VALUES (36, 'McBride', 'Priya', '1957-04-09', 'F', '2020-01-06', NULL, 'none');
INSERT INTO tblMember VALUES (37, 'Sharma', 'Susan Margaret', '1943-03-09', 'F', '2023-10-08', '2026-06-16', 'senior');
INSERT INTO tblMember VALUES (38, 'Greenhalgh', 'Doreen Fatima', '1958-07-01', 'F', '2017-02-16', '2020-01-22', 'senior');
INSERT INTO tblMember VALUES (39, 'Ramsbottom', 'Tariq Imran', '1977-02-17', 'M', '2026-04-23', NULL, 'student');
INSERT INTO tblMember VALUES (40, 'Fairhurst', 'Fatima', '1993-03-16', 'F', '2016-08-07', '2017-08-25', 'senior');
INSERT INTO tblMember VALUES (41, 'Kershaw', 'Ruth', '1967-05-14', 'F', '2019-09-22', '2023-06-22', 'none');
INSERT INTO tblMember VALUES (42, 'Ramsbottom', 'Margaret', '1993-02-23', NULL, '2023-06-04', NULL, 'student');
INSERT INTO tblMember VALUES (43, 'Wood', 'Imran', '1971-06-18', 'M', '2022-03-13', NULL, 'senior');
INSERT INTO tblMember VALUES (44, 'Bradley', 'Bethan Joyce', '1956-12-17', 'F', '2021-05-11', '2022-08-14', 'none');
INSERT INTO tblMember VALUES (45, 'Llewellyn-Davies', 'Gareth', '1970-04-08', 'M', '2016-06-17', NULL, 'none');
INSERT INTO tblMember VALUES (46, 'Sharma', 'Fatima Joyce', '1964-07-08', 'F', '2024-06-28', NULL, 'none');
INSERT INTO tblMember VALUES (47, 'Wood', 'Doreen', '1963-10-11', 'F', '2021-01-25', NULL, 'senior');
INSERT INTO tblMember VALUES (48, 'Ashworth', 'Owen Gareth', '1939-11-24', 'M', '2021-06-26', NULL, 'none');
INSERT INTO tblMember VALUES (49, 'Wood', 'Ruth Fatima', '1996-05-27', NULL, '2022-11-14', NULL, 'senior');
INSERT INTO tblMember VALUES (50, 'Pickles', 'Priya', '1939-05-20', 'F', '2025-10-07', NULL, 'senior');
INSERT INTO tblMember VALUES (51, 'Llewellyn-Davies', 'Derek Kenneth', '1962-09-28', 'M', '2020-02-04', '2021-04-01', 'unwaged');
INSERT INTO tblMember VALUES (52, 'Ramsbottom', 'Susan', '1948-07-23', 'F', '2018-02-09', '2022-09-10', 'senior');
INSERT INTO tblMember VALUES (53, 'Sharma', 'Gareth', '1966-04-09', 'M', '2023-09-20', NULL, 'none');
INSERT INTO tblMember VALUES (54, 'McBride', 'Kenneth', '1987-10-05', NULL, '2022-02-03', NULL, 'none');
INSERT INTO tblMember VALUES (55, 'Entwistle', 'Fatima', '1963-11-28', 'F', '2025-02-16', NULL, 'none');
INSERT INTO tblDwelling VALUES (1, 1, '23 Albert Road', 'Bury', 'BL12 4AD', '2018-04-13', NULL, NULL);
INSERT INTO tblDwelling VALUES (2, 2, '7 Church Street', 'Bury', 'M16 4BQ', '2026-07-04', '2026-10-17', '01706 886962');
INSERT INTO tblDwelling VALUES (3, 2, '85 Station Road', 'Oldham', 'OL11 4BX', '2026-10-17', NULL, '0161 199223');
INSERT INTO tblDwelling VALUES (4, 3, '31 Canal Side', 'Bury', 'OL13 3AD', '2026-01-02', NULL, NULL);
INSERT INTO tblDwelling VALUES (5, 4, '19 Church Street', 'Rochdale', 'BL9 9BX', '2021-08-10', NULL, '07690 862563');
INSERT INTO tblDwelling VALUES (6, 5, '37 Canal Side', 'Rochdale', 'OL10 9BX', '2022-02-21', '2026-10-14', '07109 348682');
INSERT INTO tblDwelling VALUES (7, 5, '54 Mill Lane', 'Oldham', 'OL16 4AD', '2026-10-14', '2026-10-14', '01706 632194');
INSERT INTO tblDwelling VALUES (8, 5, '62 Moor View', 'Heywood', 'BL12 7BD', '2026-10-14', NULL, NULL);
INSERT INTO tblDwelling VALUES (9, 6, '31 Albert Road', 'Oldham', 'OL16 4BD', '2022-09-02', NULL, '01706 335530');
INSERT INTO tblDwelling VALUES (10, 7, '85 Station Road', 'Rochdale', 'BL15 7AQ', '2022-12-26', '2025-01-18', '0161 814771');
INSERT INTO tblDwelling VALUES (11, 7, '22 Canal Side', 'Bury', 'BL9 2BQ', '2025-01-18', NULL, '0161 581758');
INSERT INTO tblDwelling VALUES (12, 9, '46 Church Street', 'Rochdale', 'M13 2BX', '2019-04-04', NULL, '0161 589940');
INSERT INTO tblDwelling VALUES (13, 10, '28 Canal Side', 'Todmorden', 'BL8 1AQ', '2025-10-04', NULL, '07403 401245');
INSERT INTO tblDwelling VALUES (14, 11, '43 Church Street', 'Heywood', 'BL14 1AQ', '2026-08-13', '2026-10-26', NULL);
INSERT INTO tblDwelling VALUES (15, 11, '81 Moor View', 'Oldham', 'OL11 1BQ', '2026-10-26', NULL, '07514 787887');
INSERT INTO tblDwelling VALUES (16, 12, '45 Church Street', 'Oldham', 'M2 3AX', '2022-02-07', NULL, '0161 840474');
INSERT INTO tblDwelling VALUES (17, 13, '49 Canal Side', 'Oldham', 'M13 8AX', '2021-04-12', '2026-01-01', '07610 621339');
INSERT INTO tblDwelling VALUES (18, 13, '80 Station Road', 'Oldham', 'M16 4BX', '2026-01-01', '2026-03-02', '0161 728564');
INSERT INTO tblDwelling VALUES (19, 13, '57 Canal Side', 'Oldham', 'M7 2AD', '2026-03-02', NULL, '0161 616423');
INSERT INTO tblDwelling VALUES (20, 14, '74 Albert Road', 'Bury', 'OL15 5AX', '2022-06-09', '2023-04-11', NULL);
INSERT INTO tblDwelling VALUES (21, 14, '9 Albert Road', 'Rochdale', 'BL2 6AQ', '2023-04-11', NULL, '0161 643216');
INSERT INTO tblDwelling VALUES (22, 15, '97 Albert Road', 'Rochdale', 'M3 5BQ', '2024-04-18', '2026-03-14', '07127 724564');
INSERT INTO tblDwelling VALUES (23, 15, '59 Church Street', 'Heywood', 'M14 3BX', '2026-03-14', NULL, '0161 505565');
INSERT INTO tblDwelling VALUES (24, 16, '23 Moor View', 'Rochdale', 'BL7 3BD', '2023-03-04', '2026-11-08', '01706 782446');
INSERT INTO tblDwelling VALUES (25, 16, '99 Canal Side', 'Heywood', 'BL2 1AD', '2026-11-08', NULL, NULL);
INSERT INTO tblDwelling VALUES (26, 17, '83 Albert Road', 'Oldham', 'BL9 2BD', '2021-02-06', NULL, '07869 849729');
INSERT INTO tblDwelling VALUES (27, 18, '92 Station Road', 'Rochdale', 'OL9 3BD', '2020-05-15', NULL, '07966 382139');
INSERT INTO tblDwelling VALUES (28, 20, '85 Albert Road', 'Oldham', 'BL15 5AX', '2026-09-21', '2026-10-28', '07980 231291');
INSERT INTO tblDwelling VALUES (29, 20, '72 Station Road', 'Oldham', 'BL4 9BX', '2026-10-28', '2026-10-28', '01706 341155');
INSERT INTO tblDwelling VALUES (30, 20, '1 Albert Road', 'Rochdale', 'BL2 6AX', '2026-10-28', NULL, NULL);
INSERT INTO tblDwelling VALUES (31, 21, '46 Church Street', 'Oldham', NULL, '2021-12-26', '2025-06-12', '07155 795891');
INSERT INTO tblDwelling VALUES (32, 21, '11 Mill Lane', 'Bury', 'M8 8BQ', '2025-06-12', NULL, '0161 316017');
INSERT INTO tblDwelling VALUES (33, 23, '29 Station Road', 'Oldham', 'M1 6AX', '2022-06-01', '2024-03-02', NULL);
INSERT INTO tblDwelling VALUES (34, 23, '2 Mill Lane', 'Todmorden', NULL, '2024-03-02', '2025-04-26', '01706 720209');
INSERT INTO tblDwelling VALUES (35, 23, '9 Albert Road', 'Todmorden', NULL, '2025-04-26', NULL, NULL);
INSERT INTO tblDwelling VALUES (36, 24, '81 Church Street', 'Todmorden', 'OL7 5AQ', '2022-11-06', '2024-08-09', NULL);
INSERT INTO tblDwelling VALUES (37, 24, '12 Albert Road', 'Bury', 'OL11 7AD', '2024-08-09', '2025-03-24', '0161 452795');
INSERT INTO tblDwelling VALUES (38, 24, '67 Church Street', 'Oldham', 'M11 6AQ', '2025-03-24', NULL, '01706 100051');
INSERT INTO tblDwelling VALUES (39, 25, '92 Mill Lane', 'Rochdale', 'M3 8BX', '2025-11-27', NULL, '01706 379196');
INSERT INTO tblDwelling VALUES (40, 26, '52 Canal Side', 'Oldham', NULL, '2020-08-15', NULL, '0161 962138');
INSERT INTO tblDwelling VALUES (41, 27, '65 Mill Lane', 'Todmorden', 'BL10 8BD', '2022-04-18', NULL, '01706 653310');
INSERT INTO tblDwelling VALUES (42, 28, '65 Mill Lane', 'Bury', 'OL1 9BD', '2020-11-24', NULL, '07831 179688');
INSERT INTO tblDwelling VALUES (43, 29, '31 Albert Road', 'Todmorden', 'BL7 8AX', '2022-07-16', '2026-06-20', '0161 255986');
INSERT INTO tblDwelling VALUES (44, 29, '16 Canal Side', 'Bury', NULL, '2026-06-20', NULL, '07728 635293');
INSERT INTO tblDwelling VALUES (45, 30, '59 Church Street', 'Todmorden', NULL, '2025-06-04', NULL, NULL);
INSERT INTO tblDwelling VALUES (46, 31, '29 Canal Side', 'Oldham', 'BL4 6BX', '2019-10-07', '2023-10-07', '0161 812192');
INSERT INTO tblDwelling VALUES (47, 31, '60 Church Street', 'Bury', 'M9 7AX', '2023-10-07', '2026-08-10', NULL);
INSERT INTO tblDwelling VALUES (48, 31, '23 Canal Side', 'Heywood', NULL, '2026-08-10', NULL, NULL);
INSERT INTO tblDwelling VALUES (49, 32, '28 Mill Lane', 'Bury', 'M6 3AQ', '2021-10-25', '2026-10-17', '0161 797606');
INSERT INTO tblDwelling VALUES (50, 32, '99 Moor View', 'Heywood', 'OL16 6BX', '2026-10-17', NULL, '0161 479415');
INSERT INTO tblDwelling VALUES (51, 33, '28 Mill Lane', 'Bury', NULL, '2020-03-17', NULL, '07509 606717');
INSERT INTO tblDwelling VALUES (52, 34, '50 Canal Side', 'Heywood', 'M15 8BX', '2021-05-26', '2025-12-10', '0161 395865');
INSERT INTO tblDwelling VALUES (53, 34, '59 Moor View', 'Heywood', 'M5 3BQ', '2025-12-10', NULL, '01706 584804');
INSERT INTO tblDwelling VALUES (54, 37, '49 Moor View', 'Oldham', 'BL9 4AQ', '2026-03-22', NULL, NULL);
INSERT INTO tblDwelling VALUES (55, 38, '81 Albert Road', 'Bury', 'M8 1AX', '2017-05-15', '2024-10-20', '0161 538672');
INSERT INTO tblDwelling VALUES (56, 38, '53 Canal Side', 'Rochdale', 'OL10 7BD', '2024-10-20', '2025-05-17', '0161 523387');
INSERT INTO tblDwelling VALUES (57, 38, '38 Mill Lane', 'Rochdale', 'M8 4AX', '2025-05-17', NULL, '07119 913101');
INSERT INTO tblDwelling VALUES (58, 40, '24 Station Road', 'Bury', 'OL6 1AX', '2022-05-09', '2026-06-17', '01706 306851');
INSERT INTO tblDwelling VALUES (59, 40, '33 Church Street', 'Bury', 'OL15 1BQ', '2026-06-17', NULL, '0161 186766');
INSERT INTO tblDwelling VALUES (60, 41, '14 Albert Road', 'Oldham', 'BL13 7AD', '2022-01-16', '2023-08-08', '07345 793804');
INSERT INTO tblDwelling VALUES (61, 41, '32 Church Street', 'Heywood', 'OL9 5AD', '2023-08-08', NULL, '0161 808106');
INSERT INTO tblDwelling VALUES (62, 42, '59 Mill Lane', 'Bury', 'BL14 7BX', '2024-03-16', '2025-06-25', NULL);
INSERT INTO tblDwelling VALUES (63, 42, '83 Station Road', 'Todmorden', 'OL11 6AX', '2025-06-25', '2026-08-14', '07641 533297');
INSERT INTO tblDwelling VALUES (64, 42, '49 Canal Side', 'Rochdale', 'OL6 4BX', '2026-08-14', NULL, '0161 453069');
INSERT INTO tblDwelling VALUES (65, 43, '66 Albert Road', 'Rochdale', 'M9 3AX', '2022-11-04', '2026-02-18', '01706 543233');
INSERT INTO tblDwelling VALUES (66, 43, '15 Station Road', 'Todmorden', 'M10 7AX', '2026-02-18', NULL, '07976 464192');
INSERT INTO tblDwelling VALUES (67, 45, '45 Mill Lane', 'Oldham', NULL, '2017-09-26', '2024-10-06', '07731 913009');
INSERT INTO tblDwelling VALUES (68, 45, '45 Station Road', 'Bury', 'M4 6BD', '2024-10-06', '2025-07-14', '0161 783337');
INSERT INTO tblDwelling VALUES (69, 45, '58 Mill Lane', 'Oldham', 'OL10 9BQ', '2025-07-14', NULL, NULL);
INSERT INTO tblDwelling VALUES (70, 46, '31 Mill Lane', 'Oldham', 'M9 4AQ', '2026-01-25', '2026-04-07', '01706 334673');
INSERT INTO tblDwelling VALUES (71, 46, '91 Albert Road', 'Heywood', 'BL6 5BD', '2026-04-07', NULL, '07542 390443');
INSERT INTO tblDwelling VALUES (72, 47, '67 Albert Road', 'Bury', 'BL16 5BQ', '2021-02-12', '2024-08-02', '01706 246923');
INSERT INTO tblDwelling VALUES (73, 47, '12 Canal Side', 'Rochdale', 'OL9 3AQ', '2024-08-02', '2025-09-14', '0161 850808');
INSERT INTO tblDwelling VALUES (74, 47, '65 Albert Road', 'Rochdale', NULL, '2025-09-14', NULL, NULL);
INSERT INTO tblDwelling VALUES (75, 48, '29 Moor View', 'Bury', 'OL16 2BQ', '2021-09-26', '2023-08-19', '01706 728167');
INSERT INTO tblDwelling VALUES (76, 48, '27 Mill Lane', 'Heywood', 'BL15 9BQ', '2023-08-19', NULL, '01706 816139');
INSERT INTO tblDwelling VALUES (77, 49, '22 Moor View', 'Rochdale', 'M1 5AQ', '2022-04-06', NULL, '07207 406374');
INSERT INTO tblDwelling VALUES (78, 50, '67 Canal Side', 'Heywood', 'BL7 1AD', '2026-03-23', NULL, NULL);
INSERT INTO tblDwelling VALUES (79, 51, '48 Church Street', 'Oldham', 'M13 5BD', '2022-04-19', '2025-05-19', NULL);
INSERT INTO tblDwelling VALUES (80, 51, '32 Mill Lane', 'Oldham', 'OL14 1AX', '2025-05-19', '2026-05-28', NULL);
INSERT INTO tblSite VALUES ('CAN', 'Canal Bank', 'Rochdale', 1, 1921, 3);
INSERT INTO tblSite VALUES ('HOL', 'Hollins Field', 'Bury', 1, 1948, 12);
INSERT INTO tblSite VALUES ('MOO', 'Moorside', 'Oldham', 0, 1976, NULL);
INSERT INTO tblSite VALUES ('QUE', 'Queens Park', 'Heywood', 1, 1919, 8);
INSERT INTO tblSite VALUES ('TOD', 'Hope Terrace', 'Todmorden', 0, 2012, 20);
INSERT INTO tblSite VALUES ('WHI', 'Whitworth Rd', 'Rochdale', 1, NULL, NULL);
INSERT INTO tblPlot VALUES ('CAN-01', 'CAN', 250, 0, 80.0);
INSERT INTO tblPlot VALUES ('CAN-02', 'CAN', NULL, 1, 32.0);
INSERT INTO tblPlot VALUES ('CAN-03', 'CAN', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('CAN-04', 'CAN', 180, 0, 57.6);
INSERT INTO tblPlot VALUES ('CAN-05', 'CAN', 250, 1, 80.0);
INSERT INTO tblPlot VALUES ('CAN-06', 'CAN', 62.5, 0, 20.0);
INSERT INTO tblPlot VALUES ('CAN-07', 'CAN', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('CAN-08', 'CAN', 62.5, 1, 20.0);
INSERT INTO tblPlot VALUES ('HOL-01', 'HOL', 62.5, 0, 20.0);
INSERT INTO tblPlot VALUES ('HOL-02', 'HOL', NULL, 0, 32.0);
INSERT INTO tblPlot VALUES ('HOL-03', 'HOL', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('HOL-04', 'HOL', 62.5, 1, 20.0);
INSERT INTO tblPlot VALUES ('HOL-05', 'HOL', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('HOL-06', 'HOL', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('HOL-07', 'HOL', 62.5, 0, 20.0);
INSERT INTO tblPlot VALUES ('HOL-08', 'HOL', NULL, 0, 32.0);
INSERT INTO tblPlot VALUES ('MOO-01', 'MOO', 250, 0, 80.0);
INSERT INTO tblPlot VALUES ('MOO-02', 'MOO', NULL, 1, 32.0);
INSERT INTO tblPlot VALUES ('MOO-03', 'MOO', 250, 0, 80.0);
INSERT INTO tblPlot VALUES ('MOO-04', 'MOO', NULL, 1, 32.0);
INSERT INTO tblPlot VALUES ('MOO-05', 'MOO', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('MOO-06', 'MOO', NULL, 0, 32.0);
INSERT INTO tblPlot VALUES ('MOO-07', 'MOO', 125, 1, 40.0);
INSERT INTO tblPlot VALUES ('MOO-08', 'MOO', NULL, 0, 32.0);
INSERT INTO tblPlot VALUES ('MOO-09', 'MOO', 62.5, 0, 20.0);
INSERT INTO tblPlot VALUES ('MOO-10', 'MOO', 62.5, 0, 20.0);
INSERT INTO tblPlot VALUES ('QUE-01', 'QUE', 250, 0, 80.0);
INSERT INTO tblPlot VALUES ('QUE-02', 'QUE', 250, 0, 80.0);
INSERT INTO tblPlot VALUES ('QUE-03', 'QUE', 250, 0, 80.0);
INSERT INTO tblPlot VALUES ('QUE-04', 'QUE', NULL, 1, 32.0);
INSERT INTO tblPlot VALUES ('QUE-05', 'QUE', 125, 1, 40.0);
INSERT INTO tblPlot VALUES ('QUE-06', 'QUE', 250, 1, 80.0);
INSERT INTO tblPlot VALUES ('QUE-07', 'QUE', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('QUE-08', 'QUE', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('QUE-09', 'QUE', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('QUE-10', 'QUE', 62.5, 0, 20.0);
INSERT INTO tblPlot VALUES ('QUE-11', 'QUE', 125, 1, 40.0);
INSERT INTO tblPlot VALUES ('QUE-12', 'QUE', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('TOD-01', 'TOD', 125, 1, 40.0);
INSERT INTO tblPlot VALUES ('TOD-02', 'TOD', 125, 1, 40.0);
INSERT INTO tblPlot VALUES ('TOD-03', 'TOD', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('TOD-04', 'TOD', 125, 1, 40.0);
INSERT INTO tblPlot VALUES ('TOD-05', 'TOD', 250, 1, 80.0);
INSERT INTO tblPlot VALUES ('TOD-06', 'TOD', 250, 0, 80.0);
INSERT INTO tblPlot VALUES ('TOD-07', 'TOD', 125, 0, 40.0);
INSERT INTO tblPlot VALUES ('TOD-08', 'TOD', 125, 0, 40.0);
INSERT INTO tblTenancy VALUES (1, 'CAN-02', 10, '2026-10-15', NULL, NULL);
INSERT INTO tblTenancy VALUES (2, 'CAN-03', 26, '2022-09-08', NULL, NULL);
INSERT INTO tblTenancy VALUES (3, 'CAN-04', 42, '2024-05-25', NULL, NULL);
INSERT INTO tblTenancy VALUES (4, 'CAN-05', 26, '2020-04-25', '2024-04-08', 'moved away');
INSERT INTO tblTenancy VALUES (5, 'CAN-06', 5, '2022-07-16', NULL, NULL);
INSERT INTO tblTenancy VALUES (6, 'CAN-07', 12, '2022-07-06', NULL, NULL);
INSERT INTO tblTenancy VALUES (7, 'CAN-08', 35, '2018-05-26', '2022-03-04', 'too much work');
INSERT INTO tblTenancy VALUES (8, 'CAN-08', 11, '2026-07-12', NULL, NULL);
INSERT INTO tblTenancy VALUES (9, 'HOL-01', 26, '2022-05-12', '2023-05-15', 'not cultivated');
INSERT INTO tblTenancy VALUES (10, 'HOL-02', 24, '2022-05-14', '2023-12-24', 'deceased');
INSERT INTO tblTenancy VALUES (11, 'HOL-03', 34, '2022-04-07', NULL, NULL);
INSERT INTO tblTenancy VALUES (12, 'HOL-04', 46, '2025-03-04', NULL, NULL);
INSERT INTO tblTenancy VALUES (13, 'HOL-05', 40, '2017-01-20', NULL, NULL);
INSERT INTO tblTenancy VALUES (14, 'HOL-06', 27, '2020-08-11', NULL, NULL);
INSERT INTO tblTenancy VALUES (15, 'HOL-07', 3, '2026-07-16', NULL, NULL);
INSERT INTO tblTenancy VALUES (16, 'HOL-08', 47, '2023-06-24', '2026-09-20', 'deceased');
INSERT INTO tblTenancy VALUES (17, 'HOL-08', 25, '2026-03-16', NULL, NULL);
INSERT INTO tblTenancy VALUES (18, 'MOO-01', 17, '2024-10-12', '2025-10-13', 'moved away');
INSERT INTO tblTenancy VALUES (19, 'MOO-02', 40, '2019-10-07', NULL, NULL);
INSERT INTO tblTenancy VALUES (20, 'MOO-03', 25, '2024-03-14', NULL, NULL);
INSERT INTO tblTenancy VALUES (21, 'MOO-04', 45, '2017-03-14', '2025-01-19', 'not cultivated');
INSERT INTO tblTenancy VALUES (22, 'MOO-04', 1, '2025-10-17', NULL, NULL);
INSERT INTO tblTenancy VALUES (23, 'MOO-05', 12, '2025-05-03', NULL, NULL);
INSERT INTO tblTenancy VALUES (24, 'MOO-06', 36, '2023-05-24', NULL, NULL);
INSERT INTO tblTenancy VALUES (25, 'MOO-07', 2, '2026-02-22', NULL, NULL);
INSERT INTO tblTenancy VALUES (26, 'MOO-08', 33, '2019-11-24', NULL, NULL);
INSERT INTO tblTenancy VALUES (27, 'MOO-09', 29, '2023-05-07', NULL, NULL);
INSERT INTO tblTenancy VALUES (28, 'MOO-10', 30, '2023-03-05', '2024-08-03', 'too much work');
INSERT INTO tblTenancy VALUES (29, 'QUE-01', 2, '2026-03-27', NULL, NULL);
INSERT INTO tblTenancy VALUES (30, 'QUE-02', 31, '2021-01-21', '2026-04-01', NULL);
INSERT INTO tblTenancy VALUES (31, 'QUE-03', 9, '2020-08-08', NULL, NULL);
INSERT INTO tblTenancy VALUES (32, 'QUE-04', 7, '2023-09-08', '2025-12-14', NULL);
INSERT INTO tblTenancy VALUES (33, 'QUE-04', 48, '2025-04-11', NULL, NULL);
INSERT INTO tblTenancy VALUES (34, 'QUE-05', 1, '2020-08-17', '2022-02-23', 'too much work');
INSERT INTO tblTenancy VALUES (35, 'QUE-06', 20, '2026-09-20', NULL, NULL);
INSERT INTO tblTenancy VALUES (36, 'QUE-07', 45, '2018-07-09', '2025-01-02', 'too much work');
INSERT INTO tblTenancy VALUES (37, 'QUE-08', 35, '2018-04-24', NULL, NULL);
INSERT INTO tblTenancy VALUES (38, 'QUE-10', 46, '2025-08-24', NULL, NULL);
INSERT INTO tblTenancy VALUES (39, 'QUE-11', 31, '2020-05-01', '2022-03-10', 'not cultivated');
INSERT INTO tblTenancy VALUES (40, 'QUE-11', 30, '2026-04-15', NULL, NULL);
INSERT INTO tblTenancy VALUES (41, 'QUE-12', 5, '2025-07-08', NULL, NULL);
INSERT INTO tblTenancy VALUES (42, 'TOD-01', 20, '2026-11-01', NULL, NULL);
INSERT INTO tblTenancy VALUES (43, 'TOD-02', 47, '2021-07-11', NULL, NULL);
INSERT INTO tblTenancy VALUES (44, 'TOD-03', 37, '2023-06-09', NULL, NULL);
INSERT INTO tblTenancy VALUES (45, 'TOD-06', 23, '2023-05-25', NULL, NULL);
INSERT INTO tblTenancy VALUES (46, 'TOD-08', 28, '2019-04-08', '2025-07-05', NULL);
INSERT INTO tblTenancy VALUES (47, 'TOD-08', 42, '2025-01-15', NULL, NULL);
INSERT INTO tblWaiting VALUES (1, 'Colin Fairhurst', 'Rochdale', NULL, '2024-07-19', 'TOD', 'waiting');
INSERT INTO tblWaiting VALUES (2, 'Joyce Greenhalgh', 'Bury', 'joyce.greenhalgh@gmail.com', '2024-03-04', 'WHI', 'waiting');
INSERT INTO tblWaiting VALUES (3, 'Imran Pickles', 'Todmorden', NULL, '2019-07-09', 'WHI', 'waiting');
INSERT INTO tblWaiting VALUES (4, 'Nigel Greenhalgh', 'Rochdale', 'nigel.greenhalgh@talktalk.net', '2020-11-18', 'TOD', 'waiting');
INSERT INTO tblWaiting VALUES (5, 'Doreen Bradley', NULL, 'colin.ramsbottom@talktalk.net', '2023-12-01', 'TOD', 'housed');
INSERT INTO tblWaiting VALUES (6, 'Gareth Kershaw', 'Todmorden', 'gareth.kershaw@talktalk.net', '2023-07-07', 'WHI', 'waiting');
INSERT INTO tblWaiting VALUES (7, 'Kenneth Hussain', 'Rochdale', 'kenneth.hussain@hotmail.co.uk', '2019-12-13', 'QUE', 'offered');
INSERT INTO tblWaiting VALUES (8, 'Owen Sharma', 'Heywood', 'owen.sharma@hotmail.co.uk', '2025-12-18', NULL, 'waiting');
INSERT INTO tblWaiting VALUES (9, 'Hilary Greenhalgh', 'Oldham', 'hilary.greenhalgh@gmail.com', '2023-11-15', 'WHI', 'waiting');
INSERT INTO tblWaiting VALUES (10, 'Owen Begum', NULL, 'owen.begum@btinternet.com', '2024-06-24', 'TOD', 'offered');
INSERT INTO tblWaiting VALUES (11, 'Gareth Llewellyn-Davies', 'Oldham', 'gareth.llewellyn-davies@talktalk.net', '2024-05-20', 'WHI', 'waiting');
INSERT INTO tblWaiting VALUES (12, 'Bethan Greenhalgh', 'Bury', 'bethan.greenhalgh@gmail.com', '2025-10-07', NULL, 'offered');
INSERT INTO tblWaiting VALUES (13, 'Priya McBride', NULL, 'priya.mcbride@gmail.com', '2026-03-14', 'HOL', 'waiting');
INSERT INTO tblWaiting VALUES (14, 'Siobhan Ashworth', NULL, 'siobhan.ashworth@btinternet.com', '2023-04-19', 'QUE', 'declined');
INSERT INTO tblWaiting VALUES (15, 'Gareth Llewellyn-Davies', NULL, 'gareth.llewellyn-davies@btinternet.com', '2023-05-17', NULL, 'declined');
INSERT INTO tblWaiting VALUES (16, 'Nigel Sharma', 'Bury', 'nigel.sharma@talktalk.net', '2025-08-23', 'QUE', 'housed');
INSERT INTO tblWaiting VALUES (17, 'Priya Ashworth', NULL, NULL, '2020-08-27', 'QUE', 'withdrawn');
INSERT INTO tblWaiting VALUES (18, 'Imran McBride', NULL, 'imran.mcbride@gmail.com', '2019-06-04', 'HOL', 'waiting');
INSERT INTO tblWaiting VALUES (19, 'Hilary Bradley', 'Todmorden', 'hilary.bradley@btinternet.com', '2021-06-04', 'WHI', 'waiting');
INSERT INTO tblWaiting VALUES (20, 'Imran Hussain', 'Oldham', 'imran.hussain@btinternet.com', '2024-12-27', 'WHI', 'offered');
INSERT INTO tblWaiting VALUES (21, 'Hilary Ogden', 'Rochdale', 'hilary.ogden@talktalk.net', '2024-04-08', 'TOD', 'waiting');
INSERT INTO tblWaiting VALUES (22, 'Gareth Greenhalgh', 'Heywood', 'gareth.greenhalgh@hotmail.co.uk', '2019-02-10', NULL, 'waiting');
INSERT INTO tblWaiting VALUES (23, 'Brian Wood', 'Oldham', 'brian.wood@gmail.com', '2025-11-28', 'QUE', 'declined');
INSERT INTO tblWaiting VALUES (24, 'Arthur Wood', 'Bury', 'arthur.wood@hotmail.co.uk', '2021-05-03', 'WHI', 'waiting');
INSERT INTO tblWaiting VALUES (25, 'Derek Llewellyn-Davies', 'Rochdale', 'derek.llewellyn-davies@hotmail.co.uk', '2021-06-19', 'QUE', 'offered');
INSERT INTO tblWaiting VALUES (26, 'Gareth Wood', 'Bury', 'gareth.wood@gmail.com', '2023-03-22', 'TOD', 'declined');
INSERT INTO tblWaiting VALUES (27, 'Siobhan Hussain', 'Oldham', 'siobhan.hussain@talktalk.net', '2023-08-04', 'HOL', 'offered');
INSERT INTO tblWaiting VALUES (28, 'Kenneth Begum', 'Oldham', 'kenneth.begum@hotmail.co.uk', '2024-12-14', 'WHI', 'waiting');
INSERT INTO tblWaiting VALUES (29, 'Hilary McBride', 'Rochdale', 'hilary.mcbride@gmail.com', '2020-03-04', 'HOL', 'waiting');
INSERT INTO tblWaiting VALUES (30, 'Doreen Pickles', NULL, 'doreen.pickles@hotmail.co.uk', '2024-01-05', NULL, 'waiting');
INSERT INTO tblWaiting VALUES (31, 'Joyce Fairhurst', 'Todmorden', 'joyce.fairhurst@talktalk.net', '2019-03-24', NULL, 'offered');
INSERT INTO tblWaiting VALUES (32, 'Susan Clough', 'Bury', 'susan.clough@btinternet.com', '2019-12-22', NULL, 'housed');
INSERT INTO tblWaiting VALUES (33, 'Hilary Pickles', 'Rochdale', 'hilary.pickles@gmail.com', '2021-05-08', 'TOD', 'offered');
INSERT INTO tblWaiting VALUES (34, 'Siobhan Ramsbottom', 'Oldham', 'siobhan.ramsbottom@btinternet.com', '2020-04-15', 'HOL', 'withdrawn');
INSERT INTO tblWaiting VALUES (35, 'Arthur Kershaw', 'Todmorden', 'arthur.kershaw@btinternet.com', '2023-05-17', 'TOD', 'waiting');
INSERT INTO tblWaiting VALUES (36, 'Priya Ogden', 'Bury', NULL, '2023-02-14', 'TOD', 'waiting');
INSERT INTO tblWaiting VALUES (37, 'Priya Clough', 'Todmorden', 'priya.clough@btinternet.com', '2023-09-14', 'HOL', 'waiting');
INSERT INTO tblWaiting VALUES (38, 'Joyce Fairhurst', 'Manchester', 'joyce.fairhurst@hotmail.co.uk', '2026-10-26', 'CAN', 'waiting');
INSERT INTO tblWaiting VALUES (39, 'Derek Wood', 'Todmorden', 'derek.wood@gmail.com', '2021-07-14', 'WHI', 'offered');
INSERT INTO tblWaiting VALUES (40, 'Brian McBride', NULL, 'brian.mcbride@hotmail.co.uk', '2025-11-18', 'CAN', 'withdrawn');
