CREATE TABLE singers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  voice TEXT,
  birthday TEXT,
  joined TEXT NOT NULL,
  left_on TEXT,
  status TEXT NOT NULL,
  recruited_by INTEGER REFERENCES singers(id)
);
CREATE TABLE contacts (
  singer_id INTEGER PRIMARY KEY REFERENCES singers(id),
  email TEXT,
  email2 TEXT,
  mobile TEXT,
  landline TEXT,
  street TEXT,
  postcode TEXT,
  town TEXT,
  newsletter INTEGER,
  updated TEXT
);
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  starts TEXT NOT NULL,
  venue TEXT,
  town TEXT,
  ticket_price REAL,
  status TEXT NOT NULL
);
CREATE TABLE attendance (
  event_id INTEGER NOT NULL REFERENCES events(id),
  singer_id INTEGER NOT NULL REFERENCES singers(id),
  answer TEXT,
  came INTEGER,
  minutes_late INTEGER,
  PRIMARY KEY (event_id, singer_id)
);
CREATE TABLE dues (
  id INTEGER PRIMARY KEY,
  singer_id INTEGER NOT NULL REFERENCES singers(id),
  year INTEGER NOT NULL,
  amount REAL NOT NULL,
  paid_on TEXT,
  method TEXT
);
INSERT INTO singers VALUES (1, 'Cecilia Forsberg', 'alto', '2005-03-15', '2020-07-08', NULL, 'paused', NULL);
INSERT INTO singers VALUES (2, 'Rune Wallin', 'bass', '2006-01-17', '2018-12-03', NULL, 'paused', NULL);
INSERT INTO singers VALUES (3, 'Disa Andersson', 'alto', '1968-11-11', '2022-03-12', NULL, 'active', NULL);
INSERT INTO singers VALUES (4, 'Ulf Ekman', 'bass', '1977-09-09', '2023-05-07', NULL, 'active', NULL);
INSERT INTO singers VALUES (5, 'Lars-Erik Forsberg', 'tenor', '1995-01-21', '2022-02-10', NULL, 'active', 1);
INSERT INTO singers VALUES (6, 'Ulf Gustafsson', 'bass', NULL, '2022-06-16', NULL, 'paused', 3);
INSERT INTO singers VALUES (7, 'Elin Dahl', 'bass', '2008-11-06', '2016-05-16', '2021-06-28', 'left', 1);
INSERT INTO singers VALUES (8, 'Lars-Erik Dahl', 'bass', '1965-12-04', '2017-01-13', NULL, 'active', NULL);
INSERT INTO singers VALUES (9, 'Disa Nyberg', 'alto', '1949-08-25', '2024-02-10', NULL, 'paused', NULL);
INSERT INTO singers VALUES (10, 'Frida Bergström', 'soprano', '1976-07-03', '2024-08-12', NULL, 'active', 3);
INSERT INTO singers VALUES (11, 'Maja Nyberg', 'soprano', '1957-10-13', '2018-11-07', NULL, 'paused', NULL);
INSERT INTO singers VALUES (12, 'Disa Forsberg', 'alto', '1971-12-25', '2024-10-06', NULL, 'active', 6);
INSERT INTO singers VALUES (13, 'Johan Holm', 'bass', '1954-04-07', '2020-05-01', NULL, 'paused', 7);
INSERT INTO singers VALUES (14, 'Sigrid Nyberg', 'alto', '1951-07-04', '2020-06-25', '2023-12-10', 'left', NULL);
INSERT INTO singers VALUES (15, 'Håkan Lindqvist', 'bass', '1977-03-12', '2019-09-06', '2022-02-28', 'left', NULL);
INSERT INTO singers VALUES (16, 'Oskar Holm', NULL, '1999-10-27', '2021-09-27', '2026-07-24', 'left', 1);
INSERT INTO singers VALUES (17, 'Håkan Andersson', 'bass', '1993-06-09', '2024-09-19', NULL, 'active', NULL);
INSERT INTO singers VALUES (18, 'Ivar Isaksson', 'bass', '1976-05-03', '2026-04-14', NULL, 'active', NULL);
INSERT INTO singers VALUES (19, 'Disa Nyberg', NULL, '1944-05-01', '2024-01-20', '2026-11-09', 'left', NULL);
INSERT INTO singers VALUES (20, 'Kerstin Gustafsson', 'alto', '1994-12-05', '2026-07-05', NULL, 'active', NULL);
INSERT INTO singers VALUES (21, 'Ulf Sandberg-Roth', 'bass', '1967-10-07', '2024-01-21', NULL, 'paused', 9);
INSERT INTO singers VALUES (22, 'Lars-Erik Isaksson', 'bass', '1952-11-28', '2025-04-08', '2026-02-10', 'left', NULL);
INSERT INTO singers VALUES (23, 'Johan Ekman', 'tenor', '1968-12-25', '2026-08-15', NULL, 'active', NULL);
INSERT INTO singers VALUES (24, 'Elin Sandberg-Roth', 'soprano', '1944-06-15', '2020-09-16', NULL, 'active', NULL);
INSERT INTO singers VALUES (25, 'Astrid Bergström', 'soprano', '1979-02-22', '2017-09-13', '2020-01-06', 'left', NULL);
INSERT INTO singers VALUES (26, 'Ivar Forsberg', 'bass', '1953-11-15', '2016-05-25', NULL, 'paused', NULL);
INSERT INTO singers VALUES (27, 'Maja Isaksson', 'soprano', NULL, '2021-08-04', NULL, 'active', NULL);
INSERT INTO singers VALUES (28, 'Maja Andersson', 'soprano', '1969-06-01', '2025-06-20', NULL, 'active', 15);
INSERT INTO singers VALUES (29, 'Elin Dahl', 'alto', '1994-03-26', '2019-03-07', NULL, 'guest', NULL);
INSERT INTO singers VALUES (30, 'Astrid Sandberg-Roth', NULL, '2002-03-09', '2021-07-23', NULL, 'active', NULL);
INSERT INTO singers VALUES (31, 'Oskar Sandberg-Roth', 'bass', '1953-03-11', '2017-03-27', NULL, 'paused', 13);
INSERT INTO singers VALUES (32, 'Ivar Holm', 'bass', '2002-05-11', '2025-09-19', '2026-09-01', 'left', 14);
INSERT INTO singers VALUES (33, 'Ulf Holm', 'bass', '1947-05-21', '2024-08-19', NULL, 'guest', 3);
INSERT INTO singers VALUES (34, 'Disa Ekman', 'soprano', '1992-09-08', '2020-12-13', NULL, 'active', 4);
INSERT INTO singers VALUES (35, 'Maja Wallin', 'soprano', '1975-10-07', '2017-12-28', NULL, 'guest', NULL);
INSERT INTO singers VALUES (36, 'Ivar Lindqvist', 'bass', '2005-02-02', '2019-04-06', NULL, 'active', 21);
INSERT INTO singers VALUES (37, 'Sigrid Sandberg-Roth', 'soprano', '1991-04-18', '2020-11-06', NULL, 'active', 5);
INSERT INTO singers VALUES (38, 'Kerstin Isaksson', 'alto', '1987-10-15', '2026-11-01', NULL, 'active', 27);
INSERT INTO singers VALUES (39, 'Johan Forsberg', 'bass', '1949-03-21', '2018-05-17', '2025-12-25', 'left', NULL);
INSERT INTO singers VALUES (40, 'Disa Sandberg-Roth', 'soprano', '1965-05-06', '2017-07-14', '2018-06-24', 'left', 23);
INSERT INTO singers VALUES (41, 'Oskar Forsberg', 'bass', '1972-05-12', '2020-08-11', '2025-09-26', 'left', NULL);
INSERT INTO singers VALUES (42, 'Frida Bergström', 'soprano', '2006-03-26', '2016-11-22', '2022-12-16', 'left', NULL);
INSERT INTO singers VALUES (43, 'Oskar Dahl', 'tenor', '1996-01-24', '2020-06-12', NULL, 'active', 15);
INSERT INTO singers VALUES (44, 'Birgitta Ekman', 'alto', NULL, '2017-01-10', NULL, 'paused', 11);
INSERT INTO singers VALUES (45, 'Kerstin Forsberg', 'alto', '1952-04-08', '2021-08-09', NULL, 'active', NULL);
INSERT INTO singers VALUES (46, 'Nils Wallin', 'bass', '1977-09-09', '2026-11-11', NULL, 'left', 24);
INSERT INTO singers VALUES (47, 'Frida Holm', 'soprano', '1984-02-23', '2019-09-11', NULL, 'active', NULL);
INSERT INTO singers VALUES (48, 'Cecilia Lindqvist', 'alto', '1957-11-15', '2021-11-02', NULL, 'active', 26);
INSERT INTO singers VALUES (49, 'Cecilia Isaksson', 'soprano', '1994-10-13', '2016-09-21', NULL, 'active', 9);
INSERT INTO singers VALUES (50, 'Håkan Holm', 'bass', '2001-06-25', '2017-09-08', '2025-09-18', 'left', 48);
INSERT INTO singers VALUES (51, 'Cecilia Holm', 'soprano', '1996-07-04', '2019-12-28', NULL, 'guest', NULL);
INSERT INTO singers VALUES (52, 'Lars-Erik Sandberg-Roth', 'tenor', '1985-04-23', '2022-04-20', '2025-09-02', 'left', NULL);
INSERT INTO contacts VALUES (1, 'cecilia.forsberg@bredband.net', NULL, '077-899 56 70', NULL, 'Björkvägen 50', '752 51', 'Uppsala', 1, '2021-03-13');
INSERT INTO contacts VALUES (2, 'rune.wallin@hotmail.se', NULL, '072-592 73 29', NULL, 'Skolgatan 35', '743 92', 'Stockholm', 0, '2025-06-18');
INSERT INTO contacts VALUES (3, NULL, NULL, NULL, '08-71 40 28', 'Björkvägen 9', '742 96', 'Enköping', 1, '2020-07-06');
INSERT INTO contacts VALUES (4, 'ulf.ekman@gmail.com', NULL, '079-183 49 36', NULL, 'Kungsgatan 25', '753 45', 'Enköping', 1, '2026-01-07');
INSERT INTO contacts VALUES (5, NULL, NULL, '070-689 89 54', NULL, 'Björkvägen 37', '756 38', 'Uppsala', 0, '2020-04-18');
INSERT INTO contacts VALUES (6, 'ulf.gustafsson@bredband.net', NULL, '070-514 27 20', NULL, 'Björkvägen 23', '751 61', 'Uppsala', NULL, '2019-02-24');
INSERT INTO contacts VALUES (7, 'elin.dahl@bredband.net', NULL, '077-593 86 45', NULL, 'Vasagatan 45', '751 39', 'Uppsala', 1, '2019-06-02');
INSERT INTO contacts VALUES (8, 'lars-erik.dahl@gmail.com', NULL, NULL, NULL, 'Kungsgatan 18', '756 11', 'Knivsta', 0, '2024-06-01');
INSERT INTO contacts VALUES (9, 'disa.nyberg@telia.com', NULL, '075-815 94 55', NULL, 'Kungsgatan 36', '740 78', 'Uppsala', 1, '2019-02-20');
INSERT INTO contacts VALUES (10, 'frida.bergstrom@bredband.net', NULL, NULL, NULL, 'Björkvägen 19', '743 98', 'Uppsala', 1, '2024-02-04');
INSERT INTO contacts VALUES (11, 'maja.nyberg@telia.com', NULL, '073-408 36 61', NULL, 'Vasagatan 44', '745 74', 'Knivsta', 0, '2024-05-03');
INSERT INTO contacts VALUES (12, 'disa.forsberg@bredband.net', NULL, '074-844 25 71', '08-61 80 39', 'Storgatan 7', '741 22', 'Stockholm', NULL, '2023-04-02');
INSERT INTO contacts VALUES (14, 'sigrid.nyberg@gmail.com', NULL, '076-582 80 34', '08-39 43 98', 'Kungsgatan 40', '741 31', 'Knivsta', 0, '2021-01-02');
INSERT INTO contacts VALUES (15, 'hakan.lindqvist@telia.com', NULL, '073-693 62 58', NULL, 'Storgatan 43', '751 13', 'Uppsala', NULL, '2022-10-12');
INSERT INTO contacts VALUES (16, NULL, 'oholm@skolan.se', '077-146 72 55', '0171-99 26 77', 'Vasagatan 57', '749 28', 'Uppsala', 0, '2026-08-13');
INSERT INTO contacts VALUES (17, 'hakan.andersson@bredband.net', NULL, NULL, NULL, 'Skolgatan 66', '748 48', 'Uppsala', 1, '2026-07-15');
INSERT INTO contacts VALUES (18, NULL, NULL, '073-235 48 87', '018-49 75 23', 'Vasagatan 8', '747 83', 'Enköping', NULL, '2023-10-12');
INSERT INTO contacts VALUES (19, 'disa.nyberg@telia.com', NULL, '073-188 79 83', NULL, 'Björkvägen 29', '743 30', 'Uppsala', NULL, '2023-08-09');
INSERT INTO contacts VALUES (20, 'kerstin.gustafsson@hotmail.se', NULL, '076-498 28 98', '0171-28 85 59', 'Storgatan 26', '757 87', 'Uppsala', NULL, '2019-12-03');
INSERT INTO contacts VALUES (21, 'ulf.sandberg-roth@hotmail.se', NULL, '077-810 94 84', NULL, 'Kungsgatan 17', NULL, 'Uppsala', 1, '2025-12-03');
INSERT INTO contacts VALUES (22, 'lars-erik.isaksson@telia.com', NULL, '079-358 83 76', NULL, 'Storgatan 63', '758 63', 'Knivsta', 1, '2019-05-23');
INSERT INTO contacts VALUES (23, 'johan.ekman@hotmail.se', NULL, '074-128 48 30', NULL, 'Kungsgatan 50', '750 31', 'Stockholm', 1, '2026-08-12');
INSERT INTO contacts VALUES (24, 'elin.sandberg-roth@gmail.com', NULL, '079-155 52 21', NULL, 'Kungsgatan 62', '747 55', 'Stockholm', 1, '2019-02-13');
INSERT INTO contacts VALUES (25, 'astrid.bergstrom@bredband.net', NULL, '078-853 79 93', NULL, 'Björkvägen 66', '741 28', 'Uppsala', 1, '2026-04-23');
INSERT INTO contacts VALUES (26, 'ivar.forsberg@gmail.com', NULL, '073-720 43 23', NULL, 'Skolgatan 59', NULL, 'Bälinge', 1, NULL);
INSERT INTO contacts VALUES (27, 'maja.isaksson@gmail.com', NULL, NULL, '08-87 12 23', 'Kungsgatan 45', '748 76', 'Enköping', 0, '2022-08-26');
INSERT INTO contacts VALUES (28, 'maja.andersson@telia.com', NULL, '070-563 85 51', '08-59 81 88', 'Skolgatan 39', '757 29', 'Bälinge', NULL, '2024-08-19');
INSERT INTO contacts VALUES (29, 'elin.dahl@gmail.com', NULL, '078-531 10 16', '018-46 98 40', 'Vasagatan 14', '743 61', 'Stockholm', 1, '2019-08-09');
INSERT INTO contacts VALUES (30, 'astrid.sandberg-roth@telia.com', NULL, '076-388 40 16', '018-60 13 76', 'Storgatan 50', '749 55', 'Knivsta', 1, '2025-03-05');
INSERT INTO contacts VALUES (31, 'oskar.sandberg-roth@bredband.net', NULL, '078-156 93 93', '08-13 27 48', 'Kungsgatan 24', '752 95', 'Enköping', 1, '2022-11-28');
INSERT INTO contacts VALUES (32, 'ivar.holm@hotmail.se', NULL, '071-912 77 66', NULL, 'Storgatan 2', '754 12', 'Enköping', 1, '2019-07-02');
INSERT INTO contacts VALUES (33, 'ulf.holm@telia.com', NULL, '073-679 87 86', NULL, 'Storgatan 1', '746 50', 'Bälinge', NULL, '2025-04-28');
INSERT INTO contacts VALUES (34, 'disa.ekman@bredband.net', NULL, NULL, NULL, 'Skolgatan 37', '746 79', 'Uppsala', NULL, '2025-02-28');
INSERT INTO contacts VALUES (35, 'maja.wallin@gmail.com', NULL, '077-636 87 32', NULL, 'Storgatan 67', '752 72', 'Uppsala', 0, '2024-05-23');
INSERT INTO contacts VALUES (36, 'ivar.lindqvist@hotmail.se', NULL, '077-572 55 51', NULL, 'Björkvägen 61', '753 28', 'Enköping', NULL, '2020-07-03');
INSERT INTO contacts VALUES (37, 'sigrid.sandberg-roth@telia.com', NULL, '078-656 65 90', NULL, 'Skolgatan 53', '757 46', 'Uppsala', NULL, '2019-12-06');
INSERT INTO contacts VALUES (38, 'kerstin.isaksson@bredband.net', NULL, '078-920 10 84', '08-14 44 62', 'Björkvägen 30', NULL, 'Uppsala', NULL, '2024-02-22');
INSERT INTO contacts VALUES (39, 'johan.forsberg@gmail.com', NULL, '074-166 18 21', '08-62 98 72', 'Björkvägen 46', NULL, 'Bälinge', 1, '2020-05-05');
INSERT INTO contacts VALUES (40, NULL, NULL, '078-740 16 75', '08-57 30 14', 'Björkvägen 48', '754 91', 'Knivsta', 1, '2021-09-23');
INSERT INTO contacts VALUES (41, 'oskar.forsberg@hotmail.se', NULL, NULL, NULL, 'Kungsgatan 65', NULL, 'Uppsala', NULL, NULL);
INSERT INTO contacts VALUES (42, NULL, NULL, '070-572 96 86', NULL, 'Skolgatan 31', '759 78', 'Uppsala', NULL, '2020-09-17');
INSERT INTO contacts VALUES (43, 'oskar.dahl@gmail.com', 'odahl@jobbet.se', '076-994 28 15', '0171-77 40 64', 'Kungsgatan 69', NULL, 'Knivsta', 1, '2020-07-01');
INSERT INTO contacts VALUES (44, 'birgitta.ekman@bredband.net', NULL, '071-682 21 68', NULL, 'Kungsgatan 57', '746 92', 'Uppsala', 1, NULL);
INSERT INTO contacts VALUES (45, NULL, 'kforsberg@skolan.se', '072-933 93 58', NULL, 'Vasagatan 24', '749 40', 'Bälinge', 1, '2026-08-15');
INSERT INTO contacts VALUES (46, 'nils.wallin@gmail.com', 'nwallin@jobbet.se', NULL, NULL, 'Skolgatan 21', '759 28', 'Knivsta', 0, NULL);
INSERT INTO contacts VALUES (47, 'frida.holm@bredband.net', NULL, '071-683 25 53', NULL, 'Kungsgatan 10', '754 29', 'Enköping', 0, '2020-05-06');
INSERT INTO contacts VALUES (48, 'cecilia.lindqvist@hotmail.se', 'clindqvist@jobbet.se', '072-503 81 11', '0171-55 83 18', 'Vasagatan 7', '756 29', 'Uppsala', NULL, '2020-03-20');
INSERT INTO contacts VALUES (49, NULL, NULL, '076-369 62 12', NULL, 'Storgatan 5', '749 22', 'Uppsala', 0, '2024-09-06');
INSERT INTO contacts VALUES (51, 'cecilia.holm@hotmail.se', NULL, '077-526 70 96', '08-84 82 45', 'Vasagatan 57', '746 42', 'Enköping', 1, '2025-12-09');
INSERT INTO contacts VALUES (52, 'lars-erik.sandberg-roth@hotmail.se', NULL, NULL, '0171-65 95 70', 'Storgatan 63', '750 51', 'Knivsta', 1, '2025-08-07');
INSERT INTO events VALUES (1, 'Tuesday rehearsal', 'rehearsal', '2023-01-20 15:00:00', 'Parish hall', 'Uppsala', NULL, 'held');
INSERT INTO events VALUES (2, 'Lucia concert', 'concert', '2023-02-08 15:00:00', 'Konserthuset', 'Stockholm', 100, 'held');
INSERT INTO events VALUES (3, 'Tuesday rehearsal', 'rehearsal', '2023-02-12 15:00:00', NULL, 'Uppsala', NULL, 'held');
INSERT INTO events VALUES (4, 'Carols by candlelight', 'concert', '2023-02-16 15:00:00', 'School aula', 'Knivsta', 150, 'held');
INSERT INTO events VALUES (5, 'Summer songs', 'concert', '2023-07-03 15:00:00', NULL, 'Uppsala', 120, 'held');
INSERT INTO events VALUES (6, 'Tuesday rehearsal', 'rehearsal', '2023-08-06 15:00:00', NULL, 'Uppsala', NULL, 'held');
INSERT INTO events VALUES (7, 'Tuesday rehearsal', 'rehearsal', '2023-08-14 15:00:00', 'Our Lady Church', 'Enköping', NULL, 'cancelled');
INSERT INTO events VALUES (8, 'Tuesday rehearsal', 'rehearsal', '2023-09-10 15:00:00', NULL, 'Uppsala', NULL, 'held');
INSERT INTO events VALUES (9, 'Summer songs', 'concert', '2023-10-08 19:00:00', 'School aula', 'Knivsta', 150, 'held');
INSERT INTO events VALUES (10, 'Fauré Requiem', 'concert', '2023-11-17 15:00:00', 'Cathedral', 'Uppsala', 150, 'held');
INSERT INTO events VALUES (11, 'Sight-reading day', 'workshop', '2024-01-04 19:00:00', 'Our Lady Church', 'Enköping', NULL, 'cancelled');
INSERT INTO events VALUES (12, 'Tuesday rehearsal', 'rehearsal', '2024-02-02 19:00:00', 'School aula', 'Knivsta', NULL, 'cancelled');
INSERT INTO events VALUES (13, 'Tuesday rehearsal', 'rehearsal', '2024-02-06 19:00:00', 'School aula', 'Knivsta', NULL, 'held');
INSERT INTO events VALUES (14, 'Tuesday rehearsal', 'rehearsal', '2024-02-16 15:00:00', 'Parish hall', 'Uppsala', NULL, 'held');
INSERT INTO events VALUES (15, 'Lucia concert', 'concert', '2024-03-24 19:00:00', 'Cathedral', 'Uppsala', 150, 'held');
INSERT INTO events VALUES (16, 'Fauré Requiem', 'concert', '2024-07-05 15:00:00', 'Our Lady Church', 'Enköping', NULL, 'held');
INSERT INTO events VALUES (17, 'Tuesday rehearsal', 'rehearsal', '2024-07-09 15:00:00', 'School aula', 'Knivsta', NULL, 'held');
INSERT INTO events VALUES (18, 'Tuesday rehearsal', 'rehearsal', '2024-08-17 18:30:00', 'School aula', 'Knivsta', NULL, 'held');
INSERT INTO events VALUES (19, 'Carols by candlelight', 'concert', '2024-09-16 15:00:00', 'Parish hall', 'Uppsala', 120, 'held');
INSERT INTO events VALUES (20, 'Tuesday rehearsal', 'rehearsal', '2024-12-19 15:00:00', NULL, 'Uppsala', NULL, 'held');
INSERT INTO events VALUES (21, 'Tuesday rehearsal', 'rehearsal', '2025-01-03 15:00:00', 'School aula', 'Knivsta', NULL, 'cancelled');
INSERT INTO events VALUES (22, 'Wedding singing', 'wedding', '2025-01-26 18:30:00', 'Konserthuset', 'Stockholm', NULL, 'held');
INSERT INTO events VALUES (23, 'Wedding singing', 'wedding', '2025-01-27 18:30:00', 'Konserthuset', 'Stockholm', NULL, 'held');
INSERT INTO events VALUES (24, 'Sight-reading day', 'workshop', '2025-04-10 18:30:00', 'Parish hall', 'Uppsala', NULL, 'held');
INSERT INTO events VALUES (25, 'Tuesday rehearsal', 'rehearsal', '2025-10-26 19:00:00', 'Parish hall', 'Uppsala', NULL, 'held');
INSERT INTO events VALUES (26, 'Voice workshop', 'workshop', '2025-11-10 15:00:00', 'School aula', 'Knivsta', NULL, 'cancelled');
INSERT INTO events VALUES (27, 'Tuesday rehearsal', 'rehearsal', '2025-11-27 18:30:00', 'Parish hall', 'Uppsala', NULL, 'held');
INSERT INTO events VALUES (28, 'Tuesday rehearsal', 'rehearsal', '2025-12-13 15:00:00', 'School aula', 'Knivsta', NULL, 'held');
INSERT INTO events VALUES (29, 'Tuesday rehearsal', 'rehearsal', '2025-12-16 18:30:00', 'Konserthuset', 'Stockholm', NULL, 'held');
INSERT INTO events VALUES (30, 'Tuesday rehearsal', 'rehearsal', '2025-12-20 19:00:00', 'Parish hall', 'Uppsala', NULL, 'held');
INSERT INTO events VALUES (31, 'Tuesday rehearsal', 'rehearsal', '2026-01-08 15:00:00', 'Konserthuset', 'Stockholm', NULL, 'held');
INSERT INTO events VALUES (32, 'Tuesday rehearsal', 'rehearsal', '2026-01-20 19:00:00', 'Our Lady Church', 'Enköping', NULL, 'held');
INSERT INTO events VALUES (33, 'Wedding singing', 'wedding', '2026-03-13 18:30:00', 'School aula', 'Knivsta', NULL, 'held');
INSERT INTO events VALUES (34, 'Tuesday rehearsal', 'rehearsal', '2026-05-25 15:00:00', 'Konserthuset', 'Stockholm', NULL, 'held');
INSERT INTO events VALUES (35, 'Voice workshop', 'workshop', '2026-08-03 19:00:00', 'Konserthuset', 'Stockholm', NULL, 'held');
INSERT INTO events VALUES (36, 'Tuesday rehearsal', 'rehearsal', '2026-08-18 15:00:00', 'Konserthuset', 'Stockholm', NULL, 'held');
INSERT INTO events VALUES (37, 'Tuesday rehearsal', 'rehearsal', '2026-09-07 18:30:00', NULL, 'Uppsala', NULL, 'held');
INSERT INTO events VALUES (38, 'Carols by candlelight', 'concert', '2026-11-12 15:00:00', 'School aula', 'Knivsta', 120, 'cancelled');
INSERT INTO events VALUES (39, 'Tuesday rehearsal', 'rehearsal', '2026-12-06 15:00:00', 'Konserthuset', 'Stockholm', NULL, 'planned');
INSERT INTO events VALUES (40, 'Voice workshop', 'workshop', '2026-12-26 18:30:00', 'Konserthuset', 'Stockholm', NULL, 'planned');
INSERT INTO attendance VALUES (13, 24, 'yes', 1, 5);
INSERT INTO attendance VALUES (13, 34, 'no', 0, NULL);
INSERT INTO attendance VALUES (14, 8, 'yes', 1, 0);
INSERT INTO attendance VALUES (14, 34, 'no', 1, 0);
INSERT INTO attendance VALUES (15, 3, 'yes', 1, 5);
INSERT INTO attendance VALUES (15, 27, 'yes', 1, 0);
INSERT INTO attendance VALUES (16, 36, 'no', 0, NULL);
INSERT INTO attendance VALUES (16, 43, 'yes', 1, 25);
INSERT INTO attendance VALUES (16, 44, 'yes', 1, 5);
INSERT INTO attendance VALUES (17, 3, 'no', 0, NULL);
INSERT INTO attendance VALUES (17, 43, 'yes', 1, 10);
INSERT INTO attendance VALUES (18, 1, NULL, 0, NULL);
INSERT INTO attendance VALUES (18, 13, 'yes', 1, 0);
INSERT INTO attendance VALUES (18, 31, NULL, 0, NULL);
INSERT INTO attendance VALUES (18, 35, 'yes', 1, 0);
INSERT INTO attendance VALUES (18, 41, NULL, 0, NULL);
INSERT INTO attendance VALUES (19, 6, 'yes', 1, 5);
INSERT INTO attendance VALUES (19, 35, NULL, 0, NULL);
INSERT INTO attendance VALUES (19, 41, 'yes', 1, 10);
INSERT INTO attendance VALUES (20, 5, 'yes', 1, 5);
INSERT INTO attendance VALUES (20, 6, 'yes', 1, 0);
INSERT INTO attendance VALUES (20, 19, 'no', 1, 25);
INSERT INTO attendance VALUES (20, 40, 'yes', 1, 0);
INSERT INTO attendance VALUES (21, 25, 'maybe', NULL, NULL);
INSERT INTO attendance VALUES (21, 30, 'yes', NULL, NULL);
INSERT INTO attendance VALUES (21, 43, 'yes', NULL, NULL);
INSERT INTO attendance VALUES (22, 1, 'yes', 1, 0);
INSERT INTO attendance VALUES (22, 3, 'yes', 1, 0);
INSERT INTO attendance VALUES (23, 10, 'yes', 1, 10);
INSERT INTO attendance VALUES (23, 41, 'yes', 1, 0);
INSERT INTO attendance VALUES (24, 2, 'yes', 1, 0);
INSERT INTO attendance VALUES (24, 5, NULL, 1, 10);
INSERT INTO attendance VALUES (24, 13, 'yes', 1, 0);
INSERT INTO attendance VALUES (24, 14, 'maybe', 0, NULL);
INSERT INTO attendance VALUES (24, 36, 'yes', 1, 0);
INSERT INTO attendance VALUES (24, 37, 'yes', 1, 0);
INSERT INTO attendance VALUES (24, 42, 'yes', 0, NULL);
INSERT INTO attendance VALUES (25, 11, 'yes', 1, 10);
INSERT INTO attendance VALUES (25, 17, 'yes', 1, 25);
INSERT INTO attendance VALUES (26, 16, NULL, NULL, NULL);
INSERT INTO attendance VALUES (26, 26, 'no', NULL, NULL);
INSERT INTO attendance VALUES (27, 2, 'yes', 1, 10);
INSERT INTO attendance VALUES (27, 10, 'yes', 0, NULL);
INSERT INTO attendance VALUES (28, 4, 'yes', 1, 0);
INSERT INTO attendance VALUES (29, 17, 'maybe', 0, NULL);
INSERT INTO attendance VALUES (29, 35, 'yes', 1, 25);
INSERT INTO attendance VALUES (29, 36, 'yes', 1, 0);
INSERT INTO attendance VALUES (30, 11, NULL, 0, NULL);
INSERT INTO attendance VALUES (30, 39, 'maybe', 0, NULL);
INSERT INTO attendance VALUES (31, 34, 'yes', 1, 0);
INSERT INTO attendance VALUES (31, 35, 'yes', 1, 10);
INSERT INTO attendance VALUES (31, 37, 'yes', 1, 0);
INSERT INTO attendance VALUES (31, 41, 'yes', 1, 0);
INSERT INTO attendance VALUES (32, 39, 'yes', 1, 0);
INSERT INTO attendance VALUES (33, 25, 'yes', 1, 0);
INSERT INTO attendance VALUES (33, 26, 'no', 0, NULL);
INSERT INTO attendance VALUES (33, 36, NULL, 0, NULL);
INSERT INTO attendance VALUES (33, 39, 'yes', 1, 25);
INSERT INTO attendance VALUES (34, 7, 'no', 0, NULL);
INSERT INTO attendance VALUES (34, 11, 'maybe', 0, NULL);
INSERT INTO attendance VALUES (34, 14, 'no', 0, NULL);
INSERT INTO attendance VALUES (34, 24, 'yes', 1, 25);
INSERT INTO attendance VALUES (34, 28, 'yes', 1, 0);
INSERT INTO attendance VALUES (34, 29, 'yes', 1, 0);
INSERT INTO attendance VALUES (34, 32, 'yes', 1, 5);
INSERT INTO attendance VALUES (34, 41, 'yes', 1, 5);
INSERT INTO attendance VALUES (36, 5, NULL, 0, NULL);
INSERT INTO attendance VALUES (36, 23, 'no', 0, NULL);
INSERT INTO attendance VALUES (36, 24, 'yes', 1, 25);
INSERT INTO attendance VALUES (36, 41, 'yes', 1, 10);
INSERT INTO attendance VALUES (37, 21, 'no', 0, NULL);
INSERT INTO attendance VALUES (37, 23, 'yes', 1, 0);
INSERT INTO attendance VALUES (37, 33, 'yes', 1, 5);
INSERT INTO attendance VALUES (38, 10, 'yes', NULL, NULL);
INSERT INTO attendance VALUES (39, 15, 'yes', NULL, NULL);
INSERT INTO attendance VALUES (39, 38, 'no', NULL, NULL);
INSERT INTO attendance VALUES (39, 44, 'yes', NULL, NULL);
INSERT INTO attendance VALUES (40, 2, 'maybe', NULL, NULL);
INSERT INTO attendance VALUES (40, 19, 'no', NULL, NULL);
INSERT INTO attendance VALUES (40, 20, 'no', NULL, NULL);
INSERT INTO dues VALUES (1, 1, 2022, 600, NULL, NULL);
INSERT INTO dues VALUES (2, 1, 2025, 300, '2025-07-24', 'bank');
INSERT INTO dues VALUES (3, 2, 2023, 600, NULL, NULL);
INSERT INTO dues VALUES (4, 2, 2024, 600, '2024-05-01', 'bank');
INSERT INTO dues VALUES (5, 3, 2023, 300, '2023-03-26', 'swish');
INSERT INTO dues VALUES (6, 3, 2024, 600, '2024-04-14', 'bank');
INSERT INTO dues VALUES (7, 3, 2025, 600, '2025-04-19', 'cash');
INSERT INTO dues VALUES (8, 3, 2026, 600, NULL, NULL);
INSERT INTO dues VALUES (9, 5, 2023, 600, '2023-05-05', 'swish');
INSERT INTO dues VALUES (10, 6, 2022, 300, '2022-06-10', 'swish');
INSERT INTO dues VALUES (11, 6, 2023, 300, '2023-07-01', 'swish');
INSERT INTO dues VALUES (12, 6, 2024, 600, '2024-03-19', 'swish');
INSERT INTO dues VALUES (13, 6, 2025, 600, '2025-02-10', 'swish');
INSERT INTO dues VALUES (14, 7, 2022, 600, '2022-12-22', 'bank');
INSERT INTO dues VALUES (15, 7, 2025, 600, '2025-08-18', 'swish');
INSERT INTO dues VALUES (16, 7, 2026, 600, NULL, NULL);
INSERT INTO dues VALUES (17, 8, 2022, 300, '2022-08-07', 'swish');
INSERT INTO dues VALUES (18, 8, 2025, 600, '2025-12-20', 'bank');
INSERT INTO dues VALUES (19, 9, 2025, 600, '2025-04-07', 'cash');
INSERT INTO dues VALUES (20, 9, 2026, 600, '2026-02-28', 'bank');
INSERT INTO dues VALUES (21, 10, 2024, 600, '2024-08-09', 'cash');
INSERT INTO dues VALUES (22, 10, 2025, 600, '2025-04-12', 'bank');
INSERT INTO dues VALUES (23, 12, 2026, 300, '2026-09-12', 'swish');
INSERT INTO dues VALUES (24, 13, 2023, 300, '2023-03-08', 'bank');
INSERT INTO dues VALUES (25, 13, 2024, 300, '2024-03-17', 'swish');
INSERT INTO dues VALUES (26, 13, 2025, 600, '2025-04-27', 'swish');
INSERT INTO dues VALUES (27, 14, 2022, 600, '2022-09-27', 'cash');
INSERT INTO dues VALUES (28, 14, 2024, 300, '2024-04-03', 'cash');
INSERT INTO dues VALUES (29, 14, 2025, 600, '2025-08-04', 'swish');
INSERT INTO dues VALUES (30, 15, 2024, 300, '2024-10-06', 'bank');
INSERT INTO dues VALUES (31, 15, 2025, 300, '2025-06-23', 'swish');
INSERT INTO dues VALUES (32, 16, 2022, 300, '2022-02-09', 'swish');
INSERT INTO dues VALUES (33, 16, 2024, 600, '2024-11-13', 'swish');
INSERT INTO dues VALUES (34, 16, 2025, 300, '2025-05-02', 'swish');
INSERT INTO dues VALUES (35, 17, 2025, 600, NULL, NULL);
INSERT INTO dues VALUES (36, 18, 2026, 600, '2026-09-16', 'bank');
INSERT INTO dues VALUES (37, 20, 2026, 600, '2026-05-11', 'bank');
INSERT INTO dues VALUES (38, 22, 2025, 600, NULL, NULL);
INSERT INTO dues VALUES (39, 22, 2026, 300, '2026-08-17', 'swish');
INSERT INTO dues VALUES (40, 23, 2026, 600, '2026-09-12', 'swish');
INSERT INTO dues VALUES (41, 24, 2024, 600, '2024-04-10', 'swish');
INSERT INTO dues VALUES (42, 25, 2023, 600, '2023-06-03', 'bank');
INSERT INTO dues VALUES (43, 25, 2024, 600, '2024-10-04', 'swish');
INSERT INTO dues VALUES (44, 26, 2022, 300, NULL, NULL);
INSERT INTO dues VALUES (45, 26, 2025, 300, '2025-07-08', 'swish');
INSERT INTO dues VALUES (46, 27, 2023, 600, '2023-12-22', 'bank');
INSERT INTO dues VALUES (47, 27, 2026, 300, NULL, NULL);
INSERT INTO dues VALUES (48, 28, 2025, 300, '2025-01-16', 'cash');
INSERT INTO dues VALUES (49, 29, 2024, 600, NULL, NULL);
INSERT INTO dues VALUES (50, 30, 2022, 600, NULL, NULL);
INSERT INTO dues VALUES (51, 30, 2024, 600, '2024-09-22', 'bank');
INSERT INTO dues VALUES (52, 30, 2026, 600, NULL, NULL);
INSERT INTO dues VALUES (53, 31, 2022, 600, '2022-05-07', 'swish');
INSERT INTO dues VALUES (54, 31, 2025, 600, '2025-05-26', 'bank');
INSERT INTO dues VALUES (55, 31, 2026, 600, '2026-01-14', 'cash');
INSERT INTO dues VALUES (56, 32, 2025, 300, '2025-09-05', 'cash');
INSERT INTO dues VALUES (57, 32, 2026, 600, '2026-09-12', 'swish');
INSERT INTO dues VALUES (58, 33, 2024, 600, '2024-06-02', 'cash');
INSERT INTO dues VALUES (59, 33, 2025, 300, '2025-04-10', 'swish');
INSERT INTO dues VALUES (60, 33, 2026, 600, '2026-01-08', 'bank');
INSERT INTO dues VALUES (61, 34, 2024, 300, '2024-05-22', 'swish');
INSERT INTO dues VALUES (62, 35, 2024, 300, '2024-05-17', 'cash');
INSERT INTO dues VALUES (63, 36, 2023, 600, '2023-12-24', 'swish');
INSERT INTO dues VALUES (64, 37, 2024, 600, '2024-01-13', 'bank');
INSERT INTO dues VALUES (65, 39, 2022, 600, '2022-05-21', 'bank');
INSERT INTO dues VALUES (66, 39, 2023, 600, '2023-01-10', 'cash');
INSERT INTO dues VALUES (67, 39, 2024, 600, '2024-09-24', 'swish');
INSERT INTO dues VALUES (68, 39, 2026, 600, '2026-10-08', 'cash');
INSERT INTO dues VALUES (69, 40, 2023, 600, '2023-06-21', 'swish');
INSERT INTO dues VALUES (70, 40, 2025, 600, NULL, NULL);
INSERT INTO dues VALUES (71, 40, 2026, 600, NULL, NULL);
INSERT INTO dues VALUES (72, 41, 2022, 300, NULL, NULL);
INSERT INTO dues VALUES (73, 41, 2023, 600, '2023-09-05', 'cash');
INSERT INTO dues VALUES (74, 41, 2024, 600, '2024-11-11', 'cash');
INSERT INTO dues VALUES (75, 41, 2025, 600, NULL, NULL);
INSERT INTO dues VALUES (76, 41, 2026, 600, '2026-03-02', 'swish');
INSERT INTO dues VALUES (77, 42, 2024, 300, '2024-01-01', 'bank');
INSERT INTO dues VALUES (78, 43, 2024, 600, NULL, NULL);
INSERT INTO dues VALUES (79, 43, 2025, 300, '2025-11-13', 'bank');
INSERT INTO dues VALUES (80, 44, 2025, 300, '2025-07-06', 'swish');
