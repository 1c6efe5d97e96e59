CREATE TABLE seekers (
  seekerId INTEGER PRIMARY KEY,
  fullName TEXT,
  dob TEXT,
  sex TEXT,
  nationality TEXT,
  city TEXT,
  drivingLicence INTEGER,
  registeredAt TEXT,
  status TEXT,
  counsellorId INTEGER REFERENCES counsellors(counsellorId)
);
CREATE TABLE counsellors (
  counsellorId INTEGER PRIMARY KEY,
  fullName TEXT,
  office TEXT,
  email TEXT,
  hiredOn TEXT,
  leadId INTEGER REFERENCES counsellors(counsellorId)
);
CREATE TABLE contactPoints (
  contactId INTEGER PRIMARY KEY,
  seekerId INTEGER REFERENCES seekers(seekerId),
  channel TEXT,
  detail TEXT,
  isMain INTEGER,
  verifiedOn TEXT
);
CREATE TABLE skills (
  seekerId INTEGER REFERENCES seekers(seekerId),
  skill TEXT,
  years INTEGER,
  certified INTEGER,
  PRIMARY KEY (seekerId, skill)
);
CREATE TABLE vacancies (
  vacancyId INTEGER PRIMARY KEY,
  jobTitle TEXT,
  company TEXT,
  city TEXT,
  salary INTEGER,
  contract TEXT,
  postedOn TEXT,
  closesOn TEXT,
  status TEXT
);
CREATE TABLE applications (
  applicationId INTEGER PRIMARY KEY,
  seekerId INTEGER REFERENCES seekers(seekerId),
  vacancyId INTEGER REFERENCES vacancies(vacancyId),
  appliedOn TEXT,
  outcome TEXT,
  decidedOn TEXT
);
INSERT INTO counsellors VALUES (1, 'Petra Nováková', 'Brno', 'petra@jobdesk.eu', '2022-11-10', NULL);
INSERT INTO counsellors VALUES (2, 'Josef Haas', 'Bratislava', NULL, '2023-09-06', NULL);
INSERT INTO counsellors VALUES (3, 'Lenka Horáková', 'Brno', NULL, '2016-06-19', 2);
INSERT INTO counsellors VALUES (4, 'Markus Eder', 'Linz', NULL, '2019-04-23', 1);
INSERT INTO counsellors VALUES (5, 'Zuzana Kováčová', 'Bratislava', 'zuzana@jobdesk.eu', '2023-01-11', 4);
INSERT INTO counsellors VALUES (6, 'Ilse Pichler', 'Linz', 'ilse@jobdesk.eu', '2016-03-24', 1);
INSERT INTO counsellors VALUES (7, 'Tomáš Dvořák', 'Linz', NULL, '2023-03-18', 6);
INSERT INTO counsellors VALUES (8, 'Karl Winter', 'Vienna', 'karl@jobdesk.eu', '2023-03-06', 6);
INSERT INTO seekers VALUES (1, 'Anna Fischer', '1973-02-25', 'F', 'AT', 'Linz', NULL, '2024-09-27 13:12:21', 'searching', 7);
INSERT INTO seekers VALUES (2, 'Irina Popescu', '1986-09-13', 'F', NULL, 'Bratislava', 0, '2017-02-06 18:45:31', 'searching', 7);
INSERT INTO seekers VALUES (3, 'Bohdan Toth', '1991-04-19', 'M', 'AT', 'Brno', NULL, '2019-11-12 20:59:21', 'searching', 5);
INSERT INTO seekers VALUES (4, 'Jakub Steiner-Wolf', '1968-02-27', 'M', 'TR', 'Vienna', 1, '2017-11-17 21:42:15', 'in_training', 7);
INSERT INTO seekers VALUES (5, 'Clara Marek', '1980-08-17', 'F', 'SK', 'Brno', 1, '2025-02-15 19:26:49', 'inactive', 7);
INSERT INTO seekers VALUES (6, 'Anna Steiner-Wolf', '1974-11-10', 'F', 'SK', 'Brno', 0, '2018-06-21 21:09:09', 'inactive', 4);
INSERT INTO seekers VALUES (7, 'Hassan Bauer', '1999-09-24', 'M', 'SK', 'Vienna', 1, '2022-10-25 13:31:37', 'in_training', 4);
INSERT INTO seekers VALUES (8, 'Clara Toth', '1966-12-01', 'F', 'CZ', 'Ostrava', 1, '2021-10-11 17:15:54', 'placed', 6);
INSERT INTO seekers VALUES (9, 'Eva-Maria Popescu', '1966-03-05', 'F', 'AT', 'Brno', 1, '2024-03-03 20:07:41', 'searching', 2);
INSERT INTO seekers VALUES (10, 'Eva-Maria Toth', '1983-08-08', 'F', 'CZ', 'Brno', 0, '2020-12-24 15:48:02', 'placed', 4);
INSERT INTO seekers VALUES (11, 'Irina Bauer', '1958-07-15', 'F', 'TR', 'Graz', 1, '2020-05-23 16:20:47', 'searching', 3);
INSERT INTO seekers VALUES (12, 'Gerda Kravets', '1976-09-26', 'F', 'AT', 'Graz', NULL, '2017-09-20 18:20:33', 'searching', 4);
INSERT INTO seekers VALUES (13, 'Leon Marek', '1993-04-03', 'M', 'RO', 'Brno', 0, '2018-06-22 13:06:55', 'searching', 3);
INSERT INTO seekers VALUES (14, 'Bohdan Fischer', '1959-11-21', 'M', NULL, 'Graz', NULL, '2023-07-03 10:01:03', 'inactive', 6);
INSERT INTO seekers VALUES (15, 'Eva-Maria Steiner-Wolf', '1969-12-03', 'F', 'AT', 'Linz', 1, '2020-09-14 09:30:00', 'searching', 4);
INSERT INTO seekers VALUES (16, 'Hassan Kravets', '2003-10-07', 'M', 'UA', 'Brno', 0, '2024-07-10 16:24:52', 'placed', 4);
INSERT INTO seekers VALUES (17, 'Anna Kravets', '1977-07-23', 'F', 'CZ', 'Linz', NULL, '2021-10-13 18:47:29', 'searching', 2);
INSERT INTO seekers VALUES (18, 'Leon Popescu', '1979-06-21', 'M', 'SK', 'Vienna', 1, '2017-06-17 11:54:09', 'inactive', 1);
INSERT INTO seekers VALUES (19, 'David Horvath', '1975-12-13', 'M', 'TR', 'Bratislava', 0, '2023-08-20 17:17:42', 'searching', 3);
INSERT INTO seekers VALUES (20, 'Gerda Marek', '1970-04-02', 'F', 'RO', 'Linz', 1, '2025-10-02 13:38:28', 'inactive', 7);
INSERT INTO seekers VALUES (21, 'David Bauer', '1967-02-10', 'M', 'RO', 'Linz', 0, '2019-03-19 19:58:52', 'in_training', 1);
INSERT INTO seekers VALUES (22, 'Nikolai Bauer', '1984-07-18', 'M', NULL, 'Linz', NULL, '2026-02-03 13:57:53', 'inactive', 5);
INSERT INTO seekers VALUES (23, 'Katja Horvath', '1989-09-20', 'F', NULL, 'Bratislava', NULL, '2022-03-09 09:22:18', 'searching', 3);
INSERT INTO seekers VALUES (24, 'Katja Bauer', '1962-11-03', 'F', 'AT', 'Ostrava', 1, '2022-05-12 07:10:02', 'placed', 7);
INSERT INTO seekers VALUES (25, 'Eva-Maria Popescu', '1964-04-12', 'F', 'TR', 'Brno', NULL, '2020-12-17 13:05:20', 'searching', 3);
INSERT INTO seekers VALUES (26, 'Irina Bauer', '1996-09-21', 'F', 'CZ', 'Linz', NULL, '2022-08-16 09:55:54', 'in_training', 5);
INSERT INTO seekers VALUES (27, 'Anna Steiner-Wolf', '1971-11-25', 'F', 'AT', 'Vienna', 0, '2020-08-23 19:23:00', 'searching', 2);
INSERT INTO seekers VALUES (28, 'Jakub Steiner-Wolf', '2006-07-21', 'M', 'CZ', 'Graz', NULL, '2023-04-08 15:35:18', 'in_training', 4);
INSERT INTO seekers VALUES (29, 'Mila Yilmaz', '1973-07-20', 'F', 'RO', 'Graz', 1, '2017-07-19 19:01:42', 'inactive', 3);
INSERT INTO seekers VALUES (30, 'Leon Novak', '1992-09-12', 'M', 'UA', 'Linz', 1, '2020-11-14 16:41:29', 'in_training', 5);
INSERT INTO seekers VALUES (31, 'David Horvath', '1985-07-08', 'M', 'UA', 'Linz', NULL, '2024-04-02 19:52:21', 'placed', 7);
INSERT INTO seekers VALUES (32, 'Mila Steiner-Wolf', '2004-04-06', 'F', 'TR', 'Linz', 1, '2026-05-19 20:29:12', 'in_training', 3);
INSERT INTO seekers VALUES (33, 'Nikolai Toth', '1988-11-02', 'M', 'CZ', 'Bratislava', 0, '2024-06-13 16:40:28', 'placed', 4);
INSERT INTO seekers VALUES (34, 'Leon Novak', '2006-02-12', 'M', NULL, 'Linz', 1, '2026-06-28 08:47:19', 'searching', 3);
INSERT INTO seekers VALUES (35, 'Clara Kravets', '1974-02-22', 'F', 'SK', 'Graz', 1, '2019-08-25 18:31:13', 'searching', 3);
INSERT INTO seekers VALUES (36, 'Filip Toth', '1970-03-10', 'M', 'TR', 'Linz', 1, '2026-09-01 18:14:38', 'inactive', 7);
INSERT INTO seekers VALUES (37, 'Hassan Toth', '1993-06-14', 'M', 'RO', 'Brno', 0, '2023-08-21 17:29:46', 'placed', 2);
INSERT INTO seekers VALUES (38, 'David Fischer', '1959-11-15', 'M', 'AT', 'Vienna', 0, '2019-03-01 19:17:20', 'inactive', 5);
INSERT INTO seekers VALUES (39, 'Eva-Maria Horvath', NULL, 'F', 'SK', 'Brno', 1, '2026-03-28 09:14:35', 'searching', 2);
INSERT INTO seekers VALUES (40, 'Irina Novak', '1965-02-07', 'F', 'SK', 'Graz', 1, '2018-04-08 16:36:06', 'searching', 3);
INSERT INTO seekers VALUES (41, 'Gerda Marek', '1991-12-22', 'F', 'TR', 'Vienna', 0, '2022-07-02 16:31:02', 'in_training', 5);
INSERT INTO seekers VALUES (42, 'Mila Marek', '1960-11-03', 'F', 'UA', 'Bratislava', NULL, '2021-09-27 09:18:21', 'searching', 3);
INSERT INTO seekers VALUES (43, 'Hassan Steiner-Wolf', '1976-01-04', 'M', 'AT', 'Bratislava', 0, '2019-12-05 11:19:24', 'searching', 4);
INSERT INTO seekers VALUES (44, 'Katja Fischer', '1961-06-24', 'F', 'TR', 'Graz', NULL, '2018-11-16 10:35:56', 'searching', 4);
INSERT INTO seekers VALUES (45, 'David Bauer', '1977-10-11', 'M', 'AT', 'Bratislava', NULL, '2020-03-02 10:13:10', 'searching', NULL);
INSERT INTO seekers VALUES (46, 'Katja Horvath', '1986-04-24', 'F', 'TR', 'Brno', 0, '2026-03-23 12:30:09', 'searching', 5);
INSERT INTO seekers VALUES (47, 'Nikolai Kravets', '2006-12-22', 'M', 'AT', 'Linz', 1, '2021-06-18 13:52:50', 'searching', 4);
INSERT INTO seekers VALUES (48, 'Gerda Bauer', '1975-05-07', 'F', 'SK', 'Linz', 1, '2020-07-07 14:41:44', 'inactive', 1);
INSERT INTO seekers VALUES (49, 'David Kravets', '1985-07-22', 'M', 'CZ', 'Graz', 0, '2017-03-23 07:48:05', 'searching', 7);
INSERT INTO seekers VALUES (50, 'Bohdan Fischer', '1998-06-04', 'M', 'UA', 'Ostrava', 0, '2021-07-25 13:46:35', 'searching', 4);
INSERT INTO seekers VALUES (51, 'Filip Bauer', '2008-05-15', 'M', 'RO', 'Ostrava', 0, '2022-03-17 12:41:59', 'inactive', 5);
INSERT INTO seekers VALUES (52, 'David Kravets', '1975-03-01', NULL, 'AT', 'Brno', 0, '2020-09-01 07:51:01', 'searching', 5);
INSERT INTO seekers VALUES (53, 'Jakub Toth', '1966-06-20', 'M', 'SK', 'Linz', 1, '2021-07-09 12:13:46', 'in_training', 6);
INSERT INTO seekers VALUES (54, 'Mila Steiner-Wolf', '2004-01-08', 'F', 'SK', 'Vienna', 0, '2020-02-20 21:58:29', 'in_training', 4);
INSERT INTO seekers VALUES (55, 'Leon Kravets', '1997-08-02', 'M', NULL, 'Linz', NULL, '2025-08-06 20:35:58', 'searching', 2);
INSERT INTO seekers VALUES (56, 'Mila Bauer', '1959-05-17', 'F', 'AT', 'Ostrava', 1, '2024-02-19 13:23:38', 'in_training', 5);
INSERT INTO seekers VALUES (57, 'Hassan Fischer', '1969-10-10', 'M', 'SK', 'Vienna', 1, '2019-03-14 17:20:35', 'searching', 5);
INSERT INTO seekers VALUES (58, 'Filip Popescu', '1965-06-18', 'M', 'AT', 'Ostrava', 1, '2020-08-11 14:18:32', 'searching', 3);
INSERT INTO seekers VALUES (59, 'Irina Fischer', '1970-11-19', 'F', NULL, 'Graz', 0, '2020-11-28 11:13:42', 'searching', 1);
INSERT INTO seekers VALUES (60, 'Irina Kravets', '2004-03-09', 'F', NULL, 'Bratislava', NULL, '2025-05-08 15:16:05', 'placed', 3);
INSERT INTO seekers VALUES (61, 'Mila Novak', '1994-02-07', NULL, 'CZ', 'Ostrava', 1, '2025-09-17 19:50:40', 'searching', 3);
INSERT INTO seekers VALUES (62, 'Gerda Popescu', NULL, 'F', 'TR', 'Vienna', NULL, '2019-07-07 07:45:18', 'in_training', 6);
INSERT INTO seekers VALUES (63, 'David Steiner-Wolf', '1998-11-28', 'M', 'UA', 'Graz', NULL, '2020-01-22 12:16:23', 'searching', 1);
INSERT INTO seekers VALUES (64, 'Gerda Toth', '2001-03-08', 'F', 'AT', 'Vienna', NULL, '2020-03-25 16:11:20', 'placed', 1);
INSERT INTO seekers VALUES (65, 'Leon Marek', '1961-11-16', 'M', 'CZ', 'Brno', 0, '2023-05-15 19:02:10', 'searching', 2);
INSERT INTO contactPoints VALUES (1, 1, 'post', 'Donaulände 77', 1, '2026-03-04');
INSERT INTO contactPoints VALUES (2, 1, 'email', 'anna.fischer1@gmx.at', 0, NULL);
INSERT INTO contactPoints VALUES (3, 1, 'mobile', '+43740719085', 0, '2023-02-15');
INSERT INTO contactPoints VALUES (4, 2, 'post', 'Hauptplatz 3', 1, NULL);
INSERT INTO contactPoints VALUES (5, 2, 'messenger', '@irina74', 0, '2024-07-11');
INSERT INTO contactPoints VALUES (6, 3, 'mobile', NULL, 1, '2022-02-22');
INSERT INTO contactPoints VALUES (7, 5, 'post', 'Masarykova 12', 1, NULL);
INSERT INTO contactPoints VALUES (8, 5, 'email', 'clara.marek@ukr.net', 0, '2026-07-16');
INSERT INTO contactPoints VALUES (9, 7, 'email', 'hassan.bauer@ukr.net', 1, '2022-04-01');
INSERT INTO contactPoints VALUES (10, 7, 'email', 'hassan.bauer@gmx.at', 0, '2019-07-10');
INSERT INTO contactPoints VALUES (11, 7, 'email', 'hassan.bauer1@gmx.at', 0, '2025-12-21');
INSERT INTO contactPoints VALUES (12, 8, 'email', 'clara.toth@ukr.net', 1, '2025-12-25');
INSERT INTO contactPoints VALUES (13, 8, 'email', 'clara.toth1@gmx.at', 0, '2020-10-02');
INSERT INTO contactPoints VALUES (14, 9, 'messenger', NULL, 1, '2019-09-12');
INSERT INTO contactPoints VALUES (15, 9, 'post', 'Obchodná 5', 0, '2026-06-07');
INSERT INTO contactPoints VALUES (16, 11, 'post', NULL, 1, NULL);
INSERT INTO contactPoints VALUES (17, 13, 'email', 'leon.marek1@gmx.at', 1, NULL);
INSERT INTO contactPoints VALUES (18, 14, 'email', 'bohdan.fischer1@centrum.sk', 1, '2022-05-12');
INSERT INTO contactPoints VALUES (19, 15, 'mobile', '+43691502886', 1, '2026-10-27');
INSERT INTO contactPoints VALUES (20, 15, 'post', 'Masarykova 12', 0, NULL);
INSERT INTO contactPoints VALUES (21, 16, 'email', 'hassan.kravets1@seznam.cz', 1, '2026-07-14');
INSERT INTO contactPoints VALUES (22, 16, 'email', 'hassan.kravets@ukr.net', 0, NULL);
INSERT INTO contactPoints VALUES (23, 16, 'messenger', '@hassan37', 0, '2022-08-27');
INSERT INTO contactPoints VALUES (24, 17, 'email', 'anna.kravets1@gmail.com', 1, NULL);
INSERT INTO contactPoints VALUES (25, 18, 'mobile', '+421737458315', 1, NULL);
INSERT INTO contactPoints VALUES (26, 18, 'post', 'Donaulände 77', 0, NULL);
INSERT INTO contactPoints VALUES (27, 19, 'messenger', '@david49', 1, NULL);
INSERT INTO contactPoints VALUES (28, 19, 'email', 'david.horvath@gmail.com', 0, '2018-07-10');
INSERT INTO contactPoints VALUES (29, 20, 'email', 'gerda.marek@gmx.at', 1, '2024-03-20');
INSERT INTO contactPoints VALUES (30, 20, 'email', 'gerda.marek@centrum.sk', 0, NULL);
INSERT INTO contactPoints VALUES (31, 21, 'post', 'Hauptplatz 3', 1, NULL);
INSERT INTO contactPoints VALUES (32, 22, 'email', 'nikolai.bauer@gmail.com', 1, '2024-02-23');
INSERT INTO contactPoints VALUES (33, 22, 'messenger', '@nikolai40', 0, '2021-01-05');
INSERT INTO contactPoints VALUES (34, 23, 'post', 'Donaulände 77', 1, '2019-10-28');
INSERT INTO contactPoints VALUES (35, 23, 'email', 'katja.horvath1@seznam.cz', 0, '2020-06-18');
INSERT INTO contactPoints VALUES (36, 24, 'email', 'katja.bauer@gmail.com', 1, '2021-03-24');
INSERT INTO contactPoints VALUES (37, 24, 'email', 'katja.bauer@centrum.sk', 0, '2020-03-02');
INSERT INTO contactPoints VALUES (38, 25, 'email', 'eva-maria.popescu1@gmx.at', 1, '2026-08-11');
INSERT INTO contactPoints VALUES (39, 25, 'email', 'eva-maria.popescu1@gmail.com', 0, '2024-01-21');
INSERT INTO contactPoints VALUES (40, 26, 'messenger', '@irina70', 1, '2021-02-26');
INSERT INTO contactPoints VALUES (41, 26, 'post', 'Hauptplatz 3', 0, NULL);
INSERT INTO contactPoints VALUES (42, 27, 'messenger', '@anna9', 1, NULL);
INSERT INTO contactPoints VALUES (43, 27, 'messenger', '@anna68', 0, '2019-04-10');
INSERT INTO contactPoints VALUES (44, 28, 'post', 'Obchodná 5', 1, NULL);
INSERT INTO contactPoints VALUES (45, 28, 'email', 'jakub.steiner-wolf1@seznam.cz', 0, '2021-03-05');
INSERT INTO contactPoints VALUES (46, 28, 'mobile', '+421704460152', 0, '2021-07-19');
INSERT INTO contactPoints VALUES (47, 30, 'email', 'leon.novak1@seznam.cz', 1, NULL);
INSERT INTO contactPoints VALUES (48, 30, 'post', 'Hauptplatz 3', 0, '2020-01-22');
INSERT INTO contactPoints VALUES (49, 31, 'mobile', '+420761434352', 1, NULL);
INSERT INTO contactPoints VALUES (50, 32, 'mobile', '+43700009063', 1, NULL);
INSERT INTO contactPoints VALUES (51, 32, 'post', NULL, 0, '2026-08-15');
INSERT INTO contactPoints VALUES (52, 33, 'post', 'Hauptplatz 3', 1, NULL);
INSERT INTO contactPoints VALUES (53, 33, 'email', 'nikolai.toth1@centrum.sk', 0, '2024-11-27');
INSERT INTO contactPoints VALUES (54, 34, 'email', 'leon.novak@ukr.net', 1, '2021-12-03');
INSERT INTO contactPoints VALUES (55, 37, 'email', 'hassan.toth1@centrum.sk', 1, NULL);
INSERT INTO contactPoints VALUES (56, 37, 'email', NULL, 0, '2020-02-04');
INSERT INTO contactPoints VALUES (57, 38, 'post', 'Hauptplatz 3', 1, NULL);
INSERT INTO contactPoints VALUES (58, 38, 'email', 'david.fischer@ukr.net', 0, '2026-08-08');
INSERT INTO contactPoints VALUES (59, 39, 'email', 'eva-maria.horvath@ukr.net', 1, '2021-11-28');
INSERT INTO contactPoints VALUES (60, 40, 'messenger', '@irina44', 1, '2025-01-25');
INSERT INTO contactPoints VALUES (61, 40, 'email', 'irina.novak@ukr.net', 0, '2026-09-04');
INSERT INTO contactPoints VALUES (62, 40, 'email', 'irina.novak1@seznam.cz', 0, NULL);
INSERT INTO contactPoints VALUES (63, 41, 'email', 'gerda.marek@gmx.at', 1, '2025-06-20');
INSERT INTO contactPoints VALUES (64, 41, 'post', 'Hauptplatz 3', 0, '2024-04-12');
INSERT INTO contactPoints VALUES (65, 41, 'mobile', '+43649194166', 0, NULL);
INSERT INTO contactPoints VALUES (66, 42, 'email', 'mila.marek@gmail.com', 1, NULL);
INSERT INTO contactPoints VALUES (67, 42, 'email', 'mila.marek@gmail.com', 0, '2018-11-15');
INSERT INTO contactPoints VALUES (68, 44, 'messenger', '@katja64', 1, '2025-03-07');
INSERT INTO contactPoints VALUES (69, 45, 'messenger', '@david4', 1, '2018-01-14');
INSERT INTO contactPoints VALUES (70, 45, 'mobile', '+43714204792', 0, NULL);
INSERT INTO contactPoints VALUES (71, 46, 'email', 'katja.horvath1@ukr.net', 1, NULL);
INSERT INTO contactPoints VALUES (72, 46, 'messenger', '@katja36', 0, NULL);
INSERT INTO contactPoints VALUES (73, 47, 'email', 'nikolai.kravets1@centrum.sk', 1, '2020-03-23');
INSERT INTO contactPoints VALUES (74, 48, 'email', 'gerda.bauer@seznam.cz', 1, '2019-06-20');
INSERT INTO contactPoints VALUES (75, 48, 'messenger', '@gerda3', 0, '2021-12-27');
INSERT INTO contactPoints VALUES (76, 50, 'email', 'bohdan.fischer1@centrum.sk', 1, NULL);
INSERT INTO contactPoints VALUES (77, 51, 'mobile', '+43751010534', 1, '2019-06-12');
INSERT INTO contactPoints VALUES (78, 51, 'post', 'Masarykova 12', 0, NULL);
INSERT INTO contactPoints VALUES (79, 52, 'email', NULL, 1, NULL);
INSERT INTO contactPoints VALUES (80, 53, 'email', 'jakub.toth1@gmx.at', 1, NULL);
INSERT INTO contactPoints VALUES (81, 54, 'email', 'mila.steiner-wolf@seznam.cz', 1, NULL);
INSERT INTO contactPoints VALUES (82, 54, 'email', 'mila.steiner-wolf@gmail.com', 0, '2020-10-15');
INSERT INTO contactPoints VALUES (83, 57, 'messenger', '@hassan90', 1, NULL);
INSERT INTO contactPoints VALUES (84, 57, 'email', 'hassan.fischer@ukr.net', 0, NULL);
INSERT INTO contactPoints VALUES (85, 57, 'messenger', '@hassan26', 0, '2026-01-08');
INSERT INTO contactPoints VALUES (86, 58, 'mobile', '+420733499762', 1, '2025-10-18');
INSERT INTO contactPoints VALUES (87, 58, 'email', 'filip.popescu1@seznam.cz', 0, NULL);
INSERT INTO contactPoints VALUES (88, 58, 'messenger', '@filip95', 0, '2024-10-17');
INSERT INTO contactPoints VALUES (89, 59, 'email', 'irina.fischer@seznam.cz', 1, '2022-06-06');
INSERT INTO contactPoints VALUES (90, 59, 'post', 'Obchodná 5', 0, '2023-10-27');
INSERT INTO skills VALUES (58, 'Java', 0, 0);
INSERT INTO skills VALUES (5, 'cooking', 3, 0);
INSERT INTO skills VALUES (14, 'sales', NULL, 1);
INSERT INTO skills VALUES (35, 'first aid', 2, 0);
INSERT INTO skills VALUES (26, 'Java', 3, 1);
INSERT INTO skills VALUES (13, 'cooking', 5, 0);
INSERT INTO skills VALUES (43, 'nursing', 3, 0);
INSERT INTO skills VALUES (24, 'Java', 1, 1);
INSERT INTO skills VALUES (19, 'German', 8, 1);
INSERT INTO skills VALUES (29, 'nursing', 0, 0);
INSERT INTO skills VALUES (18, 'cooking', 8, 1);
INSERT INTO skills VALUES (25, 'German', 5, 0);
INSERT INTO skills VALUES (46, 'cooking', 8, 0);
INSERT INTO skills VALUES (9, 'welding', 0, 0);
INSERT INTO skills VALUES (8, 'German', 15, 1);
INSERT INTO skills VALUES (8, 'bookkeeping', 2, 0);
INSERT INTO skills VALUES (11, 'forklift', 5, NULL);
INSERT INTO skills VALUES (16, 'English', 3, 1);
INSERT INTO skills VALUES (17, 'sales', 15, 0);
INSERT INTO skills VALUES (37, 'cooking', 8, 1);
INSERT INTO skills VALUES (38, 'forklift', 1, 0);
INSERT INTO skills VALUES (31, 'forklift', NULL, NULL);
INSERT INTO skills VALUES (13, 'welding', 8, 1);
INSERT INTO skills VALUES (30, 'sales', 8, 1);
INSERT INTO skills VALUES (42, 'nursing', 3, 1);
INSERT INTO skills VALUES (6, 'Java', 8, 1);
INSERT INTO skills VALUES (48, 'cooking', 1, 0);
INSERT INTO skills VALUES (12, 'forklift', 15, 1);
INSERT INTO skills VALUES (8, 'cooking', 3, 0);
INSERT INTO skills VALUES (17, 'welding', 2, 1);
INSERT INTO skills VALUES (8, 'welding', 15, 1);
INSERT INTO skills VALUES (2, 'first aid', 8, 0);
INSERT INTO skills VALUES (58, 'German', 2, 0);
INSERT INTO skills VALUES (49, 'English', 0, 0);
INSERT INTO skills VALUES (28, 'first aid', 1, NULL);
INSERT INTO skills VALUES (34, 'cooking', 8, 1);
INSERT INTO skills VALUES (11, 'first aid', 1, 1);
INSERT INTO skills VALUES (17, 'first aid', 3, 0);
INSERT INTO skills VALUES (32, 'cooking', 1, 1);
INSERT INTO skills VALUES (36, 'first aid', 1, 0);
INSERT INTO skills VALUES (25, 'forklift', 15, 1);
INSERT INTO skills VALUES (15, 'forklift', 2, 0);
INSERT INTO skills VALUES (39, 'sales', 2, NULL);
INSERT INTO skills VALUES (5, 'bookkeeping', NULL, 0);
INSERT INTO skills VALUES (47, 'German', 15, 1);
INSERT INTO skills VALUES (36, 'German', 1, NULL);
INSERT INTO skills VALUES (55, 'English', 0, 0);
INSERT INTO skills VALUES (3, 'forklift', 15, 0);
INSERT INTO skills VALUES (25, 'English', 1, 0);
INSERT INTO skills VALUES (7, 'Java', 2, NULL);
INSERT INTO skills VALUES (9, 'cooking', 0, 0);
INSERT INTO skills VALUES (50, 'forklift', 3, NULL);
INSERT INTO skills VALUES (41, 'bookkeeping', 1, 1);
INSERT INTO skills VALUES (50, 'cooking', 2, 0);
INSERT INTO skills VALUES (15, 'cooking', 1, 0);
INSERT INTO skills VALUES (25, 'Java', NULL, 0);
INSERT INTO skills VALUES (6, 'bookkeeping', 8, NULL);
INSERT INTO skills VALUES (52, 'first aid', NULL, 0);
INSERT INTO skills VALUES (1, 'bookkeeping', 2, 0);
INSERT INTO skills VALUES (46, 'forklift', NULL, NULL);
INSERT INTO skills VALUES (49, 'sales', 2, NULL);
INSERT INTO skills VALUES (22, 'nursing', 8, NULL);
INSERT INTO skills VALUES (1, 'forklift', 15, 0);
INSERT INTO skills VALUES (22, 'English', 8, 0);
INSERT INTO skills VALUES (10, 'cooking', NULL, 0);
INSERT INTO skills VALUES (57, 'cooking', 5, 0);
INSERT INTO skills VALUES (49, 'forklift', 3, NULL);
INSERT INTO skills VALUES (41, 'cooking', 5, 0);
INSERT INTO skills VALUES (21, 'forklift', 5, 1);
INSERT INTO skills VALUES (9, 'nursing', 15, 0);
INSERT INTO skills VALUES (34, 'English', 15, 0);
INSERT INTO skills VALUES (32, 'nursing', 15, 1);
INSERT INTO skills VALUES (11, 'bookkeeping', 2, NULL);
INSERT INTO skills VALUES (22, 'first aid', 8, 0);
INSERT INTO skills VALUES (49, 'Java', 15, 1);
INSERT INTO skills VALUES (33, 'welding', 0, 1);
INSERT INTO skills VALUES (45, 'English', 2, 1);
INSERT INTO skills VALUES (22, 'cooking', NULL, 0);
INSERT INTO skills VALUES (43, 'first aid', 15, 0);
INSERT INTO skills VALUES (44, 'English', NULL, NULL);
INSERT INTO vacancies VALUES (1, 'Care Assistant', 'Adler & Sohn GmbH', 'Brno', 21000, 'seasonal', '2021-02-11', NULL, 'open');
INSERT INTO vacancies VALUES (2, 'Line Cook', 'Danube Logistics', 'Bratislava', NULL, 'temporary', '2026-01-17', '2026-02-28', 'open');
INSERT INTO vacancies VALUES (3, 'Line Cook', 'Voest Metall AG', 'Ostrava', 33500, 'temporary', '2026-04-18', '2026-05-28', 'open');
INSERT INTO vacancies VALUES (4, 'Warehouse Clerk', 'Gasthof Post', 'Brno', 27000, 'permanent', '2021-03-07', '2021-06-28', 'open');
INSERT INTO vacancies VALUES (5, 'Night Nurse', 'Klinikum Nord', 'Bratislava', 27000, 'permanent', '2026-10-16', '2026-12-28', 'open');
INSERT INTO vacancies VALUES (6, 'Sales Assistant', 'Danube Logistics', 'Graz', 30000, 'temporary', '2023-06-27', NULL, 'open');
INSERT INTO vacancies VALUES (7, 'Sales Assistant', 'Voest Metall AG', 'Ostrava', 21000, 'permanent', '2023-06-08', '2023-07-28', 'withdrawn');
INSERT INTO vacancies VALUES (8, 'Warehouse Clerk', 'Mercur Supermarkt', 'Graz', 21000, 'seasonal', '2026-01-13', '2026-03-28', 'open');
INSERT INTO vacancies VALUES (9, 'Night Nurse', 'Brno Soft s.r.o.', 'Linz', 46000, 'permanent', '2023-03-24', '2023-05-28', 'open');
INSERT INTO vacancies VALUES (10, 'Welder', 'Danube Logistics', 'Bratislava', 38000, 'seasonal', '2025-12-17', '2025-12-28', 'withdrawn');
INSERT INTO vacancies VALUES (11, 'Line Cook', 'Brno Soft s.r.o.', 'Linz', 33500, 'seasonal', '2026-09-10', NULL, 'filled');
INSERT INTO vacancies VALUES (12, 'Care Assistant', 'Adler & Sohn GmbH', 'Graz', 24500, 'temporary', '2021-09-27', '2021-11-28', 'open');
INSERT INTO vacancies VALUES (13, 'Bookkeeper', 'Adler & Sohn GmbH', 'Bratislava', 24500, 'temporary', '2021-02-16', '2021-05-28', 'withdrawn');
INSERT INTO vacancies VALUES (14, 'Sales Assistant', 'Brno Soft s.r.o.', 'Graz', 30000, 'part_time', '2024-03-27', '2024-05-28', 'filled');
INSERT INTO vacancies VALUES (15, 'Welder', 'Mercur Supermarkt', 'Linz', 46000, 'part_time', '2025-11-05', '2025-12-28', 'open');
INSERT INTO vacancies VALUES (16, 'Warehouse Clerk', 'Mercur Supermarkt', 'Graz', NULL, 'permanent', '2024-12-12', '2024-12-28', 'open');
INSERT INTO vacancies VALUES (17, 'Welder', 'Adler & Sohn GmbH', 'Graz', NULL, 'permanent', '2024-01-02', '2024-04-28', 'withdrawn');
INSERT INTO vacancies VALUES (18, 'Welder', 'Klinikum Nord', 'Linz', 33500, 'temporary', '2024-01-14', '2024-02-28', 'open');
INSERT INTO vacancies VALUES (19, 'Care Assistant', 'Adler & Sohn GmbH', 'Brno', 46000, 'seasonal', '2021-12-21', '2021-12-28', 'withdrawn');
INSERT INTO vacancies VALUES (20, 'Welder', 'Adler & Sohn GmbH', 'Ostrava', 38000, 'seasonal', '2021-06-18', '2021-07-28', 'open');
INSERT INTO vacancies VALUES (21, 'Care Assistant', 'Adler & Sohn GmbH', 'Ostrava', 46000, 'permanent', '2022-12-19', '2022-12-28', 'filled');
INSERT INTO vacancies VALUES (22, 'Bookkeeper', 'Voest Metall AG', 'Brno', 24500, 'permanent', '2024-05-09', '2024-06-28', 'withdrawn');
INSERT INTO vacancies VALUES (23, 'Warehouse Clerk', 'Mercur Supermarkt', 'Graz', 46000, 'permanent', '2022-07-22', '2022-09-28', 'withdrawn');
INSERT INTO vacancies VALUES (24, 'Welder', 'Klinikum Nord', 'Linz', 30000, 'part_time', '2021-09-21', '2021-12-28', 'open');
INSERT INTO vacancies VALUES (25, 'Sales Assistant', 'Brno Soft s.r.o.', 'Graz', 38000, 'part_time', '2021-10-14', '2021-12-28', 'open');
INSERT INTO vacancies VALUES (26, 'Bus Driver', 'Mercur Supermarkt', 'Brno', 38000, 'seasonal', '2025-09-28', '2025-11-28', 'withdrawn');
INSERT INTO vacancies VALUES (27, 'Junior Developer', 'Adler & Sohn GmbH', 'Bratislava', 30000, 'permanent', '2023-02-21', NULL, 'open');
INSERT INTO vacancies VALUES (28, 'Bookkeeper', 'Adler & Sohn GmbH', 'Linz', 46000, 'seasonal', '2025-10-12', '2025-12-28', 'filled');
INSERT INTO vacancies VALUES (29, 'Sales Assistant', 'Klinikum Nord', 'Ostrava', 24500, 'permanent', '2022-01-07', '2022-03-28', 'open');
INSERT INTO vacancies VALUES (30, 'Warehouse Clerk', 'Danube Logistics', 'Ostrava', 27000, 'permanent', '2022-08-18', '2022-09-28', 'open');
INSERT INTO vacancies VALUES (31, 'Sales Assistant', 'Klinikum Nord', 'Linz', 30000, 'temporary', '2023-07-27', '2023-09-28', 'open');
INSERT INTO vacancies VALUES (32, 'Welder', 'Voest Metall AG', 'Bratislava', NULL, 'part_time', '2022-11-18', '2022-12-28', 'withdrawn');
INSERT INTO vacancies VALUES (33, 'Sales Assistant', 'Mercur Supermarkt', 'Linz', NULL, 'seasonal', '2024-04-09', '2024-07-28', 'open');
INSERT INTO vacancies VALUES (34, 'Bus Driver', 'Gasthof Post', 'Bratislava', 33500, 'permanent', '2022-07-09', '2022-09-28', 'withdrawn');
INSERT INTO vacancies VALUES (35, 'Welder', 'Gasthof Post', 'Linz', 24500, 'permanent', '2023-06-09', '2023-08-28', 'open');
INSERT INTO vacancies VALUES (36, 'Bookkeeper', 'Brno Soft s.r.o.', 'Graz', 38000, 'temporary', '2026-06-06', '2026-07-28', 'withdrawn');
INSERT INTO vacancies VALUES (37, 'Sales Assistant', 'Mercur Supermarkt', 'Graz', 21000, 'seasonal', '2024-10-14', '2024-12-28', 'open');
INSERT INTO vacancies VALUES (38, 'Welder', 'Adler & Sohn GmbH', 'Graz', 33500, 'temporary', '2021-06-01', '2021-09-28', 'withdrawn');
INSERT INTO vacancies VALUES (39, 'Night Nurse', 'Voest Metall AG', 'Graz', NULL, 'permanent', '2023-06-25', '2023-09-28', 'open');
INSERT INTO vacancies VALUES (40, 'Junior Developer', 'Gasthof Post', 'Vienna', 33500, 'seasonal', '2021-01-21', '2021-03-28', 'withdrawn');
INSERT INTO vacancies VALUES (41, 'Line Cook', 'Klinikum Nord', 'Linz', 27000, 'permanent', '2022-04-14', '2022-07-28', 'withdrawn');
INSERT INTO vacancies VALUES (42, 'Line Cook', 'Brno Soft s.r.o.', 'Graz', 46000, 'seasonal', '2023-02-05', NULL, 'open');
INSERT INTO vacancies VALUES (43, 'Bookkeeper', 'Brno Soft s.r.o.', 'Vienna', 46000, 'permanent', '2024-08-25', '2024-09-28', 'open');
INSERT INTO vacancies VALUES (44, 'Warehouse Clerk', 'Voest Metall AG', 'Bratislava', 27000, 'part_time', '2022-01-23', '2022-02-28', 'open');
INSERT INTO vacancies VALUES (45, 'Warehouse Clerk', 'Gasthof Post', 'Ostrava', 21000, 'part_time', '2024-12-18', '2024-12-28', 'withdrawn');
INSERT INTO applications VALUES (1, 18, 19, '2021-12-21', 'hired', '2021-12-15');
INSERT INTO applications VALUES (2, 26, 11, '2026-10-12', NULL, NULL);
INSERT INTO applications VALUES (3, 22, 39, '2023-07-14', 'hired', '2023-08-25');
INSERT INTO applications VALUES (4, 30, 17, '2024-02-04', 'rejected', '2024-03-21');
INSERT INTO applications VALUES (5, 1, 28, '2025-11-05', 'interview', '2025-12-10');
INSERT INTO applications VALUES (6, 12, 1, '2021-03-12', NULL, NULL);
INSERT INTO applications VALUES (7, 55, 32, '2022-11-13', 'hired', '2022-12-18');
INSERT INTO applications VALUES (8, 22, 14, '2024-04-28', 'interview', '2024-05-17');
INSERT INTO applications VALUES (9, 56, 39, '2023-06-19', NULL, NULL);
INSERT INTO applications VALUES (10, 41, 30, '2022-08-13', NULL, NULL);
INSERT INTO applications VALUES (11, 33, 34, '2022-08-21', NULL, NULL);
INSERT INTO applications VALUES (12, 44, 35, '2023-06-13', 'hired', '2023-07-15');
INSERT INTO applications VALUES (13, 54, 2, '2026-01-04', 'rejected', '2026-02-16');
INSERT INTO applications VALUES (14, 40, 31, '2023-07-25', 'withdrawn', '2023-08-22');
INSERT INTO applications VALUES (15, 2, 11, '2026-09-06', 'rejected', '2026-10-21');
INSERT INTO applications VALUES (16, 13, 40, '2021-01-14', 'withdrawn', '2021-02-25');
INSERT INTO applications VALUES (17, 27, 9, '2023-03-10', 'rejected', '2023-04-19');
INSERT INTO applications VALUES (18, 52, 33, '2024-04-16', 'interview', '2024-05-16');
INSERT INTO applications VALUES (19, 28, 19, '2021-12-17', 'rejected', '2021-12-19');
INSERT INTO applications VALUES (20, 56, 29, '2022-02-08', 'withdrawn', '2022-03-23');
INSERT INTO applications VALUES (21, 9, 2, '2026-02-25', 'rejected', '2026-03-14');
INSERT INTO applications VALUES (22, 19, 8, '2026-02-08', 'hired', '2026-03-17');
INSERT INTO applications VALUES (23, 6, 13, '2021-02-02', NULL, NULL);
INSERT INTO applications VALUES (24, 39, 21, '2022-12-20', 'interview', '2022-12-17');
INSERT INTO applications VALUES (25, 43, 3, '2026-05-14', 'hired', '2026-06-15');
INSERT INTO applications VALUES (26, 6, 36, '2026-06-18', 'rejected', '2026-07-12');
INSERT INTO applications VALUES (27, 30, 32, '2022-11-06', NULL, NULL);
INSERT INTO applications VALUES (28, 52, 22, '2024-05-14', 'rejected', '2024-06-15');
INSERT INTO applications VALUES (29, 50, 17, '2024-01-16', 'hired', '2024-02-11');
INSERT INTO applications VALUES (30, 15, 12, '2021-09-22', 'interview', '2021-10-25');
INSERT INTO applications VALUES (31, 37, 30, '2022-09-13', 'rejected', '2022-10-18');
INSERT INTO applications VALUES (32, 31, 2, '2026-01-02', 'interview', '2026-02-12');
INSERT INTO applications VALUES (33, 19, 2, '2026-01-18', 'withdrawn', '2026-02-26');
INSERT INTO applications VALUES (34, 1, 25, '2021-11-05', 'hired', '2021-12-26');
INSERT INTO applications VALUES (35, 25, 4, '2021-03-24', 'rejected', '2021-04-10');
INSERT INTO applications VALUES (36, 34, 10, '2025-12-03', 'withdrawn', '2025-12-19');
INSERT INTO applications VALUES (37, 9, 14, '2024-04-11', 'withdrawn', '2024-05-12');
INSERT INTO applications VALUES (38, 10, 14, '2024-04-03', NULL, NULL);
INSERT INTO applications VALUES (39, 1, 3, '2026-04-18', 'withdrawn', '2026-05-13');
INSERT INTO applications VALUES (40, 17, 21, '2022-12-12', 'rejected', '2022-12-18');
INSERT INTO applications VALUES (41, 4, 5, '2026-10-03', 'withdrawn', '2026-11-13');
INSERT INTO applications VALUES (42, 39, 14, '2024-04-22', 'hired', '2024-05-25');
INSERT INTO applications VALUES (43, 29, 24, '2021-10-15', 'interview', '2021-11-14');
INSERT INTO applications VALUES (44, 32, 36, '2026-07-24', 'hired', '2026-08-17');
INSERT INTO applications VALUES (45, 30, 1, '2021-02-22', NULL, NULL);
INSERT INTO applications VALUES (46, 30, 10, '2025-12-07', 'interview', '2025-12-10');
INSERT INTO applications VALUES (47, 29, 33, '2024-04-08', NULL, NULL);
INSERT INTO applications VALUES (48, 48, 3, '2026-04-21', 'hired', '2026-05-18');
INSERT INTO applications VALUES (49, 24, 39, '2023-07-19', NULL, NULL);
INSERT INTO applications VALUES (50, 25, 24, '2021-09-27', 'hired', '2021-10-28');
INSERT INTO applications VALUES (51, 46, 36, '2026-06-18', 'hired', '2026-07-13');
INSERT INTO applications VALUES (52, 14, 38, '2021-07-06', 'rejected', '2021-08-14');
INSERT INTO applications VALUES (53, 28, 1, '2021-02-08', 'withdrawn', '2021-03-11');
INSERT INTO applications VALUES (54, 26, 19, '2021-12-09', 'hired', '2021-12-18');
INSERT INTO applications VALUES (55, 14, 29, '2022-01-26', 'interview', '2022-02-16');
INSERT INTO applications VALUES (56, 21, 23, '2022-07-04', 'hired', '2022-08-19');
INSERT INTO applications VALUES (57, 42, 16, '2024-12-12', NULL, NULL);
INSERT INTO applications VALUES (58, 27, 37, '2024-11-14', 'rejected', '2024-12-14');
INSERT INTO applications VALUES (59, 19, 12, '2021-09-11', 'rejected', '2021-10-23');
INSERT INTO applications VALUES (60, 52, 27, '2023-02-20', 'hired', '2023-03-22');
INSERT INTO applications VALUES (61, 17, 5, '2026-11-07', 'hired', '2026-12-21');
INSERT INTO applications VALUES (62, 55, 1, '2021-02-08', 'withdrawn', '2021-03-12');
INSERT INTO applications VALUES (63, 20, 30, '2022-08-09', 'withdrawn', '2022-09-10');
INSERT INTO applications VALUES (64, 2, 21, '2022-12-25', 'withdrawn', '2022-12-26');
INSERT INTO applications VALUES (65, 51, 31, '2023-07-26', 'rejected', '2023-08-19');
INSERT INTO applications VALUES (66, 15, 37, '2024-10-23', 'withdrawn', '2024-11-15');
INSERT INTO applications VALUES (67, 10, 13, '2021-02-01', 'hired', '2021-03-11');
INSERT INTO applications VALUES (68, 55, 40, '2021-02-19', 'rejected', '2021-03-27');
INSERT INTO applications VALUES (69, 13, 8, '2026-01-02', 'rejected', '2026-02-13');
INSERT INTO applications VALUES (70, 9, 24, '2021-10-24', 'rejected', '2021-11-19');
INSERT INTO applications VALUES (71, 31, 10, '2025-12-02', 'rejected', '2025-12-12');
INSERT INTO applications VALUES (72, 47, 7, '2023-07-24', 'rejected', '2023-08-14');
INSERT INTO applications VALUES (73, 4, 35, '2023-07-11', 'interview', '2023-08-22');
INSERT INTO applications VALUES (74, 56, 10, '2025-12-02', 'withdrawn', '2025-12-12');
INSERT INTO applications VALUES (75, 25, 34, '2022-08-10', 'hired', '2022-09-20');
INSERT INTO applications VALUES (76, 42, 34, '2022-08-16', 'interview', '2022-09-22');
INSERT INTO applications VALUES (77, 46, 8, '2026-01-20', 'interview', '2026-02-11');
INSERT INTO applications VALUES (78, 27, 25, '2021-11-08', 'withdrawn', '2021-12-18');
INSERT INTO applications VALUES (79, 35, 31, '2023-08-05', 'rejected', '2023-09-18');
INSERT INTO applications VALUES (80, 33, 29, '2022-01-21', 'rejected', '2022-02-20');
INSERT INTO applications VALUES (81, 60, 9, '2024-02-02', 'rejected', '2024-03-01');
INSERT INTO applications VALUES (82, 60, 21, '2024-05-20', 'rejected', '2024-06-11');
