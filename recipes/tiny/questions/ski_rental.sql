CREATE TABLE Renters (
  RenterId INTEGER PRIMARY KEY,
  FirstName TEXT,
  Surname TEXT,
  Email TEXT,
  Mobile TEXT,
  HomeCountry TEXT,
  BirthYear INTEGER,
  SkillLevel TEXT,
  HeightCm INTEGER,
  CreatedAt TEXT
);
CREATE TABLE Shops (
  ShopCode TEXT PRIMARY KEY,
  ShopName TEXT,
  Resort TEXT,
  Country TEXT,
  OpenedYear INTEGER
);
CREATE TABLE Equipment (
  EquipId INTEGER PRIMARY KEY,
  ShopCode TEXT REFERENCES Shops(ShopCode),
  Kind TEXT,
  Brand TEXT,
  SizeCm INTEGER,
  DayRate REAL,
  BoughtOn TEXT,
  RetiredOn TEXT,
  Status TEXT
);
CREATE TABLE Bookings (
  BookingNo INTEGER PRIMARY KEY,
  RenterId INTEGER REFERENCES Renters(RenterId),
  EquipId INTEGER REFERENCES Equipment(EquipId),
  CreatedAt TEXT,
  FromDate TEXT,
  ToDate TEXT,
  Insurance TEXT,
  TotalAmt REAL,
  PaidFlag INTEGER,
  Status TEXT
);
CREATE TABLE Damages (
  DamageId INTEGER PRIMARY KEY,
  BookingNo INTEGER REFERENCES Bookings(BookingNo),
  ReportedOn TEXT,
  Severity TEXT,
  RepairCost REAL,
  ChargedToRenter INTEGER,
  Note TEXT
);
INSERT INTO Renters VALUES (1, 'Anouk', 'Horak', 'a.horak@gmail.com', NULL, 'NL', 2012, 'intermediate', 170, '2022-07-06 13:34:06');
INSERT INTO Renters VALUES (2, 'Jack', 'Huber', 'j.huber@yahoo.com', '+4922191441', 'DE', 1994, 'Beginner', 140, '2019-10-22 10:49:13');
INSERT INTO Renters VALUES (3, 'Giulia', 'Steiner', 'g.steiner@web.de', NULL, 'NL', 1999, 'intermediate', NULL, '2024-01-17 11:01:23');
INSERT INTO Renters VALUES (4, 'Olga', 'de Vries', NULL, '+4456326042', 'AT', 2000, 'expert', 162, '2023-03-07 14:44:20');
INSERT INTO Renters VALUES (5, 'Giulia', 'Taylor', 'g.taylor@gmx.at', '+4124551705', 'IT', 1956, NULL, 163, '2023-12-20 16:53:00');
INSERT INTO Renters VALUES (6, 'Tomas', 'Huber', 't.huber@gmx.at', '+4364233679', 'SE', 1977, NULL, 169, '2020-12-16 16:47:49');
INSERT INTO Renters VALUES (7, 'Pieter', 'Steiner', 'p.steiner@yahoo.com', NULL, 'IT', 1978, 'intermediate', 199, '2025-11-10 08:19:43');
INSERT INTO Renters VALUES (8, 'Ida', 'Conti', 'i.conti@gmail.com', '+4874312853', 'SE', 1958, 'beginner', NULL, '2025-09-24 13:02:15');
INSERT INTO Renters VALUES (9, 'Pieter', 'Steiner', 'p.steiner@yahoo.com', '+4785395579', 'SE', 1968, 'intermediate', NULL, '2026-01-27 09:40:57');
INSERT INTO Renters VALUES (10, 'Olga', 'Gruber', 'o.gruber@web.de', '+4551665013', 'SE', NULL, NULL, NULL, '2025-08-08 14:31:44');
INSERT INTO Renters VALUES (11, 'Ida', 'Taylor', 'i.taylor@yahoo.com', '+4257310014', 'CZ', NULL, 'Beginner', NULL, '2021-10-07 08:31:17');
INSERT INTO Renters VALUES (12, 'Pieter', 'Gruber', 'p.gruber@web.de', '+4812984378', 'NL', 2000, 'expert', NULL, '2022-09-19 19:44:45');
INSERT INTO Renters VALUES (13, 'Sven', 'Ricci', 's.ricci@gmail.com', '+4930772324', 'NL', 2007, NULL, 191, '2023-09-30 12:17:41');
INSERT INTO Renters VALUES (14, 'Pieter', 'Horak', NULL, '+4285191489', 'SE', NULL, 'expert', 173, '2021-08-11 10:53:23');
INSERT INTO Renters VALUES (15, 'Katja', 'Conti', 'k.conti@yahoo.com', '+4937917652', 'CZ', 1981, 'expert', 189, '2022-10-13 18:01:12');
INSERT INTO Renters VALUES (16, 'Giulia', 'Dahl', 'g.dahl@gmx.at', '+4836540970', 'AT', NULL, 'intermediate', 197, '2021-03-30 08:20:11');
INSERT INTO Renters VALUES (17, 'Katja', 'Bakker', 'k.bakker@yahoo.com', '+4508342780', 'DE', 1970, 'expert', 165, '2022-11-14 20:26:55');
INSERT INTO Renters VALUES (18, 'Sophie', 'Horak', 's.horak@web.de', NULL, 'NL', 1989, NULL, 177, '2023-01-13 12:52:08');
INSERT INTO Renters VALUES (19, 'Olga', 'Evans', 'o.evans@web.de', '+4268336359', 'SE', NULL, 'intermediate', 162, '2019-10-04 13:06:20');
INSERT INTO Renters VALUES (20, 'Matteo', 'Ricci', 'm.ricci@yahoo.com', '+4343026281', 'SE', NULL, 'Beginner', 194, '2021-07-13 16:38:16');
INSERT INTO Renters VALUES (21, 'Sven', 'Taylor', 's.taylor@gmail.com', '+4430163185', 'NL', 1956, 'beginner', 168, '2022-07-02 11:02:50');
INSERT INTO Renters VALUES (22, 'Matteo', 'Steiner', 'm.steiner@yahoo.com', '+4393977216', 'SE', 1970, 'Beginner', 149, '2022-12-14 11:31:38');
INSERT INTO Renters VALUES (23, 'Katja', 'Nilsson', 'k.nilsson@gmail.com', '+4235326200', 'CZ', 1994, 'expert', 141, '2024-12-14 12:23:43');
INSERT INTO Renters VALUES (24, 'Matteo', 'Huber', 'm.huber@yahoo.com', '+4215535296', 'CZ', 1982, 'Beginner', 184, '2026-11-02 17:30:54');
INSERT INTO Renters VALUES (25, 'Marie', 'Taylor', 'm.taylor@gmx.at', NULL, 'DE', 1955, 'Beginner', 181, '2025-01-17 11:09:10');
INSERT INTO Renters VALUES (26, 'Katja', 'Horak', 'k.horak@yahoo.com', NULL, 'GB', 2006, 'beginner', 154, '2022-09-29 20:05:50');
INSERT INTO Renters VALUES (27, 'Jonas', 'Dupuis', NULL, '+4560996208', NULL, NULL, 'Beginner', 193, '2021-02-13 10:39:41');
INSERT INTO Renters VALUES (28, 'Sophie', 'Horak', NULL, NULL, 'SE', 1994, 'intermediate', 150, '2020-07-02 16:13:02');
INSERT INTO Renters VALUES (29, 'Sophie', 'Dupuis', 's.dupuis@gmail.com', '+4713217533', 'GB', NULL, 'intermediate', 145, '2023-04-11 17:38:31');
INSERT INTO Renters VALUES (30, 'Katja', 'Ricci', NULL, '+4159862423', 'NL', 1995, NULL, 200, '2025-12-20 15:39:14');
INSERT INTO Renters VALUES (31, 'Anouk', 'Gruber', 'a.gruber@web.de', NULL, 'DE', 2010, 'expert', 164, '2021-10-04 09:45:01');
INSERT INTO Renters VALUES (32, 'Ida', 'Gruber', 'i.gruber@gmail.com', '+4233993991', 'SE', 2011, 'Beginner', 160, '2020-12-14 19:33:01');
INSERT INTO Renters VALUES (33, 'Marie', 'Huber', 'm.huber@yahoo.com', '+4339538943', 'DE', NULL, 'Beginner', NULL, '2021-04-25 18:39:24');
INSERT INTO Renters VALUES (34, 'Pieter', 'Steiner', 'p.steiner@web.de', NULL, 'GB', 2001, 'expert', 191, '2026-10-29 13:54:23');
INSERT INTO Renters VALUES (35, 'Hanna', 'Dahl', NULL, '+4293848791', 'DE', 1966, 'intermediate', 171, '2025-02-21 17:48:22');
INSERT INTO Renters VALUES (36, 'Lukas', 'Evans', 'l.evans@yahoo.com', '+4595959176', 'DE', 1959, 'expert', NULL, '2025-01-05 09:35:16');
INSERT INTO Renters VALUES (37, 'Sophie', 'Conti', 's.conti@web.de', '+4135597824', 'AT', 2003, 'expert', 143, '2019-12-29 17:29:30');
INSERT INTO Renters VALUES (38, 'Matteo', 'Gruber', 'm.gruber@web.de', '+4824201720', 'DE', 2000, 'beginner', 182, '2020-08-16 16:25:58');
INSERT INTO Renters VALUES (39, 'Pieter', 'Dupuis', 'p.dupuis@yahoo.com', '+4171810422', 'SE', 1970, 'intermediate', 200, '2020-03-28 17:38:27');
INSERT INTO Renters VALUES (40, 'Anouk', 'Huber', 'a.huber@yahoo.com', NULL, 'AT', 2008, NULL, 200, '2020-10-19 18:04:15');
INSERT INTO Renters VALUES (41, 'Katja', 'Gruber', NULL, '+4361417066', 'SE', 1958, 'beginner', 166, '2024-09-30 11:40:03');
INSERT INTO Renters VALUES (42, 'Hanna', 'Bakker', 'h.bakker@yahoo.com', '+4350958410', 'IT', 1960, NULL, NULL, '2021-07-25 16:04:54');
INSERT INTO Renters VALUES (43, 'Emily', 'Dahl', 'e.dahl@web.de', '+4713559737', 'CZ', 2001, 'beginner', NULL, '2023-03-13 18:28:57');
INSERT INTO Renters VALUES (44, 'Jack', 'Nilsson', 'j.nilsson@web.de', '+4937417235', 'GB', 1963, NULL, 155, '2020-09-10 19:27:36');
INSERT INTO Renters VALUES (45, 'Jack', 'Conti', 'j.conti@gmx.at', '+4314591531', 'IT', NULL, 'beginner', 160, '2024-01-03 19:49:35');
INSERT INTO Renters VALUES (46, 'Lukas', 'Conti', 'l.conti@gmx.at', '+4574789959', 'AT', 1999, 'Beginner', 191, '2024-01-14 15:08:20');
INSERT INTO Renters VALUES (47, 'Jonas', 'Conti', 'j.conti@web.de', '+4447048158', 'DE', 2002, NULL, 147, '2020-04-25 09:52:22');
INSERT INTO Renters VALUES (48, 'Olga', 'Steiner', 'o.steiner@gmail.com', '+4560531342', 'NL', 1955, 'intermediate', 192, '2021-07-30 18:06:17');
INSERT INTO Renters VALUES (49, 'Giulia', 'Dupuis', 'g.dupuis@yahoo.com', NULL, 'GB', 1975, 'Beginner', NULL, '2024-12-01 16:27:10');
INSERT INTO Renters VALUES (50, 'Tomas', 'Huber', 't.huber@gmx.at', '+4627661901', 'DE', 2009, 'Beginner', 153, '2019-10-05 07:58:36');
INSERT INTO Renters VALUES (51, 'Jack', 'Taylor', 'j.taylor@web.de', '+4331519991', 'NL', 1988, 'expert', 190, '2022-06-16 12:22:51');
INSERT INTO Renters VALUES (52, 'Jack', 'Steiner', NULL, NULL, 'SE', 1964, 'intermediate', NULL, '2025-03-30 13:02:06');
INSERT INTO Renters VALUES (53, 'Giulia', 'Evans', 'g.evans@web.de', NULL, 'IT', 1985, NULL, 191, '2021-12-24 13:44:00');
INSERT INTO Renters VALUES (54, 'Sophie', 'Nilsson', 's.nilsson@gmx.at', NULL, 'AT', 1987, 'Beginner', 174, '2024-03-22 14:50:52');
INSERT INTO Renters VALUES (55, 'Hanna', 'Nilsson', 'h.nilsson@yahoo.com', '+4737325744', 'CZ', 1973, 'beginner', 189, '2023-09-27 16:37:55');
INSERT INTO Renters VALUES (56, 'Olga', 'Conti', NULL, '+4868871609', 'AT', 1997, 'expert', NULL, '2026-07-17 16:35:13');
INSERT INTO Renters VALUES (57, 'Katja', 'Nilsson', 'k.nilsson@gmail.com', '+4943618626', 'GB', NULL, 'Beginner', 188, '2025-09-03 10:58:43');
INSERT INTO Renters VALUES (58, 'Ida', 'Evans', 'i.evans@web.de', '+4207439934', 'NL', 2006, NULL, 200, '2021-08-16 08:40:26');
INSERT INTO Renters VALUES (59, 'Giulia', 'Bakker', 'g.bakker@yahoo.com', '+4556761953', 'NL', 1972, 'beginner', 161, '2021-11-05 13:01:09');
INSERT INTO Renters VALUES (60, 'Sophie', 'Conti', 's.conti@gmx.at', '+4450100349', 'IT', 1958, 'Beginner', 173, '2020-07-25 12:12:54');
INSERT INTO Shops VALUES ('INN1', 'Gipfel Verleih', 'Innsbruck', 'AT', 2009);
INSERT INTO Shops VALUES ('STA1', 'Arlberg Rent', 'St. Anton', 'AT', 1998);
INSERT INTO Shops VALUES ('KIT1', 'Hahnen Sport', 'Kitzbuehel', 'AT', 2004);
INSERT INTO Shops VALUES ('CHX1', 'Mont Glisse', 'Chamonix', 'FR', 2011);
INSERT INTO Shops VALUES ('VAL1', 'Neige Location', 'Val Thorens', 'FR', 2016);
INSERT INTO Shops VALUES ('ZER1', 'Horn Rentals', 'Zermatt', 'CH', 2001);
INSERT INTO Shops VALUES ('COR1', 'Dolomiti Noleggio', 'Cortina', 'IT', 2013);
INSERT INTO Shops VALUES ('LIV1', 'Noleggio Alpino', 'Livigno', 'IT', NULL);
INSERT INTO Shops VALUES ('STA2', 'Valluga Ski', 'St. Anton', 'AT', 2019);
INSERT INTO Shops VALUES ('DAV1', 'Parsenn Sport', 'Davos', 'CH', 2024);
INSERT INTO Equipment VALUES (1, 'CHX1', 'boots', 'K2', 23, 14.5, '2025-11-25', NULL, 'ready');
INSERT INTO Equipment VALUES (2, 'ZER1', 'ski', 'Head', 178, 30.0, '2019-09-16', NULL, 'ready');
INSERT INTO Equipment VALUES (3, 'STA1', 'helmet', 'Fischer', NULL, 8.0, '2024-10-28', NULL, 'ready');
INSERT INTO Equipment VALUES (4, 'STA1', 'ski', 'Salomon', 155, 28.0, '2023-10-23', NULL, 'repair');
INSERT INTO Equipment VALUES (5, 'LIV1', 'snowboard', 'Burton', 139, 30.0, '2020-02-26', NULL, 'ready');
INSERT INTO Equipment VALUES (6, 'CHX1', 'poles', 'Fischer', 120, 4.0, '2024-01-15', NULL, 'repair');
INSERT INTO Equipment VALUES (7, 'STA1', 'ski', 'Head', 157, 28.0, '2021-12-26', NULL, 'ready');
INSERT INTO Equipment VALUES (8, 'STA1', 'helmet', 'Head', NULL, 11.5, '2026-09-28', '2026-10-15', 'retired');
INSERT INTO Equipment VALUES (9, 'KIT1', 'poles', 'Atomic', 105, 4.0, '2021-05-31', '2023-05-29', 'retired');
INSERT INTO Equipment VALUES (10, 'COR1', 'snowboard', 'Head', 138, 35.5, '2024-12-21', NULL, 'ready');
INSERT INTO Equipment VALUES (11, 'LIV1', 'boots', 'Head', 24, 20.0, '2024-06-27', '2025-04-08', 'retired');
INSERT INTO Equipment VALUES (12, 'INN1', 'poles', 'Salomon', 120, 9.5, '2025-04-28', NULL, 'ready');
INSERT INTO Equipment VALUES (13, 'KIT1', 'poles', 'Fischer', 105, 6.0, '2020-07-14', NULL, 'ready');
INSERT INTO Equipment VALUES (14, 'KIT1', 'boots', 'Burton', 22, 14.5, '2023-05-24', NULL, 'rented');
INSERT INTO Equipment VALUES (15, 'INN1', 'ski', 'Burton', 186, 33.5, '2019-06-30', NULL, 'ready');
INSERT INTO Equipment VALUES (16, 'STA1', 'boots', 'Fischer', 22, 20.0, '2023-10-21', '2025-02-16', 'retired');
INSERT INTO Equipment VALUES (17, 'ZER1', 'ski', 'Fischer', 179, 28.0, '2021-08-28', '2025-04-28', 'retired');
INSERT INTO Equipment VALUES (18, 'ZER1', 'snowboard', 'Fischer', 165, 35.5, '2019-11-29', '2024-05-22', 'retired');
INSERT INTO Equipment VALUES (19, 'KIT1', 'poles', 'Fischer', 110, 4.0, '2021-05-14', NULL, 'rented');
INSERT INTO Equipment VALUES (20, 'CHX1', 'helmet', 'Burton', NULL, 8.0, '2026-07-31', '2026-08-01', 'retired');
INSERT INTO Equipment VALUES (21, 'COR1', 'ski', 'Fischer', 179, 33.5, '2024-04-12', NULL, 'rented');
INSERT INTO Equipment VALUES (22, 'STA2', 'ski', 'Fischer', 175, 28.0, '2026-01-04', '2026-07-12', 'retired');
INSERT INTO Equipment VALUES (23, 'INN1', 'boots', 'K2', 31, 14.5, '2026-04-27', '2026-08-19', 'retired');
INSERT INTO Equipment VALUES (24, 'ZER1', 'boots', 'Burton', 27, 20.0, '2022-01-08', NULL, 'ready');
INSERT INTO Equipment VALUES (25, 'LIV1', 'boots', 'Atomic', 23, 14.5, '2024-12-31', NULL, 'ready');
INSERT INTO Equipment VALUES (26, 'LIV1', 'snowboard', 'Salomon', 142, 30.0, '2021-08-14', NULL, 'ready');
INSERT INTO Equipment VALUES (27, 'CHX1', 'boots', 'K2', 24, 14.5, '2020-07-12', NULL, 'repair');
INSERT INTO Equipment VALUES (28, 'INN1', 'ski', 'Burton', 132, 33.5, '2022-08-25', NULL, 'ready');
INSERT INTO Equipment VALUES (29, 'LIV1', 'boots', 'Head', 30, 14.5, '2026-10-02', NULL, 'repair');
INSERT INTO Equipment VALUES (30, 'VAL1', 'ski', 'K2', 163, 33.5, '2019-02-22', '2024-04-21', 'retired');
INSERT INTO Equipment VALUES (31, 'VAL1', 'poles', 'Fischer', 120, 9.5, '2022-02-02', NULL, 'rented');
INSERT INTO Equipment VALUES (32, 'VAL1', 'ski', 'Fischer', 190, 28.0, '2026-01-08', NULL, 'ready');
INSERT INTO Equipment VALUES (33, 'STA2', 'ski', 'K2', 155, 33.5, '2025-11-04', NULL, 'ready');
INSERT INTO Equipment VALUES (34, 'ZER1', 'helmet', 'Atomic', NULL, 11.5, '2024-04-18', NULL, 'repair');
INSERT INTO Equipment VALUES (35, 'KIT1', 'boots', 'Burton', 27, 14.5, '2021-02-04', NULL, 'ready');
INSERT INTO Equipment VALUES (36, 'STA2', 'snowboard', 'Fischer', 140, 32.0, '2023-06-09', NULL, 'ready');
INSERT INTO Equipment VALUES (37, 'KIT1', 'ski', 'Atomic', 179, 30.0, '2025-10-02', NULL, 'ready');
INSERT INTO Equipment VALUES (38, 'VAL1', 'boots', 'Atomic', 28, 14.5, '2022-05-11', NULL, 'ready');
INSERT INTO Equipment VALUES (39, 'STA1', 'snowboard', 'K2', 167, 35.5, '2019-06-10', NULL, 'rented');
INSERT INTO Equipment VALUES (40, 'STA2', 'ski', 'Fischer', 171, 30.0, '2021-03-15', NULL, 'ready');
INSERT INTO Equipment VALUES (41, 'STA1', 'boots', 'Head', 23, 20.0, '2022-12-06', '2024-04-22', 'retired');
INSERT INTO Equipment VALUES (42, 'STA2', 'boots', 'Burton', 22, 14.5, '2019-12-15', NULL, 'rented');
INSERT INTO Equipment VALUES (43, 'CHX1', 'helmet', 'Fischer', NULL, 8.0, '2025-10-10', NULL, 'ready');
INSERT INTO Equipment VALUES (44, 'LIV1', 'poles', 'Head', 115, 4.0, '2025-11-09', NULL, 'ready');
INSERT INTO Equipment VALUES (45, 'STA1', 'boots', 'Salomon', 29, 20.0, '2023-12-11', NULL, 'ready');
INSERT INTO Equipment VALUES (46, 'STA1', 'ski', 'K2', 158, 28.0, '2021-06-19', NULL, 'rented');
INSERT INTO Equipment VALUES (47, 'VAL1', 'ski', 'K2', 152, 28.0, '2022-01-03', NULL, 'ready');
INSERT INTO Equipment VALUES (48, 'LIV1', 'poles', 'K2', 125, 6.0, '2018-12-07', NULL, 'repair');
INSERT INTO Equipment VALUES (49, 'KIT1', 'snowboard', 'Head', 153, 30.0, '2019-04-26', NULL, 'ready');
INSERT INTO Equipment VALUES (50, 'INN1', 'helmet', 'Atomic', NULL, 8.0, '2020-11-06', NULL, 'rented');
INSERT INTO Equipment VALUES (51, 'ZER1', 'poles', 'K2', 125, 4.0, '2025-04-19', NULL, 'ready');
INSERT INTO Equipment VALUES (52, 'STA2', 'boots', 'Burton', 27, 14.5, '2024-03-18', NULL, 'repair');
INSERT INTO Equipment VALUES (53, 'CHX1', 'ski', 'Salomon', 140, 28.0, '2024-01-13', NULL, 'rented');
INSERT INTO Equipment VALUES (54, 'VAL1', 'boots', 'Atomic', 31, 16.5, '2025-11-23', NULL, 'rented');
INSERT INTO Equipment VALUES (55, 'STA1', 'boots', 'Fischer', 22, 14.5, '2022-02-07', NULL, 'ready');
INSERT INTO Equipment VALUES (56, 'CHX1', 'boots', 'Salomon', 29, 20.0, '2019-04-21', NULL, 'rented');
INSERT INTO Equipment VALUES (57, 'LIV1', 'snowboard', 'Head', 148, 30.0, '2024-07-08', '2026-09-03', 'retired');
INSERT INTO Equipment VALUES (58, 'STA1', 'ski', 'Head', 153, 33.5, '2026-06-23', NULL, 'ready');
INSERT INTO Equipment VALUES (59, 'COR1', 'ski', 'Burton', 140, 28.0, '2023-06-22', '2024-07-10', 'retired');
INSERT INTO Equipment VALUES (60, 'KIT1', 'ski', 'Burton', 131, 28.0, '2023-03-08', NULL, 'ready');
INSERT INTO Equipment VALUES (61, 'COR1', 'poles', 'Burton', 110, 6.0, '2019-09-13', NULL, 'repair');
INSERT INTO Equipment VALUES (62, 'INN1', 'snowboard', 'Salomon', 145, 35.5, '2026-09-11', NULL, 'ready');
INSERT INTO Equipment VALUES (63, 'KIT1', 'poles', 'Atomic', 105, 4.0, '2020-04-12', NULL, 'repair');
INSERT INTO Equipment VALUES (64, 'STA1', 'boots', 'Burton', 22, 16.5, '2022-04-28', NULL, 'rented');
INSERT INTO Equipment VALUES (65, 'ZER1', 'snowboard', 'Head', 161, 35.5, '2025-01-28', NULL, 'repair');
INSERT INTO Equipment VALUES (66, 'VAL1', 'boots', 'Atomic', 23, 20.0, '2018-11-07', NULL, 'ready');
INSERT INTO Equipment VALUES (67, 'ZER1', 'ski', 'Atomic', 135, 30.0, '2026-02-15', NULL, 'ready');
INSERT INTO Equipment VALUES (68, 'STA1', 'poles', 'Head', 105, 9.5, '2019-02-18', NULL, 'repair');
INSERT INTO Equipment VALUES (69, 'KIT1', 'boots', 'Burton', 31, 14.5, '2021-02-03', NULL, 'ready');
INSERT INTO Equipment VALUES (70, 'STA1', 'poles', 'Burton', 110, 6.0, '2019-09-08', NULL, 'rented');
INSERT INTO Equipment VALUES (71, 'ZER1', 'ski', 'K2', 136, 33.5, '2022-07-04', NULL, 'ready');
INSERT INTO Equipment VALUES (72, 'INN1', 'ski', 'Head', 144, 33.5, '2026-05-12', NULL, 'repair');
INSERT INTO Equipment VALUES (73, 'STA1', 'boots', 'Head', 28, 20.0, '2022-07-22', NULL, 'rented');
INSERT INTO Equipment VALUES (74, 'INN1', 'ski', 'Fischer', 180, 28.0, '2020-02-22', '2023-10-06', 'retired');
INSERT INTO Equipment VALUES (75, 'VAL1', 'ski', 'Atomic', 166, 28.0, '2018-10-09', NULL, 'ready');
INSERT INTO Bookings VALUES (1, 19, 30, '2024-02-06 09:44:00', '2024-02-10', '2024-02-17', 'full', 241.2, 1, 'returned');
INSERT INTO Bookings VALUES (2, 21, 23, '2025-10-30 20:39:00', '2025-12-15', '2025-12-16', 'none', 29.0, 1, 'returned');
INSERT INTO Bookings VALUES (3, 29, 15, '2024-01-08 11:08:00', '2024-02-26', '2024-03-03', 'basic', 211.05, 1, 'returned');
INSERT INTO Bookings VALUES (4, 26, 53, '2024-03-05 12:16:00', '2024-03-06', '2024-03-09', 'basic', 100.8, 1, 'no_show');
INSERT INTO Bookings VALUES (5, 13, 16, '2026-03-12 20:12:00', '2026-04-17', '2026-04-25', NULL, 180.0, 1, 'returned');
INSERT INTO Bookings VALUES (6, 40, 40, '2021-12-13 12:10:00', '2021-12-25', '2022-01-03', 'none', 300.0, 1, 'returned');
INSERT INTO Bookings VALUES (7, 22, 27, '2021-12-04 19:20:00', '2021-12-09', '2021-12-17', 'basic', 130.5, 1, 'cancelled');
INSERT INTO Bookings VALUES (8, 20, 25, '2021-12-10 08:15:00', '2021-12-23', '2021-12-25', 'none', 39.15, 0, 'no_show');
INSERT INTO Bookings VALUES (9, 26, 22, '2024-02-04 09:15:00', '2024-03-09', '2024-03-16', NULL, 224.0, 1, 'returned');
INSERT INTO Bookings VALUES (10, 7, 28, '2022-11-09 11:31:00', '2022-12-28', '2022-12-29', 'none', 60.3, 1, 'returned');
INSERT INTO Bookings VALUES (11, 16, 11, '2024-11-04 16:31:00', '2024-12-05', '2024-12-07', 'none', 54.0, 0, 'returned');
INSERT INTO Bookings VALUES (12, 38, 41, '2026-02-07 11:28:00', '2026-03-13', '2026-03-19', 'basic', 126.0, 0, 'returned');
INSERT INTO Bookings VALUES (13, 25, 12, '2023-01-03 17:41:00', '2023-02-01', '2023-02-06', 'basic', 57.0, 1, 'returned');
INSERT INTO Bookings VALUES (14, 45, 29, '2022-12-10 11:05:00', '2023-02-04', '2023-02-12', 'basic', 117.45, 1, 'returned');
INSERT INTO Bookings VALUES (15, 11, 2, '2023-12-12 16:10:00', '2024-01-19', '2024-01-27', 'full', 270.0, 1, 'returned');
INSERT INTO Bookings VALUES (16, 36, 18, '2025-11-26 17:12:00', '2025-12-20', '2025-12-26', 'none', 223.65, 0, 'returned');
INSERT INTO Bookings VALUES (17, 11, 4, '2022-11-15 11:25:00', '2022-12-10', '2022-12-19', 'full', 280.0, 1, 'returned');
INSERT INTO Bookings VALUES (18, 25, 3, '2022-01-22 14:51:00', '2022-02-20', '2022-02-24', 'full', 40.0, 1, 'no_show');
INSERT INTO Bookings VALUES (19, 26, 62, '2025-01-27 16:38:00', '2025-04-05', '2025-04-12', 'none', 284.0, 1, 'returned');
INSERT INTO Bookings VALUES (20, 40, 48, '2026-01-26 17:42:00', '2026-03-22', '2026-03-25', 'basic', 24.0, 1, 'returned');
INSERT INTO Bookings VALUES (21, 47, 54, '2023-10-24 09:48:00', '2023-12-25', '2023-12-29', NULL, 82.5, 1, 'returned');
INSERT INTO Bookings VALUES (22, 46, 31, '2026-11-08 18:14:00', '2026-12-19', '2026-12-23', 'basic', 47.5, 0, 'booked');
INSERT INTO Bookings VALUES (23, 32, 2, '2026-11-01 18:39:00', '2026-12-15', '2026-12-24', 'basic', 300.0, 0, 'booked');
INSERT INTO Bookings VALUES (24, 50, 16, '2025-01-13 13:34:00', '2025-01-15', '2025-01-18', 'full', 72.0, 1, 'returned');
INSERT INTO Bookings VALUES (25, 38, 42, '2025-01-11 12:00:00', '2025-01-17', '2025-01-25', NULL, 130.5, 1, 'cancelled');
INSERT INTO Bookings VALUES (26, 16, 39, '2026-01-11 14:42:00', '2026-02-09', '2026-02-14', 'none', 191.7, 1, 'cancelled');
INSERT INTO Bookings VALUES (27, 1, 34, '2022-11-14 12:07:00', '2022-12-11', '2022-12-18', 'basic', 92.0, 1, 'returned');
INSERT INTO Bookings VALUES (28, 31, 38, '2023-01-30 11:07:00', '2023-02-12', '2023-02-16', 'full', 72.5, 1, 'returned');
INSERT INTO Bookings VALUES (29, 15, 19, '2021-11-07 12:20:00', '2022-01-15', '2022-01-20', 'basic', 24.0, 1, 'no_show');
INSERT INTO Bookings VALUES (30, 48, 34, '2025-01-24 08:51:00', '2025-04-01', '2025-04-03', 'none', 34.5, 1, 'returned');
INSERT INTO Bookings VALUES (31, 36, 20, '2025-12-31 20:19:00', '2026-02-15', '2026-02-18', 'full', 32.0, 1, 'no_show');
INSERT INTO Bookings VALUES (32, 31, 62, '2026-02-21 08:19:00', '2026-04-01', '2026-04-09', 'none', 319.5, 1, 'returned');
INSERT INTO Bookings VALUES (33, 44, 50, '2021-11-13 17:30:00', '2022-01-19', '2022-01-23', 'full', 40.0, 1, 'returned');
INSERT INTO Bookings VALUES (34, 30, 53, '2021-12-03 12:35:00', '2021-12-04', '2021-12-11', 'basic', 224.0, 1, 'no_show');
INSERT INTO Bookings VALUES (35, 6, 62, '2023-01-07 16:56:00', '2023-02-08', '2023-02-16', 'full', 287.55, 1, 'returned');
INSERT INTO Bookings VALUES (36, 28, 23, '2026-11-08 15:53:00', '2026-12-15', '2026-12-16', 'basic', 29.0, 1, 'booked');
INSERT INTO Bookings VALUES (37, 42, 55, '2022-02-02 14:36:00', '2022-02-25', '2022-03-06', 'basic', 145.0, 1, 'returned');
INSERT INTO Bookings VALUES (38, 21, 39, '2025-02-23 17:59:00', '2025-03-04', '2025-03-12', 'full', 287.55, 1, 'no_show');
INSERT INTO Bookings VALUES (39, 23, 40, '2025-11-04 12:22:00', '2026-01-09', '2026-01-15', 'basic', 210.0, 1, 'returned');
INSERT INTO Bookings VALUES (40, 15, 54, '2024-02-28 16:11:00', '2024-04-20', '2024-04-25', 'none', 99.0, 0, 'cancelled');
INSERT INTO Bookings VALUES (41, 13, 61, '2023-01-10 12:14:00', '2023-01-24', '2023-01-31', NULL, 48.0, 0, 'returned');
INSERT INTO Bookings VALUES (42, 20, 21, '2024-02-16 14:20:00', '2024-04-08', '2024-04-14', 'basic', 234.5, 0, 'returned');
INSERT INTO Bookings VALUES (43, 6, 64, '2023-10-24 11:09:00', '2023-12-08', '2023-12-10', 'full', 44.55, 1, 'no_show');
INSERT INTO Bookings VALUES (44, 40, 57, '2024-12-04 21:37:00', '2025-01-07', '2025-01-14', 'none', 216.0, 1, 'no_show');
INSERT INTO Bookings VALUES (45, 50, 3, '2024-12-14 07:54:00', '2025-01-25', '2025-01-28', 'none', 28.8, 1, 'returned');
INSERT INTO Bookings VALUES (46, 42, 29, '2022-03-31 12:18:00', '2022-04-23', '2022-05-02', 'basic', 130.5, 1, 'returned');
INSERT INTO Bookings VALUES (47, 21, 37, '2022-12-01 18:16:00', '2023-01-20', '2023-01-28', 'full', 270.0, 0, 'returned');
INSERT INTO Bookings VALUES (48, 7, 31, '2025-01-14 08:37:00', '2025-02-16', '2025-02-25', 'none', 85.5, 1, 'cancelled');
INSERT INTO Bookings VALUES (49, 24, 54, '2024-01-01 12:48:00', '2024-01-05', '2024-01-13', 'full', 148.5, 1, 'returned');
INSERT INTO Bookings VALUES (50, 39, 45, '2024-11-30 18:14:00', '2025-01-05', '2025-01-07', 'none', 60.0, 0, 'returned');
INSERT INTO Bookings VALUES (51, 18, 28, '2024-11-30 18:00:00', '2025-01-25', '2025-01-27', 'none', 90.45, 1, 'returned');
INSERT INTO Bookings VALUES (52, 9, 64, '2026-01-17 15:31:00', '2026-02-24', '2026-03-03', 'full', 118.8, 1, 'returned');
INSERT INTO Bookings VALUES (53, 44, 35, '2026-11-18 07:24:00', '2026-12-05', '2026-12-12', 'none', 116.0, 1, 'booked');
INSERT INTO Bookings VALUES (54, 15, 62, '2026-01-19 12:52:00', '2026-03-22', '2026-03-30', 'full', 319.5, 1, 'returned');
INSERT INTO Bookings VALUES (55, 9, 25, '2021-11-11 12:20:00', '2022-01-18', '2022-01-19', NULL, 29.0, 1, 'returned');
INSERT INTO Bookings VALUES (56, 33, 10, '2025-01-25 09:04:00', '2025-02-03', '2025-02-05', 'basic', 106.5, 1, 'returned');
INSERT INTO Bookings VALUES (57, 43, 25, '2025-02-12 21:43:00', '2025-03-08', '2025-03-14', 'full', 101.5, 0, 'returned');
INSERT INTO Bookings VALUES (58, 10, 42, '2026-03-28 07:12:00', '2026-04-13', '2026-04-17', NULL, 65.25, 1, 'returned');
INSERT INTO Bookings VALUES (59, 5, 33, '2021-10-20 14:35:00', '2021-12-22', '2021-12-28', 'none', 211.05, 1, 'returned');
INSERT INTO Bookings VALUES (60, 37, 6, '2026-01-18 12:52:00', '2026-01-26', '2026-02-04', 'none', 40.0, 1, 'returned');
INSERT INTO Bookings VALUES (61, 8, 4, '2025-11-08 07:48:00', '2025-12-08', '2025-12-16', 'none', 226.8, 1, 'returned');
INSERT INTO Bookings VALUES (62, 16, 47, '2023-10-11 10:59:00', '2023-12-09', '2023-12-13', 'basic', 140.0, 0, 'returned');
INSERT INTO Bookings VALUES (63, 2, 62, '2025-03-06 15:47:00', '2025-04-01', '2025-04-06', NULL, 213.0, 1, 'returned');
INSERT INTO Bookings VALUES (64, 13, 14, '2024-02-26 12:41:00', '2024-04-06', '2024-04-12', 'full', 101.5, 1, 'returned');
INSERT INTO Bookings VALUES (65, 34, 8, '2024-12-18 15:18:00', '2025-01-08', '2025-01-14', 'full', 80.5, 0, 'no_show');
INSERT INTO Bookings VALUES (66, 24, 17, '2021-11-02 11:03:00', '2021-12-04', '2021-12-13', NULL, 280.0, 1, 'returned');
INSERT INTO Bookings VALUES (67, 43, 21, '2025-01-04 12:40:00', '2025-02-06', '2025-02-15', 'basic', 301.5, 1, 'cancelled');
INSERT INTO Bookings VALUES (68, 38, 54, '2021-11-10 21:00:00', '2021-12-09', '2021-12-15', NULL, 103.95, 1, 'returned');
INSERT INTO Bookings VALUES (69, 36, 64, '2023-12-08 08:38:00', '2024-01-26', '2024-02-03', 'full', 133.65, 1, 'no_show');
INSERT INTO Bookings VALUES (70, 24, 10, '2024-12-25 15:16:00', '2025-02-09', '2025-02-10', 'basic', 71.0, 1, 'returned');
INSERT INTO Bookings VALUES (71, 40, 25, '2023-12-26 08:08:00', '2024-01-05', '2024-01-07', 'full', 39.15, 1, 'returned');
INSERT INTO Bookings VALUES (72, 41, 51, '2022-02-16 21:05:00', '2022-04-13', '2022-04-18', 'basic', 24.0, 1, 'returned');
INSERT INTO Bookings VALUES (73, 27, 49, '2026-01-19 20:59:00', '2026-02-08', '2026-02-13', NULL, 162.0, 1, 'returned');
INSERT INTO Bookings VALUES (74, 5, 43, '2024-01-14 17:42:00', '2024-02-03', '2024-02-12', NULL, 80.0, 1, 'returned');
INSERT INTO Bookings VALUES (75, 5, 26, '2022-01-16 17:21:00', '2022-01-18', '2022-01-26', 'full', 270.0, 1, 'returned');
INSERT INTO Bookings VALUES (76, 50, 21, '2025-10-02 17:22:00', '2025-12-01', '2025-12-06', 'full', 180.9, 1, 'returned');
INSERT INTO Bookings VALUES (77, 12, 24, '2023-02-03 11:27:00', '2023-02-21', '2023-02-25', NULL, 90.0, 1, 'returned');
INSERT INTO Bookings VALUES (78, 24, 5, '2023-01-27 16:12:00', '2023-02-14', '2023-02-23', 'none', 300.0, 1, 'returned');
INSERT INTO Bookings VALUES (79, 10, 17, '2026-02-23 21:05:00', '2026-04-20', '2026-04-21', NULL, 56.0, 1, 'returned');
INSERT INTO Bookings VALUES (80, 23, 57, '2025-12-30 14:29:00', '2026-01-23', '2026-01-27', 'none', 135.0, 1, 'returned');
INSERT INTO Damages VALUES (1, 24, '2025-01-18', 'minor', 13.0, 1, 'lost');
INSERT INTO Damages VALUES (2, 19, '2025-04-13', 'total', 382.0, 1, 'scratched base');
INSERT INTO Damages VALUES (3, 30, '2025-04-04', 'total', 523.0, 1, 'scratched base');
INSERT INTO Damages VALUES (4, 57, '2025-03-18', 'minor', 32.0, 0, 'torn strap');
INSERT INTO Damages VALUES (5, 54, '2026-04-03', 'total', 289.0, 0, 'scratched base');
INSERT INTO Damages VALUES (6, 30, '2025-04-07', 'minor', NULL, 0, 'lost');
INSERT INTO Damages VALUES (7, 51, '2025-01-27', 'major', 119.0, 0, 'torn strap');
INSERT INTO Damages VALUES (8, 21, '2023-12-31', 'major', 74.0, 0, 'lost');
INSERT INTO Damages VALUES (9, 12, '2026-03-22', 'major', NULL, 0, 'scratched base');
INSERT INTO Damages VALUES (10, 30, '2025-04-04', 'minor', NULL, 1, 'lost');
INSERT INTO Damages VALUES (11, 20, '2026-03-27', 'total', NULL, 0, 'torn strap');
INSERT INTO Damages VALUES (12, 28, '2023-02-19', 'minor', 33.0, 0, NULL);
INSERT INTO Damages VALUES (13, 57, '2025-03-18', 'major', 135.0, 1, 'torn strap');
INSERT INTO Damages VALUES (14, 32, '2026-04-10', 'total', 420.0, 1, 'broken binding');
INSERT INTO Damages VALUES (15, 51, '2025-01-29', 'total', NULL, 0, 'broken binding');
INSERT INTO Damages VALUES (16, 27, '2022-12-20', 'total', 476.0, 0, 'edge damage');
INSERT INTO Damages VALUES (17, 2, '2025-12-16', 'major', 107.0, 1, 'torn strap');
INSERT INTO Damages VALUES (18, 56, '2025-02-07', 'total', 322.0, 0, 'broken binding');
INSERT INTO Damages VALUES (19, 16, '2025-12-29', 'major', 68.0, 0, 'broken binding');
INSERT INTO Damages VALUES (20, 21, '2023-12-30', 'major', NULL, 1, 'edge damage');
INSERT INTO Damages VALUES (21, 45, '2025-01-29', 'minor', 16.0, 0, NULL);
INSERT INTO Damages VALUES (22, 45, '2025-01-29', 'minor', NULL, 1, 'lost');
INSERT INTO Damages VALUES (23, 50, '2025-01-08', 'minor', 17.0, 1, 'torn strap');
INSERT INTO Damages VALUES (24, 50, '2025-01-08', 'major', 117.0, 0, NULL);
INSERT INTO Damages VALUES (25, 15, '2024-01-31', 'major', 57.0, 1, 'torn strap');
INSERT INTO Damages VALUES (26, 24, '2025-01-21', 'major', NULL, 0, 'edge damage');
INSERT INTO Damages VALUES (27, 9, '2024-03-17', 'minor', 25.0, 0, 'broken binding');
INSERT INTO Damages VALUES (28, 16, '2025-12-28', 'minor', 9.0, 0, NULL);
INSERT INTO Damages VALUES (29, 14, '2023-02-14', 'total', 501.0, 0, 'lost');
INSERT INTO Damages VALUES (30, 24, '2025-01-19', 'total', 486.0, 0, NULL);
