CREATE TABLE tblMember (
  MemberID INTEGER PRIMARY KEY,
  FirstName TEXT NOT NULL,
  LastName TEXT NOT NULL,
  BirthDate TEXT,
  Gender TEXT,
  Category TEXT,
  JoinDate TEXT,
  LeftDate TEXT,
  HomeTown TEXT,
  Email TEXT,
  SponsorID INTEGER REFERENCES tblMember(MemberID)
);
CREATE TABLE tblCourse (
  CourseID INTEGER PRIMARY KEY,
  CourseName TEXT,
  Town TEXT,
  Holes INTEGER,
  Par INTEGER,
  GreenFee REAL
);
CREATE TABLE tblHandicap (
  HandicapID INTEGER PRIMARY KEY,
  MemberID INTEGER NOT NULL REFERENCES tblMember(MemberID),
  HcpValue REAL,
  SetOn TEXT
);
CREATE TABLE tblTeeTime (
  TeeTimeID INTEGER PRIMARY KEY,
  MemberID INTEGER REFERENCES tblMember(MemberID),
  CourseID INTEGER REFERENCES tblCourse(CourseID),
  StartsAt TEXT,
  BookedOn TEXT,
  Players INTEGER,
  Cart INTEGER,
  Status TEXT
);
CREATE TABLE tblTournament (
  TournamentID INTEGER PRIMARY KEY,
  Title TEXT,
  CourseID INTEGER REFERENCES tblCourse(CourseID),
  PlayedOn TEXT,
  Format TEXT,
  EntryFee REAL
);
CREATE TABLE tblEntry (
  TournamentID INTEGER REFERENCES tblTournament(TournamentID),
  MemberID INTEGER REFERENCES tblMember(MemberID),
  EnteredOn TEXT,
  Strokes INTEGER,
  Place INTEGER,
  Paid INTEGER,
  PRIMARY KEY (TournamentID, MemberID)
);
INSERT INTO tblMember VALUES (1, 'Ewan', 'Stewart', '1968-07-10', 'M', 'junior', '2025-06-06', NULL, 'Dublin', 'ewan.stewart@icloud.com', NULL);
INSERT INTO tblMember VALUES (2, 'Fiona', 'Wallace', '1955-01-23', 'F', 'social', '2022-08-08', NULL, 'Perth', 'fiona.wallace@icloud.com', 20);
INSERT INTO tblMember VALUES (3, 'Niamh', 'Stewart', '1969-09-14', 'F', 'social', '2023-11-03', '2024-06-13', 'Perth', 'niamh.stewart@gmail.com', 8);
INSERT INTO tblMember VALUES (4, 'Jean', 'MacLeod', '1979-06-21', 'F', 'social', '2018-09-20', NULL, 'Dublin', 'jean.macleod@icloud.com', 7);
INSERT INTO tblMember VALUES (5, 'Una', 'Reid', '1992-09-02', 'F', 'life', '2024-10-06', NULL, 'Perth', NULL, NULL);
INSERT INTO tblMember VALUES (6, 'Malcolm', 'Wallace', '1967-04-11', 'M', 'full', '2020-07-22', NULL, 'Stirling', NULL, NULL);
INSERT INTO tblMember VALUES (7, 'Heather', 'Campbell', '1959-02-25', 'F', 'full', '2017-04-13', NULL, 'Dundee', 'heather.campbell@icloud.com', NULL);
INSERT INTO tblMember VALUES (8, 'Niamh', 'Gallagher', '1970-01-15', 'F', 'weekday', '2026-05-27', NULL, 'Perth', 'niamh.gallagher@icloud.com', 6);
INSERT INTO tblMember VALUES (9, 'Malcolm', 'Stewart', '1945-05-09', 'M', 'weekday', '2026-08-05', NULL, 'Cork', 'malcolm.stewart@gmail.com', NULL);
INSERT INTO tblMember VALUES (10, 'Deirdre', 'Murphy', '1965-12-06', 'M', 'junior', '2017-03-09', NULL, 'Cork', NULL, NULL);
INSERT INTO tblMember VALUES (11, 'Malcolm', 'Murphy', '1962-12-01', 'F', 'social', '2017-06-18', '2025-11-08', 'Perth', 'malcolm.murphy@golfmail.ie', 3);
INSERT INTO tblMember VALUES (12, 'Sheila', 'Gallagher', '1965-08-09', 'M', 'life', '2023-01-09', NULL, 'Dublin', 'sheila.gallagher@gmail.com', NULL);
INSERT INTO tblMember VALUES (13, 'Deirdre', 'Stewart', '1953-12-06', 'F', 'full', '2026-04-05', NULL, 'Stirling', 'deirdre.stewart@gmail.com', NULL);
INSERT INTO tblMember VALUES (14, 'Ian', 'Kerr', '1958-01-23', 'F', 'weekday', '2020-08-08', '2026-04-13', 'Cork', NULL, 15);
INSERT INTO tblMember VALUES (15, 'Gavin', 'Campbell', '1983-09-24', 'M', 'social', '2023-01-04', NULL, 'Cork', NULL, 13);
INSERT INTO tblMember VALUES (16, 'Heather', 'Hamilton', '1970-02-21', 'M', 'full', '2021-03-26', NULL, 'Dublin', 'heather.hamilton@golfmail.ie', NULL);
INSERT INTO tblMember VALUES (17, 'Gavin', 'Gallagher', '1979-12-01', 'F', 'weekday', '2017-01-24', '2021-04-22', 'Stirling', 'gavin.gallagher@icloud.com', NULL);
INSERT INTO tblMember VALUES (18, 'Fiona', 'Wallace', '1947-07-10', 'M', 'full', '2022-08-27', NULL, 'St Andrews', 'fiona.wallace@golfmail.ie', NULL);
INSERT INTO tblMember VALUES (19, 'Niamh', 'Wallace', '1957-05-01', 'F', 'weekday', '2017-08-16', '2018-12-24', 'Cork', 'niamh.wallace@gmail.com', 13);
INSERT INTO tblMember VALUES (20, 'Heather', 'MacLeod', '2009-01-03', 'F', 'social', '2021-09-28', NULL, 'Cork', 'heather.macleod@gmail.com', NULL);
INSERT INTO tblMember VALUES (21, 'Niamh', 'Campbell', '1992-05-10', 'M', 'social', '2016-12-16', NULL, 'Perth', 'niamh.campbell@golfmail.ie', 12);
INSERT INTO tblMember VALUES (22, 'Ewan', 'MacLeod', '1968-04-14', 'M', 'full', '2017-07-21', NULL, 'Dublin', 'ewan.macleod@golfmail.ie', NULL);
INSERT INTO tblMember VALUES (23, 'Ronan', 'Campbell', NULL, 'F', 'social', '2021-09-12', '2022-12-20', 'Dublin', NULL, NULL);
INSERT INTO tblMember VALUES (24, 'Ewan', 'Reid', '1966-07-23', 'M', 'junior', '2023-06-16', '2026-03-07', 'Perth', 'ewan.reid@golfmail.ie', 17);
INSERT INTO tblMember VALUES (25, 'Keith', 'Murphy', '1986-11-19', 'M', 'weekday', '2018-03-18', '2020-01-24', 'Dublin', 'keith.murphy@icloud.com', NULL);
INSERT INTO tblMember VALUES (26, 'Keith', 'Stewart', '1962-04-22', 'M', 'full', '2020-04-15', NULL, 'Dundee', 'keith.stewart@golfmail.ie', NULL);
INSERT INTO tblMember VALUES (27, 'Trevor', 'Hamilton', '1949-07-25', 'F', 'life', '2023-04-17', NULL, 'Stirling', 'trevor.hamilton@icloud.com', NULL);
INSERT INTO tblMember VALUES (28, 'Alan', 'Doyle', '1973-09-19', 'F', 'weekday', '2025-04-26', NULL, 'Perth', 'alan.doyle@golfmail.ie', NULL);
INSERT INTO tblMember VALUES (29, 'Peggy', 'Reid', '1971-02-15', 'F', 'full', '2023-08-25', '2025-07-04', 'Stirling', 'peggy.reid@gmail.com', 3);
INSERT INTO tblMember VALUES (30, 'Gavin', 'Gallagher', '1995-11-04', 'F', 'weekday', '2024-08-05', NULL, 'Perth', 'gavin.gallagher@golfmail.ie', NULL);
INSERT INTO tblMember VALUES (31, 'Ronan', 'Reid', '1972-05-02', 'F', 'full', '2022-03-08', NULL, 'Cork', NULL, 20);
INSERT INTO tblMember VALUES (32, 'Gavin', 'Stewart', '1987-03-17', 'F', 'weekday', '2025-12-23', NULL, 'Stirling', 'gavin.stewart@icloud.com', NULL);
INSERT INTO tblMember VALUES (33, 'Heather', 'Ferguson', '1972-09-19', 'M', 'weekday', '2019-01-17', NULL, 'Stirling', 'heather.ferguson@icloud.com', 6);
INSERT INTO tblMember VALUES (34, 'Heather', 'MacLeod', '1951-12-09', 'F', 'weekday', '2026-04-21', NULL, 'St Andrews', 'heather.macleod@gmail.com', NULL);
INSERT INTO tblMember VALUES (35, 'Heather', 'MacLeod', '1978-06-05', 'F', 'junior', '2017-12-26', '2019-11-24', 'Dundee', 'heather.macleod@golfmail.ie', 11);
INSERT INTO tblMember VALUES (36, 'Malcolm', 'Gallagher', '1996-06-18', 'M', 'weekday', '2025-12-27', NULL, 'Stirling', 'malcolm.gallagher@icloud.com', NULL);
INSERT INTO tblMember VALUES (37, 'Deirdre', 'Gallagher', '2000-10-22', 'M', 'junior', '2020-07-04', NULL, 'Dundee', 'deirdre.gallagher@icloud.com', NULL);
INSERT INTO tblMember VALUES (38, 'Gavin', 'MacLeod', '1988-09-17', 'F', 'full', '2019-10-15', '2026-09-03', 'Stirling', NULL, NULL);
INSERT INTO tblMember VALUES (39, 'Colin', 'Stewart', '1990-06-18', 'F', 'full', '2021-05-10', NULL, 'St Andrews', NULL, NULL);
INSERT INTO tblMember VALUES (40, 'Niamh', 'Gallagher', '2007-05-06', 'F', 'full', '2026-09-20', NULL, 'St Andrews', 'niamh.gallagher@icloud.com', NULL);
INSERT INTO tblMember VALUES (41, 'Deirdre', 'Kerr', '1993-08-20', 'F', 'social', '2022-07-18', NULL, 'Perth', 'deirdre.kerr@golfmail.ie', NULL);
INSERT INTO tblMember VALUES (42, 'Gavin', 'Kerr', '1990-08-05', 'F', 'life', '2026-06-10', NULL, 'Perth', 'gavin.kerr@icloud.com', NULL);
INSERT INTO tblMember VALUES (43, 'Fiona', 'Campbell', '1955-06-12', 'M', 'full', '2025-05-21', NULL, 'Stirling', NULL, NULL);
INSERT INTO tblMember VALUES (44, 'Deirdre', 'Wallace', '1967-02-12', 'F', 'full', '2016-05-26', NULL, 'Dublin', 'deirdre.wallace@icloud.com', 20);
INSERT INTO tblMember VALUES (45, 'Ian', 'Wallace', '1950-04-10', 'M', 'full', '2016-08-05', '2025-06-25', 'Stirling', 'ian.wallace@gmail.com', NULL);
INSERT INTO tblMember VALUES (46, 'Fiona', 'MacLeod', '1972-11-17', 'M', 'full', '2022-11-21', '2024-09-16', 'Dublin', 'fiona.macleod@golfmail.ie', NULL);
INSERT INTO tblMember VALUES (47, 'Alan', 'Stewart', '1962-12-09', 'M', 'weekday', '2020-05-10', NULL, 'Perth', 'alan.stewart@icloud.com', 20);
INSERT INTO tblMember VALUES (48, 'Lorna', 'Reid', '2010-08-14', 'M', 'weekday', '2019-05-13', '2021-09-18', 'Dublin', NULL, NULL);
INSERT INTO tblMember VALUES (49, 'Brenda', 'MacLeod', '1984-10-22', 'M', 'full', '2025-05-11', NULL, 'Cork', 'brenda.macleod@icloud.com', NULL);
INSERT INTO tblMember VALUES (50, 'Malcolm', 'Murphy', NULL, 'M', 'social', '2019-01-02', '2022-12-22', 'Dundee', 'malcolm.murphy@golfmail.ie', NULL);
INSERT INTO tblMember VALUES (51, 'Malcolm', 'Stewart', '1957-08-14', 'M', 'social', '2022-07-02', NULL, 'St Andrews', 'malcolm.stewart@gmail.com', NULL);
INSERT INTO tblMember VALUES (52, 'Trevor', 'O''Connor', NULL, 'M', 'weekday', '2016-08-01', NULL, 'Stirling', 'trevor.oconnor@icloud.com', 13);
INSERT INTO tblMember VALUES (53, 'Malcolm', 'Campbell', '1988-05-09', 'M', 'life', '2018-06-05', NULL, 'St Andrews', 'malcolm.campbell@golfmail.ie', NULL);
INSERT INTO tblMember VALUES (54, 'Trevor', 'Doyle', '1951-11-23', 'M', 'full', '2024-09-08', NULL, 'Stirling', NULL, NULL);
INSERT INTO tblMember VALUES (55, 'Keith', 'Hamilton', '1998-09-13', 'F', 'full', '2022-05-06', NULL, 'Perth', 'keith.hamilton@icloud.com', 16);
INSERT INTO tblMember VALUES (56, 'Deirdre', 'Murphy', '1966-10-06', 'F', 'full', '2022-05-11', NULL, 'St Andrews', 'deirdre.murphy@icloud.com', NULL);
INSERT INTO tblMember VALUES (57, 'Ian', 'MacLeod', '1991-06-09', 'F', 'junior', '2024-05-17', NULL, 'Stirling', 'ian.macleod@icloud.com', NULL);
INSERT INTO tblMember VALUES (58, 'Fiona', 'Murphy', NULL, 'F', 'full', '2026-06-01', NULL, 'Cork', 'fiona.murphy@gmail.com', NULL);
INSERT INTO tblMember VALUES (59, 'Alan', 'Wallace', '2004-01-28', 'M', 'full', '2016-02-16', '2019-02-10', 'Perth', 'alan.wallace@icloud.com', 10);
INSERT INTO tblMember VALUES (60, 'Brenda', 'Wallace', '1966-03-01', 'F', 'full', '2018-08-19', NULL, 'Perth', 'brenda.wallace@gmail.com', NULL);
INSERT INTO tblMember VALUES (61, 'Deirdre', 'Stewart', '1954-07-16', 'M', 'full', '2024-03-11', NULL, 'Stirling', 'alan.stewart@gmail.com', NULL);
INSERT INTO tblMember VALUES (62, 'Oscar', 'Stewart', '1995-12-21', 'M', 'full', '2021-05-01', NULL, 'Perth', 'oscar.stewart@icloud.com', NULL);
INSERT INTO tblMember VALUES (63, 'Sheila', 'Wallace', '2010-02-27', 'M', 'full', '2019-02-23', NULL, 'Dundee', 'sheila.wallace@icloud.com', NULL);
INSERT INTO tblMember VALUES (64, 'Jean', 'O''Connor', '1998-11-19', 'F', 'weekday', '2025-03-07', NULL, 'St Andrews', 'jean.oconnor@gmail.com', 14);
INSERT INTO tblMember VALUES (65, 'Brenda', 'Hamilton', '1946-08-07', 'M', 'social', '2023-03-06', NULL, 'Dublin', 'brenda.hamilton@gmail.com', NULL);
INSERT INTO tblCourse VALUES (1, 'Old Links', 'St Andrews', 18, 73, 35);
INSERT INTO tblCourse VALUES (2, 'Castle', 'Perth', 18, 72, 48);
INSERT INTO tblCourse VALUES (3, 'Riverside', 'Dundee', 18, 73, 15);
INSERT INTO tblCourse VALUES (4, 'Heath', 'Stirling', 18, 73, 60);
INSERT INTO tblCourse VALUES (5, 'Abbey', 'Stirling', 18, 70, NULL);
INSERT INTO tblCourse VALUES (6, 'Short Course', 'Cork', 9, 29, 95);
INSERT INTO tblCourse VALUES (7, 'Lochview', 'Dundee', 18, 70, 60);
INSERT INTO tblCourse VALUES (8, 'Bay', 'Stirling', 18, 70, 48);
INSERT INTO tblCourse VALUES (9, 'Moor', 'Dublin', 18, 72, 120);
INSERT INTO tblCourse VALUES (10, 'Academy', 'Stirling', 9, 29, 15);
INSERT INTO tblCourse VALUES (11, 'Glen', 'Dublin', 18, 70, 95);
INSERT INTO tblCourse VALUES (12, 'Harbour', 'Dundee', 18, 73, 35);
INSERT INTO tblCourse VALUES (13, 'South Dunes 13', 'Cork', 18, 70, 25);
INSERT INTO tblCourse VALUES (14, 'West Pines 14', 'St Andrews', 18, 70, 25);
INSERT INTO tblCourse VALUES (15, 'East Pines 15', 'Dublin', 18, 70, 55);
INSERT INTO tblCourse VALUES (16, 'South Dunes 16', 'St Andrews', 18, 72, 70);
INSERT INTO tblCourse VALUES (17, 'East Pines 17', 'St Andrews', 18, 72, 40);
INSERT INTO tblCourse VALUES (18, 'West Dunes 18', 'Stirling', 18, 70, 25);
INSERT INTO tblCourse VALUES (19, 'West Valley 19', 'Stirling', 18, 70, 70);
INSERT INTO tblCourse VALUES (20, 'West Pines 20', 'Cork', 18, 71, 40);
INSERT INTO tblCourse VALUES (21, 'North Dunes 21', 'St Andrews', 18, 71, 55);
INSERT INTO tblCourse VALUES (22, 'South Pines 22', 'Dundee', 18, 70, 40);
INSERT INTO tblCourse VALUES (23, 'North Dunes 23', 'Cork', 18, 70, 55);
INSERT INTO tblCourse VALUES (24, 'East Dunes 24', 'St Andrews', 18, 70, 70);
INSERT INTO tblCourse VALUES (25, 'North Park 25', 'Stirling', 18, 71, 25);
INSERT INTO tblHandicap VALUES (1, 1, 9.2, '2026-06-13');
INSERT INTO tblHandicap VALUES (2, 2, 30.0, '2024-11-28');
INSERT INTO tblHandicap VALUES (3, 4, 16.8, '2021-12-21');
INSERT INTO tblHandicap VALUES (4, 5, 17.7, '2026-11-17');
INSERT INTO tblHandicap VALUES (5, 7, 26.7, '2018-08-18');
INSERT INTO tblHandicap VALUES (6, 10, 15.6, '2025-07-27');
INSERT INTO tblHandicap VALUES (7, 11, 25.2, '2017-07-09');
INSERT INTO tblHandicap VALUES (8, 12, 19.6, '2023-07-15');
INSERT INTO tblHandicap VALUES (9, 14, 19.8, '2021-12-01');
INSERT INTO tblHandicap VALUES (10, 16, 24.4, '2024-12-07');
INSERT INTO tblHandicap VALUES (11, 16, 23.4, '2022-10-25');
INSERT INTO tblHandicap VALUES (12, 17, 29.3, '2018-03-19');
INSERT INTO tblHandicap VALUES (13, 18, 31.4, '2022-11-06');
INSERT INTO tblHandicap VALUES (14, 18, 28.6, '2026-07-16');
INSERT INTO tblHandicap VALUES (15, 20, 19.9, '2022-07-02');
INSERT INTO tblHandicap VALUES (16, 21, 1.8, '2026-09-05');
INSERT INTO tblHandicap VALUES (17, 22, 22.6, '2025-04-03');
INSERT INTO tblHandicap VALUES (18, 23, 29.7, '2022-10-22');
INSERT INTO tblHandicap VALUES (19, 24, 17.6, '2023-12-22');
INSERT INTO tblHandicap VALUES (20, 24, 17.1, '2024-08-09');
INSERT INTO tblHandicap VALUES (21, 25, 21.6, '2022-12-04');
INSERT INTO tblHandicap VALUES (22, 26, 1.9, '2020-11-25');
INSERT INTO tblHandicap VALUES (23, 26, 2.7, '2021-02-24');
INSERT INTO tblHandicap VALUES (24, 27, 30.3, '2026-03-02');
INSERT INTO tblHandicap VALUES (25, 28, 21.5, '2026-06-10');
INSERT INTO tblHandicap VALUES (26, 29, 24.0, '2025-06-20');
INSERT INTO tblHandicap VALUES (27, 30, 28.4, '2024-08-12');
INSERT INTO tblHandicap VALUES (28, 32, 11.6, '2025-09-11');
INSERT INTO tblHandicap VALUES (29, 33, 12.8, '2021-08-09');
INSERT INTO tblHandicap VALUES (30, 35, 14.2, '2021-08-17');
INSERT INTO tblHandicap VALUES (31, 36, 20.8, '2026-11-01');
INSERT INTO tblHandicap VALUES (32, 38, 14.9, '2019-06-25');
INSERT INTO tblHandicap VALUES (33, 39, 14.4, '2023-02-24');
INSERT INTO tblHandicap VALUES (34, 40, 27.5, '2026-09-25');
INSERT INTO tblHandicap VALUES (35, 41, 9.0, '2023-07-23');
INSERT INTO tblHandicap VALUES (36, 42, 1.3, '2026-11-04');
INSERT INTO tblHandicap VALUES (37, 43, 31.5, '2026-05-18');
INSERT INTO tblHandicap VALUES (38, 44, 5.4, '2019-09-07');
INSERT INTO tblHandicap VALUES (39, 45, 13.7, '2021-01-15');
INSERT INTO tblHandicap VALUES (40, 46, 26.4, '2023-02-01');
INSERT INTO tblHandicap VALUES (41, 47, 8.1, '2026-02-06');
INSERT INTO tblHandicap VALUES (42, 48, 32.2, '2020-10-11');
INSERT INTO tblHandicap VALUES (43, 48, 30.3, '2025-01-28');
INSERT INTO tblHandicap VALUES (44, 49, 2.3, '2025-04-10');
INSERT INTO tblHandicap VALUES (45, 50, 25.8, '2021-07-02');
INSERT INTO tblHandicap VALUES (46, 51, 30.9, '2024-10-16');
INSERT INTO tblHandicap VALUES (47, 52, 26.8, '2026-02-22');
INSERT INTO tblHandicap VALUES (48, 53, 25.7, '2023-09-23');
INSERT INTO tblHandicap VALUES (49, 53, 24.5, '2020-02-10');
INSERT INTO tblHandicap VALUES (50, 54, 11.0, '2025-07-26');
INSERT INTO tblHandicap VALUES (51, 54, 7.3, '2026-10-20');
INSERT INTO tblHandicap VALUES (52, 55, 23.3, '2026-04-03');
INSERT INTO tblHandicap VALUES (53, 56, 3.3, '2023-06-20');
INSERT INTO tblHandicap VALUES (54, 57, 16.2, '2026-11-14');
INSERT INTO tblHandicap VALUES (55, 58, 6.1, '2026-08-11');
INSERT INTO tblHandicap VALUES (56, 58, 5.7, '2026-08-13');
INSERT INTO tblHandicap VALUES (57, 59, 11.7, '2025-12-05');
INSERT INTO tblHandicap VALUES (58, 60, 31.1, '2025-12-05');
INSERT INTO tblHandicap VALUES (59, 61, 32.7, '2025-02-06');
INSERT INTO tblHandicap VALUES (60, 62, 31.3, '2026-11-10');
INSERT INTO tblHandicap VALUES (61, 63, 5.9, '2024-06-17');
INSERT INTO tblHandicap VALUES (62, 65, 7.8, '2025-05-19');
INSERT INTO tblTeeTime VALUES (1, 32, 13, '2024-01-11 12:50:00', '2023-12-31', 3, 1, 'played');
INSERT INTO tblTeeTime VALUES (2, 38, 3, '2023-01-03 11:20:00', '2022-12-23', 1, 0, 'played');
INSERT INTO tblTeeTime VALUES (3, 15, 13, '2026-03-03 07:40:00', '2026-02-18', 2, NULL, 'played');
INSERT INTO tblTeeTime VALUES (4, 38, 11, '2023-01-16 12:50:00', '2022-12-27', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (5, 25, 3, '2026-02-14 12:30:00', '2026-02-05', 2, NULL, 'no_show');
INSERT INTO tblTeeTime VALUES (6, 32, 8, '2021-02-21 08:10:00', '2021-02-07', 1, 0, 'cancelled');
INSERT INTO tblTeeTime VALUES (7, 47, 5, '2023-10-11 13:30:00', '2023-10-10', 2, NULL, 'played');
INSERT INTO tblTeeTime VALUES (8, 50, 2, '2026-03-02 10:50:00', '2026-02-25', 4, 0, 'played');
INSERT INTO tblTeeTime VALUES (9, 42, 11, '2026-12-09 16:30:00', '2026-11-11', 4, 1, 'booked');
INSERT INTO tblTeeTime VALUES (10, 30, 13, '2024-11-17 11:20:00', '2024-10-29', 4, 0, 'played');
INSERT INTO tblTeeTime VALUES (11, 38, 4, '2022-04-05 16:40:00', '2022-03-25', 4, NULL, 'played');
INSERT INTO tblTeeTime VALUES (12, 10, 4, '2023-05-09 13:30:00', '2023-05-01', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (13, 39, 1, '2025-05-28 14:00:00', '2025-05-12', 4, 0, 'no_show');
INSERT INTO tblTeeTime VALUES (14, 46, 4, '2026-11-07 15:50:00', '2026-10-23', 4, 0, 'played');
INSERT INTO tblTeeTime VALUES (15, 7, 5, '2024-02-01 07:50:00', '2024-01-29', 4, NULL, 'played');
INSERT INTO tblTeeTime VALUES (16, 7, 12, '2022-03-01 08:00:00', '2022-02-18', 4, 1, 'played');
INSERT INTO tblTeeTime VALUES (17, 13, 13, '2024-04-01 12:30:00', '2024-03-18', 2, 0, 'cancelled');
INSERT INTO tblTeeTime VALUES (18, 2, 8, '2026-12-09 07:40:00', '2026-11-13', 2, 1, 'booked');
INSERT INTO tblTeeTime VALUES (19, 50, 10, '2026-03-02 11:50:00', '2026-02-13', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (20, 24, 9, '2025-09-18 10:40:00', '2025-09-11', 4, 0, 'played');
INSERT INTO tblTeeTime VALUES (21, 32, 14, '2025-10-24 16:40:00', '2025-10-21', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (22, 4, 10, '2026-02-05 11:00:00', '2026-01-25', 3, 0, 'played');
INSERT INTO tblTeeTime VALUES (23, 50, 1, '2025-09-28 07:50:00', '2025-09-24', 4, 0, 'played');
INSERT INTO tblTeeTime VALUES (24, 28, 5, '2023-07-10 12:40:00', '2023-06-19', 4, 0, 'played');
INSERT INTO tblTeeTime VALUES (25, 2, 10, '2024-11-01 13:30:00', '2024-10-29', 2, NULL, 'played');
INSERT INTO tblTeeTime VALUES (26, 32, 1, '2026-04-08 09:40:00', '2026-04-03', 3, 0, 'played');
INSERT INTO tblTeeTime VALUES (27, 8, 2, '2026-12-14 10:20:00', '2026-11-18', 4, 0, 'booked');
INSERT INTO tblTeeTime VALUES (28, 8, 10, '2021-02-26 10:40:00', '2021-02-26', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (29, 36, 5, '2026-10-04 16:30:00', '2026-09-20', 2, 0, 'cancelled');
INSERT INTO tblTeeTime VALUES (30, 15, 4, '2022-03-06 12:10:00', '2022-03-04', 2, 0, 'no_show');
INSERT INTO tblTeeTime VALUES (31, 14, 13, '2022-03-15 08:00:00', '2022-02-25', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (32, 5, 14, '2023-01-28 13:20:00', '2023-01-21', 4, 0, 'played');
INSERT INTO tblTeeTime VALUES (33, 33, 3, '2022-08-06 07:40:00', '2022-08-02', 4, 1, 'played');
INSERT INTO tblTeeTime VALUES (34, 43, 5, '2021-11-28 15:30:00', '2021-11-20', 3, 1, 'played');
INSERT INTO tblTeeTime VALUES (35, 31, 13, '2023-05-19 13:30:00', '2023-05-07', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (36, 4, 2, '2026-12-07 12:40:00', '2026-11-05', 4, 0, 'booked');
INSERT INTO tblTeeTime VALUES (37, 17, 13, '2026-08-13 16:50:00', '2026-08-12', 2, 0, 'no_show');
INSERT INTO tblTeeTime VALUES (38, 20, 14, '2024-06-28 09:00:00', '2024-06-14', 3, 1, 'played');
INSERT INTO tblTeeTime VALUES (39, 20, 1, '2024-09-19 16:50:00', '2024-09-13', 1, 0, 'played');
INSERT INTO tblTeeTime VALUES (40, 48, 5, '2024-02-11 13:00:00', '2024-01-29', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (41, 5, 7, '2022-04-11 12:40:00', '2022-04-02', 1, 1, 'cancelled');
INSERT INTO tblTeeTime VALUES (42, 39, 12, '2024-03-14 07:40:00', '2024-03-03', 4, 0, 'played');
INSERT INTO tblTeeTime VALUES (43, 50, 7, '2023-10-23 11:00:00', '2023-10-12', 3, NULL, 'played');
INSERT INTO tblTeeTime VALUES (44, 35, 11, '2022-07-25 12:40:00', '2022-07-16', 3, 1, 'played');
INSERT INTO tblTeeTime VALUES (45, 48, 13, '2026-12-01 11:40:00', '2026-11-06', 4, 1, 'booked');
INSERT INTO tblTeeTime VALUES (46, 10, 7, '2025-09-17 15:30:00', '2025-09-12', 2, NULL, 'played');
INSERT INTO tblTeeTime VALUES (47, 42, 11, '2021-10-10 07:50:00', '2021-09-29', 2, NULL, 'played');
INSERT INTO tblTeeTime VALUES (48, 47, 6, '2024-08-12 13:20:00', '2024-07-28', 1, 0, 'played');
INSERT INTO tblTeeTime VALUES (49, 48, 12, '2025-05-01 13:40:00', '2025-04-15', 3, NULL, 'cancelled');
INSERT INTO tblTeeTime VALUES (50, 49, 11, '2021-01-22 14:40:00', '2021-01-07', 1, 0, 'played');
INSERT INTO tblTeeTime VALUES (51, 39, 11, '2023-05-24 14:10:00', '2023-05-17', 4, 0, 'played');
INSERT INTO tblTeeTime VALUES (52, 26, 12, '2023-04-20 14:40:00', '2023-04-11', 4, 0, 'cancelled');
INSERT INTO tblTeeTime VALUES (53, 28, 3, '2025-06-16 09:50:00', '2025-05-27', 4, 1, 'cancelled');
INSERT INTO tblTeeTime VALUES (54, 22, 8, '2026-12-13 10:50:00', '2026-11-17', 1, NULL, 'booked');
INSERT INTO tblTeeTime VALUES (55, 3, 14, '2022-10-15 12:20:00', '2022-10-15', 1, 0, 'played');
INSERT INTO tblTeeTime VALUES (56, 25, 2, '2023-05-11 09:00:00', '2023-04-30', 1, 1, 'played');
INSERT INTO tblTeeTime VALUES (57, 39, 11, '2026-11-15 07:20:00', '2026-10-30', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (58, 15, 14, '2021-03-03 14:50:00', '2021-02-27', 1, NULL, 'played');
INSERT INTO tblTeeTime VALUES (59, 46, 8, '2025-09-11 14:10:00', '2025-08-25', 4, 0, 'played');
INSERT INTO tblTeeTime VALUES (60, 47, 6, '2023-06-11 11:20:00', '2023-06-01', 1, NULL, 'played');
INSERT INTO tblTeeTime VALUES (61, 43, 4, '2025-02-15 13:50:00', '2025-02-07', 3, 0, 'played');
INSERT INTO tblTeeTime VALUES (62, 38, 6, '2025-05-24 12:20:00', '2025-05-19', 3, 1, 'no_show');
INSERT INTO tblTeeTime VALUES (63, 6, 1, '2026-12-16 11:00:00', '2026-11-13', 2, 0, 'booked');
INSERT INTO tblTeeTime VALUES (64, 14, 2, '2022-08-02 10:00:00', '2022-07-24', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (65, 31, 3, '2023-10-09 07:40:00', '2023-10-09', 4, 0, 'no_show');
INSERT INTO tblTeeTime VALUES (66, 18, 11, '2021-08-04 14:10:00', '2021-07-28', 4, NULL, 'played');
INSERT INTO tblTeeTime VALUES (67, 13, 10, '2023-02-15 08:00:00', '2023-01-28', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (68, 8, 12, '2023-04-22 14:50:00', '2023-04-01', 4, 1, 'played');
INSERT INTO tblTeeTime VALUES (69, 50, 14, '2023-12-10 12:00:00', '2023-12-09', 1, 1, 'cancelled');
INSERT INTO tblTeeTime VALUES (70, 9, 1, '2023-03-18 12:20:00', '2023-03-09', 1, 1, 'played');
INSERT INTO tblTeeTime VALUES (71, 26, 9, '2021-06-19 12:30:00', '2021-06-17', 2, NULL, 'played');
INSERT INTO tblTeeTime VALUES (72, 11, 6, '2026-12-17 13:10:00', '2026-11-08', 4, 1, 'booked');
INSERT INTO tblTeeTime VALUES (73, 39, 1, '2023-06-15 16:00:00', '2023-05-26', 2, 1, 'no_show');
INSERT INTO tblTeeTime VALUES (74, 39, 13, '2026-04-15 09:50:00', '2026-04-13', 3, 0, 'played');
INSERT INTO tblTeeTime VALUES (75, 1, 12, '2023-06-14 13:10:00', '2023-05-27', 2, 1, 'no_show');
INSERT INTO tblTeeTime VALUES (76, 27, 4, '2023-09-24 09:10:00', '2023-09-07', 2, 0, 'played');
INSERT INTO tblTeeTime VALUES (77, 49, 14, '2026-02-03 14:10:00', '2026-01-24', 2, 0, 'no_show');
INSERT INTO tblTournament VALUES (1, 'Ladies Open 2025', 4, '2025-04-16', 'stroke', 20);
INSERT INTO tblTournament VALUES (2, 'Ladies Open 2020', 1, '2020-04-03', 'scramble', 10);
INSERT INTO tblTournament VALUES (3, 'Spring Cup 2021', 5, '2021-12-08', 'stroke', 40);
INSERT INTO tblTournament VALUES (4, 'Winter League 2025', 6, '2025-05-16', 'match', 60);
INSERT INTO tblTournament VALUES (5, 'Seniors Trophy 2020', 3, '2020-03-25', 'stableford', 60);
INSERT INTO tblTournament VALUES (6, 'Seniors Trophy 2023', 6, '2023-03-14', 'scramble', 60);
INSERT INTO tblTournament VALUES (7, 'Winter League 2020', 8, '2020-02-16', 'match', 60);
INSERT INTO tblTournament VALUES (8, 'Ladies Open 2023', 3, '2023-12-23', 'match', 20);
INSERT INTO tblTournament VALUES (9, 'Spring Cup 2023', 9, '2023-11-16', 'match', 25);
INSERT INTO tblTournament VALUES (10, 'Ladies Open 2022', 8, '2022-02-08', 'match', 40);
INSERT INTO tblTournament VALUES (11, 'Club Championship 2024', 2, '2024-05-09', 'stableford', 25);
INSERT INTO tblTournament VALUES (12, 'Captains Prize 2022', 4, '2022-02-12', 'scramble', 20);
INSERT INTO tblTournament VALUES (13, 'Ladies Open 2023', 1, '2023-08-26', 'match', 20);
INSERT INTO tblTournament VALUES (14, 'Club Championship 2026', 2, '2026-04-05', 'stroke', 10);
INSERT INTO tblTournament VALUES (15, 'Ladies Open 2024', 8, '2024-08-28', 'stableford', 60);
INSERT INTO tblTournament VALUES (16, 'Club Championship 2022', 9, '2022-04-04', 'match', 25);
INSERT INTO tblTournament VALUES (17, 'Ladies Open 2022', 2, '2022-08-26', 'scramble', 10);
INSERT INTO tblTournament VALUES (18, 'Club Championship 2019', 8, '2019-04-06', 'stroke', 10);
INSERT INTO tblTournament VALUES (19, 'Captains Prize 2023', 9, '2023-05-19', 'scramble', 25);
INSERT INTO tblTournament VALUES (20, 'Seniors Trophy 2019', 1, '2019-09-05', 'match', 60);
INSERT INTO tblTournament VALUES (21, 'Captains Prize 2022', 4, '2022-08-26', 'scramble', 25);
INSERT INTO tblTournament VALUES (22, 'Ladies Open 2025', 2, '2025-02-18', 'stableford', 25);
INSERT INTO tblTournament VALUES (23, 'Winter League 2020', 2, '2020-07-11', 'stableford', 40);
INSERT INTO tblTournament VALUES (24, 'Ladies Open 2020', 9, '2020-12-16', 'stableford', 20);
INSERT INTO tblTournament VALUES (25, 'Ladies Open 2022', 5, '2022-11-17', 'scramble', 25);
INSERT INTO tblTournament VALUES (26, 'Ladies Open 2019', 5, '2019-11-08', 'stroke', 20);
INSERT INTO tblEntry VALUES (1, 2, '2025-03-27', 66, 1, 1);
INSERT INTO tblEntry VALUES (1, 27, '2025-02-18', 70, 2, 1);
INSERT INTO tblEntry VALUES (2, 15, '2020-03-05', 67, 1, 1);
INSERT INTO tblEntry VALUES (2, 51, '2020-03-16', 69, 2, 1);
INSERT INTO tblEntry VALUES (2, 41, '2020-03-26', 76, 3, 1);
INSERT INTO tblEntry VALUES (2, 46, '2020-02-28', 82, 4, 0);
INSERT INTO tblEntry VALUES (2, 52, '2020-03-31', 104, 5, 0);
INSERT INTO tblEntry VALUES (3, 43, '2021-10-28', 73, 1, 1);
INSERT INTO tblEntry VALUES (3, 44, '2021-10-31', NULL, NULL, 0);
INSERT INTO tblEntry VALUES (3, 6, '2021-10-22', 85, 3, 1);
INSERT INTO tblEntry VALUES (3, 10, '2021-10-26', 92, 4, 0);
INSERT INTO tblEntry VALUES (4, 36, '2025-03-28', 71, 1, 0);
INSERT INTO tblEntry VALUES (4, 13, '2025-04-09', 71, 2, 1);
INSERT INTO tblEntry VALUES (4, 24, '2025-04-30', 80, 3, 1);
INSERT INTO tblEntry VALUES (4, 47, '2025-04-02', 82, 4, 1);
INSERT INTO tblEntry VALUES (4, 4, '2025-03-29', 85, 5, 1);
INSERT INTO tblEntry VALUES (5, 17, '2020-02-28', 66, 1, 1);
INSERT INTO tblEntry VALUES (5, 51, '2020-02-06', 80, 2, 0);
INSERT INTO tblEntry VALUES (6, 4, '2023-02-21', 67, 1, 1);
INSERT INTO tblEntry VALUES (6, 5, '2023-01-17', 68, 2, 1);
INSERT INTO tblEntry VALUES (6, 39, '2023-02-11', NULL, NULL, 0);
INSERT INTO tblEntry VALUES (6, 45, '2023-01-31', NULL, NULL, 1);
INSERT INTO tblEntry VALUES (6, 20, '2023-03-09', NULL, NULL, 1);
INSERT INTO tblEntry VALUES (7, 26, '2020-02-08', 66, 1, 1);
INSERT INTO tblEntry VALUES (7, 51, '2020-01-31', 73, 2, 0);
INSERT INTO tblEntry VALUES (7, 14, '2020-01-18', NULL, NULL, 1);
INSERT INTO tblEntry VALUES (7, 23, '2020-02-03', 82, 4, 1);
INSERT INTO tblEntry VALUES (7, 29, '2020-01-23', 94, 5, 1);
INSERT INTO tblEntry VALUES (8, 27, '2023-10-25', 89, 1, 1);
INSERT INTO tblEntry VALUES (8, 39, '2023-11-03', 100, 2, 0);
INSERT INTO tblEntry VALUES (8, 15, '2023-12-03', 101, 3, 0);
INSERT INTO tblEntry VALUES (9, 48, '2023-09-21', 74, 1, 0);
INSERT INTO tblEntry VALUES (9, 3, '2023-11-06', 74, 2, 1);
INSERT INTO tblEntry VALUES (9, 45, '2023-10-24', 86, 3, 1);
INSERT INTO tblEntry VALUES (9, 13, '2023-10-04', 92, 4, 1);
INSERT INTO tblEntry VALUES (10, 44, '2021-12-14', 88, 1, 1);
INSERT INTO tblEntry VALUES (10, 16, '2022-01-27', 92, 2, 1);
INSERT INTO tblEntry VALUES (10, 37, '2021-12-19', 103, 3, 1);
INSERT INTO tblEntry VALUES (11, 39, '2024-04-22', 76, 1, 1);
INSERT INTO tblEntry VALUES (11, 15, '2024-05-06', 90, 2, 1);
INSERT INTO tblEntry VALUES (11, 43, '2024-04-29', 97, 3, 1);
INSERT INTO tblEntry VALUES (12, 8, '2022-01-09', 68, 1, 1);
INSERT INTO tblEntry VALUES (12, 2, '2021-12-19', 70, 2, 1);
INSERT INTO tblEntry VALUES (12, 20, '2022-02-05', 78, 3, 1);
INSERT INTO tblEntry VALUES (12, 17, '2022-01-22', 89, 4, 1);
INSERT INTO tblEntry VALUES (13, 47, '2023-08-02', 79, 1, 1);
INSERT INTO tblEntry VALUES (13, 27, '2023-07-09', 100, 2, 1);
INSERT INTO tblEntry VALUES (14, 44, '2026-02-21', 77, 1, 1);
INSERT INTO tblEntry VALUES (14, 37, '2026-02-13', 79, 2, 1);
INSERT INTO tblEntry VALUES (15, 49, '2024-08-10', 73, 1, 1);
INSERT INTO tblEntry VALUES (15, 14, '2024-07-29', 83, 2, 1);
INSERT INTO tblEntry VALUES (15, 28, '2024-08-25', 91, 3, 1);
INSERT INTO tblEntry VALUES (16, 1, '2022-03-06', 78, 1, 1);
INSERT INTO tblEntry VALUES (16, 25, '2022-03-07', 104, 2, 0);
INSERT INTO tblEntry VALUES (17, 26, '2022-07-22', 68, 1, 1);
INSERT INTO tblEntry VALUES (17, 25, '2022-08-19', 80, 2, 1);
INSERT INTO tblEntry VALUES (17, 28, '2022-07-20', 87, 3, 1);
INSERT INTO tblEntry VALUES (17, 38, '2022-08-08', 103, 4, 0);
INSERT INTO tblEntry VALUES (18, 10, '2019-02-25', NULL, NULL, 1);
INSERT INTO tblEntry VALUES (18, 13, '2019-04-01', 85, 2, 1);
INSERT INTO tblEntry VALUES (18, 5, '2019-03-11', 90, 3, 0);
INSERT INTO tblEntry VALUES (18, 25, '2019-03-21', 96, 4, 0);
INSERT INTO tblEntry VALUES (19, 29, '2023-03-28', 75, 1, 0);
INSERT INTO tblEntry VALUES (19, 31, '2023-04-02', 77, 2, 1);
INSERT INTO tblEntry VALUES (19, 47, '2023-04-17', 82, 3, 1);
INSERT INTO tblEntry VALUES (19, 24, '2023-04-25', 96, 4, 1);
INSERT INTO tblEntry VALUES (19, 45, '2023-04-26', 97, 5, 0);
INSERT INTO tblEntry VALUES (20, 23, '2019-08-20', NULL, NULL, 1);
INSERT INTO tblEntry VALUES (20, 45, '2019-07-12', 84, 2, 1);
INSERT INTO tblEntry VALUES (21, 12, '2022-08-19', 74, 1, 0);
INSERT INTO tblEntry VALUES (21, 42, '2022-08-08', 79, 2, 0);
INSERT INTO tblEntry VALUES (21, 44, '2022-07-29', 83, 3, 1);
INSERT INTO tblEntry VALUES (22, 38, '2024-12-20', 72, 1, 1);
INSERT INTO tblEntry VALUES (22, 1, '2025-01-08', 74, 2, 0);
INSERT INTO tblEntry VALUES (22, 23, '2025-01-05', 89, 3, 0);
