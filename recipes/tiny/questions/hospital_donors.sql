CREATE TABLE donors (
  donor_code TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  display_name TEXT NOT NULL,
  birth_date TEXT,
  blood_group TEXT,
  city TEXT,
  country TEXT,
  phone1 TEXT,
  phone2 TEXT,
  email TEXT,
  created_at TEXT NOT NULL,
  consent INTEGER
);
CREATE TABLE former_addresses (
  id INTEGER PRIMARY KEY,
  donor_code TEXT NOT NULL REFERENCES donors(donor_code),
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  moved_out TEXT NOT NULL
);
CREATE TABLE blood_donations (
  id INTEGER PRIMARY KEY,
  donor_code TEXT NOT NULL REFERENCES donors(donor_code),
  given_on TEXT NOT NULL,
  site TEXT NOT NULL,
  ml INTEGER,
  result TEXT,
  nurse TEXT
);
CREATE TABLE funds (
  fund_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  goal REAL,
  status TEXT NOT NULL,
  parent_fund INTEGER REFERENCES funds(fund_id)
);
CREATE TABLE pledges (
  pledge_id INTEGER PRIMARY KEY,
  donor_code TEXT NOT NULL REFERENCES donors(donor_code),
  fund_id INTEGER NOT NULL REFERENCES funds(fund_id),
  pledged_on TEXT NOT NULL,
  amount REAL NOT NULL,
  currency TEXT NOT NULL,
  frequency TEXT NOT NULL,
  status TEXT NOT NULL
);
CREATE TABLE thank_yous (
  id INTEGER PRIMARY KEY,
  donor_code TEXT NOT NULL REFERENCES donors(donor_code),
  sent_on TEXT NOT NULL,
  medium TEXT NOT NULL,
  signed_by TEXT
);
INSERT INTO donors VALUES ('IND-101', 'individual', 'Rahim Vandenberghe', '2005-07-18', 'O-', 'Aachen', 'DE', '+32 476 93 17 83', '+32 16 87 21 32', 'rahim.vandenberghe@telenet.be', '2017-09-02', NULL);
INSERT INTO donors VALUES ('IND-102', 'individual', 'Hilde Keita', NULL, 'O+', 'Aachen', 'DE', NULL, NULL, 'hilde.keita@gmail.com', '2024-11-16', 1);
INSERT INTO donors VALUES ('IND-103', 'individual', 'Aarav Peeters', '1977-07-08', 'O+', 'Leuven', 'BE', '+32 484 99 85 36', '+32 16 74 68 49', 'aarav.peeters@telenet.be', '2024-10-13', 1);
INSERT INTO donors VALUES ('IND-104', 'individual', 'Noor Diallo', '1984-07-26', NULL, 'Leuven', 'BE', '+32 480 38 49 67', NULL, 'aarav.eriksen@skynet.be', '2024-01-22', 1);
INSERT INTO donors VALUES ('IND-105', 'individual', 'Prof. Oskar Janssens', '1999-09-24', 'B+', 'Brussels', 'BE', '+32 471 74 50 62', '+32 16 32 66 52', 'oskar.janssens@gmail.com', '2022-07-17', NULL);
INSERT INTO donors VALUES ('IND-106', 'individual', 'Rahim Farouk', '1959-12-12', 'A-', 'Brussels', 'BE', NULL, NULL, NULL, '2019-07-25', 0);
INSERT INTO donors VALUES ('IND-107', 'individual', 'Erik Cohen', '1954-11-26', 'O+', 'Mechelen', 'BE', '+32 479 42 39 32', NULL, 'erik.cohen@gmail.com', '2017-10-04', 1);
INSERT INTO donors VALUES ('IND-108', 'individual', 'Mateo Diallo', '1979-02-11', 'A-', 'Leuven', 'BE', '+32 479 69 11 67', '+32 16 95 70 13', NULL, '2023-12-19', 1);
INSERT INTO donors VALUES ('ORG-109', 'organisation', 'Rotary Club Leuven', NULL, NULL, 'Brussels', 'BE', '+32 482 63 61 48', '+32 16 42 13 62', 'info@rotary.be', '2017-08-24', 1);
INSERT INTO donors VALUES ('IND-110', 'individual', 'Farah Lambert', '1961-10-27', 'O+', 'Aachen', 'DE', '+32 489 94 70 18', '+32 16 56 68 77', 'farah.lambert@kuleuven.be', '2021-03-06', 1);
INSERT INTO donors VALUES ('IND-111', 'individual', 'Kofi Haas', NULL, 'O+', 'Maastricht', 'NL', '+32 489 12 44 74', NULL, 'kofi.haas@gmail.com', '2019-10-10', 1);
INSERT INTO donors VALUES ('IND-112', 'individual', 'Noor Mendes', '1958-10-05', 'O+', 'Mechelen', 'BE', '+32 499 90 57 98', NULL, 'noor.mendes@kuleuven.be', '2019-10-18', 1);
INSERT INTO donors VALUES ('IND-113', 'individual', 'Jana Cohen', NULL, 'A+', 'Maastricht', 'NL', '+32 487 59 54 65', NULL, 'jana.cohen@kuleuven.be', '2023-01-25', 1);
INSERT INTO donors VALUES ('IND-114', 'individual', 'Yara Lambert', '1964-11-04', 'A+', 'Brussels', 'BE', NULL, NULL, 'yara.lambert@kuleuven.be', '2023-02-08', 0);
INSERT INTO donors VALUES ('IND-115', 'individual', 'Aarav Keita', '1946-12-26', 'O+', 'Leuven', 'BE', '+32 497 36 14 81', NULL, 'aarav.keita@skynet.be', '2022-09-27', 0);
INSERT INTO donors VALUES ('IND-116', 'individual', 'Yara Peeters', '1959-08-12', 'A+', 'Lille', 'FR', '+32 488 63 54 79', NULL, 'yara.peeters@kuleuven.be', '2016-01-28', 1);
INSERT INTO donors VALUES ('IND-117', 'individual', 'Tomasz Cohen', '1971-02-05', 'A+', 'Leuven', 'BE', '+32 480 77 59 20', NULL, 'tomasz.cohen@kuleuven.be', '2023-10-26', 1);
INSERT INTO donors VALUES ('ORG-118', 'organisation', 'Apotheek Peeters BV', NULL, NULL, 'Leuven', 'BE', '+32 475 31 52 79', '+32 16 44 32 90', 'info@apotheek.be', '2024-01-13', 1);
INSERT INTO donors VALUES ('IND-119', 'individual', 'Chidi Lambert', '1994-05-21', 'A+', 'Mechelen', 'BE', '+32 481 20 85 35', NULL, NULL, '2020-11-02', 0);
INSERT INTO donors VALUES ('IND-120', 'individual', 'Jana Diallo', '1978-11-24', 'AB+', 'Leuven', 'BE', '+32 493 37 64 54', '+32 16 82 61 80', 'jana.diallo@kuleuven.be', '2020-03-08', 1);
INSERT INTO donors VALUES ('IND-121', 'individual', 'Silvia Osei', NULL, 'O+', 'Leuven', 'BE', NULL, NULL, 'silvia.osei@skynet.be', '2023-11-15', 0);
INSERT INTO donors VALUES ('IND-122', 'individual', 'Silvia Janssens', '1993-07-17', 'O+', 'Leuven', 'BE', NULL, NULL, 'silvia.janssens@gmail.com', '2016-10-24', 1);
INSERT INTO donors VALUES ('IND-123', 'individual', 'Aarav Keita', '1948-12-03', 'O+', 'Maastricht', 'NL', NULL, NULL, NULL, '2025-01-03', 1);
INSERT INTO donors VALUES ('IND-124', 'individual', 'Prof. Delphine Cohen', '1961-07-01', 'B+', 'Lille', 'FR', '+32 482 57 97 69', NULL, 'delphine.cohen@gmail.com', '2018-10-19', 1);
INSERT INTO donors VALUES ('IND-125', 'individual', 'Yara Ivanova', '1946-10-28', 'O-', 'Mechelen', 'BE', '+32 472 47 45 42', NULL, NULL, '2022-05-02', 1);
INSERT INTO donors VALUES ('IND-126', 'individual', 'Silvia Janssens', '1972-12-10', NULL, 'Mechelen', 'BE', '+32 493 89 76 74', NULL, 'silvia.janssens@gmail.com', '2026-02-18', 0);
INSERT INTO donors VALUES ('ORG-127', 'organisation', 'Vrienden van het Ziekenhuis vzw', NULL, NULL, 'Aachen', 'DE', NULL, NULL, 'info@vrienden.be', '2025-02-17', NULL);
INSERT INTO donors VALUES ('IND-128', 'individual', 'Prof. Ismail Ivanova', '1978-09-13', 'O+', 'Leuven', 'BE', '+32 491 93 81 88', NULL, 'ismail.ivanova@kuleuven.be', '2022-01-22', 1);
INSERT INTO donors VALUES ('IND-129', 'individual', 'Ismail Novak', '1970-06-13', NULL, 'Leuven', 'BE', '+32 476 69 41 90', NULL, 'ismail.novak@gmail.com', '2025-05-02', 1);
INSERT INTO donors VALUES ('IND-130', 'individual', 'Prof. Jana Keita', '2000-02-13', 'A+', 'Maastricht', 'NL', '+32 483 22 78 87', NULL, NULL, '2021-10-28', 1);
INSERT INTO donors VALUES ('IND-131', 'individual', 'Noor Diallo', '1974-02-05', NULL, 'Lille', 'FR', '+32 487 69 20 16', '+32 16 26 39 33', 'beatriz.vandenberghe@gmail.com', '2022-11-17', 1);
INSERT INTO donors VALUES ('IND-132', 'individual', 'Mateo Rossi', '1993-08-23', 'A+', 'Mechelen', 'BE', '+32 480 67 36 79', '+32 16 31 32 29', NULL, '2025-06-26', 1);
INSERT INTO donors VALUES ('IND-133', 'individual', 'Aarav Rossi', '1966-08-17', NULL, 'Mechelen', 'BE', '+32 498 56 39 43', NULL, 'aarav.rossi@gmail.com', '2021-01-18', NULL);
INSERT INTO donors VALUES ('IND-134', 'individual', 'Hilde Vandenberghe', '1971-12-02', 'A+', 'Lille', 'FR', '+32 474 24 98 62', '+32 16 55 53 53', 'hilde.vandenberghe@skynet.be', '2026-09-02', 1);
INSERT INTO donors VALUES ('IND-135', 'individual', 'Oskar Rossi', '1961-05-09', 'A+', 'Leuven', 'BE', NULL, NULL, NULL, '2017-05-08', 1);
INSERT INTO donors VALUES ('ORG-136', 'organisation', 'Brasserie De Kroon', NULL, NULL, 'Mechelen', 'BE', NULL, NULL, NULL, '2022-02-14', 1);
INSERT INTO donors VALUES ('IND-137', 'individual', 'Farah Vandenberghe', '1992-09-25', 'O-', 'Leuven', 'BE', '+32 490 37 74 34', NULL, 'farah.vandenberghe@kuleuven.be', '2022-01-11', 1);
INSERT INTO donors VALUES ('IND-138', 'individual', 'Gustavo Haas', '1951-12-19', 'O-', 'Brussels', 'BE', NULL, '+32 16 26 79 55', 'gustavo.haas@telenet.be', '2016-05-12', 1);
INSERT INTO donors VALUES ('IND-139', 'individual', 'Farah Rossi', '2002-01-03', NULL, 'Lille', 'FR', NULL, NULL, 'farah.rossi@skynet.be', '2025-10-28', 1);
INSERT INTO donors VALUES ('IND-140', 'individual', 'Lidia Farouk', NULL, 'A+', 'Mechelen', 'BE', '+32 492 25 18 27', NULL, NULL, '2023-06-06', 1);
INSERT INTO donors VALUES ('IND-141', 'individual', 'Aarav Almeida', '1999-04-26', 'B+', 'Lille', 'FR', NULL, NULL, 'aarav.almeida@kuleuven.be', '2021-12-14', 1);
INSERT INTO donors VALUES ('IND-142', 'individual', 'jana almeida', '1979-02-11', 'O+', 'Leuven', 'BE', '+32 497 39 88 48', '+32 16 75 74 97', 'jana.almeida@kuleuven.be', '2019-09-01', 0);
INSERT INTO donors VALUES ('IND-143', 'individual', 'Lidia Farouk', '1952-04-07', 'A+', 'Leuven', 'BE', '+32 490 74 75 25', NULL, 'lidia.farouk@kuleuven.be', '2025-03-25', 1);
INSERT INTO donors VALUES ('IND-144', 'individual', 'Gustavo Vandenberghe', '1971-03-19', 'O+', 'Mechelen', 'BE', '+32 476 76 79 13', NULL, NULL, '2023-04-19', 1);
INSERT INTO donors VALUES ('ORG-145', 'organisation', 'Novak Foundation', NULL, NULL, 'Leuven', 'BE', '+32 496 24 76 41', NULL, NULL, '2017-01-13', 0);
INSERT INTO donors VALUES ('IND-146', 'individual', 'Jana Osei', '1959-04-06', 'O-', 'Maastricht', 'NL', NULL, NULL, 'jana.osei@skynet.be', '2017-06-03', NULL);
INSERT INTO donors VALUES ('IND-147', 'individual', 'Mateo Rossi', '1953-11-27', 'A+', 'Brussels', 'BE', '+32 473 13 38 69', '+32 16 29 49 70', NULL, '2026-01-12', 1);
INSERT INTO donors VALUES ('IND-148', 'individual', 'Silvia Rossi', '2004-08-28', 'O+', 'Lille', 'FR', NULL, NULL, 'silvia.rossi@kuleuven.be', '2026-01-17', 0);
INSERT INTO donors VALUES ('IND-149', 'individual', 'Oskar Ivanova', '1983-02-21', 'A+', 'Brussels', 'BE', NULL, '+32 16 90 38 72', 'oskar.ivanova@telenet.be', '2026-09-03', 1);
INSERT INTO donors VALUES ('IND-150', 'individual', 'Chidi Lambert', '1975-08-12', 'AB+', 'Brussels', 'BE', '+32 483 47 40 34', NULL, 'chidi.lambert@gmail.com', '2021-03-02', 1);
INSERT INTO donors VALUES ('IND-151', 'individual', 'Chidi Peeters', '1950-10-14', 'A+', 'Lille', 'FR', '+32 489 27 92 35', '+32 16 58 21 45', 'chidi.peeters@telenet.be', '2023-01-05', 1);
INSERT INTO donors VALUES ('IND-152', 'individual', 'Lidia Cohen', '1945-06-15', 'A+', 'Lille', 'FR', '+32 499 27 35 96', NULL, 'lidia.cohen@skynet.be', '2023-08-04', 0);
INSERT INTO donors VALUES ('IND-153', 'individual', 'Gustavo Lambert', '2005-03-06', 'AB+', 'Brussels', 'BE', '+32 470 89 58 92', NULL, 'gustavo.lambert@telenet.be', '2021-05-21', NULL);
INSERT INTO donors VALUES ('ORG-154', 'organisation', 'Lions Club Mechelen', NULL, NULL, 'Lille', 'FR', NULL, '+32 16 73 45 26', 'info@lions.be', '2019-06-21', 1);
INSERT INTO former_addresses VALUES (1, 'IND-102', 'Leuven', 'BE', '2019-02-23');
INSERT INTO former_addresses VALUES (2, 'IND-104', 'Brussels', 'BE', '2025-05-02');
INSERT INTO former_addresses VALUES (3, 'IND-105', 'Aachen', 'DE', '2017-06-15');
INSERT INTO former_addresses VALUES (4, 'IND-106', 'Maastricht', 'NL', '2021-03-07');
INSERT INTO former_addresses VALUES (5, 'IND-111', 'Brussels', 'BE', '2020-12-12');
INSERT INTO former_addresses VALUES (6, 'IND-117', 'Maastricht', 'NL', '2021-11-16');
INSERT INTO former_addresses VALUES (7, 'IND-119', 'Mechelen', 'BE', '2025-08-14');
INSERT INTO former_addresses VALUES (8, 'IND-121', 'Aachen', 'DE', '2017-01-17');
INSERT INTO former_addresses VALUES (9, 'IND-121', 'Cologne', 'DE', '2016-09-08');
INSERT INTO former_addresses VALUES (10, 'IND-122', 'Aachen', 'DE', '2025-08-04');
INSERT INTO former_addresses VALUES (11, 'IND-122', 'Ghent', 'BE', '2025-09-26');
INSERT INTO former_addresses VALUES (12, 'IND-123', 'Ghent', 'BE', '2022-06-09');
INSERT INTO former_addresses VALUES (13, 'IND-125', 'Mechelen', 'BE', '2023-04-26');
INSERT INTO former_addresses VALUES (14, 'IND-128', 'Mechelen', 'BE', '2018-10-14');
INSERT INTO former_addresses VALUES (15, 'IND-134', 'Mechelen', 'BE', '2017-02-17');
INSERT INTO former_addresses VALUES (16, 'IND-137', 'Brussels', 'BE', '2023-03-06');
INSERT INTO former_addresses VALUES (17, 'IND-138', 'Brussels', 'BE', '2018-11-18');
INSERT INTO former_addresses VALUES (18, 'IND-138', 'Mechelen', 'BE', '2022-06-18');
INSERT INTO former_addresses VALUES (19, 'IND-140', 'Brussels', 'BE', '2021-01-08');
INSERT INTO former_addresses VALUES (20, 'ORG-145', 'Brussels', 'BE', '2024-04-11');
INSERT INTO former_addresses VALUES (21, 'IND-146', 'Leuven', 'BE', '2026-03-05');
INSERT INTO former_addresses VALUES (22, 'IND-147', 'Cologne', 'DE', '2025-08-13');
INSERT INTO former_addresses VALUES (23, 'IND-147', 'Ghent', 'BE', '2021-11-20');
INSERT INTO former_addresses VALUES (24, 'IND-149', 'Leuven', 'BE', '2018-03-21');
INSERT INTO former_addresses VALUES (25, 'IND-150', 'Mechelen', 'BE', '2023-06-11');
INSERT INTO former_addresses VALUES (26, 'IND-150', 'Leuven', 'BE', '2022-05-01');
INSERT INTO former_addresses VALUES (27, 'IND-151', 'Ghent', 'BE', '2021-10-20');
INSERT INTO former_addresses VALUES (28, 'IND-152', 'Aachen', 'DE', '2024-09-22');
INSERT INTO blood_donations VALUES (1, 'IND-115', '2022-01-21', 'Campus North', 250, 'low iron', 'S. Claes');
INSERT INTO blood_donations VALUES (2, 'IND-128', '2023-01-18', 'Campus North', NULL, 'ok', NULL);
INSERT INTO blood_donations VALUES (3, 'IND-138', '2022-02-26', 'Campus North', 250, 'ok', NULL);
INSERT INTO blood_donations VALUES (4, 'IND-110', '2024-06-23', 'Campus North', 450, 'ok', NULL);
INSERT INTO blood_donations VALUES (5, 'IND-107', '2020-09-17', 'Campus South', 450, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (6, 'IND-117', '2024-12-18', 'Campus North', 450, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (7, 'IND-101', '2018-01-21', 'Campus South', NULL, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (8, 'IND-120', '2023-03-27', 'Campus North', NULL, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (9, 'IND-115', '2023-06-03', 'Campus North', NULL, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (10, 'IND-103', '2025-11-10', 'Campus North', 450, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (11, 'IND-107', '2018-02-19', 'Campus South', 250, 'ok', NULL);
INSERT INTO blood_donations VALUES (12, 'IND-121', '2024-12-22', 'Campus North', 450, 'ok', NULL);
INSERT INTO blood_donations VALUES (13, 'IND-117', '2026-08-05', 'Campus North', NULL, 'ok', NULL);
INSERT INTO blood_donations VALUES (14, 'IND-101', '2024-03-24', 'Campus South', 450, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (15, 'IND-129', '2025-06-23', 'Campus South', 450, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (16, 'IND-134', '2026-02-05', 'Mobile bus', 450, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (17, 'IND-106', '2025-07-15', 'Campus North', 250, NULL, 'S. Claes');
INSERT INTO blood_donations VALUES (18, 'IND-130', '2026-10-16', 'Campus South', 450, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (19, 'IND-126', '2026-03-21', 'Campus South', NULL, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (20, 'IND-111', '2020-04-13', 'Campus North', 450, 'low iron', 'K. Maes');
INSERT INTO blood_donations VALUES (21, 'IND-120', '2022-03-01', 'Mobile bus', 470, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (22, 'IND-120', '2024-07-05', 'Campus North', 470, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (23, 'IND-126', '2026-10-03', 'Campus North', 450, 'low iron', 'S. Claes');
INSERT INTO blood_donations VALUES (24, 'IND-133', '2021-12-18', 'Campus South', NULL, 'ok', NULL);
INSERT INTO blood_donations VALUES (25, 'IND-107', '2024-08-08', 'Campus South', 450, 'infection marker', 'S. Claes');
INSERT INTO blood_donations VALUES (26, 'IND-104', '2025-09-17', 'Campus South', 250, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (27, 'IND-131', '2026-11-07', 'Campus South', NULL, 'low iron', 'K. Maes');
INSERT INTO blood_donations VALUES (28, 'IND-126', '2026-03-03', 'Campus North', 450, NULL, 'L. Wouters');
INSERT INTO blood_donations VALUES (29, 'IND-137', '2025-01-01', 'Campus North', 450, 'ok', NULL);
INSERT INTO blood_donations VALUES (30, 'IND-119', '2023-06-24', 'Campus South', NULL, 'low iron', 'L. Wouters');
INSERT INTO blood_donations VALUES (31, 'IND-113', '2026-04-07', 'Mobile bus', 470, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (32, 'IND-138', '2023-05-15', 'Campus North', 470, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (33, 'IND-133', '2025-02-28', 'Campus North', 470, 'ok', NULL);
INSERT INTO blood_donations VALUES (34, 'IND-131', '2022-12-11', 'Campus North', 250, 'low iron', NULL);
INSERT INTO blood_donations VALUES (35, 'IND-124', '2025-04-26', 'Campus North', 450, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (36, 'IND-135', '2025-12-19', 'Campus South', NULL, 'low iron', 'S. Claes');
INSERT INTO blood_donations VALUES (37, 'IND-132', '2026-10-01', 'Campus North', 450, NULL, 'L. Wouters');
INSERT INTO blood_donations VALUES (38, 'IND-108', '2026-09-20', 'Campus South', 450, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (39, 'IND-104', '2025-12-01', 'Campus South', 470, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (40, 'IND-137', '2022-02-10', 'Campus South', NULL, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (41, 'IND-106', '2019-12-06', 'Campus South', 250, 'low iron', 'L. Wouters');
INSERT INTO blood_donations VALUES (42, 'IND-112', '2020-09-24', 'Campus South', 450, 'ok', NULL);
INSERT INTO blood_donations VALUES (43, 'IND-113', '2023-12-05', 'Campus North', 250, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (44, 'IND-103', '2025-11-16', 'Campus South', 450, 'low iron', 'S. Claes');
INSERT INTO blood_donations VALUES (45, 'IND-130', '2021-02-19', 'Mobile bus', 450, 'low iron', 'L. Wouters');
INSERT INTO blood_donations VALUES (46, 'IND-133', '2026-07-07', 'Mobile bus', 450, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (47, 'IND-104', '2024-03-21', 'Campus North', 250, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (48, 'IND-113', '2024-02-12', 'Campus South', 450, 'infection marker', 'K. Maes');
INSERT INTO blood_donations VALUES (49, 'IND-124', '2026-02-11', 'Campus North', 450, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (50, 'IND-116', '2024-06-16', 'Mobile bus', 250, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (51, 'IND-130', '2023-08-08', 'Campus North', 470, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (52, 'IND-114', '2023-10-18', 'Mobile bus', 250, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (53, 'IND-128', '2024-08-17', 'Campus South', 450, 'ok', NULL);
INSERT INTO blood_donations VALUES (54, 'IND-130', '2023-12-28', 'Campus North', 250, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (55, 'IND-106', '2019-02-10', 'Campus North', 450, 'low iron', 'K. Maes');
INSERT INTO blood_donations VALUES (56, 'IND-103', '2025-10-18', 'Mobile bus', 470, 'ok', 'K. Maes');
INSERT INTO blood_donations VALUES (57, 'IND-131', '2024-11-11', 'Campus South', 450, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (58, 'IND-108', '2023-09-22', 'Campus South', 250, 'ok', NULL);
INSERT INTO blood_donations VALUES (59, 'IND-116', '2022-04-07', 'Campus South', 450, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (60, 'IND-132', '2026-02-09', 'Mobile bus', NULL, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (61, 'IND-134', '2026-02-26', 'Campus South', 470, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (62, 'IND-113', '2023-04-22', 'Campus North', 470, 'infection marker', NULL);
INSERT INTO blood_donations VALUES (63, 'IND-113', '2023-06-16', 'Campus North', 450, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (64, 'IND-135', '2026-04-16', 'Campus North', 450, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (65, 'IND-104', '2024-02-26', 'Campus North', 450, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (66, 'IND-126', '2026-03-06', 'Campus North', 450, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (67, 'IND-107', '2018-07-15', 'Campus South', 250, 'low iron', 'L. Wouters');
INSERT INTO blood_donations VALUES (68, 'IND-125', '2022-09-10', 'Campus South', 470, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (69, 'IND-104', '2026-01-06', 'Campus North', 470, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (70, 'IND-119', '2024-02-13', 'Campus North', 450, 'ok', NULL);
INSERT INTO blood_donations VALUES (71, 'IND-116', '2025-07-10', 'Campus South', 450, 'low iron', NULL);
INSERT INTO blood_donations VALUES (72, 'IND-123', '2025-06-02', 'Campus South', 450, 'ok', NULL);
INSERT INTO blood_donations VALUES (73, 'IND-112', '2022-05-20', 'Campus North', 450, 'ok', NULL);
INSERT INTO blood_donations VALUES (74, 'IND-130', '2024-10-21', 'Campus North', NULL, NULL, 'L. Wouters');
INSERT INTO blood_donations VALUES (75, 'IND-105', '2025-06-05', 'Mobile bus', 450, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (76, 'IND-121', '2026-10-03', 'Mobile bus', 470, 'ok', 'L. Wouters');
INSERT INTO blood_donations VALUES (77, 'IND-120', '2020-07-10', 'Mobile bus', 450, 'ok', 'S. Claes');
INSERT INTO blood_donations VALUES (78, 'IND-126', '2026-05-03', 'Campus North', NULL, 'ok', 'S. Claes');
INSERT INTO funds VALUES (1, 'Hospital Future', NULL, 'open', NULL);
INSERT INTO funds VALUES (2, 'Childrens Wing', 750000, 'open', 1);
INSERT INTO funds VALUES (3, 'Cancer Research', 1200000, 'open', 1);
INSERT INTO funds VALUES (4, 'MRI Scanner', 400000, 'closed', 1);
INSERT INTO funds VALUES (5, 'Play Room', 25000, 'open', 2);
INSERT INTO funds VALUES (6, 'Garden', 15000, 'closed', 2);
INSERT INTO funds VALUES (7, 'Emergency Ukraine', NULL, 'closed', NULL);
INSERT INTO funds VALUES (8, 'Night Nursing', 60000, 'draft', NULL);
INSERT INTO pledges VALUES (1, 'IND-112', 5, '2020-11-11', 100, 'EUR', 'monthly', 'cancelled');
INSERT INTO pledges VALUES (2, 'IND-132', 3, '2025-11-24', 50, 'EUR', 'yearly', 'fulfilled');
INSERT INTO pledges VALUES (3, 'IND-114', 2, '2023-03-19', 100, 'EUR', 'once', 'fulfilled');
INSERT INTO pledges VALUES (4, 'ORG-118', 3, '2025-06-17', 2500, 'GBP', 'once', 'active');
INSERT INTO pledges VALUES (5, 'IND-121', 3, '2024-06-15', 25, 'EUR', 'once', 'lapsed');
INSERT INTO pledges VALUES (6, 'IND-119', 5, '2025-12-20', 25, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (7, 'IND-132', 7, '2026-05-21', 50, 'EUR', 'monthly', 'fulfilled');
INSERT INTO pledges VALUES (8, 'IND-123', 4, '2026-01-02', 250, 'EUR', 'yearly', 'active');
INSERT INTO pledges VALUES (9, 'IND-140', 2, '2023-11-15', 1000, 'EUR', 'monthly', 'cancelled');
INSERT INTO pledges VALUES (10, 'IND-129', 3, '2025-09-07', 25, 'EUR', 'monthly', 'fulfilled');
INSERT INTO pledges VALUES (11, 'IND-140', 2, '2026-09-23', 5000, 'EUR', 'once', 'fulfilled');
INSERT INTO pledges VALUES (12, 'IND-106', 3, '2019-11-15', 5000, 'EUR', 'once', 'cancelled');
INSERT INTO pledges VALUES (13, 'IND-122', 3, '2017-02-08', 50, 'EUR', 'yearly', 'fulfilled');
INSERT INTO pledges VALUES (14, 'IND-110', 7, '2024-12-24', 1000, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (15, 'IND-129', 3, '2026-10-06', 5000, 'USD', 'once', 'fulfilled');
INSERT INTO pledges VALUES (16, 'IND-131', 7, '2025-11-27', 100, 'EUR', 'once', 'lapsed');
INSERT INTO pledges VALUES (17, 'IND-129', 2, '2025-03-02', 25, 'GBP', 'monthly', 'fulfilled');
INSERT INTO pledges VALUES (18, 'IND-113', 2, '2026-05-18', 100, 'EUR', 'yearly', 'cancelled');
INSERT INTO pledges VALUES (19, 'IND-113', 5, '2025-04-22', 25, 'GBP', 'once', 'lapsed');
INSERT INTO pledges VALUES (20, 'IND-115', 6, '2026-09-25', 5000, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (21, 'IND-115', 2, '2023-08-13', 50, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (22, 'IND-105', 5, '2025-05-06', 25, 'USD', 'once', 'active');
INSERT INTO pledges VALUES (23, 'IND-110', 3, '2025-03-24', 1000, 'EUR', 'yearly', 'active');
INSERT INTO pledges VALUES (24, 'IND-138', 1, '2021-11-24', 250, 'EUR', 'once', 'lapsed');
INSERT INTO pledges VALUES (25, 'ORG-127', 3, '2025-02-08', 10000, 'EUR', 'monthly', 'fulfilled');
INSERT INTO pledges VALUES (26, 'IND-138', 2, '2021-08-17', 10, 'EUR', 'monthly', 'lapsed');
INSERT INTO pledges VALUES (27, 'ORG-109', 2, '2026-06-14', 2500, 'EUR', 'monthly', 'active');
INSERT INTO pledges VALUES (28, 'IND-110', 3, '2024-01-22', 10, 'GBP', 'once', 'lapsed');
INSERT INTO pledges VALUES (29, 'IND-133', 4, '2025-08-19', 250, 'EUR', 'once', 'fulfilled');
INSERT INTO pledges VALUES (30, 'IND-132', 3, '2025-09-11', 250, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (31, 'IND-111', 4, '2026-04-14', 100, 'EUR', 'once', 'fulfilled');
INSERT INTO pledges VALUES (32, 'IND-112', 1, '2021-05-04', 1000, 'EUR', 'yearly', 'fulfilled');
INSERT INTO pledges VALUES (33, 'IND-132', 3, '2025-01-26', 1000, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (34, 'IND-104', 4, '2026-02-07', 1000, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (35, 'IND-143', 6, '2025-10-08', 10, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (36, 'IND-137', 2, '2022-08-25', 5000, 'USD', 'monthly', 'active');
INSERT INTO pledges VALUES (37, 'IND-101', 3, '2018-03-14', 250, 'EUR', 'monthly', 'fulfilled');
INSERT INTO pledges VALUES (38, 'IND-121', 1, '2023-01-11', 1000, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (39, 'IND-144', 2, '2024-01-26', 25, 'GBP', 'once', 'active');
INSERT INTO pledges VALUES (40, 'IND-115', 5, '2026-07-05', 25, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (41, 'IND-116', 4, '2019-06-12', 100, 'EUR', 'monthly', 'active');
INSERT INTO pledges VALUES (42, 'IND-103', 2, '2026-05-23', 1000, 'USD', 'once', 'active');
INSERT INTO pledges VALUES (43, 'IND-137', 2, '2022-10-10', 250, 'GBP', 'yearly', 'fulfilled');
INSERT INTO pledges VALUES (44, 'IND-122', 4, '2026-05-08', 50, 'EUR', 'yearly', 'active');
INSERT INTO pledges VALUES (45, 'IND-130', 2, '2025-05-26', 100, 'EUR', 'yearly', 'lapsed');
INSERT INTO pledges VALUES (46, 'IND-110', 5, '2026-03-05', 25, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (47, 'IND-121', 2, '2024-08-07', 50, 'EUR', 'once', 'fulfilled');
INSERT INTO pledges VALUES (48, 'IND-107', 2, '2019-11-27', 10, 'EUR', 'monthly', 'lapsed');
INSERT INTO pledges VALUES (49, 'IND-133', 7, '2021-01-24', 250, 'EUR', 'monthly', 'fulfilled');
INSERT INTO pledges VALUES (50, 'IND-108', 3, '2025-10-01', 25, 'EUR', 'monthly', 'active');
INSERT INTO pledges VALUES (51, 'IND-120', 2, '2026-05-23', 250, 'EUR', 'once', 'fulfilled');
INSERT INTO pledges VALUES (52, 'IND-117', 3, '2023-09-16', 50, 'EUR', 'monthly', 'active');
INSERT INTO pledges VALUES (53, 'IND-102', 3, '2026-01-12', 250, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (54, 'IND-108', 2, '2025-11-27', 250, 'EUR', 'once', 'fulfilled');
INSERT INTO pledges VALUES (55, 'IND-111', 3, '2024-01-05', 10, 'EUR', 'monthly', 'lapsed');
INSERT INTO pledges VALUES (56, 'IND-131', 2, '2025-02-05', 100, 'EUR', 'once', 'fulfilled');
INSERT INTO pledges VALUES (57, 'IND-141', 2, '2022-12-11', 250, 'EUR', 'monthly', 'fulfilled');
INSERT INTO pledges VALUES (58, 'IND-108', 3, '2025-09-06', 25, 'EUR', 'monthly', 'fulfilled');
INSERT INTO pledges VALUES (59, 'IND-120', 1, '2025-09-07', 100, 'EUR', 'monthly', 'cancelled');
INSERT INTO pledges VALUES (60, 'IND-141', 5, '2023-06-05', 1000, 'EUR', 'monthly', 'active');
INSERT INTO pledges VALUES (61, 'IND-101', 6, '2017-07-23', 250, 'GBP', 'once', 'active');
INSERT INTO pledges VALUES (62, 'IND-120', 3, '2022-03-24', 100, 'GBP', 'once', 'active');
INSERT INTO pledges VALUES (63, 'ORG-118', 7, '2026-06-12', 2500, 'EUR', 'once', 'active');
INSERT INTO pledges VALUES (64, 'IND-106', 1, '2025-08-03', 10, 'EUR', 'once', 'lapsed');
INSERT INTO pledges VALUES (65, 'IND-119', 4, '2022-09-03', 10, 'EUR', 'once', 'lapsed');
INSERT INTO pledges VALUES (66, 'IND-105', 2, '2022-03-02', 25, 'EUR', 'yearly', 'lapsed');
INSERT INTO pledges VALUES (67, 'IND-112', 1, '2025-05-27', 10, 'USD', 'yearly', 'fulfilled');
INSERT INTO pledges VALUES (68, 'IND-114', 3, '2026-01-15', 100, 'EUR', 'monthly', 'fulfilled');
INSERT INTO pledges VALUES (69, 'IND-102', 1, '2026-10-22', 5000, 'EUR', 'monthly', 'fulfilled');
INSERT INTO pledges VALUES (70, 'ORG-136', 6, '2025-03-06', 2500, 'EUR', 'once', 'fulfilled');
INSERT INTO pledges VALUES (71, 'ORG-118', 6, '2024-08-24', 500, 'USD', 'yearly', 'fulfilled');
INSERT INTO pledges VALUES (72, 'IND-123', 2, '2026-11-03', 1000, 'EUR', 'once', 'lapsed');
INSERT INTO pledges VALUES (73, 'IND-130', 3, '2025-09-26', 10, 'EUR', 'once', 'lapsed');
INSERT INTO pledges VALUES (74, 'IND-123', 4, '2025-10-20', 25, 'EUR', 'once', 'lapsed');
INSERT INTO pledges VALUES (75, 'IND-117', 3, '2025-06-23', 250, 'EUR', 'once', 'fulfilled');
INSERT INTO thank_yous VALUES (1, 'IND-141', '2025-06-25', 'email', 'Bart Willems');
INSERT INTO thank_yous VALUES (2, 'ORG-127', '2025-06-13', 'phone call', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (3, 'IND-122', '2023-02-11', 'phone call', NULL);
INSERT INTO thank_yous VALUES (4, 'IND-123', '2026-10-21', 'letter', NULL);
INSERT INTO thank_yous VALUES (5, 'ORG-118', '2025-06-24', 'letter', NULL);
INSERT INTO thank_yous VALUES (6, 'IND-132', '2026-01-05', 'phone call', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (7, 'IND-122', '2021-08-05', 'phone call', NULL);
INSERT INTO thank_yous VALUES (8, 'IND-116', '2021-02-05', 'email', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (9, 'IND-105', '2026-06-18', 'phone call', 'Bart Willems');
INSERT INTO thank_yous VALUES (10, 'IND-110', '2026-08-24', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (11, 'IND-141', '2025-03-25', 'email', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (12, 'IND-114', '2025-11-23', 'phone call', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (13, 'IND-117', '2024-08-12', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (14, 'IND-115', '2023-05-27', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (15, 'IND-116', '2024-08-26', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (16, 'IND-110', '2026-08-23', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (17, 'IND-141', '2024-10-01', 'phone call', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (18, 'IND-131', '2026-04-18', 'letter', 'Bart Willems');
INSERT INTO thank_yous VALUES (19, 'IND-138', '2026-07-24', 'email', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (20, 'IND-137', '2024-04-22', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (21, 'IND-113', '2026-06-08', 'email', NULL);
INSERT INTO thank_yous VALUES (22, 'IND-140', '2026-08-22', 'letter', NULL);
INSERT INTO thank_yous VALUES (23, 'IND-130', '2026-07-11', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (24, 'IND-117', '2023-01-20', 'email', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (25, 'IND-119', '2022-11-27', 'letter', 'Bart Willems');
INSERT INTO thank_yous VALUES (26, 'IND-123', '2026-06-01', 'email', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (27, 'IND-133', '2026-02-22', 'letter', NULL);
INSERT INTO thank_yous VALUES (28, 'IND-131', '2025-02-06', 'email', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (29, 'IND-112', '2025-04-24', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (30, 'IND-144', '2026-05-20', 'email', NULL);
INSERT INTO thank_yous VALUES (31, 'IND-121', '2026-05-09', 'email', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (32, 'IND-131', '2025-04-21', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (33, 'IND-119', '2026-02-11', 'phone call', 'Bart Willems');
INSERT INTO thank_yous VALUES (34, 'IND-123', '2026-04-12', 'letter', 'Bart Willems');
INSERT INTO thank_yous VALUES (35, 'IND-115', '2026-08-20', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (36, 'IND-119', '2025-01-09', 'email', NULL);
INSERT INTO thank_yous VALUES (37, 'IND-102', '2026-05-02', 'phone call', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (38, 'IND-122', '2026-06-27', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (39, 'IND-132', '2026-06-22', 'letter', 'Bart Willems');
INSERT INTO thank_yous VALUES (40, 'IND-122', '2020-06-18', 'phone call', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (41, 'IND-119', '2025-07-03', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (42, 'IND-108', '2026-08-13', 'phone call', NULL);
INSERT INTO thank_yous VALUES (43, 'IND-108', '2025-01-25', 'phone call', 'Bart Willems');
INSERT INTO thank_yous VALUES (44, 'IND-130', '2025-01-12', 'email', NULL);
INSERT INTO thank_yous VALUES (45, 'IND-105', '2022-06-03', 'email', 'Bart Willems');
INSERT INTO thank_yous VALUES (46, 'IND-117', '2025-02-17', 'phone call', 'Bart Willems');
INSERT INTO thank_yous VALUES (47, 'IND-132', '2025-12-27', 'email', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (48, 'IND-137', '2022-09-21', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (49, 'IND-131', '2025-04-10', 'letter', NULL);
INSERT INTO thank_yous VALUES (50, 'IND-143', '2026-08-10', 'letter', 'Bart Willems');
INSERT INTO thank_yous VALUES (51, 'IND-143', '2025-09-19', 'letter', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (52, 'IND-130', '2026-04-16', 'letter', NULL);
INSERT INTO thank_yous VALUES (53, 'IND-115', '2026-04-26', 'email', NULL);
INSERT INTO thank_yous VALUES (54, 'IND-132', '2026-04-10', 'phone call', 'Dr. Els Goossens');
INSERT INTO thank_yous VALUES (55, 'IND-132', '2026-02-02', 'email', NULL);
