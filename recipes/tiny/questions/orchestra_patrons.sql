CREATE TABLE patrons (
  patron_id INTEGER PRIMARY KEY,
  patron_name TEXT,
  patron_kind TEXT,
  birth_date TEXT,
  invited_by INTEGER REFERENCES patrons(patron_id),
  since DATE,
  level TEXT
);
CREATE TABLE patron_contacts (
  patron_id INTEGER REFERENCES patrons(patron_id),
  seq INTEGER,
  contact_type TEXT,
  contact_value TEXT,
  preferred INTEGER,
  added_on TEXT,
  PRIMARY KEY (patron_id, seq)
);
CREATE TABLE households (
  household_id INTEGER PRIMARY KEY,
  label TEXT,
  street TEXT,
  city TEXT,
  country TEXT,
  moved_in TEXT
);
CREATE TABLE household_members (
  household_id INTEGER REFERENCES households(household_id),
  patron_id INTEGER REFERENCES patrons(patron_id),
  is_head INTEGER,
  joined_on TEXT,
  PRIMARY KEY (household_id, patron_id)
);
CREATE TABLE concerts (
  concert_id INTEGER PRIMARY KEY,
  programme TEXT,
  conductor TEXT,
  hall TEXT,
  city TEXT,
  starts_at TEXT,
  status TEXT
);
CREATE TABLE gifts (
  gift_id INTEGER PRIMARY KEY,
  patron_id INTEGER REFERENCES patrons(patron_id),
  concert_id INTEGER REFERENCES concerts(concert_id),
  amount REAL,
  method TEXT,
  given_on TEXT,
  anonymous INTEGER
);
INSERT INTO patrons VALUES (1, 'Bank Austerlitz AG', 'company', NULL, NULL, '2024-02-17', 'friend');
INSERT INTO patrons VALUES (2, 'Georg Klein', 'person', '1948-10-09', NULL, '2017-05-14', 'silver');
INSERT INTO patrons VALUES (3, 'Paul Brahmsen', 'person', '1969-01-19', NULL, '2025-04-03', 'friend');
INSERT INTO patrons VALUES (4, 'Johanna Hummel', 'person', '1939-02-14', NULL, '2016-02-19', NULL);
INSERT INTO patrons VALUES (5, 'Ottilie Graf-Huber', 'person', '1968-10-17', NULL, '2018-11-14', 'friend');
INSERT INTO patrons VALUES (6, 'Salzburg Rotary Club', 'foundation', NULL, NULL, '2017-04-13', 'friend');
INSERT INTO patrons VALUES (7, 'Cosima Hummel', 'person', '1988-01-15', NULL, '2025-02-17', 'gold');
INSERT INTO patrons VALUES (8, 'Salzburg Rotary Club', 'foundation', NULL, NULL, '2022-09-28', 'friend');
INSERT INTO patrons VALUES (9, 'Cosima von Arnim', 'person', '1944-06-09', 2, '2016-10-03', 'gold');
INSERT INTO patrons VALUES (10, 'Ignaz Graf-Huber', 'person', '1951-08-15', 1, '2017-04-10', NULL);
INSERT INTO patrons VALUES (11, 'Optik Hummel', 'foundation', NULL, 2, '2023-09-15', NULL);
INSERT INTO patrons VALUES (12, 'Cosima Graf-Huber', 'person', '1939-02-05', 5, '2023-02-07', 'platinum');
INSERT INTO patrons VALUES (13, 'Liselotte Brahmsen', 'person', '1949-01-13', NULL, '2020-11-02', 'platinum');
INSERT INTO patrons VALUES (14, 'Konrad Fux', 'person', NULL, 9, '2021-01-01', 'silver');
INSERT INTO patrons VALUES (15, 'Musikhaus Fux & Sohn', 'company', NULL, 4, '2020-09-15', 'platinum');
INSERT INTO patrons VALUES (16, 'Georg Klein', 'person', '2001-12-24', NULL, '2020-11-24', NULL);
INSERT INTO patrons VALUES (17, 'Franziska Klein', 'person', '1991-01-28', NULL, '2018-01-15', 'friend');
INSERT INTO patrons VALUES (18, 'Konrad Brahmsen', 'person', '1989-12-13', NULL, '2021-06-06', 'gold');
INSERT INTO patrons VALUES (19, 'Hotel Drei Kronen', 'company', NULL, NULL, '2021-04-12', 'silver');
INSERT INTO patrons VALUES (20, 'Agnes Fux', 'person', '1985-06-15', NULL, '2021-01-10', 'silver');
INSERT INTO patrons VALUES (21, 'Bernhard Dvorak', 'person', '1951-03-16', NULL, '2024-02-23', 'platinum');
INSERT INTO patrons VALUES (22, 'Bernhard von Arnim', 'person', '1935-12-22', 11, '2019-09-24', 'platinum');
INSERT INTO patrons VALUES (23, 'Bank Austerlitz AG', 'foundation', NULL, 5, '2019-05-04', 'platinum');
INSERT INTO patrons VALUES (24, 'Optik Hummel', 'foundation', NULL, 23, '2023-05-18', 'gold');
INSERT INTO patrons VALUES (25, 'Dr. Emil Fux', 'person', '1943-11-08', 12, '2023-09-08', 'platinum');
INSERT INTO patrons VALUES (26, 'Franziska von Arnim', 'person', '1986-02-07', NULL, '2023-03-13', 'platinum');
INSERT INTO patrons VALUES (27, 'Ignaz Fux', 'person', NULL, NULL, '2024-07-01', 'platinum');
INSERT INTO patrons VALUES (28, 'Liselotte Esterhazy', 'person', '1943-07-14', NULL, '2024-04-05', 'gold');
INSERT INTO patrons VALUES (29, 'Stiftung Klangraum', 'foundation', NULL, 9, '2020-05-05', 'platinum');
INSERT INTO patrons VALUES (30, 'Paul Brahmsen', 'person', '1992-03-24', NULL, '2020-08-14', 'friend');
INSERT INTO patrons VALUES (31, 'Bernhard Czerny', 'person', '1932-05-20', NULL, '2023-10-11', 'friend');
INSERT INTO patrons VALUES (32, 'Cosima Brahmsen', 'person', '1968-01-04', 22, '2017-09-15', 'friend');
INSERT INTO patrons VALUES (33, 'Bernhard Graf-Huber', 'person', '1969-06-11', 10, '2017-10-02', 'friend');
INSERT INTO patrons VALUES (34, 'Cosima Brahmsen', 'person', '1992-06-09', NULL, '2023-02-18', NULL);
INSERT INTO patrons VALUES (35, 'Salzburg Rotary Club', 'foundation', NULL, 11, '2020-10-13', 'silver');
INSERT INTO patrons VALUES (36, 'Bank Austerlitz AG', 'foundation', NULL, 9, '2021-11-02', 'gold');
INSERT INTO patrons VALUES (37, 'Cosima Graf-Huber', 'person', '1998-02-26', NULL, '2020-02-06', NULL);
INSERT INTO patrons VALUES (38, 'Johanna Klein', 'person', '1998-02-20', NULL, '2021-10-07', 'silver');
INSERT INTO patrons VALUES (39, 'Cosima Liszt', 'person', NULL, NULL, '2016-12-09', 'silver');
INSERT INTO patrons VALUES (40, 'Hotel Drei Kronen', 'foundation', NULL, NULL, '2018-12-23', 'platinum');
INSERT INTO patrons VALUES (41, 'Moritz Graf-Huber', 'person', '1933-10-20', NULL, '2023-10-09', 'platinum');
INSERT INTO patrons VALUES (42, 'Salzburg Rotary Club', 'company', NULL, 29, '2022-10-11', 'friend');
INSERT INTO patrons VALUES (43, 'Cosima Klein', 'person', NULL, NULL, '2018-01-23', 'gold');
INSERT INTO patrons VALUES (44, 'Dr. Emil Dvorak', 'person', '1942-12-03', NULL, '2026-03-16', 'gold');
INSERT INTO patrons VALUES (45, 'Liselotte Brahmsen', 'person', '1991-01-05', NULL, '2016-11-16', 'friend');
INSERT INTO patrons VALUES (46, 'Ignaz Hummel', 'person', '1965-03-26', 22, '2020-09-16', 'gold');
INSERT INTO patrons VALUES (47, 'Konrad Graf-Huber', 'person', NULL, NULL, '2019-09-24', 'friend');
INSERT INTO patrons VALUES (48, 'Cosima Dvorak', 'person', '1946-11-20', 19, '2017-06-17', NULL);
INSERT INTO patrons VALUES (49, 'Ignaz Fux', 'person', '1982-08-16', NULL, '2017-02-25', 'platinum');
INSERT INTO patrons VALUES (50, 'Ottilie Fux', 'person', '1966-03-12', NULL, '2020-09-13', 'gold');
INSERT INTO patrons VALUES (51, 'Cosima Fux', 'person', '1994-01-14', NULL, '2020-11-17', NULL);
INSERT INTO patrons VALUES (52, 'Ignaz Brahmsen', 'person', '1934-09-05', NULL, '2019-06-05', 'platinum');
INSERT INTO patrons VALUES (53, 'Paul Graf-Huber', 'person', NULL, NULL, '2020-11-11', 'friend');
INSERT INTO patrons VALUES (54, 'Paul Klein', 'person', '1992-11-01', 49, '2023-10-07', 'silver');
INSERT INTO patrons VALUES (55, 'Ottilie Liszt', 'person', '1977-07-05', 53, '2024-03-22', 'friend');
INSERT INTO patrons VALUES (56, 'Salzburg Rotary Club', 'foundation', NULL, 29, '2016-05-12', 'silver');
INSERT INTO patrons VALUES (57, 'Franziska Esterhazy', 'person', '1947-09-03', NULL, '2024-06-26', 'friend');
INSERT INTO patrons VALUES (58, 'Hotel Drei Kronen', 'foundation', NULL, NULL, '2020-08-06', 'gold');
INSERT INTO patrons VALUES (59, 'Dr. Emil Fux', 'person', '1937-09-28', 8, '2021-08-28', 'friend');
INSERT INTO patrons VALUES (60, 'Weinhaus Prater GmbH', 'company', NULL, NULL, '2025-03-28', 'friend');
INSERT INTO patrons VALUES (61, 'Ottilie Graf-Huber', 'person', '1985-10-06', NULL, '2017-06-04', 'friend');
INSERT INTO patrons VALUES (62, 'Stiftung Klangraum', 'foundation', NULL, NULL, '2018-11-05', 'platinum');
INSERT INTO patrons VALUES (63, 'Optik Hummel', 'foundation', NULL, NULL, '2024-08-10', 'silver');
INSERT INTO patrons VALUES (64, 'Weinhaus Prater GmbH', 'foundation', NULL, NULL, '2018-08-16', 'gold');
INSERT INTO patrons VALUES (65, 'Musikhaus Fux & Sohn', 'company', NULL, NULL, '2024-02-20', NULL);
INSERT INTO patron_contacts VALUES (1, 1, 'mobile', '+43 523 648400', 1, '2024-11-03');
INSERT INTO patron_contacts VALUES (2, 1, 'email', 'klein2@a1.net', 1, '2021-12-19');
INSERT INTO patron_contacts VALUES (2, 2, 'phone', '+43 280 554472', 0, '2019-11-06');
INSERT INTO patron_contacts VALUES (3, 1, 'fax', '+43 548 287268', 1, '2025-08-15');
INSERT INTO patron_contacts VALUES (3, 2, 'email', 'brahmsen3@t-online.de', NULL, '2025-04-24');
INSERT INTO patron_contacts VALUES (4, 1, 'email', 'hummel4@gmx.at', 1, '2024-03-22');
INSERT INTO patron_contacts VALUES (4, 2, 'phone', NULL, 0, '2018-08-20');
INSERT INTO patron_contacts VALUES (5, 1, 'mobile', '+43 293 414103', 1, '2019-08-16');
INSERT INTO patron_contacts VALUES (6, 1, 'fax', '+43 536 467241', 1, '2025-03-17');
INSERT INTO patron_contacts VALUES (6, 2, 'email', 'club6@t-online.de', 0, '2018-10-07');
INSERT INTO patron_contacts VALUES (8, 1, 'mobile', '+43 527 105552', 1, '2017-11-28');
INSERT INTO patron_contacts VALUES (8, 2, 'email', 'club8@bluewin.ch', 0, '2022-06-17');
INSERT INTO patron_contacts VALUES (10, 1, 'email', 'graf-huber10@bluewin.ch', 1, '2016-11-15');
INSERT INTO patron_contacts VALUES (11, 1, 'phone', '+43 209 210266', 1, '2020-03-03');
INSERT INTO patron_contacts VALUES (12, 1, 'email', 'graf-huber12@bluewin.ch', 1, '2017-09-16');
INSERT INTO patron_contacts VALUES (13, 1, 'fax', '+43 642 866662', 1, '2023-01-16');
INSERT INTO patron_contacts VALUES (16, 1, 'phone', '+43 213 309794', 1, '2026-10-21');
INSERT INTO patron_contacts VALUES (16, 2, 'phone', '+43 521 938707', 0, '2017-01-24');
INSERT INTO patron_contacts VALUES (17, 1, 'email', 'klein17@a1.net', 1, '2020-05-15');
INSERT INTO patron_contacts VALUES (18, 1, 'fax', '+43 401 469820', 1, '2017-07-15');
INSERT INTO patron_contacts VALUES (19, 1, 'email', 'kronen19@gmx.at', 1, '2019-08-16');
INSERT INTO patron_contacts VALUES (19, 2, 'email', 'kronen19(at)bluewin.ch', NULL, '2018-10-10');
INSERT INTO patron_contacts VALUES (20, 1, 'email', 'fux20@bluewin.ch', 1, '2023-03-25');
INSERT INTO patron_contacts VALUES (21, 1, 'email', 'dvorak21@a1.net', 1, '2021-08-27');
INSERT INTO patron_contacts VALUES (22, 1, 'phone', '+43 477 345399', 1, '2019-11-25');
INSERT INTO patron_contacts VALUES (23, 1, 'email', 'ag23@a1.net', 1, '2026-06-12');
INSERT INTO patron_contacts VALUES (23, 2, 'mobile', '+43 699 527004', NULL, '2017-11-28');
INSERT INTO patron_contacts VALUES (24, 1, 'email', 'hummel24@bluewin.ch', 1, '2018-04-04');
INSERT INTO patron_contacts VALUES (25, 1, 'email', 'fux25@a1.net', 1, '2022-10-07');
INSERT INTO patron_contacts VALUES (25, 2, 'fax', '+43 431 133478', NULL, '2026-06-28');
INSERT INTO patron_contacts VALUES (26, 1, 'fax', '+43 622 492281', 1, '2019-08-28');
INSERT INTO patron_contacts VALUES (26, 2, 'email', 'arnim26@a1.net', 0, '2019-12-26');
INSERT INTO patron_contacts VALUES (27, 1, 'email', 'fux27@bluewin.ch', 1, '2021-11-20');
INSERT INTO patron_contacts VALUES (28, 1, 'mobile', NULL, 1, '2024-10-24');
INSERT INTO patron_contacts VALUES (29, 1, 'fax', '+43 677 220395', 1, '2017-04-02');
INSERT INTO patron_contacts VALUES (30, 1, 'fax', '+43 565 664920', 1, '2026-03-07');
INSERT INTO patron_contacts VALUES (30, 2, 'phone', '+43 239 283920', NULL, '2026-02-11');
INSERT INTO patron_contacts VALUES (31, 1, 'email', 'czerny31@a1.net', 1, '2023-08-20');
INSERT INTO patron_contacts VALUES (31, 2, 'email', 'czerny31@t-online.de', 0, '2023-09-06');
INSERT INTO patron_contacts VALUES (32, 1, 'mobile', '+43 649 472010', 1, '2019-07-15');
INSERT INTO patron_contacts VALUES (32, 2, 'email', 'brahmsen32@a1.net', 0, '2020-08-01');
INSERT INTO patron_contacts VALUES (33, 1, 'fax', '+43 239 595767', 1, '2026-03-10');
INSERT INTO patron_contacts VALUES (34, 1, 'fax', '+43 456 614867', 1, '2019-09-13');
INSERT INTO patron_contacts VALUES (34, 2, 'fax', '+43 306 948678', NULL, '2026-09-13');
INSERT INTO patron_contacts VALUES (35, 1, 'email', 'club35@a1.net', 1, '2026-03-09');
INSERT INTO patron_contacts VALUES (36, 1, 'phone', '+43 409 182631', 1, '2023-08-06');
INSERT INTO patron_contacts VALUES (37, 1, 'fax', '+43 364 904607', 1, '2022-04-23');
INSERT INTO patron_contacts VALUES (38, 1, 'fax', '+43 350 814696', 1, '2024-10-13');
INSERT INTO patron_contacts VALUES (42, 1, 'email', 'club42@bluewin.ch', 1, '2018-05-22');
INSERT INTO patron_contacts VALUES (42, 2, 'mobile', '+43 211 255118', 0, '2021-11-17');
INSERT INTO patron_contacts VALUES (43, 1, 'fax', '+43 221 115388', 1, '2018-05-08');
INSERT INTO patron_contacts VALUES (44, 1, 'phone', '+43 551 529869', 1, '2017-08-06');
INSERT INTO patron_contacts VALUES (45, 1, 'email', 'brahmsen45@a1.net', 1, '2022-02-01');
INSERT INTO patron_contacts VALUES (46, 1, 'mobile', '+43 552 496361', 1, '2020-10-06');
INSERT INTO patron_contacts VALUES (46, 2, 'mobile', '+43 165 572300', 0, '2021-05-15');
INSERT INTO patron_contacts VALUES (47, 1, 'phone', '+43 261 707810', 1, '2019-04-01');
INSERT INTO patron_contacts VALUES (48, 1, 'email', 'dvorak48@bluewin.ch', 1, '2023-08-25');
INSERT INTO patron_contacts VALUES (49, 1, 'fax', '+43 411 551931', 1, '2019-03-15');
INSERT INTO patron_contacts VALUES (50, 1, 'fax', '+43 485 951759', 1, '2024-07-04');
INSERT INTO patron_contacts VALUES (50, 2, 'fax', '+43 449 965453', NULL, '2021-08-13');
INSERT INTO patron_contacts VALUES (51, 1, 'email', 'fux51@a1.net', 1, '2022-02-17');
INSERT INTO patron_contacts VALUES (51, 2, 'email', 'fux51(at)bluewin.ch', 0, '2020-02-01');
INSERT INTO patron_contacts VALUES (52, 1, 'phone', '+43 574 592523', 1, '2018-05-15');
INSERT INTO patron_contacts VALUES (53, 1, 'fax', '+43 439 799305', 1, '2021-06-26');
INSERT INTO patron_contacts VALUES (53, 2, 'email', 'graf-huber53@t-online.de', NULL, '2019-01-12');
INSERT INTO patron_contacts VALUES (54, 1, 'email', 'klein54@t-online.de', 1, '2020-01-14');
INSERT INTO patron_contacts VALUES (54, 2, 'mobile', '+43 468 900299', 0, '2022-10-18');
INSERT INTO patron_contacts VALUES (55, 1, 'phone', '+43 422 919389', 1, '2018-01-18');
INSERT INTO patron_contacts VALUES (56, 1, 'email', NULL, 1, '2026-10-03');
INSERT INTO patron_contacts VALUES (56, 2, 'email', 'club56@bluewin.ch', 0, '2016-07-19');
INSERT INTO patron_contacts VALUES (57, 1, 'fax', '+43 525 226177', 1, '2024-12-21');
INSERT INTO patron_contacts VALUES (58, 1, 'phone', '+43 386 839630', 1, '2025-04-05');
INSERT INTO patron_contacts VALUES (59, 1, 'mobile', '+43 208 377089', 1, '2019-03-14');
INSERT INTO patron_contacts VALUES (60, 1, 'email', 'gmbh60@t-online.de', 1, '2018-03-28');
INSERT INTO patron_contacts VALUES (60, 2, 'email', 'gmbh60@bluewin.ch', 0, '2026-07-25');
INSERT INTO patron_contacts VALUES (61, 1, 'email', 'graf-huber61@a1.net', 1, '2021-09-13');
INSERT INTO patron_contacts VALUES (62, 1, 'mobile', '+43 450 790833', 1, '2019-08-22');
INSERT INTO patron_contacts VALUES (63, 1, 'phone', '+43 510 899171', 1, '2022-01-22');
INSERT INTO patron_contacts VALUES (63, 2, 'mobile', '+43 221 741138', NULL, '2017-02-05');
INSERT INTO patron_contacts VALUES (64, 1, 'email', 'gmbh64@gmx.at', 1, '2017-01-16');
INSERT INTO patron_contacts VALUES (65, 1, 'fax', '+43 638 585347', 1, '2022-12-17');
INSERT INTO patron_contacts VALUES (65, 2, 'email', 'sohn65@t-online.de', 0, '2021-11-12');
INSERT INTO households VALUES (1, 'Esterhazy residence', 'Am Kai 7', 'Bern', 'CH', '2026-04-10');
INSERT INTO households VALUES (2, 'Klein household', 'Am Kai 14', 'Vienna', 'AT', '2026-08-08');
INSERT INTO households VALUES (3, 'Esterhazy household', 'Am Kai 94', 'Bern', 'CH', '2025-12-14');
INSERT INTO households VALUES (4, 'Czerny family', 'Ringstrasse 70', 'Zurich', 'CH', '2025-12-05');
INSERT INTO households VALUES (5, 'Brahmsen household', 'Ringstrasse 62', 'Graz', 'AT', '2018-10-02');
INSERT INTO households VALUES (6, 'Fux residence', 'Am Kai 93', 'Munich', 'DE', '2026-09-12');
INSERT INTO households VALUES (7, 'Brahmsen family', 'Ringstrasse 65', 'Zurich', 'CH', '2020-06-28');
INSERT INTO households VALUES (8, 'Fux household', 'Seeweg 34', 'Salzburg', 'AT', '2025-03-13');
INSERT INTO households VALUES (9, 'Brahmsen residence', 'Seeweg 23', 'Graz', 'AT', '2017-07-28');
INSERT INTO households VALUES (10, 'Liszt residence', 'Ringstrasse 51', 'Passau', 'DE', '2026-04-17');
INSERT INTO households VALUES (11, 'Liszt household', 'Mozartgasse 44', 'Vienna', 'AT', '2023-11-09');
INSERT INTO households VALUES (12, 'Czerny family', 'Ringstrasse 73', 'Salzburg', 'AT', '2025-08-01');
INSERT INTO households VALUES (13, 'Klein household', 'Mozartgasse 94', 'Zurich', 'CH', '2016-05-26');
INSERT INTO households VALUES (14, 'Hummel residence', 'Am Kai 82', 'Bern', 'CH', NULL);
INSERT INTO households VALUES (15, 'Dvorak residence', 'Am Kai 74', 'Salzburg', 'AT', '2026-07-17');
INSERT INTO households VALUES (16, 'Graf-Huber family', 'Ringstrasse 1', 'Zurich', 'CH', '2025-11-18');
INSERT INTO households VALUES (17, 'Hummel family', 'Mozartgasse 73', 'Graz', 'AT', '2018-02-24');
INSERT INTO households VALUES (18, 'Graf-Huber residence', 'Mozartgasse 21', 'Passau', 'DE', '2017-07-25');
INSERT INTO households VALUES (19, 'Czerny residence', 'Mozartgasse 49', 'Zurich', 'CH', '2019-10-27');
INSERT INTO households VALUES (20, 'Klein residence', 'Ringstrasse 80', 'Bern', 'CH', NULL);
INSERT INTO households VALUES (21, 'von Arnim household', 'Am Kai 80', 'Salzburg', 'AT', '2019-04-14');
INSERT INTO households VALUES (22, 'Hummel residence', 'Seeweg 17', 'Passau', 'DE', NULL);
INSERT INTO households VALUES (23, 'Hummel residence', 'Seeweg 55', 'Graz', 'AT', '2019-07-18');
INSERT INTO households VALUES (24, 'Liszt family', 'Ringstrasse 7', 'Bern', 'CH', NULL);
INSERT INTO households VALUES (25, 'Liszt residence', 'Am Kai 55', 'Vienna', 'AT', '2022-06-09');
INSERT INTO households VALUES (26, 'von Arnim household', 'Mozartgasse 40', 'Passau', 'DE', '2025-04-07');
INSERT INTO households VALUES (27, 'von Arnim family', 'Seeweg 85', 'Vienna', 'AT', '2017-05-19');
INSERT INTO households VALUES (28, 'Dvorak household', 'Ringstrasse 38', 'Bern', 'CH', '2017-04-19');
INSERT INTO households VALUES (29, 'Esterhazy family', 'Mozartgasse 39', 'Zurich', 'CH', '2025-05-10');
INSERT INTO households VALUES (30, 'Dvorak household', 'Seeweg 12', 'Vienna', 'AT', '2016-01-28');
INSERT INTO households VALUES (31, 'Czerny household', 'Seeweg 62', 'Graz', 'AT', '2018-09-01');
INSERT INTO households VALUES (32, 'Esterhazy household', 'Ringstrasse 43', 'Munich', 'DE', '2025-10-06');
INSERT INTO households VALUES (33, 'Dvorak household', 'Am Kai 2', 'Graz', 'AT', '2018-09-22');
INSERT INTO households VALUES (34, 'Liszt residence', 'Ringstrasse 75', 'Bern', 'CH', '2022-03-12');
INSERT INTO households VALUES (35, 'Klein family', 'Seeweg 75', 'Munich', 'DE', '2019-07-28');
INSERT INTO households VALUES (36, 'Hummel household', 'Seeweg 66', 'Zurich', 'CH', '2022-11-15');
INSERT INTO households VALUES (37, 'Graf-Huber family', 'Seeweg 60', 'Zurich', 'CH', '2020-04-01');
INSERT INTO households VALUES (38, 'Esterhazy residence', 'Ringstrasse 92', 'Passau', 'DE', '2024-01-23');
INSERT INTO households VALUES (39, 'Liszt family', 'Mozartgasse 5', 'Passau', 'DE', '2020-06-14');
INSERT INTO households VALUES (40, 'von Arnim household', 'Seeweg 40', 'Passau', 'DE', '2021-07-25');
INSERT INTO household_members VALUES (1, 4, 1, '2024-07-25');
INSERT INTO household_members VALUES (1, 14, 0, '2019-01-01');
INSERT INTO household_members VALUES (2, 9, 1, '2018-11-19');
INSERT INTO household_members VALUES (2, 18, 0, '2026-01-21');
INSERT INTO household_members VALUES (2, 30, 0, '2026-05-21');
INSERT INTO household_members VALUES (3, 57, 1, '2017-08-02');
INSERT INTO household_members VALUES (3, 7, 0, '2021-02-17');
INSERT INTO household_members VALUES (4, 39, 1, '2022-01-11');
INSERT INTO household_members VALUES (4, 3, 0, '2021-08-28');
INSERT INTO household_members VALUES (5, 9, 1, '2022-03-05');
INSERT INTO household_members VALUES (5, 43, 0, '2017-05-24');
INSERT INTO household_members VALUES (6, 9, 1, '2018-08-14');
INSERT INTO household_members VALUES (6, 43, 0, '2025-08-16');
INSERT INTO household_members VALUES (7, 7, 1, '2019-10-09');
INSERT INTO household_members VALUES (7, 18, 0, '2018-11-20');
INSERT INTO household_members VALUES (8, 20, 1, '2018-03-26');
INSERT INTO household_members VALUES (8, 45, 0, '2023-11-06');
INSERT INTO household_members VALUES (8, 9, 0, '2020-03-06');
INSERT INTO household_members VALUES (9, 45, 1, '2023-09-04');
INSERT INTO household_members VALUES (10, 9, 1, '2021-11-25');
INSERT INTO household_members VALUES (10, 49, 0, '2019-05-22');
INSERT INTO household_members VALUES (11, 9, 1, '2020-07-05');
INSERT INTO household_members VALUES (12, 48, 1, '2017-11-07');
INSERT INTO household_members VALUES (12, 57, 0, '2018-08-28');
INSERT INTO household_members VALUES (13, 41, 1, '2023-05-02');
INSERT INTO household_members VALUES (14, 12, 1, '2020-03-16');
INSERT INTO household_members VALUES (15, 43, 1, '2024-01-27');
INSERT INTO household_members VALUES (15, 61, 0, '2019-09-19');
INSERT INTO household_members VALUES (16, 43, 1, '2021-01-19');
INSERT INTO household_members VALUES (16, 12, 0, '2016-09-24');
INSERT INTO household_members VALUES (17, 14, 1, '2023-02-24');
INSERT INTO household_members VALUES (17, 10, 0, '2024-04-17');
INSERT INTO household_members VALUES (17, 48, 0, '2017-07-15');
INSERT INTO household_members VALUES (18, 49, 1, '2017-12-06');
INSERT INTO household_members VALUES (19, 10, 1, '2016-02-26');
INSERT INTO household_members VALUES (20, 47, 1, '2017-01-05');
INSERT INTO household_members VALUES (21, 27, 1, '2019-03-25');
INSERT INTO household_members VALUES (21, 38, 0, '2018-05-24');
INSERT INTO household_members VALUES (21, 61, 0, '2026-07-12');
INSERT INTO household_members VALUES (22, 49, 1, '2016-04-18');
INSERT INTO household_members VALUES (23, 57, 1, '2017-03-07');
INSERT INTO household_members VALUES (23, 17, 0, '2018-08-03');
INSERT INTO household_members VALUES (23, 16, 0, '2022-06-19');
INSERT INTO household_members VALUES (24, 28, 1, '2025-07-16');
INSERT INTO household_members VALUES (25, 54, 1, '2023-01-19');
INSERT INTO household_members VALUES (26, 46, 1, '2018-12-23');
INSERT INTO household_members VALUES (26, 14, 0, '2021-07-10');
INSERT INTO household_members VALUES (26, 49, 0, '2025-12-24');
INSERT INTO household_members VALUES (27, 18, 1, '2017-07-24');
INSERT INTO household_members VALUES (28, 45, 1, '2026-09-20');
INSERT INTO household_members VALUES (28, 52, 0, '2025-09-02');
INSERT INTO household_members VALUES (28, 16, 0, '2023-07-09');
INSERT INTO household_members VALUES (29, 38, 1, '2018-08-26');
INSERT INTO household_members VALUES (29, 54, 0, '2025-10-05');
INSERT INTO household_members VALUES (29, 16, 0, '2017-04-22');
INSERT INTO household_members VALUES (30, 18, 1, '2018-03-22');
INSERT INTO household_members VALUES (31, 10, 1, '2016-12-17');
INSERT INTO household_members VALUES (31, 26, 0, '2020-05-08');
INSERT INTO household_members VALUES (32, 28, 1, '2023-08-06');
INSERT INTO household_members VALUES (33, 9, 1, '2021-06-09');
INSERT INTO household_members VALUES (33, 10, 0, '2017-03-26');
INSERT INTO household_members VALUES (33, 49, 0, '2016-10-27');
INSERT INTO household_members VALUES (34, 9, 1, '2024-03-21');
INSERT INTO household_members VALUES (34, 22, 0, '2019-08-11');
INSERT INTO household_members VALUES (35, 52, 1, '2020-04-15');
INSERT INTO household_members VALUES (36, 13, 1, '2020-01-05');
INSERT INTO household_members VALUES (37, 57, 1, '2016-02-07');
INSERT INTO household_members VALUES (37, 34, 0, '2020-10-14');
INSERT INTO household_members VALUES (38, 43, 1, '2017-07-15');
INSERT INTO household_members VALUES (38, 44, 0, '2025-05-20');
INSERT INTO concerts VALUES (1, 'Family Concert: Peter and the Wolf', 'Carlo Ventura', 'Musikhalle', 'Bern', '2021-10-19 20:00:00', 'played');
INSERT INTO concerts VALUES (2, 'Brahms: Ein deutsches Requiem', 'Ingrid Solheim', 'Musikhalle', 'Graz', '2026-08-09 15:30:00', 'played');
INSERT INTO concerts VALUES (3, 'Mahler Symphony No. 5', NULL, 'Kammersaal', 'Bern', '2023-09-08 15:30:00', 'played');
INSERT INTO concerts VALUES (4, 'Film Music Night', 'Carlo Ventura', 'Musikhalle', 'Passau', '2019-08-11 20:00:00', 'played');
INSERT INTO concerts VALUES (5, 'Film Music Night', 'Jonathan Reeve', 'Musikhalle', 'Zurich', '2024-09-05 15:30:00', 'planned');
INSERT INTO concerts VALUES (6, 'Brahms: Ein deutsches Requiem', 'Jonathan Reeve', 'Musikhalle', 'Passau', '2021-06-07 19:30:00', 'played');
INSERT INTO concerts VALUES (7, 'New Year Gala', 'Carlo Ventura', 'Open Air Stage', 'Graz', '2018-06-24 15:30:00', 'cancelled');
INSERT INTO concerts VALUES (8, 'Film Music Night', 'Mei-Ling Zhou', 'Open Air Stage', 'Passau', '2023-04-26 19:30:00', 'played');
INSERT INTO concerts VALUES (9, 'Beethoven 9', 'Jonathan Reeve', 'Open Air Stage', 'Bern', '2020-08-20 19:30:00', 'played');
INSERT INTO concerts VALUES (10, 'Mahler Symphony No. 5', 'Ingrid Solheim', 'Musikhalle', 'Graz', '2026-08-15 15:30:00', 'played');
INSERT INTO concerts VALUES (11, 'Family Concert: Peter and the Wolf', 'Ingrid Solheim', 'Kammersaal', 'Munich', '2021-01-04 11:00:00', 'planned');
INSERT INTO concerts VALUES (12, 'Brahms: Ein deutsches Requiem', 'Ingrid Solheim', 'Musikhalle', 'Zurich', '2020-07-21 15:30:00', 'planned');
INSERT INTO concerts VALUES (13, 'Film Music Night', 'Mei-Ling Zhou', 'Musikhalle', 'Bern', '2023-08-22 19:30:00', 'played');
INSERT INTO concerts VALUES (14, 'Film Music Night', 'Mei-Ling Zhou', 'Musikhalle', 'Bern', '2021-05-25 19:30:00', 'played');
INSERT INTO concerts VALUES (15, 'Beethoven 9', 'Mei-Ling Zhou', 'Open Air Stage', 'Salzburg', '2026-03-07 15:30:00', 'played');
INSERT INTO concerts VALUES (16, 'New Year Gala', 'Mei-Ling Zhou', 'Musikhalle', 'Bern', '2020-03-17 11:00:00', 'played');
INSERT INTO concerts VALUES (17, 'Brahms: Ein deutsches Requiem', 'Jonathan Reeve', 'Musikhalle', 'Vienna', '2023-11-02 19:30:00', 'planned');
INSERT INTO concerts VALUES (18, 'Brahms: Ein deutsches Requiem', 'Carlo Ventura', 'Grosser Saal', 'Salzburg', '2021-05-21 15:30:00', 'played');
INSERT INTO concerts VALUES (19, 'Family Concert: Peter and the Wolf', 'Mei-Ling Zhou', 'Kammersaal', 'Graz', '2026-05-11 11:00:00', 'played');
INSERT INTO concerts VALUES (20, 'Schubert Evening', 'Carlo Ventura', 'Musikhalle', 'Passau', '2018-06-14 11:00:00', 'played');
INSERT INTO concerts VALUES (21, 'Schubert Evening', 'Ingrid Solheim', 'Kammersaal', 'Graz', '2022-09-26 19:30:00', 'played');
INSERT INTO concerts VALUES (22, 'Film Music Night', 'Carlo Ventura', 'Open Air Stage', 'Graz', '2020-04-05 19:30:00', 'played');
INSERT INTO concerts VALUES (23, 'Beethoven 9', 'Mei-Ling Zhou', 'Musikhalle', 'Salzburg', '2025-10-12 20:00:00', 'played');
INSERT INTO concerts VALUES (24, 'Schubert Evening', 'Carlo Ventura', 'Kammersaal', 'Passau', '2026-05-20 20:00:00', 'cancelled');
INSERT INTO concerts VALUES (25, 'Mahler Symphony No. 5', 'Mei-Ling Zhou', 'Grosser Saal', 'Zurich', '2025-05-16 15:30:00', 'played');
INSERT INTO concerts VALUES (26, 'Brahms: Ein deutsches Requiem', 'Jonathan Reeve', 'Grosser Saal', 'Passau', '2020-07-20 19:30:00', 'cancelled');
INSERT INTO concerts VALUES (27, 'New Year Gala', 'Carlo Ventura', 'Grosser Saal', 'Zurich', '2020-09-20 20:00:00', 'played');
INSERT INTO concerts VALUES (28, 'Mozart Marathon', NULL, 'Kammersaal', 'Bern', '2019-05-12 19:30:00', 'cancelled');
INSERT INTO concerts VALUES (29, 'Brahms: Ein deutsches Requiem', NULL, 'Musikhalle', 'Munich', '2018-06-28 20:00:00', 'played');
INSERT INTO concerts VALUES (30, 'New Year Gala', 'Carlo Ventura', 'Musikhalle', 'Passau', '2020-06-11 20:00:00', 'played');
INSERT INTO concerts VALUES (31, 'Brahms: Ein deutsches Requiem', 'Mei-Ling Zhou', 'Kammersaal', 'Salzburg', '2021-05-15 15:30:00', 'played');
INSERT INTO concerts VALUES (32, 'Film Music Night', 'Jonathan Reeve', 'Musikhalle', 'Bern', '2019-10-10 19:30:00', 'planned');
INSERT INTO concerts VALUES (33, 'Brahms: Ein deutsches Requiem', 'Ingrid Solheim', 'Open Air Stage', 'Passau', '2020-03-26 11:00:00', 'cancelled');
INSERT INTO concerts VALUES (34, 'New Year Gala', 'Mei-Ling Zhou', 'Grosser Saal', 'Munich', '2024-04-14 11:00:00', 'cancelled');
INSERT INTO concerts VALUES (35, 'Beethoven 9', NULL, 'Kammersaal', 'Bern', '2022-07-13 19:30:00', 'played');
INSERT INTO concerts VALUES (36, 'Brahms: Ein deutsches Requiem', 'Carlo Ventura', 'Musikhalle', 'Munich', '2022-08-16 11:00:00', 'planned');
INSERT INTO concerts VALUES (37, 'New Year Gala', 'Ingrid Solheim', 'Kammersaal', 'Bern', '2024-11-13 19:30:00', 'played');
INSERT INTO concerts VALUES (38, 'Beethoven 9', 'Jonathan Reeve', 'Musikhalle', 'Bern', '2026-08-23 19:30:00', 'played');
INSERT INTO concerts VALUES (39, 'Mozart Marathon', 'Carlo Ventura', 'Grosser Saal', 'Salzburg', '2018-12-14 11:00:00', 'played');
INSERT INTO concerts VALUES (40, 'Mahler Symphony No. 5', 'Mei-Ling Zhou', 'Open Air Stage', 'Vienna', '2023-11-25 11:00:00', 'cancelled');
INSERT INTO gifts VALUES (1, 51, 30, 500.0, 'card', '2019-04-06', NULL);
INSERT INTO gifts VALUES (2, 16, 28, 50.0, 'in_kind', '2021-09-15', 1);
INSERT INTO gifts VALUES (3, 12, 11, 20.0, 'cash', '2022-07-06', NULL);
INSERT INTO gifts VALUES (4, 24, NULL, 12000.0, 'legacy', '2025-01-23', 0);
INSERT INTO gifts VALUES (5, 49, 36, 500.0, 'cash', '2023-08-04', 1);
INSERT INTO gifts VALUES (6, 21, 12, 500.0, 'cash', '2019-08-22', 1);
INSERT INTO gifts VALUES (7, 56, 27, 5000.0, 'in_kind', '2022-04-21', 0);
INSERT INTO gifts VALUES (8, 13, NULL, 5000.0, 'cash', '2018-06-05', 1);
INSERT INTO gifts VALUES (9, 14, 1, 50.0, 'transfer', '2021-09-02', 0);
INSERT INTO gifts VALUES (10, 55, 24, 500.0, 'card', '2023-03-20', 0);
INSERT INTO gifts VALUES (11, 38, NULL, 100.0, 'transfer', '2023-11-25', 1);
INSERT INTO gifts VALUES (12, 19, NULL, 250.0, 'in_kind', '2026-07-13', NULL);
INSERT INTO gifts VALUES (13, 56, 8, 12000.0, 'card', '2019-11-01', 0);
INSERT INTO gifts VALUES (14, 20, 32, 5000.0, 'card', '2021-04-13', 0);
INSERT INTO gifts VALUES (15, 43, 28, 50.0, 'in_kind', '2023-12-26', NULL);
INSERT INTO gifts VALUES (16, 49, 35, 100.0, 'cash', '2023-01-18', 0);
INSERT INTO gifts VALUES (17, 42, NULL, 5000.0, 'card', '2022-01-06', NULL);
INSERT INTO gifts VALUES (18, 32, 37, 12000.0, 'cash', '2023-04-11', 0);
INSERT INTO gifts VALUES (19, 33, 29, 250.0, 'card', '2020-04-08', 0);
INSERT INTO gifts VALUES (20, 54, 10, 100.0, 'in_kind', '2024-10-25', 1);
INSERT INTO gifts VALUES (21, 4, NULL, 5000.0, 'cash', '2019-06-12', 0);
INSERT INTO gifts VALUES (22, 30, 36, 5000.0, 'legacy', '2023-05-05', 0);
INSERT INTO gifts VALUES (23, 44, 16, 50.0, 'card', '2023-04-11', 0);
INSERT INTO gifts VALUES (24, 56, 40, 5000.0, 'legacy', '2022-03-27', 0);
INSERT INTO gifts VALUES (25, 17, 21, 500.0, 'cash', '2019-04-26', 0);
INSERT INTO gifts VALUES (26, 8, NULL, 500.0, 'card', '2023-02-18', 1);
INSERT INTO gifts VALUES (27, 30, NULL, 100.0, 'transfer', '2019-10-08', 0);
INSERT INTO gifts VALUES (28, 37, NULL, 100.0, 'cash', '2025-06-09', 0);
INSERT INTO gifts VALUES (29, 16, 18, 100.0, 'transfer', '2022-10-07', 0);
INSERT INTO gifts VALUES (30, 36, 16, 12000.0, 'card', '2026-07-24', NULL);
INSERT INTO gifts VALUES (31, 39, 21, 500.0, 'legacy', '2020-07-12', 0);
INSERT INTO gifts VALUES (32, 18, 9, 1000.0, 'card', '2024-10-03', 0);
INSERT INTO gifts VALUES (33, 11, 8, 12000.0, 'card', '2025-02-04', 0);
INSERT INTO gifts VALUES (34, 21, NULL, 20.0, 'in_kind', '2018-03-24', 1);
INSERT INTO gifts VALUES (35, 26, 30, 100.0, 'legacy', '2019-12-04', 0);
INSERT INTO gifts VALUES (36, 37, NULL, 100.0, 'transfer', '2019-07-18', 0);
INSERT INTO gifts VALUES (37, 49, NULL, 5000.0, 'transfer', '2026-01-14', 0);
INSERT INTO gifts VALUES (38, 11, NULL, 50.0, 'legacy', '2021-08-02', 0);
INSERT INTO gifts VALUES (39, 22, NULL, 5000.0, 'card', '2022-03-27', 0);
INSERT INTO gifts VALUES (40, 19, NULL, 250.0, 'transfer', '2025-11-04', 1);
INSERT INTO gifts VALUES (41, 7, 34, 500.0, 'transfer', '2018-12-14', 0);
INSERT INTO gifts VALUES (42, 8, 11, 50.0, 'transfer', '2021-07-18', 0);
INSERT INTO gifts VALUES (43, 43, NULL, 100.0, 'cash', '2020-03-09', 1);
INSERT INTO gifts VALUES (44, 55, 12, 1000.0, 'transfer', '2019-08-17', 1);
INSERT INTO gifts VALUES (45, 46, NULL, 50.0, 'card', '2025-10-12', 1);
INSERT INTO gifts VALUES (46, 4, 37, 20.0, 'cash', '2019-06-01', 0);
INSERT INTO gifts VALUES (47, 17, NULL, 250.0, 'transfer', '2020-12-23', NULL);
INSERT INTO gifts VALUES (48, 25, 31, 1000.0, 'cash', '2021-07-01', 1);
INSERT INTO gifts VALUES (49, 17, NULL, 12000.0, 'transfer', '2025-04-19', 0);
INSERT INTO gifts VALUES (50, 1, NULL, 50.0, 'transfer', '2019-04-21', 0);
INSERT INTO gifts VALUES (51, 21, 3, 250.0, 'legacy', '2024-03-09', 0);
INSERT INTO gifts VALUES (52, 16, 3, 100.0, 'card', '2020-06-26', 0);
INSERT INTO gifts VALUES (53, 45, 4, 12000.0, 'transfer', '2018-02-02', 0);
INSERT INTO gifts VALUES (54, 21, 19, 5000.0, 'transfer', '2018-08-11', NULL);
INSERT INTO gifts VALUES (55, 40, 6, 12000.0, 'in_kind', '2024-03-11', 0);
INSERT INTO gifts VALUES (56, 6, 16, 20.0, 'legacy', '2025-01-23', 0);
INSERT INTO gifts VALUES (57, 19, 2, 100.0, 'cash', '2020-08-16', 0);
INSERT INTO gifts VALUES (58, 50, 27, 100.0, 'legacy', '2022-10-04', 1);
INSERT INTO gifts VALUES (59, 1, NULL, 250.0, 'transfer', '2019-01-22', NULL);
INSERT INTO gifts VALUES (60, 24, 31, 20.0, 'card', '2020-01-13', 1);
INSERT INTO gifts VALUES (61, 4, NULL, 5000.0, 'transfer', '2019-10-19', 0);
INSERT INTO gifts VALUES (62, 15, NULL, 50.0, 'cash', '2025-10-09', 0);
INSERT INTO gifts VALUES (63, 32, 5, 250.0, 'legacy', '2023-07-14', NULL);
INSERT INTO gifts VALUES (64, 22, 19, 100.0, 'in_kind', '2025-12-26', 0);
INSERT INTO gifts VALUES (65, 1, 18, 250.0, 'transfer', '2022-08-20', 0);
INSERT INTO gifts VALUES (66, 10, 22, 5000.0, 'cash', '2022-06-17', 1);
INSERT INTO gifts VALUES (67, 26, NULL, 5000.0, 'card', '2024-01-15', 1);
INSERT INTO gifts VALUES (68, 56, NULL, 12000.0, 'card', '2020-01-05', NULL);
INSERT INTO gifts VALUES (69, 53, NULL, 100.0, 'in_kind', '2019-11-06', NULL);
INSERT INTO gifts VALUES (70, 56, NULL, 100.0, 'legacy', '2026-02-06', 0);
INSERT INTO gifts VALUES (71, 20, 18, 12000.0, 'cash', '2021-09-14', 0);
INSERT INTO gifts VALUES (72, 44, 31, 12000.0, 'cash', '2023-09-05', 0);
INSERT INTO gifts VALUES (73, 47, 18, 5000.0, 'in_kind', '2022-03-12', 0);
INSERT INTO gifts VALUES (74, 30, NULL, 1000.0, 'cash', '2022-12-25', 0);
INSERT INTO gifts VALUES (75, 43, NULL, 12000.0, 'in_kind', '2018-06-28', NULL);
INSERT INTO gifts VALUES (76, 34, 29, 12000.0, 'in_kind', '2026-05-28', NULL);
INSERT INTO gifts VALUES (77, 12, 3, 1000.0, 'in_kind', '2019-06-08', 0);
INSERT INTO gifts VALUES (78, 12, 26, 100.0, 'card', '2022-12-10', 0);
INSERT INTO gifts VALUES (79, 40, 4, 1000.0, 'legacy', '2021-12-01', 1);
INSERT INTO gifts VALUES (80, 52, NULL, 50.0, 'transfer', '2025-10-26', 0);
