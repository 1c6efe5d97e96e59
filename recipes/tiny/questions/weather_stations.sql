CREATE TABLE Stations (
  StationCode TEXT PRIMARY KEY,
  StationName TEXT NOT NULL,
  Region TEXT,
  Country TEXT,
  AltitudeM INTEGER,
  Latitude REAL,
  InstalledOn TEXT,
  DecommissionedOn TEXT,
  Status TEXT
);
CREATE TABLE Sensors (
  SensorId INTEGER PRIMARY KEY,
  StationCode TEXT NOT NULL,
  SensorType TEXT,
  Manufacturer TEXT,
  InstalledOn TEXT,
  CalibratedOn TEXT,
  Status TEXT,
  FOREIGN KEY (StationCode) REFERENCES Stations(StationCode)
);
CREATE TABLE Readings (
  ReadingId INTEGER PRIMARY KEY,
  SensorId INTEGER NOT NULL,
  TakenAt TEXT,
  Value REAL,
  Unit TEXT,
  QualityFlag TEXT,
  FOREIGN KEY (SensorId) REFERENCES Sensors(SensorId)
);
CREATE TABLE Technicians (
  TechId INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  HomeRegion TEXT,
  HiredOn TEXT,
  Email TEXT
);
CREATE TABLE Visits (
  VisitId INTEGER PRIMARY KEY,
  StationCode TEXT NOT NULL,
  TechId INTEGER,
  VisitDate TEXT,
  Purpose TEXT,
  Outcome TEXT,
  Cost REAL,
  Minutes INTEGER,
  FOREIGN KEY (StationCode) REFERENCES Stations(StationCode),
  FOREIGN KEY (TechId) REFERENCES Technicians(TechId)
);
INSERT INTO Stations VALUES ('AT-01', 'Kaltberg', 'Tyrol', 'AT', 780, 46.585, '2021-05-27', NULL, 'active');
INSERT INTO Stations VALUES ('CH-02', 'Adleralm', 'Valais', 'CH', 1510, 47.67, '2019-07-17', NULL, 'active');
INSERT INTO Stations VALUES ('CH-03', 'Blaujoch', 'Ticino', 'CH', 420, 48.288, '2021-01-21', NULL, 'active');
INSERT INTO Stations VALUES ('AT-04', 'Adlerjoch', 'Tyrol', 'AT', 560, 47.105, '2017-01-13', NULL, 'active');
INSERT INTO Stations VALUES ('CH-05', 'Kaltsee', 'Ticino', 'CH', 420, 46.079, '2017-05-11', '2021-05-11', 'decommissioned');
INSERT INTO Stations VALUES ('CH-06', 'Weisstal', 'Ticino', 'CH', 2230, 46.255, '2018-10-07', NULL, 'active');
INSERT INTO Stations VALUES ('AT-07', 'Kalttal', 'Salzburg', 'AT', 1240, 47.454, '2020-03-15', NULL, 'active');
INSERT INTO Stations VALUES ('CH-08', 'Hochsee', 'Ticino', 'CH', 420, 47.922, '2022-11-03', NULL, 'active');
INSERT INTO Stations VALUES ('DE-09', 'Weissberg', 'Bavaria', 'DE', 2230, 47.092, '2016-10-14', '2020-10-14', 'decommissioned');
INSERT INTO Stations VALUES ('AT-10', 'Adlertal', 'Tyrol', 'AT', NULL, 46.384, '2020-06-04', NULL, 'active');
INSERT INTO Stations VALUES ('CH-11', 'Sonnenspitz', 'Ticino', 'CH', 1510, 47.967, '2018-01-08', '2022-01-08', 'decommissioned');
INSERT INTO Stations VALUES ('CH-12', 'Steinalm', 'Valais', 'CH', 990, 47.071, '2021-01-02', NULL, 'active');
INSERT INTO Stations VALUES ('FR-13', 'Blautal', 'Savoy', 'FR', 2230, 46.342, '2020-07-09', NULL, 'offline');
INSERT INTO Stations VALUES ('DE-14', 'Sonnenalm', 'Bavaria', 'DE', 2230, 47.31, '2017-11-23', NULL, 'active');
INSERT INTO Stations VALUES ('FR-15', 'Grauspitz', 'Savoy', 'FR', 2650, 46.461, '2016-09-04', NULL, 'active');
INSERT INTO Stations VALUES ('FR-16', 'Kaltspitz', 'Savoy', 'FR', 990, 46.533, '2021-07-04', NULL, 'active');
INSERT INTO Stations VALUES ('DE-17', 'Blauhorn', 'Bavaria', 'DE', 3105, 47.037, '2021-11-08', NULL, 'active');
INSERT INTO Stations VALUES ('DE-18', 'Windhorn', 'Bavaria', 'DE', 1875, 46.722, '2018-08-09', NULL, 'active');
INSERT INTO Stations VALUES ('CH-19', 'Steinhorn', 'Ticino', 'CH', 420, 46.036, '2016-03-14', NULL, 'active');
INSERT INTO Stations VALUES ('AT-20', 'Weissspitz', 'Tyrol', 'AT', NULL, 48.033, '2022-12-12', NULL, 'active');
INSERT INTO Stations VALUES ('AT-21', 'Windalm', 'Tyrol', 'AT', 2650, 46.96, '2021-04-24', NULL, 'active');
INSERT INTO Stations VALUES ('AT-22', 'Steinsee', 'Tyrol', 'AT', 2650, 48.183, '2021-01-27', NULL, 'active');
INSERT INTO Stations VALUES ('DE-23', 'Sonnenjoch', 'Bavaria', 'DE', 2650, 47.141, '2020-10-23', NULL, 'active');
INSERT INTO Stations VALUES ('DE-24', 'Blauspitz', 'Bavaria', 'DE', 420, 46.628, '2016-07-16', NULL, 'active');
INSERT INTO Stations VALUES ('AT-25', 'Blaualm', 'Tyrol', 'AT', 1240, 45.987, '2016-11-20', NULL, 'active');
INSERT INTO Stations VALUES ('AT-26', 'Grauhorn', 'Salzburg', 'AT', 2650, 46.171, '2021-07-03', '2025-07-03', 'decommissioned');
INSERT INTO Stations VALUES ('FR-27', 'Steinjoch', 'Savoy', 'FR', 420, 45.971, '2019-12-04', NULL, 'active');
INSERT INTO Stations VALUES ('AT-28', 'Windspitz', 'Tyrol', 'AT', 2230, 47.708, '2016-03-05', NULL, 'active');
INSERT INTO Stations VALUES ('FR-29', 'Graujoch', 'Savoy', 'FR', 3105, 47.176, '2017-05-24', NULL, 'active');
INSERT INTO Stations VALUES ('CH-30', 'Hochspitz', 'Valais', 'CH', NULL, 48.018, '2016-10-26', NULL, 'active');
INSERT INTO Sensors VALUES (1, 'CH-19', 'pressure', 'Lufft', '2024-05-09', '2025-05-09', 'ok');
INSERT INTO Sensors VALUES (2, 'AT-20', 'snow', 'Vaisala', '2020-02-24', NULL, 'ok');
INSERT INTO Sensors VALUES (3, 'CH-06', 'rain', 'Davis', '2023-09-18', NULL, 'ok');
INSERT INTO Sensors VALUES (4, 'AT-22', 'snow', 'Vaisala', '2018-09-08', NULL, 'ok');
INSERT INTO Sensors VALUES (5, 'FR-16', 'temperature', 'Vaisala', '2023-10-24', '2024-10-24', 'ok');
INSERT INTO Sensors VALUES (6, 'DE-18', 'humidity', 'Campbell', '2020-06-16', '2021-06-16', 'removed');
INSERT INTO Sensors VALUES (7, 'DE-17', 'temperature', 'Campbell', '2022-12-13', '2024-12-13', 'ok');
INSERT INTO Sensors VALUES (8, 'CH-03', 'wind', 'Campbell', '2017-07-09', '2018-07-09', 'ok');
INSERT INTO Sensors VALUES (9, 'CH-05', 'snow', 'Vaisala', '2022-05-11', '2023-05-11', 'faulty');
INSERT INTO Sensors VALUES (10, 'FR-27', 'humidity', 'Vaisala', '2019-07-10', '2021-07-10', 'ok');
INSERT INTO Sensors VALUES (11, 'FR-13', 'temperature', 'Campbell', '2023-11-28', '2025-11-28', 'ok');
INSERT INTO Sensors VALUES (12, 'FR-13', 'rain', 'Vaisala', '2023-01-09', '2025-01-09', 'ok');
INSERT INTO Sensors VALUES (13, 'DE-24', 'temperature', 'Lufft', '2022-09-07', '2023-09-07', 'ok');
INSERT INTO Sensors VALUES (14, 'AT-25', 'wind', 'Lufft', '2022-04-07', '2023-04-07', 'removed');
INSERT INTO Sensors VALUES (15, 'CH-05', 'snow', 'Lufft', '2018-04-14', '2020-04-14', 'ok');
INSERT INTO Sensors VALUES (16, 'AT-26', 'humidity', 'Davis', '2023-08-12', '2025-08-12', 'faulty');
INSERT INTO Sensors VALUES (17, 'DE-17', 'snow', 'Vaisala', '2022-02-22', '2023-02-22', 'faulty');
INSERT INTO Sensors VALUES (18, 'FR-16', 'snow', 'Campbell', '2021-08-22', '2022-08-22', 'ok');
INSERT INTO Sensors VALUES (19, 'AT-21', 'wind', 'Vaisala', '2020-02-20', NULL, 'ok');
INSERT INTO Sensors VALUES (20, 'DE-18', 'pressure', 'Vaisala', '2022-09-23', '2024-09-23', 'ok');
INSERT INTO Sensors VALUES (21, 'AT-04', 'snow', 'Lufft', '2023-06-10', '2024-06-10', 'ok');
INSERT INTO Sensors VALUES (22, 'CH-19', 'wind', 'Lufft', '2022-04-25', '2023-04-25', 'faulty');
INSERT INTO Sensors VALUES (23, 'AT-21', 'humidity', 'Lufft', '2017-04-26', '2018-04-26', 'faulty');
INSERT INTO Sensors VALUES (24, 'AT-07', 'wind', 'Davis', '2023-06-09', '2024-06-09', 'removed');
INSERT INTO Sensors VALUES (25, 'CH-12', 'temperature', 'Davis', '2022-06-20', '2023-06-20', 'ok');
INSERT INTO Sensors VALUES (26, 'CH-08', 'rain', 'Vaisala', '2023-12-18', '2024-12-18', 'ok');
INSERT INTO Sensors VALUES (27, 'AT-01', 'pressure', 'Vaisala', '2021-03-09', '2022-03-09', 'ok');
INSERT INTO Sensors VALUES (28, 'AT-04', 'temperature', 'Davis', '2021-11-06', '2022-11-06', 'ok');
INSERT INTO Sensors VALUES (29, 'AT-25', 'rain', 'Vaisala', '2020-11-20', NULL, 'ok');
INSERT INTO Sensors VALUES (30, 'FR-15', 'humidity', 'Vaisala', '2022-08-25', '2023-08-25', 'ok');
INSERT INTO Sensors VALUES (31, 'AT-04', 'temperature', 'Davis', '2024-02-27', '2025-02-27', 'ok');
INSERT INTO Sensors VALUES (32, 'AT-22', 'temperature', 'Campbell', '2020-03-01', NULL, 'ok');
INSERT INTO Sensors VALUES (33, 'AT-07', 'pressure', 'Vaisala', '2020-12-26', '2021-12-26', 'removed');
INSERT INTO Sensors VALUES (34, 'CH-12', 'humidity', 'Vaisala', '2019-06-15', '2021-06-15', 'faulty');
INSERT INTO Sensors VALUES (35, 'CH-02', 'temperature', 'Davis', '2024-03-14', '2025-03-14', 'ok');
INSERT INTO Sensors VALUES (36, 'AT-22', 'snow', 'Davis', '2021-04-18', '2022-04-18', 'ok');
INSERT INTO Sensors VALUES (37, 'CH-12', 'rain', 'Vaisala', '2018-11-13', NULL, 'faulty');
INSERT INTO Sensors VALUES (38, 'AT-04', 'temperature', 'Vaisala', '2024-08-12', '2025-08-12', 'faulty');
INSERT INTO Sensors VALUES (39, 'DE-23', 'pressure', 'Davis', '2021-12-04', NULL, 'ok');
INSERT INTO Sensors VALUES (40, 'DE-18', 'snow', 'Vaisala', '2021-06-18', '2022-06-18', 'ok');
INSERT INTO Sensors VALUES (41, 'AT-04', 'rain', 'Campbell', '2022-05-11', '2023-05-11', 'ok');
INSERT INTO Sensors VALUES (42, 'CH-19', 'temperature', 'Vaisala', '2024-07-02', '2025-07-02', 'ok');
INSERT INTO Sensors VALUES (43, 'CH-11', 'humidity', 'Vaisala', '2021-04-08', '2022-04-08', 'faulty');
INSERT INTO Sensors VALUES (44, 'AT-22', 'temperature', 'Vaisala', '2023-09-12', '2025-09-12', 'ok');
INSERT INTO Sensors VALUES (45, 'CH-02', 'humidity', 'Davis', '2018-04-11', '2020-04-11', 'removed');
INSERT INTO Sensors VALUES (46, 'CH-11', 'rain', 'Lufft', '2018-12-27', '2019-12-27', 'removed');
INSERT INTO Sensors VALUES (47, 'DE-24', 'humidity', 'Vaisala', '2017-11-24', NULL, 'ok');
INSERT INTO Sensors VALUES (48, 'AT-22', 'temperature', 'Davis', '2024-07-25', '2025-07-25', 'removed');
INSERT INTO Sensors VALUES (49, 'AT-21', 'snow', 'Campbell', '2024-05-27', '2025-05-27', 'ok');
INSERT INTO Sensors VALUES (50, 'AT-07', 'pressure', 'Lufft', '2022-10-19', '2023-10-19', 'ok');
INSERT INTO Sensors VALUES (51, 'DE-23', 'humidity', 'Vaisala', '2019-12-23', NULL, 'faulty');
INSERT INTO Sensors VALUES (52, 'CH-02', 'wind', 'Lufft', '2018-02-18', NULL, 'ok');
INSERT INTO Sensors VALUES (53, 'CH-12', 'rain', 'Vaisala', '2018-04-01', '2020-04-01', 'ok');
INSERT INTO Sensors VALUES (54, 'AT-20', 'temperature', 'Vaisala', '2021-08-06', '2022-08-06', 'ok');
INSERT INTO Sensors VALUES (55, 'CH-11', 'humidity', 'Campbell', '2021-04-17', '2022-04-17', 'removed');
INSERT INTO Sensors VALUES (56, 'DE-17', 'humidity', 'Davis', '2020-04-09', '2021-04-09', 'removed');
INSERT INTO Sensors VALUES (57, 'CH-03', 'wind', 'Campbell', '2021-07-03', '2023-07-03', 'removed');
INSERT INTO Sensors VALUES (58, 'CH-11', 'temperature', 'Lufft', '2017-02-11', '2018-02-11', 'faulty');
INSERT INTO Sensors VALUES (59, 'AT-21', 'temperature', 'Davis', '2021-04-27', NULL, 'removed');
INSERT INTO Sensors VALUES (60, 'CH-08', 'snow', 'Davis', '2020-04-06', '2021-04-06', 'ok');
INSERT INTO Readings VALUES (1, 27, '2022-01-14 12:05:00', NULL, 'hPa', NULL);
INSERT INTO Readings VALUES (2, 36, '2023-04-26 14:30:00', 115.8, 'cm', 'good');
INSERT INTO Readings VALUES (3, 38, '2026-08-08 17:45:00', 18.5, 'C', NULL);
INSERT INTO Readings VALUES (4, 44, '2025-07-04 12:05:00', 6.9, 'C', 'good');
INSERT INTO Readings VALUES (5, 4, '2025-04-23 13:30:00', 0, 'cm', 'suspect');
INSERT INTO Readings VALUES (6, 20, '2025-03-05 09:05:00', 1025.4, 'hPa', 'good');
INSERT INTO Readings VALUES (7, 46, '2025-02-21 13:30:00', 0, 'mm', 'good');
INSERT INTO Readings VALUES (8, 49, '2026-04-10 08:45:00', 7.7, 'cm', 'good');
INSERT INTO Readings VALUES (9, 12, '2023-09-15 14:30:00', 0, 'mm', 'good');
INSERT INTO Readings VALUES (10, 43, '2026-09-02 10:15:00', 53.7, '%', 'suspect');
INSERT INTO Readings VALUES (11, 27, '2023-12-26 12:00:00', 995.9, 'hPa', NULL);
INSERT INTO Readings VALUES (12, 14, '2024-11-10 18:05:00', 125.7, 'km/h', 'good');
INSERT INTO Readings VALUES (13, 29, '2025-10-04 09:00:00', 0, 'mm', 'good');
INSERT INTO Readings VALUES (14, 32, '2026-10-02 15:15:00', 11.1, 'C', 'suspect');
INSERT INTO Readings VALUES (15, 15, '2022-11-04 12:05:00', 209.1, 'cm', 'good');
INSERT INTO Readings VALUES (16, 50, '2025-08-04 19:15:00', 1010.4, 'hPa', NULL);
INSERT INTO Readings VALUES (17, 22, '2022-08-10 11:20:00', 97.0, 'km/h', 'good');
INSERT INTO Readings VALUES (18, 21, '2026-01-05 09:45:00', 0, 'cm', 'good');
INSERT INTO Readings VALUES (19, 25, '2023-05-20 13:20:00', 14.6, 'C', NULL);
INSERT INTO Readings VALUES (20, 5, '2023-09-22 14:05:00', 1.8, 'C', 'good');
INSERT INTO Readings VALUES (21, 11, '2022-08-09 11:20:00', 23.9, 'C', 'suspect');
INSERT INTO Readings VALUES (22, 52, '2024-04-21 19:00:00', 62.2, 'km/h', 'good');
INSERT INTO Readings VALUES (23, 34, '2024-08-20 11:00:00', 28.9, '%', 'good');
INSERT INTO Readings VALUES (24, 48, '2022-01-21 16:00:00', -11.7, 'C', NULL);
INSERT INTO Readings VALUES (25, 37, '2026-08-13 20:20:00', 0, 'mm', NULL);
INSERT INTO Readings VALUES (26, 14, '2023-06-03 18:20:00', 122.8, 'km/h', 'good');
INSERT INTO Readings VALUES (27, 6, '2025-11-06 07:45:00', 87.8, '%', 'good');
INSERT INTO Readings VALUES (28, 14, '2022-10-23 08:15:00', 105.4, 'km/h', 'good');
INSERT INTO Readings VALUES (29, 10, '2025-04-19 11:45:00', 81.6, '%', NULL);
INSERT INTO Readings VALUES (30, 38, '2024-12-26 09:15:00', 25.8, 'C', 'bad');
INSERT INTO Readings VALUES (31, 14, '2026-08-23 09:30:00', 101.4, 'km/h', NULL);
INSERT INTO Readings VALUES (32, 10, '2022-04-19 07:00:00', 98.7, '%', 'bad');
INSERT INTO Readings VALUES (33, 23, '2025-06-12 12:05:00', 71.4, '%', 'suspect');
INSERT INTO Readings VALUES (34, 38, '2023-08-24 20:20:00', 1.6, 'C', 'good');
INSERT INTO Readings VALUES (35, 51, '2023-01-08 13:45:00', 96.5, '%', 'good');
INSERT INTO Readings VALUES (36, 51, '2022-02-12 18:05:00', 94.8, '%', 'good');
INSERT INTO Readings VALUES (37, 31, '2023-04-15 11:45:00', 1.4, 'C', 'good');
INSERT INTO Readings VALUES (38, 22, '2023-03-24 08:15:00', 106.8, 'km/h', 'good');
INSERT INTO Readings VALUES (39, 11, '2022-12-15 12:30:00', 22.2, 'C', NULL);
INSERT INTO Readings VALUES (40, 26, '2023-01-20 18:20:00', 0, 'mm', NULL);
INSERT INTO Readings VALUES (41, 32, '2024-09-08 19:05:00', 4.6, 'C', NULL);
INSERT INTO Readings VALUES (42, 28, '2026-06-03 13:45:00', 31.1, 'C', 'good');
INSERT INTO Readings VALUES (43, 32, '2024-04-11 14:15:00', 7.7, 'C', 'bad');
INSERT INTO Readings VALUES (44, 20, '2026-03-17 18:00:00', 1019.9, 'hPa', 'suspect');
INSERT INTO Readings VALUES (45, 34, '2025-06-20 10:15:00', NULL, '%', NULL);
INSERT INTO Readings VALUES (46, 28, '2023-08-25 19:05:00', NULL, 'C', 'good');
INSERT INTO Readings VALUES (47, 42, '2026-06-05 14:15:00', 7.4, 'C', 'good');
INSERT INTO Readings VALUES (48, 8, '2025-04-15 10:30:00', NULL, 'km/h', 'suspect');
INSERT INTO Readings VALUES (49, 38, '2026-10-02 20:30:00', 11.0, 'C', 'bad');
INSERT INTO Readings VALUES (50, 32, '2022-05-22 18:20:00', -10.2, 'C', 'good');
INSERT INTO Readings VALUES (51, 12, '2022-02-21 16:05:00', 45.3, 'mm', 'good');
INSERT INTO Readings VALUES (52, 9, '2025-03-21 13:45:00', 123.7, 'cm', 'suspect');
INSERT INTO Readings VALUES (53, 33, '2026-07-27 14:15:00', 961.4, 'hPa', 'suspect');
INSERT INTO Readings VALUES (54, 48, '2025-12-19 20:05:00', 15.0, 'C', 'good');
INSERT INTO Readings VALUES (55, 52, '2026-08-15 20:15:00', 34.6, 'km/h', 'good');
INSERT INTO Readings VALUES (56, 35, '2024-08-04 14:45:00', -22.3, 'C', 'suspect');
INSERT INTO Readings VALUES (57, 35, '2026-09-08 13:30:00', -11.3, 'C', 'bad');
INSERT INTO Readings VALUES (58, 39, '2024-06-05 07:20:00', 1009.0, 'hPa', 'suspect');
INSERT INTO Readings VALUES (59, 4, '2024-09-14 18:00:00', 83.7, 'cm', NULL);
INSERT INTO Readings VALUES (60, 12, '2024-01-08 10:05:00', 12.0, 'mm', NULL);
INSERT INTO Readings VALUES (61, 51, '2024-05-16 12:30:00', 71.7, '%', 'good');
INSERT INTO Readings VALUES (62, 13, '2022-06-09 10:20:00', 22.1, 'C', 'bad');
INSERT INTO Readings VALUES (63, 6, '2026-05-03 14:30:00', 86.2, '%', 'suspect');
INSERT INTO Readings VALUES (64, 32, '2025-07-05 08:30:00', 10.7, 'C', 'good');
INSERT INTO Readings VALUES (65, 9, '2025-07-22 12:20:00', 177.1, 'cm', 'good');
INSERT INTO Readings VALUES (66, 12, '2025-12-14 13:20:00', 26.5, 'mm', 'good');
INSERT INTO Readings VALUES (67, 16, '2026-03-17 17:20:00', 18.6, '%', 'bad');
INSERT INTO Readings VALUES (68, 18, '2025-11-10 14:15:00', 0, 'cm', 'good');
INSERT INTO Readings VALUES (69, 38, '2024-12-24 09:30:00', 29.0, 'C', 'bad');
INSERT INTO Readings VALUES (70, 44, '2024-07-24 08:45:00', 27.4, 'C', 'bad');
INSERT INTO Readings VALUES (71, 12, '2024-02-20 11:45:00', 0, 'mm', 'good');
INSERT INTO Readings VALUES (72, 3, '2022-11-12 19:45:00', 29.4, 'mm', 'good');
INSERT INTO Readings VALUES (73, 45, '2026-07-14 09:30:00', 31.2, '%', 'good');
INSERT INTO Readings VALUES (74, 9, '2025-08-07 19:00:00', 62.6, 'cm', 'bad');
INSERT INTO Readings VALUES (75, 18, '2026-11-11 02:00:00', 75.7, 'cm', 'suspect');
INSERT INTO Readings VALUES (76, 44, '2026-11-12 03:00:00', -6.0, 'C', 'good');
INSERT INTO Readings VALUES (77, 38, '2026-11-13 04:00:00', -8.1, 'C', 'good');
INSERT INTO Readings VALUES (78, 52, '2026-11-14 05:00:00', 44.6, 'km/h', 'bad');
INSERT INTO Readings VALUES (79, 24, '2026-11-15 06:00:00', 20.9, 'km/h', 'good');
INSERT INTO Readings VALUES (80, 14, '2026-11-16 07:00:00', 113.0, 'km/h', 'suspect');
INSERT INTO Technicians VALUES (1, 'Peter', 'Fischer', 'Tyrol', '2017-11-26', 'pfischer@gmail.com');
INSERT INTO Technicians VALUES (2, 'Thomas', 'Haddad', 'Bavaria', '2018-09-25', 'thaddad@alpmet.org');
INSERT INTO Technicians VALUES (3, 'Alice', 'Bernard', 'Ticino', '2024-11-21', 'abernard@gmail.com');
INSERT INTO Technicians VALUES (4, 'Anna', 'Costa', 'Bavaria', '2020-04-25', 'acosta@alpmet.org');
INSERT INTO Technicians VALUES (5, 'Louis', 'Costa', 'Savoy', '2025-06-06', 'lcosta@gmail.com');
INSERT INTO Technicians VALUES (6, 'Clara', 'Novak', 'Salzburg', '2024-08-07', NULL);
INSERT INTO Technicians VALUES (7, 'Mark', 'Walker', 'Bavaria', '2018-10-03', 'mwalker@alpmet.org');
INSERT INTO Technicians VALUES (8, 'Grace', 'Moreau', 'Valais', '2020-10-28', 'gmoreau@alpmet.org');
INSERT INTO Technicians VALUES (9, 'Julie', 'Nguyen', NULL, '2021-12-19', 'jnguyen@alpmet.org');
INSERT INTO Technicians VALUES (10, 'Nina', 'Leroy', 'Bavaria', '2017-05-28', 'nleroy@alpmet.org');
INSERT INTO Technicians VALUES (11, 'Anna', 'Novak', 'Savoy', '2018-07-01', 'anovak@gmail.com');
INSERT INTO Technicians VALUES (12, 'Emma', 'Jones', 'Tyrol', '2017-06-05', NULL);
INSERT INTO Technicians VALUES (13, 'Maria', 'Schmidt', 'Tyrol', '2020-04-06', 'mschmidt@gmail.com');
INSERT INTO Technicians VALUES (14, 'Anna', 'Weber', 'Ticino', '2016-06-24', 'aweber@alpmet.org');
INSERT INTO Technicians VALUES (15, 'Eva', 'Kowalski', 'Tyrol', '2020-02-08', 'ekowalski@alpmet.org');
INSERT INTO Technicians VALUES (16, 'Anna', 'Weber', 'Ticino', '2020-05-19', 'aweber@gmail.com');
INSERT INTO Technicians VALUES (17, 'Clara', 'Schmidt', 'Savoy', '2024-01-16', 'cschmidt@gmail.com');
INSERT INTO Technicians VALUES (18, 'Alice', 'Dupont', NULL, '2025-12-01', NULL);
INSERT INTO Technicians VALUES (19, 'Thomas', 'Haddad', 'Valais', '2019-02-21', 'thaddad@gmail.com');
INSERT INTO Technicians VALUES (20, 'Louis', 'Muller', 'Tyrol', '2025-07-13', 'lmuller@alpmet.org');
INSERT INTO Technicians VALUES (21, 'Maria', 'Schmidt', 'Bavaria', '2019-12-20', 'mschmidt@gmail.com');
INSERT INTO Technicians VALUES (22, 'Emma', 'Costa', 'Tyrol', '2017-02-08', 'ecosta@alpmet.org');
INSERT INTO Technicians VALUES (23, 'Chloe', 'Weber', 'Ticino', '2019-12-26', 'cweber@alpmet.org');
INSERT INTO Technicians VALUES (24, 'Sofia', 'Leroy', 'Savoy', '2019-09-26', NULL);
INSERT INTO Technicians VALUES (25, 'Tom', 'Jones', 'Tyrol', '2025-06-27', 'tjones@alpmet.org');
INSERT INTO Visits VALUES (1, 'AT-07', 3, '2024-11-20', 'repair', NULL, 235.46, 90);
INSERT INTO Visits VALUES (2, 'AT-21', 14, '2020-03-16', 'calibration', 'parts needed', 1279.4, 45);
INSERT INTO Visits VALUES (3, 'AT-26', 13, '2026-08-06', 'inspection', 'postponed', 827.92, 120);
INSERT INTO Visits VALUES (4, 'AT-04', 9, '2025-02-02', 'calibration', 'parts needed', 812.25, 120);
INSERT INTO Visits VALUES (5, 'CH-11', NULL, '2021-03-14', 'inspection', 'postponed', 588.96, 30);
INSERT INTO Visits VALUES (6, 'AT-25', 14, '2020-06-18', 'repair', NULL, 1319.92, 60);
INSERT INTO Visits VALUES (7, 'AT-21', 19, '2023-02-19', 'repair', 'done', 516.32, 45);
INSERT INTO Visits VALUES (8, 'DE-24', NULL, '2020-02-06', 'repair', 'done', 308.18, 30);
INSERT INTO Visits VALUES (9, 'DE-18', 15, '2022-10-02', 'inspection', 'done', 465.1, 60);
INSERT INTO Visits VALUES (10, 'DE-14', 15, '2020-11-27', 'cleaning', NULL, 216.98, 240);
INSERT INTO Visits VALUES (11, 'FR-15', 17, '2022-10-10', 'cleaning', 'postponed', 629.96, 120);
INSERT INTO Visits VALUES (12, 'AT-04', 8, '2024-05-08', 'calibration', 'done', NULL, 45);
INSERT INTO Visits VALUES (13, 'AT-22', 18, '2026-02-26', 'inspection', 'postponed', 1228.16, 120);
INSERT INTO Visits VALUES (14, 'DE-09', 15, '2024-06-11', 'cleaning', NULL, 108.31, 90);
INSERT INTO Visits VALUES (15, 'AT-10', 9, '2023-05-08', 'repair', 'done', 641.87, 45);
INSERT INTO Visits VALUES (16, 'DE-23', 9, '2023-07-02', 'inspection', 'done', 918.95, 45);
INSERT INTO Visits VALUES (17, 'CH-11', 3, '2021-06-27', 'repair', 'done', 1084.34, 45);
INSERT INTO Visits VALUES (18, 'AT-25', 8, '2021-02-19', 'repair', 'parts needed', 1331.08, 45);
INSERT INTO Visits VALUES (19, 'DE-23', 8, '2026-01-09', 'inspection', 'postponed', 1338.41, 45);
INSERT INTO Visits VALUES (20, 'DE-23', 17, '2022-09-08', 'cleaning', NULL, 424.33, 30);
INSERT INTO Visits VALUES (21, 'FR-13', 4, '2021-02-16', 'inspection', 'done', 372.03, 30);
INSERT INTO Visits VALUES (22, 'AT-01', 16, '2024-09-07', 'inspection', 'postponed', 1269.95, 120);
INSERT INTO Visits VALUES (23, 'AT-22', 5, '2025-04-06', 'inspection', 'done', 845.11, 90);
INSERT INTO Visits VALUES (24, 'AT-26', 12, '2026-06-25', 'repair', 'done', 424.04, 60);
INSERT INTO Visits VALUES (25, 'FR-15', 12, '2024-09-10', 'inspection', 'done', 1017.31, 90);
INSERT INTO Visits VALUES (26, 'DE-24', 5, '2026-04-07', 'repair', NULL, 209.37, 45);
INSERT INTO Visits VALUES (27, 'DE-24', 20, '2021-01-20', 'calibration', 'done', 389.28, 60);
INSERT INTO Visits VALUES (28, 'DE-24', NULL, '2021-01-28', 'calibration', NULL, 428.28, 60);
INSERT INTO Visits VALUES (29, 'CH-11', 17, '2024-08-13', 'calibration', 'done', 408.65, 90);
INSERT INTO Visits VALUES (30, 'AT-20', 9, '2021-10-13', 'calibration', 'parts needed', 1151.54, 45);
INSERT INTO Visits VALUES (31, 'AT-22', 13, '2021-03-14', 'repair', NULL, 297.33, 45);
INSERT INTO Visits VALUES (32, 'CH-03', 1, '2024-05-01', 'cleaning', 'done', 1032.3, 45);
INSERT INTO Visits VALUES (33, 'DE-17', 19, '2024-08-10', 'inspection', 'postponed', 1003.76, 120);
INSERT INTO Visits VALUES (34, 'DE-14', 11, '2026-10-01', 'inspection', NULL, 340.08, 120);
INSERT INTO Visits VALUES (35, 'AT-25', NULL, '2021-11-24', 'calibration', 'done', 1372.13, 90);
INSERT INTO Visits VALUES (36, 'AT-10', 12, '2023-02-26', 'inspection', 'done', 1254.4, 45);
INSERT INTO Visits VALUES (37, 'AT-07', 1, '2024-03-06', 'calibration', 'done', 954.86, 60);
INSERT INTO Visits VALUES (38, 'AT-01', 9, '2026-09-26', 'inspection', 'parts needed', NULL, 45);
INSERT INTO Visits VALUES (39, 'CH-06', 7, '2023-02-07', 'repair', NULL, 638.71, 120);
INSERT INTO Visits VALUES (40, 'DE-24', 11, '2024-11-07', 'calibration', 'postponed', 71.85, 30);
INSERT INTO Visits VALUES (41, 'DE-23', 4, '2022-06-28', 'cleaning', 'done', 983.47, 60);
INSERT INTO Visits VALUES (42, 'FR-13', 17, '2026-07-01', 'inspection', 'parts needed', 385.71, 120);
INSERT INTO Visits VALUES (43, 'AT-10', 13, '2021-12-15', 'cleaning', 'postponed', 706.02, 60);
INSERT INTO Visits VALUES (44, 'AT-01', 5, '2021-05-11', 'repair', 'postponed', 1111.77, 45);
INSERT INTO Visits VALUES (45, 'CH-03', NULL, '2024-07-26', 'inspection', 'done', NULL, 90);
INSERT INTO Visits VALUES (46, 'AT-25', 9, '2022-07-24', 'repair', 'parts needed', 678.25, 120);
INSERT INTO Visits VALUES (47, 'CH-03', 17, '2026-01-22', 'inspection', 'done', 1067.14, 120);
INSERT INTO Visits VALUES (48, 'AT-10', 14, '2024-05-08', 'repair', 'postponed', 796.83, 120);
INSERT INTO Visits VALUES (49, 'CH-05', 2, '2023-10-21', 'calibration', 'done', 1321.69, 60);
INSERT INTO Visits VALUES (50, 'FR-13', NULL, '2023-07-21', 'inspection', 'done', 526.22, 45);
INSERT INTO Visits VALUES (51, 'AT-04', 19, '2023-06-20', 'inspection', 'postponed', 144.28, 240);
INSERT INTO Visits VALUES (52, 'DE-18', 18, '2020-08-03', 'calibration', 'parts needed', NULL, 90);
INSERT INTO Visits VALUES (53, 'FR-13', 19, '2024-08-10', 'calibration', 'postponed', 1326.19, 45);
INSERT INTO Visits VALUES (54, 'CH-19', 16, '2025-05-14', 'cleaning', 'done', 340.07, 30);
INSERT INTO Visits VALUES (55, 'AT-22', 20, '2026-01-24', 'cleaning', 'done', 1155.33, 90);
INSERT INTO Visits VALUES (56, 'DE-23', 13, '2025-09-23', 'inspection', 'done', 1073.01, 240);
INSERT INTO Visits VALUES (57, 'AT-26', NULL, '2022-11-15', 'inspection', 'parts needed', NULL, 240);
INSERT INTO Visits VALUES (58, 'DE-17', 12, '2025-07-19', 'repair', 'done', 601.76, 60);
INSERT INTO Visits VALUES (59, 'DE-09', 16, '2022-03-06', 'repair', 'parts needed', 1318.12, 120);
INSERT INTO Visits VALUES (60, 'DE-09', 19, '2021-11-23', 'repair', 'done', 1189.52, 90);
INSERT INTO Visits VALUES (61, 'CH-06', 14, '2020-05-01', 'repair', NULL, 385.27, 120);
INSERT INTO Visits VALUES (62, 'CH-11', 16, '2022-11-19', 'repair', 'done', NULL, 240);
INSERT INTO Visits VALUES (63, 'AT-26', 19, '2023-04-07', 'calibration', 'postponed', 1368.67, 45);
INSERT INTO Visits VALUES (64, 'AT-01', 21, '2024-11-18', 'calibration', 'done', 957.65, 240);
INSERT INTO Visits VALUES (65, 'FR-15', 10, '2026-04-11', 'inspection', 'done', 156.51, 30);
INSERT INTO Visits VALUES (66, 'AT-20', 19, '2020-10-06', 'cleaning', 'postponed', 340.09, 120);
INSERT INTO Visits VALUES (67, 'AT-10', 20, '2024-02-11', 'repair', 'postponed', 362.58, 60);
INSERT INTO Visits VALUES (68, 'AT-21', 6, '2023-11-19', 'inspection', 'done', 406.95, 60);
INSERT INTO Visits VALUES (69, 'FR-15', 13, '2022-11-14', 'repair', 'done', 1282.99, 45);
INSERT INTO Visits VALUES (70, 'CH-19', 5, '2022-02-19', 'calibration', 'done', 113.55, 240);
INSERT INTO Sensors VALUES (61, 'AT-01', 'rain', 'Davis', '2021-06-03', '2023-06-03', 'ok');
INSERT INTO Sensors VALUES (62, 'AT-04', 'rain', 'Lufft', '2019-04-18', NULL, 'ok');
INSERT INTO Readings VALUES (81, 61, '2024-07-12 06:00:00', 23.4, 'mm', 'good');
INSERT INTO Readings VALUES (82, 61, '2025-05-30 18:15:00', 7.8, 'mm', 'good');
INSERT INTO Readings VALUES (83, 62, '2023-10-02 12:00:00', 41.2, 'mm', 'suspect');
INSERT INTO Readings VALUES (84, 62, '2024-08-19 07:30:00', NULL, 'mm', 'bad');
