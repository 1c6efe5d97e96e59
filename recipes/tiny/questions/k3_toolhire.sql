CREATE TABLE Branch (
  BranchCode TEXT PRIMARY KEY,
  BranchName TEXT,
  Town TEXT,
  OpenedOn TEXT,
  Phone TEXT
);
CREATE TABLE Hirer (
  HirerID INTEGER PRIMARY KEY,
  FullName TEXT,
  HirerType TEXT,
  Mobile TEXT,
  Email TEXT,
  Town TEXT,
  BirthDate TEXT,
  RegisteredOn TEXT,
  HomeBranch TEXT REFERENCES Branch(BranchCode)
);
CREATE TABLE Machine (
  MachineNo TEXT PRIMARY KEY,
  ModelName TEXT,
  Maker TEXT,
  Category TEXT,
  BranchCode TEXT REFERENCES Branch(BranchCode),
  DayRate REAL,
  Deposit REAL,
  BoughtOn TEXT,
  PurchasePrice REAL,
  Status TEXT
);
CREATE TABLE Hire (
  HireNo INTEGER PRIMARY KEY,
  HirerID INTEGER REFERENCES Hirer(HirerID),
  MachineNo TEXT REFERENCES Machine(MachineNo),
  StartDate TEXT,
  DueDate TEXT,
  ReturnedOn TEXT,
  Charge REAL,
  Insured INTEGER,
  Status TEXT
);
CREATE TABLE Damage (
  DamageID INTEGER PRIMARY KEY,
  HireNo INTEGER REFERENCES Hire(HireNo),
  ReportedOn TEXT,
  Severity TEXT,
  RepairCost REAL,
  Note TEXT
);
INSERT INTO Branch VALUES ('NTH', 'North Yard', 'Leeds', '2016-04-01', '0113 555 100');
INSERT INTO Branch VALUES ('STH', 'South Yard', 'Sheffield', '2017-09-15', '0114 555 200');
INSERT INTO Branch VALUES ('EST', 'Eastgate', 'Hull', '2019-02-11', NULL);
INSERT INTO Branch VALUES ('WST', 'Westfield', 'Bradford', '2020-06-30', '01274 555 400');
INSERT INTO Branch VALUES ('CTR', 'Central Hire', 'Leeds', '2022-03-21', '0113 555 777');
INSERT INTO Branch VALUES ('RVR', 'Riverside', 'York', '2025-01-10', NULL);
INSERT INTO Hirer VALUES (1, 'Ravi Sykes', 'private', '07258227948', 'rsykes@outlook.com', NULL, '1960-04-28', '2019-08-11', 'EST');
INSERT INTO Hirer VALUES (2, 'Novak & Sons', 'trade', '07156198797', 'onovak@gmail.com', NULL, NULL, '2019-06-21', 'NTH');
INSERT INTO Hirer VALUES (3, 'Chloe Evans', 'private', '07544725217', 'cevans@hire-mail.co.uk', 'Sheffield', '1979-09-28', '2019-12-08', 'NTH');
INSERT INTO Hirer VALUES (4, 'Aisha Mensah', 'private', '07573344061', NULL, 'York', '1968-05-22', '2018-11-11', 'NTH');
INSERT INTO Hirer VALUES (5, 'Aisha Khan', 'private', NULL, 'akhan@hire-mail.co.uk', 'Bradford', '1998-05-02', '2017-03-09', 'NTH');
INSERT INTO Hirer VALUES (6, 'O''Connor Landscaping', 'trade', '07912406002', 'zoconnor@gmail.com', 'Leeds', NULL, '2022-10-19', 'EST');
INSERT INTO Hirer VALUES (7, 'Aisha Mensah', 'private', '07291975905', 'amensah@hire-mail.co.uk', 'Ripon', '1999-07-12', '2017-09-10', 'STH');
INSERT INTO Hirer VALUES (8, 'Omar Hartley', 'private', '07806442588', 'ohartley@outlook.com', 'Sheffield', '2001-05-18', '2021-08-17', 'EST');
INSERT INTO Hirer VALUES (9, 'Zofia Evans', 'private', '07013735801', NULL, 'Leeds', '1954-09-08', '2021-11-21', 'CTR');
INSERT INTO Hirer VALUES (10, 'Sykes Roofing Ltd', 'trade', '07126591687', 'lsykes@btinternet.com', 'Bradford', NULL, '2026-06-25', 'WST');
INSERT INTO Hirer VALUES (11, 'Zofia Whitehead', 'private', NULL, 'zwhitehead@hire-mail.co.uk', NULL, '1958-07-17', '2017-12-25', 'STH');
INSERT INTO Hirer VALUES (12, 'Omar Khan', 'private', '07905707496', 'okhan@hire-mail.co.uk', 'Hull', '1987-04-11', '2022-10-14', 'NTH');
INSERT INTO Hirer VALUES (13, 'Liam Whitehead', 'private', '07816718695', 'lwhitehead@gmail.com', 'Ripon', '1950-09-26', '2019-01-08', 'NTH');
INSERT INTO Hirer VALUES (14, 'Whitehead Builders Ltd', 'trade', '07927773690', NULL, 'York', NULL, '2021-09-01', 'NTH');
INSERT INTO Hirer VALUES (15, 'Gareth O''Connor', 'private', '07225413315', 'goconnor@gmail.com', 'Sheffield', '1964-09-26', '2018-01-01', 'NTH');
INSERT INTO Hirer VALUES (16, 'Liam O''Connor', 'charity', '07538494030', 'loconnor@hire-mail.co.uk', 'Bradford', '2003-12-06', '2021-01-04', 'EST');
INSERT INTO Hirer VALUES (17, 'Omar Patel', 'charity', NULL, 'opatel@gmail.com', 'York', '2005-10-13', '2020-12-25', 'STH');
INSERT INTO Hirer VALUES (18, 'Patel Landscaping', 'trade', '07487197112', 'opatel@outlook.com', 'Leeds', NULL, '2022-12-20', 'EST');
INSERT INTO Hirer VALUES (19, 'Aisha Hartley', 'private', '07789329331', NULL, 'Sheffield', '1950-10-17', '2017-05-04', 'CTR');
INSERT INTO Hirer VALUES (20, 'Aisha Mensah', 'private', '07728786370', 'amensah@gmail.com', NULL, '1988-02-22', '2018-03-09', 'NTH');
INSERT INTO Hirer VALUES (21, 'Neil Doyle', 'private', '07494189473', 'ndoyle@hire-mail.co.uk', 'Bradford', '1986-02-01', '2018-07-04', NULL);
INSERT INTO Hirer VALUES (22, 'Doyle Landscaping', 'trade', '07304424520', 'ndoyle@gmail.com', NULL, NULL, '2022-03-15', 'STH');
INSERT INTO Hirer VALUES (23, 'Bronwen O''Connor', 'private', NULL, 'boconnor@btinternet.com', NULL, '1992-11-21', '2024-09-24', NULL);
INSERT INTO Hirer VALUES (24, 'Neil Mensah', 'private', '07541514505', NULL, 'Bradford', '1985-12-03', '2026-01-26', 'STH');
INSERT INTO Hirer VALUES (25, 'Sean Mensah', 'charity', '07707301709', 'smensah@btinternet.com', 'Leeds', '1974-08-10', '2023-11-26', 'NTH');
INSERT INTO Hirer VALUES (26, 'Evans Landscaping', 'trade', '07998044469', 'gevans@gmail.com', 'Sheffield', NULL, '2025-07-29', 'WST');
INSERT INTO Hirer VALUES (27, 'Petra Mensah', 'charity', '07727030664', 'pmensah@gmail.com', 'Bradford', '1951-12-26', '2025-12-06', 'CTR');
INSERT INTO Hirer VALUES (28, 'Petra Khan', 'charity', '07742810741', 'pkhan@outlook.com', 'Hull', '1964-06-09', '2023-08-26', 'STH');
INSERT INTO Hirer VALUES (29, 'Liam Mensah', 'charity', NULL, NULL, 'Bradford', '2002-04-18', '2020-07-22', 'NTH');
INSERT INTO Hirer VALUES (30, 'Patel Builders Ltd', 'trade', '07386041974', 'zpatel@hire-mail.co.uk', 'Ripon', NULL, '2023-04-15', 'CTR');
INSERT INTO Hirer VALUES (31, 'Liam Hartley', 'private', '07803683717', 'lhartley@outlook.com', 'York', '1986-04-22', '2025-03-03', 'WST');
INSERT INTO Hirer VALUES (32, 'Aisha Doyle', 'private', '07117650338', 'adoyle@gmail.com', 'York', '1961-05-12', '2016-10-05', NULL);
INSERT INTO Hirer VALUES (33, 'Neil Patel', 'charity', '07273912470', 'npatel@outlook.com', 'Bradford', '1957-11-16', '2017-02-10', 'NTH');
INSERT INTO Hirer VALUES (34, 'Doyle Builders Ltd', 'trade', '07191496929', NULL, 'Ripon', NULL, '2021-09-24', 'NTH');
INSERT INTO Hirer VALUES (35, 'Omar Novak', 'charity', NULL, 'onovak@btinternet.com', 'Hull', '1992-01-21', '2018-11-27', 'NTH');
INSERT INTO Hirer VALUES (36, 'Chloe Novak', 'private', '07607310936', 'cnovak@hire-mail.co.uk', 'Ripon', '1999-12-12', '2025-02-12', 'NTH');
INSERT INTO Hirer VALUES (37, 'Sean Khan', 'private', '07844009287', 'skhan@btinternet.com', 'Ripon', '1979-09-02', '2020-02-20', 'CTR');
INSERT INTO Hirer VALUES (38, 'O''Connor Landscaping', 'trade', '07842815504', 'soconnor@outlook.com', 'Hull', NULL, '2020-04-22', NULL);
INSERT INTO Hirer VALUES (39, 'Molly Evans', 'private', '07719588928', NULL, 'Sheffield', '1973-10-07', '2022-03-28', 'EST');
INSERT INTO Hirer VALUES (40, 'Ravi Patel', 'private', '07256965014', 'rpatel@gmail.com', 'York', '2002-09-21', '2023-12-23', 'NTH');
INSERT INTO Machine VALUES ('M101', 'Mini digger 1.5t', 'Kubota', 'earthmoving', 'STH', 97.5, 50, '2016-07-08', 4129.74, 'sold');
INSERT INTO Machine VALUES ('M102', 'Micro digger', 'Takeuchi', 'earthmoving', 'STH', 80, 250, '2024-03-02', 2190.14, 'available');
INSERT INTO Machine VALUES ('M103', 'Skip loader', 'Thwaites', 'earthmoving', 'WST', 93, 100, '2021-09-19', 2791.71, 'in_repair');
INSERT INTO Machine VALUES ('M104', 'Floor sander', 'Makita', 'sanding', 'NTH', 37, 250, '2022-08-19', 960.92, 'on_hire');
INSERT INTO Machine VALUES ('M105', 'Edge sander', 'Makita', 'sanding', 'NTH', 27.0, 100, '2021-05-02', 791.68, 'in_repair');
INSERT INTO Machine VALUES ('M106', 'Breaker hammer', 'Hilti', 'demolition', 'WST', 41, NULL, '2020-10-08', 1117.53, 'on_hire');
INSERT INTO Machine VALUES ('M107', 'Core drill', 'Hilti', 'demolition', 'WST', 50.0, NULL, '2020-05-05', 1328.83, 'available');
INSERT INTO Machine VALUES ('M108', 'Cement mixer', 'Belle', 'concrete', 'STH', 18, 50, '2016-12-14', 572.38, 'on_hire');
INSERT INTO Machine VALUES ('M109', 'Plate compactor', 'Belle', 'concrete', 'STH', 31.5, NULL, '2023-11-08', 729.82, 'available');
INSERT INTO Machine VALUES ('M110', 'Chainsaw 16in', 'Stihl', 'garden', 'NTH', 37.5, 250, '2024-03-26', 653.92, 'sold');
INSERT INTO Machine VALUES ('M111', 'Hedge cutter', 'Stihl', 'garden', 'NTH', 27, 50, '2018-08-30', 839.35, 'sold');
INSERT INTO Machine VALUES ('M112', 'Stump grinder', 'Husqvarna', 'garden', 'NTH', 73, NULL, '2023-04-08', 3123.2, 'available');
INSERT INTO Machine VALUES ('M113', 'Rotavator', 'Husqvarna', 'garden', 'NTH', 44, NULL, '2024-07-21', 1233.57, 'in_repair');
INSERT INTO Machine VALUES ('M114', 'Scaffold tower 5m', 'Boss', 'access', 'STH', 60, NULL, '2018-08-04', 1775.02, 'sold');
INSERT INTO Machine VALUES ('M115', 'Cherry picker', 'Niftylift', 'access', 'NTH', 140, 50, '2018-06-04', 5768.68, 'available');
INSERT INTO Machine VALUES ('M116', 'Pressure washer', 'Karcher', 'cleaning', 'STH', 30.0, 100, '2017-01-02', 1066.32, 'sold');
INSERT INTO Machine VALUES ('M117', 'Carpet cleaner', 'Karcher', 'cleaning', 'NTH', 21, 100, '2023-07-29', 642.65, 'in_repair');
INSERT INTO Machine VALUES ('M118', 'Generator 3kVA', 'Honda', 'power', 'NTH', 38.5, 250, '2021-06-11', 1482.33, 'in_repair');
INSERT INTO Machine VALUES ('M119', 'Mini digger 1.5t', 'Kubota', 'earthmoving', 'EST', 100, NULL, '2020-07-24', 2156.86, 'in_repair');
INSERT INTO Machine VALUES ('M120', 'Micro digger', 'Takeuchi', 'earthmoving', 'NTH', 77.5, 100, '2024-10-09', 1903.01, 'in_repair');
INSERT INTO Machine VALUES ('M121', 'Skip loader', 'Thwaites', 'earthmoving', 'STH', 90.5, 50, '2025-05-19', 1656.92, 'available');
INSERT INTO Machine VALUES ('M122', 'Floor sander', 'Makita', 'sanding', 'EST', 32, NULL, '2021-02-28', 1348.58, 'available');
INSERT INTO Machine VALUES ('M123', 'Edge sander', 'Makita', 'sanding', 'WST', 29.5, 50, '2023-03-02', 774.97, 'available');
INSERT INTO Machine VALUES ('M124', 'Breaker hammer', 'Hilti', 'demolition', 'STH', 43.5, 50, '2024-12-26', 1872.85, 'on_hire');
INSERT INTO Machine VALUES ('M125', 'Core drill', 'Hilti', 'demolition', 'STH', 52.5, 50, '2020-11-25', 1498.34, 'in_repair');
INSERT INTO Machine VALUES ('M126', 'Cement mixer', 'Belle', 'concrete', 'NTH', 18, NULL, '2016-10-25', 349.14, 'available');
INSERT INTO Machine VALUES ('M127', 'Plate compactor', 'Belle', 'concrete', 'STH', 34, 100, '2022-09-12', 901.99, 'available');
INSERT INTO Machine VALUES ('M128', 'Chainsaw 16in', 'Stihl', 'garden', 'CTR', 37.5, 250, '2022-07-12', 723.92, 'in_repair');
INSERT INTO Machine VALUES ('M129', 'Hedge cutter', 'Stihl', 'garden', 'NTH', 22, 100, '2021-08-04', 988.4, 'available');
INSERT INTO Machine VALUES ('M130', 'Stump grinder', 'Husqvarna', 'garden', 'NTH', 68, 100, '2024-11-20', 1788.45, 'available');
INSERT INTO Machine VALUES ('M131', 'Rotavator', 'Husqvarna', 'garden', 'WST', 46.5, 100, '2016-08-02', 987.23, 'on_hire');
INSERT INTO Machine VALUES ('M132', 'Scaffold tower 5m', 'Boss', 'access', 'STH', 55, 250, '2019-04-05', 2105.3, 'available');
INSERT INTO Machine VALUES ('M133', 'Cherry picker', 'Niftylift', 'access', 'WST', 140, 250, '2024-01-19', 3250.66, 'available');
INSERT INTO Machine VALUES ('M134', 'Pressure washer', 'Karcher', 'cleaning', 'CTR', 27.5, 250, '2023-08-15', 792.47, 'in_repair');
INSERT INTO Machine VALUES ('M135', 'Carpet cleaner', 'Karcher', 'cleaning', 'NTH', 21, 100, '2017-08-13', 868.52, 'on_hire');
INSERT INTO Machine VALUES ('M136', 'Generator 3kVA', 'Honda', 'power', 'NTH', 43.5, 50, '2022-07-06', 986.31, 'in_repair');
INSERT INTO Machine VALUES ('M137', 'Mini digger 1.5t', 'Kubota', 'earthmoving', 'NTH', 95, NULL, '2017-09-23', 3073.64, 'available');
INSERT INTO Machine VALUES ('M138', 'Micro digger', 'Takeuchi', 'earthmoving', 'NTH', 77.5, 250, '2017-08-24', 2293.69, 'sold');
INSERT INTO Hire VALUES (9001, 12, 'M111', '2025-11-11', '2025-11-25', '2025-11-25', 434.7, 1, 'returned');
INSERT INTO Hire VALUES (9002, 31, 'M114', '2025-03-28', '2025-03-29', '2025-03-29', 60, 0, 'returned');
INSERT INTO Hire VALUES (9003, 38, 'M111', '2024-01-06', '2024-01-08', '2024-01-08', 54, 0, 'returned');
INSERT INTO Hire VALUES (9004, 5, 'M110', '2025-04-15', '2025-04-17', '2025-04-18', 86.25, 1, 'returned');
INSERT INTO Hire VALUES (9005, 15, 'M111', '2023-05-28', '2023-06-02', '2023-06-02', 135, 0, 'returned');
INSERT INTO Hire VALUES (9006, 7, 'M115', '2024-04-22', '2024-05-06', '2024-05-06', 1960, 0, 'returned');
INSERT INTO Hire VALUES (9007, 6, 'M121', '2024-10-02', '2024-10-03', '2024-10-04', 104.07, 1, 'returned');
INSERT INTO Hire VALUES (9008, 14, 'M104', '2026-04-13', '2026-04-27', '2026-05-03', 518, 0, 'returned');
INSERT INTO Hire VALUES (9009, 39, 'M116', '2025-03-25', '2025-03-30', '2025-03-30', 150.0, 0, 'returned');
INSERT INTO Hire VALUES (9010, 12, 'M131', '2025-07-14', '2025-07-15', NULL, 53.47, 1, 'cancelled');
INSERT INTO Hire VALUES (9011, 4, 'M106', '2025-09-27', '2025-09-29', '2025-09-29', 82, 0, 'returned');
INSERT INTO Hire VALUES (9012, 1, 'M105', '2025-06-16', '2025-06-19', '2025-06-19', 81.0, 0, 'returned');
INSERT INTO Hire VALUES (9013, 1, 'M114', '2026-08-31', '2026-09-14', '2026-09-14', 966.0, 1, 'returned');
INSERT INTO Hire VALUES (9014, 36, 'M137', '2026-06-30', '2026-07-03', '2026-07-04', 285, 0, 'returned');
INSERT INTO Hire VALUES (9015, 9, 'M103', '2025-03-25', '2025-03-26', '2025-03-26', 93, 0, 'returned');
INSERT INTO Hire VALUES (9016, 2, 'M133', '2025-07-22', '2025-07-29', '2025-08-04', 1127.0, 1, 'returned');
INSERT INTO Hire VALUES (9017, 18, 'M116', '2025-12-11', '2025-12-14', '2025-12-15', 90.0, 0, 'returned');
INSERT INTO Hire VALUES (9018, 11, 'M105', '2026-03-12', '2026-03-15', '2026-03-15', 81.0, 0, 'returned');
INSERT INTO Hire VALUES (9019, 26, 'M112', '2026-10-25', '2026-10-30', NULL, 419.75, 1, 'out');
INSERT INTO Hire VALUES (9020, 7, 'M106', '2023-08-29', '2023-09-05', '2023-09-06', 287, 0, 'returned');
INSERT INTO Hire VALUES (9021, 14, 'M126', '2025-07-14', '2025-07-28', '2025-07-28', 252, 0, 'returned');
INSERT INTO Hire VALUES (9022, 26, 'M117', '2025-10-19', '2025-10-22', '2025-10-24', 72.45, 1, 'returned');
INSERT INTO Hire VALUES (9023, 7, 'M117', '2023-06-17', '2023-06-19', '2023-06-21', 42, 0, 'returned');
INSERT INTO Hire VALUES (9024, 1, 'M127', '2025-12-19', '2025-12-26', '2025-12-26', 238, 0, 'returned');
INSERT INTO Hire VALUES (9025, 34, 'M117', '2024-12-08', '2024-12-13', '2024-12-13', 120.75, 1, 'returned');
INSERT INTO Hire VALUES (9026, 10, 'M106', '2026-10-14', '2026-10-17', NULL, 123, 0, 'out');
INSERT INTO Hire VALUES (9027, 10, 'M123', '2026-08-23', '2026-08-25', '2026-08-25', 59.0, 0, 'returned');
INSERT INTO Hire VALUES (9028, 2, 'M111', '2026-01-06', '2026-01-09', '2026-01-09', 93.15, 1, 'returned');
INSERT INTO Hire VALUES (9029, 38, 'M134', '2024-01-02', '2024-01-03', '2024-01-03', 27.5, 0, 'returned');
INSERT INTO Hire VALUES (9030, 11, 'M116', '2025-05-01', '2025-05-02', '2025-05-03', 30.0, 0, 'returned');
INSERT INTO Hire VALUES (9031, 2, 'M136', '2025-06-26', '2025-07-10', NULL, 700.35, 1, 'cancelled');
INSERT INTO Hire VALUES (9032, 1, 'M133', '2023-12-27', '2023-12-28', '2023-12-28', 140, 0, 'returned');
INSERT INTO Hire VALUES (9033, 28, 'M111', '2025-06-12', '2025-06-19', '2025-06-19', 189, 0, 'returned');
INSERT INTO Hire VALUES (9034, 36, 'M115', '2025-05-08', '2025-05-22', '2025-05-28', 2254.0, 1, 'returned');
INSERT INTO Hire VALUES (9035, 36, 'M111', '2026-05-16', '2026-05-19', '2026-05-19', 81, 0, 'returned');
INSERT INTO Hire VALUES (9036, 14, 'M105', '2024-08-30', '2024-08-31', '2024-08-31', 27.0, 0, 'returned');
INSERT INTO Hire VALUES (9037, 11, 'M121', '2026-06-17', '2026-06-19', '2026-06-19', 208.15, 1, 'returned');
INSERT INTO Hire VALUES (9038, 5, 'M102', '2024-02-14', '2024-02-19', '2024-02-19', 400, 0, 'returned');
INSERT INTO Hire VALUES (9039, 3, 'M101', '2026-10-01', '2026-10-03', '2026-10-02', 195.0, 0, 'returned');
INSERT INTO Hire VALUES (9040, 10, 'M112', '2026-08-27', '2026-08-28', '2026-08-28', 83.95, 1, 'returned');
INSERT INTO Hire VALUES (9041, 26, 'M109', '2026-09-06', '2026-09-13', '2026-09-19', 220.5, 0, 'returned');
INSERT INTO Hire VALUES (9042, 7, 'M101', '2024-07-17', '2024-07-18', '2024-07-21', 97.5, 0, 'returned');
INSERT INTO Hire VALUES (9043, 12, 'M129', '2023-04-30', '2023-05-07', '2023-05-09', 177.1, 1, 'returned');
INSERT INTO Hire VALUES (9044, 1, 'M102', '2025-09-12', '2025-09-26', NULL, 1120, 0, 'cancelled');
INSERT INTO Hire VALUES (9045, 10, 'M102', '2026-08-04', '2026-08-05', '2026-08-05', 80, 0, 'returned');
INSERT INTO Hire VALUES (9046, 15, 'M105', '2024-12-23', '2024-12-30', '2024-12-30', 217.35, 1, 'returned');
INSERT INTO Hire VALUES (9047, 2, 'M108', '2026-09-26', '2026-09-27', '2026-09-28', 18, 0, 'returned');
INSERT INTO Hire VALUES (9048, 18, 'M110', '2024-09-02', '2024-09-04', '2024-09-03', 75.0, 0, 'returned');
INSERT INTO Hire VALUES (9049, 31, 'M103', '2026-03-18', '2026-03-25', '2026-03-26', 748.65, 1, 'returned');
INSERT INTO Hire VALUES (9050, 6, 'M106', '2025-08-05', '2025-08-10', '2025-08-11', 205, 0, 'returned');
INSERT INTO Hire VALUES (9051, 21, 'M110', '2024-08-31', '2024-09-02', '2024-09-02', 75.0, 0, 'returned');
INSERT INTO Hire VALUES (9052, 11, 'M134', '2023-10-12', '2023-10-26', NULL, 442.75, 1, 'cancelled');
INSERT INTO Hire VALUES (9053, 10, 'M110', '2026-09-25', '2026-09-27', '2026-09-27', 75.0, 0, 'returned');
INSERT INTO Hire VALUES (9054, 13, 'M135', '2023-03-30', '2023-04-04', '2023-04-06', 105, 0, 'returned');
INSERT INTO Hire VALUES (9055, 38, 'M122', '2025-10-13', '2025-10-16', NULL, 110.4, 1, 'cancelled');
INSERT INTO Hire VALUES (9056, 22, 'M108', '2025-05-26', '2025-05-27', '2025-05-27', 18, 0, 'returned');
INSERT INTO Hire VALUES (9057, 25, 'M135', '2025-09-18', '2025-09-20', '2025-09-20', 42, 0, 'returned');
INSERT INTO Hire VALUES (9058, 1, 'M105', '2024-11-18', '2024-11-21', '2024-11-21', 93.15, 1, 'returned');
INSERT INTO Hire VALUES (9059, 33, 'M106', '2023-07-26', '2023-08-02', '2023-08-08', 287, 0, 'returned');
INSERT INTO Hire VALUES (9060, 23, 'M137', '2025-06-08', '2025-06-13', '2025-06-15', 475, 0, 'returned');
INSERT INTO Hire VALUES (9061, 7, 'M111', '2026-03-14', '2026-03-15', '2026-03-18', 31.05, 1, 'returned');
INSERT INTO Hire VALUES (9062, 26, 'M120', '2026-03-09', '2026-03-10', '2026-03-10', 77.5, 0, 'returned');
INSERT INTO Hire VALUES (9063, 9, 'M109', '2026-01-21', '2026-01-23', '2026-01-22', 63.0, 0, 'returned');
INSERT INTO Hire VALUES (9064, 12, 'M104', '2023-08-16', '2023-08-17', '2023-08-17', 42.55, 1, 'returned');
INSERT INTO Hire VALUES (9065, 39, 'M110', '2024-04-17', '2024-04-18', '2024-04-19', 37.5, 0, 'returned');
INSERT INTO Hire VALUES (9066, 9, 'M117', '2024-09-26', '2024-10-03', '2024-10-03', 147, 0, 'returned');
INSERT INTO Hire VALUES (9067, 3, 'M104', '2026-11-03', '2026-11-05', NULL, 85.1, 1, 'out');
INSERT INTO Hire VALUES (9068, 2, 'M135', '2025-04-07', '2025-04-14', '2025-04-14', 147, 0, 'returned');
INSERT INTO Hire VALUES (9069, 15, 'M116', '2026-06-13', '2026-06-14', '2026-06-14', 30.0, 0, 'returned');
INSERT INTO Hire VALUES (9070, 3, 'M112', '2025-06-28', '2025-06-29', '2025-07-02', 83.95, 1, 'returned');
INSERT INTO Hire VALUES (9071, 14, 'M108', '2026-10-05', '2026-10-06', '2026-10-06', 18, 0, 'returned');
INSERT INTO Hire VALUES (9072, 4, 'M111', '2026-05-16', '2026-05-17', '2026-05-18', 27, 0, 'returned');
INSERT INTO Hire VALUES (9073, 1, 'M115', '2024-08-09', '2024-08-16', '2024-08-16', 1127.0, 1, 'returned');
INSERT INTO Hire VALUES (9074, 6, 'M136', '2025-10-09', '2025-10-10', '2025-10-10', 43.5, 0, 'returned');
INSERT INTO Hire VALUES (9075, 4, 'M105', '2024-01-30', '2024-02-06', '2024-02-05', 189.0, 0, 'returned');
INSERT INTO Hire VALUES (9076, 4, 'M109', '2026-08-09', '2026-08-10', '2026-08-11', 36.22, 1, 'returned');
INSERT INTO Hire VALUES (9077, 15, 'M115', '2024-06-14', '2024-06-15', '2024-06-15', 140, 0, 'returned');
INSERT INTO Hire VALUES (9078, 15, 'M108', '2025-02-16', '2025-02-17', NULL, 18, 0, 'cancelled');
INSERT INTO Hire VALUES (9079, 13, 'M112', '2023-05-07', '2023-05-14', '2023-05-20', 587.65, 1, 'returned');
INSERT INTO Hire VALUES (9080, 15, 'M109', '2024-06-01', '2024-06-06', '2024-06-07', 157.5, 0, 'returned');
INSERT INTO Damage VALUES (1, 9002, '2025-03-29', 'minor', 319.1, NULL);
INSERT INTO Damage VALUES (2, 9004, '2025-04-25', 'severe', 160.25, 'oil leak');
INSERT INTO Damage VALUES (3, 9007, '2024-10-05', 'severe', 305.88, 'guard missing');
INSERT INTO Damage VALUES (4, 9008, '2026-05-03', 'minor', 352.63, 'scratched casing');
INSERT INTO Damage VALUES (5, 9008, '2026-05-03', 'severe', NULL, 'scratched casing');
INSERT INTO Damage VALUES (6, 9009, '2025-03-30', 'moderate', 246.51, NULL);
INSERT INTO Damage VALUES (7, 9011, '2025-09-29', 'minor', 87.03, 'Blade bent');
INSERT INTO Damage VALUES (8, 9012, '2025-06-19', 'severe', NULL, NULL);
INSERT INTO Damage VALUES (9, 9012, '2025-06-19', 'minor', NULL, 'oil leak');
INSERT INTO Damage VALUES (10, 9014, '2026-07-04', 'minor', NULL, 'fuel cap missing');
INSERT INTO Damage VALUES (11, 9015, '2025-03-26', 'minor', 161.23, 'Blade bent');
INSERT INTO Damage VALUES (12, 9016, '2025-08-04', 'moderate', 284.13, 'broken cable');
INSERT INTO Damage VALUES (13, 9021, '2025-07-29', 'minor', NULL, 'broken cable');
INSERT INTO Damage VALUES (14, 9029, '2024-01-03', 'severe', 564.82, 'broken cable');
INSERT INTO Damage VALUES (15, 9030, '2025-05-11', 'moderate', NULL, 'fuel cap missing');
INSERT INTO Damage VALUES (16, 9030, '2025-05-03', 'minor', 42.71, 'guard missing');
INSERT INTO Damage VALUES (17, 9032, '2023-12-28', 'moderate', 435.83, 'guard missing');
INSERT INTO Damage VALUES (18, 9034, '2025-05-28', 'minor', NULL, 'broken cable');
INSERT INTO Damage VALUES (19, 9034, '2025-05-28', 'minor', 45.85, 'oil leak');
INSERT INTO Damage VALUES (20, 9036, '2024-08-31', 'moderate', 243.39, 'broken cable');
INSERT INTO Damage VALUES (21, 9039, '2026-10-03', 'minor', 154.18, 'guard missing');
INSERT INTO Damage VALUES (22, 9040, '2026-08-28', 'severe', 547.68, 'broken cable');
INSERT INTO Damage VALUES (23, 9045, '2026-08-05', 'severe', NULL, 'guard missing');
INSERT INTO Damage VALUES (24, 9047, '2026-09-30', 'minor', NULL, 'guard missing');
INSERT INTO Damage VALUES (25, 9048, '2024-09-03', 'minor', NULL, 'scratched casing');
INSERT INTO Damage VALUES (26, 9050, '2025-08-11', 'moderate', 11.77, 'Blade bent');
INSERT INTO Damage VALUES (27, 9050, '2025-08-11', 'severe', NULL, 'Blade bent');
INSERT INTO Damage VALUES (28, 9051, '2024-09-02', 'moderate', 106.66, 'Blade bent');
INSERT INTO Damage VALUES (29, 9051, '2024-09-02', 'minor', 88.03, 'Blade bent');
INSERT INTO Damage VALUES (30, 9053, '2026-09-30', 'minor', NULL, 'oil leak');
INSERT INTO Damage VALUES (31, 9053, '2026-09-27', 'severe', NULL, 'Blade bent');
INSERT INTO Damage VALUES (32, 9056, '2025-05-31', 'minor', 74.37, 'oil leak');
INSERT INTO Damage VALUES (33, 9057, '2025-09-20', 'minor', NULL, NULL);
INSERT INTO Damage VALUES (34, 9057, '2025-09-20', 'moderate', 574.35, 'fuel cap missing');
INSERT INTO Damage VALUES (35, 9058, '2024-11-21', 'severe', NULL, 'scratched casing');
INSERT INTO Damage VALUES (36, 9062, '2026-03-10', 'minor', 433.89, 'Blade bent');
INSERT INTO Damage VALUES (37, 9062, '2026-03-10', 'minor', 36.95, 'fuel cap missing');
INSERT INTO Damage VALUES (38, 9063, '2026-01-22', 'minor', 106.87, 'broken cable');
INSERT INTO Damage VALUES (39, 9064, '2023-08-25', 'moderate', NULL, 'guard missing');
INSERT INTO Damage VALUES (40, 9065, '2024-04-19', 'minor', 282.46, 'guard missing');
INSERT INTO Damage VALUES (41, 9065, '2024-04-19', 'severe', NULL, 'oil leak');
INSERT INTO Damage VALUES (42, 9066, '2024-10-10', 'minor', 229.3, 'Blade bent');
INSERT INTO Damage VALUES (43, 9069, '2026-06-15', 'minor', NULL, 'oil leak');
INSERT INTO Damage VALUES (44, 9070, '2025-07-06', 'minor', NULL, 'fuel cap missing');
INSERT INTO Damage VALUES (45, 9070, '2025-07-02', 'moderate', 217.76, 'fuel cap missing');
INSERT INTO Damage VALUES (46, 9073, '2024-08-16', 'minor', 40.98, 'oil leak');
