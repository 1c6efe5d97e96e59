CREATE TABLE buyer (
  buyerId INTEGER PRIMARY KEY,
  buyerName TEXT NOT NULL,
  buyerType TEXT NOT NULL,
  contactName TEXT,
  email TEXT,
  phone TEXT,
  billCity TEXT,
  billCountry TEXT,
  firstOrderOn TEXT,
  newsletterSince TEXT,
  isBlocked INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE shipTo (
  shipToId INTEGER PRIMARY KEY,
  buyerId INTEGER NOT NULL REFERENCES buyer(buyerId),
  label TEXT,
  street TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  isDefault INTEGER NOT NULL,
  createdOn TEXT
);
CREATE TABLE coffee (
  sku TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  origin TEXT,
  process TEXT,
  roast TEXT,
  bagGrams INTEGER NOT NULL,
  price REAL NOT NULL,
  retired INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE salesOrder (
  orderNo TEXT PRIMARY KEY,
  buyerId INTEGER NOT NULL REFERENCES buyer(buyerId),
  shipToId INTEGER REFERENCES shipTo(shipToId),
  placedOn TEXT NOT NULL,
  shippedOn TEXT,
  status TEXT NOT NULL,
  source TEXT,
  voucher TEXT
);
CREATE TABLE orderLine (
  orderNo TEXT NOT NULL REFERENCES salesOrder(orderNo),
  lineNo INTEGER NOT NULL,
  sku TEXT NOT NULL REFERENCES coffee(sku),
  qty INTEGER NOT NULL,
  unitPrice REAL NOT NULL,
  grind TEXT,
  PRIMARY KEY (orderNo, lineNo)
);
CREATE TABLE review (
  reviewId INTEGER PRIMARY KEY,
  buyerId INTEGER NOT NULL REFERENCES buyer(buyerId),
  sku TEXT NOT NULL REFERENCES coffee(sku),
  stars INTEGER NOT NULL,
  writtenOn TEXT NOT NULL,
  comment TEXT
);
INSERT INTO buyer VALUES (1, 'Gemma Weber', 'home', NULL, 'gemma.weber@telenet.be', '+31 6 96704209', 'Cologne', 'DE', '2022-01-04', NULL, 0);
INSERT INTO buyer VALUES (2, 'Ines de Vries', 'home', NULL, 'ines.de.vries@outlook.com', NULL, 'Utrecht', 'NL', NULL, '2023-09-15', 0);
INSERT INTO buyer VALUES (3, 'Clara de Vries', 'home', NULL, NULL, '+31 6 40681739', 'Utrecht', 'NL', NULL, '2024-02-07', 0);
INSERT INTO buyer VALUES (4, 'Lotte Jansen', 'home', NULL, 'lotte.jansen@gmail.com', NULL, 'Cologne', 'DE', '2023-10-19', '2018-09-15', 0);
INSERT INTO buyer VALUES (5, 'Gemma Smit', 'home', NULL, 'gemma.smit@kpnmail.nl', '+31 6 29338342', 'Ghent', 'BE', '2023-10-09', NULL, 0);
INSERT INTO buyer VALUES (6, 'Café Lokaal', 'hotel', NULL, 'inkoop@lokaal.nl', '+31 6 94438932', 'Groningen', 'NL', '2024-10-16', '2025-11-19', 0);
INSERT INTO buyer VALUES (7, 'Anders Mertens', 'home', NULL, 'anders.mertens@gmail.com', NULL, 'Ghent', 'BE', NULL, NULL, 0);
INSERT INTO buyer VALUES (8, 'Sanne Claes', 'home', NULL, 'sanne.claes@gmail.com', NULL, 'Ghent', 'BE', '2025-02-22', '2023-05-25', 0);
INSERT INTO buyer VALUES (9, 'Sanne Bakker', 'home', NULL, 'sanne.bakker@gmail.com', '+31 6 55054831', 'Groningen', 'NL', '2024-05-09', NULL, 0);
INSERT INTO buyer VALUES (10, 'Wout van Dijk', 'home', NULL, 'wout.van.dijk@outlook.com', NULL, 'Utrecht', 'NL', '2022-08-28', NULL, 1);
INSERT INTO buyer VALUES (11, 'Maarten Dubois', 'home', NULL, 'maarten.dubois@gmail.com', NULL, 'Antwerp', 'BE', NULL, NULL, 1);
INSERT INTO buyer VALUES (12, 'Hotel De Zwaan', 'hotel', 'Jasper Bakker', 'inkoop@zwaan.nl', '+31 6 31169950', 'Ghent', 'BE', '2022-02-21', '2019-03-20', 0);
INSERT INTO buyer VALUES (13, 'Gemma de Vries', 'home', NULL, 'gemma.de.vries@telenet.be', NULL, 'Utrecht', 'NL', '2022-06-19', NULL, 0);
INSERT INTO buyer VALUES (14, 'Eveline de Vries', 'home', NULL, 'eveline.de.vries@outlook.com', '+31 6 65617028', 'Cologne', 'DE', NULL, '2018-08-08', 0);
INSERT INTO buyer VALUES (15, 'Wout Jansen', 'home', NULL, 'wout.jansen@outlook.com', NULL, 'Cologne', 'DE', '2023-07-07', '2026-10-22', 0);
INSERT INTO buyer VALUES (16, 'Lotte Dubois', 'home', NULL, 'lotte.dubois@kpnmail.nl', '+31 6 42685370', 'Lille', 'FR', '2023-10-16', '2026-07-12', 0);
INSERT INTO buyer VALUES (17, 'Maarten Smit', 'home', NULL, 'maarten.smit@telenet.be', '+31 6 12888377', 'Groningen', 'NL', '2023-06-17', '2020-08-26', 0);
INSERT INTO buyer VALUES (18, 'Bakkerij Smit', 'hotel', NULL, 'inkoop@smit.nl', NULL, 'Rotterdam', 'NL', '2024-01-14', NULL, 0);
INSERT INTO buyer VALUES (19, 'Maarten Weber', 'home', NULL, NULL, '+31 6 16172322', 'Antwerp', 'BE', '2026-01-16', '2018-08-14', 0);
INSERT INTO buyer VALUES (20, 'Sanne Schmitz', 'home', NULL, 'sanne.schmitz@gmail.com', NULL, 'Rotterdam', 'NL', '2022-04-15', NULL, 0);
INSERT INTO buyer VALUES (21, 'Thijs Dubois', 'home', NULL, 'thijs.dubois@kpnmail.nl', NULL, 'Antwerp', 'BE', NULL, '2025-08-05', 0);
INSERT INTO buyer VALUES (22, 'Lotte Mertens', 'home', NULL, 'lotte.mertens@ziggo.nl', '+31 6 98949693', 'Groningen', 'NL', '2026-10-27', NULL, 1);
INSERT INTO buyer VALUES (23, 'Lotte van Dijk', 'home', NULL, 'lotte.van.dijk@gmail.com', NULL, 'Ghent', 'BE', '2025-01-17', NULL, 0);
INSERT INTO buyer VALUES (24, 'Kantoor Noord BV', 'hotel', 'Karolien Claes', 'inkoop@bv.nl', NULL, 'Utrecht', 'NL', '2025-06-03', '2026-07-13', 0);
INSERT INTO buyer VALUES (25, 'Dominik Vos', 'home', NULL, 'dominik.vos@ziggo.nl', '+31 6 84499840', 'Utrecht', 'NL', '2023-09-07', '2025-02-04', 0);
INSERT INTO buyer VALUES (26, 'Wout Schmitz', 'home', NULL, 'wout.schmitz@kpnmail.nl', NULL, 'Utrecht', 'NL', NULL, NULL, 0);
INSERT INTO buyer VALUES (27, 'Clara de Vries', 'home', NULL, 'gemma.vos@ziggo.nl', NULL, 'Rotterdam', 'NL', '2022-06-10', '2018-03-16', 0);
INSERT INTO buyer VALUES (28, 'Sanne Dubois', 'home', NULL, 'sanne.dubois@telenet.be', NULL, 'Utrecht', 'NL', '2022-04-13', '2019-02-07', 0);
INSERT INTO buyer VALUES (29, 'Nele Jansen', 'home', NULL, 'nele.jansen@gmail.com', '+31 6 97069124', 'Cologne', 'DE', NULL, '2024-04-20', 0);
INSERT INTO buyer VALUES (30, 'Espressobar Vos', 'office', 'Maarten de Vries', 'inkoop@vos.nl', NULL, 'Cologne', 'DE', NULL, '2022-06-03', 0);
INSERT INTO buyer VALUES (31, 'Clara Mertens', 'home', NULL, 'clara.mertens@telenet.be', '+31 6 61438901', 'Utrecht', 'NL', '2024-12-22', NULL, 0);
INSERT INTO buyer VALUES (32, 'Anders Dubois', 'home', NULL, 'anders.dubois@telenet.be', '+31 6 36267762', 'Lille', 'FR', NULL, '2025-11-14', 0);
INSERT INTO buyer VALUES (33, 'Pieter van Dijk', 'home', NULL, 'pieter.van.dijk@telenet.be', NULL, 'Antwerp', 'BE', '2022-03-10', '2019-10-07', 1);
INSERT INTO buyer VALUES (34, 'Sanne Bakker', 'home', NULL, 'sanne.bakker@outlook.com', NULL, 'Utrecht', 'NL', '2024-05-14', '2018-09-26', 0);
INSERT INTO buyer VALUES (35, 'Frits van Dijk', 'home', NULL, 'frits.van.dijk@telenet.be', '+31 6 83269975', 'Lille', 'FR', '2026-10-02', '2021-08-24', 1);
INSERT INTO buyer VALUES (36, 'Bike & Bean', 'office', 'Lotte Hoekstra', 'inkoop@bean.nl', '+31 6 94891329', 'Ghent', 'BE', '2022-10-13', '2023-03-03', 0);
INSERT INTO buyer VALUES (37, 'Thijs Dubois', 'home', NULL, 'thijs.dubois@outlook.com', '+31 6 24473716', 'Lille', 'FR', '2026-05-07', '2024-10-22', 0);
INSERT INTO buyer VALUES (38, 'Hugo Vos', 'home', NULL, 'hugo.vos@kpnmail.nl', NULL, 'Utrecht', 'NL', '2022-12-16', '2018-12-06', 0);
INSERT INTO buyer VALUES (39, 'Nele de Vries', 'home', NULL, 'nele.de.vries@outlook.com', '+31 6 91094801', 'Ghent', 'BE', '2022-02-02', NULL, 0);
INSERT INTO buyer VALUES (40, 'Maarten Jansen', 'home', NULL, 'maarten.jansen@kpnmail.nl', '+31 6 61656502', 'Lille', 'FR', NULL, NULL, 0);
INSERT INTO buyer VALUES (41, 'Nele Dubois', 'home', NULL, 'nele.dubois@telenet.be', '+31 6 18651156', 'Rotterdam', 'NL', NULL, NULL, 0);
INSERT INTO buyer VALUES (42, 'Studio Eén', 'cafe', 'Jasper Schmitz', 'inkoop@een.nl', '+31 6 63767991', 'Utrecht', 'NL', '2023-05-10', NULL, 0);
INSERT INTO buyer VALUES (43, 'Dominik Vos', 'home', NULL, 'dominik.vos@kpnmail.nl', NULL, 'Antwerp', 'BE', NULL, NULL, 0);
INSERT INTO buyer VALUES (44, 'Gemma Weber', 'home', NULL, 'gemma.weber@kpnmail.nl', '+31 6 44445389', 'Ghent', 'BE', NULL, NULL, 0);
INSERT INTO buyer VALUES (45, 'Clara Smit', 'home', NULL, 'clara.smit@telenet.be', '+31 6 36238098', 'Lille', 'FR', NULL, '2026-04-07', 0);
INSERT INTO buyer VALUES (46, 'Jasper Hoekstra', 'home', NULL, 'jasper.hoekstra@ziggo.nl', '+31 6 85010750', 'Ghent', 'BE', NULL, '2023-07-07', 0);
INSERT INTO buyer VALUES (47, 'Gemma van Dijk', 'home', NULL, 'gemma.van.dijk@outlook.com', NULL, 'Cologne', 'DE', NULL, '2025-07-04', 0);
INSERT INTO buyer VALUES (48, 'Grand Café Central', 'cafe', 'Dominik Smit', 'inkoop@central.nl', '+31 6 84573199', 'Utrecht', 'NL', NULL, NULL, 0);
INSERT INTO buyer VALUES (49, 'Anders Dubois', 'home', NULL, 'anders.dubois@kpnmail.nl', '+31 6 27789098', NULL, 'NL', NULL, '2023-07-14', 0);
INSERT INTO buyer VALUES (50, 'Gemma Dubois', 'home', NULL, 'gemma.dubois@gmail.com', '+31 6 14006097', 'Utrecht', 'NL', NULL, '2023-02-08', 0);
INSERT INTO shipTo VALUES (1, 1, 'parents', 'Molenweg 219', 'Groningen', 'NL', 1, '2022-09-27');
INSERT INTO shipTo VALUES (2, 2, 'home', 'Havenlaan 218', 'Lille', 'FR', 1, '2023-02-07');
INSERT INTO shipTo VALUES (3, 3, 'work', 'Molenweg 21', 'Ghent', 'BE', 1, '2025-09-28');
INSERT INTO shipTo VALUES (4, 4, NULL, 'Stationsplein 132', 'Cologne', 'DE', 1, '2020-05-16');
INSERT INTO shipTo VALUES (5, 4, 'work', 'Havenlaan 193', 'Rotterdam', 'NL', 0, '2026-07-25');
INSERT INTO shipTo VALUES (6, 5, 'parents', 'Molenweg 219', 'Utrecht', 'NL', 1, '2026-08-08');
INSERT INTO shipTo VALUES (7, 7, 'work', 'Kerkstraat 154', 'Ghent', 'BE', 1, '2018-05-09');
INSERT INTO shipTo VALUES (8, 9, 'shop', 'Stationsplein 87', 'Groningen', 'NL', 1, '2018-07-26');
INSERT INTO shipTo VALUES (9, 10, 'shop', 'Oudegracht 71', 'Antwerp', 'BE', 1, '2024-04-07');
INSERT INTO shipTo VALUES (10, 10, 'work', 'Molenweg 41', 'Groningen', 'NL', 0, '2026-07-22');
INSERT INTO shipTo VALUES (11, 10, 'parents', 'Oudegracht 26', 'Utrecht', 'NL', 0, NULL);
INSERT INTO shipTo VALUES (12, 11, 'home', 'Havenlaan 127', 'Antwerp', 'BE', 0, '2018-12-26');
INSERT INTO shipTo VALUES (13, 11, 'home', 'Kerkstraat 12', 'Antwerp', 'BE', 0, '2023-08-05');
INSERT INTO shipTo VALUES (14, 11, NULL, 'Molenweg 134', 'Antwerp', 'BE', 1, '2019-05-22');
INSERT INTO shipTo VALUES (15, 12, 'home', 'Stationsplein 218', 'Ghent', 'BE', 1, '2026-10-15');
INSERT INTO shipTo VALUES (16, 13, 'parents', 'Havenlaan 28', 'Utrecht', 'NL', 1, '2018-07-25');
INSERT INTO shipTo VALUES (17, 14, 'work', 'Stationsplein 185', 'Cologne', 'DE', 1, '2025-06-15');
INSERT INTO shipTo VALUES (18, 15, 'work', 'Molenweg 213', 'Cologne', 'DE', 1, '2022-01-09');
INSERT INTO shipTo VALUES (19, 16, NULL, 'Kerkstraat 161', 'Lille', 'FR', 1, '2021-02-05');
INSERT INTO shipTo VALUES (20, 17, NULL, 'Kerkstraat 131', 'Groningen', 'NL', 1, '2021-06-04');
INSERT INTO shipTo VALUES (21, 18, 'home', 'Kerkstraat 175', 'Rotterdam', 'NL', 1, '2024-04-07');
INSERT INTO shipTo VALUES (22, 19, 'parents', 'Oudegracht 208', 'Antwerp', 'BE', 1, '2024-12-18');
INSERT INTO shipTo VALUES (23, 20, 'shop', 'Kerkstraat 74', 'Groningen', 'NL', 1, '2022-01-13');
INSERT INTO shipTo VALUES (24, 21, NULL, 'Oudegracht 114', 'Ghent', 'BE', 0, '2019-02-14');
INSERT INTO shipTo VALUES (25, 21, NULL, 'Havenlaan 10', 'Antwerp', 'BE', 1, '2020-04-09');
INSERT INTO shipTo VALUES (26, 22, 'parents', 'Stationsplein 137', 'Groningen', 'NL', 0, '2018-04-26');
INSERT INTO shipTo VALUES (27, 22, 'shop', 'Kerkstraat 108', 'Utrecht', 'NL', 1, '2018-04-10');
INSERT INTO shipTo VALUES (28, 24, 'shop', 'Kerkstraat 139', 'Utrecht', 'NL', 0, '2021-06-25');
INSERT INTO shipTo VALUES (29, 24, 'parents', 'Stationsplein 53', 'Utrecht', 'NL', 1, '2023-03-25');
INSERT INTO shipTo VALUES (30, 25, 'work', 'Havenlaan 105', 'Utrecht', 'NL', 1, '2019-05-06');
INSERT INTO shipTo VALUES (31, 26, 'parents', 'Stationsplein 91', 'Utrecht', 'NL', 1, '2022-10-17');
INSERT INTO shipTo VALUES (32, 27, 'work', 'Kerkstraat 126', 'Rotterdam', 'NL', 0, '2020-05-14');
INSERT INTO shipTo VALUES (33, 27, NULL, 'Oudegracht 150', 'Rotterdam', 'NL', 1, '2021-08-19');
INSERT INTO shipTo VALUES (34, 28, 'home', 'Stationsplein 129', 'Utrecht', 'NL', 0, '2021-06-18');
INSERT INTO shipTo VALUES (35, 28, 'shop', 'Kerkstraat 203', 'Utrecht', 'NL', 1, '2019-04-11');
INSERT INTO shipTo VALUES (36, 29, 'parents', 'Molenweg 144', 'Cologne', 'DE', 0, '2025-08-24');
INSERT INTO shipTo VALUES (37, 30, 'work', 'Havenlaan 138', 'Cologne', 'DE', 1, '2020-12-10');
INSERT INTO shipTo VALUES (38, 31, 'home', 'Stationsplein 24', 'Utrecht', 'NL', 1, '2021-12-19');
INSERT INTO shipTo VALUES (39, 32, 'work', 'Stationsplein 126', 'Lille', 'FR', 0, '2021-07-10');
INSERT INTO shipTo VALUES (40, 32, 'home', 'Kerkstraat 196', 'Lille', 'FR', 0, '2020-02-21');
INSERT INTO shipTo VALUES (41, 33, 'work', 'Molenweg 15', 'Utrecht', 'NL', 0, '2026-06-05');
INSERT INTO shipTo VALUES (42, 34, NULL, 'Molenweg 209', 'Antwerp', 'BE', 1, '2021-02-05');
INSERT INTO shipTo VALUES (43, 34, 'work', 'Stationsplein 220', 'Utrecht', 'NL', 0, '2021-05-09');
INSERT INTO shipTo VALUES (44, 35, 'parents', 'Molenweg 167', 'Rotterdam', 'NL', 1, '2022-10-21');
INSERT INTO shipTo VALUES (45, 36, 'work', 'Kerkstraat 2', 'Ghent', 'BE', 0, '2023-05-22');
INSERT INTO shipTo VALUES (46, 36, 'home', 'Kerkstraat 206', 'Ghent', 'BE', 1, '2025-02-02');
INSERT INTO shipTo VALUES (47, 37, 'parents', 'Kerkstraat 145', 'Lille', 'FR', 1, '2018-07-11');
INSERT INTO shipTo VALUES (48, 38, NULL, 'Oudegracht 15', 'Ghent', 'BE', 1, '2023-01-08');
INSERT INTO shipTo VALUES (49, 39, 'home', 'Oudegracht 201', 'Ghent', 'BE', 1, '2025-10-14');
INSERT INTO shipTo VALUES (50, 40, 'parents', 'Oudegracht 134', 'Cologne', 'DE', 0, '2022-01-16');
INSERT INTO shipTo VALUES (51, 40, 'work', 'Oudegracht 161', 'Lille', 'FR', 1, '2020-11-19');
INSERT INTO shipTo VALUES (52, 41, NULL, 'Havenlaan 175', 'Groningen', 'NL', 1, '2023-10-12');
INSERT INTO shipTo VALUES (53, 42, 'parents', 'Havenlaan 142', 'Utrecht', 'NL', 1, '2021-01-13');
INSERT INTO shipTo VALUES (54, 43, 'shop', 'Havenlaan 20', 'Antwerp', 'BE', 1, '2022-10-15');
INSERT INTO shipTo VALUES (55, 44, 'parents', 'Kerkstraat 179', 'Groningen', 'NL', 1, '2020-04-07');
INSERT INTO shipTo VALUES (56, 46, 'work', 'Stationsplein 20', 'Ghent', 'BE', 1, '2023-09-12');
INSERT INTO shipTo VALUES (57, 47, 'shop', 'Oudegracht 220', 'Cologne', 'DE', 1, '2026-06-10');
INSERT INTO shipTo VALUES (58, 47, NULL, 'Oudegracht 207', 'Ghent', 'BE', 0, NULL);
INSERT INTO shipTo VALUES (59, 49, 'shop', 'Oudegracht 145', 'Utrecht', 'NL', 1, '2021-01-20');
INSERT INTO shipTo VALUES (60, 50, 'shop', 'Kerkstraat 20', 'Utrecht', 'NL', 1, '2018-11-23');
INSERT INTO coffee VALUES ('ETH-YIR', 'Yirgacheffe', 'Ethiopia', 'washed', 'light', 250, 11.5, 0);
INSERT INTO coffee VALUES ('ETH-GUJ', 'Guji Natural', 'Ethiopia', 'natural', 'light', 250, 13.9, 0);
INSERT INTO coffee VALUES ('COL-HUI', 'Huila', 'Colombia', 'washed', 'medium', 250, 10.5, 0);
INSERT INTO coffee VALUES ('COL-DEC', 'Huila Decaf', 'Colombia', 'decaf', 'medium', 250, 11.9, 0);
INSERT INTO coffee VALUES ('KEN-NYE', 'Nyeri AA', 'Kenya', 'washed', 'light', 250, 15.5, 0);
INSERT INTO coffee VALUES ('BRA-CER', 'Cerrado', 'Brazil', 'natural', 'dark', 1000, 26, 0);
INSERT INTO coffee VALUES ('HSE-ESP', 'House Espresso', NULL, 'blend', 'dark', 1000, 24.5, 0);
INSERT INTO coffee VALUES ('HSE-FIL', 'House Filter', NULL, 'blend', 'medium', 500, 15, 0);
INSERT INTO coffee VALUES ('GUA-ANT', 'Antigua', 'Guatemala', 'washed', 'medium', 250, 12.2, 1);
INSERT INTO coffee VALUES ('SUM-MAN', 'Mandheling', 'Indonesia', 'wet hulled', 'dark', 250, 12.8, 0);
INSERT INTO coffee VALUES ('RWA-KIV', 'Kivu Belt', 'Rwanda', 'washed', 'light', 250, 13.2, 1);
INSERT INTO coffee VALUES ('PAN-GEI', 'Geisha Reserve', 'Panama', 'washed', 'light', 100, 29, 0);
INSERT INTO coffee VALUES ('XMS-25', 'Winter Blend 2025', NULL, 'blend', NULL, 250, 12, 1);
INSERT INTO coffee VALUES ('PER-CAJ', 'Cajamarca Organic', 'Peru', 'washed', 'medium', 500, 18.4, 0);
INSERT INTO salesOrder VALUES ('KF26001', 12, 15, '2026-03-15', '2026-03-16', 'shipped', 'market', 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF24002', 4, 5, '2024-04-19', '2024-04-20', 'returned', 'market', NULL);
INSERT INTO salesOrder VALUES ('KF23003', 17, 20, '2023-06-17', '2023-06-18', 'shipped', NULL, 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF22004', 1, 1, '2022-01-04', '2022-01-15', 'returned', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF22005', 38, 48, '2022-12-16', '2022-12-19', 'shipped', 'web shop', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF24006', 34, 43, '2024-05-14', '2024-05-16', 'shipped', 'web shop', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF26007', 36, 45, '2026-04-19', '2026-04-21', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF23008', 15, 18, '2023-09-05', NULL, 'cancelled', 'market', NULL);
INSERT INTO salesOrder VALUES ('KF22009', 1, 1, '2022-12-02', NULL, 'cancelled', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF23010', 15, NULL, '2023-07-07', '2023-07-09', 'shipped', 'web shop', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF25011', 27, 32, '2025-05-12', '2025-05-14', 'shipped', 'market', NULL);
INSERT INTO salesOrder VALUES ('KF23012', 16, 19, '2023-10-16', '2023-10-16', 'shipped', 'market', 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF24013', 20, 23, '2024-06-22', NULL, 'open', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF23014', 42, NULL, '2023-05-10', '2023-05-11', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF23015', 25, 30, '2023-09-07', '2023-09-10', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF25016', 20, 23, '2025-08-24', '2025-09-04', 'shipped', NULL, NULL);
INSERT INTO salesOrder VALUES ('KF25017', 12, 15, '2025-11-21', '2025-11-24', 'shipped', 'phone', NULL);
INSERT INTO salesOrder VALUES ('KF24018', 13, 16, '2024-06-01', '2024-06-02', 'shipped', NULL, NULL);
INSERT INTO salesOrder VALUES ('KF23019', 5, 6, '2023-10-09', '2023-10-20', 'shipped', NULL, NULL);
INSERT INTO salesOrder VALUES ('KF22020', 39, 49, '2022-02-02', '2022-02-03', 'shipped', NULL, NULL);
INSERT INTO salesOrder VALUES ('KF26021', 19, 22, '2026-02-05', '2026-02-05', 'shipped', 'phone', NULL);
INSERT INTO salesOrder VALUES ('KF24022', 3, 3, '2024-04-23', '2024-04-25', 'shipped', 'phone', 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF26023', 33, NULL, '2026-09-20', NULL, 'open', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF25024', 24, 29, '2025-06-03', NULL, 'open', NULL, NULL);
INSERT INTO salesOrder VALUES ('KF22025', 39, 49, '2022-11-27', '2022-12-03', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF25026', 41, 52, '2025-07-27', '2025-08-02', 'shipped', 'phone', NULL);
INSERT INTO salesOrder VALUES ('KF26027', 38, NULL, '2026-11-03', '2026-11-03', 'returned', NULL, NULL);
INSERT INTO salesOrder VALUES ('KF23028', 27, 32, '2023-12-07', '2023-12-07', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF22029', 12, 15, '2022-02-21', '2022-03-04', 'shipped', 'web shop', 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF22030', 20, 23, '2022-04-15', '2022-04-16', 'shipped', NULL, 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF24031', 9, 8, '2024-05-09', '2024-05-15', 'shipped', 'market', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF25032', 7, NULL, '2025-10-18', '2025-10-19', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF24033', 36, 46, '2024-12-15', '2024-12-18', 'shipped', NULL, NULL);
INSERT INTO salesOrder VALUES ('KF26034', 7, 7, '2026-05-25', '2026-05-28', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF22035', 27, 33, '2022-06-10', NULL, 'cancelled', 'web shop', 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF26036', 39, 49, '2026-11-13', '2026-11-15', 'shipped', 'phone', NULL);
INSERT INTO salesOrder VALUES ('KF25037', 8, NULL, '2025-10-23', '2025-10-26', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF22038', 28, 35, '2022-04-13', NULL, 'cancelled', 'web shop', 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF22039', 33, 41, '2022-03-10', '2022-03-10', 'shipped', 'phone', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF26040', 4, 5, '2026-09-21', '2026-09-24', 'shipped', 'web shop', 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF23041', 4, 4, '2023-10-19', '2023-10-20', 'shipped', NULL, 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF24042', 38, 48, '2024-01-20', '2024-01-26', 'shipped', 'web shop', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF22043', 36, 45, '2022-10-13', '2022-10-15', 'shipped', 'phone', 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF25044', 42, NULL, '2025-04-18', NULL, 'open', 'market', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF24045', 6, NULL, '2024-10-16', '2024-10-16', 'returned', NULL, NULL);
INSERT INTO salesOrder VALUES ('KF26046', 22, 26, '2026-10-27', '2026-10-30', 'shipped', 'market', NULL);
INSERT INTO salesOrder VALUES ('KF26047', 16, 19, '2026-05-28', '2026-06-08', 'shipped', 'web shop', 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF26048', 27, 32, '2026-09-04', '2026-09-07', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF24049', 26, 31, '2024-10-01', '2024-10-02', 'shipped', NULL, NULL);
INSERT INTO salesOrder VALUES ('KF25050', 28, 35, '2025-09-11', '2025-09-12', 'shipped', 'phone', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF26051', 20, 23, '2026-11-02', NULL, 'cancelled', 'market', NULL);
INSERT INTO salesOrder VALUES ('KF24052', 7, 7, '2024-05-20', '2024-05-26', 'shipped', 'web shop', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF25053', 20, 23, '2025-01-05', '2025-01-06', 'shipped', 'web shop', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF26054', 37, NULL, '2026-05-07', '2026-05-18', 'shipped', 'web shop', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF22055', 10, 9, '2022-08-28', '2022-08-28', 'shipped', NULL, NULL);
INSERT INTO salesOrder VALUES ('KF23056', 26, 31, '2023-02-14', '2023-02-16', 'shipped', 'phone', NULL);
INSERT INTO salesOrder VALUES ('KF25057', 8, NULL, '2025-12-28', NULL, 'cancelled', 'phone', NULL);
INSERT INTO salesOrder VALUES ('KF26058', 7, 7, '2026-10-19', '2026-10-22', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF26059', 35, 44, '2026-10-02', '2026-10-04', 'shipped', NULL, NULL);
INSERT INTO salesOrder VALUES ('KF22060', 13, 16, '2022-06-19', '2022-06-20', 'shipped', 'web shop', 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF23061', 13, 16, '2023-08-20', '2023-08-21', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF25062', 3, NULL, '2025-05-27', '2025-06-07', 'shipped', 'market', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF26063', 42, 53, '2026-06-26', '2026-07-07', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF26064', 35, NULL, '2026-10-10', '2026-10-16', 'shipped', 'phone', NULL);
INSERT INTO salesOrder VALUES ('KF25065', 1, 1, '2025-07-16', '2025-07-27', 'shipped', 'phone', NULL);
INSERT INTO salesOrder VALUES ('KF24066', 18, 21, '2024-01-14', NULL, 'cancelled', NULL, 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF25067', 23, NULL, '2025-01-17', '2025-01-17', 'returned', 'phone', NULL);
INSERT INTO salesOrder VALUES ('KF22068', 7, 7, '2022-10-12', '2022-10-12', 'returned', NULL, 'WELCOME10');
INSERT INTO salesOrder VALUES ('KF26069', 16, 19, '2026-04-25', '2026-04-28', 'shipped', 'web shop', 'AUTUMN15');
INSERT INTO salesOrder VALUES ('KF26070', 19, 22, '2026-01-16', '2026-01-17', 'shipped', 'market', NULL);
INSERT INTO salesOrder VALUES ('KF25071', 8, NULL, '2025-02-22', '2025-02-23', 'shipped', 'web shop', NULL);
INSERT INTO salesOrder VALUES ('KF24072', 31, 38, '2024-12-22', '2024-12-25', 'shipped', 'market', 'WELCOME10');
INSERT INTO orderLine VALUES ('KF26001', 1, 'HSE-FIL', 3, 15, NULL);
INSERT INTO orderLine VALUES ('KF26001', 2, 'HSE-FIL', 2, 15, NULL);
INSERT INTO orderLine VALUES ('KF24002', 1, 'SUM-MAN', 2, 12.8, 'beans');
INSERT INTO orderLine VALUES ('KF24002', 2, 'HSE-ESP', 1, 24.5, 'beans');
INSERT INTO orderLine VALUES ('KF23003', 1, 'PAN-GEI', 1, 29, 'filter');
INSERT INTO orderLine VALUES ('KF22004', 1, 'PAN-GEI', 1, 29, 'filter');
INSERT INTO orderLine VALUES ('KF22005', 1, 'XMS-25', 6, 10.8, 'beans');
INSERT INTO orderLine VALUES ('KF22005', 2, 'SUM-MAN', 1, 11.52, 'beans');
INSERT INTO orderLine VALUES ('KF24006', 1, 'ETH-GUJ', 1, 13.9, 'beans');
INSERT INTO orderLine VALUES ('KF24006', 2, 'KEN-NYE', 1, 13.95, NULL);
INSERT INTO orderLine VALUES ('KF26007', 1, 'HSE-FIL', 2, 15, NULL);
INSERT INTO orderLine VALUES ('KF23008', 1, 'SUM-MAN', 2, 12.8, 'filter');
INSERT INTO orderLine VALUES ('KF23008', 2, 'COL-HUI', 3, 10.5, NULL);
INSERT INTO orderLine VALUES ('KF23008', 3, 'RWA-KIV', 1, 13.2, 'espresso');
INSERT INTO orderLine VALUES ('KF22009', 1, 'BRA-CER', 6, 26, NULL);
INSERT INTO orderLine VALUES ('KF23010', 1, 'PAN-GEI', 1, 26.1, 'espresso');
INSERT INTO orderLine VALUES ('KF25011', 1, 'HSE-FIL', 1, 15, 'filter');
INSERT INTO orderLine VALUES ('KF25011', 2, 'GUA-ANT', 1, 12.2, NULL);
INSERT INTO orderLine VALUES ('KF23012', 1, 'XMS-25', 2, 12, 'beans');
INSERT INTO orderLine VALUES ('KF24013', 1, 'XMS-25', 1, 12, 'beans');
INSERT INTO orderLine VALUES ('KF23014', 1, 'BRA-CER', 2, 26, 'espresso');
INSERT INTO orderLine VALUES ('KF23015', 1, 'COL-HUI', 6, 10.5, NULL);
INSERT INTO orderLine VALUES ('KF25016', 1, 'GUA-ANT', 2, 12.2, NULL);
INSERT INTO orderLine VALUES ('KF25016', 2, 'HSE-FIL', 1, 15, 'filter');
INSERT INTO orderLine VALUES ('KF25017', 1, 'GUA-ANT', 1, 12.2, 'beans');
INSERT INTO orderLine VALUES ('KF24018', 1, 'ETH-GUJ', 2, 13.9, 'filter');
INSERT INTO orderLine VALUES ('KF24018', 2, 'ETH-GUJ', 2, 13.9, 'espresso');
INSERT INTO orderLine VALUES ('KF23019', 1, 'ETH-YIR', 2, 10.35, 'beans');
INSERT INTO orderLine VALUES ('KF22020', 1, 'RWA-KIV', 6, 13.2, 'beans');
INSERT INTO orderLine VALUES ('KF26021', 1, 'ETH-YIR', 1, 11.5, NULL);
INSERT INTO orderLine VALUES ('KF24022', 1, 'RWA-KIV', 1, 13.2, 'espresso');
INSERT INTO orderLine VALUES ('KF24022', 2, 'SUM-MAN', 2, 12.8, 'filter');
INSERT INTO orderLine VALUES ('KF26023', 1, 'HSE-FIL', 2, 15, 'espresso');
INSERT INTO orderLine VALUES ('KF25024', 1, 'COL-HUI', 1, 10.5, 'espresso');
INSERT INTO orderLine VALUES ('KF25024', 2, 'PAN-GEI', 6, 26.1, NULL);
INSERT INTO orderLine VALUES ('KF22025', 1, 'HSE-ESP', 1, 24.5, 'espresso');
INSERT INTO orderLine VALUES ('KF25026', 1, 'BRA-CER', 1, 26, 'beans');
INSERT INTO orderLine VALUES ('KF26027', 1, 'ETH-GUJ', 1, 12.51, 'beans');
INSERT INTO orderLine VALUES ('KF23028', 1, 'ETH-YIR', 2, 11.5, 'filter');
INSERT INTO orderLine VALUES ('KF22029', 1, 'COL-HUI', 3, 10.5, NULL);
INSERT INTO orderLine VALUES ('KF22030', 1, 'RWA-KIV', 1, 13.2, 'filter');
INSERT INTO orderLine VALUES ('KF22030', 2, 'HSE-FIL', 2, 15, NULL);
INSERT INTO orderLine VALUES ('KF22030', 3, 'KEN-NYE', 1, 15.5, 'filter');
INSERT INTO orderLine VALUES ('KF24031', 1, 'PAN-GEI', 2, 29, 'beans');
INSERT INTO orderLine VALUES ('KF24031', 2, 'COL-HUI', 3, 9.45, 'beans');
INSERT INTO orderLine VALUES ('KF24031', 3, 'COL-DEC', 1, 10.71, 'filter');
INSERT INTO orderLine VALUES ('KF25032', 1, 'ETH-YIR', 1, 11.5, 'beans');
INSERT INTO orderLine VALUES ('KF24033', 1, 'RWA-KIV', 1, 13.2, 'beans');
INSERT INTO orderLine VALUES ('KF24033', 2, 'KEN-NYE', 1, 15.5, 'espresso');
INSERT INTO orderLine VALUES ('KF26034', 1, 'SUM-MAN', 3, 12.8, NULL);
INSERT INTO orderLine VALUES ('KF22035', 1, 'GUA-ANT', 1, 12.2, 'beans');
INSERT INTO orderLine VALUES ('KF26036', 1, 'COL-HUI', 1, 10.5, NULL);
INSERT INTO orderLine VALUES ('KF25037', 1, 'SUM-MAN', 1, 12.8, NULL);
INSERT INTO orderLine VALUES ('KF22038', 1, 'RWA-KIV', 1, 13.2, 'beans');
INSERT INTO orderLine VALUES ('KF22039', 1, 'RWA-KIV', 1, 13.2, 'espresso');
INSERT INTO orderLine VALUES ('KF26040', 1, 'BRA-CER', 2, 26, NULL);
INSERT INTO orderLine VALUES ('KF26040', 2, 'KEN-NYE', 6, 15.5, NULL);
INSERT INTO orderLine VALUES ('KF23041', 1, 'HSE-ESP', 1, 24.5, 'filter');
INSERT INTO orderLine VALUES ('KF23041', 2, 'RWA-KIV', 1, 13.2, 'beans');
INSERT INTO orderLine VALUES ('KF23041', 3, 'HSE-ESP', 1, 24.5, NULL);
INSERT INTO orderLine VALUES ('KF24042', 1, 'PAN-GEI', 2, 29, 'beans');
INSERT INTO orderLine VALUES ('KF22043', 1, 'KEN-NYE', 1, 15.5, 'beans');
INSERT INTO orderLine VALUES ('KF22043', 2, 'BRA-CER', 1, 23.4, 'filter');
INSERT INTO orderLine VALUES ('KF25044', 1, 'RWA-KIV', 2, 13.2, NULL);
INSERT INTO orderLine VALUES ('KF24045', 1, 'XMS-25', 1, 12, 'filter');
INSERT INTO orderLine VALUES ('KF24045', 2, 'GUA-ANT', 1, 12.2, 'beans');
INSERT INTO orderLine VALUES ('KF26046', 1, 'ETH-GUJ', 6, 13.9, 'beans');
INSERT INTO orderLine VALUES ('KF26047', 1, 'SUM-MAN', 3, 12.8, 'beans');
INSERT INTO orderLine VALUES ('KF26047', 2, 'RWA-KIV', 6, 11.88, 'beans');
INSERT INTO orderLine VALUES ('KF26048', 1, 'GUA-ANT', 2, 12.2, 'filter');
INSERT INTO orderLine VALUES ('KF26048', 2, 'XMS-25', 1, 10.8, 'beans');
INSERT INTO orderLine VALUES ('KF26048', 3, 'PAN-GEI', 2, 29, 'beans');
INSERT INTO orderLine VALUES ('KF24049', 1, 'KEN-NYE', 2, 13.95, 'beans');
INSERT INTO orderLine VALUES ('KF25050', 1, 'ETH-GUJ', 1, 13.9, 'beans');
INSERT INTO orderLine VALUES ('KF26051', 1, 'HSE-FIL', 2, 15, 'espresso');
INSERT INTO orderLine VALUES ('KF24052', 1, 'GUA-ANT', 1, 10.98, 'espresso');
INSERT INTO orderLine VALUES ('KF25053', 1, 'COL-DEC', 1, 11.9, 'filter');
INSERT INTO orderLine VALUES ('KF26054', 1, 'XMS-25', 1, 12, 'espresso');
INSERT INTO orderLine VALUES ('KF22055', 1, 'SUM-MAN', 1, 12.8, NULL);
INSERT INTO orderLine VALUES ('KF22055', 2, 'HSE-ESP', 1, 24.5, NULL);
INSERT INTO orderLine VALUES ('KF22055', 3, 'HSE-ESP', 1, 24.5, 'beans');
INSERT INTO orderLine VALUES ('KF23056', 1, 'BRA-CER', 2, 23.4, 'beans');
INSERT INTO orderLine VALUES ('KF25057', 1, 'BRA-CER', 6, 26, 'filter');
INSERT INTO orderLine VALUES ('KF26058', 1, 'GUA-ANT', 2, 12.2, 'espresso');
INSERT INTO orderLine VALUES ('KF26059', 1, 'ETH-GUJ', 2, 13.9, 'beans');
INSERT INTO orderLine VALUES ('KF22060', 1, 'HSE-FIL', 1, 15, 'beans');
INSERT INTO orderLine VALUES ('KF23061', 1, 'COL-HUI', 2, 9.45, NULL);
INSERT INTO orderLine VALUES ('KF25062', 1, 'HSE-ESP', 2, 24.5, 'beans');
INSERT INTO orderLine VALUES ('KF25062', 2, 'RWA-KIV', 1, 13.2, 'beans');
INSERT INTO orderLine VALUES ('KF26063', 1, 'ETH-GUJ', 1, 13.9, 'filter');
INSERT INTO orderLine VALUES ('KF26063', 2, 'PAN-GEI', 1, 29, 'filter');
INSERT INTO orderLine VALUES ('KF26064', 1, 'ETH-YIR', 3, 11.5, 'beans');
INSERT INTO orderLine VALUES ('KF25065', 1, 'XMS-25', 2, 12, 'beans');
INSERT INTO orderLine VALUES ('KF24066', 1, 'SUM-MAN', 2, 12.8, NULL);
INSERT INTO orderLine VALUES ('KF25067', 1, 'XMS-25', 1, 10.8, NULL);
INSERT INTO orderLine VALUES ('KF25067', 2, 'ETH-YIR', 1, 11.5, 'espresso');
INSERT INTO orderLine VALUES ('KF22068', 1, 'KEN-NYE', 1, 13.95, 'beans');
INSERT INTO orderLine VALUES ('KF26069', 1, 'HSE-FIL', 2, 15, 'beans');
INSERT INTO orderLine VALUES ('KF26070', 1, 'BRA-CER', 1, 26, 'espresso');
INSERT INTO orderLine VALUES ('KF25071', 1, 'ETH-YIR', 1, 11.5, 'beans');
INSERT INTO orderLine VALUES ('KF24072', 1, 'HSE-ESP', 1, 24.5, NULL);
INSERT INTO orderLine VALUES ('KF24072', 2, 'SUM-MAN', 1, 12.8, NULL);
INSERT INTO review VALUES (1, 20, 'KEN-NYE', 5, '2022-05-22', 'great crema');
INSERT INTO review VALUES (2, 36, 'KEN-NYE', 4, '2022-11-09', 'too sour');
INSERT INTO review VALUES (3, 20, 'HSE-FIL', 3, '2022-06-02', 'too sour');
INSERT INTO review VALUES (4, 3, 'RWA-KIV', 4, '2024-04-28', NULL);
INSERT INTO review VALUES (5, 29, 'SUM-MAN', 1, '2025-12-02', 'too sour');
INSERT INTO review VALUES (6, 19, 'BRA-CER', 4, '2026-01-30', NULL);
INSERT INTO review VALUES (7, 12, 'HSE-FIL', 5, '2026-04-08', NULL);
INSERT INTO review VALUES (8, 41, 'BRA-CER', 5, '2025-09-06', 'too sour');
INSERT INTO review VALUES (9, 33, 'RWA-KIV', 5, '2022-03-29', 'too sour');
INSERT INTO review VALUES (10, 4, 'SUM-MAN', 4, '2024-04-23', 'great crema');
INSERT INTO review VALUES (11, 3, 'RWA-KIV', 5, '2024-05-16', NULL);
INSERT INTO review VALUES (12, 7, 'SUM-MAN', 4, '2026-07-09', 'great crema');
INSERT INTO review VALUES (13, 20, 'HSE-FIL', 5, '2022-05-02', 'bag was damaged');
INSERT INTO review VALUES (14, 42, 'RWA-KIV', 1, '2025-04-29', 'too sour');
INSERT INTO review VALUES (15, 17, 'PAN-GEI', 5, '2023-07-08', 'great crema');
INSERT INTO review VALUES (16, 27, 'HSE-FIL', 2, '2025-06-27', 'lovely');
INSERT INTO review VALUES (17, 15, 'RWA-KIV', 5, '2023-10-21', NULL);
INSERT INTO review VALUES (18, 23, 'ETH-YIR', 3, '2025-03-08', 'too sour');
INSERT INTO review VALUES (19, 9, 'COL-HUI', 4, '2024-06-18', 'bag was damaged');
INSERT INTO review VALUES (20, 46, 'HSE-FIL', 2, '2026-04-03', NULL);
INSERT INTO review VALUES (21, 13, 'SUM-MAN', 5, '2026-07-06', 'too sour');
INSERT INTO review VALUES (22, 41, 'BRA-CER', 3, '2025-08-26', 'too sour');
INSERT INTO review VALUES (23, 37, 'XMS-25', 5, '2026-07-01', NULL);
INSERT INTO review VALUES (24, 9, 'HSE-ESP', 5, '2022-12-22', 'bag was damaged');
INSERT INTO review VALUES (25, 39, 'HSE-ESP', 1, '2022-12-13', NULL);
INSERT INTO review VALUES (26, 39, 'HSE-ESP', 5, '2023-01-06', NULL);
INSERT INTO review VALUES (27, 20, 'HSE-FIL', 5, '2022-05-03', 'great crema');
INSERT INTO review VALUES (28, 48, 'ETH-YIR', 4, '2024-01-31', 'bag was damaged');
INSERT INTO review VALUES (29, 4, 'RWA-KIV', 4, '2023-11-29', NULL);
INSERT INTO review VALUES (30, 42, 'ETH-GUJ', 2, '2026-07-26', 'too sour');
INSERT INTO review VALUES (31, 4, 'ETH-GUJ', 3, '2025-09-15', 'lovely');
INSERT INTO review VALUES (32, 16, 'SUM-MAN', 3, '2026-06-24', 'too sour');
INSERT INTO review VALUES (33, 3, 'COL-HUI', 5, '2024-05-29', NULL);
INSERT INTO review VALUES (34, 15, 'RWA-KIV', 5, '2023-10-19', 'too sour');
INSERT INTO review VALUES (35, 17, 'PAN-GEI', 3, '2023-06-23', NULL);
INSERT INTO review VALUES (36, 27, 'XMS-25', 5, '2026-09-19', 'lovely');
INSERT INTO review VALUES (37, 9, 'COL-DEC', 3, '2024-06-28', 'lovely');
INSERT INTO review VALUES (38, 13, 'HSE-FIL', 4, '2022-07-19', 'lovely');
INSERT INTO review VALUES (39, 27, 'XMS-25', 5, '2026-09-15', 'too sour');
INSERT INTO review VALUES (40, 12, 'HSE-FIL', 5, '2026-04-04', 'too sour');
INSERT INTO review VALUES (41, 4, 'HSE-ESP', 5, '2023-10-25', 'great crema');
INSERT INTO review VALUES (42, 15, 'RWA-KIV', 4, '2023-09-30', 'great crema');
INSERT INTO review VALUES (43, 9, 'COL-HUI', 5, '2024-06-08', 'lovely');
INSERT INTO review VALUES (44, 15, 'SUM-MAN', 4, '2023-10-18', NULL);
INSERT INTO review VALUES (45, 8, 'SUM-MAN', 5, '2025-11-14', 'great crema');
INSERT INTO review VALUES (46, 23, 'ETH-YIR', 4, '2025-12-03', 'too sour');
INSERT INTO review VALUES (47, 38, 'PAN-GEI', 3, '2024-03-07', 'lovely');
INSERT INTO review VALUES (48, 11, 'BRA-CER', 3, '2026-02-20', 'lovely');
INSERT INTO review VALUES (49, 37, 'XMS-25', 5, '2026-05-15', NULL);
INSERT INTO review VALUES (50, 37, 'XMS-25', 4, '2026-05-29', 'too sour');
