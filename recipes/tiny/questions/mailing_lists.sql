CREATE TABLE subscribers (
  id INTEGER PRIMARY KEY,
  email TEXT,
  name TEXT,
  countryCode TEXT,
  birthYear INTEGER,
  source TEXT,
  confirmedAt TEXT,
  createdAt TEXT
);
CREATE TABLE lists (
  id INTEGER PRIMARY KEY,
  name TEXT,
  topic TEXT,
  ownerId INTEGER REFERENCES staff(id),
  isPublic INTEGER,
  createdAt TEXT
);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  name TEXT,
  email TEXT,
  managerId INTEGER REFERENCES staff(id),
  hiredOn TEXT
);
CREATE TABLE subscriptions (
  subscriberId INTEGER REFERENCES subscribers(id),
  listId INTEGER REFERENCES lists(id),
  status TEXT,
  subscribedAt TEXT,
  unsubscribedAt TEXT,
  PRIMARY KEY (subscriberId, listId)
);
CREATE TABLE campaigns (
  id INTEGER PRIMARY KEY,
  listId INTEGER REFERENCES lists(id),
  subject TEXT,
  status TEXT,
  sentAt TEXT,
  recipients INTEGER
);
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  campaignId INTEGER REFERENCES campaigns(id),
  subscriberId INTEGER REFERENCES subscribers(id),
  type TEXT,
  happenedAt TEXT,
  device TEXT
);
INSERT INTO subscribers VALUES (1, 'ebba.evans@mail.ru', 'Ebba Evans', 'GB', NULL, 'checkout', '2020-11-28 09:08:04', '2020-11-24 09:08:04');
INSERT INTO subscribers VALUES (2, 'alice.evans@gmail.com', NULL, 'DE', 1974, 'partner', '2021-08-28 13:08:50', '2021-08-24 13:08:50');
INSERT INTO subscribers VALUES (3, 'kenji.fischer77@mail.ru', 'Kenji Fischer', 'GB', 2001, 'checkout', '2026-05-27 14:35:39', '2026-05-23 14:35:39');
INSERT INTO subscribers VALUES (4, 'dmitri.castillo1@proton.me', 'Dmitri Castillo', 'GB', 1969, 'event', '2021-07-11 16:31:35', '2021-07-05 16:31:35');
INSERT INTO subscribers VALUES (5, 'kenji.lindqvist77 at telia.se', 'Kenji Lindqvist', 'US', 1965, 'checkout', '2017-04-09 14:51:44', '2017-04-05 14:51:44');
INSERT INTO subscribers VALUES (6, 'mona.fischer@mail.ru', 'Mona Fischer', 'SE', 1949, 'partner', '2019-12-25 10:46:31', '2019-12-20 10:46:31');
INSERT INTO subscribers VALUES (7, 'chloe.evans@outlook.com', 'Chloe Evans', NULL, 1949, 'event', '2020-03-11 13:41:38', '2020-03-03 13:41:38');
INSERT INTO subscribers VALUES (8, 'alice.castillo1@gmail.com', 'Alice Castillo', 'SE', 1945, 'event', '2026-10-28 08:30:33', '2026-10-23 08:30:33');
INSERT INTO subscribers VALUES (9, 'isla.johnson77@outlook.com', 'Isla Johnson', 'US', 1999, 'import', '2017-07-26 18:58:10', '2017-07-17 18:58:10');
INSERT INTO subscribers VALUES (10, 'dmitri.fischer@yahoo.co.uk', 'Dmitri Fischer', 'SE', 1945, 'event', '2022-07-09 12:25:29', '2022-07-02 12:25:29');
INSERT INTO subscribers VALUES (11, 'isla.green-hall1@gmail.com', 'Isla Green-Hall', 'GB', 1984, 'partner', '2019-03-28 07:07:23', '2019-03-28 07:07:23');
INSERT INTO subscribers VALUES (12, 'farid.castillo@proton.me', 'Farid Castillo', 'SE', 1986, 'partner', '2026-07-02 12:34:18', '2026-07-02 12:34:18');
INSERT INTO subscribers VALUES (13, 'dmitri.lindqvist@gmail.com', 'Dmitri Lindqvist', 'GB', 2001, 'partner', '2022-05-26 20:13:03', '2022-05-26 20:13:03');
INSERT INTO subscribers VALUES (14, 'nils.johnson@gmail.com', 'Nils Johnson', 'SE', NULL, 'web_form', '2022-09-13 11:09:34', '2022-09-13 11:09:34');
INSERT INTO subscribers VALUES (15, 'ben.johnson1@example.org', 'Ben Johnson', 'SE', NULL, 'event', '2023-03-26 20:43:45', '2023-03-20 20:43:45');
INSERT INTO subscribers VALUES (16, 'hugo.green-hall1@outlook.com', 'Hugo Green-Hall', 'GB', 1992, 'import', NULL, '2017-09-01 15:16:17');
INSERT INTO subscribers VALUES (17, 'mona.ito77@proton.me', 'Mona Ito', 'GB', 1948, 'web_form', '2025-08-15 19:24:45', '2025-08-07 19:24:45');
INSERT INTO subscribers VALUES (18, 'chloe.castillo@gmail.com', 'Chloe Castillo', 'ES', 1948, 'web_form', NULL, '2024-10-17 18:53:03');
INSERT INTO subscribers VALUES (19, 'kenji.castillo1@example.org', 'Kenji Castillo', 'SE', 1976, 'partner', '2025-07-28 11:14:31', '2025-07-25 11:14:31');
INSERT INTO subscribers VALUES (20, 'hugo.fischer@yahoo.co.uk', 'Hugo Fischer', 'GB', 2004, 'import', '2023-04-20 18:00:06', '2023-04-17 18:00:06');
INSERT INTO subscribers VALUES (21, 'kenji.evans@proton.me', 'Kenji Evans', NULL, 1948, 'event', '2019-10-13 07:34:41', '2019-10-04 07:34:41');
INSERT INTO subscribers VALUES (22, 'hugo.kowalski77@gmail.com', 'Hugo Kowalski', 'DE', 1993, 'web_form', NULL, '2021-06-13 17:07:58');
INSERT INTO subscribers VALUES (23, 'greta.evans@mail.ru', 'Greta Evans', 'DE', 1983, 'import', '2026-01-11 11:13:00', '2026-01-03 11:13:00');
INSERT INTO subscribers VALUES (24, 'ebba.andersson@mail.ru', 'Ebba Andersson', 'DE', NULL, 'import', '2018-11-05 08:35:24', '2018-11-05 08:35:24');
INSERT INTO subscribers VALUES (25, 'alice.dahl77@yahoo.co.uk', 'Alice Dahl', 'SE', 1951, 'partner', '2023-12-11 19:31:54', '2023-12-03 19:31:54');
INSERT INTO subscribers VALUES (26, 'mona.castillo@mail.ru', 'Mona Castillo', 'ES', 1981, 'import', '2021-04-10 11:51:37', '2021-04-09 11:51:37');
INSERT INTO subscribers VALUES (27, 'chloe.andersson@example.org', 'Chloe Andersson', 'SE', 1950, 'partner', '2020-10-12 08:06:31', '2020-10-10 08:06:31');
INSERT INTO subscribers VALUES (28, 'lara.ito@telia.se', 'Lara Ito', 'US', NULL, 'checkout', NULL, '2017-12-16 08:44:06');
INSERT INTO subscribers VALUES (29, 'lara.andersson@outlook.com', 'Lara Andersson', 'GB', 1958, 'import', '2023-01-18 12:21:48', '2023-01-12 12:21:48');
INSERT INTO subscribers VALUES (30, 'alice.kowalski77@example.org', 'Alice Kowalski', 'ES', 1988, 'checkout', '2020-03-28 13:51:01', '2020-03-20 13:51:01');
INSERT INTO subscribers VALUES (31, 'dmitri.green-hall@example.org', 'Dmitri Green-Hall', 'JP', 1963, 'web_form', '2017-08-18 08:34:54', '2017-08-15 08:34:54');
INSERT INTO subscribers VALUES (32, 'alice.dahl77@gmail.com', 'Alice Dahl', 'GB', 2001, 'checkout', NULL, '2017-06-07 18:58:29');
INSERT INTO subscribers VALUES (33, 'greta.andersson77@telia.se', 'Greta Andersson', 'JP', 1995, 'partner', '2020-10-21 10:02:02', '2020-10-14 10:02:02');
INSERT INTO subscribers VALUES (34, 'ben.ito77@yahoo.co.uk', 'Ben Ito', 'JP', 1967, 'web_form', '2025-09-28 15:00:03', '2025-09-23 15:00:03');
INSERT INTO subscribers VALUES (35, 'nils.dahl77 at telia.se', NULL, 'GB', 1964, 'web_form', '2020-05-25 19:31:33', '2020-05-24 19:31:33');
INSERT INTO subscribers VALUES (36, 'ebba.castillo77@outlook.com', 'Ebba Castillo', 'SE', 1994, 'import', '2026-04-03 14:49:07', '2026-04-03 14:49:07');
INSERT INTO subscribers VALUES (37, 'lara.andersson77@yahoo.co.uk', 'Lara Andersson', 'GB', 1962, 'partner', '2024-11-28 12:09:28', '2024-11-26 12:09:28');
INSERT INTO subscribers VALUES (38, 'lara.brown77@yahoo.co.uk', 'Lara Brown', 'SE', 1958, 'checkout', '2023-04-27 11:18:28', '2023-04-25 11:18:28');
INSERT INTO subscribers VALUES (39, 'ebba.andersson77@outlook.com', 'Ebba Andersson', 'DE', 1975, 'web_form', '2026-01-26 19:58:37', '2026-01-22 19:58:37');
INSERT INTO subscribers VALUES (40, 'ben.castillo@proton.me', 'Ben Castillo', 'GB', 2007, 'checkout', '2018-02-12 08:39:48', '2018-02-12 08:39:48');
INSERT INTO subscribers VALUES (41, 'dmitri.lindqvist@gmail.com', NULL, 'SE', 1971, 'import', '2022-02-16 19:26:54', '2022-02-14 19:26:54');
INSERT INTO subscribers VALUES (42, 'ben.green-hall1@mail.ru', 'Ben Green-Hall', 'US', NULL, 'event', '2023-04-19 10:06:36', '2023-04-16 10:06:36');
INSERT INTO subscribers VALUES (43, 'hugo.andersson@telia.se', 'Hugo Andersson', 'DE', 1946, 'checkout', '2021-04-23 08:38:39', '2021-04-21 08:38:39');
INSERT INTO subscribers VALUES (44, 'isla.fischer@example.org', 'Isla Fischer', 'GB', 1966, 'checkout', '2023-01-22 09:43:27', '2023-01-14 09:43:27');
INSERT INTO subscribers VALUES (45, 'hugo.dahl@gmail.com', 'Hugo Dahl', 'ES', NULL, 'web_form', '2020-04-13 12:50:57', '2020-04-10 12:50:57');
INSERT INTO subscribers VALUES (46, 'mona.evans@yahoo.co.uk', 'Mona Evans', NULL, NULL, 'checkout', '2018-07-28 13:28:52', '2018-07-28 13:28:52');
INSERT INTO subscribers VALUES (47, 'nils.green-hall@telia.se', 'Nils Green-Hall', 'DE', 1996, 'import', '2020-02-16 10:10:43', '2020-02-11 10:10:43');
INSERT INTO subscribers VALUES (48, 'ben.brown1@telia.se', 'Ben Brown', 'US', 1993, 'partner', '2023-02-14 16:26:32', '2023-02-12 16:26:32');
INSERT INTO subscribers VALUES (49, 'nils.brown1@mail.ru', 'Nils Brown', 'ES', NULL, 'import', NULL, '2022-06-14 16:56:26');
INSERT INTO subscribers VALUES (50, 'lara.green-hall@yahoo.co.uk', 'Lara Green-Hall', 'SE', 1979, 'checkout', '2023-07-19 17:33:55', '2023-07-16 17:33:55');
INSERT INTO subscribers VALUES (51, 'nils.evans77@example.org', 'Nils Evans', 'GB', 1950, 'web_form', NULL, '2021-12-11 20:55:49');
INSERT INTO subscribers VALUES (52, 'dmitri.lindqvist1@proton.me', 'Dmitri Lindqvist', 'ES', NULL, 'event', NULL, '2024-02-06 16:24:29');
INSERT INTO subscribers VALUES (53, 'dmitri.brown@gmail.com', 'Dmitri Brown', NULL, 2000, 'web_form', '2020-08-28 18:11:45', '2020-08-25 18:11:45');
INSERT INTO subscribers VALUES (54, 'jorge.green-hall@telia.se', 'Jorge Green-Hall', 'SE', NULL, 'event', '2026-05-16 10:57:07', '2026-05-09 10:57:07');
INSERT INTO subscribers VALUES (55, 'chloe.fischer77@example.org', 'Chloe Fischer', 'US', 1993, 'event', NULL, '2021-08-17 21:26:46');
INSERT INTO subscribers VALUES (56, 'greta.green-hall@proton.me', 'Greta Green-Hall', 'SE', 2006, 'partner', NULL, '2025-05-12 13:39:13');
INSERT INTO subscribers VALUES (57, 'jorge.andersson1@proton.me', 'Jorge Andersson', 'GB', NULL, 'partner', '2018-10-16 08:35:03', '2018-10-14 08:35:03');
INSERT INTO subscribers VALUES (58, 'hugo.ito at gmail.com', 'Hugo Ito', 'JP', NULL, 'event', '2019-01-17 09:18:54', '2019-01-17 09:18:54');
INSERT INTO subscribers VALUES (59, 'alice.ito1@example.org', NULL, NULL, NULL, 'event', NULL, '2019-03-06 08:01:42');
INSERT INTO subscribers VALUES (60, 'ebba.fischer77@proton.me', NULL, 'GB', 1970, 'partner', '2020-06-18 08:24:11', '2020-06-11 08:24:11');
INSERT INTO subscribers VALUES (61, 'kenji.evans@gmail.com', 'Kenji Evans', 'DE', 1977, 'partner', '2018-11-18 21:30:06', '2018-11-09 21:30:06');
INSERT INTO subscribers VALUES (62, 'CHLOE.FISCHER1@OUTLOOK.COM', 'Chloe Fischer', 'JP', 1975, 'checkout', '2023-08-27 13:10:13', '2023-08-18 13:10:13');
INSERT INTO subscribers VALUES (63, 'chloe.andersson1@outlook.com', 'Chloe Andersson', 'DE', NULL, 'import', '2018-12-26 21:37:45', '2018-12-18 21:37:45');
INSERT INTO subscribers VALUES (64, 'lara.green-hall1@telia.se', 'Lara Green-Hall', 'GB', NULL, 'web_form', '2017-01-26 13:45:14', '2017-01-19 13:45:14');
INSERT INTO subscribers VALUES (65, 'lara.castillo@example.org', 'Lara Castillo', NULL, NULL, 'checkout', '2026-05-28 20:13:44', '2026-05-23 20:13:44');
INSERT INTO subscribers VALUES (66, 'lara.dahl77@proton.me', NULL, NULL, 1959, 'event', '2024-01-28 13:40:45', '2024-01-27 13:40:45');
INSERT INTO subscribers VALUES (67, 'hugo.dahl1@example.org', 'Hugo Dahl', 'DE', 1988, 'web_form', NULL, '2020-11-09 19:12:20');
INSERT INTO subscribers VALUES (68, 'GRETA.FISCHER77@YAHOO.CO.UK', 'Greta Fischer', 'SE', NULL, 'web_form', NULL, '2024-01-04 08:33:35');
INSERT INTO subscribers VALUES (69, 'hugo.brown77@telia.se', NULL, 'US', NULL, 'partner', '2025-04-20 14:40:02', '2025-04-11 14:40:02');
INSERT INTO subscribers VALUES (70, 'chloe.johnson77@outlook.com', 'Chloe Johnson', 'DE', 1978, 'partner', '2019-05-18 16:35:33', '2019-05-17 16:35:33');
INSERT INTO staff VALUES (1, 'Marit Olsen', 'marit@lettr.io', NULL, '2016-02-01');
INSERT INTO staff VALUES (2, 'Pete Brown', 'pete@lettr.io', 1, '2017-09-11');
INSERT INTO staff VALUES (3, 'Zoe Hall', 'zoe@lettr.io', 1, '2018-04-03');
INSERT INTO staff VALUES (4, 'Arun Das', 'arun@lettr.io', 2, '2020-01-15');
INSERT INTO staff VALUES (5, 'Kim Lund', 'kim@lettr.io', 2, '2021-08-23');
INSERT INTO staff VALUES (6, 'Dora Weiss', NULL, 3, '2023-05-02');
INSERT INTO staff VALUES (7, 'Sam Ito', 'sam@lettr.io', 4, '2025-03-17');
INSERT INTO staff VALUES (8, 'Ola Berg', 'ola@lettr.io', 3, NULL);
INSERT INTO lists VALUES (1, 'Weekly Digest', 'news', 4, 1, '2019-06-08 07:43:37');
INSERT INTO lists VALUES (2, 'Product News', 'product', 2, 1, '2019-01-17 19:53:34');
INSERT INTO lists VALUES (3, 'Garden Tips', 'lifestyle', NULL, 1, '2020-01-04 10:11:02');
INSERT INTO lists VALUES (4, 'Job Alerts', 'jobs', 5, 1, '2021-11-03 15:44:05');
INSERT INTO lists VALUES (5, 'Wine Club', 'lifestyle', NULL, 0, '2022-06-19 10:54:35');
INSERT INTO lists VALUES (6, 'Book Corner', 'culture', 4, 1, '2018-09-02 11:22:54');
INSERT INTO lists VALUES (7, 'Developer Letter', 'tech', NULL, 1, '2023-01-19 07:08:56');
INSERT INTO lists VALUES (8, 'Travel Deals', 'travel', 5, 1, '2017-02-09 10:23:43');
INSERT INTO lists VALUES (9, 'Parents & Kids', 'family', 5, 1, '2020-03-11 17:56:32');
INSERT INTO lists VALUES (10, 'Local Events', 'news', 3, 0, '2021-09-28 08:28:43');
INSERT INTO lists VALUES (11, 'Science Monthly', 'science', 2, 1, '2017-06-18 07:58:29');
INSERT INTO lists VALUES (12, 'Sale Alerts', 'sales', 6, 1, '2020-12-19 17:01:15');
INSERT INTO lists VALUES (13, 'Press Releases', 'news', 4, 1, '2023-12-16 14:45:19');
INSERT INTO lists VALUES (14, 'Beta Testers', 'tech', 3, 1, '2024-12-02 11:29:09');
INSERT INTO lists VALUES (15, 'Recipe of the Day', 'lifestyle', 4, 0, '2021-10-08 21:50:55');
INSERT INTO lists VALUES (16, 'Photo Friday', 'culture', 2, 1, '2024-04-05 17:13:44');
INSERT INTO lists VALUES (17, 'Old News', NULL, 6, 1, '2017-05-20 21:34:50');
INSERT INTO lists VALUES (18, 'Chess Notes', 'culture', 3, 0, '2017-09-16 20:17:37');
INSERT INTO lists VALUES (19, 'City Runners', 'sport', 4, 1, '2022-07-20 18:24:19');
INSERT INTO lists VALUES (20, 'Film Buffs', 'culture', 3, 1, '2021-02-09 07:10:35');
INSERT INTO lists VALUES (21, 'Poetry', 'culture', 5, 0, '2024-02-16 10:56:32');
INSERT INTO lists VALUES (22, 'Bird Watch', 'science', 3, 1, '2018-06-08 18:53:10');
INSERT INTO lists VALUES (23, 'Investor Update', 'finance', 2, 1, '2016-07-12 14:17:15');
INSERT INTO lists VALUES (24, 'Volunteers', 'community', 6, 1, '2016-05-17 19:11:02');
INSERT INTO lists VALUES (25, 'Hiking Routes', 'sport', NULL, 1, '2018-07-19 17:21:53');
INSERT INTO subscriptions VALUES (31, 18, 'active', '2026-09-08 14:16:35', NULL);
INSERT INTO subscriptions VALUES (50, 10, 'unsubscribed', '2020-05-10 16:34:57', '2021-05-10 16:34:57');
INSERT INTO subscriptions VALUES (5, 12, 'unsubscribed', '2023-02-14 15:49:22', '2024-02-14 15:49:22');
INSERT INTO subscriptions VALUES (60, 8, 'unsubscribed', '2026-08-17 13:09:51', NULL);
INSERT INTO subscriptions VALUES (50, 12, 'bounced', '2019-08-18 12:26:08', NULL);
INSERT INTO subscriptions VALUES (49, 9, 'active', '2024-06-17 15:24:46', NULL);
INSERT INTO subscriptions VALUES (7, 18, 'active', '2022-11-25 17:38:58', NULL);
INSERT INTO subscriptions VALUES (37, 17, 'unsubscribed', '2021-01-20 20:39:00', '2022-01-20 20:39:00');
INSERT INTO subscriptions VALUES (5, 6, 'active', '2020-12-05 09:10:43', NULL);
INSERT INTO subscriptions VALUES (4, 2, 'active', '2018-07-19 14:42:21', NULL);
INSERT INTO subscriptions VALUES (56, 2, 'active', '2021-07-13 20:39:10', NULL);
INSERT INTO subscriptions VALUES (57, 13, 'unsubscribed', '2023-11-04 18:40:10', '2024-11-04 18:40:10');
INSERT INTO subscriptions VALUES (44, 17, 'unsubscribed', '2024-10-13 15:37:08', '2025-10-13 15:37:08');
INSERT INTO subscriptions VALUES (28, 10, 'active', '2019-02-25 20:57:19', NULL);
INSERT INTO subscriptions VALUES (15, 21, 'active', '2018-02-07 16:16:01', NULL);
INSERT INTO subscriptions VALUES (38, 13, 'active', '2026-03-17 20:47:24', NULL);
INSERT INTO subscriptions VALUES (24, 10, 'active', '2025-01-23 16:28:06', NULL);
INSERT INTO subscriptions VALUES (38, 8, 'active', '2019-11-02 20:55:19', NULL);
INSERT INTO subscriptions VALUES (49, 13, 'active', '2019-01-24 17:21:25', NULL);
INSERT INTO subscriptions VALUES (52, 7, 'active', '2022-08-11 15:49:32', NULL);
INSERT INTO subscriptions VALUES (58, 12, 'active', '2026-01-25 11:15:57', NULL);
INSERT INTO subscriptions VALUES (21, 10, 'active', '2026-03-16 13:54:01', NULL);
INSERT INTO subscriptions VALUES (39, 2, 'unsubscribed', '2021-03-12 14:01:29', '2022-03-12 14:01:29');
INSERT INTO subscriptions VALUES (45, 9, 'active', '2024-09-05 20:33:44', NULL);
INSERT INTO subscriptions VALUES (18, 7, 'active', '2025-09-20 21:33:38', NULL);
INSERT INTO subscriptions VALUES (54, 13, 'active', '2020-05-20 19:31:59', NULL);
INSERT INTO subscriptions VALUES (31, 19, 'active', '2022-02-10 07:04:25', NULL);
INSERT INTO subscriptions VALUES (51, 3, 'active', '2025-09-21 12:28:46', NULL);
INSERT INTO subscriptions VALUES (7, 2, 'bounced', '2020-12-01 08:10:35', NULL);
INSERT INTO subscriptions VALUES (16, 12, 'active', '2020-09-01 17:23:18', NULL);
INSERT INTO subscriptions VALUES (52, 8, 'unsubscribed', '2023-07-23 13:25:45', '2024-07-23 13:25:45');
INSERT INTO subscriptions VALUES (33, 12, 'active', '2019-04-18 08:46:41', NULL);
INSERT INTO subscriptions VALUES (1, 2, 'active', '2022-10-12 07:57:10', NULL);
INSERT INTO subscriptions VALUES (36, 11, 'unsubscribed', '2026-03-02 07:28:41', NULL);
INSERT INTO subscriptions VALUES (9, 9, 'active', '2021-05-13 10:01:37', NULL);
INSERT INTO subscriptions VALUES (55, 12, 'unsubscribed', '2023-03-23 13:05:54', '2024-03-23 13:05:54');
INSERT INTO subscriptions VALUES (43, 6, 'active', '2020-03-22 17:29:22', NULL);
INSERT INTO subscriptions VALUES (10, 4, 'active', '2022-06-09 11:44:40', NULL);
INSERT INTO subscriptions VALUES (41, 4, 'unsubscribed', '2018-09-17 18:08:21', '2019-09-17 18:08:21');
INSERT INTO subscriptions VALUES (59, 21, 'bounced', '2020-09-05 21:40:01', NULL);
INSERT INTO subscriptions VALUES (19, 14, 'active', '2022-01-16 21:23:01', NULL);
INSERT INTO subscriptions VALUES (26, 19, 'unsubscribed', '2025-11-18 10:14:54', NULL);
INSERT INTO subscriptions VALUES (53, 16, 'active', '2020-01-02 19:35:23', NULL);
INSERT INTO subscriptions VALUES (21, 7, 'active', '2020-09-02 21:32:34', NULL);
INSERT INTO subscriptions VALUES (4, 17, 'bounced', '2020-02-24 12:00:20', NULL);
INSERT INTO subscriptions VALUES (29, 4, 'active', '2018-07-16 21:28:06', NULL);
INSERT INTO subscriptions VALUES (16, 9, 'active', '2019-03-25 09:21:11', NULL);
INSERT INTO subscriptions VALUES (49, 11, 'active', '2026-08-27 15:21:10', NULL);
INSERT INTO subscriptions VALUES (37, 7, 'active', '2024-03-15 09:35:58', NULL);
INSERT INTO subscriptions VALUES (44, 21, 'bounced', '2019-06-08 21:18:56', NULL);
INSERT INTO subscriptions VALUES (20, 8, 'active', '2019-10-28 21:25:34', NULL);
INSERT INTO subscriptions VALUES (13, 15, 'active', '2025-02-28 20:17:36', NULL);
INSERT INTO subscriptions VALUES (27, 13, 'unsubscribed', '2020-09-12 14:52:13', '2021-09-12 14:52:13');
INSERT INTO subscriptions VALUES (38, 20, 'active', '2020-02-07 20:51:49', NULL);
INSERT INTO subscriptions VALUES (10, 7, 'active', '2022-06-25 10:30:47', NULL);
INSERT INTO subscriptions VALUES (39, 7, 'bounced', '2018-04-14 18:19:06', NULL);
INSERT INTO subscriptions VALUES (1, 14, 'bounced', '2021-10-22 18:43:52', NULL);
INSERT INTO subscriptions VALUES (40, 8, 'active', '2018-07-22 12:58:28', NULL);
INSERT INTO subscriptions VALUES (4, 13, 'active', '2024-05-04 12:52:18', NULL);
INSERT INTO subscriptions VALUES (50, 8, 'unsubscribed', '2026-03-07 19:59:47', NULL);
INSERT INTO subscriptions VALUES (48, 16, 'unsubscribed', '2021-01-22 20:13:56', '2022-01-22 20:13:56');
INSERT INTO subscriptions VALUES (9, 3, 'active', '2021-03-22 13:18:57', NULL);
INSERT INTO subscriptions VALUES (22, 15, 'unsubscribed', '2020-09-14 14:16:04', '2021-09-14 14:16:04');
INSERT INTO subscriptions VALUES (46, 7, 'active', '2020-08-12 15:39:47', NULL);
INSERT INTO subscriptions VALUES (45, 4, 'unsubscribed', '2022-02-20 10:23:49', '2023-02-20 10:23:49');
INSERT INTO subscriptions VALUES (55, 9, 'active', '2019-06-04 12:01:13', NULL);
INSERT INTO subscriptions VALUES (5, 15, 'bounced', '2019-04-15 14:22:16', NULL);
INSERT INTO subscriptions VALUES (11, 19, 'active', '2024-07-12 19:44:20', NULL);
INSERT INTO subscriptions VALUES (45, 11, 'active', '2020-03-15 08:38:34', NULL);
INSERT INTO subscriptions VALUES (48, 12, 'active', '2023-01-08 17:24:12', NULL);
INSERT INTO subscriptions VALUES (56, 20, 'active', '2024-01-11 14:26:08', NULL);
INSERT INTO subscriptions VALUES (35, 6, 'active', '2026-06-28 20:22:47', NULL);
INSERT INTO subscriptions VALUES (57, 1, 'active', '2024-03-17 08:21:40', NULL);
INSERT INTO subscriptions VALUES (19, 8, 'active', '2020-07-24 15:03:09', NULL);
INSERT INTO subscriptions VALUES (49, 1, 'bounced', '2024-10-13 21:05:20', NULL);
INSERT INTO subscriptions VALUES (20, 6, 'unsubscribed', '2023-06-22 12:59:51', '2024-06-22 12:59:51');
INSERT INTO subscriptions VALUES (40, 9, 'unsubscribed', '2026-03-07 13:12:07', NULL);
INSERT INTO subscriptions VALUES (21, 6, 'bounced', '2021-05-10 14:31:35', NULL);
INSERT INTO subscriptions VALUES (35, 4, 'unsubscribed', '2022-10-05 14:44:13', '2023-10-05 14:44:13');
INSERT INTO subscriptions VALUES (30, 2, 'active', '2018-10-20 14:33:38', NULL);
INSERT INTO subscriptions VALUES (14, 5, 'active', '2023-05-04 10:20:30', NULL);
INSERT INTO subscriptions VALUES (23, 5, 'active', '2024-09-14 18:02:10', NULL);
INSERT INTO campaigns VALUES (1, 12, 'Release 4.2 is out', 'scheduled', NULL, NULL);
INSERT INTO campaigns VALUES (2, 18, 'Happy New Year!', 'draft', NULL, 6942);
INSERT INTO campaigns VALUES (3, 16, 'RE: your invitation', 'scheduled', NULL, 4973);
INSERT INTO campaigns VALUES (4, 18, 'Spring is here', 'sent', '2024-10-07 14:42:52', 2598);
INSERT INTO campaigns VALUES (5, 16, 'Happy New Year!', 'cancelled', NULL, NULL);
INSERT INTO campaigns VALUES (6, 10, 'New jobs in your city', 'sent', '2025-01-08 21:04:13', 8153);
INSERT INTO campaigns VALUES (7, 14, 'Release 4.2 is out', 'sent', '2022-09-20 16:34:09', 6872);
INSERT INTO campaigns VALUES (8, 12, 'Release 4.2 is out', 'draft', NULL, 7605);
INSERT INTO campaigns VALUES (9, 11, 'Your weekly digest', 'scheduled', NULL, NULL);
INSERT INTO campaigns VALUES (10, 7, 'Spring is here', 'scheduled', NULL, 8972);
INSERT INTO campaigns VALUES (11, 2, 'RE: your invitation', 'draft', NULL, NULL);
INSERT INTO campaigns VALUES (12, 1, 'RE: your invitation', 'sent', '2026-08-15 21:57:19', 2233);
INSERT INTO campaigns VALUES (13, 16, 'RE: your invitation', 'sent', '2026-09-06 19:02:27', 4865);
INSERT INTO campaigns VALUES (14, 10, 'What we read in March', 'sent', '2022-09-02 12:20:39', 8112);
INSERT INTO campaigns VALUES (15, 5, 'Happy New Year!', 'scheduled', NULL, 4885);
INSERT INTO campaigns VALUES (16, 6, 'Happy New Year!', 'sent', '2022-05-28 17:44:00', 651);
INSERT INTO campaigns VALUES (17, 11, 'RE: your invitation', 'sent', '2022-08-01 12:49:49', 3750);
INSERT INTO campaigns VALUES (18, 8, 'Harvest time', 'sent', '2025-07-21 18:35:28', 3779);
INSERT INTO campaigns VALUES (19, 1, 'Happy New Year!', 'scheduled', NULL, NULL);
INSERT INTO campaigns VALUES (20, 3, 'Happy New Year!', 'cancelled', NULL, NULL);
INSERT INTO campaigns VALUES (21, 17, 'New jobs in your city', 'cancelled', NULL, 2894);
INSERT INTO campaigns VALUES (22, 11, 'We miss you', 'sent', '2025-07-22 16:07:29', 5416);
INSERT INTO campaigns VALUES (23, 17, 'What we read in March', 'scheduled', NULL, NULL);
INSERT INTO campaigns VALUES (24, 5, 'Last chance: 20% off', 'sent', '2022-12-10 12:17:33', 6347);
INSERT INTO campaigns VALUES (25, 18, 'Last chance: 20% off', 'sent', '2024-05-16 09:53:35', 3487);
INSERT INTO campaigns VALUES (26, 4, 'Happy New Year!', 'cancelled', NULL, NULL);
INSERT INTO campaigns VALUES (27, 9, 'What we read in March', 'sent', '2024-09-18 18:35:13', 7540);
INSERT INTO campaigns VALUES (28, 2, 'Last chance: 20% off', 'cancelled', NULL, 7786);
INSERT INTO campaigns VALUES (29, 8, 'Last chance: 20% off', 'sent', '2026-02-19 07:44:54', 4899);
INSERT INTO campaigns VALUES (30, 16, 'We miss you', 'sent', '2022-04-03 13:18:42', 4604);
INSERT INTO campaigns VALUES (31, 11, 'Harvest time', 'sent', '2025-12-24 10:52:23', 3265);
INSERT INTO campaigns VALUES (32, 16, 'What we read in March', 'cancelled', NULL, NULL);
INSERT INTO campaigns VALUES (33, 8, 'Spring is here', 'scheduled', NULL, 936);
INSERT INTO campaigns VALUES (34, 13, 'RE: your invitation', 'draft', NULL, NULL);
INSERT INTO campaigns VALUES (35, 12, 'Release 4.2 is out', 'scheduled', NULL, 236);
INSERT INTO campaigns VALUES (36, 18, 'Your weekly digest', 'sent', '2025-01-18 18:52:05', 7846);
INSERT INTO campaigns VALUES (37, 9, 'Release 4.2 is out', 'sent', '2022-03-25 11:46:54', 3949);
INSERT INTO campaigns VALUES (38, 6, 'RE: your invitation', 'draft', NULL, 3104);
INSERT INTO campaigns VALUES (39, 7, 'Release 4.2 is out', 'draft', NULL, NULL);
INSERT INTO campaigns VALUES (40, 18, 'Spring is here', 'scheduled', NULL, NULL);
INSERT INTO campaigns VALUES (41, 14, 'Spring is here', 'sent', '2022-03-17 14:07:19', 7985);
INSERT INTO campaigns VALUES (42, 5, 'New jobs in your city', 'sent', '2025-04-23 14:23:48', 3482);
INSERT INTO campaigns VALUES (43, 1, 'Harvest time', 'sent', '2024-10-11 16:42:26', 7421);
INSERT INTO campaigns VALUES (44, 6, 'Release 4.2 is out', 'sent', '2024-04-15 21:50:32', 7405);
INSERT INTO campaigns VALUES (45, 11, 'New jobs in your city', 'draft', NULL, NULL);
INSERT INTO campaigns VALUES (46, 14, 'What we read in March', 'sent', '2024-10-04 21:55:54', 4232);
INSERT INTO campaigns VALUES (47, 11, 'Release 4.2 is out', 'sent', '2026-02-02 17:34:21', 8862);
INSERT INTO campaigns VALUES (48, 12, 'Spring is here', 'sent', '2024-04-27 16:46:16', 7505);
INSERT INTO campaigns VALUES (49, 2, 'We miss you', 'sent', '2026-09-06 12:30:07', 3008);
INSERT INTO campaigns VALUES (50, 18, 'We miss you', 'cancelled', NULL, 8325);
INSERT INTO events VALUES (1, 25, 46, 'open', '2021-04-10 14:48:34', 'tablet');
INSERT INTO events VALUES (2, 37, 57, 'click', '2026-01-27 19:02:01', 'mobile');
INSERT INTO events VALUES (3, 39, 2, 'open', '2026-02-13 21:34:14', 'mobile');
INSERT INTO events VALUES (4, 11, 50, 'click', '2022-07-14 14:24:19', 'desktop');
INSERT INTO events VALUES (5, 8, 29, 'click', '2023-01-13 08:01:50', 'tablet');
INSERT INTO events VALUES (6, 14, 16, 'bounce', '2022-11-15 10:59:55', 'mobile');
INSERT INTO events VALUES (7, 10, 6, 'complaint', '2021-10-24 09:35:09', 'desktop');
INSERT INTO events VALUES (8, 33, 15, 'open', '2023-04-01 10:13:39', 'tablet');
INSERT INTO events VALUES (9, 8, 41, 'click', '2021-06-25 14:08:14', 'desktop');
INSERT INTO events VALUES (10, 1, 16, 'open', '2025-10-28 12:00:37', 'desktop');
INSERT INTO events VALUES (11, 29, 40, 'open', '2023-03-11 16:17:33', 'desktop');
INSERT INTO events VALUES (12, 2, 58, 'open', '2022-07-24 12:53:55', 'desktop');
INSERT INTO events VALUES (13, 39, 25, 'open', '2026-07-08 09:07:45', 'mobile');
INSERT INTO events VALUES (14, 5, 11, 'click', '2026-02-20 17:54:48', 'mobile');
INSERT INTO events VALUES (15, 34, 45, 'click', '2021-10-05 08:02:18', 'tablet');
INSERT INTO events VALUES (16, 31, 58, 'open', '2024-05-11 09:07:48', 'mobile');
INSERT INTO events VALUES (17, 16, 9, 'open', '2026-05-26 14:42:25', NULL);
INSERT INTO events VALUES (18, 11, 60, 'open', '2026-05-03 14:02:45', 'tablet');
INSERT INTO events VALUES (19, 39, 36, 'open', '2022-04-04 09:09:24', 'tablet');
INSERT INTO events VALUES (20, 40, 39, 'bounce', '2026-04-09 15:02:18', 'desktop');
INSERT INTO events VALUES (21, 35, 12, 'complaint', '2024-07-15 13:32:39', 'mobile');
INSERT INTO events VALUES (22, 25, 5, 'open', '2022-10-04 07:22:05', 'desktop');
INSERT INTO events VALUES (23, 11, 45, 'open', '2024-08-07 17:24:03', 'mobile');
INSERT INTO events VALUES (24, 40, 24, 'click', '2024-08-15 20:37:55', NULL);
INSERT INTO events VALUES (25, 19, 39, 'bounce', '2021-02-17 17:48:46', NULL);
INSERT INTO events VALUES (26, 39, 14, 'complaint', '2023-09-27 20:31:29', 'tablet');
INSERT INTO events VALUES (27, 1, 20, 'click', '2022-12-14 20:11:56', 'mobile');
INSERT INTO events VALUES (28, 31, 61, 'click', '2024-02-21 20:49:47', 'tablet');
INSERT INTO events VALUES (29, 23, 42, 'open', '2025-06-22 16:15:03', 'mobile');
INSERT INTO events VALUES (30, 35, 28, 'open', '2023-07-19 11:32:05', 'desktop');
INSERT INTO events VALUES (31, 18, 59, 'open', '2026-03-17 10:20:46', NULL);
INSERT INTO events VALUES (32, 10, 58, 'open', '2026-09-04 15:31:23', 'mobile');
INSERT INTO events VALUES (33, 26, 19, 'open', '2026-08-15 11:10:16', 'mobile');
INSERT INTO events VALUES (34, 35, 21, 'complaint', '2024-01-05 15:09:12', 'mobile');
INSERT INTO events VALUES (35, 28, 39, 'open', '2026-09-28 19:37:51', 'tablet');
INSERT INTO events VALUES (36, 29, 6, 'open', '2023-04-24 18:47:10', NULL);
INSERT INTO events VALUES (37, 19, 38, 'bounce', '2021-11-27 11:48:38', 'desktop');
INSERT INTO events VALUES (38, 24, 44, 'click', '2024-11-01 20:20:42', 'desktop');
INSERT INTO events VALUES (39, 9, 3, 'open', '2022-05-22 11:14:12', 'desktop');
INSERT INTO events VALUES (40, 19, 51, 'open', '2022-10-18 07:28:00', 'tablet');
INSERT INTO events VALUES (41, 26, 53, 'click', '2022-06-21 08:00:49', 'tablet');
INSERT INTO events VALUES (42, 20, 30, 'open', '2024-12-05 21:20:00', 'mobile');
INSERT INTO events VALUES (43, 40, 13, 'bounce', '2025-09-18 14:19:29', 'mobile');
INSERT INTO events VALUES (44, 27, 6, 'click', '2021-03-20 10:21:07', 'tablet');
INSERT INTO events VALUES (45, 33, 25, 'bounce', '2026-10-15 15:45:53', 'mobile');
INSERT INTO events VALUES (46, 32, 23, 'complaint', '2026-09-17 08:22:46', 'desktop');
INSERT INTO events VALUES (47, 25, 59, 'open', '2025-11-08 20:02:36', 'mobile');
INSERT INTO events VALUES (48, 19, 35, 'click', '2021-12-24 07:26:41', 'tablet');
INSERT INTO events VALUES (49, 34, 29, 'bounce', '2022-12-11 10:43:51', 'desktop');
INSERT INTO events VALUES (50, 6, 51, 'click', '2025-11-24 17:18:15', 'tablet');
INSERT INTO events VALUES (51, 2, 21, 'open', '2025-11-04 16:01:52', 'desktop');
INSERT INTO events VALUES (52, 23, 28, 'open', '2025-12-20 13:04:31', 'tablet');
INSERT INTO events VALUES (53, 2, 36, 'open', '2023-07-24 14:51:31', 'tablet');
INSERT INTO events VALUES (54, 37, 16, 'complaint', '2022-12-23 17:26:58', 'desktop');
INSERT INTO events VALUES (55, 6, 17, 'click', '2025-12-07 08:01:39', NULL);
INSERT INTO events VALUES (56, 25, 3, 'click', '2024-01-01 14:21:28', 'mobile');
INSERT INTO events VALUES (57, 2, 28, 'click', '2026-03-09 12:15:44', NULL);
INSERT INTO events VALUES (58, 9, 22, 'click', '2021-07-08 07:38:20', NULL);
INSERT INTO events VALUES (59, 29, 57, 'open', '2026-04-11 20:29:35', 'desktop');
INSERT INTO events VALUES (60, 12, 34, 'open', '2021-06-17 20:31:34', NULL);
INSERT INTO events VALUES (61, 37, 57, 'open', '2026-08-24 18:23:57', NULL);
INSERT INTO events VALUES (62, 17, 28, 'click', '2021-06-21 13:25:08', 'desktop');
INSERT INTO events VALUES (63, 14, 33, 'click', '2023-04-17 17:10:32', 'mobile');
INSERT INTO events VALUES (64, 11, 3, 'open', '2023-11-24 09:43:08', 'desktop');
INSERT INTO events VALUES (65, 29, 5, 'bounce', '2024-09-28 19:51:39', 'desktop');
INSERT INTO events VALUES (66, 7, 56, 'complaint', '2024-08-24 19:19:00', 'tablet');
INSERT INTO events VALUES (67, 20, 24, 'complaint', '2022-01-17 19:24:35', NULL);
INSERT INTO events VALUES (68, 1, 39, 'open', '2026-05-04 17:18:58', 'mobile');
INSERT INTO events VALUES (69, 40, 44, 'click', '2023-08-28 12:57:53', NULL);
INSERT INTO events VALUES (70, 33, 12, 'open', '2025-03-19 10:42:10', 'mobile');
INSERT INTO events VALUES (71, 6, 21, 'bounce', '2024-11-23 09:52:23', 'desktop');
INSERT INTO events VALUES (72, 2, 19, 'bounce', '2024-06-04 16:40:45', 'mobile');
INSERT INTO events VALUES (73, 21, 28, 'open', '2022-12-06 13:10:29', 'mobile');
INSERT INTO events VALUES (74, 9, 22, 'complaint', '2021-02-04 13:57:58', 'mobile');
INSERT INTO events VALUES (75, 3, 31, 'click', '2026-03-16 13:41:08', NULL);
INSERT INTO events VALUES (76, 35, 1, 'open', '2021-04-01 14:12:21', NULL);
INSERT INTO events VALUES (77, 22, 46, 'open', '2024-02-17 07:30:15', 'mobile');
INSERT INTO events VALUES (78, 10, 55, 'click', '2023-10-24 13:43:14', NULL);
INSERT INTO events VALUES (79, 27, 31, 'open', '2024-12-02 08:26:36', 'mobile');
INSERT INTO events VALUES (80, 22, 52, 'open', '2021-03-28 09:58:28', NULL);
