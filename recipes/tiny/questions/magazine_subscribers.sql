CREATE TABLE reader (
  rid INTEGER PRIMARY KEY,
  surname TEXT,
  forename TEXT,
  salutation TEXT,
  born TEXT,
  mail TEXT,
  tel TEXT,
  signup_date TEXT,
  newsletter TEXT
);
CREATE TABLE delivery_place (
  pid INTEGER PRIMARY KEY,
  rid INTEGER REFERENCES reader(rid),
  line1 TEXT,
  town TEXT,
  ctry TEXT,
  valid_from TEXT,
  valid_to TEXT,
  is_main TEXT
);
CREATE TABLE title (
  tid INTEGER PRIMARY KEY,
  title_name TEXT,
  genre TEXT,
  issues_per_yr INTEGER,
  cover_price REAL,
  first_issue TEXT
);
CREATE TABLE subscription (
  sub_no TEXT PRIMARY KEY,
  rid INTEGER REFERENCES reader(rid),
  tid INTEGER REFERENCES title(tid),
  gifted_by INTEGER REFERENCES reader(rid),
  fmt TEXT,
  start_date TEXT,
  end_date TEXT,
  state TEXT,
  price REAL
);
CREATE TABLE complaint (
  cid INTEGER PRIMARY KEY,
  sub_no TEXT REFERENCES subscription(sub_no),
  reason TEXT,
  received TEXT,
  settled TEXT,
  refund REAL
);
INSERT INTO reader VALUES (1, 'Fitzgerald', 'Hilda', NULL, NULL, '-', '+32 2 7915164', '2017-01-08', 'unknown');
INSERT INTO reader VALUES (2, 'Smith-Hayes', 'Jean-Marc', NULL, '1972-11-28', '-', '+353 1 6623669', '2018-12-18', 'no');
INSERT INTO reader VALUES (3, 'Byrne', 'Conor', 'Mr', '1940-05-14', 'c.byrne@eircom.net', '+353 1 5977026', '2026-07-27', 'yes');
INSERT INTO reader VALUES (4, 'Fitzgerald', 'Marie', 'Ms', '1977-01-16', 'm.fitzgerald@gmail.com', '+353 1 8495927', '2017-09-07', 'no');
INSERT INTO reader VALUES (5, 'Jacobs', 'Hilda', 'Prof. Dr', '1967-04-24', 'h.jacobs@hotmail.com', '+32 2 6642933', '2026-05-12', 'yes');
INSERT INTO reader VALUES (6, 'Jacobs', 'Albert', 'Mr', '1966-06-01', 'a.jacobs@eircom.net', '+32 2 5918812', '2023-11-02', 'no');
INSERT INTO reader VALUES (7, 'O''Connor', 'Désirée', NULL, NULL, NULL, '+353 1 7209806', '2022-08-24', 'unknown');
INSERT INTO reader VALUES (8, 'Lambert', 'Albert', NULL, NULL, 'a.lambert@eircom.net', '+32 2 6504497', '2021-01-06', 'unknown');
INSERT INTO reader VALUES (9, 'Smith-Hayes', 'Joan', 'Mrs', '1983-08-03', '', '+353 1 6555297', '2024-05-19', 'no');
INSERT INTO reader VALUES (10, 'O''Connor', 'Saoirse', NULL, '1982-08-08', 's.oconnor@hotmail.com', NULL, '2023-04-08', 'unknown');
INSERT INTO reader VALUES (11, 'Lambert', 'Conor', NULL, '2005-10-17', NULL, '+353 1 8981641', '2024-04-20', 'yes');
INSERT INTO reader VALUES (12, 'Murphy', 'Conor', NULL, '1970-07-12', 'c.murphy@live.nl', NULL, '2019-10-23', 'no');
INSERT INTO reader VALUES (13, 'Claes', 'Walter', 'Dr', '2000-09-16', NULL, NULL, '2023-06-25', 'yes');
INSERT INTO reader VALUES (14, 'Doyle', 'Ruth', 'Mrs', '1933-01-04', 'r.doyle@live.nl', NULL, '2016-08-18', 'no');
INSERT INTO reader VALUES (15, 'Whitfield', 'Jean-Marc', NULL, '1947-07-02', NULL, '+32 2 6518953', '2021-06-18', 'unknown');
INSERT INTO reader VALUES (16, 'Doyle', 'Ines', 'Ms', NULL, 'i.doyle@eircom.net', '+32 2 8660675', '2021-06-04', 'yes');
INSERT INTO reader VALUES (17, 'O''Connor', 'Saoirse', 'Dr', '1949-02-27', 's.oconnor@eircom.net', '+353 1 4455667', '2017-09-01', 'yes');
INSERT INTO reader VALUES (18, 'Jacobs', 'Walter', 'Dr', '2005-03-26', '', '0667016369', '2024-10-25', 'no');
INSERT INTO reader VALUES (19, 'Byrne', 'Ellen', NULL, '1972-08-26', 'e.byrne@gmail.com', '+353 1 2552384', '2018-04-14', 'yes');
INSERT INTO reader VALUES (20, 'Claes', 'Hilda', 'Prof. Dr', '1968-04-16', 'h.claes@gmail.com', NULL, '2021-08-03', 'unknown');
INSERT INTO reader VALUES (21, 'Byrne', 'Joan', 'Mrs', '1969-02-10', 'j.byrne@gmail.com', '+32 2 3245971', '2020-07-28', 'yes');
INSERT INTO reader VALUES (22, 'Van den Berg', 'Greta', NULL, '1945-11-21', 'g.vandenberg@gmail.com', '+32 2 3788709', '2022-07-09', 'yes');
INSERT INTO reader VALUES (23, 'Fitzgerald', 'Désirée', NULL, '1972-01-02', 'd.fitzgerald@hotmail.com', '0824663733', '2022-07-20', 'yes');
INSERT INTO reader VALUES (24, 'O''Connor', 'Pieter', 'Mr', '1952-07-07', 'p.oconnor@skynet.be', '+353 1 5043082', '2019-11-27', 'unknown');
INSERT INTO reader VALUES (25, 'Claes', 'Joan', 'Mrs', '1996-03-19', 'j.claes@live.nl', NULL, '2018-04-14', 'unknown');
INSERT INTO reader VALUES (26, 'Whitfield', 'Ruth', 'Mrs', '1962-06-13', '-', NULL, '2022-11-16', 'yes');
INSERT INTO reader VALUES (27, 'Claes', 'Albert', 'Mr', '1957-03-09', NULL, NULL, '2017-05-28', 'yes');
INSERT INTO reader VALUES (28, 'O''Connor', 'Hilda', 'Prof. Dr', '2004-01-25', 'h.oconnor@eircom.net', NULL, '2016-05-10', 'yes');
INSERT INTO reader VALUES (29, 'Claes', 'Greta', NULL, '1945-01-12', 'g.claes@gmail.com', '0962059513', '2021-04-01', 'yes');
INSERT INTO reader VALUES (30, 'Byrne', 'Conor', 'Mr', '1946-10-18', NULL, '0217576834', '2018-11-07', 'unknown');
INSERT INTO reader VALUES (31, 'Whitfield', 'Marie', NULL, '1945-02-05', 'm.whitfield@live.nl', '+32 2 8625223', '2020-10-11', 'yes');
INSERT INTO reader VALUES (32, 'de Vries', 'Ines', 'Ms', '1945-06-18', 'i.devries@gmail.com', '0161409614', '2017-09-21', 'unknown');
INSERT INTO reader VALUES (33, 'Van den Berg', 'Désirée', NULL, '1951-02-22', 'd.vandenberg@gmail.com', '+353 1 2327256', '2020-12-14', 'yes');
INSERT INTO reader VALUES (34, 'Fitzgerald', 'Joan', NULL, '1984-07-26', 'j.fitzgerald@gmail.com', '0638604274', '2025-03-25', 'no');
INSERT INTO reader VALUES (35, 'Jacobs', 'Jean-Marc', NULL, '1992-06-26', 'j.jacobs@skynet.be', '0907439192', '2019-08-14', 'yes');
INSERT INTO reader VALUES (36, 'Fitzgerald', 'Jean-Marc', NULL, '1947-04-01', NULL, '0488414901', '2022-12-02', 'yes');
INSERT INTO reader VALUES (37, 'Whitfield', 'Marie', 'Ms', '1973-11-06', 'm.whitfield@gmail.com', '+353 1 7104122', '2020-10-15', 'unknown');
INSERT INTO reader VALUES (38, 'Murphy', 'Joan', 'Mrs', '1996-03-23', 'j.murphy@live.nl', '0285918339', '2022-11-23', 'unknown');
INSERT INTO reader VALUES (39, 'O''Connor', 'Joan', 'Mrs', '1934-10-15', '-', '+32 2 3854042', '2020-12-24', 'unknown');
INSERT INTO reader VALUES (40, 'de Vries', 'Walter', 'Dr', '1963-05-04', 'w.devries@gmail.com', '+32 2 6870185', '2023-05-17', 'unknown');
INSERT INTO reader VALUES (41, 'Claes', 'Marie', NULL, '1952-09-07', '', NULL, '2019-06-25', 'yes');
INSERT INTO reader VALUES (42, 'Lambert', 'Ruth', 'Mrs', '2005-10-20', 'r.lambert@eircom.net', '0920306187', '2022-07-11', 'unknown');
INSERT INTO reader VALUES (43, 'Doyle', 'Noah', 'Mr', '1953-05-25', 'n.doyle@hotmail.com', '+32 2 2286492', '2018-06-27', 'no');
INSERT INTO reader VALUES (44, 'Smith-Hayes', 'Greta', NULL, NULL, 'g.smith-hayes@gmail.com', '+32 2 6728676', '2026-07-07', 'no');
INSERT INTO reader VALUES (45, 'Van den Berg', 'Jean-Marc', NULL, '1949-02-27', 'jm.vandenberg@skynet.be', NULL, '2023-02-10', 'no');
INSERT INTO reader VALUES (46, 'O''Connor', 'Pieter', 'Mr', '1946-09-07', 'p.oconnor@eircom.net', '0742641354', '2021-03-27', 'unknown');
INSERT INTO reader VALUES (47, 'Claes', 'Jean-Marc', NULL, '1985-01-26', 'j.claes@skynet.be', NULL, '2022-10-08', 'unknown');
INSERT INTO reader VALUES (48, 'Van den Berg', 'Désirée', NULL, '1989-03-22', 'd.vandenberg@gmail.com', '0873363675', '2020-08-13', 'yes');
INSERT INTO reader VALUES (49, 'Murphy', 'Hilda', 'Prof. Dr', '1933-04-21', 'h.murphy@eircom.net', '+32 2 3023150', '2020-09-12', 'yes');
INSERT INTO reader VALUES (50, 'Lambert', 'Pieter', 'Mr', '1941-07-27', 'p.lambert@eircom.net', '+353 1 7442688', '2025-11-09', 'yes');
INSERT INTO reader VALUES (51, 'Byrne', 'Greta', NULL, NULL, NULL, '+32 2 7298577', '2016-12-19', 'no');
INSERT INTO reader VALUES (52, 'Murphy', 'Hilda', 'Prof. Dr', '1972-02-20', 'h.murphy@hotmail.com', '+32 2 3672161', '2024-12-07', 'yes');
INSERT INTO reader VALUES (53, 'Fitzgerald', 'Conor', 'Mr', '2005-05-21', 'c.fitzgerald@hotmail.com', '+353 1 6466075', '2025-03-10', 'yes');
INSERT INTO reader VALUES (54, 'Smith-Hayes', 'Noah', NULL, '1971-02-06', NULL, '+353 1 3700266', '2021-09-10', 'unknown');
INSERT INTO reader VALUES (55, 'de Vries', 'Marie', NULL, NULL, 'm.devries@live.nl', '+353 1 7996105', '2017-11-25', 'yes');
INSERT INTO reader VALUES (56, 'Fitzgerald', 'Walter', 'Dr', '1984-08-07', NULL, '+32 2 2212128', '2025-04-06', 'no');
INSERT INTO reader VALUES (57, 'Smith-Hayes', 'Ines', 'Ms', '1966-11-07', 'i.smith-hayes@skynet.be', '+353 1 3143199', '2024-05-03', 'yes');
INSERT INTO reader VALUES (58, 'Claes', 'Ellen', NULL, '1984-07-11', 'e.claes@hotmail.com', '+353 1 6305668', '2020-05-13', 'yes');
INSERT INTO reader VALUES (59, 'Lambert', 'Albert', 'Mr', '1975-04-09', 'a.lambert@eircom.net', '+32 2 6429737', '2026-05-15', 'yes');
INSERT INTO reader VALUES (60, 'Byrne', 'Ines', 'Ms', '1952-04-02', 'i.byrne@hotmail.com', '+32 2 6771765', '2019-03-11', 'unknown');
INSERT INTO reader VALUES (61, 'Lambert', 'Marie', 'Ms', NULL, '', '+32 2 6328032', '2026-01-08', 'no');
INSERT INTO reader VALUES (62, 'Murphy', 'Hilda', 'Prof. Dr', '1959-06-28', 'h.murphy@live.nl', '+32 2 7286214', '2021-02-14', 'yes');
INSERT INTO reader VALUES (63, 'Lambert', 'Conor', 'Mr', '1992-07-02', '-', NULL, '2016-10-03', 'yes');
INSERT INTO reader VALUES (64, 'Fitzgerald', 'Hilda', 'Prof. Dr', '1979-06-09', NULL, '+353 1 5646909', '2016-11-11', 'no');
INSERT INTO reader VALUES (65, 'Van den Berg', 'Albert', 'Mr', '1939-07-16', 'a.vandenberg@hotmail.com', '+353 1 2439455', '2016-01-21', 'yes');
INSERT INTO reader VALUES (66, 'Van den Berg', 'Greta', NULL, '1958-06-27', 'g.vandenberg@hotmail.com', '+353 1 2257398', '2018-03-28', 'unknown');
INSERT INTO reader VALUES (67, 'de Vries', 'Saoirse', NULL, '1975-04-27', 's.devries@gmail.com', '+353 1 4342771', '2024-12-07', 'no');
INSERT INTO reader VALUES (68, 'Murphy', 'Walter', 'Dr', '1995-07-04', 'w.murphy@eircom.net', '+32 2 3436200', '2020-02-22', 'yes');
INSERT INTO reader VALUES (69, 'Smith-Hayes', 'Ruth', 'Mrs', '1984-03-26', '-', '+32 2 8714860', '2021-01-10', 'unknown');
INSERT INTO reader VALUES (70, 'Smith-Hayes', 'Ellen', NULL, '1965-10-16', 'e.smith-hayes@gmail.com', '+353 1 3518672', '2024-02-26', 'yes');
INSERT INTO delivery_place VALUES (1, 1, 'Kerkstraat 9', 'Bruges', 'BE', '2021-11-16', NULL, 'Y');
INSERT INTO delivery_place VALUES (2, 1, 'Apt 4, 60 Quay Lane', 'Rotterdam', 'NL', '2018-01-08', '2019-01-08', 'N');
INSERT INTO delivery_place VALUES (3, 2, '7 Grafton Street', 'Dublin', 'IE', '2023-05-02', NULL, 'Y');
INSERT INTO delivery_place VALUES (4, 2, '21 Patrick Street', 'Antwerp', 'BE', '2024-09-13', NULL, 'N');
INSERT INTO delivery_place VALUES (5, 2, 'Kerkstraat 9', 'Antwerp', 'BE', '2016-02-18', NULL, 'N');
INSERT INTO delivery_place VALUES (6, 3, 'Rue Haute 15', 'Cork', 'IE', '2024-09-14', NULL, 'Y');
INSERT INTO delivery_place VALUES (7, 3, 'Apt 4, 60 Quay Lane', 'Antwerp', 'BE', '2016-06-12', '2017-06-12', 'N');
INSERT INTO delivery_place VALUES (8, 4, 'Coolsingel 102', 'Dublin', 'IE', '2019-06-12', NULL, 'Y');
INSERT INTO delivery_place VALUES (9, 4, 'PO Box 118', 'Bruges', 'BE', '2017-03-09', NULL, 'N');
INSERT INTO delivery_place VALUES (10, 5, '21 Patrick Street', 'Brussels', 'BE', '2022-09-11', NULL, 'Y');
INSERT INTO delivery_place VALUES (11, 6, '21 Patrick Street', 'Antwerp', 'BE', '2017-02-11', NULL, 'Y');
INSERT INTO delivery_place VALUES (12, 7, 'Kerkstraat 9', 'Galway', 'IE', '2021-09-10', NULL, 'Y');
INSERT INTO delivery_place VALUES (13, 7, 'Apt 4, 60 Quay Lane', 'Brussels', 'BE', '2019-07-20', NULL, 'N');
INSERT INTO delivery_place VALUES (14, 8, 'Apt 4, 60 Quay Lane', 'Rotterdam', 'NL', '2016-08-15', NULL, 'Y');
INSERT INTO delivery_place VALUES (15, 8, 'Apt 4, 60 Quay Lane', 'Bruges', 'BE', '2022-08-05', '2023-08-05', 'N');
INSERT INTO delivery_place VALUES (16, 8, '21 Patrick Street', 'London', 'GB', '2021-01-10', '2022-01-10', 'N');
INSERT INTO delivery_place VALUES (17, 9, 'Kerkstraat 9', 'Dublin', 'IE', '2017-07-14', NULL, 'Y');
INSERT INTO delivery_place VALUES (18, 9, 'Rue Haute 15', 'Bruges', 'BE', '2024-04-25', '2025-04-25', 'N');
INSERT INTO delivery_place VALUES (19, 9, 'Apt 4, 60 Quay Lane', 'Brussels', 'BE', '2022-04-18', '2023-04-18', 'N');
INSERT INTO delivery_place VALUES (20, 10, '21 Patrick Street', 'Rotterdam', 'NL', '2018-11-11', NULL, 'Y');
INSERT INTO delivery_place VALUES (21, 10, 'Kerkstraat 9', 'Galway', 'IE', '2023-04-02', NULL, 'N');
INSERT INTO delivery_place VALUES (22, 11, 'Coolsingel 102', 'Galway', 'IE', '2020-11-10', NULL, 'Y');
INSERT INTO delivery_place VALUES (23, 11, '7 Grafton Street', 'Antwerp', 'BE', '2019-08-22', '2020-08-22', 'N');
INSERT INTO delivery_place VALUES (24, 12, 'Coolsingel 102', 'London', 'GB', '2020-03-08', NULL, 'Y');
INSERT INTO delivery_place VALUES (25, 13, 'Rue Haute 15', 'London', 'GB', '2022-04-01', NULL, 'Y');
INSERT INTO delivery_place VALUES (26, 14, 'Apt 4, 60 Quay Lane', 'Rotterdam', 'NL', '2020-01-14', NULL, 'Y');
INSERT INTO delivery_place VALUES (27, 14, 'Rue Haute 15', 'Galway', 'IE', '2020-04-21', NULL, 'N');
INSERT INTO delivery_place VALUES (28, 14, 'Coolsingel 102', 'Brussels', 'BE', '2017-10-09', NULL, 'N');
INSERT INTO delivery_place VALUES (29, 15, '7 Grafton Street', 'Brussels', 'BE', '2024-07-14', NULL, 'Y');
INSERT INTO delivery_place VALUES (30, 16, '7 Grafton Street', 'Bruges', 'BE', '2017-06-04', NULL, 'Y');
INSERT INTO delivery_place VALUES (31, 16, 'Kerkstraat 9', 'Galway', 'IE', '2023-02-08', '2024-02-08', 'N');
INSERT INTO delivery_place VALUES (32, 17, 'PO Box 118', 'London', 'GB', '2023-08-04', NULL, 'Y');
INSERT INTO delivery_place VALUES (33, 17, '7 Grafton Street', 'Cork', 'IE', '2018-01-03', NULL, 'N');
INSERT INTO delivery_place VALUES (34, 18, 'Rue Haute 15', 'London', 'GB', '2017-10-13', NULL, 'Y');
INSERT INTO delivery_place VALUES (35, 19, 'Rue Haute 15', 'Bruges', 'BE', '2025-10-18', NULL, 'Y');
INSERT INTO delivery_place VALUES (36, 20, 'Rue Haute 15', 'London', 'GB', '2017-11-12', NULL, 'Y');
INSERT INTO delivery_place VALUES (37, 21, '7 Grafton Street', 'Rotterdam', 'NL', '2020-06-04', NULL, 'Y');
INSERT INTO delivery_place VALUES (38, 22, '7 Grafton Street', 'Bruges', 'BE', '2024-09-27', NULL, 'Y');
INSERT INTO delivery_place VALUES (39, 22, '7 Grafton Street', 'Galway', 'IE', '2023-08-18', '2024-08-18', 'N');
INSERT INTO delivery_place VALUES (40, 22, '21 Patrick Street', 'Dublin', 'IE', '2018-09-08', '2019-09-08', 'N');
INSERT INTO delivery_place VALUES (41, 23, '21 Patrick Street', 'Antwerp', 'BE', '2025-09-28', NULL, 'Y');
INSERT INTO delivery_place VALUES (42, 24, '21 Patrick Street', 'Rotterdam', 'NL', '2021-06-13', NULL, 'Y');
INSERT INTO delivery_place VALUES (43, 25, 'Kerkstraat 9', 'Dublin', 'IE', '2024-01-14', NULL, 'Y');
INSERT INTO delivery_place VALUES (44, 26, '21 Patrick Street', 'Bruges', 'BE', '2020-08-22', NULL, 'Y');
INSERT INTO delivery_place VALUES (45, 26, 'Kerkstraat 9', 'Rotterdam', 'NL', '2020-06-03', '2021-06-03', 'N');
INSERT INTO delivery_place VALUES (46, 27, 'Rue Haute 15', 'Antwerp', 'BE', '2024-04-07', NULL, 'Y');
INSERT INTO delivery_place VALUES (47, 28, '7 Grafton Street', 'Rotterdam', 'NL', '2025-10-10', NULL, 'Y');
INSERT INTO delivery_place VALUES (48, 28, 'Apt 4, 60 Quay Lane', 'Brussels', 'BE', '2022-01-16', NULL, 'N');
INSERT INTO delivery_place VALUES (49, 30, 'PO Box 118', 'Cork', 'IE', '2022-01-12', NULL, 'Y');
INSERT INTO delivery_place VALUES (50, 30, '21 Patrick Street', 'London', 'GB', '2025-03-01', NULL, 'N');
INSERT INTO delivery_place VALUES (51, 31, 'Kerkstraat 9', 'Bruges', 'BE', '2016-07-16', NULL, 'Y');
INSERT INTO delivery_place VALUES (52, 31, 'PO Box 118', 'Dublin', 'IE', '2023-10-14', '2024-10-14', 'N');
INSERT INTO delivery_place VALUES (53, 31, '21 Patrick Street', 'Cork', 'IE', '2020-04-22', '2021-04-22', 'N');
INSERT INTO delivery_place VALUES (54, 32, 'Apt 4, 60 Quay Lane', 'Antwerp', 'BE', '2021-12-14', NULL, 'Y');
INSERT INTO delivery_place VALUES (55, 33, 'PO Box 118', 'Rotterdam', 'NL', '2020-01-02', NULL, 'Y');
INSERT INTO delivery_place VALUES (56, 33, '21 Patrick Street', 'London', 'GB', '2016-05-08', '2017-05-08', 'N');
INSERT INTO delivery_place VALUES (57, 34, 'Kerkstraat 9', 'Dublin', 'IE', '2017-01-18', NULL, 'Y');
INSERT INTO delivery_place VALUES (58, 35, 'Apt 4, 60 Quay Lane', 'Dublin', 'IE', '2022-05-14', NULL, 'Y');
INSERT INTO delivery_place VALUES (59, 36, '7 Grafton Street', 'Bruges', 'BE', '2020-12-02', NULL, 'Y');
INSERT INTO delivery_place VALUES (60, 37, '7 Grafton Street', 'Brussels', 'BE', '2017-02-06', NULL, 'Y');
INSERT INTO delivery_place VALUES (61, 37, 'Kerkstraat 9', 'London', 'GB', '2018-04-14', '2019-04-14', 'N');
INSERT INTO delivery_place VALUES (62, 38, 'Coolsingel 102', 'Dublin', 'IE', '2016-01-14', NULL, 'Y');
INSERT INTO delivery_place VALUES (63, 38, 'Apt 4, 60 Quay Lane', 'Cork', 'IE', '2024-10-12', NULL, 'N');
INSERT INTO delivery_place VALUES (64, 38, 'Kerkstraat 9', 'Brussels', 'BE', '2018-04-23', NULL, 'N');
INSERT INTO delivery_place VALUES (65, 39, 'PO Box 118', 'Cork', 'IE', '2023-12-17', NULL, 'Y');
INSERT INTO delivery_place VALUES (66, 39, 'Apt 4, 60 Quay Lane', 'Brussels', 'BE', '2022-02-16', NULL, 'N');
INSERT INTO delivery_place VALUES (67, 39, 'PO Box 118', 'Galway', 'IE', '2021-04-04', NULL, 'N');
INSERT INTO delivery_place VALUES (68, 40, 'Kerkstraat 9', 'Dublin', 'IE', '2016-08-17', NULL, 'Y');
INSERT INTO delivery_place VALUES (69, 41, 'PO Box 118', 'Cork', 'IE', '2018-05-11', NULL, 'Y');
INSERT INTO delivery_place VALUES (70, 41, '7 Grafton Street', 'London', 'GB', '2022-03-24', NULL, 'N');
INSERT INTO delivery_place VALUES (71, 41, '21 Patrick Street', 'Dublin', 'IE', '2025-11-15', '2026-11-15', 'N');
INSERT INTO delivery_place VALUES (72, 43, 'PO Box 118', 'Galway', 'IE', '2023-12-28', NULL, 'Y');
INSERT INTO delivery_place VALUES (73, 44, '21 Patrick Street', 'Bruges', 'BE', '2025-08-21', NULL, 'Y');
INSERT INTO delivery_place VALUES (74, 45, '21 Patrick Street', 'Cork', 'IE', '2021-04-15', NULL, 'Y');
INSERT INTO delivery_place VALUES (75, 45, 'Kerkstraat 9', 'Bruges', 'BE', '2025-09-10', NULL, 'N');
INSERT INTO delivery_place VALUES (76, 46, 'Coolsingel 102', 'Rotterdam', 'NL', '2024-04-24', NULL, 'Y');
INSERT INTO delivery_place VALUES (77, 47, 'Apt 4, 60 Quay Lane', 'Antwerp', 'BE', '2025-01-08', NULL, 'Y');
INSERT INTO delivery_place VALUES (78, 48, 'Coolsingel 102', 'London', 'GB', '2020-01-08', NULL, 'Y');
INSERT INTO delivery_place VALUES (79, 49, 'Coolsingel 102', 'Brussels', 'BE', '2017-06-18', NULL, 'Y');
INSERT INTO delivery_place VALUES (80, 49, 'Apt 4, 60 Quay Lane', 'London', 'GB', '2025-07-07', NULL, 'N');
INSERT INTO title VALUES (1, 'Garden & Home', 'lifestyle', 12, 5.5, NULL);
INSERT INTO title VALUES (2, 'Science Weekly', 'science', 52, 3.9, '1956-03-01');
INSERT INTO title VALUES (3, 'Kids Planet', 'children', 10, 4.2, '1956-03-01');
INSERT INTO title VALUES (4, 'The Angler', 'sport', 6, 6.0, '2003-09-01');
INSERT INTO title VALUES (5, 'Harbour Review', 'literature', 4, 12.5, '2003-09-01');
INSERT INTO title VALUES (6, 'Cyclist Today', 'sport', 12, 5.9, '2003-09-01');
INSERT INTO title VALUES (7, 'Kitchen Table', 'food', 12, 4.8, '1978-10-01');
INSERT INTO title VALUES (8, 'Vintage Motor', 'hobby', 6, 7.25, '2019-02-01');
INSERT INTO title VALUES (9, 'Knit & Purl', 'hobby', 8, NULL, '1994-01-15');
INSERT INTO title VALUES (10, 'Antiques Monthly', 'hobby', 12, 6.8, '1956-03-01');
INSERT INTO title VALUES (11, 'Young Reader', 'children', 12, 3.5, '2019-02-01');
INSERT INTO title VALUES (12, 'Politics Now', 'politics', 52, 4.5, NULL);
INSERT INTO title VALUES (13, 'Wine World', 'food', 6, 9.9, NULL);
INSERT INTO title VALUES (14, 'Chess Life', 'hobby', 11, 5.0, '2003-09-01');
INSERT INTO title VALUES (15, 'Old Farmer', 'lifestyle', 1, 8.0, '2019-02-01');
INSERT INTO title VALUES (16, 'Garden & Home Extra', 'lifestyle', 2, 7.5, '1978-10-01');
INSERT INTO title VALUES (17, 'Science Weekly Extra', 'science', 2, 7.5, '1956-03-01');
INSERT INTO title VALUES (18, 'Kids Planet Extra', 'children', 2, 7.5, '2019-02-01');
INSERT INTO title VALUES (19, 'The Angler Extra', 'sport', 4, NULL, NULL);
INSERT INTO title VALUES (20, 'Harbour Review Extra', 'literature', 4, NULL, '1978-10-01');
INSERT INTO title VALUES (21, 'Cyclist Today Extra', 'sport', 4, 7.5, NULL);
INSERT INTO title VALUES (22, 'Kitchen Table Extra', 'food', 2, NULL, '1978-10-01');
INSERT INTO title VALUES (23, 'Vintage Motor Extra', 'hobby', 4, 6.5, '2003-09-01');
INSERT INTO title VALUES (24, 'Knit & Purl Extra', 'hobby', 4, 6.5, '1978-10-01');
INSERT INTO title VALUES (25, 'Antiques Monthly Extra', 'hobby', 4, 6.5, '1978-10-01');
INSERT INTO subscription VALUES ('S7000', 60, 13, NULL, 'bundle', '2022-12-07', NULL, 'running', 0);
INSERT INTO subscription VALUES ('S7003', 9, 2, NULL, 'digital', '2026-08-18', NULL, 'expired', 48.0);
INSERT INTO subscription VALUES ('S7006', 8, 3, NULL, 'print', '2025-03-01', NULL, 'running', NULL);
INSERT INTO subscription VALUES ('S7009', 3, 4, NULL, 'print', '2025-12-08', NULL, 'running', 0);
INSERT INTO subscription VALUES ('S7012', 30, 9, NULL, 'print', '2016-06-08', NULL, 'running', 75.0);
INSERT INTO subscription VALUES ('S7015', 3, 5, NULL, 'print', '2019-09-16', NULL, 'paused', 75.0);
INSERT INTO subscription VALUES ('S7018', 20, 18, NULL, 'print', '2023-08-16', NULL, 'running', 75.0);
INSERT INTO subscription VALUES ('S7021', 1, 15, NULL, 'bundle', '2023-02-23', '2024-02-23', 'cancelled', NULL);
INSERT INTO subscription VALUES ('S7024', 32, 7, NULL, 'bundle', '2020-01-10', NULL, 'running', NULL);
INSERT INTO subscription VALUES ('S7027', 8, 7, NULL, 'bundle', '2023-10-16', NULL, 'paused', 48.0);
INSERT INTO subscription VALUES ('S7030', 5, 8, 20, 'print', '2016-07-28', NULL, 'running', 0);
INSERT INTO subscription VALUES ('S7033', 23, 11, NULL, 'bundle', '2025-12-18', NULL, 'running', 59.5);
INSERT INTO subscription VALUES ('S7036', 51, 7, 7, 'print', '2022-10-04', NULL, 'paused', 59.5);
INSERT INTO subscription VALUES ('S7039', 6, 6, 4, 'bundle', '2026-05-13', NULL, 'cancelled', 29.9);
INSERT INTO subscription VALUES ('S7042', 50, 15, NULL, 'bundle', '2020-03-18', NULL, 'paused', 29.9);
INSERT INTO subscription VALUES ('S7045', 52, 13, 35, 'bundle', '2018-06-06', NULL, 'paused', 75.0);
INSERT INTO subscription VALUES ('S7048', 43, 4, NULL, 'digital', '2020-12-11', NULL, 'running', 39.0);
INSERT INTO subscription VALUES ('S7051', 19, 18, NULL, 'print', '2019-02-07', '2020-02-07', 'cancelled', 59.5);
INSERT INTO subscription VALUES ('S7054', 25, 5, NULL, 'print', '2020-11-11', '2021-11-11', 'expired', 29.9);
INSERT INTO subscription VALUES ('S7057', 6, 14, NULL, 'print', '2026-10-07', NULL, 'expired', 39.0);
INSERT INTO subscription VALUES ('S7060', 39, 8, NULL, 'print', '2016-03-24', NULL, 'running', 48.0);
INSERT INTO subscription VALUES ('S7063', 58, 7, NULL, 'print', '2016-09-04', NULL, 'running', 75.0);
INSERT INTO subscription VALUES ('S7066', 40, 2, NULL, 'print', '2024-01-06', NULL, 'paused', 0);
INSERT INTO subscription VALUES ('S7069', 16, 2, NULL, 'print', '2026-09-03', NULL, 'cancelled', 0);
INSERT INTO subscription VALUES ('S7072', 20, 17, NULL, 'print', '2017-12-08', NULL, 'running', 48.0);
INSERT INTO subscription VALUES ('S7075', 55, 2, 49, 'bundle', '2019-01-06', NULL, 'running', 59.5);
INSERT INTO subscription VALUES ('S7078', 59, 5, 64, 'print', '2021-02-21', NULL, 'running', 59.5);
INSERT INTO subscription VALUES ('S7081', 50, 6, 43, 'print', '2017-06-24', '2018-06-24', 'cancelled', 0);
INSERT INTO subscription VALUES ('S7084', 15, 10, NULL, 'print', '2020-10-26', NULL, 'running', 0);
INSERT INTO subscription VALUES ('S7087', 4, 10, NULL, 'bundle', '2020-04-25', NULL, 'running', NULL);
INSERT INTO subscription VALUES ('S7090', 48, 9, NULL, 'digital', '2020-01-02', '2021-01-02', 'cancelled', 75.0);
INSERT INTO subscription VALUES ('S7093', 14, 12, NULL, 'digital', '2017-05-28', '2018-05-28', 'expired', 29.9);
INSERT INTO subscription VALUES ('S7096', 51, 1, NULL, 'digital', '2019-03-24', '2020-03-24', 'cancelled', 59.5);
INSERT INTO subscription VALUES ('S7099', 36, 18, NULL, 'digital', '2017-12-18', NULL, 'running', 75.0);
INSERT INTO subscription VALUES ('S7102', 53, 5, 14, 'digital', '2025-07-20', NULL, 'running', 39.0);
INSERT INTO subscription VALUES ('S7105', 38, 13, 51, 'print', '2017-11-02', NULL, 'paused', 48.0);
INSERT INTO subscription VALUES ('S7108', 51, 14, NULL, 'print', '2023-11-05', '2024-11-05', 'expired', 39.0);
INSERT INTO subscription VALUES ('S7111', 13, 1, NULL, 'print', '2023-11-28', NULL, 'running', 0);
INSERT INTO subscription VALUES ('S7114', 18, 11, NULL, 'print', '2026-06-21', NULL, 'running', 0);
INSERT INTO subscription VALUES ('S7117', 8, 18, 52, 'print', '2024-10-01', '2025-10-01', 'expired', NULL);
INSERT INTO subscription VALUES ('S7120', 38, 13, NULL, 'print', '2017-05-21', NULL, 'paused', 0);
INSERT INTO subscription VALUES ('S7123', 18, 3, NULL, 'bundle', '2025-04-23', '2026-04-23', 'cancelled', 59.5);
INSERT INTO subscription VALUES ('S7126', 16, 9, 68, 'digital', '2026-10-20', NULL, 'cancelled', NULL);
INSERT INTO subscription VALUES ('S7129', 32, 4, 44, 'digital', '2022-12-27', '2023-12-27', 'cancelled', 59.5);
INSERT INTO subscription VALUES ('S7132', 22, 10, NULL, 'digital', '2022-09-19', '2023-09-19', 'cancelled', 75.0);
INSERT INTO subscription VALUES ('S7135', 56, 11, NULL, 'digital', '2018-09-12', NULL, 'running', 0);
INSERT INTO subscription VALUES ('S7138', 20, 3, NULL, 'digital', '2022-03-05', NULL, 'paused', 0);
INSERT INTO subscription VALUES ('S7141', 23, 13, NULL, 'digital', '2024-11-15', NULL, 'running', 29.9);
INSERT INTO subscription VALUES ('S7144', 51, 12, NULL, 'print', '2024-01-07', NULL, 'running', 29.9);
INSERT INTO subscription VALUES ('S7147', 36, 15, NULL, 'digital', '2025-10-03', NULL, 'expired', 48.0);
INSERT INTO subscription VALUES ('S7150', 13, 10, 44, 'bundle', '2022-05-19', '2023-05-19', 'expired', NULL);
INSERT INTO subscription VALUES ('S7153', 13, 2, NULL, 'bundle', '2021-03-16', NULL, 'paused', 59.5);
INSERT INTO subscription VALUES ('S7156', 9, 14, NULL, 'digital', '2019-08-19', '2020-08-19', 'expired', 39.0);
INSERT INTO subscription VALUES ('S7159', 34, 3, NULL, 'print', '2023-07-18', '2024-07-18', 'cancelled', 59.5);
INSERT INTO subscription VALUES ('S7162', 29, 7, NULL, 'print', '2017-10-18', NULL, 'paused', 39.0);
INSERT INTO subscription VALUES ('S7165', 42, 11, NULL, 'digital', '2025-06-21', NULL, 'running', 59.5);
INSERT INTO subscription VALUES ('S7168', 6, 2, NULL, 'print', '2018-11-04', NULL, 'paused', 39.0);
INSERT INTO subscription VALUES ('S7171', 33, 15, NULL, 'print', '2016-09-17', '2017-09-17', 'expired', 75.0);
INSERT INTO subscription VALUES ('S7174', 25, 2, NULL, 'bundle', '2024-06-10', '2025-06-10', 'expired', 48.0);
INSERT INTO subscription VALUES ('S7177', 42, 14, NULL, 'bundle', '2017-12-18', '2018-12-18', 'expired', 39.0);
INSERT INTO subscription VALUES ('S7180', 41, 4, NULL, 'print', '2020-09-11', '2021-09-11', 'expired', 39.0);
INSERT INTO subscription VALUES ('S7183', 52, 5, NULL, 'print', '2025-10-17', NULL, 'expired', NULL);
INSERT INTO subscription VALUES ('S7186', 29, 3, NULL, 'print', '2017-01-07', '2018-01-07', 'expired', 0);
INSERT INTO subscription VALUES ('S7189', 13, 12, NULL, 'print', '2021-12-03', NULL, 'paused', NULL);
INSERT INTO subscription VALUES ('S7192', 14, 13, 25, 'print', '2021-11-03', '2022-11-03', 'expired', 48.0);
INSERT INTO subscription VALUES ('S7195', 9, 7, NULL, 'digital', '2022-02-24', '2023-02-24', 'cancelled', 39.0);
INSERT INTO subscription VALUES ('S7198', 6, 18, NULL, 'bundle', '2017-02-28', NULL, 'running', 59.5);
INSERT INTO subscription VALUES ('S7201', 23, 19, NULL, 'print', '2024-11-16', NULL, 'running', 75.0);
INSERT INTO subscription VALUES ('S7204', 13, 6, NULL, 'digital', '2016-09-12', '2017-09-12', 'expired', 48.0);
INSERT INTO subscription VALUES ('S7207', 53, 9, 19, 'print', '2019-03-20', NULL, 'paused', 59.5);
INSERT INTO subscription VALUES ('S7210', 56, 1, NULL, 'print', '2020-05-11', '2021-05-11', 'cancelled', 59.5);
INSERT INTO subscription VALUES ('S7213', 15, 2, NULL, 'digital', '2025-07-25', NULL, 'running', 39.0);
INSERT INTO subscription VALUES ('S7216', 52, 6, 56, 'digital', '2018-02-02', NULL, 'running', 0);
INSERT INTO subscription VALUES ('S7219', 1, 6, NULL, 'print', '2025-08-24', NULL, 'running', 75.0);
INSERT INTO subscription VALUES ('S7222', 37, 8, NULL, 'bundle', '2022-08-25', NULL, 'paused', 75.0);
INSERT INTO subscription VALUES ('S7225', 43, 8, NULL, 'print', '2023-06-15', NULL, 'paused', NULL);
INSERT INTO subscription VALUES ('S7228', 2, 19, NULL, 'digital', '2024-02-14', NULL, 'running', 48.0);
INSERT INTO subscription VALUES ('S7231', 50, 5, NULL, 'bundle', '2016-08-15', NULL, 'running', 39.0);
INSERT INTO subscription VALUES ('S7234', 27, 5, NULL, 'print', '2023-03-17', '2024-03-17', 'cancelled', 39.0);
INSERT INTO subscription VALUES ('S7237', 29, 6, 47, 'bundle', '2025-03-18', NULL, 'paused', 48.0);
INSERT INTO complaint VALUES (1, 'S7108', 'wrong_address', '2023-03-05', NULL, 15.0);
INSERT INTO complaint VALUES (2, 'S7138', 'wrong_address', '2023-08-11', '2023-08-20', NULL);
INSERT INTO complaint VALUES (3, 'S7177', 'damaged', '2025-02-17', '2025-02-28', NULL);
INSERT INTO complaint VALUES (4, 'S7195', 'damaged', '2023-05-25', NULL, 5.0);
INSERT INTO complaint VALUES (5, 'S7177', 'damaged', '2025-01-06', '2025-01-21', 5.0);
INSERT INTO complaint VALUES (6, 'S7186', 'missing_issue', '2024-07-09', NULL, NULL);
INSERT INTO complaint VALUES (7, 'S7000', 'wrong_address', '2022-01-26', '2022-01-28', NULL);
INSERT INTO complaint VALUES (8, 'S7153', 'damaged', '2021-12-27', NULL, NULL);
INSERT INTO complaint VALUES (9, 'S7165', 'wrong_address', '2022-12-26', NULL, 5.0);
INSERT INTO complaint VALUES (10, 'S7201', 'wrong_address', '2022-11-09', '2022-11-23', 15.0);
INSERT INTO complaint VALUES (11, 'S7144', 'missing_issue', '2024-06-08', '2024-06-11', NULL);
INSERT INTO complaint VALUES (12, 'S7003', 'wrong_address', '2025-12-10', NULL, NULL);
INSERT INTO complaint VALUES (13, 'S7111', 'damaged', '2023-09-04', '2023-09-10', 5.0);
INSERT INTO complaint VALUES (14, 'S7078', 'late', '2020-12-22', '2020-12-22', 15.0);
INSERT INTO complaint VALUES (15, 'S7204', 'late', '2023-08-03', '2023-08-08', 15.0);
INSERT INTO complaint VALUES (16, 'S7000', 'missing_issue', '2025-10-19', NULL, 9.9);
INSERT INTO complaint VALUES (17, 'S7045', 'late', '2025-09-12', '2025-09-28', 15.0);
INSERT INTO complaint VALUES (18, 'S7072', 'missing_issue', '2026-04-17', '2026-04-27', NULL);
INSERT INTO complaint VALUES (19, 'S7072', 'damaged', '2025-04-24', '2025-04-28', NULL);
INSERT INTO complaint VALUES (20, 'S7108', 'billing', '2024-04-19', '2024-04-23', 5.0);
INSERT INTO complaint VALUES (21, 'S7123', 'late', '2020-04-19', NULL, 15.0);
INSERT INTO complaint VALUES (22, 'S7012', 'late', '2026-08-10', '2026-08-27', NULL);
INSERT INTO complaint VALUES (23, 'S7021', 'late', '2022-11-22', '2022-11-28', NULL);
INSERT INTO complaint VALUES (24, 'S7150', 'damaged', '2022-01-04', NULL, 5.0);
INSERT INTO complaint VALUES (25, 'S7099', 'missing_issue', '2023-09-11', NULL, 0);
INSERT INTO complaint VALUES (26, 'S7096', 'missing_issue', '2023-12-28', '2023-12-28', 0);
INSERT INTO complaint VALUES (27, 'S7090', 'damaged', '2024-07-01', '2024-07-05', NULL);
INSERT INTO complaint VALUES (28, 'S7069', 'damaged', '2026-10-22', '2026-10-28', 0);
INSERT INTO complaint VALUES (29, 'S7069', 'missing_issue', '2021-03-14', NULL, 15.0);
INSERT INTO complaint VALUES (30, 'S7159', 'billing', '2022-08-18', NULL, 15.0);
INSERT INTO complaint VALUES (31, 'S7129', 'missing_issue', '2025-02-10', NULL, 5.0);
INSERT INTO complaint VALUES (32, 'S7168', 'damaged', '2020-03-09', NULL, NULL);
INSERT INTO complaint VALUES (33, 'S7036', 'missing_issue', '2021-08-20', '2021-08-28', 0);
INSERT INTO complaint VALUES (34, 'S7198', 'damaged', '2025-01-24', '2025-01-28', 0);
INSERT INTO complaint VALUES (35, 'S7141', 'late', '2023-08-28', '2023-08-28', 15.0);
INSERT INTO complaint VALUES (36, 'S7135', 'billing', '2024-07-18', '2024-07-23', 9.9);
INSERT INTO complaint VALUES (37, 'S7147', 'late', '2021-04-07', '2021-04-07', NULL);
INSERT INTO complaint VALUES (38, 'S7114', 'wrong_address', '2024-02-28', NULL, 0);
INSERT INTO complaint VALUES (39, 'S7159', 'damaged', '2025-03-08', '2025-03-14', 9.9);
INSERT INTO complaint VALUES (40, 'S7060', 'late', '2023-10-05', '2023-10-09', 9.9);
INSERT INTO complaint VALUES (41, 'S7102', 'late', '2021-08-17', '2021-08-19', 9.9);
INSERT INTO complaint VALUES (42, 'S7135', 'wrong_address', '2022-01-28', NULL, 15.0);
INSERT INTO complaint VALUES (43, 'S7066', 'damaged', '2026-01-16', '2026-01-25', 5.0);
INSERT INTO complaint VALUES (44, 'S7117', 'wrong_address', '2022-08-18', '2022-08-20', 15.0);
INSERT INTO complaint VALUES (45, 'S7126', 'damaged', '2026-10-01', '2026-10-06', NULL);
INSERT INTO complaint VALUES (46, 'S7093', 'late', '2026-03-25', NULL, 0);
INSERT INTO complaint VALUES (47, 'S7174', 'billing', '2025-02-14', NULL, 15.0);
INSERT INTO complaint VALUES (48, 'S7192', 'damaged', '2026-02-21', '2026-02-28', 9.9);
INSERT INTO complaint VALUES (49, 'S7153', 'wrong_address', '2025-12-24', '2025-12-24', NULL);
INSERT INTO complaint VALUES (50, 'S7204', 'late', '2023-12-02', '2023-12-08', NULL);
