CREATE TABLE accounts (
  account_id INTEGER PRIMARY KEY,
  username TEXT UNIQUE,
  display_name TEXT,
  email TEXT,
  phone TEXT,
  date_of_birth TEXT,
  country TEXT,
  family_head INTEGER REFERENCES accounts(account_id),
  registered_at TEXT);
CREATE TABLE subscriptions (
  sub_id INTEGER PRIMARY KEY,
  account_id INTEGER REFERENCES accounts(account_id),
  plan TEXT,
  country TEXT,
  monthly_fee REAL,
  started_on TEXT,
  ended_on TEXT,
  cancel_reason TEXT);
CREATE TABLE artists (
  artist_id INTEGER PRIMARY KEY,
  name TEXT,
  country TEXT,
  formed_year INTEGER,
  verified INTEGER);
CREATE TABLE tracks (
  track_id INTEGER PRIMARY KEY,
  artist_id INTEGER REFERENCES artists(artist_id),
  title TEXT,
  genre TEXT,
  released_on TEXT,
  seconds INTEGER,
  explicit INTEGER);
CREATE TABLE plays (
  play_id INTEGER PRIMARY KEY,
  account_id INTEGER REFERENCES accounts(account_id),
  track_id INTEGER REFERENCES tracks(track_id),
  played_at TEXT,
  device TEXT,
  seconds_played INTEGER);
INSERT INTO accounts VALUES (1, 'dylacho1', 'Dylan Choi', 'dylacho1@icloud.com', NULL, NULL, 'BR', NULL, '2022-02-19 16:16:23');
INSERT INTO accounts VALUES (2, 'yuna_men2', 'Yuna Mensah', 'yuna_men2@sapo.pt', '+233 985493524', '2008-09-10', 'DK', NULL, '2022-12-07 19:49:26');
INSERT INTO accounts VALUES (3, 'frey.cho3', NULL, 'frey.cho3@sapo.pt', NULL, '1980-04-23', 'PL', NULL, '2023-05-18 13:45:52');
INSERT INTO accounts VALUES (4, 'noem_men4', 'Noémie Mensah', 'noem_men4@icloud.com', '+45 832851368', '1957-08-14', 'PT', NULL, '2021-03-28 10:16:34');
INSERT INTO accounts VALUES (5, 'freymen5', NULL, 'freymen5@proton.me', NULL, '1987-04-22', 'DK', NULL, '2019-07-16 20:55:52');
INSERT INTO accounts VALUES (6, 'noem_roy6', 'Noémie Roy-Martin', 'noem_roy6@icloud.com', NULL, '1996-05-02', 'DK', NULL, '2021-11-20 13:10:13');
INSERT INTO accounts VALUES (7, 'bart_wal7', 'Bartek Walker', 'bart_wal7@gmail.com', NULL, '1977-02-02', 'GB', NULL, '2023-11-19 08:19:29');
INSERT INTO accounts VALUES (8, 'bartob8', 'Bartek O''Brien', 'bartob8@gmail.com', '+351 949817193', '1999-09-23', 'PL', NULL, '2023-10-08 09:00:37');
INSERT INTO accounts VALUES (9, 'frey_kow9', 'Freya Kowalczyk', 'frey_kow9@o2.pl', '+45 603607588', '1991-04-28', 'KR', 6, '2024-05-28 06:39:12');
INSERT INTO accounts VALUES (10, 'kofi_roy10', 'Kofi Roy-Martin', 'kofi_roy10@icloud.com', '+45 370293662', '1953-10-23', 'PT', 2, '2019-05-22 13:08:29');
INSERT INTO accounts VALUES (11, 'jiw_cho11', 'Ji-woo Choi', 'jiw_cho11@icloud.com', '+45 707605898', '1978-01-07', 'PL', NULL, '2025-05-28 19:51:19');
INSERT INTO accounts VALUES (12, 'dylalun12', 'Dylan Lund', 'dylalun12@proton.me', '+44 610494637', '1970-05-07', 'DK', NULL, '2022-12-27 08:15:27');
INSERT INTO accounts VALUES (13, 'liam_ob13', 'Liam O''Brien', 'liam_ob13@sapo.pt', '+44 987944343', '1998-12-20', 'KR', NULL, '2016-04-24 11:28:58');
INSERT INTO accounts VALUES (14, 'freydos14', 'Freya dos Santos', 'freydos14@sapo.pt', '+351 300983191', '1968-03-08', 'DK', NULL, '2022-03-18 20:23:21');
INSERT INTO accounts VALUES (15, 'kofi_men15', 'Kofi Mensah', 'kofi_men15@proton.me', NULL, '1996-10-02', 'PT', NULL, '2026-04-09 18:30:21');
INSERT INTO accounts VALUES (16, 'matelun16', NULL, 'matelun16@gmail.com', '+233 139712105', NULL, 'PL', NULL, '2022-03-11 08:28:06');
INSERT INTO accounts VALUES (17, 'dyla.men17', 'Dylan Mensah', 'dyla.men17@sapo.pt', '+233 356105402', '1998-06-24', 'GB', NULL, '2023-01-24 08:31:22');
INSERT INTO accounts VALUES (18, 'liam.cho18', 'Liam Choi', 'liam.cho18@proton.me', '+233 237611519', '2005-02-01', 'PL', NULL, '2018-08-02 17:06:19');
INSERT INTO accounts VALUES (19, 'saga.men19', 'Saga Mensah', 'saga.men19@sapo.pt', NULL, '1959-10-29', 'PL', NULL, '2016-07-18 07:28:54');
INSERT INTO accounts VALUES (20, 'kofi_ob20', 'Kofi O''Brien', 'kofi_ob20@proton.me', NULL, '2000-10-25', 'BR', NULL, '2023-01-12 14:17:34');
INSERT INTO accounts VALUES (21, 'freymen21', NULL, 'freymen21@sapo.pt', '+45 091628887', '1998-06-06', 'GB', NULL, '2017-10-07 09:46:48');
INSERT INTO accounts VALUES (22, 'frey_lun22', 'Freya Lund', 'frey_lun22@icloud.com', '+233 003143852', '1957-08-22', 'PL', 10, '2023-08-16 09:07:11');
INSERT INTO accounts VALUES (23, 'jiw_men23', NULL, 'jiw_men23@icloud.com', '+233 798108579', '1983-05-29', 'KR', NULL, '2021-08-09 10:21:29');
INSERT INTO accounts VALUES (24, 'liamob24', 'Liam O''Brien', 'liamob24@o2.pl', NULL, '1986-10-24', 'PL', NULL, '2017-08-09 08:27:41');
INSERT INTO accounts VALUES (25, 'yunaroy25', 'Yuna Roy-Martin', 'yunaroy25@o2.pl', NULL, '1989-02-02', 'BR', 3, '2017-06-19 10:58:43');
INSERT INTO accounts VALUES (26, 'yunalun26', 'Yuna Lund', 'yunalun26@icloud.com', '+82 774933096', '1979-10-10', 'KR', 11, '2017-02-18 09:58:55');
INSERT INTO accounts VALUES (27, 'mate_cho27', 'Mateus Choi', 'mate_cho27@o2.pl', '+45 692258815', '1972-10-27', 'PL', NULL, '2026-05-28 06:19:42');
INSERT INTO accounts VALUES (28, 'bart.sil28', 'Bartek Silva', 'bart.sil28@sapo.pt', '+82 417476887', '1979-04-23', 'PL', 24, '2018-11-29 06:43:38');
INSERT INTO accounts VALUES (29, 'dyla_cho29', 'Dylan Choi', 'dyla_cho29@o2.pl', NULL, '2009-11-28', 'PL', NULL, '2025-09-27 07:32:35');
INSERT INTO accounts VALUES (30, 'sagalun30', 'Saga Lund', 'sagalun30@proton.me', NULL, '1993-10-14', 'PT', 16, '2022-04-02 20:59:31');
INSERT INTO accounts VALUES (31, 'kofisil31', 'Kofi Silva', 'kofisil31@proton.me', NULL, '1974-03-06', 'PT', NULL, '2026-06-25 20:39:33');
INSERT INTO accounts VALUES (32, 'yuna.and32', 'Yuna Andersen', 'yuna.and32@o2.pl', '+351 102670810', '1997-08-29', 'BR', NULL, '2023-11-16 07:58:07');
INSERT INTO accounts VALUES (33, 'mate.kow33', 'Mateus Kowalczyk', 'mate.kow33@o2.pl', '+48 236347414', '2010-07-09', 'GB', 30, '2023-03-19 14:27:51');
INSERT INTO accounts VALUES (34, 'bartand34', 'Bartek Andersen', 'bartand34@o2.pl', '+48 987329859', '1950-07-27', 'GB', 17, '2018-02-17 11:17:37');
INSERT INTO accounts VALUES (35, 'bartwal35', 'Bartek Walker', 'bartwal35@sapo.pt', '+48 856395820', '2004-07-04', 'PL', NULL, '2023-07-08 09:29:40');
INSERT INTO accounts VALUES (36, 'kofi_cho36', 'Kofi Choi', 'kofi_cho36@sapo.pt', NULL, NULL, 'BR', NULL, '2022-01-26 16:44:05');
INSERT INTO accounts VALUES (37, 'noemob37', 'Noémie O''Brien', 'noemob37@icloud.com', '+44 260899996', '1958-10-24', 'BR', NULL, '2025-12-08 12:24:10');
INSERT INTO accounts VALUES (38, 'mate_cho38', 'Mateus Choi', 'mate_cho38@gmail.com', '+48 844264177', NULL, 'GB', NULL, '2017-09-14 09:31:27');
INSERT INTO accounts VALUES (39, 'frey_sil39', 'Freya Silva', 'frey_sil39@sapo.pt', '+48 718202487', '2010-04-04', 'DK', NULL, '2021-11-17 18:52:07');
INSERT INTO accounts VALUES (40, 'saga.dos40', NULL, 'saga.dos40@icloud.com', '+351 869370177', '1978-10-29', 'DK', NULL, '2024-04-22 09:21:04');
INSERT INTO accounts VALUES (41, 'kofi.men41', 'Kofi Mensah', 'kofi.men41@proton.me', NULL, '1999-12-29', 'PL', NULL, '2024-04-10 13:00:08');
INSERT INTO accounts VALUES (42, 'jiw.lun42', 'Ji-woo Lund', 'jiw.lun42@o2.pl', '+351 207423881', '1958-09-19', 'DK', NULL, '2016-12-09 09:11:47');
INSERT INTO accounts VALUES (43, 'dylamen43', 'Dylan Mensah', 'dylamen43@o2.pl', NULL, NULL, 'KR', 35, '2024-07-12 11:14:02');
INSERT INTO accounts VALUES (44, 'saga_and44', 'Saga Andersen', 'saga_and44@icloud.com', '+48 411279686', '1982-10-01', 'GB', NULL, '2026-05-10 18:40:24');
INSERT INTO accounts VALUES (45, 'kofiroy45', 'Kofi Roy-Martin', 'kofiroy45@gmail.com', '+48 283652142', '1961-10-21', 'PT', NULL, '2021-08-08 11:47:47');
INSERT INTO accounts VALUES (46, 'matekow46', 'Mateus Kowalczyk', 'matekow46@gmail.com', '+44 888810086', NULL, 'GB', 33, '2021-01-12 13:41:56');
INSERT INTO accounts VALUES (47, 'noem_ob47', 'Noémie O''Brien', 'noem_ob47@proton.me', '+82 898509563', '1996-02-05', 'PL', NULL, '2024-03-15 13:52:29');
INSERT INTO accounts VALUES (48, 'ines_wal48', 'Ines Walker', 'ines_wal48@sapo.pt', '+351 981907279', '1983-04-10', 'GB', NULL, '2026-02-21 10:00:00');
INSERT INTO accounts VALUES (49, 'frey.wal49', NULL, 'frey.wal49@sapo.pt', NULL, '1996-07-08', 'PT', NULL, '2024-09-23 15:16:07');
INSERT INTO accounts VALUES (50, 'yunakow50', 'Yuna Kowalczyk', 'yunakow50@o2.pl', '+351 666815388', '1990-09-27', 'DK', NULL, '2026-04-16 11:24:15');
INSERT INTO accounts VALUES (51, 'dyla_cho51', 'Dylan Choi', 'dyla_cho51@proton.me', '+48 591136583', '1995-11-25', 'GB', NULL, '2016-02-22 07:37:34');
INSERT INTO accounts VALUES (52, 'inesroy52', 'Ines Roy-Martin', 'inesroy52@proton.me', '+351 664631112', '1958-10-05', 'KR', NULL, '2022-09-20 08:51:45');
INSERT INTO accounts VALUES (53, 'frey.kow53', 'Freya Kowalczyk', 'frey.kow53@sapo.pt', '+82 309399107', '2004-02-13', 'PT', 47, '2025-05-20 07:58:33');
INSERT INTO accounts VALUES (54, 'dyla.roy54', 'Dylan Roy-Martin', 'dyla.roy54@o2.pl', NULL, '1999-09-17', 'PT', NULL, '2022-03-11 10:40:31');
INSERT INTO accounts VALUES (55, 'dylalun55', NULL, 'dylalun55@icloud.com', '+44 458499099', '2011-02-05', 'DK', NULL, '2021-06-14 08:57:58');
INSERT INTO accounts VALUES (56, 'yuna.wal56', 'Yuna Walker', 'yuna.wal56@sapo.pt', '+82 918483334', '1965-01-15', 'PL', NULL, '2020-05-13 12:13:15');
INSERT INTO accounts VALUES (57, 'liam_ob57', 'Liam O''Brien', 'liam_ob57@proton.me', '+44 592238050', '1996-09-25', 'PL', NULL, '2023-07-12 19:07:28');
INSERT INTO accounts VALUES (58, 'noem_and58', 'Noémie Andersen', 'noem_and58@icloud.com', NULL, '1950-01-30', 'DK', NULL, '2019-05-07 17:07:14');
INSERT INTO accounts VALUES (59, 'frey_kow59', 'Freya Kowalczyk', 'frey_kow59@icloud.com', NULL, '1992-03-15', 'GB', 11, '2025-04-18 19:08:54');
INSERT INTO accounts VALUES (60, 'noem.wal60', 'Noémie Walker', 'noem.wal60@gmail.com', '+82 877691618', NULL, 'DK', 28, '2018-11-15 22:47:16');
INSERT INTO accounts VALUES (61, 'freylun61', 'Freya Lund', 'freylun61@gmail.com', NULL, NULL, 'DK', NULL, '2018-09-01 14:48:28');
INSERT INTO accounts VALUES (62, 'noem.lun62', 'Noémie Lund', 'noem.lun62@proton.me', '+45 370521754', '1994-07-06', 'KR', NULL, '2024-01-15 06:21:59');
INSERT INTO accounts VALUES (63, 'noemand63', 'Noémie Andersen', 'noemand63@proton.me', NULL, '2004-07-11', 'GB', NULL, '2016-09-23 11:59:53');
INSERT INTO accounts VALUES (64, 'liam_men64', 'Liam Mensah', 'liam_men64@proton.me', '+45 799509053', NULL, 'DK', 9, '2019-09-29 06:11:14');
INSERT INTO accounts VALUES (65, 'saga.ob65', 'Saga O''Brien', 'saga.ob65@proton.me', '+233 884348819', '1985-03-20', 'GB', NULL, '2023-09-17 20:35:00');
INSERT INTO accounts VALUES (66, 'kofi.sil66', 'Kofi Silva', 'kofi.sil66@o2.pl', '+351 153532494', NULL, 'BR', NULL, '2024-06-20 06:31:52');
INSERT INTO subscriptions VALUES (1, 1, 'student', 'US', 5.99, '2026-09-23', NULL, NULL);
INSERT INTO subscriptions VALUES (2, 5, 'solo', 'DK', 10.99, '2026-04-14', NULL, NULL);
INSERT INTO subscriptions VALUES (3, 6, 'solo', 'DK', 10.99, '2025-11-17', NULL, NULL);
INSERT INTO subscriptions VALUES (4, 7, 'student', 'GB', 5.99, '2024-10-23', NULL, NULL);
INSERT INTO subscriptions VALUES (5, 8, 'solo', 'PL', 10.99, '2024-01-31', '2025-04-17', 'no time');
INSERT INTO subscriptions VALUES (6, 9, 'family', 'KR', 17.99, '2024-10-09', NULL, NULL);
INSERT INTO subscriptions VALUES (7, 10, 'solo', 'PT', 10.99, '2024-05-02', NULL, NULL);
INSERT INTO subscriptions VALUES (8, 11, 'solo', 'PL', 10.99, '2026-04-22', '2026-06-30', NULL);
INSERT INTO subscriptions VALUES (9, 11, 'student', 'PL', 5.99, '2026-07-09', '2026-07-30', 'too expensive');
INSERT INTO subscriptions VALUES (10, 13, 'solo', 'KR', 10.99, '2025-10-16', '2026-08-22', 'switched service');
INSERT INTO subscriptions VALUES (11, 14, 'duo', 'US', 14.99, '2022-07-09', '2025-08-17', 'switched service');
INSERT INTO subscriptions VALUES (12, 17, 'solo', 'GB', 10.99, '2023-02-13', NULL, NULL);
INSERT INTO subscriptions VALUES (13, 18, 'duo', 'PL', 14.99, '2026-03-29', NULL, NULL);
INSERT INTO subscriptions VALUES (14, 19, 'family', 'PL', 17.99, '2017-03-24', '2018-09-30', 'too expensive');
INSERT INTO subscriptions VALUES (15, 20, 'family', 'US', 17.99, '2025-05-19', NULL, NULL);
INSERT INTO subscriptions VALUES (16, 22, 'student', 'PL', 5.99, '2026-08-03', '2026-10-11', NULL);
INSERT INTO subscriptions VALUES (17, 22, 'solo', 'PL', 10.99, '2026-10-25', NULL, NULL);
INSERT INTO subscriptions VALUES (18, 23, 'solo', 'KR', 10.99, '2024-02-04', '2025-05-06', 'too expensive');
INSERT INTO subscriptions VALUES (19, 24, 'solo', 'PL', 10.99, '2019-07-27', '2021-01-31', 'too expensive');
INSERT INTO subscriptions VALUES (20, 24, 'duo', 'PL', 14.99, '2026-03-20', '2026-10-19', 'too expensive');
INSERT INTO subscriptions VALUES (21, 25, 'solo', 'US', 10.99, '2026-09-25', '2026-10-16', 'too expensive');
INSERT INTO subscriptions VALUES (22, 25, 'solo', 'BR', 10.99, '2026-10-30', '2026-11-04', 'switched service');
INSERT INTO subscriptions VALUES (23, 26, 'free', 'KR', 0, '2018-08-24', NULL, NULL);
INSERT INTO subscriptions VALUES (24, 28, 'family', 'PL', 17.99, '2024-08-09', '2025-09-25', 'too expensive');
INSERT INTO subscriptions VALUES (25, 28, 'solo', 'PL', 10.99, '2026-01-11', '2026-02-07', NULL);
INSERT INTO subscriptions VALUES (26, 29, 'solo', 'PL', 10.99, '2026-05-07', NULL, NULL);
INSERT INTO subscriptions VALUES (27, 32, 'free', 'BR', 0, '2025-11-22', '2026-05-18', NULL);
INSERT INTO subscriptions VALUES (28, 33, 'free', 'US', 0, '2024-11-09', '2026-03-02', 'no time');
INSERT INTO subscriptions VALUES (29, 35, 'solo', 'PL', 10.99, '2026-01-31', '2026-04-18', 'switched service');
INSERT INTO subscriptions VALUES (30, 37, 'student', 'BR', 5.99, '2026-08-27', NULL, NULL);
INSERT INTO subscriptions VALUES (31, 38, 'duo', 'GB', 14.99, '2024-08-10', NULL, NULL);
INSERT INTO subscriptions VALUES (32, 39, 'duo', 'DK', 14.99, '2024-01-21', '2025-07-28', 'no time');
INSERT INTO subscriptions VALUES (33, 40, 'student', 'DK', 5.99, '2024-05-07', NULL, NULL);
INSERT INTO subscriptions VALUES (34, 41, 'solo', 'PL', 10.99, '2026-06-09', '2026-09-24', 'switched service');
INSERT INTO subscriptions VALUES (35, 41, 'free', 'PL', 0, '2026-10-03', '2026-10-18', 'switched service');
INSERT INTO subscriptions VALUES (36, 42, 'free', 'DK', 0, '2025-10-13', '2026-07-22', 'no time');
INSERT INTO subscriptions VALUES (37, 43, 'solo', 'KR', 10.99, '2025-06-05', NULL, NULL);
INSERT INTO subscriptions VALUES (38, 46, 'student', 'GB', 5.99, '2025-07-01', NULL, NULL);
INSERT INTO subscriptions VALUES (39, 48, 'family', 'GB', 17.99, '2026-09-13', NULL, NULL);
INSERT INTO subscriptions VALUES (40, 49, 'solo', 'PT', 10.99, '2026-05-05', '2026-10-09', 'no time');
INSERT INTO subscriptions VALUES (41, 49, 'student', 'PT', 5.99, '2026-10-28', NULL, NULL);
INSERT INTO subscriptions VALUES (42, 50, 'solo', 'DK', 10.99, '2026-09-08', '2026-11-07', NULL);
INSERT INTO subscriptions VALUES (43, 50, 'free', 'DK', 0, '2026-11-07', '2026-11-07', 'no time');
INSERT INTO subscriptions VALUES (44, 51, 'duo', 'GB', 14.99, '2022-03-04', NULL, NULL);
INSERT INTO subscriptions VALUES (45, 52, 'duo', 'KR', 14.99, '2023-08-27', NULL, NULL);
INSERT INTO subscriptions VALUES (46, 53, 'free', 'PT', 0, '2026-01-07', NULL, NULL);
INSERT INTO subscriptions VALUES (47, 54, 'duo', 'PT', 14.99, '2026-01-28', NULL, NULL);
INSERT INTO subscriptions VALUES (48, 55, 'student', 'DK', 5.99, '2024-09-04', NULL, NULL);
INSERT INTO subscriptions VALUES (49, 56, 'solo', 'PL', 10.99, '2024-01-16', '2024-01-25', NULL);
INSERT INTO subscriptions VALUES (50, 56, 'solo', 'US', 10.99, '2026-05-30', NULL, NULL);
INSERT INTO subscriptions VALUES (51, 57, 'student', 'PL', 5.99, '2026-01-18', '2026-09-23', 'no time');
INSERT INTO subscriptions VALUES (52, 58, 'solo', 'DK', 10.99, '2021-11-15', NULL, NULL);
INSERT INTO subscriptions VALUES (53, 60, 'student', 'DK', 5.99, '2022-04-20', NULL, NULL);
INSERT INTO subscriptions VALUES (54, 62, 'family', 'KR', 17.99, '2025-11-09', '2026-02-15', 'no time');
INSERT INTO subscriptions VALUES (55, 62, 'solo', 'KR', 10.99, '2026-04-02', NULL, NULL);
INSERT INTO subscriptions VALUES (56, 64, 'solo', 'DK', 10.99, '2020-06-21', NULL, NULL);
INSERT INTO subscriptions VALUES (57, 66, 'student', 'BR', 5.99, '2025-05-20', '2026-09-13', NULL);
INSERT INTO artists VALUES (1, 'The Paper Kites Club', 'GB', 1994, 1);
INSERT INTO artists VALUES (2, 'Fado Nocturno', 'KR', 2011, 1);
INSERT INTO artists VALUES (3, 'Blå Timme', 'PL', 2019, 1);
INSERT INTO artists VALUES (4, 'DJ Kassava', 'PT', NULL, 0);
INSERT INTO artists VALUES (5, 'Moon & Harbour', 'GB', 1969, 0);
INSERT INTO artists VALUES (6, 'Żuraw', 'PL', 2019, 1);
INSERT INTO artists VALUES (7, 'Seoul Static', 'BR', 2011, 1);
INSERT INTO artists VALUES (8, 'Lady Ampersand', 'GH', 2003, 1);
INSERT INTO artists VALUES (9, 'Os Tropicalistas', 'IS', 1969, 1);
INSERT INTO artists VALUES (10, 'Iron Meadow', 'GB', NULL, 1);
INSERT INTO artists VALUES (11, 'Velvet Tram', 'GH', 1985, 0);
INSERT INTO artists VALUES (12, 'Little Sister Ltd', 'IS', 2011, 1);
INSERT INTO artists VALUES (13, 'Jónsbók', 'GH', 2019, 0);
INSERT INTO artists VALUES (14, 'Young Saints 14', 'US', 1993, 0);
INSERT INTO artists VALUES (15, 'Silent Saints 15', 'KR', 1991, 1);
INSERT INTO artists VALUES (16, 'Silent Kids 16', 'DK', 1999, 0);
INSERT INTO artists VALUES (17, 'Silent Saints 17', 'DK', 2013, 1);
INSERT INTO artists VALUES (18, 'Young Foxes 18', 'GB', 2016, 1);
INSERT INTO artists VALUES (19, 'Neon Rivers 19', 'GB', 2004, 1);
INSERT INTO artists VALUES (20, 'Electric Foxes 20', 'US', 2024, 1);
INSERT INTO artists VALUES (21, 'Neon Saints 21', 'GB', 2000, 1);
INSERT INTO artists VALUES (22, 'Silent Kids 22', 'GB', 2024, 1);
INSERT INTO artists VALUES (23, 'Neon Saints 23', 'KR', 2022, 1);
INSERT INTO artists VALUES (24, 'Electric Kids 24', 'KR', 2000, 0);
INSERT INTO artists VALUES (25, 'Silent Saints 25', 'DK', 2010, 0);
INSERT INTO artists VALUES (26, 'Young Rivers 26', 'DK', 2023, 0);
INSERT INTO tracks VALUES (1, 11, 'Rain on Tin', 'folk', '1983-06-14', 279, 0);
INSERT INTO tracks VALUES (2, 18, 'Midnight Tram (Remix)', 'fado', '2011-02-03', 477, 0);
INSERT INTO tracks VALUES (3, 4, 'Saudade (Remix)', 'fado', '2020-08-06', 100, 0);
INSERT INTO tracks VALUES (4, 14, 'Rain on Tin', NULL, '1998-11-11', 446, 0);
INSERT INTO tracks VALUES (5, 15, 'Paper Boats (Remix)', NULL, '1989-10-21', 177, 0);
INSERT INTO tracks VALUES (6, 17, 'Golden Hour (Remix)', NULL, '1990-10-01', 292, 0);
INSERT INTO tracks VALUES (7, 1, 'Golden Hour', 'electronic', '1976-09-27', 529, 0);
INSERT INTO tracks VALUES (8, 19, 'Zero Hour (Remix)', 'fado', '2013-07-09', 395, 0);
INSERT INTO tracks VALUES (9, 16, 'Rain on Tin', 'pop', '2018-10-28', 127, 0);
INSERT INTO tracks VALUES (10, 13, 'Halo (Live)', 'metal', '1991-02-12', 482, 0);
INSERT INTO tracks VALUES (11, 3, 'Saudade', 'indie', '1997-06-01', 503, 0);
INSERT INTO tracks VALUES (12, 12, 'Golden Hour Pt. 2', 'indie', '1978-09-29', 171, 0);
INSERT INTO tracks VALUES (13, 20, 'Zero Hour (Remix)', 'electronic', '1977-08-20', 210, 0);
INSERT INTO tracks VALUES (14, 14, 'Golden Hour (Live)', 'electronic', '1987-03-21', 359, 0);
INSERT INTO tracks VALUES (15, 5, 'Rain on Tin Pt. 2', 'pop', '2017-01-14', 120, 0);
INSERT INTO tracks VALUES (16, 19, 'Midnight Tram Pt. 2', 'electronic', '1992-03-11', 361, 0);
INSERT INTO tracks VALUES (17, 3, 'Rain on Tin (Remix)', 'folk', '1992-05-25', 335, 1);
INSERT INTO tracks VALUES (18, 19, 'Paper Boats (Remix)', 'indie', '1972-09-07', 312, 1);
INSERT INTO tracks VALUES (19, 15, 'Slow Ferry Pt. 2', 'fado', '1993-06-26', 451, 0);
INSERT INTO tracks VALUES (20, 4, 'Golden Hour Pt. 2', 'pop', '1973-03-22', 95, 0);
INSERT INTO tracks VALUES (21, 13, 'Saudade (Remix)', 'pop', '2001-10-17', 367, 0);
INSERT INTO tracks VALUES (22, 14, 'Golden Hour', 'fado', '2004-01-16', 503, 1);
INSERT INTO tracks VALUES (23, 16, 'Ampersand (Live)', 'pop', '2023-08-10', 100, 0);
INSERT INTO tracks VALUES (24, 5, 'Midnight Tram Pt. 2', NULL, '2015-04-05', 200, 0);
INSERT INTO tracks VALUES (25, 15, 'Slow Ferry (Live)', 'electronic', '2017-02-07', 231, 1);
INSERT INTO tracks VALUES (26, 8, 'Zero Hour', 'indie', '1985-02-04', 354, 0);
INSERT INTO tracks VALUES (27, 19, 'Halo Pt. 2', 'metal', '2023-04-22', 142, 0);
INSERT INTO tracks VALUES (28, 12, 'Slow Ferry', 'fado', '1978-06-30', 376, 0);
INSERT INTO tracks VALUES (29, 21, 'Paper Boats', 'indie', '1987-05-16', 209, 0);
INSERT INTO tracks VALUES (30, 15, 'Halo', 'indie', '2010-08-20', 512, 0);
INSERT INTO tracks VALUES (31, 14, 'Slow Ferry Pt. 2', 'indie', '2012-01-03', 369, 1);
INSERT INTO tracks VALUES (32, 13, 'Rain on Tin (Live)', 'indie', '2005-01-10', 267, 0);
INSERT INTO tracks VALUES (33, 3, 'Zero Hour', 'electronic', '2011-11-12', 482, 0);
INSERT INTO tracks VALUES (34, 8, 'Rain on Tin Pt. 2', 'indie', '1983-05-24', 150, 0);
INSERT INTO tracks VALUES (35, 19, 'Saudade (Live)', 'indie', '1995-03-25', 219, 0);
INSERT INTO tracks VALUES (36, 6, 'Rain on Tin', 'electronic', '1990-05-26', 426, 1);
INSERT INTO tracks VALUES (37, 19, 'Paper Boats', 'pop', '2026-05-19', 511, 0);
INSERT INTO tracks VALUES (38, 16, 'Saudade (Live)', 'indie', '1994-03-05', 520, 0);
INSERT INTO tracks VALUES (39, 11, 'Rain on Tin (Remix)', NULL, '2000-09-04', 255, 0);
INSERT INTO tracks VALUES (40, 14, 'Halo (Live)', 'fado', '1990-02-08', 502, 0);
INSERT INTO tracks VALUES (41, 8, 'Halo', 'pop', '1974-02-14', 255, 0);
INSERT INTO tracks VALUES (42, 3, 'Paper Boats', NULL, '2002-07-08', 118, 1);
INSERT INTO tracks VALUES (43, 22, 'Golden Hour', 'pop', '1993-12-29', 348, 0);
INSERT INTO tracks VALUES (44, 18, 'Golden Hour (Live)', 'metal', '2024-05-12', 497, 0);
INSERT INTO tracks VALUES (45, 21, 'Rain on Tin', NULL, '2000-03-13', 179, 0);
INSERT INTO tracks VALUES (46, 1, 'Ampersand', NULL, '2023-06-16', 411, 0);
INSERT INTO tracks VALUES (47, 21, 'Golden Hour Pt. 2', 'electronic', '2020-01-14', 282, 0);
INSERT INTO tracks VALUES (48, 16, 'Saudade (Remix)', 'metal', '2026-04-19', 181, 0);
INSERT INTO tracks VALUES (49, 7, 'Paper Boats Pt. 2', 'fado', '2016-10-23', 106, 0);
INSERT INTO tracks VALUES (50, 3, 'Halo (Live)', 'folk', '2011-04-04', 486, 0);
INSERT INTO tracks VALUES (51, 14, 'Ampersand', 'folk', '1973-02-05', 302, 0);
INSERT INTO tracks VALUES (52, 7, 'Northern Line (Remix)', 'fado', '1990-10-26', 359, 0);
INSERT INTO tracks VALUES (53, 4, 'Midnight Tram (Remix)', 'metal', '1991-06-14', 179, 1);
INSERT INTO tracks VALUES (54, 19, 'Halo Pt. 2', NULL, '2010-10-07', 291, 1);
INSERT INTO tracks VALUES (55, 19, 'Halo (Remix)', 'indie', '1996-11-20', 378, 0);
INSERT INTO tracks VALUES (56, 4, 'Golden Hour', 'metal', '2022-01-21', 211, 0);
INSERT INTO tracks VALUES (57, 21, 'Slow Ferry (Live)', NULL, '2007-05-10', 523, 1);
INSERT INTO tracks VALUES (58, 3, 'Rain on Tin (Live)', 'metal', '1992-03-17', 351, 1);
INSERT INTO tracks VALUES (59, 5, 'Northern Line (Live)', 'fado', '2010-07-19', 108, 1);
INSERT INTO tracks VALUES (60, 14, 'Midnight Tram', 'metal', '2019-12-07', 494, 1);
INSERT INTO plays VALUES (1, 13, 32, '2024-06-23 06:15:10', 'car', 267);
INSERT INTO plays VALUES (2, 3, 5, '2022-09-03 09:16:07', 'speaker', 177);
INSERT INTO plays VALUES (3, 22, 6, '2024-01-15 09:27:58', 'desktop', 12);
INSERT INTO plays VALUES (4, 10, 34, '2026-06-29 12:41:07', 'car', 150);
INSERT INTO plays VALUES (5, 13, 4, '2025-05-18 17:58:47', 'car', 446);
INSERT INTO plays VALUES (6, 61, 40, '2022-02-10 14:07:13', 'phone', 12);
INSERT INTO plays VALUES (7, 17, 39, '2024-06-23 06:08:18', 'speaker', 255);
INSERT INTO plays VALUES (8, 1, 40, '2022-06-08 18:13:08', 'desktop', 25);
INSERT INTO plays VALUES (9, 5, 5, '2025-12-20 15:39:15', 'speaker', 25);
INSERT INTO plays VALUES (10, 8, 17, '2024-11-02 20:32:59', 'phone', 12);
INSERT INTO plays VALUES (11, 7, 5, '2023-01-08 08:15:46', 'desktop', 25);
INSERT INTO plays VALUES (12, 12, 30, '2023-05-29 17:49:22', 'car', 512);
INSERT INTO plays VALUES (13, 32, 37, '2026-05-22 14:04:17', 'desktop', 25);
INSERT INTO plays VALUES (14, 27, 14, '2025-04-04 14:06:16', 'speaker', 12);
INSERT INTO plays VALUES (15, 61, 29, '2024-05-27 19:20:27', 'car', 104);
INSERT INTO plays VALUES (16, 2, 31, '2026-06-21 11:27:20', 'car', 369);
INSERT INTO plays VALUES (17, 5, 11, '2025-11-11 21:40:00', 'phone', 503);
INSERT INTO plays VALUES (18, 5, 29, '2023-09-28 19:37:43', 'desktop', 209);
INSERT INTO plays VALUES (19, 2, 20, '2025-09-02 19:52:05', 'car', 47);
INSERT INTO plays VALUES (20, 18, 5, '2025-09-12 13:07:02', 'speaker', 88);
INSERT INTO plays VALUES (21, 8, 20, '2025-12-08 21:18:25', 'car', 12);
INSERT INTO plays VALUES (22, 5, 12, '2024-09-02 18:29:05', 'desktop', 171);
INSERT INTO plays VALUES (23, 18, 9, '2023-03-07 09:07:39', 'speaker', 127);
INSERT INTO plays VALUES (24, 5, 14, '2025-01-25 12:32:09', 'speaker', 179);
INSERT INTO plays VALUES (25, 7, 7, '2024-09-29 21:22:51', 'desktop', 529);
INSERT INTO plays VALUES (26, 39, 35, '2023-08-13 09:46:48', 'desktop', 219);
INSERT INTO plays VALUES (27, 4, 27, '2023-10-24 13:35:59', 'car', 12);
INSERT INTO plays VALUES (28, 4, 33, '2023-07-18 08:28:13', 'phone', 482);
INSERT INTO plays VALUES (29, 25, 12, '2026-08-16 06:07:30', 'desktop', 171);
INSERT INTO plays VALUES (30, 7, 34, '2024-06-22 20:15:50', 'phone', 25);
INSERT INTO plays VALUES (31, 42, 22, '2022-02-06 12:06:01', 'desktop', 12);
INSERT INTO plays VALUES (32, 31, 15, '2024-09-30 22:44:13', 'desktop', 25);
INSERT INTO plays VALUES (33, 4, 2, '2025-10-12 17:22:12', 'car', 12);
INSERT INTO plays VALUES (34, 18, 17, '2026-06-04 16:38:34', 'phone', 167);
INSERT INTO plays VALUES (35, 6, 3, '2026-05-17 15:50:39', 'car', 100);
INSERT INTO plays VALUES (36, 1, 32, '2025-04-29 06:06:37', 'car', 25);
INSERT INTO plays VALUES (37, 2, 38, '2025-07-08 13:49:08', 'car', 260);
INSERT INTO plays VALUES (38, 16, 3, '2026-07-06 13:00:34', 'phone', 25);
INSERT INTO plays VALUES (39, 4, 27, '2026-07-27 09:22:10', 'desktop', 142);
INSERT INTO plays VALUES (40, 22, 19, '2022-02-25 19:07:22', 'desktop', 225);
INSERT INTO plays VALUES (41, 4, 28, '2024-08-08 08:49:11', 'speaker', 376);
INSERT INTO plays VALUES (42, 4, 35, '2026-05-16 22:37:31', 'car', 109);
INSERT INTO plays VALUES (43, 61, 6, '2025-12-20 06:32:12', 'car', 12);
INSERT INTO plays VALUES (44, 14, 19, '2024-06-01 07:35:39', 'desktop', 225);
INSERT INTO plays VALUES (45, 35, 16, '2023-04-14 12:44:33', 'desktop', 12);
INSERT INTO plays VALUES (46, 30, 8, '2026-01-29 09:12:36', 'desktop', 25);
INSERT INTO plays VALUES (47, 42, 11, '2024-04-08 09:20:00', 'desktop', 503);
INSERT INTO plays VALUES (48, 14, 26, '2025-07-24 14:32:30', 'phone', 25);
INSERT INTO plays VALUES (49, 13, 6, '2026-05-08 19:24:47', 'speaker', 25);
INSERT INTO plays VALUES (50, 7, 13, '2023-09-06 10:53:22', 'phone', 210);
INSERT INTO plays VALUES (51, 60, 30, '2026-03-18 19:58:25', 'phone', 256);
INSERT INTO plays VALUES (52, 12, 14, '2024-09-12 06:07:18', 'desktop', 179);
INSERT INTO plays VALUES (53, 24, 13, '2026-10-26 13:13:02', 'desktop', 105);
INSERT INTO plays VALUES (54, 19, 1, '2023-09-07 08:16:21', 'car', 279);
INSERT INTO plays VALUES (55, 11, 36, '2025-05-27 20:15:50', 'car', 426);
INSERT INTO plays VALUES (56, 19, 24, '2026-02-09 21:18:18', 'phone', 100);
INSERT INTO plays VALUES (57, 15, 7, '2025-03-15 16:21:19', 'car', 529);
INSERT INTO plays VALUES (58, 1, 11, '2025-11-10 22:51:25', 'car', 503);
INSERT INTO plays VALUES (59, 14, 16, '2022-07-09 07:55:38', 'speaker', 361);
INSERT INTO plays VALUES (60, 9, 5, '2025-07-19 17:17:47', 'car', 177);
INSERT INTO plays VALUES (61, 1, 20, '2024-09-21 15:17:26', 'car', 95);
INSERT INTO plays VALUES (62, 16, 38, '2023-04-19 19:52:48', 'speaker', 260);
INSERT INTO plays VALUES (63, 24, 19, '2022-02-18 19:38:30', 'speaker', 451);
INSERT INTO plays VALUES (64, 15, 18, '2023-05-22 06:36:38', 'speaker', 312);
INSERT INTO plays VALUES (65, 2, 22, '2022-09-23 07:12:23', 'car', 25);
INSERT INTO plays VALUES (66, 34, 18, '2024-07-14 10:48:58', 'desktop', 312);
INSERT INTO plays VALUES (67, 17, 29, '2023-08-13 17:46:18', 'phone', 209);
INSERT INTO plays VALUES (68, 2, 19, '2022-07-27 16:55:20', 'desktop', 25);
INSERT INTO plays VALUES (69, 22, 3, '2023-12-03 16:11:44', 'speaker', 100);
INSERT INTO plays VALUES (70, 14, 34, '2023-11-28 22:20:57', 'car', 75);
INSERT INTO plays VALUES (71, 12, 7, '2022-06-25 16:35:19', 'car', 25);
INSERT INTO plays VALUES (72, 5, 20, '2023-03-13 06:30:29', 'car', 47);
INSERT INTO plays VALUES (73, 40, 31, '2024-01-28 08:30:42', 'phone', 369);
INSERT INTO plays VALUES (74, 4, 30, '2023-07-07 22:21:54', 'phone', 256);
INSERT INTO plays VALUES (75, 8, 19, '2023-11-21 11:46:58', 'phone', 451);
INSERT INTO plays VALUES (76, 35, 29, '2025-11-13 09:18:05', 'desktop', 209);
INSERT INTO plays VALUES (77, 15, 14, '2025-12-21 14:18:57', 'car', 359);
INSERT INTO plays VALUES (78, 23, 1, '2026-01-25 08:23:54', 'phone', 139);
INSERT INTO plays VALUES (79, 3, 13, '2026-07-26 19:43:15', 'desktop', 105);
INSERT INTO plays VALUES (80, 11, 40, '2024-12-26 14:02:05', 'phone', 251);
