CREATE TABLE employee (
  id INTEGER PRIMARY KEY,
  fullName TEXT NOT NULL,
  email TEXT,
  dept TEXT,
  jobTitle TEXT,
  hiredOn TEXT,
  leftOn TEXT,
  salary INTEGER,
  city TEXT,
  managerId INTEGER REFERENCES employee(id)
);
CREATE TABLE game (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  genre TEXT,
  status TEXT,
  startedOn TEXT,
  budget REAL,
  leadId INTEGER REFERENCES employee(id)
);
CREATE TABLE platform (
  code TEXT PRIMARY KEY,
  name TEXT,
  maker TEXT,
  kind TEXT
);
CREATE TABLE release (
  id INTEGER PRIMARY KEY,
  gameId INTEGER NOT NULL REFERENCES game(id),
  platformCode TEXT NOT NULL REFERENCES platform(code),
  releasedOn TEXT,
  price REAL,
  unitsSold INTEGER,
  score INTEGER,
  region TEXT
);
CREATE TABLE bugReport (
  id INTEGER PRIMARY KEY,
  gameId INTEGER REFERENCES game(id),
  platformCode TEXT REFERENCES platform(code),
  assigneeId INTEGER REFERENCES employee(id),
  title TEXT,
  severity TEXT,
  status TEXT,
  createdAt TEXT,
  closedAt TEXT
);
INSERT INTO employee VALUES (1, 'Theo Ito', 'theo.ito@contractor.io', 'QA', 'Lead Tester', '2025-02-01', NULL, 65000, 'Gothenburg', NULL);
INSERT INTO employee VALUES (2, 'Freja Dahl', 'freja.dahl@northlight.se', 'QA', 'Principal Tester', '2017-11-13', '2026-03-31', 91500, NULL, NULL);
INSERT INTO employee VALUES (3, 'Hiro Wong', 'hiro.wong@northlight.se', 'Audio', 'Junior Sound Designer', '2018-10-10', NULL, 73500, NULL, NULL);
INSERT INTO employee VALUES (4, 'Freja Wong', 'freja.wong@contractor.io', 'Audio', 'Principal Sound Designer', '2022-09-17', NULL, 64500, 'Remote', 3);
INSERT INTO employee VALUES (5, 'Dana Nyström', 'dana.nystrom@northlight.se', 'Marketing', 'Principal Marketer', '2022-06-10', NULL, 78000, 'Remote', 1);
INSERT INTO employee VALUES (6, 'Signe Eriksson', 'signe.eriksson@contractor.io', 'Art', 'Senior Artist', '2019-01-20', NULL, NULL, NULL, 1);
INSERT INTO employee VALUES (7, 'Linus Nyström', 'linus.nystrom@northlight.se', 'Art', 'Junior Artist', '2020-05-22', NULL, 42000, 'Tokyo', 1);
INSERT INTO employee VALUES (8, 'Nora Nyström', 'nora.nystrom@northlight.se', 'Programming', 'Junior Programmer', '2021-02-08', NULL, 74500, 'Remote', 1);
INSERT INTO employee VALUES (9, 'Vera Holm', 'vera.holm@contractor.io', 'Marketing', 'Principal Marketer', '2020-02-16', NULL, 29000, NULL, 1);
INSERT INTO employee VALUES (10, 'Gustav Nyström', 'gustav.nystrom@northlight.se', 'Design', 'Lead Designer', '2016-11-24', NULL, 72500, 'Malmö', 6);
INSERT INTO employee VALUES (11, 'Maja Ito', 'maja.ito@northlight.se', 'Art', 'Lead Artist', '2026-02-08', NULL, 36000, 'Malmö', 1);
INSERT INTO employee VALUES (12, 'Björn Nguyen', 'bjorn.nguyen@northlight.se', 'Programming', 'Principal Programmer', '2017-06-24', NULL, 84500, 'Tokyo', 3);
INSERT INTO employee VALUES (13, 'Petra Andersson', 'petra.andersson@northlight.se', 'Art', 'Senior Artist', '2016-11-27', NULL, NULL, 'Stockholm', 6);
INSERT INTO employee VALUES (14, 'Gustav Larsson', 'gustav.larsson@northlight.se', 'Marketing', 'Principal Marketer', '2025-11-02', NULL, 85500, 'Tokyo', 1);
INSERT INTO employee VALUES (15, 'Vera Ito', 'vera.ito@contractor.io', 'Audio', 'Junior Sound Designer', '2025-10-23', NULL, 51500, 'Stockholm', 9);
INSERT INTO employee VALUES (16, 'Signe Nyström', 'signe.nystrom@northlight.se', 'Programming', 'Lead Programmer', '2026-02-22', NULL, 63500, 'Gothenburg', 2);
INSERT INTO employee VALUES (17, 'Petra Nguyen', 'petra.nguyen@contractor.io', 'Marketing', 'Senior Marketer', '2018-11-22', NULL, 76000, 'Gothenburg', 1);
INSERT INTO employee VALUES (18, 'Kaya Eriksson', 'kaya.eriksson@northlight.se', 'Design', 'Lead Designer', '2023-05-19', NULL, 37500, 'Stockholm', 4);
INSERT INTO employee VALUES (19, 'Chen Holm', 'chen.holm@contractor.io', 'Design', 'Lead Designer', '2022-07-16', NULL, 71000, 'Stockholm', 2);
INSERT INTO employee VALUES (20, 'Petra Andersson', 'petra.andersson@northlight.se', 'Art', 'Lead Artist', '2023-07-16', NULL, 69500, 'Stockholm', 9);
INSERT INTO employee VALUES (21, 'Ines Dahl', 'ines.dahl@northlight.se', 'Marketing', 'Senior Marketer', '2020-04-13', NULL, 33500, 'Stockholm', 8);
INSERT INTO employee VALUES (22, 'Björn Andersson', 'bjorn.andersson@northlight.se', 'Programming', 'Senior Programmer', '2021-08-16', NULL, 28000, 'Tokyo', 8);
INSERT INTO employee VALUES (23, 'Jakob Eriksson', 'jakob.eriksson@contractor.io', 'Audio', 'Principal Sound Designer', '2026-06-18', NULL, 49000, 'Tokyo', 6);
INSERT INTO employee VALUES (24, 'Kaya Nyström', 'kaya.nystrom@northlight.se', 'QA', 'Junior Tester', '2025-12-07', NULL, 89500, NULL, 7);
INSERT INTO employee VALUES (25, 'Theo Dahl', 'theo.dahl@northlight.se', 'Art', 'Principal Artist', '2018-03-11', NULL, 51000, 'Tokyo', 5);
INSERT INTO employee VALUES (26, 'Nora Eriksson', 'nora.eriksson@northlight.se', 'Marketing', 'Senior Marketer', '2025-01-21', NULL, 41500, NULL, 9);
INSERT INTO employee VALUES (27, 'Chen Sato', 'chen.sato@northlight.se', 'Programming', 'Senior Programmer', '2020-06-17', '2023-10-20', 90000, NULL, 3);
INSERT INTO employee VALUES (28, 'Rasmus Lund', 'rasmus.lund@contractor.io', 'Marketing', 'Senior Marketer', '2026-01-27', NULL, 49000, NULL, 5);
INSERT INTO employee VALUES (29, 'Chen Nguyen', 'chen.nguyen@northlight.se', 'Art', 'Principal Artist', '2019-04-05', NULL, 87000, 'Tokyo', 4);
INSERT INTO employee VALUES (30, 'Gustav Ito', 'gustav.ito@contractor.io', 'Audio', 'Junior Sound Designer', '2025-10-13', NULL, 37000, NULL, 9);
INSERT INTO employee VALUES (31, 'Rasmus Andersson', 'rasmus.andersson@northlight.se', 'Programming', 'Junior Programmer', '2023-11-02', NULL, 42500, 'Gothenburg', 3);
INSERT INTO employee VALUES (32, 'Emil Nguyen', 'emil.nguyen@contractor.io', 'Marketing', 'Senior Marketer', '2020-11-23', NULL, 67000, 'Remote', 4);
INSERT INTO employee VALUES (33, 'Chen Sato', 'chen.sato@northlight.se', 'QA', 'Senior Tester', '2024-05-05', NULL, 78000, 'Tokyo', 3);
INSERT INTO employee VALUES (34, 'Nora Larsson', 'nora.larsson@northlight.se', 'Audio', 'Senior Sound Designer', '2020-04-26', NULL, 84000, 'Remote', 9);
INSERT INTO employee VALUES (35, 'Vera Dahl', 'vera.dahl@northlight.se', 'Art', 'Junior Artist', '2019-01-13', '2022-03-22', 61500, 'Malmö', 9);
INSERT INTO employee VALUES (36, 'Theo Dahl', 'theo.dahl@contractor.io', 'Audio', 'Lead Sound Designer', '2026-04-05', NULL, 56000, 'Tokyo', 4);
INSERT INTO employee VALUES (37, 'Gustav Wong', NULL, 'Design', 'Junior Designer', '2023-09-10', NULL, 81500, NULL, 7);
INSERT INTO employee VALUES (38, 'Hiro Eriksson', 'hiro.eriksson@contractor.io', 'QA', 'Principal Tester', '2025-06-14', NULL, 65000, 'Remote', 8);
INSERT INTO employee VALUES (39, 'Kaya Larsson', 'kaya.larsson@northlight.se', 'QA', 'Senior Tester', '2021-09-07', NULL, 88000, 'Tokyo', 2);
INSERT INTO employee VALUES (40, 'Jakob Holm', 'jakob.holm@northlight.se', 'Design', 'Principal Designer', '2018-05-13', NULL, 65500, 'Remote', 4);
INSERT INTO employee VALUES (41, 'Linus Ito', 'linus.ito@northlight.se', 'Programming', 'Junior Programmer', '2017-02-10', NULL, 87000, 'Malmö', 3);
INSERT INTO employee VALUES (42, 'Nora Wong', 'nora.wong@northlight.se', 'Art', 'Principal Artist', '2022-08-12', NULL, NULL, NULL, 6);
INSERT INTO employee VALUES (43, 'Jakob Holm', 'jakob.holm@contractor.io', 'QA', 'Lead Tester', '2025-05-10', NULL, 69000, 'Malmö', 3);
INSERT INTO employee VALUES (44, 'Oskar Larsson', 'oskar.larsson@contractor.io', 'Design', 'Senior Designer', '2022-12-05', '2024-06-10', 80000, 'Gothenburg', 5);
INSERT INTO employee VALUES (45, 'Aiko Larsson', 'aiko.larsson@contractor.io', 'QA', 'Junior Tester', '2019-07-01', NULL, 82000, 'Malmö', 5);
INSERT INTO employee VALUES (46, 'Emil Sato', 'emil.sato@contractor.io', 'Audio', 'Principal Sound Designer', '2016-05-10', NULL, 52500, 'Stockholm', 9);
INSERT INTO employee VALUES (47, 'Aiko Lund', 'aiko.lund@contractor.io', 'Marketing', 'Lead Marketer', '2026-09-20', NULL, NULL, 'Remote', 6);
INSERT INTO employee VALUES (48, 'Theo Nguyen', 'theo.nguyen@northlight.se', 'Programming', 'Junior Programmer', '2021-08-24', NULL, 53500, 'Gothenburg', 6);
INSERT INTO employee VALUES (49, 'Dana Sato', NULL, 'QA', 'Principal Tester', '2024-12-06', NULL, 90000, 'Gothenburg', 4);
INSERT INTO employee VALUES (50, 'Oskar Berg', 'oskar.berg@northlight.se', 'Marketing', 'Senior Marketer', '2017-03-06', NULL, 67000, 'Malmö', 6);
INSERT INTO employee VALUES (51, 'Emil Larsson', 'emil.larsson@northlight.se', 'QA', 'Principal Tester', '2019-07-14', NULL, 70500, 'Malmö', 3);
INSERT INTO employee VALUES (52, 'Björn Andersson', NULL, 'Marketing', 'Principal Marketer', '2026-09-19', NULL, 65000, 'Stockholm', 2);
INSERT INTO employee VALUES (53, 'Petra Eriksson', 'petra.eriksson@contractor.io', 'Programming', 'Junior Programmer', '2025-03-18', NULL, 49000, 'Stockholm', 2);
INSERT INTO employee VALUES (54, 'Björn Nguyen', NULL, 'QA', 'Junior Tester', '2018-10-12', NULL, 38500, 'Malmö', 5);
INSERT INTO employee VALUES (55, 'Hiro Dahl', 'hiro.dahl@northlight.se', 'QA', 'Principal Tester', '2026-08-21', NULL, 81000, 'Malmö', 6);
INSERT INTO game VALUES (1, 'Frost Harbor', 'RPG', 'released', '2021-07-11', 100000, 10);
INSERT INTO game VALUES (2, 'Frost Harbor 2', 'adventure', 'released', '2024-06-01', 5550000, 16);
INSERT INTO game VALUES (3, 'Iron Petals', 'RPG', 'released', '2021-08-16', 5000000, 1);
INSERT INTO game VALUES (4, 'Moss & Bone', 'adventure', 'released', '2022-07-28', 5950000, 15);
INSERT INTO game VALUES (5, 'Neon Tram', NULL, 'released', '2018-08-11', 3000000, 35);
INSERT INTO game VALUES (6, 'Paper Knights', 'strategy', 'cancelled', '2016-04-12', 100000, 41);
INSERT INTO game VALUES (7, 'Quiet Orbit', 'strategy', 'cancelled', '2020-09-17', 500000, 7);
INSERT INTO game VALUES (8, 'Ravine', 'puzzle', 'released', '2022-09-20', 5550000, 18);
INSERT INTO game VALUES (9, 'Salt Road', 'racing', 'in_development', '2017-07-10', 1950000, 38);
INSERT INTO game VALUES (10, 'Tiny Armada', 'racing', 'released', '2023-04-13', 900000, 14);
INSERT INTO game VALUES (11, 'Under the Ice', 'puzzle', 'cancelled', '2023-02-07', 4650000, 2);
INSERT INTO game VALUES (12, 'Velvet Circuit', 'sports', 'in_development', '2017-11-01', NULL, 5);
INSERT INTO game VALUES (13, 'Wolf Letters', NULL, 'cancelled', '2019-04-21', 3150000, 3);
INSERT INTO game VALUES (14, 'Yonder Isle', 'sports', 'in_development', '2017-12-27', 2250000, 37);
INSERT INTO game VALUES (15, 'Zero Choir', 'adventure', 'released', '2023-07-25', 3250000, 23);
INSERT INTO game VALUES (16, 'Clockwork Fen', 'RPG', 'released', '2016-08-24', 3900000, NULL);
INSERT INTO game VALUES (17, 'Duskball', 'strategy', 'released', '2022-02-16', 400000, 1);
INSERT INTO game VALUES (18, 'Ember Rally', 'strategy', 'released', '2024-09-10', 5250000, 51);
INSERT INTO game VALUES (19, 'Gull Simulator', 'RPG', 'in_development', '2023-09-07', 2800000, 37);
INSERT INTO game VALUES (20, 'Hollow Exam', 'racing', 'released', '2019-06-07', 2050000, 1);
INSERT INTO game VALUES (21, 'Lantern Kart', 'RPG', 'released', '2017-03-24', 3950000, 45);
INSERT INTO game VALUES (22, 'Marble Siege', NULL, 'released', '2019-08-10', 3800000, 18);
INSERT INTO game VALUES (23, 'Night Ferry', 'adventure', 'released', '2024-06-03', 1350000, 47);
INSERT INTO game VALUES (24, 'Oak & Ash', 'RPG', 'released', '2016-03-18', 3650000, 29);
INSERT INTO game VALUES (25, 'Pocket Tundra', 'puzzle', 'released', '2020-10-10', 4050000, 44);
INSERT INTO game VALUES (26, 'Rust Opera', 'RPG', 'released', '2018-04-24', 3400000, 8);
INSERT INTO game VALUES (27, 'Skyhook', NULL, 'in_development', '2024-05-11', 1800000, 17);
INSERT INTO platform VALUES ('PC', 'Windows PC', 'Microsoft', 'computer');
INSERT INTO platform VALUES ('MAC', 'macOS', 'Apple', 'computer');
INSERT INTO platform VALUES ('LNX', 'Linux', NULL, 'computer');
INSERT INTO platform VALUES ('PS4', 'PlayStation 4', 'Sony', 'console');
INSERT INTO platform VALUES ('PS5', 'PlayStation 5', 'Sony', 'console');
INSERT INTO platform VALUES ('XBX', 'Xbox Series X', 'Microsoft', 'console');
INSERT INTO platform VALUES ('NSW', 'Switch', 'Nintendo', 'console');
INSERT INTO platform VALUES ('IOS', 'iPhone', 'Apple', 'mobile');
INSERT INTO platform VALUES ('AND', 'Android', 'Google', 'mobile');
INSERT INTO platform VALUES ('VR', 'Quest', 'Meta', 'headset');
INSERT INTO platform VALUES ('WEB', 'Browser', NULL, 'computer');
INSERT INTO release VALUES (1, 1, 'XBX', '2025-04-04', 19.99, NULL, 48, 'EU');
INSERT INTO release VALUES (2, 1, 'PS4', '2023-06-13', 19.99, 15171, 59, 'JP');
INSERT INTO release VALUES (3, 2, 'PS5', '2025-05-08', 59.99, 229747, NULL, 'worldwide');
INSERT INTO release VALUES (4, 2, 'PS4', '2026-11-13', 19.99, 89059, 92, 'worldwide');
INSERT INTO release VALUES (5, 3, 'MAC', '2025-06-10', 4.99, 7111, 70, 'EU');
INSERT INTO release VALUES (6, 3, 'AND', '2025-04-12', 4.99, 6645, NULL, 'NA');
INSERT INTO release VALUES (7, 3, 'IOS', '2025-03-27', 29.99, 8885, 73, 'EU');
INSERT INTO release VALUES (8, 3, 'PS5', '2024-08-24', 4.99, 56254, 65, 'worldwide');
INSERT INTO release VALUES (9, 3, 'VR', '2022-12-26', 19.99, 157975, 80, 'JP');
INSERT INTO release VALUES (10, 4, 'AND', '2026-02-17', 49.99, 8311, 49, 'JP');
INSERT INTO release VALUES (11, 4, 'PS5', '2025-04-24', 4.99, 6384, 96, 'EU');
INSERT INTO release VALUES (12, 4, 'NSW', '2025-09-25', 59.99, 5218, 86, 'worldwide');
INSERT INTO release VALUES (13, 5, 'AND', '2021-11-23', 9.99, 1790, 91, 'worldwide');
INSERT INTO release VALUES (14, 5, 'MAC', '2020-01-06', 19.99, 3121, 76, 'EU');
INSERT INTO release VALUES (15, 5, 'IOS', '2019-12-03', 59.99, 1964, NULL, 'JP');
INSERT INTO release VALUES (16, 5, 'LNX', '2020-11-14', 49.99, 7478, 77, 'JP');
INSERT INTO release VALUES (17, 5, 'PS4', '2021-10-13', 49.99, 66967, 80, 'worldwide');
INSERT INTO release VALUES (18, 5, 'PC', '2022-09-27', 0, NULL, 45, 'worldwide');
INSERT INTO release VALUES (19, 8, 'PC', '2024-08-12', 0, NULL, 44, 'NA');
INSERT INTO release VALUES (20, 8, 'VR', '2024-03-07', 59.99, 5991, NULL, 'JP');
INSERT INTO release VALUES (21, 8, 'PS5', '2026-10-12', 29.99, 192244, 47, 'worldwide');
INSERT INTO release VALUES (22, 8, 'AND', '2026-01-08', 9.99, 60206, NULL, 'NA');
INSERT INTO release VALUES (23, 10, 'PS4', '2024-09-21', 0, 107798, 76, 'worldwide');
INSERT INTO release VALUES (24, 10, 'PS5', '2025-02-12', 0, 3257, 50, 'NA');
INSERT INTO release VALUES (25, 10, 'MAC', '2025-07-04', 19.99, 2758, 44, 'NA');
INSERT INTO release VALUES (26, 10, 'NSW', '2025-10-21', 9.99, NULL, 95, 'worldwide');
INSERT INTO release VALUES (27, 10, 'PC', '2024-09-02', 29.99, 1114, 56, 'worldwide');
INSERT INTO release VALUES (28, 10, 'IOS', '2026-02-01', 49.99, 148416, NULL, 'EU');
INSERT INTO release VALUES (29, 15, 'AND', '2024-10-25', 19.99, 120944, 53, 'worldwide');
INSERT INTO release VALUES (30, 15, 'XBX', '2024-06-06', 19.99, 8287, 88, 'JP');
INSERT INTO release VALUES (31, 15, 'LNX', '2024-07-20', 4.99, 6410, 94, 'NA');
INSERT INTO release VALUES (32, 16, 'AND', '2018-06-16', 19.99, 7556, NULL, 'EU');
INSERT INTO release VALUES (33, 16, 'XBX', '2020-02-25', 4.99, 234770, 50, 'NA');
INSERT INTO release VALUES (34, 16, 'MAC', '2020-11-28', 29.99, NULL, 60, 'NA');
INSERT INTO release VALUES (35, 16, 'PS4', '2020-04-04', 29.99, 191447, 83, 'worldwide');
INSERT INTO release VALUES (36, 16, 'IOS', '2017-04-22', 9.99, 38840, 76, 'JP');
INSERT INTO release VALUES (37, 16, 'NSW', '2017-06-21', 9.99, NULL, 45, 'EU');
INSERT INTO release VALUES (38, 17, 'PS4', '2024-11-05', 49.99, 954, 84, 'worldwide');
INSERT INTO release VALUES (39, 17, 'IOS', '2023-11-20', 0, 7405, 57, 'JP');
INSERT INTO release VALUES (40, 17, 'MAC', '2023-06-25', 59.99, 627, 84, 'worldwide');
INSERT INTO release VALUES (41, 17, 'PC', '2023-12-18', 0, NULL, NULL, 'JP');
INSERT INTO release VALUES (42, 17, 'VR', '2026-08-20', 0, 5092, NULL, 'JP');
INSERT INTO release VALUES (43, 17, 'PS5', '2023-07-19', 4.99, 30238, 56, 'EU');
INSERT INTO release VALUES (44, 18, 'NSW', '2025-07-15', 9.99, 5227, 84, 'JP');
INSERT INTO release VALUES (45, 18, 'PS5', '2026-07-26', 9.99, 2015, 43, 'worldwide');
INSERT INTO release VALUES (46, 18, 'PC', '2025-05-09', 29.99, 57486, 74, 'worldwide');
INSERT INTO release VALUES (47, 18, 'XBX', '2026-11-05', 0, 2140, NULL, 'NA');
INSERT INTO release VALUES (48, 20, 'PS4', '2020-03-06', 59.99, 22725, 71, 'EU');
INSERT INTO release VALUES (49, 20, 'XBX', '2021-12-02', 59.99, 18923, 87, 'NA');
INSERT INTO release VALUES (50, 20, 'PS5', '2020-03-23', 9.99, 127087, 47, 'worldwide');
INSERT INTO release VALUES (51, 20, 'AND', '2023-08-05', 0, 66569, NULL, 'NA');
INSERT INTO release VALUES (52, 20, 'VR', '2022-05-02', 29.99, 3374, 46, 'NA');
INSERT INTO release VALUES (53, 21, 'VR', '2018-01-22', 29.99, 8605, 56, 'worldwide');
INSERT INTO release VALUES (54, 21, 'XBX', '2021-03-20', 29.99, 6369, 70, 'EU');
INSERT INTO release VALUES (55, 21, 'PS4', '2020-07-21', 29.99, 34016, 74, 'NA');
INSERT INTO release VALUES (56, 21, 'PC', '2021-08-19', 59.99, NULL, 96, 'worldwide');
INSERT INTO release VALUES (57, 21, 'LNX', '2019-06-16', 19.99, NULL, NULL, 'worldwide');
INSERT INTO release VALUES (58, 22, 'NSW', '2021-11-27', 0, 1203, 62, 'worldwide');
INSERT INTO release VALUES (59, 22, 'LNX', '2022-09-03', 19.99, 8287, 94, 'EU');
INSERT INTO release VALUES (60, 22, 'IOS', '2022-02-17', 0, 43138, NULL, 'NA');
INSERT INTO release VALUES (61, 23, 'XBX', '2025-03-03', 59.99, 8452, 95, 'worldwide');
INSERT INTO release VALUES (62, 23, 'PS4', '2025-01-28', 0, 87381, NULL, 'JP');
INSERT INTO release VALUES (63, 24, 'XBX', '2019-02-05', 59.99, 24935, 87, 'NA');
INSERT INTO release VALUES (64, 24, 'VR', '2019-12-21', 4.99, 8380, 63, 'EU');
INSERT INTO release VALUES (65, 24, 'MAC', '2020-02-03', 29.99, 203668, 65, 'EU');
INSERT INTO release VALUES (66, 24, 'PC', '2018-07-24', 0, 76057, 45, 'EU');
INSERT INTO release VALUES (67, 24, 'NSW', '2018-03-22', 4.99, 233391, 52, 'worldwide');
INSERT INTO release VALUES (68, 24, 'LNX', '2019-11-12', 49.99, 99786, 96, 'EU');
INSERT INTO release VALUES (69, 25, 'MAC', '2024-04-28', 29.99, 3310, 80, 'JP');
INSERT INTO release VALUES (70, 25, 'PS5', '2023-03-25', 4.99, 2433, 58, 'worldwide');
INSERT INTO bugReport VALUES (1, 21, 'PC', 29, 'Crash in level 3', 'critical', 'fixed', '2026-11-04 11:05:00', '2026-11-20 09:00:00');
INSERT INTO bugReport VALUES (2, 8, 'PC', 16, 'Typo in credits', 'medium', 'fixed', '2026-11-08 12:05:00', '2026-11-13 00:05:00');
INSERT INTO bugReport VALUES (3, 5, 'PS4', 35, 'Crash in level 3', 'medium', 'fixed', '2026-11-12 13:05:00', '2026-11-20 09:00:00');
INSERT INTO bugReport VALUES (4, 2, 'PS4', 19, 'Crash in level 3', 'high', 'in_progress', '2026-11-16 14:05:00', NULL);
INSERT INTO bugReport VALUES (5, 1, 'PS4', NULL, 'Texture flicker', 'critical', 'open', '2025-08-09 08:53:31', NULL);
INSERT INTO bugReport VALUES (6, 15, 'LNX', 27, 'Crash on start', 'high', 'fixed', '2026-11-14 15:31:58', '2026-11-20 09:00:00');
INSERT INTO bugReport VALUES (7, 22, 'IOS', 31, 'Controller not found', 'low', 'fixed', '2026-06-01 12:34:22', '2026-07-09 22:34:22');
INSERT INTO bugReport VALUES (8, 16, 'XBX', 5, 'Crash in level 3', 'medium', 'fixed', '2020-10-02 10:00:50', '2021-01-14 02:00:50');
INSERT INTO bugReport VALUES (9, 10, 'PC', NULL, 'Typo in credits', 'low', 'open', '2021-07-21 08:23:02', NULL);
INSERT INTO bugReport VALUES (10, 16, 'MAC', NULL, 'Texture flicker', 'high', 'open', '2021-02-07 13:58:51', NULL);
INSERT INTO bugReport VALUES (11, 21, 'XBX', 25, 'Frame rate drop', 'low', 'open', '2024-09-19 11:14:49', NULL);
INSERT INTO bugReport VALUES (12, 26, 'XBX', NULL, 'Crash in level 3', 'low', 'fixed', '2023-10-11 10:20:27', '2023-11-09 21:20:27');
INSERT INTO bugReport VALUES (13, 16, 'IOS', 34, 'Save file lost', 'medium', 'duplicate', '2023-09-20 13:18:45', '2023-11-20 04:18:45');
INSERT INTO bugReport VALUES (14, 25, 'AND', 14, 'Menu frozen', 'low', 'fixed', '2020-03-27 07:28:42', '2020-04-12 15:28:42');
INSERT INTO bugReport VALUES (15, 3, 'IOS', 3, 'Audio stutters', 'medium', 'fixed', '2023-10-14 18:08:53', '2023-12-01 03:08:53');
INSERT INTO bugReport VALUES (16, 16, 'NSW', 37, 'Wrong translation', 'medium', 'duplicate', '2025-09-10 07:22:22', '2025-11-01 18:22:22');
INSERT INTO bugReport VALUES (17, 3, 'IOS', 2, 'Wrong translation', 'high', 'fixed', '2023-09-20 16:55:48', '2023-11-12 00:55:48');
INSERT INTO bugReport VALUES (18, 4, 'PS5', 2, 'Controller not found', 'low', 'fixed', '2022-07-08 17:07:44', '2022-08-22 13:07:44');
INSERT INTO bugReport VALUES (19, 16, 'PS4', 19, 'Achievement missing', 'high', 'fixed', '2022-06-02 17:58:52', '2022-09-27 12:58:52');
INSERT INTO bugReport VALUES (20, 25, 'AND', NULL, 'Audio stutters', 'high', 'duplicate', '2020-10-03 07:56:56', '2020-12-08 01:56:56');
INSERT INTO bugReport VALUES (21, 2, 'PS4', 29, 'Achievement missing', 'medium', 'open', '2026-10-22 08:56:34', NULL);
INSERT INTO bugReport VALUES (22, 5, 'PS4', 27, 'Menu frozen', 'medium', 'fixed', '2026-01-05 10:13:15', '2026-04-29 19:13:15');
INSERT INTO bugReport VALUES (23, 5, 'MAC', 15, 'Texture flicker', 'critical', 'open', '2026-10-24 20:27:56', NULL);
INSERT INTO bugReport VALUES (24, 5, 'PS4', 26, 'Save file lost', 'low', 'open', '2023-12-05 07:13:35', NULL);
INSERT INTO bugReport VALUES (25, 25, 'MAC', 17, 'Controller not found', 'medium', 'open', '2020-07-25 10:41:34', NULL);
INSERT INTO bugReport VALUES (26, 16, 'NSW', 20, 'Crash on start', 'low', 'in_progress', '2024-06-08 18:48:00', NULL);
INSERT INTO bugReport VALUES (27, 20, NULL, 37, 'Typo in credits', 'high', 'fixed', '2020-08-28 07:57:40', '2020-10-10 20:57:40');
INSERT INTO bugReport VALUES (28, 25, 'MAC', 27, 'Crash on start', 'high', 'open', '2024-11-12 11:54:28', NULL);
INSERT INTO bugReport VALUES (29, 16, 'MAC', 9, 'Frame rate drop', 'high', 'in_progress', '2024-01-17 09:07:49', NULL);
INSERT INTO bugReport VALUES (30, 24, 'MAC', NULL, 'Menu frozen', 'critical', 'fixed', '2022-01-14 15:32:09', '2022-03-09 22:32:09');
INSERT INTO bugReport VALUES (31, 25, 'PS4', 21, 'Typo in credits', 'critical', 'duplicate', '2021-04-28 18:18:21', '2021-04-28 18:18:21');
INSERT INTO bugReport VALUES (32, 3, 'MAC', 40, 'Controller not found', 'critical', 'fixed', '2022-12-04 09:32:30', '2023-01-17 16:32:30');
INSERT INTO bugReport VALUES (33, 8, NULL, 35, 'Controller not found', 'low', 'fixed', '2024-02-02 18:18:02', '2024-05-27 08:18:02');
INSERT INTO bugReport VALUES (34, 25, 'MAC', NULL, 'Player falls through floor', 'low', 'fixed', '2026-03-02 12:02:03', '2026-04-27 20:02:03');
INSERT INTO bugReport VALUES (35, 26, 'XBX', 2, 'Frame rate drop', 'high', 'open', '2024-10-25 20:17:44', NULL);
INSERT INTO bugReport VALUES (36, 26, 'XBX', 8, 'Crash in level 3', 'critical', 'fixed', '2023-07-06 16:03:48', '2023-08-12 00:03:48');
INSERT INTO bugReport VALUES (37, 8, 'VR', 7, 'Typo in credits', 'low', 'fixed', '2020-01-08 17:56:37', '2020-02-11 02:56:37');
INSERT INTO bugReport VALUES (38, 10, 'MAC', 13, 'Crash in level 3', 'medium', 'open', '2025-07-22 16:57:01', NULL);
INSERT INTO bugReport VALUES (39, 21, 'VR', 16, 'Crash on start', 'low', 'fixed', '2023-08-13 20:11:28', '2023-10-05 08:11:28');
INSERT INTO bugReport VALUES (40, 20, 'VR', 15, 'Save file lost', 'critical', 'open', '2021-05-13 14:06:52', NULL);
INSERT INTO bugReport VALUES (41, 8, NULL, 21, 'Audio stutters', 'high', 'fixed', '2020-03-16 16:24:35', '2020-05-08 12:24:35');
INSERT INTO bugReport VALUES (42, 26, 'MAC', 26, 'Controller not found', 'low', 'open', '2023-11-07 07:36:04', NULL);
INSERT INTO bugReport VALUES (43, 3, 'VR', 34, 'Texture flicker', 'medium', 'fixed', '2025-09-21 14:42:21', '2025-10-24 10:42:21');
INSERT INTO bugReport VALUES (44, 23, 'PS4', NULL, 'Player falls through floor', 'high', 'fixed', '2022-03-28 13:17:39', '2022-06-05 00:17:39');
INSERT INTO bugReport VALUES (45, 8, 'VR', 6, 'Controller not found', 'low', 'in_progress', '2022-01-25 10:21:28', NULL);
INSERT INTO bugReport VALUES (46, 24, 'VR', 27, 'Achievement missing', 'critical', 'open', '2024-05-07 08:04:33', NULL);
INSERT INTO bugReport VALUES (47, 18, 'NSW', 5, 'Typo in credits', 'medium', 'open', '2026-08-10 13:34:01', NULL);
INSERT INTO bugReport VALUES (48, 26, 'PC', NULL, 'Player falls through floor', 'medium', 'fixed', '2020-04-05 20:02:10', '2020-07-02 05:02:10');
INSERT INTO bugReport VALUES (49, 26, 'PS5', 35, 'Typo in credits', 'critical', 'open', '2020-02-04 16:07:21', NULL);
INSERT INTO bugReport VALUES (50, 21, 'PC', 37, 'Audio stutters', 'medium', 'in_progress', '2026-01-26 16:39:20', NULL);
INSERT INTO bugReport VALUES (51, 24, 'XBX', 40, 'Achievement missing', 'critical', 'in_progress', '2022-04-06 10:28:43', NULL);
INSERT INTO bugReport VALUES (52, 10, 'IOS', 14, 'Player falls through floor', 'critical', 'open', '2025-11-01 07:32:08', NULL);
INSERT INTO bugReport VALUES (53, 25, NULL, 4, 'Save file lost', 'high', 'in_progress', '2022-01-16 14:11:56', NULL);
INSERT INTO bugReport VALUES (54, 2, 'PS5', 37, 'Save file lost', 'medium', 'fixed', '2025-06-26 08:18:25', '2025-07-27 22:18:25');
INSERT INTO bugReport VALUES (55, 5, 'MAC', 22, 'Player falls through floor', 'medium', 'open', '2022-04-23 20:03:50', NULL);
INSERT INTO bugReport VALUES (56, 10, 'NSW', 20, 'Audio stutters', 'low', 'fixed', '2022-05-22 17:26:34', '2022-09-10 10:26:34');
INSERT INTO bugReport VALUES (57, 5, 'MAC', 13, 'Typo in credits', 'critical', 'fixed', '2022-01-23 19:15:24', '2022-02-15 01:15:24');
INSERT INTO bugReport VALUES (58, 10, 'IOS', 26, 'Audio stutters', 'low', 'fixed', '2020-12-11 18:48:34', '2021-01-04 04:48:34');
INSERT INTO bugReport VALUES (59, 8, 'AND', 27, 'Menu frozen', 'high', 'fixed', '2022-10-15 18:54:37', '2022-10-31 21:54:37');
INSERT INTO bugReport VALUES (60, 26, 'PC', 29, 'Achievement missing', 'high', 'fixed', '2021-09-10 20:41:10', '2021-11-30 03:41:10');
INSERT INTO bugReport VALUES (61, 22, 'IOS', 34, 'Typo in credits', 'high', 'in_progress', '2022-10-25 13:50:14', NULL);
INSERT INTO bugReport VALUES (62, 21, 'PC', 16, 'Audio stutters', 'medium', 'fixed', '2024-03-04 19:03:57', '2024-03-21 19:03:57');
INSERT INTO bugReport VALUES (63, 15, NULL, NULL, 'Menu frozen', 'low', 'fixed', '2021-12-04 17:46:42', '2022-01-29 07:46:42');
INSERT INTO bugReport VALUES (64, 16, 'AND', 19, 'Menu frozen', 'high', 'open', '2022-06-21 11:12:07', NULL);
INSERT INTO bugReport VALUES (65, 25, NULL, 26, 'Achievement missing', 'low', 'open', '2023-11-15 15:57:05', NULL);
INSERT INTO bugReport VALUES (66, 10, 'PC', 13, 'Crash on start', 'high', 'fixed', '2023-10-06 09:36:37', '2024-01-11 14:36:37');
INSERT INTO bugReport VALUES (67, 4, 'PS5', 39, 'Menu frozen', 'critical', 'open', '2020-05-01 12:04:04', NULL);
INSERT INTO bugReport VALUES (68, 3, 'PS5', 40, 'Achievement missing', 'high', 'open', '2020-04-13 16:52:54', NULL);
INSERT INTO bugReport VALUES (69, 17, 'PC', 14, 'Frame rate drop', 'high', 'fixed', '2022-09-27 08:14:09', '2022-09-30 23:14:09');
INSERT INTO bugReport VALUES (70, 26, 'IOS', 36, 'Menu frozen', 'high', 'in_progress', '2020-03-23 20:33:06', NULL);
INSERT INTO bugReport VALUES (71, 5, 'PC', 34, 'Achievement missing', 'low', 'fixed', '2023-01-09 08:55:48', '2023-03-21 01:55:48');
INSERT INTO bugReport VALUES (72, 4, 'NSW', 10, 'Player falls through floor', 'critical', 'fixed', '2025-03-03 11:17:29', '2025-04-18 21:17:29');
INSERT INTO bugReport VALUES (73, 16, 'AND', 7, 'Controller not found', 'high', 'in_progress', '2023-12-12 09:04:41', NULL);
INSERT INTO bugReport VALUES (74, 24, 'NSW', 33, 'Wrong translation', 'medium', 'duplicate', '2022-02-05 13:30:55', '2022-04-25 00:30:55');
INSERT INTO bugReport VALUES (75, 25, NULL, 20, 'Crash in level 3', 'low', 'open', '2026-06-10 14:25:50', NULL);
INSERT INTO bugReport VALUES (76, 20, 'PS5', 11, 'Save file lost', 'critical', 'fixed', '2020-07-13 14:53:13', '2020-08-14 14:53:13');
INSERT INTO bugReport VALUES (77, 16, 'AND', 19, 'Frame rate drop', 'high', 'wontfix', '2022-12-16 07:11:06', '2023-04-04 02:11:06');
INSERT INTO bugReport VALUES (78, 1, NULL, 27, 'Achievement missing', 'medium', 'fixed', '2022-06-12 13:09:54', '2022-10-09 05:09:54');
INSERT INTO bugReport VALUES (79, 20, 'VR', 11, 'Typo in credits', 'low', 'fixed', '2026-01-09 20:03:49', '2026-04-18 03:03:49');
INSERT INTO bugReport VALUES (80, 10, 'PS4', 5, 'Crash in level 3', 'critical', 'open', '2026-10-04 13:18:18', NULL);
