CREATE TABLE client (
  id INTEGER PRIMARY KEY,
  fullName TEXT NOT NULL,
  dob TEXT,
  mobile TEXT,
  email TEXT,
  town TEXT,
  firstVisit TEXT,
  newsletter INTEGER,
  introducedBy INTEGER REFERENCES client(id)
);
CREATE TABLE stylist (
  id INTEGER PRIMARY KEY,
  fullName TEXT NOT NULL,
  level TEXT,
  town TEXT,
  hiredOn TEXT,
  leftOn TEXT,
  commissionPct REAL
);
CREATE TABLE service (
  code TEXT PRIMARY KEY,
  title TEXT,
  category TEXT,
  minutes INTEGER,
  price REAL
);
CREATE TABLE appointment (
  id INTEGER PRIMARY KEY,
  clientId INTEGER REFERENCES client(id),
  stylistId INTEGER REFERENCES stylist(id),
  startsAt TEXT,
  bookedAt TEXT,
  channel TEXT,
  status TEXT,
  tip REAL
);
CREATE TABLE appointmentItem (
  appointmentId INTEGER REFERENCES appointment(id),
  serviceCode TEXT REFERENCES service(code),
  charged REAL,
  discountPct INTEGER,
  PRIMARY KEY (appointmentId, serviceCode)
);
INSERT INTO client VALUES (1, 'Ruby Lowe', '1983-03-11', NULL, 'rubylowe@gmail.com', 'Bradford', '2023-04-06', 1, NULL);
INSERT INTO client VALUES (2, 'Ruby Hughes', NULL, '07998143645', 'ruby_hughes@icloud.com', 'Leeds', '2019-09-14', 1, NULL);
INSERT INTO client VALUES (3, 'Amelia Perez', '1964-04-20', '07734688346', 'amelia.perez@hotmail.co.uk', 'Harrogate', '2022-05-07', 1, NULL);
INSERT INTO client VALUES (4, 'Jasmine Dunn', NULL, '07244041511', NULL, 'Leeds', '2020-06-07', 1, NULL);
INSERT INTO client VALUES (5, 'Tara Perez', NULL, '07994939241', 'tara_perez@icloud.com', 'York', '2021-10-11', 0, NULL);
INSERT INTO client VALUES (6, 'Zoe Dunn', NULL, NULL, NULL, 'Harrogate', '2020-05-14', 1, 1);
INSERT INTO client VALUES (7, 'Megan Perez', NULL, '07959632684', 'megan.perez@gmail.com', 'Harrogate', '2019-05-03', 0, NULL);
INSERT INTO client VALUES (8, 'Isla Kowalska', '1979-09-10', '07399652881', 'isla.kowalska@hotmail.co.uk', 'Leeds', '2024-01-03', 0, NULL);
INSERT INTO client VALUES (9, 'Tara Mistry', '1964-01-06', '07464872317', 'tara.mistry@hotmail.co.uk', 'Bradford', '2022-05-01', 0, NULL);
INSERT INTO client VALUES (10, 'Owen Kowalska', '1971-04-27', NULL, 'owen_kowalska@icloud.com', 'Leeds', '2022-08-28', 1, 3);
INSERT INTO client VALUES (11, 'Isla Perez', '1991-10-31', '07478576653', 'isla_perez@icloud.com', 'York', '2025-07-31', 0, NULL);
INSERT INTO client VALUES (12, 'Owen Perez', '2003-03-04', '07290504374', 'owen_perez@hotmail.co.uk', 'Leeds', '2026-10-30', 1, 1);
INSERT INTO client VALUES (13, 'Maya Mistry', '2008-08-25', '07356296993', 'mayamistry@hotmail.co.uk', 'Leeds', '2024-09-26', 1, NULL);
INSERT INTO client VALUES (14, 'Ruby Bryant', NULL, NULL, 'rubybryant@icloud.com', 'York', '2021-01-13', 0, NULL);
INSERT INTO client VALUES (15, 'Isla Sutton', NULL, '07997868293', NULL, 'Leeds', '2025-03-14', 0, NULL);
INSERT INTO client VALUES (16, 'Callum Lowe', '1976-03-11', '07391171398', 'callumlowe@hotmail.co.uk', 'York', '2018-05-26', 1, 1);
INSERT INTO client VALUES (17, 'Megan Lowe', NULL, '07870150673', 'meganlowe@hotmail.co.uk', 'Harrogate', '2023-10-27', 1, NULL);
INSERT INTO client VALUES (18, 'Ruby Stone', NULL, NULL, 'ruby.stone@gmail.com', 'Harrogate', '2023-09-30', 0, NULL);
INSERT INTO client VALUES (19, 'Tara Lowe', '1993-02-26', '07284492031', 'tara.lowe@icloud.com', 'York', '2018-08-07', 0, NULL);
INSERT INTO client VALUES (20, 'Owen Sutton', '1955-07-04', '07311885417', 'owen.sutton@gmail.com', 'Leeds', '2019-06-11', 0, NULL);
INSERT INTO client VALUES (21, 'Jasmine Walsh', '1972-04-09', '07666147749', 'jasmine.walsh@hotmail.co.uk', 'Bradford', '2018-08-13', 0, 2);
INSERT INTO client VALUES (22, 'Freya Bryant', NULL, NULL, 'freyabryant@hotmail.co.uk', 'Leeds', '2021-12-09', 1, NULL);
INSERT INTO client VALUES (23, 'Noah Okafor', '1979-07-01', '07237020296', 'noahokafor@icloud.com', 'Leeds', '2020-01-02', 0, NULL);
INSERT INTO client VALUES (24, 'Jasmine Perez', NULL, '07563420100', 'jasmineperez@hotmail.co.uk', 'Leeds', '2025-10-14', 1, NULL);
INSERT INTO client VALUES (25, 'Ruby Hughes', '2002-12-03', '07556220606', 'ruby.hughes@gmail.com', NULL, '2022-03-13', 1, 23);
INSERT INTO client VALUES (26, 'Chloe Dunn', '1997-07-25', '07816788789', 'chloe_dunn@icloud.com', 'Harrogate', '2026-01-14', 0, NULL);
INSERT INTO client VALUES (27, 'Ruby Kowalska', '1958-03-28', '07807818077', NULL, 'Leeds', '2019-05-12', 0, NULL);
INSERT INTO client VALUES (28, 'Megan Dunn', NULL, '07957648331', 'megandunn@icloud.com', 'Leeds', '2024-03-21', 0, NULL);
INSERT INTO client VALUES (29, 'Isla Sutton', '2000-08-06', '07183040790', 'isla.sutton@icloud.com', 'York', '2026-06-14', 1, 20);
INSERT INTO client VALUES (30, 'Jasmine Okafor', '1957-06-21', '07352612895', NULL, 'Harrogate', '2019-10-20', 1, NULL);
INSERT INTO client VALUES (31, 'Megan Fletcher', '1963-05-26', '07634678704', 'meganfletcher@icloud.com', NULL, '2024-07-30', 0, 25);
INSERT INTO client VALUES (32, 'Ella Fletcher', '1978-03-31', NULL, NULL, 'Harrogate', '2025-07-12', 1, NULL);
INSERT INTO client VALUES (33, 'Owen Hughes', '1974-01-19', '07510974795', 'owenhughes@hotmail.co.uk', 'York', '2019-08-12', 1, NULL);
INSERT INTO client VALUES (34, 'Megan Dunn', '1991-12-29', '07982202519', 'megan.dunn@hotmail.co.uk', NULL, '2018-10-24', 1, NULL);
INSERT INTO client VALUES (35, 'Isla Bryant', NULL, NULL, 'islabryant@gmail.com', NULL, '2020-11-07', 0, NULL);
INSERT INTO client VALUES (36, 'Owen Fletcher', '2010-07-28', NULL, NULL, 'Bradford', '2021-07-07', 0, NULL);
INSERT INTO client VALUES (37, 'Freya Stone', '1976-03-05', '07585714562', 'freyastone@hotmail.co.uk', 'Leeds', '2022-11-22', 1, NULL);
INSERT INTO client VALUES (38, 'Ella Perez', '1993-12-16', '07684498376', 'ella_perez@gmail.com', 'Leeds', '2023-12-01', 1, 24);
INSERT INTO client VALUES (39, 'Callum Bryant', '2010-08-21', '07965494965', NULL, 'leeds', '2021-10-18', 0, NULL);
INSERT INTO client VALUES (40, 'Callum Walsh', '2010-11-16', '07896999204', 'callumwalsh@icloud.com', 'Leeds', '2025-05-08', 1, 36);
INSERT INTO client VALUES (41, 'Maya Okafor', '2008-04-11', '07695844926', 'maya.okafor@hotmail.co.uk', 'Harrogate', '2025-11-29', 0, 12);
INSERT INTO client VALUES (42, 'Jasmine Okafor', '1974-04-19', '07246591320', 'jasmineokafor@hotmail.co.uk', 'Harrogate', '2021-12-21', 1, NULL);
INSERT INTO client VALUES (43, 'Holly Sutton', NULL, '07634729591', NULL, 'Leeds', '2019-02-13', 0, NULL);
INSERT INTO client VALUES (44, 'Chloe Fletcher', '2000-11-16', '07898131033', 'chloefletcher@gmail.com', 'Leeds', '2022-06-20', 0, NULL);
INSERT INTO client VALUES (45, 'Zoe Lowe', '1972-06-10', '07414624931', 'zoe_lowe@hotmail.co.uk', NULL, '2022-04-19', 1, NULL);
INSERT INTO client VALUES (46, 'Noah Perez', '1997-06-19', '07421482082', NULL, 'Leeds', '2020-02-20', 0, 43);
INSERT INTO client VALUES (47, 'Ruby Bryant', '2006-01-27', '07307700770', NULL, 'Bradford', '2025-03-30', 1, 19);
INSERT INTO client VALUES (48, 'Maya Fletcher', '1957-12-17', '07154338847', 'mayafletcher@gmail.com', 'York', '2018-03-19', 1, NULL);
INSERT INTO client VALUES (49, 'Callum Dunn', '1957-03-23', NULL, 'callum.dunn@icloud.com', 'leeds', '2020-04-20', 0, NULL);
INSERT INTO client VALUES (50, 'Tara Dunn', '1993-07-06', '07944914560', 'tara.dunn@gmail.com', 'York', '2023-04-23', 0, NULL);
INSERT INTO client VALUES (51, 'Tara Hughes', '1977-05-01', '07591324467', NULL, 'Leeds', '2018-06-02', 1, NULL);
INSERT INTO client VALUES (52, 'Callum Bryant', '2003-07-07', '07102899695', NULL, 'Leeds', '2023-02-28', 0, 2);
INSERT INTO client VALUES (53, 'Zoe Lowe', '1965-02-05', '07249528047', 'zoe.lowe@hotmail.co.uk', 'Leeds', '2018-04-02', 1, NULL);
INSERT INTO client VALUES (54, 'Tara Walsh', '1954-08-02', '07142021958', 'tara.walsh@gmail.com', 'York', '2020-02-20', 0, NULL);
INSERT INTO client VALUES (55, 'Chloe Okafor', NULL, '07967004965', 'chloe_okafor@hotmail.co.uk', 'leeds', '2023-06-25', 0, NULL);
INSERT INTO client VALUES (56, 'Amelia Okafor', '1980-12-05', '07160903374', 'amelia.okafor@icloud.com', 'Leeds', '2025-08-20', 0, 33);
INSERT INTO client VALUES (57, 'Isla Bryant', '2008-09-13', '07455670263', 'isla_bryant@hotmail.co.uk', 'Bradford', '2025-05-21', 0, NULL);
INSERT INTO client VALUES (58, 'Jasmine Stone', NULL, '07543523169', 'jasmine_stone@icloud.com', 'Harrogate', '2022-07-08', 0, NULL);
INSERT INTO client VALUES (59, 'Jasmine Sutton', '1966-07-02', '07545305219', 'jasmine_sutton@icloud.com', 'Leeds', '2019-11-27', 1, NULL);
INSERT INTO client VALUES (60, 'Isla Fletcher', '1952-01-23', '07198780093', NULL, 'Leeds', '2020-08-29', 0, NULL);
INSERT INTO stylist VALUES (1, 'Isla Bryant', 'master', 'Harrogate', '2025-10-12', NULL, 10);
INSERT INTO stylist VALUES (2, 'Ella Kowalska', 'junior', 'Harrogate', '2016-10-22', NULL, 10);
INSERT INTO stylist VALUES (3, 'Freya Perez', 'senior', 'York', '2021-01-18', NULL, 12.5);
INSERT INTO stylist VALUES (4, 'Maya Lowe', 'junior', 'Leeds', '2026-06-28', '2026-10-29', 12.5);
INSERT INTO stylist VALUES (5, 'Tara Sutton', 'senior', 'York', '2018-06-20', NULL, NULL);
INSERT INTO stylist VALUES (6, 'Isla Stone', 'junior', 'Leeds', '2016-11-20', '2019-09-30', 10);
INSERT INTO stylist VALUES (7, 'Holly Kowalska', 'senior', 'Leeds', '2017-03-22', NULL, 15);
INSERT INTO stylist VALUES (8, 'Holly Stone', 'senior', 'Bradford', '2020-07-08', NULL, 12.5);
INSERT INTO stylist VALUES (9, 'Amelia Bryant', 'senior', 'Leeds', '2017-04-23', NULL, 12.5);
INSERT INTO stylist VALUES (10, 'Freya Sutton', 'senior', 'Bradford', '2021-06-07', NULL, 10);
INSERT INTO stylist VALUES (11, 'Ella Hughes', 'senior', 'Leeds', '2022-10-17', NULL, 20);
INSERT INTO stylist VALUES (12, 'Freya Mistry', 'senior', 'Harrogate', '2020-12-03', '2023-03-30', 12.5);
INSERT INTO stylist VALUES (13, 'Holly Dunn', 'master', 'Harrogate', '2025-10-22', NULL, NULL);
INSERT INTO stylist VALUES (14, 'Megan Kowalska', 'master', 'Leeds', '2020-08-03', NULL, 10);
INSERT INTO stylist VALUES (15, 'Chloe Walsh', 'senior', 'Harrogate', '2018-01-26', NULL, 10);
INSERT INTO stylist VALUES (16, 'Megan Walsh', 'senior', 'York', '2023-03-03', NULL, 20);
INSERT INTO stylist VALUES (17, 'Callum Bryant', 'senior', 'Harrogate', '2016-06-03', '2021-05-26', 15);
INSERT INTO stylist VALUES (18, 'Tara Bryant', 'junior', 'York', '2026-03-10', '2026-09-21', 15);
INSERT INTO stylist VALUES (19, 'Callum Fletcher', 'master', 'Harrogate', '2020-03-16', NULL, 20);
INSERT INTO stylist VALUES (20, 'Ruby Okafor', 'senior', 'Harrogate', '2021-11-24', '2023-12-28', 15);
INSERT INTO stylist VALUES (21, 'Noah Dunn', 'senior', 'Leeds', '2025-01-19', '2026-10-25', NULL);
INSERT INTO stylist VALUES (22, 'Amelia Fletcher', 'junior', 'Leeds', '2017-09-02', '2026-04-21', 20);
INSERT INTO stylist VALUES (23, 'Callum Sutton', 'junior', 'Bradford', '2019-12-24', '2020-02-16', 15);
INSERT INTO stylist VALUES (24, 'Leo Walsh', 'junior', 'Bradford', '2020-11-05', NULL, 12.5);
INSERT INTO stylist VALUES (25, 'Megan Kowalska', 'senior', 'Harrogate', '2023-07-15', '2025-12-10', 10);
INSERT INTO service VALUES ('CUT-W', 'Women''s cut', 'cut', 60, 48);
INSERT INTO service VALUES ('CUT-M', 'Men''s cut', 'cut', 30, 26);
INSERT INTO service VALUES ('CUT-K', 'Kids'' cut', 'cut', 25, 18);
INSERT INTO service VALUES ('FRNG', 'Fringe trim', 'cut', 10, 8);
INSERT INTO service VALUES ('COL-R', 'Root colour', 'colour', 90, 65);
INSERT INTO service VALUES ('COL-F', 'Full colour', 'colour', 120, 92);
INSERT INTO service VALUES ('HLT-H', 'Half-head highlights', 'colour', 120, 98);
INSERT INTO service VALUES ('HLT-F', 'Full-head highlights', 'colour', 150, 135);
INSERT INTO service VALUES ('BAL', 'Balayage', 'colour', 180, 165);
INSERT INTO service VALUES ('TON', 'Toner', 'colour', 30, 28);
INSERT INTO service VALUES ('BLOW', 'Blow-dry', 'styling', 40, 30);
INSERT INTO service VALUES ('UPDO', 'Updo', 'styling', 60, 55);
INSERT INTO service VALUES ('BRID', 'Bridal styling', 'styling', 150, 180);
INSERT INTO service VALUES ('KER', 'Keratin treatment', 'treatment', 150, 150);
INSERT INTO service VALUES ('MASK', 'Deep conditioning mask', 'treatment', 20, 22);
INSERT INTO service VALUES ('SCLP', 'Scalp massage', 'treatment', 15, 15);
INSERT INTO service VALUES ('BRD', 'Beard trim', 'cut', 15, 12);
INSERT INTO service VALUES ('EXT', 'Hair extensions', 'extension', 240, 320);
INSERT INTO service VALUES ('EXTR', 'Extension removal', 'extension', 90, NULL);
INSERT INTO service VALUES ('PERM', 'Perm', 'treatment', 135, 85);
INSERT INTO appointment VALUES (1, 9, 14, '2026-07-09 17:10:58', '2026-06-03 17:10:58', 'web', 'completed', 10);
INSERT INTO appointment VALUES (2, 2, 16, '2024-11-22 15:08:17', '2024-11-21 15:08:17', 'web', 'completed', 10);
INSERT INTO appointment VALUES (3, 24, 17, '2025-07-31 14:33:42', '2025-06-23 14:33:42', 'phone', 'completed', 0);
INSERT INTO appointment VALUES (4, 50, 12, '2024-01-10 08:43:08', '2023-12-06 08:43:08', 'app', 'completed', 2);
INSERT INTO appointment VALUES (5, 10, 19, '2024-07-24 19:16:28', '2024-07-06 19:16:28', 'walk_in', 'no_show', NULL);
INSERT INTO appointment VALUES (6, 30, 19, '2023-10-14 15:02:26', '2023-09-13 15:02:26', 'web', 'cancelled', NULL);
INSERT INTO appointment VALUES (7, 32, 5, '2024-07-13 07:20:36', '2024-06-05 07:20:36', 'walk_in', 'completed', 10);
INSERT INTO appointment VALUES (8, 33, 16, '2024-07-02 08:27:42', '2024-06-28 08:27:42', 'app', 'completed', NULL);
INSERT INTO appointment VALUES (9, 26, 11, '2024-09-29 12:11:41', '2024-09-05 12:11:41', 'web', 'no_show', NULL);
INSERT INTO appointment VALUES (10, 36, 10, '2024-07-08 10:02:20', '2024-06-18 10:02:20', 'web', 'completed', NULL);
INSERT INTO appointment VALUES (11, 13, 3, '2025-05-04 11:26:57', '2025-04-29 11:26:57', 'web', 'completed', NULL);
INSERT INTO appointment VALUES (12, 45, 3, '2026-07-18 20:07:40', '2026-07-18 20:07:40', 'app', 'no_show', NULL);
INSERT INTO appointment VALUES (13, 4, 6, '2024-07-02 14:29:17', '2024-06-14 14:29:17', 'phone', 'completed', 2);
INSERT INTO appointment VALUES (14, 30, 13, '2023-12-11 09:09:57', '2023-11-30 09:09:57', 'web', 'cancelled', NULL);
INSERT INTO appointment VALUES (15, 13, 21, '2023-10-19 13:03:11', '2023-09-09 13:03:11', 'phone', 'completed', 10);
INSERT INTO appointment VALUES (16, 50, 4, '2023-10-28 07:33:09', '2023-09-24 07:33:09', 'app', 'completed', 2);
INSERT INTO appointment VALUES (17, 19, 5, '2024-01-08 07:17:06', '2023-12-31 07:17:06', 'app', 'completed', 0);
INSERT INTO appointment VALUES (18, 10, 16, '2026-05-21 08:59:12', '2026-05-21 08:59:12', 'phone', 'no_show', NULL);
INSERT INTO appointment VALUES (19, 21, 16, '2023-05-12 12:34:57', '2023-04-11 12:34:57', 'web', 'completed', 5);
INSERT INTO appointment VALUES (20, 30, 18, '2024-12-08 15:47:54', '2024-11-10 15:47:54', 'web', 'completed', 0);
INSERT INTO appointment VALUES (21, 39, 10, '2025-06-24 09:34:29', '2025-05-31 09:34:29', 'phone', 'completed', 0);
INSERT INTO appointment VALUES (22, 39, 2, '2023-12-10 12:17:53', '2023-11-28 12:17:53', 'app', 'completed', 5);
INSERT INTO appointment VALUES (23, 26, 19, '2023-12-31 08:36:00', '2023-12-21 08:36:00', 'walk_in', 'cancelled', NULL);
INSERT INTO appointment VALUES (24, 38, 15, '2025-12-11 18:49:17', '2025-12-06 18:49:17', 'walk_in', 'completed', NULL);
INSERT INTO appointment VALUES (25, 24, 21, '2026-04-24 16:13:20', '2026-03-26 16:13:20', 'walk_in', 'completed', 5);
INSERT INTO appointment VALUES (26, 22, 10, '2025-01-04 18:38:49', '2024-12-13 18:38:49', 'walk_in', 'cancelled', NULL);
INSERT INTO appointment VALUES (27, 22, 21, '2024-07-06 09:07:38', '2024-06-04 09:07:38', 'phone', 'completed', 0);
INSERT INTO appointment VALUES (28, 12, 20, '2025-06-09 11:28:08', '2025-05-10 11:28:08', 'web', 'completed', 5);
INSERT INTO appointment VALUES (29, 40, 10, '2025-06-23 16:03:04', '2025-05-28 16:03:04', 'web', 'completed', NULL);
INSERT INTO appointment VALUES (30, 4, 18, '2025-02-20 13:13:04', '2025-01-28 13:13:04', 'app', 'completed', NULL);
INSERT INTO appointment VALUES (31, 20, 12, '2025-06-01 18:55:24', '2025-04-27 18:55:24', 'web', 'completed', 0);
INSERT INTO appointment VALUES (32, 10, 11, '2025-03-28 14:23:58', '2025-03-22 14:23:58', 'phone', 'completed', NULL);
INSERT INTO appointment VALUES (33, 14, 11, '2025-01-29 08:39:00', '2025-01-21 08:39:00', 'app', 'no_show', NULL);
INSERT INTO appointment VALUES (34, 21, 18, '2024-08-02 10:01:01', '2024-06-29 10:01:01', 'app', 'cancelled', NULL);
INSERT INTO appointment VALUES (35, 44, 19, '2025-01-15 20:46:53', '2025-01-02 20:46:53', 'web', 'completed', 5);
INSERT INTO appointment VALUES (36, 13, 4, '2025-02-13 10:30:08', '2025-01-25 10:30:08', 'phone', 'completed', 5);
INSERT INTO appointment VALUES (37, 32, 6, '2023-06-23 13:01:50', '2023-06-01 13:01:50', 'app', 'completed', 0);
INSERT INTO appointment VALUES (38, 41, 10, '2023-10-14 13:13:32', '2023-09-04 13:13:32', 'app', 'completed', 0);
INSERT INTO appointment VALUES (39, 49, 11, '2023-07-18 17:47:44', '2023-07-13 17:47:44', 'web', 'completed', 10);
INSERT INTO appointment VALUES (40, 7, 11, '2023-01-20 12:30:58', '2022-12-24 12:30:58', 'app', 'completed', 5);
INSERT INTO appointment VALUES (41, 4, 21, '2024-04-07 12:12:41', '2024-03-13 12:12:41', 'web', 'no_show', NULL);
INSERT INTO appointment VALUES (42, 12, 8, '2023-02-24 15:33:15', '2023-01-19 15:33:15', 'app', 'cancelled', NULL);
INSERT INTO appointment VALUES (43, 34, 8, '2026-01-08 13:18:22', '2025-12-10 13:18:22', 'phone', 'completed', 5);
INSERT INTO appointment VALUES (44, 24, 20, '2024-09-03 12:57:37', '2024-08-26 12:57:37', 'web', 'completed', 0);
INSERT INTO appointment VALUES (45, 48, 17, '2024-10-06 19:55:58', '2024-08-30 19:55:58', 'phone', 'cancelled', NULL);
INSERT INTO appointment VALUES (46, 32, 7, '2025-07-04 07:46:27', '2025-06-15 07:46:27', 'phone', 'completed', 10);
INSERT INTO appointment VALUES (47, 14, 11, '2023-08-01 14:07:59', '2023-06-30 14:07:59', 'phone', 'completed', 10);
INSERT INTO appointment VALUES (48, 44, 2, '2023-03-19 12:31:15', '2023-02-23 12:31:15', 'phone', 'no_show', NULL);
INSERT INTO appointment VALUES (49, 23, 9, '2025-04-01 12:24:14', '2025-03-21 12:24:14', 'web', 'completed', 5);
INSERT INTO appointment VALUES (50, 12, 19, '2024-11-27 18:07:13', '2024-11-13 18:07:13', 'phone', 'completed', NULL);
INSERT INTO appointment VALUES (51, 12, 17, '2025-09-16 18:13:13', '2025-08-24 18:13:13', 'app', 'completed', 5);
INSERT INTO appointment VALUES (52, 24, 2, '2026-01-09 13:38:11', '2025-11-30 13:38:11', 'web', 'completed', 10);
INSERT INTO appointment VALUES (53, 18, 17, '2026-01-03 20:29:31', '2026-01-02 20:29:31', 'app', 'completed', 5);
INSERT INTO appointment VALUES (54, 23, 13, '2025-10-10 10:24:52', '2025-09-08 10:24:52', 'web', 'no_show', NULL);
INSERT INTO appointment VALUES (55, 47, 5, '2025-09-16 19:11:07', '2025-08-21 19:11:07', 'web', 'completed', 0);
INSERT INTO appointment VALUES (56, 35, 5, '2023-08-09 12:33:09', '2023-07-21 12:33:09', 'app', 'completed', 0);
INSERT INTO appointment VALUES (57, 6, 18, '2025-10-06 07:37:22', '2025-08-27 07:37:22', 'web', 'completed', 0);
INSERT INTO appointment VALUES (58, 27, 21, '2026-04-11 17:56:18', '2026-03-08 17:56:18', 'walk_in', 'completed', NULL);
INSERT INTO appointment VALUES (59, 24, 19, '2025-05-16 17:35:47', '2025-04-24 17:35:47', 'phone', 'completed', NULL);
INSERT INTO appointment VALUES (60, 21, 18, '2024-08-27 18:12:36', '2024-08-03 18:12:36', 'phone', 'cancelled', NULL);
INSERT INTO appointment VALUES (61, 13, 14, '2024-10-16 18:31:11', '2024-09-12 18:31:11', 'web', 'completed', 5);
INSERT INTO appointment VALUES (62, 13, 6, '2025-01-18 08:46:03', '2024-12-11 08:46:03', 'web', 'completed', 5);
INSERT INTO appointment VALUES (63, 25, 18, '2023-12-09 08:06:35', '2023-11-05 08:06:35', 'web', 'completed', 0);
INSERT INTO appointment VALUES (64, 15, 9, '2025-03-24 11:04:30', '2025-03-07 11:04:30', 'web', 'cancelled', NULL);
INSERT INTO appointment VALUES (65, 24, 6, '2024-03-09 08:30:23', '2024-02-11 08:30:23', 'walk_in', 'completed', 5);
INSERT INTO appointment VALUES (66, 23, 11, '2025-11-12 10:42:14', '2025-10-28 10:42:14', 'web', 'no_show', NULL);
INSERT INTO appointment VALUES (67, 30, 11, '2023-07-21 20:45:08', '2023-07-16 20:45:08', 'web', 'completed', 0);
INSERT INTO appointment VALUES (68, 33, 5, '2023-10-18 09:02:42', '2023-09-17 09:02:42', 'walk_in', 'completed', 10);
INSERT INTO appointment VALUES (69, 28, 14, '2025-06-22 18:27:32', '2025-05-17 18:27:32', 'walk_in', 'cancelled', NULL);
INSERT INTO appointment VALUES (70, 3, 6, '2024-08-27 15:17:37', '2024-08-03 15:17:37', 'app', 'completed', 5);
INSERT INTO appointment VALUES (71, 14, 21, '2023-01-04 10:50:48', '2022-12-27 10:50:48', 'walk_in', 'completed', 0);
INSERT INTO appointment VALUES (72, 11, 7, '2023-03-31 17:35:36', '2023-03-09 17:35:36', 'web', 'completed', 2);
INSERT INTO appointment VALUES (73, 43, 20, '2025-05-26 18:18:09', '2025-05-19 18:18:09', 'phone', 'completed', 0);
INSERT INTO appointment VALUES (74, 45, 3, '2023-10-08 08:39:05', '2023-09-30 08:39:05', 'web', 'completed', 2);
INSERT INTO appointment VALUES (75, 45, 1, '2025-07-22 15:42:39', '2025-06-24 15:42:39', 'web', 'completed', 0);
INSERT INTO appointment VALUES (76, 34, 11, '2026-10-29 18:26:10', '2026-10-29 18:26:10', 'walk_in', 'completed', NULL);
INSERT INTO appointment VALUES (77, 29, 11, '2023-04-01 19:13:24', '2023-04-01 19:13:24', 'phone', 'cancelled', NULL);
INSERT INTO appointment VALUES (78, 15, 6, '2025-06-22 14:15:51', '2025-06-22 14:15:51', 'app', 'completed', 2);
INSERT INTO appointment VALUES (79, 39, 8, '2023-07-16 13:20:36', '2023-07-09 13:20:36', 'walk_in', 'completed', NULL);
INSERT INTO appointment VALUES (80, 30, 19, '2023-02-20 13:01:37', '2023-01-30 13:01:37', 'web', 'completed', 0);
INSERT INTO appointmentItem VALUES (1, 'HLT-H', 78.4, 20);
INSERT INTO appointmentItem VALUES (1, 'BRD', 10.8, 10);
INSERT INTO appointmentItem VALUES (2, 'CUT-K', 18.0, 0);
INSERT INTO appointmentItem VALUES (3, 'BRD', 12.0, 0);
INSERT INTO appointmentItem VALUES (3, 'EXT', 320.0, 0);
INSERT INTO appointmentItem VALUES (4, 'MASK', 17.6, 20);
INSERT INTO appointmentItem VALUES (5, 'TON', 22.4, 20);
INSERT INTO appointmentItem VALUES (6, 'HLT-F', 135.0, 0);
INSERT INTO appointmentItem VALUES (7, 'FRNG', 8.0, 0);
INSERT INTO appointmentItem VALUES (8, 'CUT-K', 18.0, 0);
INSERT INTO appointmentItem VALUES (8, 'SCLP', 13.5, 10);
INSERT INTO appointmentItem VALUES (9, 'CUT-W', 48.0, 0);
INSERT INTO appointmentItem VALUES (10, 'CUT-W', 38.4, 20);
INSERT INTO appointmentItem VALUES (10, 'CUT-M', 23.4, 10);
INSERT INTO appointmentItem VALUES (11, 'CUT-M', 26.0, 0);
INSERT INTO appointmentItem VALUES (12, 'TON', 25.2, 10);
INSERT INTO appointmentItem VALUES (13, 'TON', 28.0, 0);
INSERT INTO appointmentItem VALUES (13, 'EXT', 320.0, 0);
INSERT INTO appointmentItem VALUES (14, 'BRID', 180.0, 0);
INSERT INTO appointmentItem VALUES (15, 'HLT-H', 98.0, 0);
INSERT INTO appointmentItem VALUES (16, 'COL-F', 82.8, 10);
INSERT INTO appointmentItem VALUES (17, 'COL-F', 92.0, 0);
INSERT INTO appointmentItem VALUES (18, 'BRD', 9.6, 20);
INSERT INTO appointmentItem VALUES (19, 'SCLP', 15.0, 0);
INSERT INTO appointmentItem VALUES (20, 'SCLP', 15.0, 0);
INSERT INTO appointmentItem VALUES (21, 'BLOW', 27.0, 10);
INSERT INTO appointmentItem VALUES (21, 'BRID', 162.0, 10);
INSERT INTO appointmentItem VALUES (22, 'CUT-W', 48.0, 0);
INSERT INTO appointmentItem VALUES (23, 'SCLP', 15.0, 0);
INSERT INTO appointmentItem VALUES (24, 'BAL', 165.0, 0);
INSERT INTO appointmentItem VALUES (24, 'HLT-H', 98.0, 0);
INSERT INTO appointmentItem VALUES (25, 'SCLP', 13.5, 10);
INSERT INTO appointmentItem VALUES (26, 'HLT-H', 78.4, 20);
INSERT INTO appointmentItem VALUES (26, 'BLOW', 30.0, 0);
INSERT INTO appointmentItem VALUES (27, 'CUT-M', 20.8, 20);
INSERT INTO appointmentItem VALUES (28, 'HLT-F', 135.0, 0);
INSERT INTO appointmentItem VALUES (28, 'BRID', 180.0, 0);
INSERT INTO appointmentItem VALUES (29, 'COL-F', 73.6, 20);
INSERT INTO appointmentItem VALUES (30, 'BAL', 148.5, 10);
INSERT INTO appointmentItem VALUES (30, 'KER', 120.0, 20);
INSERT INTO appointmentItem VALUES (31, 'BRID', 162.0, 10);
INSERT INTO appointmentItem VALUES (32, 'UPDO', 49.5, 10);
INSERT INTO appointmentItem VALUES (33, 'BRID', 180.0, 0);
INSERT INTO appointmentItem VALUES (34, 'COL-R', 65.0, 0);
INSERT INTO appointmentItem VALUES (35, 'CUT-W', 43.2, 10);
INSERT INTO appointmentItem VALUES (36, 'BRID', 162.0, 10);
INSERT INTO appointmentItem VALUES (37, 'BRID', 144.0, 20);
INSERT INTO appointmentItem VALUES (37, 'BRD', 9.6, 20);
INSERT INTO appointmentItem VALUES (38, 'HLT-H', 88.2, 10);
INSERT INTO appointmentItem VALUES (38, 'SCLP', 15.0, 0);
INSERT INTO appointmentItem VALUES (39, 'CUT-W', 48.0, 0);
INSERT INTO appointmentItem VALUES (40, 'COL-R', 58.5, 10);
INSERT INTO appointmentItem VALUES (41, 'FRNG', 8.0, 0);
INSERT INTO appointmentItem VALUES (42, 'TON', 22.4, 20);
INSERT INTO appointmentItem VALUES (43, 'KER', 135.0, 10);
INSERT INTO appointmentItem VALUES (44, 'COL-F', 92.0, 0);
INSERT INTO appointmentItem VALUES (45, 'SCLP', 13.5, 10);
INSERT INTO appointmentItem VALUES (45, 'BLOW', 24.0, 20);
INSERT INTO appointmentItem VALUES (46, 'BAL', 132.0, 20);
INSERT INTO appointmentItem VALUES (47, 'BLOW', 30.0, 0);
INSERT INTO appointmentItem VALUES (48, 'HLT-H', 98.0, 0);
INSERT INTO appointmentItem VALUES (48, 'FRNG', 8.0, 0);
INSERT INTO appointmentItem VALUES (49, 'HLT-H', 88.2, 10);
INSERT INTO appointmentItem VALUES (50, 'HLT-F', 135.0, 0);
INSERT INTO appointmentItem VALUES (51, 'CUT-K', 18.0, 0);
INSERT INTO appointmentItem VALUES (52, 'HLT-H', 78.4, 20);
INSERT INTO appointmentItem VALUES (53, 'EXT', 288.0, 10);
INSERT INTO appointmentItem VALUES (54, 'BRD', 12.0, 0);
INSERT INTO appointmentItem VALUES (55, 'COL-R', 65.0, 0);
INSERT INTO appointmentItem VALUES (56, 'BAL', 165.0, 0);
INSERT INTO appointmentItem VALUES (57, 'TON', 28.0, 0);
INSERT INTO appointmentItem VALUES (58, 'HLT-H', 98.0, 0);
INSERT INTO appointmentItem VALUES (59, 'MASK', 19.8, 10);
INSERT INTO appointmentItem VALUES (60, 'CUT-M', 20.8, 20);
INSERT INTO appointmentItem VALUES (61, 'BAL', 132.0, 20);
INSERT INTO appointmentItem VALUES (61, 'TON', 28.0, 0);
INSERT INTO appointmentItem VALUES (62, 'HLT-H', 98.0, 0);
INSERT INTO appointmentItem VALUES (62, 'TON', 28.0, 0);
INSERT INTO appointmentItem VALUES (63, 'KER', 135.0, 10);
INSERT INTO appointmentItem VALUES (64, 'HLT-F', 135.0, 0);
INSERT INTO appointmentItem VALUES (65, 'FRNG', 8.0, 0);
INSERT INTO appointmentItem VALUES (66, 'BLOW', 30.0, 0);
INSERT INTO appointmentItem VALUES (67, 'HLT-F', 135.0, 0);
INSERT INTO appointmentItem VALUES (68, 'FRNG', 8.0, 0);
INSERT INTO appointmentItem VALUES (69, 'KER', 150.0, 0);
INSERT INTO appointmentItem VALUES (70, 'CUT-W', 43.2, 10);
INSERT INTO appointmentItem VALUES (71, 'MASK', 19.8, 10);
INSERT INTO appointmentItem VALUES (71, 'COL-F', 92.0, 0);
INSERT INTO appointmentItem VALUES (72, 'COL-F', 92.0, 0);
INSERT INTO appointmentItem VALUES (73, 'BAL', 132.0, 20);
INSERT INTO appointmentItem VALUES (73, 'BRID', 180.0, 0);
INSERT INTO appointmentItem VALUES (74, 'BRID', 180.0, 0);
INSERT INTO appointmentItem VALUES (74, 'SCLP', 15.0, 0);
INSERT INTO appointmentItem VALUES (75, 'EXT', 320.0, 0);
INSERT INTO appointmentItem VALUES (76, 'SCLP', 15.0, 0);
INSERT INTO appointmentItem VALUES (76, 'MASK', 19.8, 10);
INSERT INTO appointmentItem VALUES (77, 'TON', 28.0, 0);
INSERT INTO appointmentItem VALUES (78, 'EXT', 320.0, 0);
