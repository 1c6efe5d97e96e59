CREATE TABLE maker (
  id INTEGER PRIMARY KEY,
  name TEXT,
  country TEXT,
  url TEXT
);
CREATE TABLE article (
  art_no TEXT PRIMARY KEY,
  name TEXT,
  maker_id INTEGER REFERENCES maker(id),
  family TEXT,
  color TEXT,
  pack_size INTEGER,
  active TEXT
);
CREATE TABLE pricelist (
  id INTEGER PRIMARY KEY,
  name TEXT,
  channel TEXT,
  country TEXT,
  valid_from TEXT,
  valid_to TEXT,
  currency TEXT
);
CREATE TABLE price (
  pricelist_id INTEGER REFERENCES pricelist(id),
  art_no TEXT REFERENCES article(art_no),
  net REAL,
  rrp REAL,
  min_qty INTEGER,
  PRIMARY KEY (pricelist_id, art_no)
);
CREATE TABLE competitor_price (
  id INTEGER PRIMARY KEY,
  art_no TEXT REFERENCES article(art_no),
  shop TEXT,
  seen_on TEXT,
  price REAL,
  in_stock INTEGER
);
INSERT INTO maker VALUES (1, 'Kerr & Blyth', 'GB', 'kerrblyth.example');
INSERT INTO maker VALUES (2, 'Officina Tre', 'IT', 'officinatre.example');
INSERT INTO maker VALUES (3, 'Hagen Werkzeug', 'DE', NULL);
INSERT INTO maker VALUES (4, 'Lumière', 'FR', 'lumiere.example');
INSERT INTO maker VALUES (5, 'Sato Pens', 'JP', 'sato.example');
INSERT INTO maker VALUES (6, 'Papyria', 'DE', 'papyria.example');
INSERT INTO maker VALUES (7, 'Oakhouse', 'GB', NULL);
INSERT INTO article VALUES ('A0110', 'Fountain pen Classic', 5, 'pens', 'Black', 5, 'Y');
INSERT INTO article VALUES ('A0123', 'Fountain pen Junior', 5, 'pens', 'natural', 10, 'Y');
INSERT INTO article VALUES ('A0136', 'Rollerball Slim', 2, 'pens', 'blue', NULL, 'Y');
INSERT INTO article VALUES ('A0149', 'Ballpoint Basic', 2, 'pens', 'natural', 1, 'N');
INSERT INTO article VALUES ('A0162', 'Gel pen 0.5', 5, 'pens', 'Black', 10, 'Y');
INSERT INTO article VALUES ('A0175', 'Ink bottle 50 ml', 5, 'ink', 'Black', 1, 'Y');
INSERT INTO article VALUES ('A0188', 'Ink cartridges 6', 5, 'ink', 'black', 10, 'Y');
INSERT INTO article VALUES ('A0201', 'Notebook A5 dotted', 6, 'paper', 'natural', 5, 'Y');
INSERT INTO article VALUES ('A0214', 'Notebook A5 lined', 6, 'paper', 'red', NULL, 'Y');
INSERT INTO article VALUES ('A0227', 'Notebook A4 plain', 6, 'paper', NULL, NULL, 'Y');
INSERT INTO article VALUES ('A0240', 'Sketch block A3', 4, 'paper', 'black', 10, 'Y');
INSERT INTO article VALUES ('A0253', 'Watercolour pad', 4, 'paper', 'black', 5, 'Y');
INSERT INTO article VALUES ('A0266', 'Desk lamp Arc', 4, 'lamps', 'Black', 1, 'Y');
INSERT INTO article VALUES ('A0279', 'Desk lamp Mini', 4, 'lamps', 'red', 1, 'Y');
INSERT INTO article VALUES ('A0292', 'Clip lamp', 2, 'lamps', 'natural', 1, 'N');
INSERT INTO article VALUES ('A0305', 'Stapler heavy', 3, 'tools', 'black', NULL, 'Y');
INSERT INTO article VALUES ('A0318', 'Stapler mini', 3, 'tools', 'black', 10, 'Y');
INSERT INTO article VALUES ('A0331', 'Hole punch 4', 3, 'tools', 'natural', 10, 'Y');
INSERT INTO article VALUES ('A0344', 'Letter opener brass', 1, 'tools', 'blue', 10, 'Y');
INSERT INTO article VALUES ('A0357', 'Paper knife', 3, 'tools', 'natural', NULL, 'Y');
INSERT INTO article VALUES ('A0370', 'Letter tray oak', 1, 'wood', 'natural', 1, 'Y');
INSERT INTO article VALUES ('A0383', 'Pen box oak', 1, 'wood', 'black', NULL, 'Y');
INSERT INTO article VALUES ('A0396', 'Book stand', NULL, 'wood', 'red', 10, 'Y');
INSERT INTO article VALUES ('A0409', 'Wax seal kit', 1, NULL, 'natural', 1, 'Y');
INSERT INTO article VALUES ('A0422', 'Blotter', 6, 'paper', 'blue', 5, 'N');
INSERT INTO article VALUES ('A0435', 'Calendar 2026', 6, 'paper', 'black', 10, 'Y');
INSERT INTO pricelist VALUES (1, 'Retail 2024', 'retail', 'DE', '2024-01-01', '2024-12-31', 'EUR');
INSERT INTO pricelist VALUES (2, 'Retail 2025', 'retail', 'DE', '2025-01-01', '2025-12-31', 'EUR');
INSERT INTO pricelist VALUES (3, 'Retail 2026', 'retail', 'DE', '2026-01-01', NULL, 'EUR');
INSERT INTO pricelist VALUES (4, 'Trade 2025', 'trade', 'DE', '2025-01-01', '2025-12-31', 'EUR');
INSERT INTO pricelist VALUES (5, 'Trade 2026', 'trade', 'DE', '2026-01-01', NULL, 'EUR');
INSERT INTO pricelist VALUES (6, 'UK Web 2025', 'web', 'GB', '2025-02-01', '2026-01-31', 'GBP');
INSERT INTO pricelist VALUES (7, 'UK Web 2026', 'web', 'GB', '2026-02-01', NULL, 'GBP');
INSERT INTO pricelist VALUES (8, 'Export US 2026', 'trade', 'US', '2026-04-01', '2026-12-31', 'USD');
INSERT INTO pricelist VALUES (9, 'Christmas 2026', 'retail', 'DE', '2026-11-15', '2026-12-24', 'EUR');
INSERT INTO price VALUES (1, 'A0110', 24.97, 49.94, 1);
INSERT INTO price VALUES (1, 'A0123', 12.4, NULL, 1);
INSERT INTO price VALUES (1, 'A0136', 9.69, 15.5, 1);
INSERT INTO price VALUES (1, 'A0149', 1.79, 3.58, 1);
INSERT INTO price VALUES (1, 'A0175', 9.04, 18.08, 1);
INSERT INTO price VALUES (1, 'A0188', 2.9, 5.8, 1);
INSERT INTO price VALUES (1, 'A0201', 7.48, 14.96, 1);
INSERT INTO price VALUES (1, 'A0227', 9.01, 16.22, 1);
INSERT INTO price VALUES (1, 'A0240', 13.71, 24.68, 1);
INSERT INTO price VALUES (1, 'A0253', 18.51, 29.62, 1);
INSERT INTO price VALUES (1, 'A0266', 85.44, 136.7, 1);
INSERT INTO price VALUES (1, 'A0279', 40.01, NULL, 1);
INSERT INTO price VALUES (1, 'A0292', 21.9, 35.04, 1);
INSERT INTO price VALUES (1, 'A0305', 18.82, 30.11, 1);
INSERT INTO price VALUES (1, 'A0318', 5.86, 10.55, 1);
INSERT INTO price VALUES (1, 'A0331', 22.43, 40.37, 1);
INSERT INTO price VALUES (1, 'A0344', 14.33, 25.79, 1);
INSERT INTO price VALUES (1, 'A0357', 6.0, 9.6, 1);
INSERT INTO price VALUES (1, 'A0370', 44.49, 80.08, 1);
INSERT INTO price VALUES (1, 'A0383', 29.78, NULL, 1);
INSERT INTO price VALUES (1, 'A0409', 28.54, 45.66, 1);
INSERT INTO price VALUES (1, 'A0422', 11.14, 22.28, 1);
INSERT INTO price VALUES (1, 'A0435', 9.54, NULL, 1);
INSERT INTO price VALUES (2, 'A0110', 28.16, NULL, 1);
INSERT INTO price VALUES (2, 'A0123', 13.58, 24.44, 1);
INSERT INTO price VALUES (2, 'A0136', 10.75, NULL, 1);
INSERT INTO price VALUES (2, 'A0149', 2.04, 3.67, 1);
INSERT INTO price VALUES (2, 'A0162', 2.7, NULL, 1);
INSERT INTO price VALUES (2, 'A0175', 9.18, NULL, 1);
INSERT INTO price VALUES (2, 'A0188', 3.6, 6.48, 1);
INSERT INTO price VALUES (2, 'A0201', 7.61, 15.22, 1);
INSERT INTO price VALUES (2, 'A0214', 7.94, 15.88, 1);
INSERT INTO price VALUES (2, 'A0227', 9.51, 19.02, 1);
INSERT INTO price VALUES (2, 'A0240', 13.89, 25.0, 1);
INSERT INTO price VALUES (2, 'A0253', 18.78, 33.8, 1);
INSERT INTO price VALUES (2, 'A0266', 85.04, 136.06, 1);
INSERT INTO price VALUES (2, 'A0279', 40.84, 73.51, 1);
INSERT INTO price VALUES (2, 'A0292', 23.69, 47.38, 1);
INSERT INTO price VALUES (2, 'A0305', 20.41, NULL, 1);
INSERT INTO price VALUES (2, 'A0331', 25.09, 45.16, 1);
INSERT INTO price VALUES (2, 'A0344', 15.64, 25.02, 1);
INSERT INTO price VALUES (2, 'A0357', 6.68, 10.69, 1);
INSERT INTO price VALUES (2, 'A0370', 48.54, 97.08, 1);
INSERT INTO price VALUES (2, 'A0383', 29.46, 53.03, 1);
INSERT INTO price VALUES (2, 'A0409', 30.47, 48.75, 1);
INSERT INTO price VALUES (2, 'A0422', 12.6, NULL, 1);
INSERT INTO price VALUES (2, 'A0435', 9.09, 14.54, 1);
INSERT INTO price VALUES (3, 'A0110', 28.24, 45.18, 1);
INSERT INTO price VALUES (3, 'A0123', 12.99, 25.98, 1);
INSERT INTO price VALUES (3, 'A0136', 11.21, 17.94, 1);
INSERT INTO price VALUES (3, 'A0149', 1.95, 3.9, 1);
INSERT INTO price VALUES (3, 'A0162', 2.89, 5.2, 1);
INSERT INTO price VALUES (3, 'A0175', 9.27, 18.54, 1);
INSERT INTO price VALUES (3, 'A0188', 3.59, 5.74, 1);
INSERT INTO price VALUES (3, 'A0201', 7.3, 11.68, 1);
INSERT INTO price VALUES (3, 'A0214', 7.54, 12.06, 1);
INSERT INTO price VALUES (3, 'A0227', 10.15, NULL, 1);
INSERT INTO price VALUES (3, 'A0240', 13.62, 24.52, 1);
INSERT INTO price VALUES (3, 'A0253', 19.67, 35.41, 1);
INSERT INTO price VALUES (3, 'A0266', 91.72, 146.75, 1);
INSERT INTO price VALUES (3, 'A0279', 43.0, 68.8, 1);
INSERT INTO price VALUES (3, 'A0292', 21.56, 43.12, 1);
INSERT INTO price VALUES (3, 'A0318', 6.17, 9.87, 1);
INSERT INTO price VALUES (3, 'A0331', 26.68, 42.69, 1);
INSERT INTO price VALUES (3, 'A0344', 17.09, 34.18, 1);
INSERT INTO price VALUES (3, 'A0357', 7.76, 15.52, 1);
INSERT INTO price VALUES (3, 'A0370', 53.05, 106.1, 1);
INSERT INTO price VALUES (3, 'A0383', 33.65, 60.57, 1);
INSERT INTO price VALUES (3, 'A0409', 30.57, 61.14, 1);
INSERT INTO price VALUES (3, 'A0422', 13.11, 23.6, 1);
INSERT INTO price VALUES (3, 'A0435', 10.33, 16.53, 1);
INSERT INTO price VALUES (4, 'A0123', 9.01, 14.42, 10);
INSERT INTO price VALUES (4, 'A0136', 7.38, 13.28, 10);
INSERT INTO price VALUES (4, 'A0149', 1.28, 2.3, 1);
INSERT INTO price VALUES (4, 'A0162', 1.65, 3.3, 20);
INSERT INTO price VALUES (4, 'A0175', 5.66, 9.06, 5);
INSERT INTO price VALUES (4, 'A0201', 5.36, 10.72, 1);
INSERT INTO price VALUES (4, 'A0214', 4.88, 9.76, 5);
INSERT INTO price VALUES (4, 'A0227', 7.49, NULL, 5);
INSERT INTO price VALUES (4, 'A0253', 13.11, 23.6, 10);
INSERT INTO price VALUES (4, 'A0266', 63.47, 101.55, 1);
INSERT INTO price VALUES (4, 'A0305', 12.97, 20.75, 1);
INSERT INTO price VALUES (4, 'A0318', 3.88, 6.21, 1);
INSERT INTO price VALUES (4, 'A0331', 16.08, 32.16, 1);
INSERT INTO price VALUES (4, 'A0344', 10.35, 18.63, 10);
INSERT INTO price VALUES (4, 'A0357', 4.77, NULL, 20);
INSERT INTO price VALUES (4, 'A0370', 34.09, 54.54, 1);
INSERT INTO price VALUES (4, 'A0422', 8.15, 16.3, 1);
INSERT INTO price VALUES (4, 'A0435', 6.05, 12.1, 1);
INSERT INTO price VALUES (5, 'A0110', 19.67, 39.34, 20);
INSERT INTO price VALUES (5, 'A0136', 6.95, 12.51, 1);
INSERT INTO price VALUES (5, 'A0149', 1.59, 2.86, 1);
INSERT INTO price VALUES (5, 'A0240', 10.5, 16.8, 10);
INSERT INTO price VALUES (5, 'A0253', 14.5, 23.2, 1);
INSERT INTO price VALUES (5, 'A0266', 56.38, 90.21, 1);
INSERT INTO price VALUES (5, 'A0279', 30.96, 61.92, 1);
INSERT INTO price VALUES (5, 'A0292', 16.68, 30.02, 5);
INSERT INTO price VALUES (5, 'A0318', 4.7, 7.52, 1);
INSERT INTO price VALUES (5, 'A0331', 17.44, 27.9, 10);
INSERT INTO price VALUES (5, 'A0344', 10.5, NULL, 10);
INSERT INTO price VALUES (5, 'A0357', 5.03, 8.05, 1);
INSERT INTO price VALUES (5, 'A0409', 21.23, 42.46, 10);
INSERT INTO price VALUES (5, 'A0422', 8.06, NULL, 5);
INSERT INTO price VALUES (5, 'A0435', 6.55, 11.79, 20);
INSERT INTO price VALUES (6, 'A0136', 8.24, 14.83, 1);
INSERT INTO price VALUES (6, 'A0162', 2.18, NULL, 1);
INSERT INTO price VALUES (6, 'A0175', 7.1, NULL, 1);
INSERT INTO price VALUES (6, 'A0188', 2.79, 4.46, 1);
INSERT INTO price VALUES (6, 'A0227', 9.45, 17.01, 1);
INSERT INTO price VALUES (6, 'A0240', 12.03, 24.06, 1);
INSERT INTO price VALUES (6, 'A0253', 17.1, 27.36, 1);
INSERT INTO price VALUES (6, 'A0292', 20.25, 32.4, 1);
INSERT INTO price VALUES (6, 'A0357', 6.15, 12.3, 1);
INSERT INTO price VALUES (6, 'A0383', 28.5, 45.6, 1);
INSERT INTO price VALUES (6, 'A0435', 7.98, 15.96, 1);
INSERT INTO price VALUES (7, 'A0136', 9.31, NULL, 1);
INSERT INTO price VALUES (7, 'A0162', 2.53, 4.05, 1);
INSERT INTO price VALUES (7, 'A0201', 6.52, 10.43, 1);
INSERT INTO price VALUES (7, 'A0253', 16.68, 30.02, 1);
INSERT INTO price VALUES (7, 'A0266', 73.21, 146.42, 1);
INSERT INTO price VALUES (7, 'A0279', 37.87, 68.17, 1);
INSERT INTO price VALUES (7, 'A0292', 20.22, 32.35, 1);
INSERT INTO price VALUES (7, 'A0357', 6.15, 12.3, 1);
INSERT INTO price VALUES (7, 'A0370', 39.4, 63.04, 1);
INSERT INTO price VALUES (7, 'A0409', 24.78, 44.6, 1);
INSERT INTO price VALUES (7, 'A0422', 10.73, 17.17, 1);
INSERT INTO price VALUES (8, 'A0136', 9.04, 18.08, 1);
INSERT INTO price VALUES (8, 'A0149', 1.63, 2.61, 10);
INSERT INTO price VALUES (8, 'A0188', 2.71, 4.88, 5);
INSERT INTO price VALUES (8, 'A0240', 11.44, NULL, 1);
INSERT INTO price VALUES (8, 'A0253', 16.86, 26.98, 1);
INSERT INTO price VALUES (8, 'A0279', 34.73, 69.46, 1);
INSERT INTO price VALUES (8, 'A0292', 18.17, 29.07, 20);
INSERT INTO price VALUES (8, 'A0357', 5.18, 9.32, 1);
INSERT INTO price VALUES (8, 'A0370', 37.17, 59.47, 1);
INSERT INTO price VALUES (8, 'A0383', 23.84, 47.68, 1);
INSERT INTO price VALUES (8, 'A0422', 9.91, 17.84, 1);
INSERT INTO competitor_price VALUES (1, 'A0201', 'Schreibwaren24', '2025-12-13', 14.54, 1);
INSERT INTO competitor_price VALUES (2, 'A0227', 'penworld', '2025-04-25', 20.26, 0);
INSERT INTO competitor_price VALUES (3, 'A0305', 'penworld', '2025-12-25', 24.21, 1);
INSERT INTO competitor_price VALUES (4, 'A0110', 'penworld', '2025-12-08', 53.18, 1);
INSERT INTO competitor_price VALUES (5, 'A0136', 'penworld', '2026-03-10', 15.53, 1);
INSERT INTO competitor_price VALUES (6, 'A0214', 'DeskDirect', '2025-07-31', 8.32, NULL);
INSERT INTO competitor_price VALUES (7, 'A0240', 'bürobedarf.example', '2025-01-10', 24.72, 1);
INSERT INTO competitor_price VALUES (8, 'A0149', 'Schreibwaren24', '2025-03-13', 3.22, 1);
INSERT INTO competitor_price VALUES (9, 'A0201', 'penworld', '2025-11-23', 11.42, 1);
INSERT INTO competitor_price VALUES (10, 'A0214', 'bürobedarf.example', '2025-02-09', 10.0, 1);
INSERT INTO competitor_price VALUES (11, 'A0357', 'penworld', '2025-12-26', 13.55, 1);
INSERT INTO competitor_price VALUES (12, 'A0279', 'DeskDirect', '2026-09-09', 73.4, 0);
INSERT INTO competitor_price VALUES (13, 'A0123', 'bürobedarf.example', '2026-09-05', 19.98, 1);
INSERT INTO competitor_price VALUES (14, 'A0357', 'penworld', '2025-04-06', 10.4, 1);
INSERT INTO competitor_price VALUES (15, 'A0201', 'bürobedarf.example', '2026-01-05', 14.4, 1);
INSERT INTO competitor_price VALUES (16, 'A0136', 'DeskDirect', '2026-03-17', 14.67, 0);
INSERT INTO competitor_price VALUES (17, 'A0266', 'DeskDirect', '2026-08-29', 165.43, 1);
INSERT INTO competitor_price VALUES (18, 'A0162', 'DeskDirect', '2025-09-10', 5.16, 1);
INSERT INTO competitor_price VALUES (19, 'A0149', 'penworld', '2025-04-26', 2.5, 1);
INSERT INTO competitor_price VALUES (20, 'A0253', 'penworld', '2025-08-20', 33.0, 0);
INSERT INTO competitor_price VALUES (21, 'A0227', 'DeskDirect', '2026-11-04', 11.78, 1);
INSERT INTO competitor_price VALUES (22, 'A0162', 'Schreibwaren24', '2026-07-15', 3.69, 0);
INSERT INTO competitor_price VALUES (23, 'A0253', 'DeskDirect', '2026-10-30', 30.93, 1);
INSERT INTO competitor_price VALUES (24, 'A0110', 'Schreibwaren24', '2025-03-15', 33.62, 0);
INSERT INTO competitor_price VALUES (25, 'A0201', 'DeskDirect', '2026-03-14', 10.04, 1);
INSERT INTO competitor_price VALUES (26, 'A0305', 'Schreibwaren24', '2025-08-22', 32.27, NULL);
INSERT INTO competitor_price VALUES (27, 'A0162', 'penworld', '2026-02-07', 3.1, 0);
INSERT INTO competitor_price VALUES (28, 'A0253', 'bürobedarf.example', '2025-03-03', 25.66, 0);
INSERT INTO competitor_price VALUES (29, 'A0240', 'bürobedarf.example', '2025-12-09', 25.51, 1);
INSERT INTO competitor_price VALUES (30, 'A0123', 'DeskDirect', '2025-07-19', 19.42, 1);
INSERT INTO competitor_price VALUES (31, 'A0318', 'DeskDirect', '2025-02-16', 7.57, 1);
INSERT INTO competitor_price VALUES (32, 'A0279', 'bürobedarf.example', '2026-03-31', 65.58, 1);
INSERT INTO competitor_price VALUES (33, 'A0240', 'penworld', '2025-01-19', 28.84, 0);
INSERT INTO competitor_price VALUES (34, 'A0214', 'bürobedarf.example', '2025-04-09', 13.94, 1);
INSERT INTO competitor_price VALUES (35, 'A0201', 'penworld', '2025-03-10', 15.82, 0);
INSERT INTO competitor_price VALUES (36, 'A0188', 'penworld', '2025-06-16', 5.95, 1);
INSERT INTO competitor_price VALUES (37, 'A0279', 'DeskDirect', '2026-09-11', 82.12, 1);
INSERT INTO competitor_price VALUES (38, 'A0136', 'bürobedarf.example', '2026-10-09', 16.77, 1);
INSERT INTO competitor_price VALUES (39, 'A0318', 'penworld', '2025-08-18', 10.66, 0);
INSERT INTO competitor_price VALUES (40, 'A0344', 'DeskDirect', '2025-01-19', 29.12, 0);
INSERT INTO competitor_price VALUES (41, 'A0240', 'DeskDirect', '2026-08-15', 26.28, 1);
INSERT INTO competitor_price VALUES (42, 'A0331', 'bürobedarf.example', '2026-09-10', 52.35, NULL);
INSERT INTO competitor_price VALUES (43, 'A0214', 'penworld', '2025-08-28', 13.41, 0);
INSERT INTO competitor_price VALUES (44, 'A0227', 'penworld', '2025-09-28', 15.42, 1);
INSERT INTO competitor_price VALUES (45, 'A0227', 'bürobedarf.example', '2025-01-28', 16.8, 1);
INSERT INTO competitor_price VALUES (46, 'A0266', 'penworld', '2026-03-13', 119.27, 0);
INSERT INTO competitor_price VALUES (47, 'A0123', 'DeskDirect', '2025-02-19', 16.56, 0);
INSERT INTO competitor_price VALUES (48, 'A0331', 'penworld', '2025-03-09', 52.11, 0);
INSERT INTO competitor_price VALUES (49, 'A0305', 'penworld', '2025-09-16', 42.49, 0);
INSERT INTO competitor_price VALUES (50, 'A0253', 'Schreibwaren24', '2026-01-07', 25.19, 1);
INSERT INTO competitor_price VALUES (51, 'A0201', 'penworld', '2025-06-29', 8.34, 1);
INSERT INTO competitor_price VALUES (52, 'A0266', 'penworld', '2026-04-07', 106.79, 0);
INSERT INTO competitor_price VALUES (53, 'A0227', 'bürobedarf.example', '2026-01-03', 14.68, 1);
INSERT INTO competitor_price VALUES (54, 'A0305', 'penworld', '2025-08-27', 26.73, 1);
INSERT INTO competitor_price VALUES (55, 'A0292', 'bürobedarf.example', '2025-11-28', 28.41, 1);
INSERT INTO competitor_price VALUES (56, 'A0149', 'DeskDirect', '2026-07-19', 4.26, NULL);
INSERT INTO competitor_price VALUES (57, 'A0266', 'Schreibwaren24', '2026-08-08', 112.76, 0);
INSERT INTO competitor_price VALUES (58, 'A0292', 'bürobedarf.example', '2026-02-03', 29.28, 1);
INSERT INTO competitor_price VALUES (59, 'A0253', 'penworld', '2026-03-13', 29.89, 0);
INSERT INTO competitor_price VALUES (60, 'A0331', 'DeskDirect', '2026-03-05', 36.65, 0);
INSERT INTO competitor_price VALUES (61, 'A0331', 'DeskDirect', '2026-10-25', 31.38, NULL);
INSERT INTO competitor_price VALUES (62, 'A0227', 'DeskDirect', '2026-05-14', 12.32, 0);
INSERT INTO competitor_price VALUES (63, 'A0110', 'penworld', '2025-03-18', 47.71, 0);
INSERT INTO competitor_price VALUES (64, 'A0344', 'penworld', '2026-08-25', 28.84, NULL);
INSERT INTO competitor_price VALUES (65, 'A0201', 'Schreibwaren24', '2025-09-18', 8.58, 0);
INSERT INTO competitor_price VALUES (66, 'A0331', 'bürobedarf.example', '2026-06-20', 54.03, 0);
INSERT INTO competitor_price VALUES (67, 'A0253', 'bürobedarf.example', '2026-02-07', 35.05, NULL);
INSERT INTO competitor_price VALUES (68, 'A0110', 'bürobedarf.example', '2025-02-12', 42.27, NULL);
INSERT INTO competitor_price VALUES (69, 'A0331', 'bürobedarf.example', '2025-08-05', 38.0, 0);
INSERT INTO competitor_price VALUES (70, 'A0214', 'bürobedarf.example', '2026-07-04', 11.46, 1);
INSERT INTO competitor_price VALUES (71, 'A0123', 'penworld', '2025-12-13', 21.72, NULL);
INSERT INTO competitor_price VALUES (72, 'A0175', 'Schreibwaren24', '2026-03-22', 10.48, 1);
INSERT INTO competitor_price VALUES (73, 'A0162', 'DeskDirect', '2026-02-24', 3.76, NULL);
INSERT INTO competitor_price VALUES (74, 'A0149', 'Schreibwaren24', '2025-06-17', 2.98, 1);
INSERT INTO competitor_price VALUES (75, 'A0214', 'bürobedarf.example', '2025-06-11', 15.0, 0);
