CREATE TABLE parties (
  party_id INTEGER PRIMARY KEY,
  abbr TEXT NOT NULL,
  party_name TEXT,
  founded INTEGER,
  leaning TEXT
);
CREATE TABLE wards (
  ward_id INTEGER PRIMARY KEY,
  ward_name TEXT,
  population INTEGER,
  zone TEXT
);
CREATE TABLE councillors (
  councillor_id INTEGER PRIMARY KEY,
  given_name TEXT,
  family_name TEXT NOT NULL,
  dob TEXT,
  sex TEXT,
  party_id INTEGER REFERENCES parties(party_id),
  ward_id INTEGER REFERENCES wards(ward_id),
  elected_on TEXT,
  term_end TEXT,
  email TEXT,
  occupation TEXT
);
CREATE TABLE motions (
  motion_no TEXT PRIMARY KEY,
  title TEXT,
  topic TEXT,
  proposer_id INTEGER REFERENCES councillors(councillor_id),
  submitted_on TEXT,
  decided_on TEXT,
  status TEXT,
  est_cost REAL
);
CREATE TABLE votes (
  vote_id INTEGER PRIMARY KEY,
  motion_no TEXT REFERENCES motions(motion_no),
  councillor_id INTEGER REFERENCES councillors(councillor_id),
  cast_on TEXT,
  choice TEXT
);
CREATE TABLE attendance (
  meeting_date TEXT,
  councillor_id INTEGER REFERENCES councillors(councillor_id),
  present INTEGER,
  excuse TEXT,
  PRIMARY KEY (meeting_date, councillor_id)
);
INSERT INTO parties VALUES (1, 'GRN', 'Green Alliance', 1989, 'left');
INSERT INTO parties VALUES (2, 'LAB', 'Labour Union', 1921, 'left');
INSERT INTO parties VALUES (3, 'CON', 'Conservative League', 1905, 'right');
INSERT INTO parties VALUES (4, 'LIB', 'Liberal Forum', 1978, 'centre');
INSERT INTO parties VALUES (5, 'CIT', 'Citizens First', 2012, NULL);
INSERT INTO parties VALUES (6, 'PRG', 'Progress Party', 2017, 'centre');
INSERT INTO parties VALUES (7, 'HOM', 'Homeowners List', 2003, 'right');
INSERT INTO parties VALUES (8, 'YTH', 'Youth Voice', 2020, NULL);
INSERT INTO wards VALUES (1, 'Old Town', 10026, 'north');
INSERT INTO wards VALUES (2, 'Harbour', 4520, 'south');
INSERT INTO wards VALUES (3, 'Millfield', 6725, 'west');
INSERT INTO wards VALUES (4, 'Station', 8547, 'north');
INSERT INTO wards VALUES (5, 'Kingsway', 23218, 'west');
INSERT INTO wards VALUES (6, 'Lakeside', 7274, 'west');
INSERT INTO wards VALUES (7, 'Hilltop', 16608, 'north');
INSERT INTO wards VALUES (8, 'Meadow', 24560, 'east');
INSERT INTO wards VALUES (9, 'Northgate', 15911, 'west');
INSERT INTO wards VALUES (10, 'Foundry', NULL, 'east');
INSERT INTO wards VALUES (11, 'Parkside', 26912, 'west');
INSERT INTO wards VALUES (12, 'Riverbank', 10964, 'south');
INSERT INTO wards VALUES (13, 'Cathedral', NULL, 'west');
INSERT INTO wards VALUES (14, 'Airport', 29563, 'east');
INSERT INTO wards VALUES (15, 'Beacon', 12227, 'west');
INSERT INTO wards VALUES (16, 'Canal', 15275, 'north');
INSERT INTO wards VALUES (17, 'Eastfield', 7454, 'north');
INSERT INTO wards VALUES (18, 'Fairview', 9086, 'south');
INSERT INTO wards VALUES (19, 'Greenhill', 16050, 'east');
INSERT INTO wards VALUES (20, 'Orchard', 4639, 'north');
INSERT INTO wards VALUES (21, 'Priory', 4804, 'north');
INSERT INTO wards VALUES (22, 'Quarry', 20908, 'south');
INSERT INTO wards VALUES (23, 'Southgate', 9891, 'south');
INSERT INTO wards VALUES (24, 'Tannery', 29671, 'west');
INSERT INTO wards VALUES (25, 'University', 19915, 'north');
INSERT INTO councillors VALUES (1, 'Carmen', 'Hussain', '1952-07-08', 'M', 3, 7, '2020-05-07', '2024-05-07', 'carmen.hussain@council.gov', 'solicitor');
INSERT INTO councillors VALUES (2, 'June', 'Kaur', '1994-06-10', 'M', 2, 22, '2022-06-04', '2026-06-04', 'june.kaur@gmail.com', 'shopkeeper');
INSERT INTO councillors VALUES (3, 'Nadia', 'Ivanov', '1969-02-15', 'M', 2, 3, '2022-05-05', '2026-05-05', 'nadia.ivanov@council.gov', 'nurse');
INSERT INTO councillors VALUES (4, 'Laura', 'Kaur', '1972-06-05', 'F', 4, 15, '2018-05-03', '2022-05-03', 'laura.kaur@council.gov', 'solicitor');
INSERT INTO councillors VALUES (5, 'Laura', 'Dawson', NULL, 'M', 2, 19, '2022-05-05', '2026-05-05', 'laura.dawson@council.gov', 'shopkeeper');
INSERT INTO councillors VALUES (6, 'Bilal', 'Price', '1986-10-17', 'M', 3, 3, '2024-05-02', '2028-05-02', 'bilal.price@gmail.com', NULL);
INSERT INTO councillors VALUES (7, 'Ada', 'Grant', '1984-10-12', 'M', 7, 19, '2018-05-03', '2022-05-03', 'ada.grant@council.gov', 'retired');
INSERT INTO councillors VALUES (8, 'Helen', 'Hussain', '1960-05-05', 'F', 5, 2, '2020-05-07', '2024-05-07', 'helen.hussain@gmail.com', 'solicitor');
INSERT INTO councillors VALUES (9, 'Ada', 'Kaur', '1965-06-10', 'M', 7, 11, '2020-05-07', '2024-05-07', 'ada.kaur@gmail.com', 'nurse');
INSERT INTO councillors VALUES (10, 'Paula', 'Hussain', '1986-09-08', 'F', 6, 13, '2022-05-05', '2026-05-05', 'paula.hussain@gmail.com', 'shopkeeper');
INSERT INTO councillors VALUES (11, 'Igor', 'Carter', '1988-07-12', 'F', 2, 15, '2018-06-02', '2022-06-02', 'igor.carter@council.gov', 'engineer');
INSERT INTO councillors VALUES (12, 'Tim', 'Hussain', '1956-07-12', 'F', 2, 18, '2021-11-02', '2025-11-02', 'tim.hussain@council.gov', 'engineer');
INSERT INTO councillors VALUES (13, 'Paula', 'O''Hara', '1965-08-13', 'F', 3, 10, '2018-05-03', '2022-05-03', 'paula.ohara@gmail.com', 'engineer');
INSERT INTO councillors VALUES (14, 'George', 'Price', '1981-06-07', 'M', 6, 17, '2025-09-25', '2029-09-25', NULL, 'student');
INSERT INTO councillors VALUES (15, 'Helen', 'Mensah', '1954-11-23', 'F', NULL, 4, '2016-05-05', '2020-05-05', NULL, 'solicitor');
INSERT INTO councillors VALUES (16, 'Tim', 'Jones', '1956-10-22', 'M', 2, 19, '2018-05-03', '2022-05-03', 'tim.jones@council.gov', 'engineer');
INSERT INTO councillors VALUES (17, 'Paula', 'Ashworth', '1967-01-08', 'M', 2, 6, '2023-10-11', '2027-10-11', 'paula.ashworth@gmail.com', 'teacher');
INSERT INTO councillors VALUES (18, 'Owen', 'Ivanov', '2000-12-22', 'F', 1, 6, '2022-05-05', '2026-05-05', 'owen.ivanov@council.gov', 'engineer');
INSERT INTO councillors VALUES (19, 'Tim', 'Kaur', '1960-04-10', 'F', NULL, 15, '2024-05-02', '2028-05-02', 'tim.kaur@council.gov', 'farmer');
INSERT INTO councillors VALUES (20, 'Edith', 'O''Hara', '1983-04-16', 'M', 2, 15, '2018-05-03', '2022-05-03', 'edith.ohara@council.gov', NULL);
INSERT INTO councillors VALUES (21, 'Paula', 'Shaw', '1954-09-08', 'F', 3, 19, '2021-03-06', '2025-03-06', 'paula.shaw@council.gov', NULL);
INSERT INTO councillors VALUES (22, 'Milan', 'Ashworth', '2001-11-15', 'M', 4, NULL, '2018-05-03', '2022-05-03', 'milan.ashworth@gmail.com', 'nurse');
INSERT INTO councillors VALUES (23, 'Helen', 'O''Hara', '1971-01-26', 'M', 7, 4, '2018-05-03', '2022-05-03', 'helen.ohara@council.gov', 'solicitor');
INSERT INTO councillors VALUES (24, 'Helen', 'Lewis', '1980-01-03', 'F', 6, NULL, '2023-11-08', '2027-11-08', 'helen.lewis@council.gov', 'student');
INSERT INTO councillors VALUES (25, 'Laura', 'Quinn', '1962-12-04', 'F', 3, 3, '2016-05-05', '2020-05-05', 'laura.quinn@council.gov', 'nurse');
INSERT INTO councillors VALUES (26, 'Igor', 'O''Hara', '1975-09-24', 'F', 3, 18, '2020-05-07', '2024-05-07', NULL, 'teacher');
INSERT INTO councillors VALUES (27, 'George', 'Quinn', '1972-03-04', 'M', 3, NULL, '2020-05-07', '2024-05-07', 'george.quinn@council.gov', 'retired');
INSERT INTO councillors VALUES (28, 'June', 'O''Hara', '1971-11-02', 'M', 2, 4, '2024-05-02', '2028-05-02', 'june.ohara@council.gov', 'retired');
INSERT INTO councillors VALUES (29, 'Nadia', 'Ivanov', '1961-02-28', 'M', 3, 8, '2018-05-14', '2022-05-14', 'nadia.ivanov@council.gov', 'farmer');
INSERT INTO councillors VALUES (30, 'Milan', 'Grant', '2000-06-09', 'F', 4, 14, '2022-05-05', '2026-05-05', 'milan.grant@council.gov', 'farmer');
INSERT INTO councillors VALUES (31, 'Wendy', 'Hussain', '1976-11-06', 'F', 2, 14, '2016-05-05', '2020-05-05', 'wendy.hussain@council.gov', 'solicitor');
INSERT INTO councillors VALUES (32, 'Owen', 'Hussain', '1953-01-10', 'F', 2, 11, '2018-05-03', '2022-05-03', 'owen.hussain@gmail.com', 'retired');
INSERT INTO councillors VALUES (33, 'Ada', 'O''Hara', '1960-12-04', 'F', 2, 5, '2022-05-05', '2026-05-05', 'ada.ohara@gmail.com', 'nurse');
INSERT INTO councillors VALUES (34, 'Edith', 'Fraser', '1986-09-12', 'M', 4, 13, '2024-05-02', '2028-05-02', 'edith.fraser@council.gov', 'solicitor');
INSERT INTO councillors VALUES (35, 'Igor', 'Begum', '1959-11-25', 'M', 3, 4, '2022-05-05', '2026-05-05', 'igor.begum@council.gov', 'nurse');
INSERT INTO councillors VALUES (36, 'Paula', 'Begum', '1993-02-01', 'M', 3, 12, '2022-05-05', '2026-05-05', 'paula.begum@council.gov', 'engineer');
INSERT INTO councillors VALUES (37, 'Tim', 'Dawson', '1994-08-02', 'F', 7, 19, '2022-05-05', '2026-05-05', NULL, 'retired');
INSERT INTO councillors VALUES (38, 'Laura', 'Turner', '1970-02-01', 'F', 1, 6, '2018-05-03', '2022-05-03', 'laura.turner@council.gov', 'teacher');
INSERT INTO councillors VALUES (39, 'Tim', 'Fraser', '1949-08-17', 'M', 1, 21, '2024-05-02', '2028-05-02', 'tim.fraser@gmail.com', 'nurse');
INSERT INTO councillors VALUES (40, 'Fatima', 'Ellis', NULL, 'F', 3, 18, '2024-05-02', '2028-05-02', 'fatima.ellis@gmail.com', 'shopkeeper');
INSERT INTO councillors VALUES (41, 'Ada', 'Shaw', '2000-04-28', 'M', 7, 21, '2022-05-05', '2026-05-05', 'ada.shaw@council.gov', 'teacher');
INSERT INTO councillors VALUES (42, 'Edith', 'Mensah', '1959-07-02', 'F', 2, 6, '2023-01-06', '2027-01-06', 'edith.mensah@council.gov', 'solicitor');
INSERT INTO councillors VALUES (43, 'David', 'Mensah', NULL, 'F', 2, 18, '2023-04-09', '2027-04-09', 'david.mensah@council.gov', 'farmer');
INSERT INTO councillors VALUES (44, 'Igor', 'O''Hara', '1962-04-06', 'M', 5, 21, '2018-05-03', '2022-05-03', 'igor.ohara@gmail.com', 'student');
INSERT INTO councillors VALUES (45, 'Wendy', 'Hussain', '1953-09-04', 'M', 5, 6, '2020-05-07', '2024-05-07', 'wendy.hussain@gmail.com', NULL);
INSERT INTO councillors VALUES (46, 'David', 'Ivanov', '1980-03-21', 'M', 3, 12, '2020-05-07', '2024-05-07', 'david.ivanov@council.gov', 'farmer');
INSERT INTO councillors VALUES (47, 'Rashid', 'Price', '1991-03-17', 'F', 3, 10, '2018-05-03', '2022-05-03', 'rashid.price@gmail.com', 'student');
INSERT INTO councillors VALUES (48, 'Carmen', 'Hussain', '1963-07-07', 'M', 3, 2, '2016-05-05', '2020-05-05', 'carmen.hussain@gmail.com', 'student');
INSERT INTO councillors VALUES (49, 'Laura', 'Turner', '1982-01-23', 'F', 5, 18, '2022-05-05', '2026-05-05', 'laura.turner@council.gov', 'shopkeeper');
INSERT INTO councillors VALUES (50, 'Ada', 'Ivanov', '1985-04-23', 'F', 4, 14, '2018-05-03', '2022-05-03', 'ada.ivanov@council.gov', 'teacher');
INSERT INTO councillors VALUES (51, NULL, 'Lewis', '1991-07-15', 'M', 4, 17, '2024-05-02', '2028-05-02', 'cllr.lewis@council.gov', 'engineer');
INSERT INTO councillors VALUES (52, 'David', 'Ivanov', '1973-01-03', 'M', 2, 1, '2016-05-05', '2020-05-05', 'david.ivanov@gmail.com', 'student');
INSERT INTO councillors VALUES (53, 'Ada', 'Lewis', '1999-08-19', 'M', 2, NULL, '2016-05-05', '2020-05-05', 'ada.lewis@council.gov', NULL);
INSERT INTO councillors VALUES (54, 'Ada', 'Mensah', '1963-10-09', 'M', 1, 14, '2021-11-28', '2025-11-28', 'ada.mensah@gmail.com', 'teacher');
INSERT INTO councillors VALUES (55, 'Fatima', 'Hussain', '1954-09-26', 'M', 2, 7, '2017-08-02', '2021-08-02', 'fatima.hussain@council.gov', 'engineer');
INSERT INTO motions VALUES ('M-2025-001', 'School meals for all', 'education', 3, '2025-11-22', NULL, 'pending', 0);
INSERT INTO motions VALUES ('M-2021-002', 'School meals for all', 'education', 4, '2021-09-07', NULL, 'pending', 5000);
INSERT INTO motions VALUES ('M-2024-003', 'Council tax rise', 'finance', 28, '2024-07-09', '2024-12-01', 'adopted', 5000);
INSERT INTO motions VALUES ('M-2024-004', 'Council tax rise', 'finance', 25, '2024-09-07', '2024-11-29', 'adopted', 950000);
INSERT INTO motions VALUES ('M-2025-005', 'Museum entry fee', 'culture', 3, '2025-02-20', '2025-06-30', 'rejected', 400000);
INSERT INTO motions VALUES ('M-2022-006', 'Summer festival grant', 'culture', 30, '2022-01-11', NULL, 'withdrawn', 5000);
INSERT INTO motions VALUES ('M-2018-007', 'Sell the old town hall', 'finance', 23, '2018-05-04', NULL, 'pending', 120000);
INSERT INTO motions VALUES ('M-2020-008', 'Cycle path to the station', 'transport', 40, '2020-11-06', '2020-11-16', 'rejected', 0);
INSERT INTO motions VALUES ('M-2021-009', 'School meals for all', 'education', 23, '2021-05-18', '2021-09-28', 'adopted', 400000);
INSERT INTO motions VALUES ('M-2022-010', 'Council tax rise', 'finance', 15, '2022-10-09', '2023-01-08', 'adopted', 75000);
INSERT INTO motions VALUES ('M-2018-011', 'Sell the old town hall', 'finance', 13, '2018-03-13', NULL, 'withdrawn', 950000);
INSERT INTO motions VALUES ('M-2019-012', 'Solar roofs on schools', 'environment', 12, '2019-02-16', '2019-05-15', 'adopted', NULL);
INSERT INTO motions VALUES ('M-2022-013', 'Museum entry fee', 'culture', 32, '2022-12-22', NULL, 'pending', 950000);
INSERT INTO motions VALUES ('M-2018-014', 'Library opening hours', 'culture', 7, '2018-06-09', '2018-06-21', 'adopted', 400000);
INSERT INTO motions VALUES ('M-2021-015', 'Tram extension', 'transport', 18, '2021-06-04', '2021-10-13', 'adopted', 20000);
INSERT INTO motions VALUES ('M-2023-016', 'Student flats on Priory Lane', 'housing', 13, '2023-11-28', '2024-02-04', 'adopted', 400000);
INSERT INTO motions VALUES ('M-2022-017', 'Plant 1000 trees', 'environment', 20, '2022-04-24', NULL, 'withdrawn', 0);
INSERT INTO motions VALUES ('M-2022-018', 'Sell the old town hall', 'finance', 15, '2022-07-23', '2022-10-24', 'adopted', 950000);
INSERT INTO motions VALUES ('M-2019-019', 'Solar roofs on schools', 'environment', 12, '2019-08-23', NULL, 'pending', 20000);
INSERT INTO motions VALUES ('M-2019-020', 'River clean-up', 'environment', 19, '2019-11-09', '2020-01-09', 'adopted', 950000);
INSERT INTO motions VALUES ('M-2024-021', 'Ban leaf blowers', 'environment', NULL, '2024-06-22', NULL, 'pending', 120000);
INSERT INTO motions VALUES ('M-2018-022', 'Cycle path to the station', 'transport', 5, '2018-07-08', '2018-11-01', 'rejected', 5000);
INSERT INTO motions VALUES ('M-2023-023', 'Museum entry fee', 'culture', 12, '2023-10-19', '2024-02-16', 'adopted', 950000);
INSERT INTO motions VALUES ('M-2026-024', 'Affordable homes at Quarry', 'housing', 19, '2026-05-26', '2026-09-17', 'adopted', 400000);
INSERT INTO motions VALUES ('M-2021-025', 'Solar roofs on schools', 'environment', 30, '2021-12-20', '2022-03-01', 'rejected', NULL);
INSERT INTO motions VALUES ('M-2019-026', 'Summer festival grant', 'culture', 10, '2019-04-19', '2019-08-10', 'adopted', 75000);
INSERT INTO motions VALUES ('M-2024-027', 'Ban leaf blowers', 'environment', 27, '2024-04-01', '2024-07-12', 'adopted', 120000);
INSERT INTO motions VALUES ('M-2019-028', 'Summer festival grant', 'culture', 29, '2019-12-19', '2020-05-16', 'adopted', 950000);
INSERT INTO motions VALUES ('M-2022-029', 'Student flats on Priory Lane', 'housing', 23, '2022-06-18', NULL, 'withdrawn', 5000);
INSERT INTO motions VALUES ('M-2019-030', 'Night bus service', 'transport', 37, '2019-05-19', NULL, 'pending', NULL);
INSERT INTO motions VALUES ('M-2019-031', 'Summer festival grant', 'culture', 3, '2019-10-08', '2019-10-22', 'adopted', NULL);
INSERT INTO motions VALUES ('M-2018-032', 'Free parking on Saturdays', 'transport', 30, '2018-03-20', '2018-05-10', 'adopted', 400000);
INSERT INTO motions VALUES ('M-2020-033', 'New primary school', 'education', 28, '2020-08-06', '2020-09-15', 'rejected', 120000);
INSERT INTO motions VALUES ('M-2026-034', 'Council tax rise', 'finance', 25, '2026-10-14', '2026-11-18', 'adopted', 5000);
INSERT INTO motions VALUES ('M-2018-035', 'School meals for all', 'education', 4, '2018-12-15', '2019-01-03', 'adopted', NULL);
INSERT INTO motions VALUES ('M-2023-036', 'Summer festival grant', 'culture', 14, '2023-07-18', '2023-11-27', 'rejected', 75000);
INSERT INTO motions VALUES ('M-2023-037', 'Council tax rise', 'finance', 25, '2023-03-11', '2023-07-27', 'rejected', 0);
INSERT INTO motions VALUES ('M-2021-038', 'Sell the old town hall', 'finance', 13, '2021-09-15', NULL, 'withdrawn', 0);
INSERT INTO motions VALUES ('M-2019-039', 'River clean-up', 'environment', 36, '2019-06-03', '2019-09-18', 'adopted', 75000);
INSERT INTO motions VALUES ('M-2025-040', 'Tram extension', 'transport', 18, '2025-10-05', '2025-12-12', 'rejected', 950000);
INSERT INTO motions VALUES ('M-2026-041', 'Plant 1000 trees', 'environment', 18, '2026-10-08', '2026-11-18', 'adopted', 0);
INSERT INTO motions VALUES ('M-2024-042', 'Solar roofs on schools', 'environment', 32, '2024-03-14', '2024-05-02', 'adopted', 5000);
INSERT INTO motions VALUES ('M-2023-043', 'River clean-up', 'environment', 8, '2023-03-05', '2023-03-28', 'adopted', 75000);
INSERT INTO motions VALUES ('M-2025-044', 'Student flats on Priory Lane', 'housing', 19, '2025-07-13', '2025-08-13', 'rejected', 120000);
INSERT INTO motions VALUES ('M-2024-045', 'Tram extension', 'transport', 27, '2024-03-18', '2024-04-11', 'adopted', NULL);
INSERT INTO motions VALUES ('M-2026-046', 'Library opening hours', 'culture', 5, '2026-04-19', NULL, 'withdrawn', 0);
INSERT INTO motions VALUES ('M-2020-047', 'Budget amendment', 'finance', 18, '2020-09-27', '2020-12-06', 'adopted', NULL);
INSERT INTO motions VALUES ('M-2023-048', 'Sell the old town hall', 'finance', 13, '2023-10-05', '2023-12-24', 'adopted', 0);
INSERT INTO motions VALUES ('M-2026-049', 'New primary school', 'education', 31, '2026-11-05', NULL, 'pending', 400000);
INSERT INTO motions VALUES ('M-2026-050', 'Summer festival grant', 'culture', 21, '2026-11-06', NULL, 'pending', 0);
INSERT INTO votes VALUES (1, 'M-2024-003', 38, '2024-12-01', 'no');
INSERT INTO votes VALUES (2, 'M-2024-003', 26, '2024-12-01', 'no');
INSERT INTO votes VALUES (3, 'M-2024-003', 36, '2024-12-01', 'yes');
INSERT INTO votes VALUES (4, 'M-2024-004', 25, '2024-11-29', 'no');
INSERT INTO votes VALUES (5, 'M-2024-004', 26, '2024-11-29', 'no');
INSERT INTO votes VALUES (6, 'M-2024-004', 2, '2024-11-29', 'yes');
INSERT INTO votes VALUES (7, 'M-2025-005', 16, '2025-06-30', 'abstain');
INSERT INTO votes VALUES (8, 'M-2020-008', 25, '2020-11-16', 'yes');
INSERT INTO votes VALUES (9, 'M-2020-008', 9, '2020-11-16', 'yes');
INSERT INTO votes VALUES (10, 'M-2021-009', 45, '2021-09-28', 'yes');
INSERT INTO votes VALUES (11, 'M-2022-010', 7, '2023-01-08', 'yes');
INSERT INTO votes VALUES (12, 'M-2022-010', 23, '2023-01-08', 'yes');
INSERT INTO votes VALUES (13, 'M-2019-012', 35, '2019-05-15', 'abstain');
INSERT INTO votes VALUES (14, 'M-2018-014', 13, '2018-06-21', 'abstain');
INSERT INTO votes VALUES (15, 'M-2018-014', 27, '2018-06-21', 'yes');
INSERT INTO votes VALUES (16, 'M-2018-014', 42, '2018-06-21', 'abstain');
INSERT INTO votes VALUES (17, 'M-2021-015', 34, '2021-10-13', 'abstain');
INSERT INTO votes VALUES (18, 'M-2021-015', 13, '2021-10-13', 'abstain');
INSERT INTO votes VALUES (19, 'M-2021-015', 2, '2021-10-13', 'yes');
INSERT INTO votes VALUES (20, 'M-2023-016', 10, '2024-02-04', 'abstain');
INSERT INTO votes VALUES (21, 'M-2023-016', 42, '2024-02-04', 'yes');
INSERT INTO votes VALUES (22, 'M-2022-018', 48, '2022-10-24', 'abstain');
INSERT INTO votes VALUES (23, 'M-2019-020', 3, '2020-01-09', 'no');
INSERT INTO votes VALUES (24, 'M-2019-020', 8, '2020-01-09', 'abstain');
INSERT INTO votes VALUES (25, 'M-2019-020', 26, '2020-01-09', 'no');
INSERT INTO votes VALUES (26, 'M-2018-022', 20, '2018-11-01', 'no');
INSERT INTO votes VALUES (27, 'M-2018-022', 6, '2018-11-01', 'yes');
INSERT INTO votes VALUES (28, 'M-2018-022', 32, '2018-11-01', 'yes');
INSERT INTO votes VALUES (29, 'M-2023-023', 14, '2024-02-16', 'yes');
INSERT INTO votes VALUES (30, 'M-2023-023', 16, '2024-02-16', 'abstain');
INSERT INTO votes VALUES (31, 'M-2026-024', 2, '2026-09-17', 'abstain');
INSERT INTO votes VALUES (32, 'M-2021-025', 13, '2022-03-01', 'no');
INSERT INTO votes VALUES (33, 'M-2019-026', 23, '2019-08-10', 'no');
INSERT INTO votes VALUES (34, 'M-2019-026', 22, '2019-08-10', 'no');
INSERT INTO votes VALUES (35, 'M-2019-026', 15, '2019-08-10', 'no');
INSERT INTO votes VALUES (36, 'M-2024-027', 3, '2024-07-12', 'no');
INSERT INTO votes VALUES (37, 'M-2019-028', 15, '2020-05-16', 'no');
INSERT INTO votes VALUES (38, 'M-2019-031', 24, '2019-10-22', 'yes');
INSERT INTO votes VALUES (39, 'M-2019-031', 16, '2019-10-22', 'yes');
INSERT INTO votes VALUES (40, 'M-2018-032', 21, '2018-05-10', 'yes');
INSERT INTO votes VALUES (41, 'M-2018-032', 7, '2018-05-10', 'yes');
INSERT INTO votes VALUES (42, 'M-2018-032', 45, '2018-05-10', 'abstain');
INSERT INTO votes VALUES (43, 'M-2020-033', 15, '2020-09-15', 'yes');
INSERT INTO votes VALUES (44, 'M-2020-033', 37, '2020-09-15', 'yes');
INSERT INTO votes VALUES (45, 'M-2020-033', 8, '2020-09-15', 'abstain');
INSERT INTO votes VALUES (46, 'M-2026-034', 17, '2026-11-18', 'no');
INSERT INTO votes VALUES (47, 'M-2026-034', 15, '2026-11-18', 'abstain');
INSERT INTO votes VALUES (48, 'M-2026-034', 2, '2026-11-18', 'abstain');
INSERT INTO votes VALUES (49, 'M-2018-035', 41, '2019-01-03', 'yes');
INSERT INTO votes VALUES (50, 'M-2018-035', 6, '2019-01-03', 'yes');
INSERT INTO votes VALUES (51, 'M-2018-035', 3, '2019-01-03', 'no');
INSERT INTO votes VALUES (52, 'M-2023-036', 47, '2023-11-27', 'no');
INSERT INTO votes VALUES (53, 'M-2023-036', 32, '2023-11-27', 'yes');
INSERT INTO votes VALUES (54, 'M-2023-037', 48, '2023-07-27', 'abstain');
INSERT INTO votes VALUES (55, 'M-2023-037', 7, '2023-07-27', 'yes');
INSERT INTO votes VALUES (56, 'M-2019-039', 24, '2019-09-18', 'yes');
INSERT INTO votes VALUES (57, 'M-2019-039', 39, '2019-09-18', 'yes');
INSERT INTO votes VALUES (58, 'M-2025-040', 10, '2025-12-12', 'abstain');
INSERT INTO votes VALUES (59, 'M-2026-041', 6, '2026-11-18', 'yes');
INSERT INTO votes VALUES (60, 'M-2024-042', 17, '2024-05-02', 'no');
INSERT INTO votes VALUES (61, 'M-2023-043', 32, '2023-03-28', 'yes');
INSERT INTO votes VALUES (62, 'M-2025-044', 47, '2025-08-13', 'abstain');
INSERT INTO votes VALUES (63, 'M-2025-044', 5, '2025-08-13', 'no');
INSERT INTO votes VALUES (64, 'M-2024-045', 18, '2024-04-11', 'no');
INSERT INTO votes VALUES (65, 'M-2024-045', 14, '2024-04-11', 'yes');
INSERT INTO votes VALUES (66, 'M-2024-045', 41, '2024-04-11', 'no');
INSERT INTO votes VALUES (67, 'M-2020-047', 35, '2020-12-06', 'yes');
INSERT INTO votes VALUES (68, 'M-2023-048', 15, '2023-12-24', 'yes');
INSERT INTO attendance VALUES ('2024-03-12', 13, 0, 'work');
INSERT INTO attendance VALUES ('2024-03-12', 38, 1, NULL);
INSERT INTO attendance VALUES ('2024-03-12', 23, 1, NULL);
INSERT INTO attendance VALUES ('2024-03-12', 44, 0, 'work');
INSERT INTO attendance VALUES ('2024-03-12', 42, 0, 'holiday');
INSERT INTO attendance VALUES ('2024-03-12', 43, 0, NULL);
INSERT INTO attendance VALUES ('2024-03-12', 7, 1, NULL);
INSERT INTO attendance VALUES ('2024-03-12', 41, 1, NULL);
INSERT INTO attendance VALUES ('2024-03-12', 19, 1, NULL);
INSERT INTO attendance VALUES ('2024-03-12', 17, 1, NULL);
INSERT INTO attendance VALUES ('2024-03-12', 21, 1, NULL);
INSERT INTO attendance VALUES ('2024-03-12', 33, 0, 'work');
INSERT INTO attendance VALUES ('2024-03-12', 27, 0, NULL);
INSERT INTO attendance VALUES ('2025-06-10', 16, 1, NULL);
INSERT INTO attendance VALUES ('2025-06-10', 2, 1, NULL);
INSERT INTO attendance VALUES ('2025-06-10', 12, 0, 'illness');
INSERT INTO attendance VALUES ('2025-06-10', 17, 0, 'work');
INSERT INTO attendance VALUES ('2025-06-10', 39, 1, NULL);
INSERT INTO attendance VALUES ('2025-06-10', 27, 0, 'work');
INSERT INTO attendance VALUES ('2025-06-10', 26, 1, NULL);
INSERT INTO attendance VALUES ('2025-06-10', 8, 1, NULL);
INSERT INTO attendance VALUES ('2025-06-10', 37, 1, NULL);
INSERT INTO attendance VALUES ('2025-06-10', 42, 1, NULL);
INSERT INTO attendance VALUES ('2025-06-10', 35, 1, NULL);
INSERT INTO attendance VALUES ('2025-06-10', 6, 1, NULL);
INSERT INTO attendance VALUES ('2025-06-10', 18, 1, NULL);
INSERT INTO attendance VALUES ('2025-11-04', 16, 1, NULL);
INSERT INTO attendance VALUES ('2025-11-04', 22, 1, NULL);
INSERT INTO attendance VALUES ('2025-11-04', 41, 1, NULL);
INSERT INTO attendance VALUES ('2025-11-04', 18, 0, 'work');
INSERT INTO attendance VALUES ('2025-11-04', 31, 1, NULL);
INSERT INTO attendance VALUES ('2025-11-04', 10, 1, NULL);
INSERT INTO attendance VALUES ('2025-11-04', 21, 0, 'holiday');
INSERT INTO attendance VALUES ('2025-11-04', 26, 1, NULL);
INSERT INTO attendance VALUES ('2025-11-04', 27, 1, NULL);
INSERT INTO attendance VALUES ('2025-11-04', 39, 1, NULL);
INSERT INTO attendance VALUES ('2025-11-04', 3, 1, NULL);
INSERT INTO attendance VALUES ('2025-11-04', 4, 1, NULL);
INSERT INTO attendance VALUES ('2025-11-04', 42, 1, NULL);
INSERT INTO attendance VALUES ('2026-02-17', 19, 1, NULL);
INSERT INTO attendance VALUES ('2026-02-17', 29, 0, 'work');
INSERT INTO attendance VALUES ('2026-02-17', 5, 1, NULL);
INSERT INTO attendance VALUES ('2026-02-17', 26, 1, NULL);
INSERT INTO attendance VALUES ('2026-02-17', 36, 0, 'holiday');
INSERT INTO attendance VALUES ('2026-02-17', 22, 1, NULL);
INSERT INTO attendance VALUES ('2026-02-17', 28, 0, NULL);
INSERT INTO attendance VALUES ('2026-02-17', 25, 1, NULL);
INSERT INTO attendance VALUES ('2026-02-17', 41, 1, NULL);
INSERT INTO attendance VALUES ('2026-02-17', 21, 0, NULL);
INSERT INTO attendance VALUES ('2026-02-17', 1, 1, NULL);
INSERT INTO attendance VALUES ('2026-02-17', 17, 0, 'work');
INSERT INTO attendance VALUES ('2026-02-17', 7, 1, NULL);
INSERT INTO attendance VALUES ('2026-09-08', 38, 0, 'holiday');
INSERT INTO attendance VALUES ('2026-09-08', 42, 1, NULL);
INSERT INTO attendance VALUES ('2026-09-08', 13, 1, NULL);
INSERT INTO attendance VALUES ('2026-09-08', 15, 1, NULL);
INSERT INTO attendance VALUES ('2026-09-08', 39, 1, NULL);
INSERT INTO attendance VALUES ('2026-09-08', 2, 1, NULL);
INSERT INTO attendance VALUES ('2026-09-08', 20, 1, NULL);
INSERT INTO attendance VALUES ('2026-09-08', 36, 1, NULL);
INSERT INTO attendance VALUES ('2026-09-08', 22, 1, NULL);
INSERT INTO attendance VALUES ('2026-09-08', 1, 0, 'illness');
INSERT INTO attendance VALUES ('2026-09-08', 44, 1, NULL);
INSERT INTO attendance VALUES ('2026-09-08', 41, 1, NULL);
INSERT INTO attendance VALUES ('2026-09-08', 9, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 38, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 14, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 40, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 26, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 10, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 25, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 11, 0, 'work');
INSERT INTO attendance VALUES ('2026-11-10', 44, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 16, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 19, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 6, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 8, 1, NULL);
INSERT INTO attendance VALUES ('2026-11-10', 30, 1, NULL);
