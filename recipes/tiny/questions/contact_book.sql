CREATE TABLE groups (
  group_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT,
  founded_on TEXT
);
CREATE TABLE persons (
  person_id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  birthdate TEXT,
  gender TEXT,
  group_id INTEGER,
  joined_on TEXT,
  left_on TEXT,
  referred_by INTEGER,
  FOREIGN KEY (group_id) REFERENCES groups(group_id),
  FOREIGN KEY (referred_by) REFERENCES persons(person_id)
);
CREATE TABLE addresses (
  address_id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL,
  kind TEXT,
  street TEXT,
  postcode TEXT,
  city TEXT,
  country TEXT,
  created_at TEXT,
  is_primary INTEGER,
  FOREIGN KEY (person_id) REFERENCES persons(person_id)
);
CREATE TABLE phones (
  phone_id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL,
  kind TEXT,
  number TEXT,
  verified INTEGER,
  created_at TEXT,
  FOREIGN KEY (person_id) REFERENCES persons(person_id)
);
CREATE TABLE emails (
  email_id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL,
  email TEXT,
  verified INTEGER,
  bounced INTEGER,
  created_at TEXT,
  FOREIGN KEY (person_id) REFERENCES persons(person_id)
);
INSERT INTO groups VALUES (1, 'Hiking', 'Nice', '1997-10-30');
INSERT INTO groups VALUES (2, 'Choir', 'Paris', '2000-04-15');
INSERT INTO groups VALUES (3, 'Book Club', 'Geneva', '2015-03-01');
INSERT INTO groups VALUES (4, 'Chess', 'Geneva', '2012-01-11');
INSERT INTO groups VALUES (5, 'Gardening', 'Nice', '1999-03-18');
INSERT INTO groups VALUES (6, 'Photography', 'Geneva', '1996-04-09');
INSERT INTO groups VALUES (7, 'Cycling', 'Geneva', '2014-05-31');
INSERT INTO groups VALUES (8, 'Theatre', 'Lyon', '2014-12-24');
INSERT INTO persons VALUES (1, 'Claire', 'Novak', '1954-03-04', 'F', 1, '2024-03-05', NULL, NULL);
INSERT INTO persons VALUES (2, 'Anna', 'Schmidt', '1982-11-14', 'F', 7, '2026-08-13', NULL, NULL);
INSERT INTO persons VALUES (3, 'Victor', 'Keller', '2005-09-21', 'M', 3, '2022-04-14', NULL, NULL);
INSERT INTO persons VALUES (4, 'Paul', 'Garnier', NULL, 'M', 6, '2025-06-23', NULL, 2);
INSERT INTO persons VALUES (5, 'Lea', 'Schmidt', '2005-02-19', 'F', 4, '2026-08-02', NULL, NULL);
INSERT INTO persons VALUES (6, 'Marc', 'Keller', '1981-04-09', 'M', 5, '2021-06-21', NULL, NULL);
INSERT INTO persons VALUES (7, 'Karim', 'Bianchi', '1954-09-07', 'M', 4, '2017-01-20', NULL, NULL);
INSERT INTO persons VALUES (8, 'Victor', 'Bernard', '2000-02-28', 'M', 2, '2016-07-28', '2019-02-12', NULL);
INSERT INTO persons VALUES (9, 'Emma', 'Garnier', '1991-02-04', 'F', 3, '2022-02-19', NULL, 1);
INSERT INTO persons VALUES (10, 'Elena', 'Haddad', '1956-08-06', 'F', 4, '2024-11-14', NULL, NULL);
INSERT INTO persons VALUES (11, 'Karim', 'Garnier', '1990-04-13', 'M', 4, '2022-06-23', NULL, NULL);
INSERT INTO persons VALUES (12, 'Nadia', 'Peeters', '1965-08-07', 'F', 2, '2021-03-22', NULL, NULL);
INSERT INTO persons VALUES (13, 'Claire', 'Lambert', '1946-07-01', 'F', 3, '2016-06-12', NULL, 10);
INSERT INTO persons VALUES (14, 'Luca', 'Bernard', '1959-04-28', 'M', NULL, '2019-12-12', NULL, NULL);
INSERT INTO persons VALUES (15, 'Thomas', 'Haddad', '1987-07-04', 'M', 3, '2021-03-08', NULL, 2);
INSERT INTO persons VALUES (16, 'Claire', 'Haddad', '1963-10-05', NULL, 1, '2026-03-05', NULL, 1);
INSERT INTO persons VALUES (17, 'Luca', 'Haddad', '1983-04-12', 'M', 6, '2021-01-30', NULL, NULL);
INSERT INTO persons VALUES (18, 'Hugo', 'Lambert', '2005-07-20', 'M', 6, '2021-12-16', NULL, NULL);
INSERT INTO persons VALUES (19, 'Sofia', 'Martin', '1951-11-10', 'F', NULL, '2018-06-18', NULL, NULL);
INSERT INTO persons VALUES (20, 'Claire', 'Martin', '1948-05-27', 'F', 5, '2017-07-19', NULL, NULL);
INSERT INTO persons VALUES (21, 'Lea', 'Schmidt', '1953-11-19', 'F', 4, '2016-07-03', NULL, NULL);
INSERT INTO persons VALUES (22, 'Elena', 'Garnier', '1974-03-10', 'F', 3, '2019-05-28', '2021-08-27', NULL);
INSERT INTO persons VALUES (23, 'Sofia', 'Schmidt', '2005-07-05', 'F', 5, '2019-11-20', NULL, NULL);
INSERT INTO persons VALUES (24, 'Simon', 'Novak', NULL, 'M', 1, '2021-07-08', '2022-06-14', NULL);
INSERT INTO persons VALUES (25, 'Emma', 'Novak', '1990-05-21', 'F', 3, '2019-02-02', '2021-09-22', NULL);
INSERT INTO persons VALUES (26, 'Victor', 'Peeters', '1954-05-10', 'M', 4, '2017-08-08', NULL, NULL);
INSERT INTO persons VALUES (27, 'Sofia', 'Dubois', '1978-12-01', 'F', 5, '2019-11-28', '2022-11-24', 10);
INSERT INTO persons VALUES (28, 'Simon', 'Dubois', '1969-11-13', 'M', 3, '2026-06-17', '2026-06-20', 4);
INSERT INTO persons VALUES (29, 'Marc', 'Keller', '1997-08-24', 'M', 2, '2018-03-11', NULL, 28);
INSERT INTO persons VALUES (30, 'Pierre', 'Schmidt', '1993-09-16', 'M', 3, '2020-12-18', NULL, 7);
INSERT INTO persons VALUES (31, 'Nadia', 'Martin', '1971-07-08', 'F', 4, '2016-07-12', NULL, 30);
INSERT INTO persons VALUES (32, 'Nadia', 'Bianchi', '1964-04-22', 'F', 5, '2022-10-30', NULL, NULL);
INSERT INTO persons VALUES (33, 'Karim', 'Rossi', '1972-07-28', 'M', 7, '2018-12-28', NULL, NULL);
INSERT INTO persons VALUES (34, 'Ines', 'Lambert', '1975-05-28', 'F', 3, '2017-02-05', '2019-03-12', 20);
INSERT INTO persons VALUES (35, 'Hugo', 'Dubois', '1996-12-11', 'M', 2, '2019-11-01', '2022-07-26', NULL);
INSERT INTO persons VALUES (36, 'Claire', 'Dubois', '1946-12-06', 'F', 7, '2022-04-07', NULL, NULL);
INSERT INTO persons VALUES (37, 'Sofia', 'Garnier', '1974-06-08', 'F', NULL, '2017-03-20', '2025-12-02', 10);
INSERT INTO persons VALUES (38, 'Nadia', 'Dubois', '1998-12-31', 'F', NULL, '2019-07-06', '2019-11-13', NULL);
INSERT INTO persons VALUES (39, 'Simon', 'Haddad', NULL, 'M', 5, '2025-07-06', '2026-07-06', NULL);
INSERT INTO persons VALUES (40, 'Hugo', 'Novak', '1985-01-28', 'M', 5, '2018-12-01', NULL, NULL);
INSERT INTO persons VALUES (41, 'Anna', 'Moreau', '1988-08-01', 'F', 4, '2020-07-09', NULL, 23);
INSERT INTO persons VALUES (42, 'Sofia', 'Rossi', '1969-11-04', 'F', 5, '2022-09-28', '2025-06-19', 34);
INSERT INTO persons VALUES (43, 'Nadia', 'Lambert', NULL, 'F', 2, '2021-09-13', NULL, NULL);
INSERT INTO persons VALUES (44, 'Victor', 'Keller', '1975-03-26', 'M', NULL, '2026-10-23', NULL, 42);
INSERT INTO persons VALUES (45, 'Hugo', 'Dubois', '2002-11-22', 'M', 7, '2016-08-16', NULL, 20);
INSERT INTO persons VALUES (46, 'Thomas', 'Garnier', '1986-09-12', 'M', NULL, '2025-08-09', NULL, NULL);
INSERT INTO persons VALUES (47, 'Elena', 'Rossi', '1964-07-10', 'F', 7, '2018-01-23', '2025-09-14', 41);
INSERT INTO persons VALUES (48, 'Karim', 'Garnier', '1993-10-29', 'M', 1, '2020-05-22', NULL, NULL);
INSERT INTO persons VALUES (49, 'Claire', 'Dubois', NULL, 'F', 7, '2024-05-07', NULL, NULL);
INSERT INTO persons VALUES (50, 'Julie', 'Keller', NULL, 'F', 4, '2021-01-27', NULL, NULL);
INSERT INTO persons VALUES (51, 'Ines', 'Peeters', NULL, NULL, 5, '2017-07-02', NULL, NULL);
INSERT INTO persons VALUES (52, 'Thomas', 'Keller', '1995-03-09', 'M', 4, '2019-03-14', NULL, 39);
INSERT INTO persons VALUES (53, 'Hugo', 'Bernard', '1970-07-20', 'M', 3, '2025-06-14', NULL, 44);
INSERT INTO persons VALUES (54, 'Ines', 'Novak', '1960-01-27', 'F', 7, '2024-12-15', '2025-07-16', NULL);
INSERT INTO persons VALUES (55, 'Elena', 'Bernard', '1947-03-03', 'F', 5, '2018-05-19', NULL, NULL);
INSERT INTO persons VALUES (56, 'Sofia', 'Garnier', '1972-12-04', 'F', 7, '2016-12-04', NULL, 29);
INSERT INTO persons VALUES (57, 'Ines', 'Bernard', '1975-06-13', 'F', 4, '2020-01-05', '2024-03-30', 36);
INSERT INTO persons VALUES (58, 'Anna', 'Lambert', '1990-11-04', 'F', NULL, '2019-03-14', NULL, NULL);
INSERT INTO persons VALUES (59, 'Thomas', 'Rossi', '2005-01-02', 'M', 1, '2023-12-20', NULL, NULL);
INSERT INTO persons VALUES (60, 'Elena', 'Peeters', '1951-01-29', 'F', 6, '2019-11-08', NULL, 2);
INSERT INTO persons VALUES (61, 'Paul', 'Lambert', '1980-08-24', 'M', 7, '2024-03-04', '2026-05-07', NULL);
INSERT INTO persons VALUES (62, 'Karim', 'Bernard', '1981-11-20', 'M', 2, '2026-04-27', NULL, 11);
INSERT INTO persons VALUES (63, 'Ines', 'Martin', '1953-11-06', 'F', 3, '2021-10-22', '2024-04-15', 33);
INSERT INTO persons VALUES (64, 'Luca', 'Dubois', '2006-10-22', 'M', 5, '2023-10-30', NULL, NULL);
INSERT INTO persons VALUES (65, 'Claire', 'Dubois', '1991-12-10', 'F', 5, '2016-11-07', NULL, 35);
INSERT INTO persons VALUES (66, 'Karim', 'Haddad', '1995-05-03', 'M', 3, '2022-12-03', NULL, 29);
INSERT INTO persons VALUES (67, 'Claire', 'Haddad', '2004-04-15', 'F', NULL, '2022-12-04', NULL, 56);
INSERT INTO persons VALUES (68, 'Hugo', 'Bernard', '2001-02-25', 'M', NULL, '2024-11-22', NULL, NULL);
INSERT INTO persons VALUES (69, 'Sofia', 'Bernard', '1959-08-01', 'F', 6, '2022-11-19', NULL, 52);
INSERT INTO persons VALUES (70, 'Hugo', 'Haddad', '2006-02-18', 'M', 4, '2017-05-20', NULL, NULL);
INSERT INTO addresses VALUES (1, 3, 'home', '6 Place Bellecour', '10102', 'Berlin', 'DE', '2022-07-19 18:33:52', 1);
INSERT INTO addresses VALUES (2, 40, 'holiday', '88 Rue de la Gare', '10104', 'Berlin', 'DE', '2023-11-17 18:11:06', 0);
INSERT INTO addresses VALUES (3, 32, 'holiday', '97 Place Bellecour', '06008', 'Nice', 'FR', '2019-08-24 20:18:29', 1);
INSERT INTO addresses VALUES (4, 14, 'holiday', '67 Via Roma', '75004', 'Paris', 'FR', '2019-05-26 08:02:00', 0);
INSERT INTO addresses VALUES (5, 21, 'holiday', '74 Main Street', '1005', 'Brussels', 'BE', '2025-11-26 07:00:24', 0);
INSERT INTO addresses VALUES (6, 35, 'home', '98 Via Roma', '1015', 'Brussels', 'BE', '2024-04-25 20:19:57', 0);
INSERT INTO addresses VALUES (7, 4, 'home', '11 Via Roma', '69014', 'Lyon', 'FR', '2018-01-08 10:01:31', 1);
INSERT INTO addresses VALUES (8, 18, 'home', '115 Avenue Foch', '69009', 'Lyon', 'FR', '2019-12-01 17:40:15', 0);
INSERT INTO addresses VALUES (9, 60, 'home', '90 Avenue Foch', '69018', 'Lyon', 'FR', '2024-02-28 15:03:57', 1);
INSERT INTO addresses VALUES (10, 35, 'home', '138 Avenue Foch', '75003', 'Paris', 'FR', '2025-01-01 11:47:39', 1);
INSERT INTO addresses VALUES (11, 5, 'work', '46 Rue Victor Hugo', '10107', 'Berlin', 'DE', '2026-08-02 13:54:02', 0);
INSERT INTO addresses VALUES (12, 59, 'holiday', '129 Via Roma', '12011', 'Geneva', 'CH', '2017-06-14 09:34:02', 1);
INSERT INTO addresses VALUES (13, 58, 'holiday', '115 Rue Victor Hugo', '12009', 'Geneva', 'CH', '2018-01-06 11:51:20', 0);
INSERT INTO addresses VALUES (14, 56, 'holiday', '15 Rue de la Gare', '06005', 'Nice', 'FR', '2019-12-03 19:24:51', 0);
INSERT INTO addresses VALUES (15, 20, 'home', '109 Place Bellecour', '1018', 'Brussels', 'BE', '2019-04-22 12:59:21', 1);
INSERT INTO addresses VALUES (16, 62, 'holiday', '27 Main Street', '10115', 'Turin', 'IT', '2022-11-16 15:46:54', 1);
INSERT INTO addresses VALUES (17, 35, 'home', '75 Rue de la Gare', '12012', 'Geneva', 'CH', '2021-05-14 15:20:06', 1);
INSERT INTO addresses VALUES (18, 37, 'home', '12 Via Roma', '06018', 'Nice', 'FR', '2020-07-08 13:19:20', 1);
INSERT INTO addresses VALUES (19, 48, 'home', '135 Rue Victor Hugo', '06011', 'Nice', 'FR', '2025-10-20 12:36:04', 1);
INSERT INTO addresses VALUES (20, 31, 'holiday', '94 Rue de la Gare', NULL, 'Berlin', 'DE', '2026-02-23 08:59:37', 0);
INSERT INTO addresses VALUES (21, 34, 'holiday', '65 Place Bellecour', '69019', 'Lyon', 'FR', '2025-05-17 12:23:51', 1);
INSERT INTO addresses VALUES (22, 20, 'holiday', '88 Bahnhofstrasse', '06001', 'Nice', 'FR', '2018-08-31 11:43:14', 1);
INSERT INTO addresses VALUES (23, 8, 'home', '106 Rue de la Gare', '69004', 'Lyon', 'FR', '2023-02-14 17:17:45', 0);
INSERT INTO addresses VALUES (24, 5, 'home', '19 Place Bellecour', '69006', 'Lyon', 'FR', '2022-09-27 20:27:01', 1);
INSERT INTO addresses VALUES (25, 55, 'holiday', '73 Main Street', '06020', 'Nice', 'FR', '2022-07-15 20:57:57', 0);
INSERT INTO addresses VALUES (26, 44, 'work', '140 Main Street', '06003', 'Nice', 'FR', '2026-02-17 20:16:26', 0);
INSERT INTO addresses VALUES (27, 35, 'holiday', '132 Avenue Foch', '69020', 'Lyon', 'FR', '2022-09-21 19:37:37', 1);
INSERT INTO addresses VALUES (28, 55, 'holiday', '2 Main Street', NULL, 'Lyon', 'FR', '2024-10-21 18:41:00', 1);
INSERT INTO addresses VALUES (29, 20, 'work', '140 Rue de la Gare', '69018', 'Lyon', 'FR', '2020-03-03 15:26:34', 1);
INSERT INTO addresses VALUES (30, 41, 'work', '116 Via Roma', '06015', 'Nice', 'FR', '2023-07-30 09:35:49', 0);
INSERT INTO addresses VALUES (31, 1, 'holiday', '10 Via Roma', '69010', 'Lyon', 'FR', '2024-05-23 19:42:01', 0);
INSERT INTO addresses VALUES (32, 55, 'home', '99 Via Roma', '10112', 'Berlin', 'DE', '2024-02-18 18:54:30', 1);
INSERT INTO addresses VALUES (33, 52, 'home', '124 Via Roma', '06005', 'Nice', 'FR', '2017-03-16 09:52:16', 1);
INSERT INTO addresses VALUES (34, 38, 'work', '106 Via Roma', NULL, 'Brussels', 'BE', '2020-03-22 18:26:44', 1);
INSERT INTO addresses VALUES (35, 50, 'holiday', '56 Rue de la Gare', '75013', 'Paris', 'FR', '2025-01-12 13:05:04', 0);
INSERT INTO addresses VALUES (36, 10, 'home', '7 Rue Victor Hugo', '69016', 'Lyon', 'FR', '2025-09-09 08:25:41', 1);
INSERT INTO addresses VALUES (37, 1, 'home', '110 Bahnhofstrasse', NULL, 'Lyon', 'FR', '2017-07-28 15:13:34', 1);
INSERT INTO addresses VALUES (38, 61, 'home', '108 Place Bellecour', '06004', 'Nice', 'FR', '2019-12-23 17:17:11', 1);
INSERT INTO addresses VALUES (39, 46, 'home', '55 Rue de la Gare', '1013', 'Brussels', 'BE', '2018-05-23 17:28:18', 1);
INSERT INTO addresses VALUES (40, 58, 'holiday', '30 Bahnhofstrasse', '75004', 'Paris', 'FR', '2018-09-03 13:39:57', 1);
INSERT INTO addresses VALUES (41, 34, 'work', '107 Rue de la Gare', '69018', 'Lyon', 'FR', '2020-03-28 20:31:40', 1);
INSERT INTO addresses VALUES (42, 51, 'work', '125 Rue Victor Hugo', '69012', 'lyon', 'FR', '2024-12-13 11:03:34', 1);
INSERT INTO addresses VALUES (43, 49, 'home', '59 Bahnhofstrasse', '75008', 'Paris', 'FR', '2021-08-14 09:08:16', 0);
INSERT INTO addresses VALUES (44, 41, 'home', '137 Place Bellecour', '06005', 'Nice', 'FR', '2021-08-22 11:17:30', 1);
INSERT INTO addresses VALUES (45, 32, 'home', '128 Via Roma', '06008', 'Nice', 'FR', '2020-10-18 09:38:48', 0);
INSERT INTO addresses VALUES (46, 38, 'holiday', '137 Main Street', '10111', 'Turin', 'IT', '2022-12-05 18:08:41', 0);
INSERT INTO addresses VALUES (47, 32, 'holiday', '85 Rue Victor Hugo', '06005', 'Nice', 'FR', '2024-10-31 11:14:05', 1);
INSERT INTO addresses VALUES (48, 45, 'home', '45 Rue de la Gare', '75019', 'Paris', 'FR', '2019-03-28 15:36:42', 1);
INSERT INTO addresses VALUES (49, 1, 'home', '79 Place Bellecour', '06003', 'Nice', 'FR', '2025-05-02 10:17:43', 1);
INSERT INTO addresses VALUES (50, 22, 'work', '133 Avenue Foch', '10111', 'Berlin', 'DE', '2020-11-22 09:07:16', 0);
INSERT INTO addresses VALUES (51, 3, 'work', '20 Rue Victor Hugo', '12004', 'Geneva', 'CH', '2020-05-13 12:15:17', 1);
INSERT INTO addresses VALUES (52, 2, 'home', '36 Avenue Foch', '69008', 'Lyon', 'FR', '2018-01-20 17:21:17', 0);
INSERT INTO addresses VALUES (53, 21, 'home', '91 Place Bellecour', '75005', 'Paris', 'FR', '2023-10-19 20:17:25', 0);
INSERT INTO addresses VALUES (54, 40, 'holiday', '108 Bahnhofstrasse', NULL, 'Geneva', 'CH', '2020-05-18 10:40:19', 1);
INSERT INTO addresses VALUES (55, 39, 'home', '45 Main Street', '69014', 'Lyon', 'FR', '2020-01-30 15:01:16', 1);
INSERT INTO addresses VALUES (56, 34, 'work', '122 Main Street', '06004', 'Nice', 'FR', '2025-05-10 12:04:41', 1);
INSERT INTO addresses VALUES (57, 36, 'home', '79 Avenue Foch', '06005', 'Nice', 'FR', '2017-11-01 16:09:43', 0);
INSERT INTO addresses VALUES (58, 52, 'work', '94 Via Roma', '75013', 'Paris', 'FR', '2026-05-06 14:25:07', 1);
INSERT INTO addresses VALUES (59, 19, 'home', '138 Rue Victor Hugo', '69005', 'Lyon', 'FR', '2021-04-04 18:35:56', 0);
INSERT INTO addresses VALUES (60, 50, 'holiday', '109 Via Roma', NULL, 'Paris', 'FR', '2021-07-31 13:38:29', 0);
INSERT INTO addresses VALUES (61, 50, 'home', '1 Place Bellecour', '69004', 'Lyon', 'FR', '2023-08-03 09:33:32', 1);
INSERT INTO addresses VALUES (62, 51, 'work', '122 Place Bellecour', '75020', 'Paris', 'FR', '2019-09-10 08:35:22', 0);
INSERT INTO addresses VALUES (63, 3, 'work', '109 Rue de la Gare', '69002', 'Lyon', 'FR', '2023-12-03 13:26:24', 1);
INSERT INTO addresses VALUES (64, 53, 'work', '113 Place Bellecour', '06020', 'Nice', 'FR', '2022-10-27 09:03:21', 1);
INSERT INTO addresses VALUES (65, 33, 'home', '140 Rue de la Gare', '69011', 'Lyon', 'FR', '2025-06-30 18:07:37', 0);
INSERT INTO addresses VALUES (66, 14, 'holiday', '45 Avenue Foch', '75004', 'Paris', 'FR', '2019-10-15 12:21:42', 0);
INSERT INTO addresses VALUES (67, 30, 'holiday', '95 Avenue Foch', '10107', 'Turin', 'IT', '2021-11-05 14:25:34', 0);
INSERT INTO addresses VALUES (68, 60, 'work', '33 Main Street', '75014', 'Paris', 'FR', '2018-03-23 19:01:41', 0);
INSERT INTO addresses VALUES (69, 30, 'holiday', '129 Place Bellecour', '10105', 'Berlin', 'DE', '2018-09-24 15:52:06', 1);
INSERT INTO addresses VALUES (70, 26, 'home', '138 Rue de la Gare', '69001', 'Lyon', 'FR', '2023-02-07 19:15:27', 0);
INSERT INTO addresses VALUES (71, 22, 'home', '20 Place Bellecour', '12018', 'Geneva', 'CH', '2018-10-22 09:24:37', 0);
INSERT INTO addresses VALUES (72, 28, 'home', '11 Bahnhofstrasse', '75017', 'Paris', 'FR', '2024-09-29 16:41:34', 0);
INSERT INTO addresses VALUES (73, 50, 'holiday', '31 Bahnhofstrasse', '69013', 'Lyon', 'FR', '2018-01-03 15:06:41', 1);
INSERT INTO addresses VALUES (74, 34, 'home', '4 Rue Victor Hugo', NULL, 'Lyon', 'FR', '2020-07-01 14:17:46', 1);
INSERT INTO addresses VALUES (75, 9, 'work', '137 Rue de la Gare', '69017', 'Lyon', 'FR', '2026-01-03 13:35:10', 1);
INSERT INTO addresses VALUES (76, 25, 'home', '127 Place Bellecour', '06005', 'Nice', 'FR', '2019-11-29 16:17:54', 0);
INSERT INTO addresses VALUES (77, 40, 'home', '93 Via Roma', NULL, 'Turin', 'IT', '2019-11-25 11:16:22', 1);
INSERT INTO addresses VALUES (78, 30, 'home', '39 Main Street', NULL, 'Nice', 'FR', '2019-07-15 10:04:51', 1);
INSERT INTO addresses VALUES (79, 13, 'holiday', '62 Bahnhofstrasse', '75015', 'Paris', 'FR', '2021-05-22 18:12:05', 1);
INSERT INTO addresses VALUES (80, 10, 'home', '8 Rue de la Gare', '10114', 'Berlin', 'DE', '2024-08-27 09:37:38', 0);
INSERT INTO phones VALUES (1, 44, 'mobile', '+3347403341', 0, '2020-03-16 10:42:46');
INSERT INTO phones VALUES (2, 26, 'home', '+3344776540', 1, '2024-12-15 09:22:31');
INSERT INTO phones VALUES (3, 35, 'home', '+3369628264', 1, '2019-05-06 18:29:01');
INSERT INTO phones VALUES (4, 19, 'mobile', '+324757251733', 1, '2019-11-11 16:03:03');
INSERT INTO phones VALUES (5, 54, 'home', '+3343220781', NULL, '2026-03-21 08:07:54');
INSERT INTO phones VALUES (6, 28, 'mobile', '+3349459648', NULL, '2021-06-14 08:58:57');
INSERT INTO phones VALUES (7, 46, 'mobile', '+393339681292', 0, '2026-02-16 18:37:16');
INSERT INTO phones VALUES (8, 47, 'mobile', '+3364381347', NULL, '2021-03-29 17:30:34');
INSERT INTO phones VALUES (9, 40, 'mobile', '+41791632635', NULL, '2018-11-19 17:42:58');
INSERT INTO phones VALUES (10, 36, 'mobile', '+393335591755', NULL, '2021-09-22 13:17:31');
INSERT INTO phones VALUES (11, 7, 'mobile', '+3341266278', 1, '2025-06-15 07:31:13');
INSERT INTO phones VALUES (12, 26, 'home', '+3342577520', 0, '2024-08-09 18:02:54');
INSERT INTO phones VALUES (13, 28, 'work', '+3343906166', NULL, '2022-08-19 10:54:32');
INSERT INTO phones VALUES (14, 25, 'home', '+3344904369', 1, '2024-05-21 16:48:49');
INSERT INTO phones VALUES (15, 5, 'home', '+3368691673', 0, '2026-05-10 16:11:57');
INSERT INTO phones VALUES (16, 10, 'home', '+393331722350', NULL, '2022-08-15 08:55:53');
INSERT INTO phones VALUES (17, 37, 'work', '+3367709950', NULL, '2026-06-12 16:41:19');
INSERT INTO phones VALUES (18, 26, 'home', '+41798895848', 0, '2023-03-12 20:30:01');
INSERT INTO phones VALUES (19, 28, 'home', '+324756323586', 0, '2023-09-08 16:35:54');
INSERT INTO phones VALUES (20, 18, 'mobile', '+324757056262', 1, '2021-05-21 15:50:01');
INSERT INTO phones VALUES (21, 37, 'mobile', '+3369884363', 0, '2018-02-18 12:21:59');
INSERT INTO phones VALUES (22, 24, 'mobile', '+41792244245', 1, '2024-02-12 08:54:34');
INSERT INTO phones VALUES (23, 29, 'home', '+324751057144', 0, '2020-08-24 12:13:09');
INSERT INTO phones VALUES (24, 38, 'mobile', '+324752810039', 1, '2020-07-23 20:32:26');
INSERT INTO phones VALUES (25, 53, 'home', '+41795358280', NULL, '2021-02-18 07:45:04');
INSERT INTO phones VALUES (26, 50, 'mobile', '+41797661374', NULL, '2020-03-08 16:50:39');
INSERT INTO phones VALUES (27, 6, 'mobile', '+3345484469', 1, '2017-12-08 09:18:35');
INSERT INTO phones VALUES (28, 47, 'home', '+3344532974', 0, '2020-02-10 18:30:03');
INSERT INTO phones VALUES (29, 48, 'home', '+3342260395', NULL, '2020-07-16 12:59:18');
INSERT INTO phones VALUES (30, 34, 'mobile', '+3368419293', 1, '2025-12-17 18:02:01');
INSERT INTO phones VALUES (31, 21, 'work', '+3341681596', NULL, '2023-08-07 18:42:40');
INSERT INTO phones VALUES (32, 34, 'work', '+3344312255', 0, '2018-04-16 16:08:37');
INSERT INTO phones VALUES (33, 33, 'mobile', '+41798689558', 0, '2025-10-06 07:23:29');
INSERT INTO phones VALUES (34, 22, 'home', '+3341156900', 0, '2022-06-25 07:10:16');
INSERT INTO phones VALUES (35, 36, 'mobile', '+3364860261', 0, '2022-11-18 20:11:02');
INSERT INTO phones VALUES (36, 34, 'mobile', '+3348432135', 1, '2019-09-23 14:32:23');
INSERT INTO phones VALUES (37, 21, 'work', '+3364275606', NULL, '2019-01-14 10:43:39');
INSERT INTO phones VALUES (38, 20, 'work', '+324758952754', 1, '2017-04-05 14:01:59');
INSERT INTO phones VALUES (39, 7, 'work', '+324756764687', 1, '2017-10-31 17:26:12');
INSERT INTO phones VALUES (40, 45, 'work', '+324759406982', 1, '2023-09-24 17:47:36');
INSERT INTO phones VALUES (41, 55, 'work', '+324758905003', 0, '2026-05-02 11:43:52');
INSERT INTO phones VALUES (42, 34, 'home', '+324757650897', NULL, '2023-01-20 11:16:19');
INSERT INTO phones VALUES (43, 1, 'mobile', '+393338676198', 1, '2019-08-09 15:28:13');
INSERT INTO phones VALUES (44, 45, 'work', '+41793429930', 1, '2026-09-03 13:03:41');
INSERT INTO phones VALUES (45, 8, 'home', '+3365291684', NULL, '2025-04-28 07:19:24');
INSERT INTO phones VALUES (46, 1, 'home', '+41796181197', NULL, '2026-11-06 19:52:55');
INSERT INTO phones VALUES (47, 4, 'mobile', '+3366513682', 0, '2024-07-13 20:41:04');
INSERT INTO phones VALUES (48, 9, 'home', '+393336717341', 0, '2017-04-22 17:44:44');
INSERT INTO phones VALUES (49, 12, 'home', '+41795928332', 1, '2021-09-19 15:29:51');
INSERT INTO phones VALUES (50, 55, 'mobile', '+3347840224', 0, '2023-10-26 07:39:15');
INSERT INTO phones VALUES (51, 41, 'mobile', '+3347621618', 1, '2019-05-11 16:09:46');
INSERT INTO phones VALUES (52, 20, 'home', '+3366155002', 1, '2022-08-02 09:43:09');
INSERT INTO phones VALUES (53, 2, 'home', '+393336736022', NULL, '2022-06-29 12:38:07');
INSERT INTO phones VALUES (54, 38, 'home', '+324755632573', 1, '2017-02-16 20:19:48');
INSERT INTO phones VALUES (55, 6, 'work', '+3369407883', 0, '2026-10-05 16:47:41');
INSERT INTO phones VALUES (56, 48, 'home', '+393337253465', 0, '2017-08-11 08:38:32');
INSERT INTO phones VALUES (57, 33, 'mobile', '+3345899907', 0, '2017-10-07 10:00:43');
INSERT INTO phones VALUES (58, 4, 'work', '+3362110091', 0, '2017-02-06 07:34:21');
INSERT INTO phones VALUES (59, 22, 'mobile', '+324751147626', NULL, '2019-05-16 14:12:17');
INSERT INTO phones VALUES (60, 19, 'home', '+3344064780', 0, '2021-05-23 07:15:35');
INSERT INTO phones VALUES (61, 45, 'work', '+3366560052', 1, '2021-07-25 08:01:36');
INSERT INTO phones VALUES (62, 12, 'mobile', '+3344663637', 0, '2018-12-25 11:57:51');
INSERT INTO phones VALUES (63, 7, 'mobile', '+41793454487', 0, '2026-05-05 14:09:14');
INSERT INTO phones VALUES (64, 3, 'home', '+41791978300', NULL, '2018-01-01 14:12:50');
INSERT INTO phones VALUES (65, 15, 'mobile', '+3361963838', 0, '2017-08-10 18:46:07');
INSERT INTO phones VALUES (66, 6, 'mobile', '+41795229954', NULL, '2021-09-28 20:15:46');
INSERT INTO phones VALUES (67, 3, 'home', '+3346465436', 1, '2021-01-03 14:48:55');
INSERT INTO phones VALUES (68, 43, 'work', '+393332499523', 1, '2019-09-29 20:53:31');
INSERT INTO phones VALUES (69, 22, 'mobile', '+324752909888', 0, '2017-10-24 19:51:27');
INSERT INTO phones VALUES (70, 18, 'home', '+41797216706', 1, '2022-02-13 12:22:20');
INSERT INTO phones VALUES (71, 26, 'work', '+324751287064', 1, '2018-06-06 11:10:19');
INSERT INTO phones VALUES (72, 37, 'mobile', '+324753508112', 0, '2022-02-18 17:40:09');
INSERT INTO phones VALUES (73, 9, 'mobile', '+3365259450', 0, '2020-12-28 17:20:10');
INSERT INTO phones VALUES (74, 18, 'work', '+41792296253', 1, '2018-09-23 15:22:56');
INSERT INTO phones VALUES (75, 29, 'mobile', '+3346298961', 0, '2024-09-07 09:30:34');
INSERT INTO emails VALUES (1, 10, 'elena.haddad@orange.fr', 1, 0, '2025-04-01 12:32:59');
INSERT INTO emails VALUES (2, 51, 'ines.peeters77@outlook.com', 1, 0, '2019-01-27 13:02:17');
INSERT INTO emails VALUES (3, 32, 'nadia.bianchi@orange.fr', 1, 0, '2023-04-27 13:15:23');
INSERT INTO emails VALUES (4, 12, 'nadia.peeters@outlook.com', 1, 0, '2019-03-12 08:08:14');
INSERT INTO emails VALUES (5, 53, 'hugo.bernard77@outlook.com', 0, 0, '2019-07-24 08:19:36');
INSERT INTO emails VALUES (6, 61, 'paul.lambert1@gmail.com', 1, 1, '2019-01-20 15:55:22');
INSERT INTO emails VALUES (7, 31, 'nadia.martin1@gmail.com', 1, 0, '2019-07-27 19:09:08');
INSERT INTO emails VALUES (8, 32, 'nadia.bianchi@orange.fr', 1, 0, '2019-01-24 07:50:23');
INSERT INTO emails VALUES (9, 16, 'claire.haddad77@orange.fr', 1, 0, '2017-12-23 14:41:41');
INSERT INTO emails VALUES (10, 31, 'nadia.martin77@outlook.com', 0, 0, '2019-06-11 12:56:30');
INSERT INTO emails VALUES (11, 10, 'elena.haddad@outlook.com', 1, 0, '2018-07-10 14:04:32');
INSERT INTO emails VALUES (12, 46, 'thomas.garnier77@gmail.com', 1, 0, '2023-10-15 12:56:50');
INSERT INTO emails VALUES (13, 17, 'luca.haddad1@outlook.com', 1, 0, '2019-12-10 08:42:41');
INSERT INTO emails VALUES (14, 47, 'elena.rossi@orange.fr', 1, 0, '2020-07-06 11:53:52');
INSERT INTO emails VALUES (15, 38, 'nadia.dubois1@proton.me', 1, 0, '2020-04-21 09:40:18');
INSERT INTO emails VALUES (16, 12, 'nadia.peeters@proton.me', 1, 0, '2020-02-14 12:49:41');
INSERT INTO emails VALUES (17, 69, 'sofia.bernard77@outlook.com', 1, 0, '2024-07-29 09:20:09');
INSERT INTO emails VALUES (18, 51, 'ines.peeters@proton.me', 1, 0, '2021-06-10 14:09:53');
INSERT INTO emails VALUES (19, 67, 'claire.haddad77@orange.fr', 0, 0, '2017-11-20 18:04:02');
INSERT INTO emails VALUES (20, 70, 'hugo.haddad1@gmail.com', 1, 0, '2022-11-02 19:10:36');
INSERT INTO emails VALUES (21, 69, 'sofia.bernard1@gmail.com', 1, 1, '2018-11-09 16:37:23');
INSERT INTO emails VALUES (22, 12, 'nadia.peeters77@outlook.com', 1, 1, '2019-08-31 18:41:42');
INSERT INTO emails VALUES (23, 44, 'victor.keller@proton.me', 1, 0, '2018-10-23 09:28:59');
INSERT INTO emails VALUES (24, 11, 'karim.garnier1@gmail.com', 1, 0, '2023-05-19 14:30:00');
INSERT INTO emails VALUES (25, 35, 'hugo.dubois77@gmail.com', 1, 0, '2022-09-19 10:25:29');
INSERT INTO emails VALUES (26, 21, 'lea.schmidt1@outlook.com', 0, 0, '2020-09-13 09:11:51');
INSERT INTO emails VALUES (27, 45, 'hugo.dubois@gmail.com', 1, 1, '2022-04-02 14:32:35');
INSERT INTO emails VALUES (28, 45, 'hugo.dubois@gmail.com', 1, 0, '2023-08-22 20:50:13');
INSERT INTO emails VALUES (29, 42, 'sofia.rossi77@orange.fr', 1, 0, '2026-02-14 12:07:27');
INSERT INTO emails VALUES (30, 54, 'ines.novak77@gmail.com', 1, 0, '2023-12-07 14:28:52');
INSERT INTO emails VALUES (31, 62, 'karim.bernard1@orange.fr', 0, 0, '2025-02-05 08:06:34');
INSERT INTO emails VALUES (32, 55, 'elena.bernard@proton.me', 1, 0, '2022-04-30 14:33:54');
INSERT INTO emails VALUES (33, 10, 'elena.haddad77@orange.fr', 1, 1, '2022-06-24 13:18:58');
INSERT INTO emails VALUES (34, 50, 'julie.keller@gmail.com', 1, 0, '2026-11-04 19:01:35');
INSERT INTO emails VALUES (35, 13, 'claire.lambert77@gmail.com', 1, 0, '2021-12-31 20:20:28');
INSERT INTO emails VALUES (36, 48, 'karim.garnier77@gmail.com', 1, 0, '2025-05-19 14:17:59');
INSERT INTO emails VALUES (37, 58, 'anna.lambert1@outlook.com', 1, 0, '2018-11-04 13:34:55');
INSERT INTO emails VALUES (38, 60, 'elena.peeters77@proton.me', 1, 0, '2020-08-01 09:22:08');
INSERT INTO emails VALUES (39, 30, 'pierre.schmidt@orange.fr', 1, 0, '2018-02-28 18:06:27');
INSERT INTO emails VALUES (40, 12, 'nadia.peeters1@orange.fr', 1, 0, '2020-02-22 13:00:24');
INSERT INTO emails VALUES (41, 68, 'hugo.bernard77@proton.me', 1, 0, '2024-03-21 16:24:20');
INSERT INTO emails VALUES (42, 43, 'nadia.lambert@gmail.com', 1, 0, '2021-12-31 09:29:06');
INSERT INTO emails VALUES (43, 21, 'lea.schmidt77@outlook.com', 1, 1, '2024-08-04 15:59:40');
INSERT INTO emails VALUES (44, 49, 'claire.dubois77@gmail.com', 1, 1, '2020-08-17 14:44:25');
INSERT INTO emails VALUES (45, 33, 'karim.rossi@orange.fr', 1, 0, '2026-08-19 16:59:15');
INSERT INTO emails VALUES (46, 12, 'nadia.peeters1@gmail.com', 0, 0, '2021-09-16 07:22:23');
INSERT INTO emails VALUES (47, 52, 'thomas.keller77@gmail.com', 1, 1, '2019-05-07 19:57:54');
INSERT INTO emails VALUES (48, 42, 'sofia.rossi@outlook.com', 1, 1, '2024-07-06 19:11:00');
INSERT INTO emails VALUES (49, 55, 'elena.bernard77@outlook.com', 1, 0, '2019-08-17 08:52:39');
INSERT INTO emails VALUES (50, 46, 'thomas.garnier1@orange.fr', 1, 0, '2018-01-28 13:00:51');
INSERT INTO emails VALUES (51, 50, 'julie.keller@proton.me', 0, 0, '2022-12-26 19:46:52');
INSERT INTO emails VALUES (52, 28, 'simon.dubois1@orange.fr', 1, 1, '2020-08-26 15:55:40');
INSERT INTO emails VALUES (53, 41, 'anna.moreau@orange.fr', 0, 0, '2023-01-13 09:09:07');
INSERT INTO emails VALUES (54, 62, 'karim.bernard77@gmail.com', 0, 1, '2018-07-03 20:21:38');
INSERT INTO emails VALUES (55, 46, 'thomas.garnier77@orange.fr', 0, 0, '2025-09-27 09:14:15');
INSERT INTO emails VALUES (56, 69, 'sofia.bernard77@proton.me', 0, 0, '2018-07-02 15:30:36');
INSERT INTO emails VALUES (57, 24, 'simon.novak@outlook.com', 1, 0, '2020-02-22 18:22:04');
INSERT INTO emails VALUES (58, 55, 'elena.bernard1@gmail.com', 1, 1, '2019-03-18 18:15:13');
INSERT INTO emails VALUES (59, 6, 'marc.keller77@outlook.com', 0, 0, '2026-03-12 15:12:04');
INSERT INTO emails VALUES (60, 19, 'sofia.martin@proton.me', 1, 0, '2021-12-30 18:59:36');
INSERT INTO emails VALUES (61, 67, 'claire.haddad77@outlook.com', 0, 1, '2021-03-02 17:22:59');
INSERT INTO emails VALUES (62, 55, 'elena.bernard1@proton.me', 1, 0, '2019-03-13 08:09:15');
INSERT INTO emails VALUES (63, 36, 'claire.dubois@orange.fr', 1, 1, '2022-02-14 19:39:28');
INSERT INTO emails VALUES (64, 18, 'hugo.lambert@orange.fr', 1, 0, '2017-07-01 13:54:50');
INSERT INTO emails VALUES (65, 41, 'anna.moreau1@orange.fr', 0, 0, '2021-08-26 19:21:37');
INSERT INTO emails VALUES (66, 12, 'nadia.peeters77@proton.me', 0, 0, '2023-07-24 07:22:07');
INSERT INTO emails VALUES (67, 37, 'sofia.garnier77@gmail.com', 1, 0, '2026-01-12 07:23:08');
INSERT INTO emails VALUES (68, 25, 'emma.novak1@gmail.com', 1, 0, '2022-06-02 08:48:50');
INSERT INTO emails VALUES (69, 61, 'paul.lambert@proton.me', 1, 0, '2018-06-12 15:54:43');
INSERT INTO emails VALUES (70, 56, 'sofia.garnier77@gmail.com', 1, 1, '2019-09-18 15:24:30');
INSERT INTO emails VALUES (71, 46, 'thomas.garnier1@gmail.com', 0, 0, '2023-08-22 16:55:44');
INSERT INTO emails VALUES (72, 53, 'hugo.bernard@gmail.com', 1, 0, '2019-03-14 08:44:41');
INSERT INTO emails VALUES (73, 17, 'luca.haddad@gmail.com', 1, 0, '2018-01-10 11:31:39');
INSERT INTO emails VALUES (74, 13, 'claire.lambert77@proton.me', 1, 0, '2021-05-25 17:02:42');
INSERT INTO emails VALUES (75, 9, 'emma.garnier1@gmail.com', 1, 1, '2019-06-16 11:58:55');
