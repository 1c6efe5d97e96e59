CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT NOT NULL,
  orgId INTEGER REFERENCES organisation(id),
  jobTitle TEXT,
  birthDate TEXT,
  addedAt TEXT NOT NULL,
  isActive INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  orgName TEXT NOT NULL,
  sector TEXT,
  parentId INTEGER REFERENCES organisation(id),
  customerSince TEXT
);
CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  street TEXT NOT NULL,
  zip TEXT,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  lockerBox INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE personPlace (
  personId INTEGER NOT NULL REFERENCES person(id),
  placeId INTEGER NOT NULL REFERENCES place(id),
  role TEXT NOT NULL,
  isDefault INTEGER NOT NULL DEFAULT 0,
  addedAt TEXT NOT NULL,
  PRIMARY KEY (personId, placeId, role)
);
CREATE TABLE reach (
  personId INTEGER NOT NULL REFERENCES person(id),
  kind TEXT NOT NULL,
  val TEXT NOT NULL,
  rankNo INTEGER NOT NULL,
  optInAt TEXT,
  bouncedAt TEXT,
  PRIMARY KEY (personId, kind, rankNo)
);
CREATE TABLE parcel (
  trackNo TEXT PRIMARY KEY,
  senderId INTEGER NOT NULL REFERENCES person(id),
  receiverId INTEGER NOT NULL REFERENCES person(id),
  toPlaceId INTEGER NOT NULL REFERENCES place(id),
  pickedUpAt TEXT NOT NULL,
  deliveredAt TEXT,
  weightKg REAL,
  fee REAL NOT NULL,
  status TEXT NOT NULL
);
INSERT INTO person VALUES (1, 'Adam', 'Horvath', 9, 'buyer', '1971-12-07', '2024-06-17 07:54:00', 1);
INSERT INTO person VALUES (2, 'Katja', 'Schulz-Meyer', 5, NULL, '1998-10-26', '2023-07-16 07:40:00', 1);
INSERT INTO person VALUES (3, 'Dorota', 'Nowak', NULL, NULL, '1965-09-15', '2022-02-18 07:47:00', 1);
INSERT INTO person VALUES (4, 'Stefan', 'Kowalczyk', NULL, NULL, '1951-07-16', '2020-11-13 07:46:00', 1);
INSERT INTO person VALUES (5, 'Pavel', 'Nowak', NULL, NULL, '1994-05-17', '2025-04-09 18:00:00', 1);
INSERT INTO person VALUES (6, 'Greta', 'Schulz-Meyer', NULL, NULL, '1997-07-19', '2024-04-22 17:02:00', 1);
INSERT INTO person VALUES (7, NULL, 'Popescu', NULL, NULL, '1978-07-23', '2024-09-11 16:25:00', 1);
INSERT INTO person VALUES (8, 'Florian', 'Nowak', 7, 'accountant', '1999-10-14', '2021-01-27 12:08:00', 1);
INSERT INTO person VALUES (9, NULL, 'Vogel', 5, 'warehouse lead', NULL, '2023-08-05 14:41:00', 1);
INSERT INTO person VALUES (10, 'Florian', 'Nowak', 6, NULL, '1953-02-10', '2020-02-08 12:36:00', 1);
INSERT INTO person VALUES (11, 'Ilona', 'Nowak', NULL, NULL, NULL, '2024-07-01 11:33:00', 1);
INSERT INTO person VALUES (12, 'Cezary', 'Schulz-Meyer', 2, 'warehouse lead', '1963-09-26', '2023-07-15 18:50:00', 1);
INSERT INTO person VALUES (13, 'Norman', 'Fischer', 7, 'owner', NULL, '2021-05-13 19:47:00', 0);
INSERT INTO person VALUES (14, 'Katja', 'Fischer', 9, 'office manager', '1988-06-10', '2019-06-23 10:33:00', 1);
INSERT INTO person VALUES (15, 'Adam', 'Schulz-Meyer', 7, 'buyer', NULL, '2018-08-25 16:19:00', 1);
INSERT INTO person VALUES (16, 'Ilona', 'Richter', 8, 'warehouse lead', '1973-06-10', '2025-09-18 12:50:00', 1);
INSERT INTO person VALUES (17, 'Leszek', 'Vogel', 9, NULL, NULL, '2026-03-23 17:42:00', 1);
INSERT INTO person VALUES (18, 'Jakub', 'Vogel', 9, 'warehouse lead', '1983-05-14', '2023-03-24 14:14:00', 1);
INSERT INTO person VALUES (19, 'Hedwig', 'Wójcik', NULL, NULL, '1981-05-27', '2022-06-09 08:37:00', 1);
INSERT INTO person VALUES (20, 'Leszek', 'Richter', NULL, NULL, '1982-02-21', '2021-03-21 10:28:00', 1);
INSERT INTO person VALUES (21, 'Tereza', 'Vogel', 8, 'buyer', NULL, '2018-08-22 17:27:00', 0);
INSERT INTO person VALUES (22, 'Milena', 'Lang', NULL, NULL, '1962-09-27', '2020-12-22 09:42:00', 1);
INSERT INTO person VALUES (23, 'Pavel', 'Popescu', 4, 'office manager', '1982-06-20', '2024-08-24 10:00:00', 1);
INSERT INTO person VALUES (24, 'Ilona', 'Schulz-Meyer', 8, NULL, '1997-05-14', '2026-05-23 14:19:00', 1);
INSERT INTO person VALUES (25, 'Uwe', 'Szabo', 10, 'accountant', '1998-05-06', '2022-09-02 09:33:00', 1);
INSERT INTO person VALUES (26, 'Dorota', 'Nowak', 4, NULL, '1952-05-12', '2022-01-08 14:01:00', 1);
INSERT INTO person VALUES (27, 'Florian', 'Popescu', 4, 'buyer', '1984-10-11', '2023-03-08 07:49:00', 1);
INSERT INTO person VALUES (28, 'Rita', 'Kowalczyk', NULL, NULL, '2000-10-26', '2018-06-21 19:19:00', 0);
INSERT INTO person VALUES (29, 'Adam', 'Vogel', 3, 'buyer', NULL, '2019-08-01 11:46:00', 1);
INSERT INTO person VALUES (30, 'Hedwig', 'Fischer', 9, 'warehouse lead', '1980-11-11', '2026-06-18 18:47:00', 1);
INSERT INTO person VALUES (31, NULL, 'Szabo', 7, NULL, '1957-11-26', '2022-08-23 13:45:00', 0);
INSERT INTO person VALUES (32, 'Olga', 'Richter', NULL, NULL, '1967-01-17', '2021-09-03 14:32:00', 1);
INSERT INTO person VALUES (33, 'Tereza', 'Popescu', 1, 'warehouse lead', NULL, '2018-09-12 15:07:00', 1);
INSERT INTO person VALUES (34, 'Hedwig', 'Müller', NULL, NULL, '1979-08-10', '2019-09-15 13:30:00', 1);
INSERT INTO person VALUES (35, 'Olga', 'Fischer', 5, 'accountant', NULL, '2023-10-15 08:54:00', 1);
INSERT INTO person VALUES (36, 'Adam', 'Nowak', 8, 'office manager', '1972-07-17', '2020-09-10 13:34:00', 1);
INSERT INTO person VALUES (37, 'Tereza', 'Becker', 2, NULL, '1973-08-14', '2026-11-11 18:34:00', 1);
INSERT INTO person VALUES (38, 'Norman', 'Popescu', 9, 'owner', NULL, '2019-09-14 16:45:00', 1);
INSERT INTO person VALUES (39, 'Olga', 'Vogel', 8, 'office manager', '1995-02-05', '2023-11-26 12:57:00', 0);
INSERT INTO person VALUES (40, 'Rita', 'Lang', 1, 'warehouse lead', NULL, '2023-10-08 07:11:00', 1);
INSERT INTO person VALUES (41, NULL, 'Lang', 1, 'owner', NULL, '2026-06-08 09:55:00', 1);
INSERT INTO person VALUES (42, 'Bianka', 'Černy', 5, 'accountant', '1987-11-23', '2023-11-13 11:08:00', 1);
INSERT INTO person VALUES (43, 'Norman', 'Schulz-Meyer', 11, 'buyer', NULL, '2022-09-22 17:47:00', 1);
INSERT INTO person VALUES (44, 'Adam', 'Lang', NULL, NULL, NULL, '2020-09-10 12:11:00', 1);
INSERT INTO person VALUES (45, 'Stefan', 'Schulz-Meyer', 9, 'office manager', '1993-06-12', '2018-01-23 10:39:00', 1);
INSERT INTO person VALUES (46, 'Bianka', 'Černy', NULL, NULL, NULL, '2020-02-08 14:48:00', 1);
INSERT INTO person VALUES (47, 'Milena', 'Richter', 11, 'office manager', '1958-07-25', '2021-09-11 11:06:00', 0);
INSERT INTO person VALUES (48, 'Ilona', 'Richter', NULL, NULL, '2002-07-13', '2021-12-20 09:42:00', 1);
INSERT INTO person VALUES (49, 'Jakub', 'Wójcik', 4, 'warehouse lead', '1969-07-14', '2020-06-16 16:54:00', 1);
INSERT INTO person VALUES (50, 'Emil', 'Müller', 7, 'buyer', NULL, '2019-03-17 18:57:00', 0);
INSERT INTO person VALUES (51, 'Bianka', 'Popescu', 8, NULL, '1982-07-14', '2018-07-25 16:30:00', 1);
INSERT INTO person VALUES (52, 'Jakub', 'Richter', NULL, NULL, '1997-01-20', '2019-11-10 08:49:00', 0);
INSERT INTO person VALUES (53, 'Dorota', 'Popescu', NULL, NULL, '1973-03-23', '2025-11-02 19:53:00', 1);
INSERT INTO person VALUES (54, 'Greta', 'Jansen', 10, NULL, '1973-06-06', '2023-02-19 15:26:00', 1);
INSERT INTO person VALUES (55, 'Jakub', 'Szabo', 9, 'buyer', '1969-05-28', '2019-01-03 07:38:00', 1);
INSERT INTO organisation VALUES (1, 'Baltic Parts GmbH', 'publishing', NULL, NULL);
INSERT INTO organisation VALUES (2, 'Nowak Logistik', 'health', NULL, NULL);
INSERT INTO organisation VALUES (3, 'Danubia Books', 'retail', NULL, '2016-06-22');
INSERT INTO organisation VALUES (4, 'Kraków Ceramics', 'publishing', NULL, '2017-12-05');
INSERT INTO organisation VALUES (5, 'Optima Dental', NULL, NULL, '2022-06-22');
INSERT INTO organisation VALUES (6, 'Vogel & Sohn', 'publishing', NULL, '2018-02-15');
INSERT INTO organisation VALUES (7, 'Green Crate', 'health', NULL, '2019-08-07');
INSERT INTO organisation VALUES (8, 'Hansa Holding', 'manufacturing', NULL, '2016-04-21');
INSERT INTO organisation VALUES (9, 'Hansa Retail', NULL, 8, NULL);
INSERT INTO organisation VALUES (10, 'Hansa Online', NULL, 8, '2023-12-13');
INSERT INTO organisation VALUES (11, 'Praha Instruments', NULL, NULL, '2024-02-16');
INSERT INTO organisation VALUES (12, 'Danubia Kids', 'manufacturing', 3, '2018-03-14');
INSERT INTO place VALUES (1, 'Náměstí Míru 95', '91429', 'Dresden', 'DE', 0);
INSERT INTO place VALUES (2, 'Ringstr. 5', NULL, 'Bratislava', 'SK', 0);
INSERT INTO place VALUES (3, 'ul. Długa 98', '36311', 'Poznań', 'PL', 0);
INSERT INTO place VALUES (4, 'Am Markt 22', '88797', 'Leipzig', 'DE', 0);
INSERT INTO place VALUES (5, 'Ringstr. 53', '52826', 'Prague', 'CZ', 0);
INSERT INTO place VALUES (6, 'ul. Długa 58', '24785', 'Bratislava', 'SK', 0);
INSERT INTO place VALUES (7, 'Hauptstr. 56', '47640', 'Dresden', 'DE', 0);
INSERT INTO place VALUES (8, 'Dlouhá 20', '32371', 'Wrocław', 'PL', 0);
INSERT INTO place VALUES (9, 'Ringstr. 36', '97829', 'Wrocław', 'PL', 1);
INSERT INTO place VALUES (10, 'Náměstí Míru 16', '80420', 'Bratislava', 'SK', 0);
INSERT INTO place VALUES (11, 'ul. Polna 12', NULL, 'Bratislava', 'SK', 0);
INSERT INTO place VALUES (12, 'Ringstr. 60', '84732', 'Kraków', 'PL', 0);
INSERT INTO place VALUES (13, 'Náměstí Míru 108', '16770', 'Poznań', 'PL', 0);
INSERT INTO place VALUES (14, 'Dlouhá 60', NULL, 'Berlin', 'DE', 1);
INSERT INTO place VALUES (15, 'Náměstí Míru 77', '22402', 'Vienna', 'AT', 0);
INSERT INTO place VALUES (16, 'Hauptstr. 43', '85595', 'Poznań', 'PL', 0);
INSERT INTO place VALUES (17, 'Dlouhá 1', '67294', 'Prague', 'CZ', 0);
INSERT INTO place VALUES (18, 'Náměstí Míru 14', '83473', 'Dresden', 'DE', 0);
INSERT INTO place VALUES (19, 'ul. Długa 83', '99910', 'Poznań', 'PL', 0);
INSERT INTO place VALUES (20, 'ul. Długa 107', '87013', 'Prague', 'CZ', 0);
INSERT INTO place VALUES (21, 'Náměstí Míru 99', '82479', 'Kraków', 'PL', 0);
INSERT INTO place VALUES (22, 'Náměstí Míru 42', '32766', 'Berlin', 'DE', 0);
INSERT INTO place VALUES (23, 'Hauptstr. 19', '52018', 'Wrocław', 'PL', 0);
INSERT INTO place VALUES (24, 'Dlouhá 17', NULL, 'Poznań', 'PL', 0);
INSERT INTO place VALUES (25, 'Hauptstr. 107', '34430', 'Bratislava', 'SK', 0);
INSERT INTO place VALUES (26, 'Dlouhá 81', '51974', 'Berlin', 'DE', 0);
INSERT INTO place VALUES (27, 'Náměstí Míru 73', '60838', 'Prague', 'CZ', 0);
INSERT INTO place VALUES (28, 'Náměstí Míru 118', NULL, 'Leipzig', 'DE', 0);
INSERT INTO place VALUES (29, 'ul. Długa 66', '10057', 'Wrocław', 'PL', 0);
INSERT INTO place VALUES (30, 'Ringstr. 98', '41732', 'Kraków', 'PL', 0);
INSERT INTO place VALUES (31, 'Hauptstr. 30', '33671', 'Leipzig', 'DE', 0);
INSERT INTO place VALUES (32, 'Náměstí Míru 74', '57716', 'Poznań', 'PL', 0);
INSERT INTO place VALUES (33, 'ul. Długa 21', '99906', 'Vienna', 'AT', 0);
INSERT INTO place VALUES (34, 'ul. Długa 22', '60203', 'Dresden', 'DE', 0);
INSERT INTO place VALUES (35, 'Dlouhá 61', '18286', 'Poznań', 'PL', 0);
INSERT INTO place VALUES (36, 'Ringstr. 101', '66480', 'Wrocław', 'PL', 0);
INSERT INTO place VALUES (37, 'Ringstr. 50', '12988', 'Prague', 'CZ', 0);
INSERT INTO place VALUES (38, 'Dlouhá 81', '73970', 'Poznań', 'PL', 0);
INSERT INTO place VALUES (39, 'Dlouhá 118', '87199', 'Bratislava', 'SK', 0);
INSERT INTO place VALUES (40, 'ul. Długa 106', '61645', 'Kraków', 'PL', 0);
INSERT INTO place VALUES (41, 'Dlouhá 36', '28122', 'Brno', 'CZ', 0);
INSERT INTO place VALUES (42, 'Am Markt 18', '63620', 'Brno', 'CZ', 0);
INSERT INTO place VALUES (43, 'Hauptstr. 11', '49266', 'Leipzig', 'DE', 0);
INSERT INTO place VALUES (44, 'ul. Długa 22', '59807', 'Brno', 'CZ', 0);
INSERT INTO place VALUES (45, 'Hauptstr. 7', '32117', 'Dresden', 'DE', 0);
INSERT INTO personPlace VALUES (1, 42, 'work', 0, '2024-10-04');
INSERT INTO personPlace VALUES (1, 1, 'pickup', 0, '2024-07-22');
INSERT INTO personPlace VALUES (1, 18, 'pickup', 0, '2024-11-06');
INSERT INTO personPlace VALUES (2, 11, 'neighbour', 1, '2023-08-27');
INSERT INTO personPlace VALUES (3, 32, 'pickup', 1, '2024-11-26');
INSERT INTO personPlace VALUES (3, 18, 'pickup', 0, '2025-06-07');
INSERT INTO personPlace VALUES (4, 17, 'work', 1, '2021-10-11');
INSERT INTO personPlace VALUES (5, 8, 'work', 0, '2026-07-23');
INSERT INTO personPlace VALUES (6, 15, 'neighbour', 0, '2024-09-27');
INSERT INTO personPlace VALUES (6, 22, 'neighbour', 1, '2025-08-10');
INSERT INTO personPlace VALUES (7, 38, 'work', 1, '2025-08-20');
INSERT INTO personPlace VALUES (8, 22, 'pickup', 1, '2021-07-05');
INSERT INTO personPlace VALUES (9, 26, 'work', 0, '2026-10-02');
INSERT INTO personPlace VALUES (9, 37, 'work', 1, '2023-03-04');
INSERT INTO personPlace VALUES (9, 30, 'work', 0, '2023-01-10');
INSERT INTO personPlace VALUES (10, 42, 'work', 0, '2021-03-22');
INSERT INTO personPlace VALUES (10, 13, 'work', 1, '2020-01-16');
INSERT INTO personPlace VALUES (11, 10, 'home', 1, '2026-03-14');
INSERT INTO personPlace VALUES (12, 42, 'work', 0, '2023-10-09');
INSERT INTO personPlace VALUES (12, 42, 'home', 1, '2025-04-21');
INSERT INTO personPlace VALUES (12, 3, 'neighbour', 0, '2025-01-27');
INSERT INTO personPlace VALUES (13, 29, 'pickup', 0, '2023-07-26');
INSERT INTO personPlace VALUES (13, 41, 'work', 1, '2024-11-17');
INSERT INTO personPlace VALUES (13, 34, 'neighbour', 0, '2025-07-07');
INSERT INTO personPlace VALUES (14, 10, 'work', 0, '2026-05-22');
INSERT INTO personPlace VALUES (14, 23, 'neighbour', 1, '2019-12-23');
INSERT INTO personPlace VALUES (15, 18, 'home', 1, '2025-06-10');
INSERT INTO personPlace VALUES (16, 1, 'work', 1, '2026-08-27');
INSERT INTO personPlace VALUES (17, 44, 'work', 1, '2026-08-09');
INSERT INTO personPlace VALUES (18, 2, 'work', 0, '2026-06-04');
INSERT INTO personPlace VALUES (18, 6, 'work', 1, '2025-08-06');
INSERT INTO personPlace VALUES (19, 18, 'neighbour', 1, '2026-09-21');
INSERT INTO personPlace VALUES (21, 44, 'neighbour', 1, '2023-06-05');
INSERT INTO personPlace VALUES (22, 6, 'work', 0, '2022-06-17');
INSERT INTO personPlace VALUES (22, 28, 'work', 1, '2025-07-21');
INSERT INTO personPlace VALUES (23, 35, 'work', 1, '2026-09-07');
INSERT INTO personPlace VALUES (24, 23, 'neighbour', 1, '2026-05-03');
INSERT INTO personPlace VALUES (25, 10, 'work', 1, '2024-08-09');
INSERT INTO personPlace VALUES (26, 41, 'home', 1, '2023-06-26');
INSERT INTO personPlace VALUES (27, 16, 'home', 1, '2026-03-27');
INSERT INTO personPlace VALUES (27, 39, 'home', 0, '2026-08-19');
INSERT INTO personPlace VALUES (29, 36, 'neighbour', 1, '2026-04-09');
INSERT INTO personPlace VALUES (29, 16, 'pickup', 0, '2021-10-16');
INSERT INTO personPlace VALUES (30, 43, 'neighbour', 0, '2026-09-06');
INSERT INTO personPlace VALUES (30, 21, 'home', 0, '2026-01-17');
INSERT INTO personPlace VALUES (31, 20, 'home', 1, '2024-06-26');
INSERT INTO personPlace VALUES (32, 34, 'pickup', 0, '2023-03-08');
INSERT INTO personPlace VALUES (32, 27, 'neighbour', 1, '2026-05-16');
INSERT INTO personPlace VALUES (33, 27, 'neighbour', 1, '2026-02-18');
INSERT INTO personPlace VALUES (33, 40, 'work', 0, '2024-01-12');
INSERT INTO personPlace VALUES (34, 42, 'neighbour', 0, '2022-12-17');
INSERT INTO personPlace VALUES (34, 45, 'neighbour', 1, '2026-04-15');
INSERT INTO personPlace VALUES (35, 35, 'pickup', 1, '2025-12-17');
INSERT INTO personPlace VALUES (36, 3, 'home', 0, '2025-08-27');
INSERT INTO personPlace VALUES (37, 34, 'home', 0, '2026-06-08');
INSERT INTO personPlace VALUES (37, 8, 'work', 0, '2026-03-23');
INSERT INTO personPlace VALUES (37, 35, 'work', 1, '2026-08-28');
INSERT INTO personPlace VALUES (38, 20, 'home', 1, '2020-10-15');
INSERT INTO personPlace VALUES (39, 23, 'pickup', 1, '2025-04-02');
INSERT INTO personPlace VALUES (39, 12, 'pickup', 0, '2023-07-14');
INSERT INTO personPlace VALUES (40, 30, 'neighbour', 1, '2023-07-24');
INSERT INTO personPlace VALUES (41, 19, 'work', 1, '2026-05-25');
INSERT INTO personPlace VALUES (42, 5, 'work', 1, '2024-08-13');
INSERT INTO personPlace VALUES (42, 44, 'neighbour', 0, '2023-01-09');
INSERT INTO personPlace VALUES (43, 1, 'work', 0, '2025-11-11');
INSERT INTO personPlace VALUES (43, 23, 'neighbour', 1, '2024-04-07');
INSERT INTO personPlace VALUES (44, 14, 'neighbour', 1, '2026-07-13');
INSERT INTO personPlace VALUES (45, 44, 'pickup', 0, '2022-11-11');
INSERT INTO personPlace VALUES (45, 17, 'home', 0, '2022-10-09');
INSERT INTO personPlace VALUES (46, 37, 'home', 0, '2020-02-05');
INSERT INTO personPlace VALUES (46, 40, 'pickup', 0, '2024-08-25');
INSERT INTO personPlace VALUES (47, 41, 'work', 0, '2022-12-12');
INSERT INTO personPlace VALUES (47, 38, 'home', 1, '2025-10-04');
INSERT INTO personPlace VALUES (48, 33, 'work', 1, '2025-12-09');
INSERT INTO personPlace VALUES (49, 13, 'work', 0, '2023-09-23');
INSERT INTO personPlace VALUES (49, 31, 'pickup', 1, '2021-09-06');
INSERT INTO personPlace VALUES (50, 20, 'home', 0, '2023-06-01');
INSERT INTO personPlace VALUES (51, 45, 'home', 0, '2020-08-23');
INSERT INTO personPlace VALUES (52, 14, 'work', 1, '2023-06-18');
INSERT INTO personPlace VALUES (53, 4, 'pickup', 1, '2026-01-09');
INSERT INTO reach VALUES (1, 'mail', 'adam.horvath@post.sk', 1, '2021-09-14', NULL);
INSERT INTO reach VALUES (1, 'sms', '+48 268 238739', 1, '2020-08-06', NULL);
INSERT INTO reach VALUES (2, 'mail', 'katja.schulz-meyer@gmx.at', 1, '2023-01-11', NULL);
INSERT INTO reach VALUES (2, 'mail', 'katja.schulz-meyer@gmx.at', 2, '2020-08-05', NULL);
INSERT INTO reach VALUES (2, 'sms', '+48 336 769569', 1, NULL, '2023-01-06');
INSERT INTO reach VALUES (2, 'sms', '+49 386 730814', 2, NULL, '2022-09-01');
INSERT INTO reach VALUES (3, 'mail', 'dorota.nowak@gmail.com', 1, '2023-12-01', NULL);
INSERT INTO reach VALUES (3, 'sms', '+43 431 860036', 1, '2026-09-07', '2022-12-27');
INSERT INTO reach VALUES (4, 'mail', 'stefan.kowalczyk@wp.pl', 1, '2025-05-01', NULL);
INSERT INTO reach VALUES (4, 'mail', 'stefan.kowalczyk@web.de', 2, '2021-09-08', NULL);
INSERT INTO reach VALUES (4, 'sms', '+49 445 933825', 1, NULL, NULL);
INSERT INTO reach VALUES (4, 'landline', '+420 508 656808', 1, NULL, NULL);
INSERT INTO reach VALUES (4, 'landline', '+43 167 651463', 2, NULL, '2025-10-25');
INSERT INTO reach VALUES (5, 'mail', 'pavel.nowak@gmx.at', 1, NULL, NULL);
INSERT INTO reach VALUES (5, 'sms', '+43 638 387119', 1, NULL, NULL);
INSERT INTO reach VALUES (5, 'landline', '+420 927 778015', 1, '2019-06-14', NULL);
INSERT INTO reach VALUES (6, 'mail', 'greta.schulz-meyer@post.sk', 1, '2019-03-09', NULL);
INSERT INTO reach VALUES (6, 'sms', '+421 645 765522', 1, '2021-07-27', NULL);
INSERT INTO reach VALUES (7, 'mail', 'info.popescu@wp.pl', 1, '2025-01-13', '2021-08-03');
INSERT INTO reach VALUES (7, 'mail', 'info.popescu@post.sk', 2, NULL, NULL);
INSERT INTO reach VALUES (7, 'sms', '+420 575 634623', 1, '2023-09-11', NULL);
INSERT INTO reach VALUES (8, 'mail', 'florian.nowak@post.sk', 1, NULL, NULL);
INSERT INTO reach VALUES (8, 'sms', '+421 176 683350', 1, '2019-12-03', NULL);
INSERT INTO reach VALUES (9, 'mail', 'info.vogel@seznam.cz', 1, '2023-10-22', NULL);
INSERT INTO reach VALUES (9, 'sms', '+420 435 271039', 1, NULL, NULL);
INSERT INTO reach VALUES (9, 'landline', '+48 730 312384', 1, NULL, '2021-12-21');
INSERT INTO reach VALUES (10, 'mail', 'florian.nowak@seznam.cz', 1, '2026-03-16', '2024-12-13');
INSERT INTO reach VALUES (11, 'mail', 'ilona.nowak@gmx.at', 1, '2019-01-05', NULL);
INSERT INTO reach VALUES (11, 'mail', 'ilona.nowak@web.de', 2, NULL, NULL);
INSERT INTO reach VALUES (12, 'mail', 'cezary.schulz-meyer@wp.pl', 1, '2021-01-23', NULL);
INSERT INTO reach VALUES (12, 'sms', '+48 839 761368', 1, '2019-10-26', '2024-12-04');
INSERT INTO reach VALUES (13, 'mail', 'norman.fischer@gmail.com', 1, NULL, NULL);
INSERT INTO reach VALUES (13, 'mail', 'norman.fischer@web.de', 2, '2022-01-17', NULL);
INSERT INTO reach VALUES (13, 'sms', '+421 792 523221', 1, NULL, '2024-01-07');
INSERT INTO reach VALUES (13, 'landline', '+43 871 640357', 1, NULL, NULL);
INSERT INTO reach VALUES (14, 'mail', 'katja.fischer@post.sk', 1, '2025-07-14', '2025-03-25');
INSERT INTO reach VALUES (14, 'sms', '+49 966 218618', 1, NULL, NULL);
INSERT INTO reach VALUES (14, 'sms', '+421 432 957566', 2, NULL, NULL);
INSERT INTO reach VALUES (15, 'mail', 'adam.schulz-meyer@post.sk', 1, '2023-07-17', NULL);
INSERT INTO reach VALUES (15, 'sms', '+43 314 595410', 1, '2021-12-21', NULL);
INSERT INTO reach VALUES (16, 'mail', 'ilona.richter@web.de', 1, '2022-09-25', NULL);
INSERT INTO reach VALUES (16, 'mail', 'ilona.richter@wp.pl', 2, '2024-08-22', NULL);
INSERT INTO reach VALUES (17, 'mail', 'leszek.vogel@seznam.cz', 1, NULL, '2021-03-02');
INSERT INTO reach VALUES (17, 'mail', 'leszek.vogel@web.de', 2, '2023-03-15', NULL);
INSERT INTO reach VALUES (18, 'mail', 'jakub.vogel@web.de', 1, '2020-03-03', NULL);
INSERT INTO reach VALUES (18, 'sms', '+420 654 483550', 1, NULL, NULL);
INSERT INTO reach VALUES (18, 'landline', '+48 154 231892', 1, NULL, NULL);
INSERT INTO reach VALUES (19, 'mail', 'hedwig.wujcik@gmx.at', 1, NULL, NULL);
INSERT INTO reach VALUES (19, 'sms', '+421 703 579823', 1, '2024-09-03', NULL);
INSERT INTO reach VALUES (19, 'landline', '+420 362 962900', 1, '2025-02-14', NULL);
INSERT INTO reach VALUES (20, 'sms', '+49 267 815707', 1, '2022-05-28', NULL);
INSERT INTO reach VALUES (20, 'landline', '+49 981 379653', 1, NULL, NULL);
INSERT INTO reach VALUES (21, 'mail', 'tereza.vogel@gmail.com', 1, '2025-05-26', NULL);
INSERT INTO reach VALUES (21, 'mail', 'tereza.vogel@gmx.at', 2, NULL, NULL);
INSERT INTO reach VALUES (21, 'sms', '+48 839 539050', 1, NULL, NULL);
INSERT INTO reach VALUES (22, 'mail', 'milena.lang@wp.pl', 1, NULL, '2022-09-01');
INSERT INTO reach VALUES (23, 'mail', 'pavel.popescu@gmail.com', 1, '2023-01-28', '2021-06-06');
INSERT INTO reach VALUES (24, 'mail', 'ilona.schulz-meyer@gmx.at', 1, NULL, NULL);
INSERT INTO reach VALUES (24, 'sms', '+421 595 362763', 1, '2024-07-06', NULL);
INSERT INTO reach VALUES (25, 'mail', 'uwe.szabo@gmail.com', 1, NULL, NULL);
INSERT INTO reach VALUES (25, 'landline', '+421 316 971502', 1, NULL, NULL);
INSERT INTO reach VALUES (26, 'mail', 'dorota.nowak@web.de', 1, '2020-05-19', NULL);
INSERT INTO reach VALUES (26, 'mail', 'dorota.nowak@gmx.at', 2, '2020-09-01', NULL);
INSERT INTO reach VALUES (26, 'sms', '+421 507 785463', 1, '2022-06-26', NULL);
INSERT INTO reach VALUES (27, 'mail', 'florian..popescu@gmail.com', 1, '2019-10-27', NULL);
INSERT INTO reach VALUES (27, 'sms', '+420 766 205322', 1, NULL, NULL);
INSERT INTO reach VALUES (27, 'sms', '+48 886 953934', 2, '2022-02-02', NULL);
INSERT INTO reach VALUES (27, 'landline', '+43 419 710413', 1, NULL, NULL);
INSERT INTO reach VALUES (29, 'mail', 'adam.vogel@gmx.at', 1, NULL, '2023-03-17');
INSERT INTO reach VALUES (29, 'mail', 'adam.vogel@gmail.com', 2, '2022-06-22', '2023-10-14');
INSERT INTO reach VALUES (29, 'sms', '+421 801 675852', 1, '2024-03-10', NULL);
INSERT INTO reach VALUES (30, 'mail', 'hedwig.fischer@gmail.com', 1, '2020-01-15', NULL);
INSERT INTO reach VALUES (30, 'mail', 'hedwig.fischer@gmail.com', 2, NULL, NULL);
INSERT INTO reach VALUES (30, 'sms', '+420 891 115928', 1, '2021-11-22', NULL);
INSERT INTO reach VALUES (31, 'mail', 'info.szabo@web.de', 1, NULL, '2021-02-22');
INSERT INTO reach VALUES (32, 'mail', 'olga.richter@seznam.cz', 1, NULL, '2022-10-20');
INSERT INTO reach VALUES (32, 'sms', '+48 804 217794', 1, '2020-06-01', NULL);
INSERT INTO reach VALUES (34, 'mail', 'hedwig.moller@web.de', 1, '2019-08-23', NULL);
INSERT INTO reach VALUES (34, 'sms', '+49 164 289877', 1, NULL, NULL);
INSERT INTO reach VALUES (34, 'landline', '+49 838 715367', 1, '2024-11-07', NULL);
INSERT INTO parcel VALUES ('XP335401PL', 6, 19, 18, '2024-12-08 17:28:00', NULL, 23.5, 34, 'returned');
INSERT INTO parcel VALUES ('XP748402PL', 11, 40, 30, '2023-01-23 09:43:00', '2023-01-24 05:43:00', 1.1, 4.9, 'delivered');
INSERT INTO parcel VALUES ('XP658903DE', 21, 35, 35, '2023-04-16 17:30:00', NULL, 3.9, 34, 'lost');
INSERT INTO parcel VALUES ('XP144904CZ', 22, 25, 10, '2026-09-08 18:36:00', '2026-09-17 02:36:00', 18.4, 34, 'delivered');
INSERT INTO parcel VALUES ('XP487205CZ', 18, 11, 10, '2024-04-17 10:28:00', '2024-04-18 16:28:00', 7.2, 4.9, 'delivered');
INSERT INTO parcel VALUES ('XP592806PL', 13, 10, 42, '2026-02-06 09:31:00', '2026-02-06 15:31:00', 20.5, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP715507CZ', 46, 15, 18, '2025-11-19 07:33:00', '2025-11-20 03:33:00', 11.5, 6.5, 'delivered');
INSERT INTO parcel VALUES ('XP739108DE', 14, 2, 41, '2023-02-12 08:11:00', '2023-02-12 14:11:00', NULL, 6.5, 'delivered');
INSERT INTO parcel VALUES ('XP499409CZ', 27, 32, 34, '2026-06-18 07:34:00', '2026-06-21 10:34:00', 12.0, 12.5, 'delivered');
INSERT INTO parcel VALUES ('XP128010CZ', 9, 41, 41, '2024-11-16 17:42:00', '2024-11-17 23:42:00', 13.0, 6.5, 'delivered');
INSERT INTO parcel VALUES ('XP336611PL', 38, 10, 42, '2025-04-01 13:27:00', '2025-04-03 13:27:00', 13.5, 4.9, 'delivered');
INSERT INTO parcel VALUES ('XP762012CZ', 1, 19, 18, '2023-03-09 10:59:00', '2023-03-11 14:59:00', 16.8, 34, 'delivered');
INSERT INTO parcel VALUES ('XP334013DE', 39, 38, 20, '2023-10-28 09:35:00', '2023-10-29 15:35:00', 7.0, 4.9, 'delivered');
INSERT INTO parcel VALUES ('XP684314CZ', 9, 2, 11, '2026-08-09 12:10:00', '2026-08-10 08:10:00', 8.6, 34, 'delivered');
INSERT INTO parcel VALUES ('XP651615DE', 11, 2, 11, '2026-04-04 13:34:00', '2026-04-07 16:34:00', 15.9, 6.5, 'delivered');
INSERT INTO parcel VALUES ('XP439316DE', 19, 43, 1, '2025-08-17 07:30:00', '2025-08-25 15:30:00', 1.8, 8.9, 'delivered');
INSERT INTO parcel VALUES ('XP843417CZ', 37, 20, 15, '2026-11-21 12:15:00', NULL, 8.5, 19.9, 'in_transit');
INSERT INTO parcel VALUES ('XP471618PL', 39, 45, 31, '2026-06-03 11:24:00', '2026-06-05 15:24:00', 16.4, 34, 'delivered');
INSERT INTO parcel VALUES ('XP175519CZ', 41, 36, 3, '2026-08-04 09:45:00', '2026-08-06 09:45:00', 16.9, 34, 'delivered');
INSERT INTO parcel VALUES ('XP803320CZ', 38, 26, 41, '2026-05-14 19:05:00', '2026-05-23 03:05:00', 26.2, 8.9, 'delivered');
INSERT INTO parcel VALUES ('XP899721DE', 46, 27, 24, '2025-10-27 07:47:00', '2025-10-28 09:47:00', 17.2, 8.9, 'delivered');
INSERT INTO parcel VALUES ('XP849522DE', 14, 43, 3, '2024-10-02 18:40:00', '2024-10-03 14:40:00', 25.4, 12.5, 'delivered');
INSERT INTO parcel VALUES ('XP248123CZ', 28, 11, 10, '2025-11-10 17:59:00', '2025-11-12 17:59:00', 20.1, 8.9, 'delivered');
INSERT INTO parcel VALUES ('XP253224DE', 7, 29, 36, '2023-06-13 07:51:00', '2023-06-14 03:51:00', 23.4, 12.5, 'delivered');
INSERT INTO parcel VALUES ('XP774925PL', 9, 22, 6, '2026-11-13 13:15:00', NULL, 27.8, 4.9, 'in_transit');
INSERT INTO parcel VALUES ('XP327326PL', 5, 28, 22, '2024-04-26 12:17:00', '2024-05-04 20:17:00', 21.0, 6.5, 'delivered');
INSERT INTO parcel VALUES ('XP784527PL', 21, 1, 42, '2024-04-08 14:17:00', '2024-04-10 14:17:00', 3.1, 12.5, 'delivered');
INSERT INTO parcel VALUES ('XP621528DE', 8, 25, 10, '2026-08-01 11:28:00', '2026-08-03 11:28:00', 4.4, 4.9, 'delivered');
INSERT INTO parcel VALUES ('XP326029DE', 5, 18, 2, '2025-02-12 09:00:00', '2025-02-13 11:00:00', 5.0, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP529430PL', 37, 20, 3, '2026-04-17 07:13:00', '2026-04-25 15:13:00', 0.9, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP920631CZ', 39, 24, 23, '2025-12-03 17:41:00', '2025-12-05 21:41:00', 27.7, 4.9, 'delivered');
INSERT INTO parcel VALUES ('XP279332PL', 15, 44, 14, '2024-01-21 17:51:00', '2024-01-21 23:51:00', 17.7, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP230433DE', 3, 27, 16, '2026-05-12 15:20:00', '2026-05-15 18:20:00', 1.3, 12.5, 'delivered');
INSERT INTO parcel VALUES ('XP721134CZ', 29, 17, 44, '2023-10-10 17:58:00', NULL, 26.1, 8.9, 'in_transit');
INSERT INTO parcel VALUES ('XP753735DE', 4, 41, 19, '2026-03-10 17:47:00', '2026-03-11 23:47:00', 18.2, 12.5, 'delivered');
INSERT INTO parcel VALUES ('XP535536PL', 7, 17, 44, '2024-12-03 17:25:00', '2024-12-06 20:25:00', 11.1, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP629237CZ', 20, 32, 8, '2026-11-11 17:15:00', NULL, 4.1, 34, 'in_transit');
INSERT INTO parcel VALUES ('XP189638CZ', 11, 27, 15, '2024-11-06 13:14:00', '2024-11-09 16:14:00', 21.5, 34, 'delivered');
INSERT INTO parcel VALUES ('XP276239PL', 1, 40, 30, '2023-02-24 12:36:00', '2023-02-24 18:36:00', 26.3, 34, 'delivered');
INSERT INTO parcel VALUES ('XP805640DE', 44, 19, 18, '2023-08-06 09:09:00', NULL, 0.5, 6.5, 'returned');
INSERT INTO parcel VALUES ('XP249241CZ', 10, 9, 26, '2025-04-28 17:59:00', NULL, 5.2, 4.9, 'in_transit');
INSERT INTO parcel VALUES ('XP255542PL', 1, 11, 30, '2024-02-23 16:08:00', '2024-02-24 22:08:00', 16.8, 4.9, 'delivered');
INSERT INTO parcel VALUES ('XP628543CZ', 7, 38, 20, '2025-02-23 19:29:00', '2025-02-24 01:29:00', 16.4, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP228944PL', 21, 9, 26, '2026-02-24 15:11:00', '2026-02-25 11:11:00', 20.3, 12.5, 'delivered');
INSERT INTO parcel VALUES ('XP772745CZ', 31, 26, 41, '2026-09-19 15:58:00', '2026-09-21 15:58:00', 18.1, 8.9, 'delivered');
INSERT INTO parcel VALUES ('XP771046DE', 40, 45, 44, '2023-09-26 09:20:00', NULL, 5.8, 34, 'lost');
INSERT INTO parcel VALUES ('XP596247CZ', 26, 44, 14, '2023-10-22 16:28:00', '2023-10-24 16:28:00', 8.4, 6.5, 'delivered');
INSERT INTO parcel VALUES ('XP681248DE', 35, 17, 44, '2026-02-17 15:25:00', '2026-02-19 19:25:00', 11.7, 8.9, 'delivered');
INSERT INTO parcel VALUES ('XP610449PL', 23, 8, 22, '2025-12-07 08:20:00', '2025-12-09 08:20:00', 19.0, 12.5, 'delivered');
INSERT INTO parcel VALUES ('XP645650PL', 6, 9, 26, '2024-09-12 11:46:00', '2024-09-14 15:46:00', 27.0, 12.5, 'delivered');
INSERT INTO parcel VALUES ('XP118451DE', 12, 45, 44, '2026-01-17 10:03:00', '2026-01-18 06:03:00', 9.0, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP472852DE', 30, 44, 14, '2024-01-28 14:46:00', NULL, 14.9, 8.9, 'lost');
INSERT INTO parcel VALUES ('XP369553CZ', 39, 26, 41, '2023-09-09 09:30:00', '2023-09-10 05:30:00', 17.4, 12.5, 'delivered');
INSERT INTO parcel VALUES ('XP274654PL', 18, 35, 35, '2023-12-08 19:55:00', '2023-12-10 23:55:00', 1.4, 34, 'delivered');
INSERT INTO parcel VALUES ('XP716655DE', 19, 6, 15, '2025-05-09 14:50:00', '2025-05-10 10:50:00', 2.2, 34, 'delivered');
INSERT INTO parcel VALUES ('XP699656PL', 16, 28, 36, '2024-12-22 10:00:00', '2024-12-23 12:00:00', 19.9, 34, 'delivered');
INSERT INTO parcel VALUES ('XP521957DE', 10, 35, 35, '2023-06-20 11:23:00', '2023-06-25 11:23:00', 26.4, 8.9, 'delivered');
INSERT INTO parcel VALUES ('XP557458CZ', 10, 34, 42, '2026-11-10 16:36:00', '2026-11-12 16:36:00', 18.5, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP982859PL', 35, 9, 26, '2026-07-02 18:20:00', '2026-07-11 02:20:00', 21.0, 8.9, 'delivered');
INSERT INTO parcel VALUES ('XP353060PL', 46, 15, 19, '2024-03-08 10:42:00', '2024-03-11 13:42:00', 27.8, 34, 'delivered');
INSERT INTO parcel VALUES ('XP611761CZ', 36, 39, 23, '2023-01-06 09:31:00', NULL, 27.5, 8.9, 'in_transit');
INSERT INTO parcel VALUES ('XP845262PL', 5, 24, 23, '2025-06-17 14:18:00', '2025-06-18 16:18:00', 6.8, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP211163DE', 2, 22, 6, '2026-08-10 17:09:00', NULL, 4.2, 4.9, 'lost');
INSERT INTO parcel VALUES ('XP633164CZ', 12, 40, 9, '2023-01-21 08:15:00', '2023-01-22 04:15:00', 1.2, 8.9, 'delivered');
INSERT INTO parcel VALUES ('XP839165PL', 36, 14, 10, '2023-06-13 13:50:00', '2023-06-14 15:50:00', 1.2, 6.5, 'delivered');
INSERT INTO parcel VALUES ('XP759666PL', 17, 25, 10, '2024-02-26 10:31:00', '2024-03-02 10:31:00', 11.8, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP666067PL', 20, 11, 10, '2026-07-03 10:22:00', '2026-07-04 16:22:00', 10.1, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP573468CZ', 42, 6, 14, '2024-07-15 08:22:00', '2024-07-15 14:22:00', 17.8, 6.5, 'delivered');
INSERT INTO parcel VALUES ('XP496169CZ', 10, 7, 25, '2026-11-17 12:15:00', NULL, 14.2, 4.9, 'in_transit');
INSERT INTO parcel VALUES ('XP735270DE', 16, 44, 14, '2024-12-23 13:19:00', NULL, 2.1, 19.9, 'returned');
INSERT INTO parcel VALUES ('XP591671CZ', 3, 22, 6, '2026-07-14 12:59:00', NULL, 16.8, 8.9, 'lost');
INSERT INTO parcel VALUES ('XP795472PL', 10, 1, 43, '2023-04-06 16:07:00', NULL, 4.8, 8.9, 'in_transit');
INSERT INTO parcel VALUES ('XP898573CZ', 31, 43, 20, '2023-09-24 14:37:00', '2023-09-26 18:37:00', NULL, 6.5, 'delivered');
INSERT INTO parcel VALUES ('XP622974CZ', 34, 10, 42, '2025-03-06 17:33:00', '2025-03-11 17:33:00', 18.3, 8.9, 'delivered');
INSERT INTO parcel VALUES ('XP152875DE', 15, 33, 27, '2023-11-22 09:33:00', '2023-11-30 17:33:00', 1.1, 4.9, 'delivered');
INSERT INTO parcel VALUES ('XP527176CZ', 28, 31, 10, '2024-08-08 10:26:00', '2024-08-11 13:26:00', 21.6, 19.9, 'delivered');
INSERT INTO parcel VALUES ('XP993277DE', 44, 10, 42, '2024-12-02 08:28:00', '2024-12-05 11:28:00', 16.5, 34, 'delivered');
INSERT INTO parcel VALUES ('XP414678DE', 13, 20, 1, '2026-11-01 17:49:00', NULL, 7.4, 8.9, 'returned');
INSERT INTO parcel VALUES ('XP771479PL', 16, 24, 32, '2025-11-07 07:59:00', '2025-11-07 13:59:00', 1.6, 8.9, 'delivered');
INSERT INTO parcel VALUES ('XP769580CZ', 30, 12, 42, '2026-11-16 10:15:00', NULL, 27.2, 12.5, 'in_transit');
