CREATE TABLE member (
  memberNo TEXT PRIMARY KEY,
  title TEXT,
  givenName TEXT NOT NULL,
  familyName TEXT NOT NULL,
  dob TEXT,
  nationality TEXT,
  homeCity TEXT,
  homeCountry TEXT,
  tier TEXT NOT NULL,
  enrolledOn TEXT NOT NULL,
  enrolledAt TEXT REFERENCES hotel(code),
  optOut INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE contactPoint (
  id INTEGER PRIMARY KEY,
  memberNo TEXT NOT NULL REFERENCES member(memberNo),
  channel TEXT NOT NULL,
  value TEXT NOT NULL,
  preferred INTEGER NOT NULL DEFAULT 0,
  addedOn TEXT,
  confirmedOn TEXT
);
CREATE TABLE hotel (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  stars INTEGER,
  openedOn TEXT
);
CREATE TABLE stay (
  stayId INTEGER PRIMARY KEY,
  memberNo TEXT NOT NULL REFERENCES member(memberNo),
  hotelCode TEXT NOT NULL REFERENCES hotel(code),
  checkIn TEXT NOT NULL,
  checkOut TEXT NOT NULL,
  roomType TEXT NOT NULL,
  nightlyRate REAL NOT NULL,
  bookedVia TEXT,
  guests INTEGER NOT NULL,
  rating INTEGER,
  status TEXT NOT NULL
);
CREATE TABLE pointMove (
  id INTEGER PRIMARY KEY,
  memberNo TEXT NOT NULL REFERENCES member(memberNo),
  stayId INTEGER REFERENCES stay(stayId),
  bookedOn TEXT NOT NULL,
  points INTEGER NOT NULL,
  reason TEXT NOT NULL
);
INSERT INTO member VALUES ('M-10007', NULL, 'Oliver', 'Walsh', '1986-09-17', 'GB', 'Edinburgh', 'GB', 'platinum', '2021-11-17', 'PRG1', 0);
INSERT INTO member VALUES ('M-10014', NULL, 'Lotte', 'Taylor', '1948-12-20', 'BE', 'Brussels', 'BE', 'platinum', '2024-11-08', 'DUB1', 0);
INSERT INTO member VALUES ('M-10021', NULL, 'Mei', 'de Souza', '1968-02-21', 'SG', 'Singapore', 'SG', 'basic', '2021-09-22', 'LON1', 0);
INSERT INTO member VALUES ('M-10028', NULL, 'Lotte', 'Walsh', '1988-09-28', 'BE', 'Ghent', 'BE', 'gold', '2022-03-04', 'OSL1', 0);
INSERT INTO member VALUES ('M-10035', 'Dr', 'Lotte', 'Smith-Jones', '1982-09-15', 'BE', 'Ghent', 'BE', 'basic', '2022-07-25', NULL, 1);
INSERT INTO member VALUES ('M-10042', 'Mr', 'Grace', 'Walsh', '1965-12-28', 'US', 'Chicago', 'US', 'basic', '2017-10-24', 'PRG1', 0);
INSERT INTO member VALUES ('M-10049', 'Dr', 'Emma', 'Maes', NULL, 'GB', 'Leeds', 'GB', 'basic', '2021-03-04', NULL, 0);
INSERT INTO member VALUES ('M-10056', NULL, 'Lars', 'Maes', '1991-06-27', 'NO', 'Bergen', 'NO', 'platinum', '2021-10-22', 'DUB1', 0);
INSERT INTO member VALUES ('M-10063', 'Mr', 'Sean', 'Byrne', '1957-04-07', NULL, 'Galway', 'IE', 'gold', '2026-11-02', 'DUB1', 0);
INSERT INTO member VALUES ('M-10070', 'Mr', 'Ines', 'Walsh', '1974-01-25', 'PT', 'Lisbon', 'PT', 'silver', '2026-11-15', NULL, 0);
INSERT INTO member VALUES ('M-10077', NULL, 'Walter', 'Hofer', '1946-01-16', 'US', 'Chicago', 'US', 'silver', '2021-02-11', 'LON2', 0);
INSERT INTO member VALUES ('M-10084', NULL, 'Walter', 'van den Berg', '1980-02-29', 'US', 'Chicago', 'US', 'silver', '2026-01-08', 'LIS1', 1);
INSERT INTO member VALUES ('M-10091', NULL, 'Ines', 'Costa', '1997-01-16', 'PT', 'Porto', 'PT', 'platinum', '2020-04-25', 'LIS2', 0);
INSERT INTO member VALUES ('M-10098', NULL, 'Aoife', 'Silva', '1969-06-08', 'IE', 'Dublin', 'IE', 'silver', '2018-09-06', NULL, 0);
INSERT INTO member VALUES ('M-10105', 'Mr', 'Mei', 'Smith-Jones', '1957-07-28', 'SG', 'Singapore', 'SG', 'gold', '2026-07-08', 'LON1', 0);
INSERT INTO member VALUES ('M-10112', 'Mr', 'Tomas', 'Hansen', '1955-05-07', 'CZ', 'Prague', 'CZ', 'basic', '2023-03-27', 'OSL1', 1);
INSERT INTO member VALUES ('M-10119', 'Mr', 'Ines', 'de Souza', NULL, 'PT', 'Graz', 'AT', 'platinum', '2025-09-15', 'LIS1', 0);
INSERT INTO member VALUES ('M-10126', 'Prof', 'Tomas', 'Costa', '1979-07-10', 'CZ', 'Prague', 'CZ', 'silver', '2016-05-06', NULL, 0);
INSERT INTO member VALUES ('M-10133', NULL, 'Walter', 'Costa', '1957-05-15', 'US', NULL, 'US', 'basic', '2022-09-12', 'LIS1', 1);
INSERT INTO member VALUES ('M-10140', 'Prof', 'Petra', 'Costa', '1986-12-20', NULL, 'Brno', 'CZ', 'basic', '2020-02-06', NULL, 0);
INSERT INTO member VALUES ('M-10147', NULL, 'Aoife', 'Novotny', '1965-02-14', 'IE', 'Leeds', 'GB', 'basic', '2016-10-01', 'LON2', 0);
INSERT INTO member VALUES ('M-10154', 'Dr', 'Lotte', 'Costa', '1972-10-11', 'BE', 'Ghent', 'BE', 'gold', '2018-12-06', 'EDI1', 0);
INSERT INTO member VALUES ('M-10161', NULL, 'Grace', 'Maes', '1955-10-03', 'US', 'Chicago', 'US', 'basic', '2018-08-22', 'OSL1', 1);
INSERT INTO member VALUES ('M-10168', 'Dr', 'Lotte', 'de Souza', '1985-08-25', 'BE', 'Oslo', 'NO', 'basic', '2024-12-09', NULL, 0);
INSERT INTO member VALUES ('M-10175', NULL, 'Grace', 'Costa', '1987-02-04', 'US', 'Boston', 'US', 'gold', '2024-11-13', 'LIS1', 0);
INSERT INTO member VALUES ('M-10182', NULL, 'Oliver', 'Walsh', NULL, 'GB', 'Edinburgh', 'GB', 'silver', '2016-09-12', 'LON2', 0);
INSERT INTO member VALUES ('M-10189', NULL, 'Mei', 'van den Berg', '1963-11-11', 'SG', 'Singapore', 'SG', 'silver', '2026-03-07', 'OSL1', 1);
INSERT INTO member VALUES ('M-10196', 'Mr', 'Emma', 'van den Berg', '1958-04-18', 'GB', 'Prague', 'CZ', 'silver', '2021-05-13', 'BRU1', 1);
INSERT INTO member VALUES ('M-10203', 'Ms', 'Joao', 'Silva', '1951-02-21', 'PT', 'Oslo', 'NO', 'gold', '2024-11-20', 'DUB1', 0);
INSERT INTO member VALUES ('M-10210', 'Mr', 'Petra', 'Novotny', '1959-09-04', 'CZ', 'Prague', 'CZ', 'basic', '2020-09-09', 'BRU1', 0);
INSERT INTO member VALUES ('M-10217', 'Mr', 'Grace', 'Walsh', '1995-08-23', 'GB', 'Edinburgh', 'GB', 'gold', '2024-07-13', 'EDI1', 0);
INSERT INTO member VALUES ('M-10224', NULL, 'Mei', 'Taylor', '1969-06-20', 'SG', 'Singapore', 'SG', 'basic', '2019-03-25', 'PRG1', 0);
INSERT INTO member VALUES ('M-10231', 'Mr', 'Petra', 'Silva', '1978-02-25', 'CZ', 'Brno', 'CZ', 'silver', '2020-10-27', 'LIS2', 0);
INSERT INTO member VALUES ('M-10238', 'Mr', 'Aoife', 'Chen', '1984-03-20', 'IE', 'Graz', 'AT', 'basic', '2016-08-19', NULL, 0);
INSERT INTO member VALUES ('M-10245', 'Ms', 'Sean', 'van den Berg', '1965-01-20', 'IE', 'Cork', 'IE', 'gold', '2018-05-18', 'LIS2', 0);
INSERT INTO member VALUES ('M-10252', NULL, 'Walter', 'Smith-Jones', '1961-12-25', NULL, 'Bergen', 'NO', 'gold', '2023-02-01', 'LIS1', 0);
INSERT INTO member VALUES ('M-10259', 'Ms', 'Sean', 'Byrne', '1956-12-11', 'IE', 'Galway', 'IE', 'platinum', '2016-01-06', 'LIS2', 0);
INSERT INTO member VALUES ('M-10266', 'Mr', 'Klaus', 'de Souza', '1982-03-20', 'AT', 'Graz', 'AT', 'basic', '2023-08-19', 'EDI1', 0);
INSERT INTO member VALUES ('M-10273', 'Ms', 'Walter', 'Byrne', '1953-10-22', 'US', 'Chicago', 'US', 'basic', '2024-12-13', 'LIS2', 0);
INSERT INTO member VALUES ('M-10280', 'Mr', 'Lotte', 'Novotny', '1945-01-03', 'BE', 'Ghent', 'BE', 'gold', '2022-10-16', 'EDI1', 1);
INSERT INTO member VALUES ('M-10287', NULL, 'Aoife', 'Silva', '1980-02-29', 'IE', 'Lisbon', 'PT', 'basic', '2026-07-25', 'EDI1', 0);
INSERT INTO member VALUES ('M-10294', NULL, 'Walter', 'de Souza', '1992-07-25', 'US', 'Boston', 'US', 'silver', '2023-12-05', 'LIS2', 0);
INSERT INTO member VALUES ('M-10301', 'Mr', 'Lars', 'Novotny', '1987-10-06', 'NO', 'Edinburgh', 'GB', 'basic', '2023-06-07', 'BRU1', 0);
INSERT INTO member VALUES ('M-10308', NULL, 'Petra', 'Costa', '1969-02-14', 'CZ', 'Prague', 'CZ', 'basic', '2020-02-15', 'PRG1', 1);
INSERT INTO member VALUES ('M-10315', 'Ms', 'Mei', 'Byrne', '1980-04-21', 'SG', 'Singapore', 'SG', 'basic', '2019-12-01', 'PRG1', 1);
INSERT INTO member VALUES ('M-10322', 'Ms', 'Petra', 'Byrne', '1955-01-26', 'CZ', 'Prague', 'CZ', 'silver', '2026-02-28', 'LON2', 0);
INSERT INTO member VALUES ('M-10329', 'Mr', 'Aoife', 'Novotny', '1946-03-15', 'IE', 'Dublin', 'IE', 'gold', '2020-05-02', 'BRU1', 0);
INSERT INTO member VALUES ('M-10336', 'Mr', 'Lotte', 'Silva', '1950-01-16', 'BE', 'Ghent', 'BE', 'platinum', '2019-10-25', NULL, 1);
INSERT INTO member VALUES ('M-10343', 'Ms', 'Tomas', 'Smith-Jones', '1999-05-25', 'CZ', 'Brno', 'CZ', 'platinum', '2022-12-07', 'PRG1', 0);
INSERT INTO member VALUES ('M-10350', NULL, 'Oliver', 'Hansen', '1973-01-24', 'GB', 'London', 'GB', 'gold', '2017-12-27', NULL, 0);
INSERT INTO member VALUES ('M-10357', NULL, 'Petra', 'de Souza', '1956-04-26', 'CZ', 'Dublin', 'IE', 'basic', '2024-05-22', 'BRU1', 1);
INSERT INTO member VALUES ('M-10364', 'Ms', 'Oliver', 'Chen', NULL, 'GB', 'Vienna', 'AT', 'gold', '2022-11-24', 'EDI1', 0);
INSERT INTO member VALUES ('M-10371', 'Mr', 'Oliver', 'Maes', '2003-11-18', 'GB', 'Graz', 'AT', 'silver', '2023-02-08', 'EDI1', 1);
INSERT INTO member VALUES ('M-10378', 'Mr', 'Kari', 'Chen', '1981-10-04', 'NO', 'Bergen', 'NO', 'basic', '2019-03-16', 'LON2', 0);
INSERT INTO member VALUES ('M-10385', 'Mr', 'Ines', 'Costa', '1974-06-23', 'PT', 'Lisbon', 'PT', 'silver', '2018-01-23', 'OSL1', 1);
INSERT INTO contactPoint VALUES (1, 'M-10007', 'mobile', '00353 48445980', 1, '2023-01-01', NULL);
INSERT INTO contactPoint VALUES (2, 'M-10007', 'fax', '+353 60150091', 0, '2024-09-19', '2024-09-28');
INSERT INTO contactPoint VALUES (3, 'M-10014', 'email', 'lotte.taylor@seznam.cz', 0, '2024-11-09', NULL);
INSERT INTO contactPoint VALUES (4, 'M-10014', 'whatsapp', '+44 81744266', 1, '2025-04-27', NULL);
INSERT INTO contactPoint VALUES (5, 'M-10021', 'fax', '+353 47536281', 0, '2021-12-05', '2021-12-28');
INSERT INTO contactPoint VALUES (6, 'M-10021', 'mobile', '00353 87189489', 0, '2022-08-12', NULL);
INSERT INTO contactPoint VALUES (7, 'M-10021', 'email', 'mei.desouza@online.no', 1, '2023-10-11', '2023-10-28');
INSERT INTO contactPoint VALUES (8, 'M-10021', 'mobile', '+44 36684863', 0, '2025-12-27', '2025-12-28');
INSERT INTO contactPoint VALUES (9, 'M-10028', 'email', 'lotte.walsh@online.no', 0, '2026-01-21', NULL);
INSERT INTO contactPoint VALUES (10, 'M-10028', 'fax', '+353 77998951', 0, NULL, '2026-06-28');
INSERT INTO contactPoint VALUES (11, 'M-10035', 'email', 'lotte.smith-jones@seznam.cz', 1, '2025-10-08', NULL);
INSERT INTO contactPoint VALUES (12, 'M-10042', 'mobile', '+420 29046592', 1, '2021-06-26', NULL);
INSERT INTO contactPoint VALUES (13, 'M-10042', 'email', 'grace.walsh@eircom.net', 0, NULL, NULL);
INSERT INTO contactPoint VALUES (14, 'M-10049', 'email', 'emma.maes@sapo.pt', 1, '2026-04-18', '2026-04-28');
INSERT INTO contactPoint VALUES (15, 'M-10049', 'mobile', '+351 56169463', 0, '2025-07-14', '2025-07-28');
INSERT INTO contactPoint VALUES (16, 'M-10056', 'whatsapp', '+351 34512531', 1, NULL, NULL);
INSERT INTO contactPoint VALUES (17, 'M-10056', 'email', 'lars.maes@gmail.com', 0, '2021-04-27', '2021-04-28');
INSERT INTO contactPoint VALUES (18, 'M-10063', 'email', 'sean.byrne@sapo.pt', 1, NULL, '2026-03-28');
INSERT INTO contactPoint VALUES (19, 'M-10063', 'whatsapp', '+351 34182174', 0, '2026-09-19', '2026-09-28');
INSERT INTO contactPoint VALUES (20, 'M-10070', 'whatsapp', '+353 60447263', 1, '2026-01-19', '2026-01-28');
INSERT INTO contactPoint VALUES (21, 'M-10070', 'email', 'ines.walsh@btinternet.com', 0, '2026-02-22', NULL);
INSERT INTO contactPoint VALUES (22, 'M-10070', 'mobile', '00353 72509532', 0, '2026-11-03', '2026-11-28');
INSERT INTO contactPoint VALUES (23, 'M-10077', 'whatsapp', '+351 36375237', 1, '2024-07-17', '2024-07-28');
INSERT INTO contactPoint VALUES (24, 'M-10084', 'email', 'walter.vandenberg@online.no', 0, '2026-09-01', NULL);
INSERT INTO contactPoint VALUES (25, 'M-10084', 'mobile', '+353 90094863', 0, '2026-06-02', '2026-06-28');
INSERT INTO contactPoint VALUES (26, 'M-10084', 'email', 'walter.vandenberg@online.no', 1, NULL, NULL);
INSERT INTO contactPoint VALUES (27, 'M-10091', 'whatsapp', '+351 21985179', 1, '2025-01-04', NULL);
INSERT INTO contactPoint VALUES (28, 'M-10091', 'email', 'ines.costa@seznam.cz', 0, '2025-05-16', '2025-05-28');
INSERT INTO contactPoint VALUES (29, 'M-10091', 'mobile', '+420 54456363', 0, '2025-10-03', NULL);
INSERT INTO contactPoint VALUES (30, 'M-10091', 'fax', '+44 72901287', 0, '2020-04-01', '2020-04-28');
INSERT INTO contactPoint VALUES (31, 'M-10098', 'email', 'aoife.silvagmail.com', 0, '2020-02-07', '2020-02-28');
INSERT INTO contactPoint VALUES (32, 'M-10098', 'whatsapp', '+353 96587035', 0, '2026-04-24', '2026-04-28');
INSERT INTO contactPoint VALUES (33, 'M-10098', 'fax', '+351 87106761', 0, NULL, NULL);
INSERT INTO contactPoint VALUES (34, 'M-10098', 'email', 'aoife.silva@online.no', 1, '2026-03-09', NULL);
INSERT INTO contactPoint VALUES (35, 'M-10105', 'mobile', '+353 49067502', 0, '2026-06-13', '2026-06-28');
INSERT INTO contactPoint VALUES (36, 'M-10105', 'mobile', '+44 54679285', 1, '2026-05-08', '2026-05-28');
INSERT INTO contactPoint VALUES (37, 'M-10112', 'email', 'tomas.hansen@btinternet.com', 0, '2026-08-26', NULL);
INSERT INTO contactPoint VALUES (38, 'M-10112', 'mobile', '+44 21101905', 1, '2026-05-27', '2026-05-28');
INSERT INTO contactPoint VALUES (39, 'M-10126', 'mobile', '+47 85971071', 1, '2024-08-09', NULL);
INSERT INTO contactPoint VALUES (40, 'M-10126', 'mobile', '+351 12015047', 0, '2024-06-05', NULL);
INSERT INTO contactPoint VALUES (41, 'M-10126', 'whatsapp', '+47 94612498', 0, '2016-06-25', '2016-06-28');
INSERT INTO contactPoint VALUES (42, 'M-10133', 'email', 'walter.costa@seznam.cz', 0, '2025-05-21', '2025-05-28');
INSERT INTO contactPoint VALUES (43, 'M-10133', 'email', 'walter.costa@btinternet.com', 1, '2025-05-16', '2025-05-28');
INSERT INTO contactPoint VALUES (44, 'M-10140', 'whatsapp', '+420 42830033', 0, '2023-04-26', '2023-04-28');
INSERT INTO contactPoint VALUES (45, 'M-10140', 'fax', '+47 89611118', 1, '2026-08-19', NULL);
INSERT INTO contactPoint VALUES (46, 'M-10147', 'mobile', '+47 37681108', 0, '2017-11-10', NULL);
INSERT INTO contactPoint VALUES (47, 'M-10147', 'whatsapp', '00353 12847204', 1, '2023-07-11', NULL);
INSERT INTO contactPoint VALUES (48, 'M-10154', 'email', 'lotte.costaeircom.net', 1, '2023-07-19', '2023-07-28');
INSERT INTO contactPoint VALUES (49, 'M-10154', 'mobile', '+47 74792318', 0, '2018-12-17', '2018-12-28');
INSERT INTO contactPoint VALUES (50, 'M-10161', 'email', 'grace.maes@btinternet.com', 1, '2025-10-16', '2025-10-28');
INSERT INTO contactPoint VALUES (51, 'M-10161', 'whatsapp', '+44 85288661', 0, '2024-06-14', NULL);
INSERT INTO contactPoint VALUES (52, 'M-10168', 'mobile', '+47 37240706', 0, '2025-06-03', NULL);
INSERT INTO contactPoint VALUES (53, 'M-10168', 'whatsapp', '+353 88897626', 1, '2024-08-11', NULL);
INSERT INTO contactPoint VALUES (54, 'M-10175', 'email', 'grace.costa@gmail.com', 1, '2026-01-05', '2026-01-28');
INSERT INTO contactPoint VALUES (55, 'M-10175', 'mobile', '+44 22316266', 0, '2026-02-11', NULL);
INSERT INTO contactPoint VALUES (56, 'M-10182', 'fax', '+44 40398097', 0, '2024-01-10', '2024-01-28');
INSERT INTO contactPoint VALUES (57, 'M-10182', 'email', 'oliver.walsh@sapo.pt', 1, '2017-06-21', '2017-06-28');
INSERT INTO contactPoint VALUES (58, 'M-10196', 'email', 'emma.vandenberg@sapo.pt', 1, '2024-09-20', NULL);
INSERT INTO contactPoint VALUES (59, 'M-10196', 'whatsapp', '+47 98608649', 0, '2021-11-17', '2021-11-28');
INSERT INTO contactPoint VALUES (60, 'M-10203', 'email', 'joao.silva@gmail.com', 0, '2025-08-25', NULL);
INSERT INTO contactPoint VALUES (61, 'M-10203', 'whatsapp', '+420 29510232', 1, '2024-09-16', '2024-09-28');
INSERT INTO contactPoint VALUES (62, 'M-10210', 'mobile', '+44 63215848', 1, '2023-01-07', NULL);
INSERT INTO contactPoint VALUES (63, 'M-10210', 'fax', '00353 77136012', 0, '2024-04-24', NULL);
INSERT INTO contactPoint VALUES (64, 'M-10217', 'email', 'grace.walsh@online.no', 1, '2026-07-09', '2026-07-28');
INSERT INTO contactPoint VALUES (65, 'M-10224', 'mobile', '+353 26768182', 0, '2020-11-15', '2020-11-28');
INSERT INTO contactPoint VALUES (66, 'M-10224', 'fax', '00353 48467522', 1, '2019-03-18', NULL);
INSERT INTO contactPoint VALUES (67, 'M-10231', 'email', 'petra.silva@eircom.net', 1, '2021-02-25', '2021-02-28');
INSERT INTO contactPoint VALUES (68, 'M-10238', 'email', 'aoife.chen@online.no', 1, '2017-01-22', NULL);
INSERT INTO contactPoint VALUES (69, 'M-10238', 'email', 'aoife.chen@gmail.com', 0, '2022-02-12', NULL);
INSERT INTO contactPoint VALUES (70, 'M-10238', 'mobile', '+351 26341143', 0, '2023-01-24', '2023-01-28');
INSERT INTO contactPoint VALUES (71, 'M-10245', 'whatsapp', '+420 32234087', 1, '2022-01-15', NULL);
INSERT INTO contactPoint VALUES (72, 'M-10245', 'mobile', '+353 29607795', 0, '2021-04-06', '2021-04-28');
INSERT INTO contactPoint VALUES (73, 'M-10252', 'whatsapp', '+47 41922642', 0, '2023-11-07', '2023-11-28');
INSERT INTO contactPoint VALUES (74, 'M-10259', 'email', 'sean.byrne@btinternet.com', 1, '2024-08-22', NULL);
INSERT INTO contactPoint VALUES (75, 'M-10266', 'email', 'klaus.desouza@online.no', 1, '2024-07-01', NULL);
INSERT INTO contactPoint VALUES (76, 'M-10273', 'email', 'walter.byrne@gmail.com', 0, '2026-11-07', NULL);
INSERT INTO contactPoint VALUES (77, 'M-10273', 'email', 'walter.byrne@btinternet.com', 0, '2026-01-04', NULL);
INSERT INTO contactPoint VALUES (78, 'M-10273', 'mobile', '+44 33745265', 1, '2026-09-23', '2026-09-28');
INSERT INTO contactPoint VALUES (79, 'M-10280', 'fax', '+44 43928859', 0, NULL, '2026-06-28');
INSERT INTO contactPoint VALUES (80, 'M-10280', 'email', 'lotte.novotny@sapo.pt', 1, '2024-01-23', NULL);
INSERT INTO hotel VALUES ('DUB1', 'Harbour Court', 'Dublin', 'IE', 4, '1998-05-01');
INSERT INTO hotel VALUES ('LIS1', 'Casa do Tejo', 'Lisbon', 'PT', 5, '2011-03-15');
INSERT INTO hotel VALUES ('LIS2', 'Alfama Rooms', 'Lisbon', 'PT', 3, '2019-06-01');
INSERT INTO hotel VALUES ('OSL1', 'Fjord House', 'Oslo', 'NO', 4, '2005-09-10');
INSERT INTO hotel VALUES ('PRG1', 'Vltava Palace', 'Prague', 'CZ', 5, '2002-04-20');
INSERT INTO hotel VALUES ('EDI1', 'Castle View', 'Edinburgh', 'GB', 4, '1989-11-30');
INSERT INTO hotel VALUES ('LON1', 'Southwark Yard', 'London', 'GB', 3, '2016-02-01');
INSERT INTO hotel VALUES ('LON2', 'The Marlow', 'London', 'GB', 5, '1994-07-07');
INSERT INTO hotel VALUES ('BRU1', 'Sablon Suites', 'Brussels', 'BE', NULL, '2021-10-01');
INSERT INTO hotel VALUES ('VIE1', 'Ringhof', 'Vienna', 'AT', 4, '2008-12-12');
INSERT INTO hotel VALUES ('DUB2', 'Liffey Lodge', 'Dublin', 'IE', 2, NULL);
INSERT INTO stay VALUES (1, 'M-10112', 'EDI1', '2024-09-13', '2024-09-16', 'suite', 95, 'walk_in', 4, 3, 'completed');
INSERT INTO stay VALUES (2, 'M-10126', 'VIE1', '2018-10-11', '2018-10-12', 'double', 149, 'walk_in', 4, 1, 'completed');
INSERT INTO stay VALUES (3, 'M-10070', 'BRU1', '2026-11-02', '2026-11-04', 'single', 149, NULL, 3, 4, 'completed');
INSERT INTO stay VALUES (4, 'M-10049', 'LON2', '2024-04-01', '2024-04-03', 'double', 149, 'walk_in', 2, 3, 'completed');
INSERT INTO stay VALUES (5, 'M-10056', 'VIE1', '2025-05-23', '2025-05-28', 'single', 320, 'phone', 3, 5, 'completed');
INSERT INTO stay VALUES (6, 'M-10154', 'LON1', '2023-04-25', '2023-04-27', 'double', 320, 'phone', 4, NULL, 'completed');
INSERT INTO stay VALUES (7, 'M-10287', 'PRG1', '2026-06-11', '2026-06-12', 'single', 79, 'website', 4, NULL, 'completed');
INSERT INTO stay VALUES (8, 'M-10161', 'BRU1', '2018-08-27', '2018-09-01', 'single', 240, 'app', 2, NULL, 'completed');
INSERT INTO stay VALUES (9, 'M-10238', 'PRG1', '2021-02-09', '2021-02-10', 'double', 189, NULL, 3, 4, 'completed');
INSERT INTO stay VALUES (10, 'M-10294', 'PRG1', '2026-09-26', '2026-09-27', 'double', 95, NULL, 1, NULL, 'cancelled');
INSERT INTO stay VALUES (11, 'M-10315', 'LON2', '2026-12-24', '2027-01-07', 'single', 79, 'app', 3, NULL, 'booked');
INSERT INTO stay VALUES (12, 'M-10161', 'DUB1', '2025-04-24', '2025-04-26', 'double', 189, 'phone', 2, NULL, 'no_show');
INSERT INTO stay VALUES (13, 'M-10049', 'LON2', '2022-03-07', '2022-03-12', 'single', 149, 'walk_in', 3, 5, 'completed');
INSERT INTO stay VALUES (14, 'M-10168', 'DUB1', '2024-11-15', '2024-11-17', 'double', 149, 'phone', 1, 4, 'completed');
INSERT INTO stay VALUES (15, 'M-10308', 'LIS1', '2021-08-10', '2021-08-14', 'suite', 320, 'website', 1, 5, 'completed');
INSERT INTO stay VALUES (16, 'M-10266', 'LON1', '2025-04-08', '2025-04-11', 'single', 149, 'agency', 4, 3, 'completed');
INSERT INTO stay VALUES (17, 'M-10014', 'VIE1', '2025-03-27', '2025-03-29', 'single', 110, 'agency', 1, NULL, 'completed');
INSERT INTO stay VALUES (18, 'M-10119', 'LON2', '2025-11-18', '2025-11-23', 'double', 79, 'app', 1, 3, 'completed');
INSERT INTO stay VALUES (19, 'M-10063', 'DUB1', '2026-06-10', '2026-06-24', 'double', 79, 'phone', 2, 4, 'completed');
INSERT INTO stay VALUES (20, 'M-10126', 'OSL1', '2024-05-21', '2024-05-24', 'double', 129.5, 'phone', 3, NULL, 'completed');
INSERT INTO stay VALUES (21, 'M-10084', 'LIS2', '2026-02-09', '2026-02-12', 'family', 320, 'website', 4, 5, 'completed');
INSERT INTO stay VALUES (22, 'M-10329', 'LIS2', '2021-03-18', '2021-03-20', 'suite', 320, 'app', 3, 1, 'completed');
INSERT INTO stay VALUES (23, 'M-10196', 'LON1', '2025-07-20', '2025-07-23', 'single', 189, 'website', 4, NULL, 'cancelled');
INSERT INTO stay VALUES (24, 'M-10203', 'EDI1', '2024-08-13', '2024-08-14', 'single', 149, 'agency', 1, 5, 'completed');
INSERT INTO stay VALUES (25, 'M-10098', 'BRU1', '2025-08-08', '2025-08-10', 'double', 110, NULL, 3, 4, 'completed');
INSERT INTO stay VALUES (26, 'M-10273', 'PRG1', '2025-11-15', '2025-11-19', 'single', 240, 'agency', 4, 5, 'completed');
INSERT INTO stay VALUES (27, 'M-10126', 'LON2', '2025-12-09', '2025-12-12', 'double', 95, 'agency', 2, NULL, 'cancelled');
INSERT INTO stay VALUES (28, 'M-10266', 'BRU1', '2023-03-11', '2023-03-13', 'suite', 129.5, 'phone', 2, NULL, 'completed');
INSERT INTO stay VALUES (29, 'M-10112', 'VIE1', '2024-01-10', '2024-01-11', 'suite', 129.5, 'phone', 4, 3, 'completed');
INSERT INTO stay VALUES (30, 'M-10210', 'OSL1', '2020-01-01', '2020-01-04', 'family', 79, 'walk_in', 1, 5, 'completed');
INSERT INTO stay VALUES (31, 'M-10210', 'LON1', '2024-12-21', '2024-12-22', 'single', 240, 'walk_in', 2, 5, 'completed');
INSERT INTO stay VALUES (32, 'M-10252', 'PRG1', '2023-11-06', '2023-11-11', 'family', 79, 'website', 3, NULL, 'cancelled');
INSERT INTO stay VALUES (33, 'M-10189', 'BRU1', '2026-03-27', '2026-03-31', 'family', 79, 'phone', 4, 5, 'completed');
INSERT INTO stay VALUES (34, 'M-10315', 'BRU1', '2021-08-07', '2021-08-08', 'suite', 79, 'walk_in', 1, 5, 'completed');
INSERT INTO stay VALUES (35, 'M-10217', 'VIE1', '2026-01-08', '2026-01-10', 'double', 110, 'agency', 1, 4, 'completed');
INSERT INTO stay VALUES (36, 'M-10077', 'DUB1', '2023-10-17', '2023-10-19', 'single', 110, 'website', 2, 4, 'completed');
INSERT INTO stay VALUES (37, 'M-10168', 'LON2', '2026-03-24', '2026-03-28', 'double', 110, 'app', 1, NULL, 'completed');
INSERT INTO stay VALUES (38, 'M-10294', 'LIS2', '2026-10-09', '2026-10-11', 'suite', 240, 'website', 2, 1, 'completed');
INSERT INTO stay VALUES (39, 'M-10217', 'VIE1', '2025-08-06', '2025-08-07', 'single', 189, 'app', 2, NULL, 'completed');
INSERT INTO stay VALUES (40, 'M-10049', 'OSL1', '2026-10-28', '2026-10-30', 'family', 149, 'walk_in', 4, NULL, 'completed');
INSERT INTO stay VALUES (41, 'M-10119', 'LON1', '2025-02-13', '2025-02-18', 'double', 149, 'phone', 2, NULL, 'completed');
INSERT INTO stay VALUES (42, 'M-10098', 'LON2', '2019-01-12', '2019-01-14', 'double', 189, 'walk_in', 2, 5, 'completed');
INSERT INTO stay VALUES (43, 'M-10231', 'LIS2', '2026-09-22', '2026-09-24', 'double', 79, 'agency', 3, 5, 'completed');
INSERT INTO stay VALUES (44, 'M-10042', 'LIS1', '2017-07-04', '2017-07-08', 'single', 320, 'agency', 3, 2, 'completed');
INSERT INTO stay VALUES (45, 'M-10007', 'EDI1', '2026-09-24', '2026-09-25', 'single', 79, 'walk_in', 3, 3, 'completed');
INSERT INTO stay VALUES (46, 'M-10056', 'PRG1', '2025-07-12', '2025-07-15', 'family', 240, 'phone', 4, NULL, 'completed');
INSERT INTO stay VALUES (47, 'M-10119', 'LON2', '2025-10-27', '2025-10-31', 'double', 129.5, 'app', 3, NULL, 'completed');
INSERT INTO stay VALUES (48, 'M-10294', 'EDI1', '2024-03-22', '2024-03-25', 'double', 129.5, 'walk_in', 4, NULL, 'completed');
INSERT INTO stay VALUES (49, 'M-10007', 'DUB1', '2021-07-12', '2021-07-15', 'double', 240, NULL, 4, 3, 'completed');
INSERT INTO stay VALUES (50, 'M-10175', 'VIE1', '2026-08-01', '2026-08-06', 'suite', 95, 'agency', 1, NULL, 'no_show');
INSERT INTO stay VALUES (51, 'M-10112', 'LIS2', '2026-09-04', '2026-09-07', 'single', 129.5, 'app', 1, 1, 'completed');
INSERT INTO stay VALUES (52, 'M-10175', 'EDI1', '2024-01-09', '2024-01-12', 'family', 95, 'agency', 2, 5, 'completed');
INSERT INTO stay VALUES (53, 'M-10252', 'EDI1', '2023-11-18', '2023-11-21', 'single', 240, 'app', 1, NULL, 'completed');
INSERT INTO stay VALUES (54, 'M-10154', 'LON1', '2023-05-02', '2023-05-09', 'double', 189, NULL, 4, NULL, 'cancelled');
INSERT INTO stay VALUES (55, 'M-10098', 'DUB1', '2022-05-04', '2022-05-05', 'family', 79, 'agency', 1, NULL, 'completed');
INSERT INTO stay VALUES (56, 'M-10252', 'DUB1', '2024-12-13', '2024-12-16', 'single', 129.5, 'website', 3, NULL, 'no_show');
INSERT INTO stay VALUES (57, 'M-10154', 'LIS1', '2021-03-27', '2021-03-30', 'double', 189, 'agency', 2, 1, 'completed');
INSERT INTO stay VALUES (58, 'M-10126', 'PRG1', '2025-07-20', '2025-07-24', 'single', 95, 'app', 3, 4, 'completed');
INSERT INTO stay VALUES (59, 'M-10259', 'VIE1', '2019-01-14', '2019-01-16', 'double', 95, 'agency', 3, NULL, 'cancelled');
INSERT INTO stay VALUES (60, 'M-10049', 'LIS2', '2021-06-03', '2021-06-06', 'single', 129.5, 'phone', 2, 4, 'completed');
INSERT INTO stay VALUES (61, 'M-10189', 'LIS1', '2026-10-12', '2026-10-13', 'double', 95, 'walk_in', 2, NULL, 'no_show');
INSERT INTO stay VALUES (62, 'M-10189', 'LON2', '2026-10-25', '2026-10-28', 'double', 95, 'phone', 1, NULL, 'completed');
INSERT INTO stay VALUES (63, 'M-10070', 'VIE1', '2026-12-10', '2026-12-12', 'single', 149, 'app', 1, NULL, 'booked');
INSERT INTO stay VALUES (64, 'M-10210', 'LON2', '2024-11-19', '2024-11-26', 'family', 95, 'walk_in', 2, 1, 'completed');
INSERT INTO stay VALUES (65, 'M-10161', 'DUB1', '2025-07-11', '2025-07-13', 'double', 320, 'walk_in', 4, 1, 'completed');
INSERT INTO stay VALUES (66, 'M-10091', 'OSL1', '2021-12-20', '2021-12-21', 'double', 95, 'app', 3, 3, 'completed');
INSERT INTO stay VALUES (67, 'M-10119', 'DUB1', '2025-07-09', '2025-07-23', 'single', 95, 'app', 3, NULL, 'completed');
INSERT INTO stay VALUES (68, 'M-10203', 'DUB1', '2024-12-07', '2024-12-09', 'double', 320, 'phone', 3, NULL, 'no_show');
INSERT INTO stay VALUES (69, 'M-10077', 'LIS2', '2025-02-17', '2025-02-20', 'family', 79, 'app', 2, 3, 'completed');
INSERT INTO stay VALUES (70, 'M-10112', 'PRG1', '2024-05-24', '2024-05-27', 'suite', 129.5, 'walk_in', 1, 5, 'completed');
INSERT INTO stay VALUES (71, 'M-10161', 'OSL1', '2024-09-20', '2024-09-22', 'double', 320, 'app', 4, NULL, 'completed');
INSERT INTO stay VALUES (72, 'M-10322', 'EDI1', '2026-02-03', '2026-02-08', 'double', 320, 'website', 2, 2, 'completed');
INSERT INTO stay VALUES (73, 'M-10140', 'OSL1', '2026-03-15', '2026-03-18', 'family', 240, NULL, 1, 1, 'completed');
INSERT INTO stay VALUES (74, 'M-10126', 'PRG1', '2021-10-25', '2021-10-27', 'double', 110, 'agency', 1, NULL, 'completed');
INSERT INTO stay VALUES (75, 'M-10112', 'DUB1', '2023-01-15', '2023-01-20', 'suite', 79, 'walk_in', 4, 3, 'completed');
INSERT INTO stay VALUES (76, 'M-10007', 'DUB1', '2023-07-19', '2023-08-02', 'suite', 129.5, 'agency', 1, NULL, 'completed');
INSERT INTO stay VALUES (77, 'M-10210', 'OSL1', '2020-09-16', '2020-09-17', 'single', 149, NULL, 3, 4, 'completed');
INSERT INTO stay VALUES (78, 'M-10140', 'OSL1', '2021-02-20', '2021-02-23', 'suite', 240, NULL, 3, NULL, 'cancelled');
INSERT INTO stay VALUES (79, 'M-10203', 'LON2', '2024-05-06', '2024-05-09', 'double', 320, 'website', 1, NULL, 'no_show');
INSERT INTO stay VALUES (80, 'M-10252', 'VIE1', '2023-07-03', '2023-07-05', 'double', 95, 'phone', 3, NULL, 'cancelled');
INSERT INTO pointMove VALUES (1, 'M-10112', 1, '2024-09-16', 285, 'stay');
INSERT INTO pointMove VALUES (2, 'M-10126', 2, '2018-10-12', 149, 'stay');
INSERT INTO pointMove VALUES (3, 'M-10070', 3, '2026-11-04', 298, 'stay');
INSERT INTO pointMove VALUES (4, 'M-10049', 4, '2024-04-03', 298, 'stay');
INSERT INTO pointMove VALUES (5, 'M-10056', 5, '2025-05-28', 1600, 'stay');
INSERT INTO pointMove VALUES (6, 'M-10154', 6, '2023-04-27', 640, 'stay');
INSERT INTO pointMove VALUES (7, 'M-10287', 7, '2026-06-12', 79, 'stay');
INSERT INTO pointMove VALUES (8, 'M-10161', 8, '2018-09-01', 1200, 'stay');
INSERT INTO pointMove VALUES (9, 'M-10238', 9, '2021-02-10', 189, 'stay');
INSERT INTO pointMove VALUES (10, 'M-10049', 13, '2022-03-12', 745, 'stay');
INSERT INTO pointMove VALUES (11, 'M-10168', 14, '2024-11-17', 298, 'stay');
INSERT INTO pointMove VALUES (12, 'M-10308', 15, '2021-08-14', 1280, 'stay');
INSERT INTO pointMove VALUES (13, 'M-10266', 16, '2025-04-11', 447, 'stay');
INSERT INTO pointMove VALUES (14, 'M-10014', 17, '2025-03-29', 220, 'stay');
INSERT INTO pointMove VALUES (15, 'M-10119', 18, '2025-11-23', 395, 'stay');
INSERT INTO pointMove VALUES (16, 'M-10063', 19, '2026-06-24', 1106, 'stay');
INSERT INTO pointMove VALUES (17, 'M-10126', 20, '2024-05-24', 388, 'stay');
INSERT INTO pointMove VALUES (18, 'M-10084', 21, '2026-02-12', 960, 'stay');
INSERT INTO pointMove VALUES (19, 'M-10329', 22, '2021-03-20', 640, 'stay');
INSERT INTO pointMove VALUES (20, 'M-10203', 24, '2024-08-14', 149, 'stay');
INSERT INTO pointMove VALUES (21, 'M-10098', 25, '2025-08-10', 220, 'stay');
INSERT INTO pointMove VALUES (22, 'M-10266', 28, '2023-03-13', 259, 'stay');
INSERT INTO pointMove VALUES (23, 'M-10112', 29, '2024-01-11', 129, 'stay');
INSERT INTO pointMove VALUES (24, 'M-10210', 30, '2020-01-04', 237, 'stay');
INSERT INTO pointMove VALUES (25, 'M-10210', 31, '2024-12-22', 240, 'stay');
INSERT INTO pointMove VALUES (26, 'M-10189', 33, '2026-03-31', 316, 'stay');
INSERT INTO pointMove VALUES (27, 'M-10315', 34, '2021-08-08', 79, 'stay');
INSERT INTO pointMove VALUES (28, 'M-10217', 35, '2026-01-10', 220, 'stay');
INSERT INTO pointMove VALUES (29, 'M-10077', 36, '2023-10-19', 220, 'stay');
INSERT INTO pointMove VALUES (30, 'M-10168', 37, '2026-03-28', 440, 'stay');
INSERT INTO pointMove VALUES (31, 'M-10294', 38, '2026-10-11', 480, 'stay');
INSERT INTO pointMove VALUES (32, 'M-10217', 39, '2025-08-07', 189, 'stay');
INSERT INTO pointMove VALUES (33, 'M-10049', 40, '2026-10-30', 298, 'stay');
INSERT INTO pointMove VALUES (34, 'M-10119', 41, '2025-02-18', 745, 'stay');
INSERT INTO pointMove VALUES (35, 'M-10098', 42, '2019-01-14', 378, 'stay');
INSERT INTO pointMove VALUES (36, 'M-10231', 43, '2026-09-24', 158, 'stay');
INSERT INTO pointMove VALUES (37, 'M-10042', 44, '2017-07-08', 1280, 'stay');
INSERT INTO pointMove VALUES (38, 'M-10007', 45, '2026-09-25', 79, 'stay');
INSERT INTO pointMove VALUES (39, 'M-10056', 46, '2025-07-15', 720, 'stay');
INSERT INTO pointMove VALUES (40, 'M-10119', 47, '2025-10-31', 518, 'stay');
INSERT INTO pointMove VALUES (41, 'M-10294', 48, '2024-03-25', 388, 'stay');
INSERT INTO pointMove VALUES (42, 'M-10007', 49, '2021-07-15', 720, 'stay');
INSERT INTO pointMove VALUES (43, 'M-10112', 51, '2026-09-07', 388, 'stay');
INSERT INTO pointMove VALUES (44, 'M-10175', 52, '2024-01-12', 285, 'stay');
INSERT INTO pointMove VALUES (45, 'M-10252', 53, '2023-11-21', 720, 'stay');
INSERT INTO pointMove VALUES (46, 'M-10098', 55, '2022-05-05', 79, 'stay');
INSERT INTO pointMove VALUES (47, 'M-10154', 57, '2021-03-30', 567, 'stay');
INSERT INTO pointMove VALUES (48, 'M-10126', 58, '2025-07-24', 380, 'stay');
INSERT INTO pointMove VALUES (49, 'M-10189', 62, '2026-10-28', 285, 'stay');
INSERT INTO pointMove VALUES (50, 'M-10210', 64, '2024-11-26', 665, 'stay');
INSERT INTO pointMove VALUES (51, 'M-10161', 65, '2025-07-13', 640, 'stay');
INSERT INTO pointMove VALUES (52, 'M-10091', 66, '2021-12-21', 95, 'stay');
INSERT INTO pointMove VALUES (53, 'M-10119', 67, '2025-07-23', 1330, 'stay');
INSERT INTO pointMove VALUES (54, 'M-10077', 69, '2025-02-20', 237, 'stay');
INSERT INTO pointMove VALUES (55, 'M-10112', 70, '2024-05-27', 388, 'stay');
INSERT INTO pointMove VALUES (56, 'M-10161', 71, '2024-09-22', 640, 'stay');
INSERT INTO pointMove VALUES (57, 'M-10322', 72, '2026-02-08', 1600, 'stay');
INSERT INTO pointMove VALUES (58, 'M-10126', 74, '2021-10-27', 220, 'stay');
INSERT INTO pointMove VALUES (59, 'M-10112', 75, '2023-01-20', 395, 'stay');
INSERT INTO pointMove VALUES (60, 'M-10210', 77, '2020-09-17', 149, 'stay');
INSERT INTO pointMove VALUES (61, 'M-10336', NULL, '2026-01-11', -2500, 'expiry');
INSERT INTO pointMove VALUES (62, 'M-10301', NULL, '2025-10-06', -1000, 'expiry');
INSERT INTO pointMove VALUES (63, 'M-10154', NULL, '2019-06-13', -2500, 'redemption');
INSERT INTO pointMove VALUES (64, 'M-10154', NULL, '2024-10-08', -200, 'expiry');
INSERT INTO pointMove VALUES (65, 'M-10028', NULL, '2025-01-10', 250, 'birthday bonus');
INSERT INTO pointMove VALUES (66, 'M-10168', NULL, '2025-12-27', 250, 'goodwill');
INSERT INTO pointMove VALUES (67, 'M-10042', NULL, '2023-08-15', -200, 'redemption');
INSERT INTO pointMove VALUES (68, 'M-10343', NULL, '2026-03-17', -1000, 'expiry');
INSERT INTO pointMove VALUES (69, 'M-10168', NULL, '2025-11-06', -2500, 'redemption');
INSERT INTO pointMove VALUES (70, 'M-10182', NULL, '2024-06-17', -1000, 'expiry');
INSERT INTO pointMove VALUES (71, 'M-10224', NULL, '2019-03-23', -500, 'redemption');
INSERT INTO pointMove VALUES (72, 'M-10091', NULL, '2020-11-28', 500, 'birthday bonus');
INSERT INTO pointMove VALUES (73, 'M-10315', NULL, '2021-05-10', -1000, 'redemption');
INSERT INTO pointMove VALUES (74, 'M-10154', NULL, '2021-09-25', -1000, 'expiry');
INSERT INTO pointMove VALUES (75, 'M-10273', NULL, '2026-06-11', 100, 'goodwill');
INSERT INTO pointMove VALUES (76, 'M-10231', NULL, '2022-12-08', -1000, 'redemption');
