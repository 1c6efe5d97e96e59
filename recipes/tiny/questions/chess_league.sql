CREATE TABLE Clubs (
  clubCode TEXT PRIMARY KEY,
  clubName TEXT NOT NULL,
  town TEXT,
  region TEXT,
  foundedYear INTEGER,
  chairPlayerId INTEGER
);
CREATE TABLE Players (
  playerId INTEGER PRIMARY KEY,
  lastName TEXT,
  firstName TEXT,
  dob TEXT,
  sex TEXT,
  federation TEXT,
  town TEXT,
  title TEXT,
  clubCode TEXT REFERENCES Clubs(clubCode),
  joinedClub TEXT,
  active INTEGER
);
CREATE TABLE Games (
  gameId INTEGER PRIMARY KEY,
  whiteId INTEGER REFERENCES Players(playerId),
  blackId INTEGER REFERENCES Players(playerId),
  playedOn TEXT,
  roundNo INTEGER,
  division TEXT,
  result TEXT,
  opening TEXT,
  moves INTEGER
);
CREATE TABLE MonthlyRatings (
  playerId INTEGER REFERENCES Players(playerId),
  month TEXT,
  rating INTEGER,
  gamesRated INTEGER,
  PRIMARY KEY (playerId, month)
);
INSERT INTO Clubs VALUES ('RVW', 'Ravenswick Chess Club', 'Ravenswick', 'North', 1921, 4);
INSERT INTO Clubs VALUES ('HAR', 'Harbour Knights', 'Eastport', 'East', 1954, 9);
INSERT INTO Clubs VALUES ('CAS', 'Castle Pawns', 'Eastport', 'East', 1987, NULL);
INSERT INTO Clubs VALUES ('MIL', 'Millstone SC', 'Millstone', 'South', NULL, 15);
INSERT INTO Clubs VALUES ('UNI', 'University Rooks', 'Ravenswick', 'North', 1999, 2);
INSERT INTO Clubs VALUES ('OAK', 'Oakfield Bishops', 'Oakfield', 'West', 2008, 21);
INSERT INTO Clubs VALUES ('TRA', 'Tramway Chess', 'Brunnen', 'South', 2016, 30);
INSERT INTO Clubs VALUES ('LAK', 'Lakeside Queens', 'Lindau', 'South', 1978, 11);
INSERT INTO Clubs VALUES ('NEW', 'Newhaven Juniors', 'Newhaven', 'West', 2022, NULL);
INSERT INTO Players VALUES (1, 'Farkas', 'Goran', '2007-03-26', 'M', 'AUT', 'Oakfield', 'IM', 'TRA', '2023-03-14', 1);
INSERT INTO Players VALUES (2, 'Horvat', 'Judit', '1961-03-31', 'F', 'HUN', 'Oakfield', 'FM', 'TRA', '2021-04-26', 0);
INSERT INTO Players VALUES (3, 'Molnar', 'Birgit', '1952-09-18', 'F', 'AUT', 'eastport', NULL, 'MIL', '2023-10-02', 1);
INSERT INTO Players VALUES (4, 'Kraus', 'Carl', '1992-06-02', 'M', 'AUT', 'Oakfield', NULL, 'LAK', '2024-03-04', 1);
INSERT INTO Players VALUES (5, 'Eklund', 'Lena', '1982-03-25', 'F', 'GER', 'Eastport', 'CM', 'OAK', '2026-08-27', 1);
INSERT INTO Players VALUES (6, 'Ivanov', 'Nora', '1957-06-21', 'F', 'GER', 'Eastport', 'IM', 'MIL', '2019-11-10', 1);
INSERT INTO Players VALUES (7, 'Eklund', 'Fabian', '1947-01-07', 'M', 'HUN', 'Brunnen', 'IM', 'CAS', '2023-05-16', 1);
INSERT INTO Players VALUES (8, 'Lindner', 'Anton', '2012-10-05', 'M', 'GER', 'Ravenswick', 'FM', 'CAS', '2022-05-20', 1);
INSERT INTO Players VALUES (9, 'Carlsen-Holm', 'Goran', '1980-07-11', 'M', 'HUN', 'Eastport', NULL, 'HAR', '2023-06-09', 1);
INSERT INTO Players VALUES (10, 'Carlsen-Holm', 'Ilya', '1957-04-29', 'M', 'SWE', 'Ravenswick', 'GM', 'HAR', '2024-05-04', 1);
INSERT INTO Players VALUES (11, 'Farkas', 'Anton', '1988-10-07', 'M', 'GER', 'Ravenswick', 'IM', 'CAS', '2017-12-29', 1);
INSERT INTO Players VALUES (12, 'Horvat', 'Birgit', '1998-04-24', 'F', 'GER', 'Newhaven', 'FM', 'HAR', '2022-07-06', 1);
INSERT INTO Players VALUES (13, 'Molnar', 'Hugo', '1952-02-11', 'M', 'CRO', 'eastport', 'IM', 'RVW', '2018-03-19', 1);
INSERT INTO Players VALUES (14, 'Bauer', 'David', '2007-07-19', 'M', 'SWE', 'Ravenswick', 'FM', 'HAR', '2024-05-25', 1);
INSERT INTO Players VALUES (15, 'Ivanov', 'David', '1978-06-17', 'M', 'CRO', 'Oakfield', NULL, 'HAR', '2024-05-02', 1);
INSERT INTO Players VALUES (16, 'Dragan', 'Elsa', '1981-08-19', 'F', 'CRO', 'Lindau', 'CM', 'OAK', '2024-10-13', 0);
INSERT INTO Players VALUES (17, 'Dragan', 'Hugo', '1996-06-24', 'M', 'GER', 'eastport', 'CM', 'OAK', '2025-03-16', 1);
INSERT INTO Players VALUES (18, 'Lindner', 'Goran', '1991-06-15', 'M', 'SWE', 'Brunnen', NULL, 'UNI', '2020-09-15', 1);
INSERT INTO Players VALUES (19, 'Eklund', 'Erik', '1989-03-27', 'M', 'GER', 'eastport', NULL, 'MIL', '2024-11-10', 1);
INSERT INTO Players VALUES (20, 'Dragan', 'Daria', '1997-07-10', 'F', 'SWE', 'Lindau', NULL, 'HAR', '2020-05-08', 1);
INSERT INTO Players VALUES (21, 'Petrov', 'Karl', NULL, 'M', 'AUT', 'Millstone', NULL, 'UNI', '2016-12-22', 1);
INSERT INTO Players VALUES (22, 'Szabo', 'Elsa', NULL, 'F', 'AUT', 'Lindau', 'IM', 'OAK', '2024-11-12', 1);
INSERT INTO Players VALUES (23, 'Szabo', 'Carl', '1976-11-09', 'M', 'AUT', 'Ravenswick', 'CM', 'UNI', '2024-05-05', 1);
INSERT INTO Players VALUES (24, 'Bauer', 'Ilya', NULL, 'M', 'CRO', 'eastport', NULL, 'TRA', '2017-09-01', 1);
INSERT INTO Players VALUES (25, 'Bauer', 'Ilya', '1970-04-20', 'M', 'GER', 'Oakfield', NULL, 'CAS', '2025-04-02', 1);
INSERT INTO Players VALUES (26, 'Eklund', 'David', '1986-12-18', 'M', 'AUT', 'Eastport', 'WFM', NULL, NULL, 1);
INSERT INTO Players VALUES (27, 'Gelber', 'Carl', '2012-05-13', 'M', 'HUN', 'Newhaven', 'CM', 'TRA', '2025-02-17', 0);
INSERT INTO Players VALUES (28, 'Molnar', 'Karl', NULL, 'M', 'HUN', 'Millstone', NULL, 'LAK', '2025-05-05', 1);
INSERT INTO Players VALUES (29, 'Horvat', 'Marek', NULL, 'M', 'SWE', 'Brunnen', 'IM', 'TRA', '2024-08-06', 1);
INSERT INTO Players VALUES (30, 'Lindner', 'Katya', '1979-05-10', 'F', 'AUT', 'Lindau', 'CM', 'TRA', '2023-11-02', 1);
INSERT INTO Players VALUES (31, 'Szabo', 'Oleg', '1960-07-25', 'M', 'HUN', 'Millstone', 'FM', 'HAR', '2020-03-06', 0);
INSERT INTO Players VALUES (32, 'Kraus', 'Oleg', '1976-02-17', 'M', 'AUT', NULL, 'FM', 'CAS', '2023-03-31', 1);
INSERT INTO Players VALUES (33, 'Kraus', 'Fabian', NULL, 'M', 'HUN', 'Ravenswick', 'FM', NULL, NULL, 0);
INSERT INTO Players VALUES (34, 'Ahlgren', 'Anton', NULL, 'M', 'SWE', 'Lindau', NULL, 'CAS', '2023-04-04', 1);
INSERT INTO Players VALUES (35, 'Petrov', 'Hugo', '1996-05-25', 'M', 'CRO', 'Brunnen', NULL, 'LAK', '2023-05-13', 1);
INSERT INTO Players VALUES (36, 'Lindner', 'Katya', '1995-11-21', 'F', 'CRO', 'Newhaven', NULL, 'MIL', '2022-02-16', 1);
INSERT INTO Players VALUES (37, 'Petrov', 'Carl', '1947-02-04', 'M', 'AUT', 'Brunnen', NULL, 'UNI', '2026-08-17', 0);
INSERT INTO Players VALUES (38, 'Bauer', 'Anton', '2008-06-17', 'M', 'GER', 'Ravenswick', 'WFM', 'CAS', '2022-06-16', 1);
INSERT INTO Players VALUES (39, 'Ahlgren', 'Anton', '1973-07-09', 'M', 'GER', 'eastport', NULL, 'HAR', '2021-10-15', 1);
INSERT INTO Players VALUES (40, 'Petrov', 'Judit', NULL, 'F', 'HUN', 'Eastport', NULL, 'OAK', '2026-07-01', 1);
INSERT INTO Players VALUES (41, 'Eklund', 'Goran', '1961-11-12', 'M', 'AUT', 'Newhaven', NULL, 'RVW', '2020-06-13', 0);
INSERT INTO Players VALUES (42, 'Eklund', 'Erik', '1998-02-01', 'M', 'AUT', 'Oakfield', 'FM', 'MIL', '2018-02-13', 1);
INSERT INTO Players VALUES (43, 'Carlsen-Holm', 'Frida', '1951-05-22', 'F', 'HUN', 'Newhaven', 'GM', 'OAK', '2022-12-04', 1);
INSERT INTO Players VALUES (44, 'Horvat', 'Boris', '1974-03-20', 'M', 'SWE', NULL, 'CM', NULL, NULL, 1);
INSERT INTO Players VALUES (45, 'Farkas', 'Oleg', '2013-06-20', 'M', 'GER', 'Lindau', 'WFM', 'MIL', '2024-01-27', 1);
INSERT INTO Players VALUES (46, 'Farkas', 'Goran', '1971-11-04', 'M', 'AUT', 'Newhaven', NULL, 'OAK', '2022-02-22', 1);
INSERT INTO Players VALUES (47, 'Ahlgren', 'Anton', NULL, 'M', 'SWE', 'Lindau', NULL, 'HAR', '2022-11-09', 1);
INSERT INTO Players VALUES (48, 'Horvat', 'Erik', '1946-07-13', 'M', 'GER', 'Eastport', NULL, 'OAK', '2026-05-15', 1);
INSERT INTO Players VALUES (49, 'Horvat', 'Oleg', '2000-05-26', 'M', 'AUT', 'Newhaven', 'CM', 'RVW', '2021-10-06', 1);
INSERT INTO Players VALUES (50, 'Horvat', 'Lena', '2003-12-23', 'F', 'GER', NULL, 'CM', 'CAS', '2026-04-09', 1);
INSERT INTO Players VALUES (51, 'Kraus', 'Ilya', NULL, 'M', 'SWE', 'Millstone', NULL, 'OAK', '2019-12-17', 1);
INSERT INTO Players VALUES (52, 'Kraus', 'Elsa', '1966-02-15', 'F', 'SWE', 'Newhaven', NULL, 'MIL', '2021-05-07', 1);
INSERT INTO Players VALUES (53, 'Lindner', 'Erik', '1979-06-04', 'M', 'AUT', 'Millstone', NULL, 'MIL', '2023-12-01', 1);
INSERT INTO Players VALUES (54, 'Petrov', 'Goran', '1975-03-31', 'M', 'GER', 'Newhaven', 'CM', 'LAK', '2024-03-01', 1);
INSERT INTO Players VALUES (55, 'Bauer', 'Boris', '1987-08-25', 'M', 'HUN', 'Eastport', 'FM', 'OAK', '2017-05-31', 1);
INSERT INTO Players VALUES (56, 'Lindner', 'Ilya', NULL, 'M', 'HUN', 'eastport', NULL, 'TRA', '2025-05-05', 1);
INSERT INTO Players VALUES (57, 'Molnar', 'Carl', '1962-01-16', 'M', 'GER', 'Millstone', NULL, 'OAK', '2026-04-26', 1);
INSERT INTO Players VALUES (58, 'Ivanov', 'Fabian', '1981-05-21', 'M', 'CRO', 'Oakfield', NULL, 'HAR', '2026-02-10', 1);
INSERT INTO Players VALUES (59, 'Szabo', 'Carl', '1988-05-09', 'M', 'GER', 'eastport', NULL, 'HAR', '2020-04-24', 1);
INSERT INTO Players VALUES (60, 'Gelber', 'Frida', '1964-12-31', 'F', 'GER', 'Ravenswick', 'GM', 'HAR', '2016-03-25', 1);
INSERT INTO Games VALUES (1, 40, 24, '2026-08-28', 7, 'A', '1/2', 'English', 19);
INSERT INTO Games VALUES (2, 42, 41, '2024-01-01', 10, 'A', '0-1', 'Sicilian', 78);
INSERT INTO Games VALUES (3, 2, 4, '2023-07-29', 6, 'A', '1-0', 'English', 59);
INSERT INTO Games VALUES (4, 33, 43, '2026-01-12', 6, 'A', '1-0', 'Queen''s Gambit', 79);
INSERT INTO Games VALUES (5, 16, 18, '2023-07-24', 11, 'C', '1-0', 'Sicilian', 28);
INSERT INTO Games VALUES (6, 49, 27, '2024-10-13', 3, 'B', '1-0', 'Sicilian', 55);
INSERT INTO Games VALUES (7, 23, 33, '2025-02-22', 9, 'A', '1/2', 'English', 95);
INSERT INTO Games VALUES (8, 41, 45, '2024-09-18', 3, 'A', '1/2', 'Sicilian', 81);
INSERT INTO Games VALUES (9, 3, 40, '2026-06-08', 5, 'A', '1-0', 'Queen''s Gambit', 17);
INSERT INTO Games VALUES (10, 9, 45, '2023-04-02', 9, 'A', '1-0', NULL, 47);
INSERT INTO Games VALUES (11, 23, 46, '2024-09-14', 11, 'A', '1-0', NULL, 92);
INSERT INTO Games VALUES (12, 45, 15, '2025-12-09', 11, 'B', '1/2', 'Ruy Lopez', 87);
INSERT INTO Games VALUES (13, 49, 43, '2023-01-07', 5, 'B', '1/2', 'French', 48);
INSERT INTO Games VALUES (14, 1, 38, '2025-08-18', 7, 'A', '1/2', 'Sicilian', 30);
INSERT INTO Games VALUES (15, 41, 36, '2023-04-18', 6, 'B', '0-1', 'Queen''s Gambit', 62);
INSERT INTO Games VALUES (16, 36, 37, '2024-02-29', 8, 'C', '1/2', 'King''s Indian', 80);
INSERT INTO Games VALUES (17, 38, 28, '2025-10-06', 2, 'C', '0-1', 'King''s Indian', 77);
INSERT INTO Games VALUES (18, 35, 25, '2026-05-22', 11, 'A', '1-0F', 'Queen''s Gambit', 43);
INSERT INTO Games VALUES (19, 36, 11, '2025-03-10', 7, 'B', '1-0', 'English', 78);
INSERT INTO Games VALUES (20, 1, 20, '2024-05-02', 7, 'C', '0-1', NULL, 56);
INSERT INTO Games VALUES (21, 4, 32, '2026-07-03', 4, 'A', '1-0', 'Caro-Kann', 34);
INSERT INTO Games VALUES (22, 49, 15, '2024-01-29', 1, 'C', '0-1', 'Queen''s Gambit', 86);
INSERT INTO Games VALUES (23, 7, 9, '2026-09-24', 5, 'B', '1-0', NULL, 24);
INSERT INTO Games VALUES (24, 24, 7, '2026-06-07', 9, 'B', '1/2', 'French', 88);
INSERT INTO Games VALUES (25, 43, 9, '2026-09-12', 1, 'A', '1-0', 'English', 49);
INSERT INTO Games VALUES (26, 9, 44, '2026-03-21', 1, 'A', '1/2', 'Sicilian', 17);
INSERT INTO Games VALUES (27, 29, 30, '2025-01-27', 7, 'A', '1/2', 'English', 89);
INSERT INTO Games VALUES (28, 44, 30, '2024-11-21', 5, 'C', '1-0', 'King''s Indian', 22);
INSERT INTO Games VALUES (29, 5, 15, '2024-11-10', 4, 'C', '1-0', 'Ruy Lopez', 44);
INSERT INTO Games VALUES (30, 20, 21, '2024-07-23', 7, 'A', '1-0', 'King''s Indian', 18);
INSERT INTO Games VALUES (31, 42, 13, '2024-04-16', 9, 'A', '1/2', 'French', 74);
INSERT INTO Games VALUES (32, 40, 39, '2023-10-06', 3, 'C', '0-1', 'French', 17);
INSERT INTO Games VALUES (33, 36, 17, '2024-08-15', 1, 'B', '1-0', 'English', 78);
INSERT INTO Games VALUES (34, 20, 30, '2026-01-07', 4, 'A', '1-0', 'Queen''s Gambit', 70);
INSERT INTO Games VALUES (35, 20, 4, '2023-08-28', 7, 'B', '1/2', 'French', 31);
INSERT INTO Games VALUES (36, 45, 49, '2024-10-07', 7, 'B', '1/2', 'King''s Indian', 76);
INSERT INTO Games VALUES (37, 44, 32, '2025-11-17', 2, 'C', '1-0', 'English', 67);
INSERT INTO Games VALUES (38, 20, 19, '2025-08-27', 8, 'A', '1/2', 'French', 47);
INSERT INTO Games VALUES (39, 5, 41, '2026-01-04', 10, 'A', '1/2', 'Sicilian', 15);
INSERT INTO Games VALUES (40, 7, 39, '2024-03-21', 9, 'C', '0-1', 'Queen''s Gambit', 25);
INSERT INTO Games VALUES (41, 19, 36, '2024-10-11', 5, 'C', '1-0', NULL, 58);
INSERT INTO Games VALUES (42, 17, 19, '2024-01-12', 7, 'B', '1-0', 'French', 16);
INSERT INTO Games VALUES (43, 47, 15, '2025-04-20', 9, 'A', '0-1', 'Caro-Kann', 92);
INSERT INTO Games VALUES (44, 7, 12, '2024-06-17', 8, 'C', '1/2', 'Caro-Kann', 88);
INSERT INTO Games VALUES (45, 16, 44, '2025-02-23', 5, 'C', '0-1', 'King''s Indian', 17);
INSERT INTO Games VALUES (46, 11, 40, '2023-01-08', 8, 'A', '1/2', 'English', 71);
INSERT INTO Games VALUES (47, 8, 28, '2024-07-22', 2, 'A', '1-0', 'Caro-Kann', 66);
INSERT INTO Games VALUES (48, 21, 4, '2025-05-10', 6, 'A', '0-1', 'Caro-Kann', 74);
INSERT INTO Games VALUES (49, 41, 9, '2026-09-20', 8, 'A', '1-0', 'King''s Indian', 48);
INSERT INTO Games VALUES (50, 21, 38, '2024-08-22', 6, 'A', '1-0', 'Caro-Kann', 64);
INSERT INTO Games VALUES (51, 20, 12, '2023-07-08', 5, 'B', '1-0', NULL, 47);
INSERT INTO Games VALUES (52, 38, 9, '2026-06-30', 10, 'C', '0-1', 'Caro-Kann', 94);
INSERT INTO Games VALUES (53, 13, 36, '2025-04-28', 6, 'B', '1-0', 'Ruy Lopez', 79);
INSERT INTO Games VALUES (54, 13, 37, '2025-05-16', 9, 'A', '1/2', 'French', 92);
INSERT INTO Games VALUES (55, 14, 49, '2023-07-06', 1, 'A', '1-0', 'Queen''s Gambit', 18);
INSERT INTO Games VALUES (56, 27, 10, '2025-10-24', 11, 'B', '0-1', 'King''s Indian', 40);
INSERT INTO Games VALUES (57, 2, 26, '2025-06-13', 7, 'B', '1-0', 'Queen''s Gambit', 61);
INSERT INTO Games VALUES (58, 30, 17, '2023-06-15', 8, 'A', '1-0', NULL, 81);
INSERT INTO Games VALUES (59, 12, 21, '2024-03-27', 6, 'A', '1-0', 'Ruy Lopez', 34);
INSERT INTO Games VALUES (60, 6, 2, '2025-12-11', 6, 'C', '1-0', 'Sicilian', 58);
INSERT INTO Games VALUES (61, 3, 10, '2025-10-09', 3, 'A', '1/2', 'Caro-Kann', 85);
INSERT INTO Games VALUES (62, 23, 9, '2024-12-19', 6, 'A', '1/2', 'English', 22);
INSERT INTO Games VALUES (63, 14, 38, '2025-09-20', 8, 'B', '0-1', 'Caro-Kann', 88);
INSERT INTO Games VALUES (64, 45, 39, '2026-06-30', 7, 'C', '1-0', 'King''s Indian', 14);
INSERT INTO Games VALUES (65, 39, 21, '2025-01-07', 3, 'A', '0-1', 'French', 96);
INSERT INTO Games VALUES (66, 28, 46, '2023-08-05', 4, 'A', '1/2', 'Caro-Kann', 63);
INSERT INTO Games VALUES (67, 12, 19, '2023-09-09', 10, 'B', NULL, 'Sicilian', 77);
INSERT INTO Games VALUES (68, 9, 19, '2026-03-23', 1, 'A', '0-1', 'Caro-Kann', 67);
INSERT INTO Games VALUES (69, 20, 18, '2025-09-22', 11, 'C', '1/2', 'English', 58);
INSERT INTO Games VALUES (70, 5, 36, '2025-09-06', 3, 'B', '1/2', 'King''s Indian', 66);
INSERT INTO Games VALUES (71, 35, 9, '2023-05-06', 2, 'C', '0-1', 'Queen''s Gambit', 65);
INSERT INTO Games VALUES (72, 34, 21, '2025-12-19', 3, 'A', '1-0', 'French', 51);
INSERT INTO Games VALUES (73, 3, 39, '2025-02-01', 2, 'A', '0-1', 'Queen''s Gambit', 60);
INSERT INTO Games VALUES (74, 4, 41, '2025-12-31', 4, 'A', '1/2', 'Queen''s Gambit', 91);
INSERT INTO Games VALUES (75, 42, 33, '2024-09-21', 6, 'A', '1/2', 'King''s Indian', 22);
INSERT INTO Games VALUES (76, 23, 12, '2025-12-17', 6, 'A', '1/2', 'Queen''s Gambit', 20);
INSERT INTO Games VALUES (77, 39, 27, '2023-05-19', 4, 'B', '1-0F', 'Caro-Kann', 58);
INSERT INTO Games VALUES (78, 50, 40, '2023-11-28', 7, 'C', '1-0', 'Ruy Lopez', 82);
INSERT INTO Games VALUES (79, 42, 26, '2025-10-20', 11, 'A', '1-0', 'English', 34);
INSERT INTO Games VALUES (80, 1, 20, '2024-07-05', 1, 'C', '0-1', 'French', 46);
INSERT INTO MonthlyRatings VALUES (1, '2025-09', 2061, 0);
INSERT INTO MonthlyRatings VALUES (1, '2025-12', 2046, 0);
INSERT INTO MonthlyRatings VALUES (1, '2026-03', 2054, 2);
INSERT INTO MonthlyRatings VALUES (1, '2026-09', 2033, 3);
INSERT INTO MonthlyRatings VALUES (2, '2025-09', 1443, 0);
INSERT INTO MonthlyRatings VALUES (2, '2025-12', 1458, 3);
INSERT INTO MonthlyRatings VALUES (2, '2026-03', 1447, 3);
INSERT INTO MonthlyRatings VALUES (2, '2026-09', 1405, 8);
INSERT INTO MonthlyRatings VALUES (3, '2025-09', 2269, 3);
INSERT INTO MonthlyRatings VALUES (3, '2025-12', 2265, 0);
INSERT INTO MonthlyRatings VALUES (3, '2026-09', 2308, 3);
INSERT INTO MonthlyRatings VALUES (4, '2025-09', 1486, 0);
INSERT INTO MonthlyRatings VALUES (4, '2025-12', 1524, 0);
INSERT INTO MonthlyRatings VALUES (4, '2026-03', 1499, 2);
INSERT INTO MonthlyRatings VALUES (4, '2026-09', 1470, 3);
INSERT INTO MonthlyRatings VALUES (5, '2025-09', 2317, 0);
INSERT INTO MonthlyRatings VALUES (5, '2025-12', 2331, 8);
INSERT INTO MonthlyRatings VALUES (5, '2026-03', 2364, 5);
INSERT INTO MonthlyRatings VALUES (5, '2026-09', 2356, 0);
INSERT INTO MonthlyRatings VALUES (6, '2025-09', 1926, 8);
INSERT INTO MonthlyRatings VALUES (6, '2026-03', 1928, 8);
INSERT INTO MonthlyRatings VALUES (6, '2026-09', 1942, 8);
INSERT INTO MonthlyRatings VALUES (7, '2025-09', 1220, 3);
INSERT INTO MonthlyRatings VALUES (7, '2025-12', 1188, 8);
INSERT INTO MonthlyRatings VALUES (7, '2026-03', 1218, 2);
INSERT INTO MonthlyRatings VALUES (7, '2026-09', 1205, 2);
INSERT INTO MonthlyRatings VALUES (8, '2025-09', 1719, 5);
INSERT INTO MonthlyRatings VALUES (8, '2025-12', 1728, 5);
INSERT INTO MonthlyRatings VALUES (8, '2026-03', 1694, 2);
INSERT INTO MonthlyRatings VALUES (8, '2026-09', 1741, 8);
INSERT INTO MonthlyRatings VALUES (9, '2025-09', 1452, 0);
INSERT INTO MonthlyRatings VALUES (9, '2025-12', 1476, 5);
INSERT INTO MonthlyRatings VALUES (9, '2026-03', 1438, 8);
INSERT INTO MonthlyRatings VALUES (9, '2026-09', 1464, 2);
INSERT INTO MonthlyRatings VALUES (10, '2025-09', 1650, 3);
INSERT INTO MonthlyRatings VALUES (10, '2025-12', 1673, 5);
INSERT INTO MonthlyRatings VALUES (10, '2026-03', 1709, 3);
INSERT INTO MonthlyRatings VALUES (10, '2026-09', 1678, 0);
INSERT INTO MonthlyRatings VALUES (11, '2025-09', 1440, 0);
INSERT INTO MonthlyRatings VALUES (11, '2025-12', 1398, 8);
INSERT INTO MonthlyRatings VALUES (11, '2026-03', 1355, 2);
INSERT INTO MonthlyRatings VALUES (11, '2026-09', 1377, 2);
INSERT INTO MonthlyRatings VALUES (12, '2025-09', 2335, 5);
INSERT INTO MonthlyRatings VALUES (12, '2025-12', 2374, 3);
INSERT INTO MonthlyRatings VALUES (12, '2026-03', 2336, 3);
INSERT INTO MonthlyRatings VALUES (12, '2026-09', 2301, 8);
INSERT INTO MonthlyRatings VALUES (13, '2025-09', 1803, 5);
INSERT INTO MonthlyRatings VALUES (13, '2025-12', 1793, 5);
INSERT INTO MonthlyRatings VALUES (13, '2026-09', 1787, 5);
INSERT INTO MonthlyRatings VALUES (14, '2025-09', 1277, 2);
INSERT INTO MonthlyRatings VALUES (14, '2025-12', 1242, 5);
INSERT INTO MonthlyRatings VALUES (14, '2026-09', 1228, 5);
INSERT INTO MonthlyRatings VALUES (15, '2025-09', 1309, 5);
INSERT INTO MonthlyRatings VALUES (15, '2025-12', 1328, 0);
INSERT INTO MonthlyRatings VALUES (15, '2026-03', 1362, 8);
INSERT INTO MonthlyRatings VALUES (15, '2026-09', 1321, 2);
INSERT INTO MonthlyRatings VALUES (16, '2025-09', 2294, 8);
INSERT INTO MonthlyRatings VALUES (16, '2025-12', 2294, 2);
INSERT INTO MonthlyRatings VALUES (16, '2026-09', 2343, 2);
INSERT INTO MonthlyRatings VALUES (17, '2025-09', 1174, 3);
INSERT INTO MonthlyRatings VALUES (17, '2025-12', 1206, 5);
INSERT INTO MonthlyRatings VALUES (17, '2026-03', 1170, 3);
INSERT INTO MonthlyRatings VALUES (17, '2026-09', 1158, 2);
INSERT INTO MonthlyRatings VALUES (18, '2025-09', 2141, 2);
INSERT INTO MonthlyRatings VALUES (18, '2025-12', 2108, 8);
INSERT INTO MonthlyRatings VALUES (18, '2026-03', 2104, 0);
INSERT INTO MonthlyRatings VALUES (18, '2026-09', 2136, 0);
INSERT INTO MonthlyRatings VALUES (19, '2025-09', 1788, 5);
INSERT INTO MonthlyRatings VALUES (19, '2025-12', 1765, 8);
INSERT INTO MonthlyRatings VALUES (19, '2026-09', 1753, 3);
INSERT INTO MonthlyRatings VALUES (20, '2025-09', 2160, 3);
INSERT INTO MonthlyRatings VALUES (20, '2026-03', 2210, 3);
INSERT INTO MonthlyRatings VALUES (20, '2026-09', 2212, 2);
INSERT INTO MonthlyRatings VALUES (21, '2025-09', 2203, 0);
INSERT INTO MonthlyRatings VALUES (21, '2025-12', 2188, 5);
INSERT INTO MonthlyRatings VALUES (21, '2026-09', 2147, 5);
INSERT INTO MonthlyRatings VALUES (22, '2025-09', 1912, 2);
INSERT INTO MonthlyRatings VALUES (22, '2025-12', 1930, 3);
INSERT INTO MonthlyRatings VALUES (22, '2026-03', 1910, 0);
INSERT INTO MonthlyRatings VALUES (22, '2026-09', 1924, 3);
