CREATE TABLE guest (
  guestId INTEGER PRIMARY KEY,
  salutation TEXT,
  firstName TEXT,
  middleName TEXT,
  lastName TEXT,
  bornOn TEXT,
  countryOfResidence TEXT,
  preferredLanguage TEXT,
  createdOn TEXT);
CREATE TABLE membership (
  cardNo TEXT PRIMARY KEY,
  guestId INTEGER UNIQUE REFERENCES guest(guestId),
  tier TEXT,
  points INTEGER,
  enrolledOn TEXT,
  enrolledAt TEXT REFERENCES hotel(hotelCode),
  expiresOn TEXT);
CREATE TABLE hotel (
  hotelCode TEXT PRIMARY KEY,
  hotelName TEXT,
  city TEXT,
  country TEXT,
  stars INTEGER,
  rooms INTEGER,
  openedOn TEXT);
CREATE TABLE guestContact (
  guestId INTEGER REFERENCES guest(guestId),
  contactType TEXT,
  contactValue TEXT,
  marketingOk INTEGER,
  createdOn TEXT,
  PRIMARY KEY (guestId, contactType, contactValue));
CREATE TABLE guestAddress (
  guestId INTEGER REFERENCES guest(guestId),
  seq INTEGER,
  line1 TEXT,
  city TEXT,
  country TEXT,
  isDefault INTEGER,
  PRIMARY KEY (guestId, seq));
CREATE TABLE stay (
  stayId INTEGER PRIMARY KEY,
  guestId INTEGER REFERENCES guest(guestId),
  hotelCode TEXT REFERENCES hotel(hotelCode),
  bookedOn TEXT,
  checkIn TEXT,
  checkOut TEXT,
  roomType TEXT,
  channel TEXT,
  total REAL,
  cancelled INTEGER);
INSERT INTO hotel VALUES ('LISB', 'Miradouro Palace', 'Lisbon', 'PT', 5, 120, '2021-10-30');
INSERT INTO hotel VALUES ('PORT', 'Ribeira Inn', 'Porto', 'PT', 3, 48, '2012-02-27');
INSERT INTO hotel VALUES ('FARO', 'Algarve Sands', 'Faro', 'PT', 4, 210, '2002-03-22');
INSERT INTO hotel VALUES ('ROMA', 'Villa Aurelia', 'Rome', 'IT', 5, 64, '2007-10-20');
INSERT INTO hotel VALUES ('MILA', 'Navigli House', 'Milan', 'IT', 4, 88, '2000-12-25');
INSERT INTO hotel VALUES ('FLOR', 'Ponte Vecchio Suites', 'Florence', 'IT', 4, 36, '1990-09-03');
INSERT INTO hotel VALUES ('SEVI', 'Casa Giralda', 'Seville', 'ES', 3, 54, '1999-12-19');
INSERT INTO hotel VALUES ('BARC', 'Gaudí Grand', 'Barcelona', 'ES', 5, 180, '1984-11-18');
INSERT INTO hotel VALUES ('ATHE', 'Plaka View', 'Athens', 'GR', 4, 72, '1977-06-01');
INSERT INTO hotel VALUES ('NICE', 'Promenade Bleue', 'Nice', 'FR', 4, 95, '1997-05-01');
INSERT INTO hotel VALUES ('PALM', 'Bahía Resort', 'Palma', 'ES', 4, 260, '2009-06-19');
INSERT INTO hotel VALUES ('VENI', 'Laguna Rooms', 'Venice', 'IT', 3, 22, '2012-08-22');
INSERT INTO guest VALUES (1, 'Mr', 'Tiago', 'Maria', 'Whitmore-Jones', '1991-06-14', 'PT', 'en', '2025-02-19');
INSERT INTO guest VALUES (2, 'Ms', 'Akiko', 'Lee', 'Stein', '2003-07-13', 'US', 'pt', '2022-01-29');
INSERT INTO guest VALUES (3, 'Ms', 'Greta', NULL, 'Stein', '1984-07-14', 'GB', 'fr', '2025-02-17');
INSERT INTO guest VALUES (4, NULL, 'Tiago', NULL, 'Kaplan', NULL, 'JP', 'en', '2026-10-14');
INSERT INTO guest VALUES (5, 'Mr', 'Jonathan', 'Lee', 'St. James', '1991-12-15', 'US', 'en', '2021-12-07');
INSERT INTO guest VALUES (6, 'Mr', 'Oskar', NULL, 'Holm', '1991-11-04', 'GB', 'pt', '2023-05-30');
INSERT INTO guest VALUES (7, 'Mr', 'Tiago', NULL, 'Whitmore', '1993-11-20', 'DE', 'pt', '2016-02-18');
INSERT INTO guest VALUES (8, NULL, 'Abigail', 'Maria', 'Lefort', '1979-12-02', 'US', 'pt', '2018-12-02');
INSERT INTO guest VALUES (9, NULL, 'Mary', 'Lee', 'Stein', '1978-02-26', NULL, 'fr', '2026-09-11');
INSERT INTO guest VALUES (10, 'Mr', 'Hiroshi', NULL, 'Suzuki', '1961-01-20', 'PT', 'ja', '2019-06-12');
INSERT INTO guest VALUES (11, NULL, 'Tiago', 'Rose', 'Whitmore', '1969-12-23', 'DE', 'fr', '2020-07-20');
INSERT INTO guest VALUES (12, 'Mr', 'Jonathan', 'Lee', 'St. James', '1962-03-07', 'DE', 'ja', '2017-11-09');
INSERT INTO guest VALUES (13, 'Mr', 'Oskar', 'Rose', 'Kaplan', '1985-08-24', 'US', 'ja', '2020-08-06');
INSERT INTO guest VALUES (14, 'Mr', 'Jonathan', NULL, 'Holm', '1958-12-09', 'JP', 'ja', '2016-05-05');
INSERT INTO guest VALUES (15, 'Mr', 'Oskar', NULL, 'Kaplan', '1991-11-14', 'US', 'ja', '2019-07-16');
INSERT INTO guest VALUES (16, 'Mr', 'Hiroshi', NULL, 'Lefort', '1982-04-15', 'GB', 'ja', '2017-03-17');
INSERT INTO guest VALUES (17, 'Ms', 'Zofia', 'Maria', 'Stein', '1982-04-26', NULL, 'de', '2025-08-14');
INSERT INTO guest VALUES (18, 'Ms', 'Mary', NULL, 'Lefort', '1942-09-26', NULL, 'pt', '2024-06-16');
INSERT INTO guest VALUES (19, 'Ms', 'Helena', NULL, 'van der Berg', '1943-05-17', 'PT', 'en', '2021-04-25');
INSERT INTO guest VALUES (20, 'Mr', 'Giulio', NULL, 'Brandão', '1961-12-03', 'PT', 'de', '2024-12-05');
INSERT INTO guest VALUES (21, 'Ms', 'Lucía', 'Maria', 'Stein', NULL, 'DE', 'pt', '2020-01-10');
INSERT INTO guest VALUES (22, 'Mr', 'Andrew', NULL, 'Stein', '1972-06-08', 'GB', 'fr', '2025-05-04');
INSERT INTO guest VALUES (23, 'Ms', 'Claire', NULL, 'Castro', '1963-10-29', NULL, 'pt', '2020-12-26');
INSERT INTO guest VALUES (24, 'Ms', 'Claire', 'Maria', 'van der Berg', '1959-12-21', NULL, 'pt', '2017-06-18');
INSERT INTO guest VALUES (25, 'Ms', 'Akiko', NULL, 'van der Berg', '1976-11-06', 'GB', 'fr', '2022-04-18');
INSERT INTO guest VALUES (26, 'Ms', 'Akiko', NULL, 'Bianchi', '1967-04-06', 'FR', 'en', '2022-12-10');
INSERT INTO guest VALUES (27, 'Ms', 'Akiko', NULL, 'Holm', '1970-11-11', NULL, 'ja', '2024-12-26');
INSERT INTO guest VALUES (28, 'Ms', 'Claire', 'Rose', 'Lefort', '1975-06-01', 'PT', 'fr', '2017-05-25');
INSERT INTO guest VALUES (29, NULL, 'Rafael', NULL, 'Stein', '1957-04-13', 'GB', 'pt', '2016-11-03');
INSERT INTO guest VALUES (30, 'Mr', 'Tiago', 'Rose', 'Castro', '1955-05-31', 'DE', 'pt', '2020-04-28');
INSERT INTO guest VALUES (31, 'Mr', 'Hiroshi', 'Maria', 'St. James', '1965-02-05', 'US', 'en', '2018-06-01');
INSERT INTO guest VALUES (32, 'Mr', 'Andrew', NULL, 'Lefort', '2000-01-04', 'US', 'pt', '2016-02-27');
INSERT INTO guest VALUES (33, 'Ms', 'Helena', 'Maria', 'Bianchi', '1996-09-23', 'DE', 'fr', '2019-06-02');
INSERT INTO guest VALUES (34, 'Mr', 'Hiroshi', NULL, 'Holm', '1974-07-19', 'US', 'en', '2024-08-05');
INSERT INTO guest VALUES (35, 'Mr', 'Jonathan', NULL, 'Castro', '1953-03-21', NULL, 'fr', '2020-12-23');
INSERT INTO guest VALUES (36, 'Ms', 'Akiko', 'Rose', 'van der Berg', '1978-01-19', 'FR', 'de', '2019-10-11');
INSERT INTO guest VALUES (37, 'Ms', 'Abigail', NULL, 'Suzuki', '1984-06-14', 'GB', 'de', '2025-10-25');
INSERT INTO guest VALUES (38, 'Mr', 'Jonathan', NULL, 'Bianchi', NULL, NULL, 'en', '2018-04-03');
INSERT INTO guest VALUES (39, 'Ms', 'Claire', NULL, 'Lefort', '1949-11-08', 'DE', 'ja', '2023-04-10');
INSERT INTO guest VALUES (40, 'Mr', 'Frank', 'Lee', 'Lefort', '1945-01-14', 'PT', 'fr', '2022-01-15');
INSERT INTO guest VALUES (41, 'Ms', 'Helena', 'Rose', 'van der Berg', '1985-03-21', 'US', 'ja', '2017-03-25');
INSERT INTO guest VALUES (42, 'Ms', 'Abigail', 'Rose', 'Castro', '1986-03-25', 'JP', 'en', '2016-02-11');
INSERT INTO guest VALUES (43, 'Ms', 'Abigail', NULL, 'van der Berg', '1992-01-25', 'GB', 'en', '2024-01-11');
INSERT INTO guest VALUES (44, 'Mr', 'Jonathan', 'Rose', 'Suzuki', '1991-02-17', NULL, 'en', '2023-08-19');
INSERT INTO guest VALUES (45, 'Mr', 'Oskar', NULL, 'Whitmore', '1961-10-08', 'DE', 'fr', '2019-05-24');
INSERT INTO guest VALUES (46, 'Mr', 'Tiago', 'Rose', 'Whitmore', '1998-11-28', NULL, 'en', '2025-11-06');
INSERT INTO guest VALUES (47, 'Mr', 'Tiago', NULL, 'Bianchi', '1999-12-31', NULL, 'pt', '2022-11-02');
INSERT INTO guest VALUES (48, 'Ms', 'Akiko', NULL, 'St. James', '1945-07-02', 'GB', 'ja', '2023-08-19');
INSERT INTO guest VALUES (49, 'Ms', 'Claire', NULL, 'Whitmore', '1976-03-10', 'PT', 'de', '2021-10-17');
INSERT INTO guest VALUES (50, 'Mr', 'Andrew', 'Maria', 'Lefort', '1992-06-27', 'FR', 'ja', '2017-06-22');
INSERT INTO guest VALUES (51, 'Ms', 'Abigail', 'Maria', 'Castro', '1960-12-06', 'GB', 'en', '2024-06-16');
INSERT INTO guest VALUES (52, 'Mr', 'Giulio', NULL, 'van der Berg', '1959-11-07', 'GB', 'en', '2016-02-02');
INSERT INTO guest VALUES (53, 'Mr', 'Oskar', 'Maria', 'Castro', '1976-08-29', 'PT', 'ja', '2022-04-20');
INSERT INTO guest VALUES (54, 'Ms', 'Helena', NULL, 'Whitmore-Jones', '2001-10-04', 'GB', 'pt', '2022-08-05');
INSERT INTO guest VALUES (55, 'Mr', 'Giulio', 'Lee', 'Bianchi', '1951-12-04', 'GB', 'en', '2026-02-04');
INSERT INTO guest VALUES (56, 'Ms', 'Mary', 'Maria', 'Bianchi', '1942-08-27', 'PT', 'en', '2020-04-24');
INSERT INTO guest VALUES (57, NULL, 'Andrew', NULL, 'Holm', '1943-08-17', NULL, 'pt', '2017-09-15');
INSERT INTO guest VALUES (58, 'Mr', 'Giulio', 'Maria', 'Castro', '1982-02-15', NULL, 'en', '2017-12-14');
INSERT INTO guest VALUES (59, 'Ms', 'Zofia', NULL, 'Whitmore', '1994-02-01', 'DE', 'pt', '2021-01-30');
INSERT INTO guest VALUES (60, NULL, 'Andrew', NULL, 'Whitmore-Jones', '1988-02-28', 'US', 'en', '2017-03-12');
INSERT INTO guest VALUES (61, 'Ms', 'Abigail', NULL, 'Holm', '1971-04-15', 'US', 'en', '2021-09-13');
INSERT INTO guest VALUES (62, 'Ms', 'Akiko', 'Lee', 'Kaplan', '1985-10-27', 'PT', 'fr', '2024-08-04');
INSERT INTO guest VALUES (63, 'Mr', 'Andrew', 'Lee', 'Stein', '1947-02-03', 'PT', 'en', '2016-09-26');
INSERT INTO guest VALUES (64, 'Ms', 'Claire', 'Rose', 'St. James', NULL, 'DE', 'en', '2025-01-30');
INSERT INTO guest VALUES (65, 'Mr', 'Hiroshi', NULL, 'Castro', '1992-07-28', NULL, 'pt', '2023-04-22');
INSERT INTO guest VALUES (66, 'Mr', 'Giulio', 'Lee', 'van der Berg', '1969-10-16', NULL, 'ja', '2019-07-03');
INSERT INTO membership VALUES ('HL-1081009', 5, 'silver', 33000, '2022-02-21', NULL, '2025-12-31');
INSERT INTO membership VALUES ('HL-7208985', 6, 'basic', 2400, '2023-11-24', 'BARC', '2026-12-31');
INSERT INTO membership VALUES ('HL-8023007', 10, 'basic', 33000, '2021-12-25', 'ATHE', '2023-12-31');
INSERT INTO membership VALUES ('HL-5903011', 13, 'platinum', 150, '2023-09-01', 'FARO', '2028-12-31');
INSERT INTO membership VALUES ('HL-2080396', 14, 'gold', 900, '2019-07-07', 'SEVI', '2024-12-31');
INSERT INTO membership VALUES ('HL-6636913', 15, 'basic', 150, '2024-02-05', 'LISB', '2027-12-31');
INSERT INTO membership VALUES ('HL-7068377', 16, 'silver', 5100, '2024-04-25', 'MILA', '2029-12-31');
INSERT INTO membership VALUES ('HL-2180546', 17, 'gold', 33000, '2026-04-25', NULL, '2031-12-31');
INSERT INTO membership VALUES ('HL-4698046', 19, 'platinum', 12000, '2025-11-17', 'MILA', '2030-12-31');
INSERT INTO membership VALUES ('HL-1084682', 20, 'silver', 12000, '2025-02-04', 'LISB', '2030-12-31');
INSERT INTO membership VALUES ('HL-8488159', 21, 'basic', 33000, '2021-07-06', 'PORT', '2026-12-31');
INSERT INTO membership VALUES ('HL-5315635', 23, 'platinum', 12000, '2026-09-27', 'LISB', '2029-12-31');
INSERT INTO membership VALUES ('HL-5699714', 24, 'platinum', 5100, '2025-10-14', 'ATHE', '2030-12-31');
INSERT INTO membership VALUES ('HL-3797718', 25, 'gold', 33000, '2022-08-08', 'MILA', '2024-12-31');
INSERT INTO membership VALUES ('HL-7214462', 27, 'platinum', 900, '2025-08-21', 'LISB', '2027-12-31');
INSERT INTO membership VALUES ('HL-2703447', 30, 'silver', 2400, '2022-03-07', 'ATHE', '2024-12-31');
INSERT INTO membership VALUES ('HL-1496323', 31, 'basic', 0, '2025-04-15', 'ROMA', '2027-12-31');
INSERT INTO membership VALUES ('HL-2999839', 34, 'silver', 33000, '2026-09-06', 'ROMA', '2028-12-31');
INSERT INTO membership VALUES ('HL-9616353', 35, 'silver', 0, '2022-08-07', NULL, '2025-12-31');
INSERT INTO membership VALUES ('HL-4389635', 38, 'platinum', 12000, '2021-12-23', 'ROMA', '2024-12-31');
INSERT INTO membership VALUES ('HL-3792632', 39, 'basic', 5100, '2024-12-08', 'ATHE', '2027-12-31');
INSERT INTO membership VALUES ('HL-6719001', 40, 'platinum', 33000, '2023-02-18', 'MILA', '2026-12-31');
INSERT INTO membership VALUES ('HL-3704335', 41, 'basic', 0, '2020-04-21', 'SEVI', '2023-12-31');
INSERT INTO membership VALUES ('HL-9086924', 42, 'basic', 150, '2025-04-30', NULL, '2030-12-31');
INSERT INTO membership VALUES ('HL-6269511', 43, 'basic', 150, '2026-05-24', NULL, '2031-12-31');
INSERT INTO membership VALUES ('HL-6782654', 44, 'gold', 5100, '2024-11-08', 'PORT', '2029-12-31');
INSERT INTO membership VALUES ('HL-7231079', 45, 'basic', 150, '2023-04-28', 'BARC', '2026-12-31');
INSERT INTO membership VALUES ('HL-1894756', 46, 'basic', 5100, '2026-06-09', NULL, '2031-12-31');
INSERT INTO membership VALUES ('HL-6953362', 49, 'silver', 0, '2023-11-11', NULL, '2026-12-31');
INSERT INTO membership VALUES ('HL-6445513', 50, 'basic', 150, '2025-02-04', 'FARO', '2030-12-31');
INSERT INTO membership VALUES ('HL-5160837', 51, 'basic', 900, '2025-10-12', NULL, '2027-12-31');
INSERT INTO membership VALUES ('HL-3395113', 52, 'platinum', 0, '2026-01-13', 'ROMA', '2029-12-31');
INSERT INTO membership VALUES ('HL-8097334', 57, 'basic', 5100, '2019-04-26', NULL, '2024-12-31');
INSERT INTO membership VALUES ('HL-4357042', 58, 'silver', 33000, '2021-08-07', 'ATHE', '2026-12-31');
INSERT INTO membership VALUES ('HL-3274948', 60, 'basic', 2400, '2022-04-01', 'BARC', '2025-12-31');
INSERT INTO membership VALUES ('HL-7678556', 61, 'basic', 12000, '2022-04-05', 'MILA', '2025-12-31');
INSERT INTO membership VALUES ('HL-3650478', 62, 'platinum', 0, '2023-11-21', 'FARO', '2025-12-31');
INSERT INTO membership VALUES ('HL-6147338', 65, 'gold', 12000, '2023-08-14', 'MILA', '2025-12-31');
INSERT INTO guestContact VALUES (1, 'fax', '+49 585428856', 1, '2022-01-02');
INSERT INTO guestContact VALUES (2, 'email', 'akiko.stein@gmail.com', 1, '2026-02-18');
INSERT INTO guestContact VALUES (3, 'fax', '+1 443654323', 1, '2016-10-24');
INSERT INTO guestContact VALUES (4, 'fax', '+351 514746480', 1, '2016-10-01');
INSERT INTO guestContact VALUES (6, 'fax', '+44 953869392', 1, '2016-10-31');
INSERT INTO guestContact VALUES (8, 'fax', '+351 563463418', NULL, '2026-09-04');
INSERT INTO guestContact VALUES (8, 'email', 'abigail.lefort@icloud.com', 1, '2016-05-02');
INSERT INTO guestContact VALUES (9, 'whatsapp', '+1 694131691', 0, '2025-03-25');
INSERT INTO guestContact VALUES (10, 'fax', '+1 656155803', 1, '2017-07-23');
INSERT INTO guestContact VALUES (11, 'whatsapp', '+81 238378116', 1, '2020-06-03');
INSERT INTO guestContact VALUES (12, 'whatsapp', '+44 341629692', 0, '2026-09-16');
INSERT INTO guestContact VALUES (12, 'email', 'jonathan.st.james@gmail.com', 1, '2018-01-07');
INSERT INTO guestContact VALUES (13, 'whatsapp', '+81 314469912', NULL, '2022-11-17');
INSERT INTO guestContact VALUES (14, 'mobile', '+1 662347354', 0, '2025-08-09');
INSERT INTO guestContact VALUES (15, 'email', 'oskar.kaplan@gmx.de', 1, '2026-03-01');
INSERT INTO guestContact VALUES (15, 'mobile', '+1 987847545', NULL, '2017-10-21');
INSERT INTO guestContact VALUES (16, 'whatsapp', '+49 988527550', 0, '2026-05-25');
INSERT INTO guestContact VALUES (16, 'mobile', '+49 266855489', 1, '2023-05-24');
INSERT INTO guestContact VALUES (17, 'email', 'zofia.stein@gmx.de', NULL, '2026-05-10');
INSERT INTO guestContact VALUES (17, 'fax', '+1 291819432', 1, '2024-10-07');
INSERT INTO guestContact VALUES (18, 'fax', '+44 464408587', 1, '2022-03-19');
INSERT INTO guestContact VALUES (19, 'fax', '+44 686800272', 1, '2018-05-18');
INSERT INTO guestContact VALUES (20, 'fax', '+44 062402909', NULL, '2023-11-13');
INSERT INTO guestContact VALUES (21, 'mobile', '+49 691954039', 1, '2026-01-02');
INSERT INTO guestContact VALUES (22, 'whatsapp', '+1 981817939', 0, '2018-02-02');
INSERT INTO guestContact VALUES (22, 'email', 'andrew.stein@btinternet.com', NULL, '2021-03-15');
INSERT INTO guestContact VALUES (23, 'mobile', '+44 542929616', 1, '2021-09-22');
INSERT INTO guestContact VALUES (24, 'mobile', '+49 880233517', NULL, '2025-12-16');
INSERT INTO guestContact VALUES (24, 'email', 'claire.vanderberg@icloud.com', 0, '2020-10-24');
INSERT INTO guestContact VALUES (25, 'whatsapp', '+44 693102016', 1, '2025-10-09');
INSERT INTO guestContact VALUES (26, 'email', 'akiko.bianchi@btinternet.com', 1, '2022-08-09');
INSERT INTO guestContact VALUES (27, 'whatsapp', '+44 547843445', NULL, '2021-01-23');
INSERT INTO guestContact VALUES (27, 'fax', '+351 677894326', 1, '2017-04-16');
INSERT INTO guestContact VALUES (28, 'email', 'claire.lefort@gmail.com', 1, '2021-05-07');
INSERT INTO guestContact VALUES (30, 'fax', '+49 310689270', NULL, '2021-10-07');
INSERT INTO guestContact VALUES (31, 'email', 'hiroshi.st.james@gmail.com', 1, '2016-09-22');
INSERT INTO guestContact VALUES (31, 'whatsapp', '+351 097867397', 1, '2020-10-11');
INSERT INTO guestContact VALUES (32, 'email', 'andrew.lefort@gmx.de', 1, '2021-05-28');
INSERT INTO guestContact VALUES (32, 'whatsapp', '+49 654770063', 1, '2019-01-28');
INSERT INTO guestContact VALUES (33, 'email', 'helena.bianchi@icloud.com', 1, '2020-12-31');
INSERT INTO guestContact VALUES (33, 'whatsapp', '+1 284804482', 1, '2026-10-13');
INSERT INTO guestContact VALUES (36, 'email', 'akiko.vanderberg@sapo.pt', NULL, '2021-02-28');
INSERT INTO guestContact VALUES (37, 'email', 'abigail.suzuki@gmx.de', 0, '2023-08-26');
INSERT INTO guestContact VALUES (37, 'mobile', '+44 556701187', 1, '2018-09-25');
INSERT INTO guestContact VALUES (38, 'whatsapp', '+81 851002143', 1, '2022-10-12');
INSERT INTO guestContact VALUES (39, 'mobile', '+1 879484662', 1, '2019-11-02');
INSERT INTO guestContact VALUES (39, 'fax', '+1 176220554', 1, '2016-05-14');
INSERT INTO guestContact VALUES (40, 'email', 'frank.lefort@gmx.de', 1, '2026-07-28');
INSERT INTO guestContact VALUES (40, 'mobile', '+49 481295655', 1, '2020-08-09');
INSERT INTO guestContact VALUES (41, 'whatsapp', '+351 457042537', 0, '2025-11-17');
INSERT INTO guestContact VALUES (42, 'whatsapp', '+81 251684809', 1, '2019-02-06');
INSERT INTO guestContact VALUES (43, 'fax', '+81 330068097', 0, '2026-03-24');
INSERT INTO guestContact VALUES (43, 'whatsapp', '+81 235540729', NULL, '2026-08-11');
INSERT INTO guestContact VALUES (45, 'email', 'oskar.whitmore@gmail.com', NULL, '2025-05-06');
INSERT INTO guestContact VALUES (45, 'whatsapp', '+351 397141021', NULL, '2022-10-01');
INSERT INTO guestContact VALUES (46, 'email', 'tiago.whitmore@sapo.pt', 1, '2016-05-19');
INSERT INTO guestContact VALUES (47, 'fax', '+81 775014962', 0, '2021-07-02');
INSERT INTO guestContact VALUES (47, 'mobile', '+81 458283593', NULL, '2024-04-22');
INSERT INTO guestContact VALUES (49, 'mobile', '+44 002331495', NULL, '2017-09-20');
INSERT INTO guestContact VALUES (50, 'whatsapp', '+1 966494583', NULL, '2019-06-05');
INSERT INTO guestContact VALUES (50, 'mobile', '+351 060398163', NULL, '2016-05-04');
INSERT INTO guestContact VALUES (51, 'mobile', '+44 120769597', 0, '2018-10-12');
INSERT INTO guestContact VALUES (55, 'fax', '+351 871957196', NULL, '2025-03-06');
INSERT INTO guestContact VALUES (55, 'mobile', '+49 455375669', 1, '2019-05-22');
INSERT INTO guestContact VALUES (56, 'email', 'mary.bianchi@gmail.com', 1, '2025-04-12');
INSERT INTO guestContact VALUES (59, 'email', 'zofia.whitmore@gmx.de', 1, '2018-04-27');
INSERT INTO guestContact VALUES (60, 'fax', '+49 819402233', 0, '2016-07-13');
INSERT INTO guestContact VALUES (60, 'mobile', '+351 444753876', 0, '2022-05-08');
INSERT INTO guestContact VALUES (61, 'whatsapp', '+49 236931838', 1, '2018-08-05');
INSERT INTO guestContact VALUES (61, 'fax', '+1 434869276', 0, '2021-08-17');
INSERT INTO guestContact VALUES (62, 'mobile', '+351 515812087', 1, '2017-09-21');
INSERT INTO guestContact VALUES (62, 'fax', '+49 237538099', 0, '2023-05-10');
INSERT INTO guestContact VALUES (63, 'whatsapp', '+81 037267488', 0, '2021-10-02');
INSERT INTO guestContact VALUES (63, 'mobile', '+81 451143695', 0, '2017-12-08');
INSERT INTO guestContact VALUES (64, 'whatsapp', '+1 434200502', 1, '2024-07-10');
INSERT INTO guestContact VALUES (66, 'email', 'giulio.vanderberg@gmx.de', 1, '2022-08-15');
INSERT INTO guestContact VALUES (66, 'whatsapp', '+351 170013415', 1, '2021-05-05');
INSERT INTO guestAddress VALUES (1, 1, '39 Lake Shore Drive', 'Hamburg', 'DE', 1);
INSERT INTO guestAddress VALUES (2, 1, '22 Baker Street', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (3, 1, '20 Rue Cler', 'Leeds', 'GB', 1);
INSERT INTO guestAddress VALUES (4, 1, '31 Lake Shore Drive', 'Hamburg', 'DE', 1);
INSERT INTO guestAddress VALUES (4, 2, '43 Rue Cler', 'Osaka', 'JP', 0);
INSERT INTO guestAddress VALUES (5, 1, '49 Elbchaussee', 'Leeds', 'GB', 1);
INSERT INTO guestAddress VALUES (6, 1, '16 Lake Shore Drive', 'Lisbon', 'PT', 1);
INSERT INTO guestAddress VALUES (6, 2, '47 Elbchaussee', 'Paris', 'FR', 0);
INSERT INTO guestAddress VALUES (8, 1, '7 Elbchaussee', 'Leeds', 'GB', 1);
INSERT INTO guestAddress VALUES (9, 1, '38 Lake Shore Drive', 'Paris', 'FR', 1);
INSERT INTO guestAddress VALUES (9, 2, '52 Baker Street', 'Leeds', 'GB', 0);
INSERT INTO guestAddress VALUES (10, 1, '22 Lake Shore Drive', 'Paris', 'FR', 1);
INSERT INTO guestAddress VALUES (11, 1, '28 Elbchaussee', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (12, 1, '34 Lake Shore Drive', 'Lisbon', 'PT', 1);
INSERT INTO guestAddress VALUES (14, 1, '17 Elbchaussee', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (14, 2, '36 Baker Street', 'Leeds', 'GB', 0);
INSERT INTO guestAddress VALUES (15, 1, '52 Lake Shore Drive', 'Hamburg', 'DE', 1);
INSERT INTO guestAddress VALUES (16, 1, '59 Lake Shore Drive', 'Leeds', 'GB', 1);
INSERT INTO guestAddress VALUES (18, 1, '10 Lake Shore Drive', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (18, 2, '49 Baker Street', 'London', 'GB', 0);
INSERT INTO guestAddress VALUES (19, 1, '33 Rua Augusta', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (19, 2, '2 Elbchaussee', 'Paris', 'FR', 0);
INSERT INTO guestAddress VALUES (20, 1, '47 Lake Shore Drive', 'Hamburg', 'DE', 1);
INSERT INTO guestAddress VALUES (21, 1, '46 Baker Street', 'Osaka', 'JP', 1);
INSERT INTO guestAddress VALUES (22, 1, '1 Elbchaussee', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (22, 2, '43 Baker Street', 'Paris', 'FR', 0);
INSERT INTO guestAddress VALUES (23, 1, '47 Elbchaussee', 'Osaka', 'JP', 1);
INSERT INTO guestAddress VALUES (24, 1, '3 Baker Street', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (25, 1, '58 Elbchaussee', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (25, 2, '12 Lake Shore Drive', 'London', 'GB', 0);
INSERT INTO guestAddress VALUES (26, 1, '25 Elbchaussee', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (26, 2, '23 Lake Shore Drive', 'London', 'GB', 0);
INSERT INTO guestAddress VALUES (27, 1, '52 Elbchaussee', 'Lisbon', 'PT', 1);
INSERT INTO guestAddress VALUES (28, 1, '24 Rua Augusta', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (29, 1, '42 Lake Shore Drive', 'Chicago', 'US', 1);
INSERT INTO guestAddress VALUES (30, 1, '54 Baker Street', 'Leeds', 'GB', 1);
INSERT INTO guestAddress VALUES (31, 1, '44 Rua Augusta', 'Chicago', 'US', 1);
INSERT INTO guestAddress VALUES (32, 1, '58 Baker Street', 'Chicago', 'US', 1);
INSERT INTO guestAddress VALUES (33, 1, '5 Elbchaussee', 'Chicago', 'US', 1);
INSERT INTO guestAddress VALUES (34, 1, '3 Elbchaussee', 'Chicago', 'US', 1);
INSERT INTO guestAddress VALUES (35, 1, '48 Lake Shore Drive', 'Chicago', 'US', 1);
INSERT INTO guestAddress VALUES (36, 1, '59 Rue Cler', 'Chicago', 'US', 1);
INSERT INTO guestAddress VALUES (37, 1, '16 Rua Augusta', 'Paris', 'FR', 1);
INSERT INTO guestAddress VALUES (38, 1, '42 Baker Street', 'Lisbon', 'PT', 1);
INSERT INTO guestAddress VALUES (38, 2, '18 Rua Augusta', 'Osaka', 'JP', 0);
INSERT INTO guestAddress VALUES (40, 1, '59 Baker Street', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (41, 1, '18 Rua Augusta', 'Leeds', 'GB', 1);
INSERT INTO guestAddress VALUES (42, 1, '23 Elbchaussee', 'Leeds', 'GB', 1);
INSERT INTO guestAddress VALUES (42, 2, '18 Baker Street', 'Lisbon', 'PT', 0);
INSERT INTO guestAddress VALUES (43, 1, '21 Baker Street', 'Lisbon', 'PT', 1);
INSERT INTO guestAddress VALUES (44, 1, '33 Rua Augusta', 'Paris', 'FR', 1);
INSERT INTO guestAddress VALUES (46, 1, '46 Lake Shore Drive', 'Chicago', 'US', 1);
INSERT INTO guestAddress VALUES (46, 2, '26 Rua Augusta', 'Osaka', 'JP', 0);
INSERT INTO guestAddress VALUES (48, 1, '15 Baker Street', 'Hamburg', 'DE', 1);
INSERT INTO guestAddress VALUES (48, 2, '42 Lake Shore Drive', 'London', 'GB', 0);
INSERT INTO guestAddress VALUES (49, 1, '49 Rue Cler', 'Leeds', 'GB', 1);
INSERT INTO guestAddress VALUES (52, 1, '45 Rua Augusta', 'Lisbon', 'PT', 1);
INSERT INTO guestAddress VALUES (52, 2, '28 Elbchaussee', 'Hamburg', 'DE', 0);
INSERT INTO guestAddress VALUES (53, 1, '10 Elbchaussee', 'Osaka', 'JP', 1);
INSERT INTO guestAddress VALUES (55, 1, '36 Rue Cler', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (55, 2, '32 Baker Street', 'Osaka', 'JP', 0);
INSERT INTO guestAddress VALUES (56, 1, '12 Lake Shore Drive', 'Lisbon', 'PT', 1);
INSERT INTO guestAddress VALUES (56, 2, '44 Elbchaussee', 'London', 'GB', 0);
INSERT INTO guestAddress VALUES (57, 1, '39 Rua Augusta', 'Osaka', 'JP', 1);
INSERT INTO guestAddress VALUES (58, 1, '37 Baker Street', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (59, 1, '12 Rua Augusta', 'Lisbon', 'PT', 1);
INSERT INTO guestAddress VALUES (61, 1, '60 Rue Cler', 'Paris', 'FR', 1);
INSERT INTO guestAddress VALUES (63, 1, '41 Baker Street', 'Paris', 'FR', 1);
INSERT INTO guestAddress VALUES (64, 1, '24 Elbchaussee', 'London', 'GB', 1);
INSERT INTO guestAddress VALUES (65, 1, '32 Baker Street', 'Osaka', 'JP', 1);
INSERT INTO guestAddress VALUES (66, 1, '1 Elbchaussee', 'Paris', 'FR', 1);
INSERT INTO guestAddress VALUES (66, 2, '31 Baker Street', 'Lisbon', 'PT', 0);
INSERT INTO stay VALUES (1, 21, 'SEVI', '2018-12-14', '2019-01-03', '2019-01-06', 'double', 'agency', 195, 0);
INSERT INTO stay VALUES (2, 24, 'PORT', '2022-11-15', '2022-12-30', '2022-12-31', 'double', 'phone', 220, 0);
INSERT INTO stay VALUES (3, 3, 'ROMA', '2026-04-20', '2026-05-10', '2026-05-17', 'single', 'web', 630, 0);
INSERT INTO stay VALUES (4, 31, 'ATHE', '2018-02-18', '2018-05-19', '2018-05-22', 'double', 'phone', 195, 0);
INSERT INTO stay VALUES (5, 6, 'LISB', '2025-12-04', '2026-01-18', '2026-01-19', 'double', 'web', 380, 0);
INSERT INTO stay VALUES (6, 1, 'NICE', '2018-05-08', '2018-10-15', '2018-10-16', 'double', 'web', 65, 1);
INSERT INTO stay VALUES (7, 2, 'FLOR', '2019-05-22', '2019-08-20', '2019-08-21', 'double', 'phone', 220, 1);
INSERT INTO stay VALUES (8, 26, 'ATHE', '2019-12-03', '2020-03-02', '2020-03-03', 'suite', 'web', 140, 0);
INSERT INTO stay VALUES (9, 4, 'BARC', '2025-08-21', '2025-09-10', '2025-09-13', 'single', 'agency', 660, 0);
INSERT INTO stay VALUES (10, 30, 'PORT', '2020-07-19', '2020-10-17', '2020-10-20', 'suite', 'web', 660, 0);
INSERT INTO stay VALUES (11, 25, 'FARO', '2021-04-15', '2021-04-15', '2021-04-17', 'suite', 'agency', 760, 0);
INSERT INTO stay VALUES (12, 12, 'FLOR', '2023-07-27', '2023-09-10', '2023-09-11', 'single', 'web', 220, 1);
INSERT INTO stay VALUES (13, 34, 'SEVI', '2018-09-25', '2018-10-02', '2018-10-03', 'double', 'phone', 65, 0);
INSERT INTO stay VALUES (14, 24, 'BARC', '2020-01-17', '2020-01-24', '2020-01-27', 'suite', 'web', 1140, 1);
INSERT INTO stay VALUES (15, 28, 'LISB', '2019-02-09', '2019-02-10', '2019-02-13', 'single', 'agency', 660, 0);
INSERT INTO stay VALUES (16, 2, 'LISB', '2025-06-30', '2025-07-07', '2025-07-08', 'suite', 'phone', 140, 0);
INSERT INTO stay VALUES (17, 14, 'BARC', '2025-05-17', '2025-07-01', '2025-07-15', 'suite', 'phone', 1260, 0);
INSERT INTO stay VALUES (18, 4, 'MILA', '2020-03-17', '2020-03-17', '2020-03-18', 'suite', 'agency', 140, 0);
INSERT INTO stay VALUES (19, 51, 'MILA', '2018-08-09', '2018-08-10', '2018-08-12', 'double', 'web', 180, 0);
INSERT INTO stay VALUES (20, 9, 'PORT', '2023-06-30', '2023-07-07', '2023-07-09', 'double', 'agency', 280, 0);
INSERT INTO stay VALUES (21, 7, 'ROMA', '2026-04-13', '2026-09-20', '2026-09-27', 'double', 'phone', 980, 1);
INSERT INTO stay VALUES (22, 23, 'LISB', '2018-03-23', '2018-03-30', '2018-04-13', 'double', 'phone', 5320, 0);
INSERT INTO stay VALUES (23, 2, 'PORT', '2023-04-22', '2023-04-22', '2023-04-26', 'double', 'web', 260, 1);
INSERT INTO stay VALUES (24, 15, 'ROMA', '2019-12-16', '2020-01-30', '2020-02-03', 'suite', 'phone', 260, 0);
INSERT INTO stay VALUES (25, 15, 'FLOR', '2023-05-30', '2023-05-31', '2023-06-01', 'suite', 'web', 65, 0);
INSERT INTO stay VALUES (26, 23, 'ATHE', '2018-08-26', '2018-09-02', '2018-09-05', 'double', 'web', 270, 0);
INSERT INTO stay VALUES (27, 4, 'FARO', '2025-04-19', '2025-07-18', '2025-07-25', 'double', 'web', 2660, 0);
INSERT INTO stay VALUES (28, 13, 'LISB', '2021-07-18', '2021-12-25', '2021-12-26', 'double', 'phone', 220, 0);
INSERT INTO stay VALUES (29, 17, 'MILA', '2022-01-13', '2022-04-13', '2022-04-16', 'single', 'agency', 195, 1);
INSERT INTO stay VALUES (30, 32, 'FARO', '2025-12-21', '2025-12-22', '2025-12-23', 'double', 'web', 65, 0);
INSERT INTO stay VALUES (31, 6, 'PORT', '2020-06-26', '2020-12-03', '2020-12-17', 'single', 'phone', 1260, 0);
INSERT INTO stay VALUES (32, 9, 'BARC', '2021-03-12', '2021-03-12', '2021-03-13', 'double', 'agency', 140, 0);
INSERT INTO stay VALUES (33, 2, 'ROMA', '2021-01-25', '2021-07-04', '2021-07-06', 'suite', 'agency', 280, 0);
INSERT INTO stay VALUES (34, 5, 'LISB', '2026-04-06', '2026-04-26', '2026-05-10', 'double', 'web', 5320, 1);
INSERT INTO stay VALUES (35, 13, 'NICE', '2023-08-12', '2023-08-19', '2023-08-26', 'suite', 'web', 455, 0);
INSERT INTO stay VALUES (36, 21, 'PORT', '2025-02-12', '2025-05-13', '2025-05-20', 'double', 'agency', 455, 0);
INSERT INTO stay VALUES (37, 14, 'NICE', '2025-10-03', '2025-11-17', '2025-11-21', 'double', 'web', 880, 0);
INSERT INTO stay VALUES (38, 23, 'MILA', '2023-03-29', '2023-06-27', '2023-06-28', 'double', 'web', 140, 0);
INSERT INTO stay VALUES (39, 38, 'LISB', '2020-02-15', '2020-03-31', '2020-04-01', 'double', 'web', 140, 0);
INSERT INTO stay VALUES (40, 6, 'FARO', '2026-01-10', '2026-01-11', '2026-01-14', 'double', 'web', 1140, 0);
INSERT INTO stay VALUES (41, 33, 'PORT', '2024-11-11', '2024-11-11', '2024-11-13', 'suite', 'phone', 440, 0);
INSERT INTO stay VALUES (42, 37, 'NICE', '2021-02-05', '2021-05-06', '2021-05-10', 'double', 'agency', 360, 1);
INSERT INTO stay VALUES (43, 24, 'BARC', '2024-09-06', '2024-09-07', '2024-09-14', 'double', 'web', 1540, 0);
INSERT INTO stay VALUES (44, 18, 'BARC', '2024-11-05', '2024-12-20', '2025-01-03', 'double', 'phone', 910, 0);
INSERT INTO stay VALUES (45, 14, 'BARC', '2022-04-29', '2022-07-28', '2022-08-11', 'suite', 'agency', 910, 0);
INSERT INTO stay VALUES (46, 65, 'ATHE', '2026-05-16', '2026-05-23', '2026-06-06', 'double', 'web', 5320, 0);
INSERT INTO stay VALUES (47, 8, 'FARO', '2023-06-06', '2023-07-21', '2023-07-23', 'double', 'phone', 180, 0);
INSERT INTO stay VALUES (48, 21, 'FARO', '2019-02-11', '2019-03-03', '2019-03-04', 'double', 'agency', 90, 0);
INSERT INTO stay VALUES (49, 8, 'LISB', '2024-01-18', '2024-04-17', '2024-04-20', 'double', 'phone', 660, 0);
INSERT INTO stay VALUES (50, 6, 'LISB', '2024-01-16', '2024-01-16', '2024-01-17', 'double', 'agency', 380, 0);
INSERT INTO stay VALUES (51, 6, 'ATHE', '2024-10-30', '2024-10-30', '2024-11-01', 'suite', 'web', 280, 0);
INSERT INTO stay VALUES (52, 6, 'FLOR', '2024-08-22', '2024-11-20', '2024-11-27', 'double', 'phone', 455, 0);
INSERT INTO stay VALUES (53, 58, 'FARO', '2022-06-09', '2022-11-16', '2022-11-18', 'suite', 'phone', 180, 0);
INSERT INTO stay VALUES (54, 19, 'NICE', '2023-12-14', '2023-12-15', '2023-12-18', 'double', 'phone', 270, 0);
INSERT INTO stay VALUES (55, 6, 'BARC', '2023-05-05', '2023-05-25', '2023-05-29', 'double', 'phone', 1520, 1);
INSERT INTO stay VALUES (56, 15, 'LISB', '2022-12-04', '2022-12-04', '2022-12-18', 'double', 'agency', 910, 0);
INSERT INTO stay VALUES (57, 4, 'MILA', '2019-11-27', '2020-05-05', '2020-05-19', 'double', 'web', 5320, 1);
INSERT INTO stay VALUES (58, 1, 'LISB', '2025-11-13', '2025-11-14', '2025-11-16', 'double', 'web', 280, 0);
INSERT INTO stay VALUES (59, 2, 'FLOR', '2024-01-20', '2024-01-27', '2024-01-29', 'suite', 'web', 280, 0);
INSERT INTO stay VALUES (60, 9, 'MILA', '2019-03-30', '2019-06-28', '2019-07-02', 'double', 'phone', 880, 0);
INSERT INTO stay VALUES (61, 14, 'SEVI', '2020-12-08', '2021-03-08', '2021-03-10', 'single', 'agency', 760, 0);
INSERT INTO stay VALUES (62, 8, 'ATHE', '2021-03-10', '2021-04-24', '2021-05-01', 'double', 'web', 455, 0);
INSERT INTO stay VALUES (63, 11, 'LISB', '2025-07-03', '2025-08-17', '2025-08-24', 'suite', 'phone', 455, 0);
INSERT INTO stay VALUES (64, 2, 'FARO', '2026-02-16', '2026-04-02', '2026-04-03', 'single', 'web', 140, 0);
INSERT INTO stay VALUES (65, 8, 'ROMA', '2020-02-29', '2020-02-29', '2020-03-14', 'double', 'web', 3080, 1);
INSERT INTO stay VALUES (66, 28, 'PORT', '2019-07-11', '2019-08-25', '2019-09-08', 'double', 'agency', 1960, 1);
INSERT INTO stay VALUES (67, 36, 'SEVI', '2018-12-15', '2019-01-04', '2019-01-05', 'suite', 'web', 140, 0);
INSERT INTO stay VALUES (68, 65, 'LISB', '2024-07-09', '2024-07-10', '2024-07-17', 'double', 'agency', 630, 0);
INSERT INTO stay VALUES (69, 25, 'FARO', '2021-12-06', '2021-12-26', '2021-12-27', 'double', 'web', 90, 0);
INSERT INTO stay VALUES (70, 17, 'SEVI', '2026-07-13', '2026-07-20', '2026-07-22', 'single', 'web', 180, 0);
INSERT INTO stay VALUES (71, 27, 'ROMA', '2026-07-15', '2026-07-16', '2026-07-17', 'double', 'web', 140, 0);
INSERT INTO stay VALUES (72, 3, 'LISB', '2018-02-21', '2018-07-31', '2018-08-01', 'suite', 'agency', 65, 0);
INSERT INTO stay VALUES (73, 59, 'PORT', '2026-02-04', '2026-02-04', '2026-02-05', 'suite', 'phone', 65, 0);
INSERT INTO stay VALUES (74, 13, 'BARC', '2024-06-30', '2024-08-14', '2024-08-16', 'suite', 'agency', 440, 0);
INSERT INTO stay VALUES (75, 20, 'LISB', '2021-11-01', '2021-11-02', '2021-11-03', 'single', 'web', 90, 1);
INSERT INTO stay VALUES (76, 13, 'SEVI', '2026-07-18', '2026-10-16', '2026-10-18', 'single', 'web', 440, 0);
INSERT INTO stay VALUES (77, 2, 'MILA', '2021-04-20', '2021-07-19', '2021-07-22', 'suite', 'phone', 1140, 0);
INSERT INTO stay VALUES (78, 7, 'NICE', '2025-04-07', '2025-04-08', '2025-04-10', 'double', 'web', 280, 1);
INSERT INTO stay VALUES (79, 9, 'FARO', '2022-10-15', '2022-11-04', '2022-11-05', 'double', 'web', 220, 0);
INSERT INTO stay VALUES (80, 7, 'MILA', '2022-06-24', '2022-09-22', '2022-09-25', 'double', 'web', 1140, 0);
