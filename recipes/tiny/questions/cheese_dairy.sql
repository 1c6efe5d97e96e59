CREATE TABLE farmers (
  farmer_id INTEGER PRIMARY KEY,
  farm_name TEXT,
  owner_name TEXT,
  village TEXT,
  canton TEXT,
  phone TEXT,
  organic INTEGER,
  member_since TEXT
);
CREATE TABLE milk_deliveries (
  delivery_id INTEGER PRIMARY KEY,
  farmer_id INTEGER REFERENCES farmers(farmer_id),
  delivered_at TEXT,
  litres REAL,
  fat_pct REAL,
  milk_type TEXT,
  accepted INTEGER
);
CREATE TABLE cheeses (
  cheese_code TEXT PRIMARY KEY,
  cheese_name TEXT,
  milk_type TEXT,
  min_age_days INTEGER,
  price_kg REAL,
  awarded_on TEXT
);
CREATE TABLE wheels (
  wheel_no INTEGER PRIMARY KEY,
  cheese_code TEXT REFERENCES cheeses(cheese_code),
  made_on TEXT,
  cellar TEXT,
  kg REAL,
  grade TEXT,
  status TEXT
);
CREATE TABLE buyers (
  buyer_id INTEGER PRIMARY KEY,
  buyer_name TEXT,
  contact_name TEXT,
  email TEXT,
  city TEXT,
  country TEXT,
  kind TEXT,
  first_order TEXT
);
CREATE TABLE sales (
  sale_id INTEGER PRIMARY KEY,
  wheel_no INTEGER REFERENCES wheels(wheel_no),
  buyer_id INTEGER REFERENCES buyers(buyer_id),
  sold_on TEXT,
  amount REAL,
  paid_on TEXT
);
INSERT INTO farmers VALUES (1, 'Les Sapins', 'Claude Murith', 'Gruyères', 'FR', '071 1952229', 1, '2025-09-06');
INSERT INTO farmers VALUES (2, 'Alp Hinterberg', 'Claude Murith', 'Brienz', 'BE', '026 1483043', 0, '2018-03-07');
INSERT INTO farmers VALUES (3, 'Obere Weid II', 'Beat Schmid', 'Adelboden', 'BE', '026 1509733', 0, '2024-09-04');
INSERT INTO farmers VALUES (4, 'Les Sapins', 'Vreni Bieri', 'Appenzell', 'AI', '026 6355042', NULL, '2022-12-07');
INSERT INTO farmers VALUES (5, 'Ferme du Lac', 'Madeleine Roch', 'Appenzell', 'AI', '026 8181704', 0, '2016-02-03');
INSERT INTO farmers VALUES (6, 'Bärenhof', 'Walter Zellweger', 'Urnäsch', 'AR', NULL, 0, '2025-02-28');
INSERT INTO farmers VALUES (7, 'Sonnenhof II', 'Walter Zellweger', 'Entlebuch', 'LU', '026 8673486', 1, '2016-06-04');
INSERT INTO farmers VALUES (8, 'Sonnenhof', 'Ursula von Allmen', 'Gruyères', 'FR', '071 6837181', NULL, '2025-07-23');
INSERT INTO farmers VALUES (9, 'Sonnenhof', 'Madeleine Roch', 'Appenzell', 'AI', NULL, NULL, '2016-10-06');
INSERT INTO farmers VALUES (10, 'Les Sapins', 'Claude Murith', 'Appenzell', 'AI', '071 1816981', 0, '2017-05-06');
INSERT INTO farmers VALUES (11, 'Sonnenhof', 'Walter Zellweger', 'Gais', 'AR', '026 8101662', 1, '2020-08-27');
INSERT INTO farmers VALUES (12, 'Les Sapins', 'Hans-Peter Rubi', 'Entlebuch', 'LU', NULL, 1, '2019-08-08');
INSERT INTO farmers VALUES (13, 'Alp Hinterberg', 'Madeleine Roch', 'Bulle', 'FR', '071 9391394', 0, '2017-09-21');
INSERT INTO farmers VALUES (14, 'Les Sapins', 'Walter Zellweger', 'Gais', 'AR', '071 1397564', 0, '2021-02-07');
INSERT INTO farmers VALUES (15, 'Ferme du Lac II', 'Vreni Bieri', 'Bulle', 'FR', NULL, 1, '2024-12-04');
INSERT INTO farmers VALUES (16, 'Sonnenhof', 'Beat Schmid', 'Gais', 'AR', '026 3394821', 0, '2016-10-22');
INSERT INTO farmers VALUES (17, 'Alp Hinterberg', 'Walter Zellweger', 'Urnäsch', 'AR', '071 1891700', 1, '2022-12-24');
INSERT INTO farmers VALUES (18, 'Ferme du Lac', 'Beat Schmid', 'Gruyères', 'FR', '071 1994815', 0, '2022-04-22');
INSERT INTO farmers VALUES (19, 'Bärenhof', 'Vreni Bieri', 'Adelboden', 'BE', '071 6440311', 0, '2025-08-26');
INSERT INTO farmers VALUES (20, 'Ferme du Lac II', 'Walter Zellweger', 'Appenzell', 'AI', NULL, 0, '2019-04-19');
INSERT INTO farmers VALUES (21, 'Bärenhof', 'Claude Murith', 'Bulle', 'FR', NULL, NULL, '2020-02-27');
INSERT INTO farmers VALUES (22, 'Bärenhof', 'Walter Zellweger', 'Appenzell', 'AI', NULL, NULL, '2017-12-23');
INSERT INTO farmers VALUES (23, 'Sonnenhof II', 'Claude Murith', 'Entlebuch', 'LU', '071 9308504', 0, '2025-05-25');
INSERT INTO farmers VALUES (24, 'Les Sapins II', 'Rosmarie Inauen', 'Gais', 'AR', NULL, 0, '2018-12-04');
INSERT INTO farmers VALUES (25, 'Bärenhof', 'Madeleine Roch', 'Bulle', 'FR', '071 6895339', 1, '2025-10-15');
INSERT INTO farmers VALUES (26, 'Obere Weid II', 'Ursula von Allmen', 'Gais', 'AR', '026 8465206', NULL, '2023-04-06');
INSERT INTO farmers VALUES (27, 'Ferme du Lac', 'Madeleine Roch', 'Gais', 'AR', NULL, 1, '2020-11-21');
INSERT INTO farmers VALUES (28, 'Bärenhof II', 'Rosmarie Inauen', 'Gruyères', 'FR', '026 6914113', NULL, '2023-07-17');
INSERT INTO farmers VALUES (29, 'Ferme du Lac', 'Rosmarie Inauen', 'Gruyères', 'FR', '071 3203751', NULL, '2017-08-17');
INSERT INTO farmers VALUES (30, 'Ferme du Lac', 'Madeleine Roch', 'Appenzell', 'AI', '026 9331687', 0, '2025-06-28');
INSERT INTO milk_deliveries VALUES (1, 21, '2026-01-22 17:30:00', 930.0, 4.4, 'cow', 1);
INSERT INTO milk_deliveries VALUES (2, 12, '2023-12-12 17:30:00', 573.0, 4.1, 'cow', 0);
INSERT INTO milk_deliveries VALUES (3, 2, '2026-09-12 18:05:00', 1218.0, NULL, 'cow', 1);
INSERT INTO milk_deliveries VALUES (4, 8, '2026-10-16 18:05:00', 407.0, 6.2, 'cow', 0);
INSERT INTO milk_deliveries VALUES (5, 18, '2022-07-13 17:30:00', 188.0, 4.4, 'cow', 1);
INSERT INTO milk_deliveries VALUES (6, 19, '2024-08-19 18:05:00', 1286.0, 3.6, 'cow', 1);
INSERT INTO milk_deliveries VALUES (7, 9, '2023-11-08 06:15:00', 389.0, 3.8, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (8, 12, '2026-08-20 05:40:00', 410.0, 3.8, 'cow', 1);
INSERT INTO milk_deliveries VALUES (9, 21, '2025-08-09 17:30:00', 944.0, 3.8, 'goat', 1);
INSERT INTO milk_deliveries VALUES (10, 10, '2024-11-27 17:30:00', 876.0, 3.8, 'goat', 1);
INSERT INTO milk_deliveries VALUES (11, 12, '2024-11-19 05:40:00', 812.0, 3.9, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (12, 26, '2023-11-08 06:15:00', 1057.0, 4.4, 'cow', 1);
INSERT INTO milk_deliveries VALUES (13, 3, '2026-06-05 06:15:00', 1067.0, 3.8, 'cow', 1);
INSERT INTO milk_deliveries VALUES (14, 9, '2023-09-10 18:05:00', 416.0, 6.2, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (15, 13, '2023-01-27 05:40:00', 780.0, 3.8, 'cow', 1);
INSERT INTO milk_deliveries VALUES (16, 13, '2025-10-10 05:40:00', 244.0, NULL, 'cow', 1);
INSERT INTO milk_deliveries VALUES (17, 19, '2022-08-17 05:40:00', 624.0, NULL, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (18, 4, '2024-08-12 17:30:00', 991.0, 3.8, 'goat', 1);
INSERT INTO milk_deliveries VALUES (19, 10, '2024-11-06 17:30:00', 637.0, 3.9, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (20, 20, '2024-02-03 17:30:00', 204.0, NULL, 'cow', 1);
INSERT INTO milk_deliveries VALUES (21, 8, '2025-12-02 18:05:00', 233.0, 3.9, 'cow', 0);
INSERT INTO milk_deliveries VALUES (22, 17, '2026-04-16 17:30:00', 1049.0, NULL, 'cow', 0);
INSERT INTO milk_deliveries VALUES (23, 27, '2023-02-01 05:40:00', 129.0, 3.8, 'cow', 0);
INSERT INTO milk_deliveries VALUES (24, 22, '2023-10-22 17:30:00', 690.0, NULL, 'cow', 0);
INSERT INTO milk_deliveries VALUES (25, 6, '2022-09-10 18:05:00', 1200.0, 3.6, 'cow', 0);
INSERT INTO milk_deliveries VALUES (26, 7, '2026-05-06 05:40:00', 1114.0, NULL, 'cow', 1);
INSERT INTO milk_deliveries VALUES (27, 19, '2022-01-24 18:05:00', 788.0, 3.6, 'cow', 0);
INSERT INTO milk_deliveries VALUES (28, 26, '2024-01-13 17:30:00', 379.0, 3.9, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (29, 18, '2022-06-02 17:30:00', 1043.0, 3.9, 'goat', 1);
INSERT INTO milk_deliveries VALUES (30, 5, '2023-02-21 17:30:00', 1058.0, 4.1, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (31, 8, '2022-03-05 05:40:00', 1311.0, 4.4, 'sheep', 0);
INSERT INTO milk_deliveries VALUES (32, 3, '2024-10-14 06:15:00', 351.0, 4.4, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (33, 22, '2026-05-24 17:30:00', 1345.0, 6.2, 'cow', 1);
INSERT INTO milk_deliveries VALUES (34, 11, '2026-07-07 17:30:00', 492.0, 3.6, 'cow', 1);
INSERT INTO milk_deliveries VALUES (35, 26, '2025-08-24 17:30:00', 219.0, 4.4, 'goat', 1);
INSERT INTO milk_deliveries VALUES (36, 17, '2022-01-01 18:05:00', 661.0, 4.1, 'cow', 0);
INSERT INTO milk_deliveries VALUES (37, 26, '2026-01-20 17:30:00', 283.0, 3.9, 'cow', 1);
INSERT INTO milk_deliveries VALUES (38, 11, '2022-01-19 06:15:00', 666.0, 3.6, 'goat', 1);
INSERT INTO milk_deliveries VALUES (39, 1, '2026-06-27 18:05:00', 649.0, 4.4, 'goat', 1);
INSERT INTO milk_deliveries VALUES (40, 27, '2025-05-17 18:05:00', 532.0, 3.8, 'cow', 1);
INSERT INTO milk_deliveries VALUES (41, 24, '2023-02-17 05:40:00', 1339.0, 4.4, 'cow', 1);
INSERT INTO milk_deliveries VALUES (42, 23, '2024-11-16 06:15:00', 656.0, NULL, 'cow', 1);
INSERT INTO milk_deliveries VALUES (43, 7, '2022-04-24 05:40:00', 791.0, 3.9, 'goat', 0);
INSERT INTO milk_deliveries VALUES (44, 24, '2026-01-14 18:05:00', 1361.0, 3.9, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (45, 25, '2025-04-09 17:30:00', 984.0, 4.4, 'cow', 1);
INSERT INTO milk_deliveries VALUES (46, 15, '2026-03-22 06:15:00', 1065.0, 4.1, 'cow', 1);
INSERT INTO milk_deliveries VALUES (47, 26, '2023-02-04 06:15:00', 554.0, 3.9, 'goat', 0);
INSERT INTO milk_deliveries VALUES (48, 16, '2024-09-28 18:05:00', 566.0, 4.4, 'sheep', 0);
INSERT INTO milk_deliveries VALUES (49, 5, '2024-01-06 06:15:00', 1194.0, 3.9, 'cow', 0);
INSERT INTO milk_deliveries VALUES (50, 22, '2026-08-06 18:05:00', 927.0, 3.6, 'cow', 1);
INSERT INTO milk_deliveries VALUES (51, 22, '2025-06-10 17:30:00', 158.0, 3.8, 'cow', 1);
INSERT INTO milk_deliveries VALUES (52, 24, '2026-08-08 06:15:00', 1001.0, NULL, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (53, 7, '2023-09-10 06:15:00', 1280.0, 3.6, 'cow', 1);
INSERT INTO milk_deliveries VALUES (54, 26, '2025-08-13 17:30:00', 1365.0, NULL, 'cow', 0);
INSERT INTO milk_deliveries VALUES (55, 13, '2026-03-11 05:40:00', 1082.0, 4.1, 'goat', 1);
INSERT INTO milk_deliveries VALUES (56, 10, '2023-06-09 05:40:00', 1397.0, NULL, 'goat', 1);
INSERT INTO milk_deliveries VALUES (57, 9, '2024-05-15 17:30:00', 1016.0, 3.9, 'cow', 1);
INSERT INTO milk_deliveries VALUES (58, 27, '2025-09-13 17:30:00', 503.0, 4.1, 'goat', 1);
INSERT INTO milk_deliveries VALUES (59, 15, '2026-06-09 18:05:00', 972.0, 3.6, 'goat', 1);
INSERT INTO milk_deliveries VALUES (60, 27, '2026-02-15 05:40:00', 1252.0, 3.9, 'goat', 1);
INSERT INTO milk_deliveries VALUES (61, 11, '2024-06-11 05:40:00', 866.0, 3.6, 'goat', 1);
INSERT INTO milk_deliveries VALUES (62, 20, '2023-04-07 17:30:00', 1389.0, 4.4, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (63, 13, '2022-06-20 06:15:00', 473.0, 6.2, 'cow', 1);
INSERT INTO milk_deliveries VALUES (64, 14, '2026-01-15 17:30:00', 743.0, NULL, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (65, 20, '2026-03-02 05:40:00', 1302.0, 4.1, 'goat', 0);
INSERT INTO milk_deliveries VALUES (66, 2, '2025-08-03 05:40:00', 1398.0, 3.9, 'cow', 1);
INSERT INTO milk_deliveries VALUES (67, 23, '2022-12-26 06:15:00', 995.0, 4.4, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (68, 20, '2025-04-24 17:30:00', 221.0, 4.4, 'cow', 1);
INSERT INTO milk_deliveries VALUES (69, 23, '2026-05-02 18:05:00', 890.0, 4.4, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (70, 22, '2022-11-18 06:15:00', 1260.0, 3.8, 'cow', 1);
INSERT INTO milk_deliveries VALUES (71, 8, '2024-10-21 05:40:00', 1335.0, 4.4, 'sheep', 1);
INSERT INTO milk_deliveries VALUES (72, 1, '2022-11-05 18:05:00', 470.0, 6.2, 'sheep', 0);
INSERT INTO milk_deliveries VALUES (73, 7, '2022-04-07 18:05:00', 141.0, 4.1, 'cow', 1);
INSERT INTO milk_deliveries VALUES (74, 24, '2025-02-06 05:40:00', 368.0, 3.6, 'cow', 1);
INSERT INTO milk_deliveries VALUES (75, 24, '2023-06-22 06:15:00', 95.0, 3.6, 'cow', 1);
INSERT INTO milk_deliveries VALUES (76, 16, '2023-10-05 17:30:00', 1225.0, 4.4, 'cow', 0);
INSERT INTO milk_deliveries VALUES (77, 21, '2024-05-23 05:40:00', 159.0, 3.6, 'cow', 1);
INSERT INTO milk_deliveries VALUES (78, 25, '2025-08-28 06:15:00', 330.0, 3.8, 'goat', 1);
INSERT INTO milk_deliveries VALUES (79, 25, '2025-09-15 06:15:00', 879.0, 4.4, 'goat', 1);
INSERT INTO milk_deliveries VALUES (80, 5, '2025-04-26 05:40:00', 1182.0, 3.9, 'cow', 1);
INSERT INTO cheeses VALUES ('APZ', 'Appenzeller Mild', 'cow', 90, 18.5, '2024-11-15');
INSERT INTO cheeses VALUES ('APX', 'Appenzeller Extra', 'cow', 180, 24.0, '2022-11-02');
INSERT INTO cheeses VALUES ('GRU', 'Gruyère Réserve', 'cow', 300, 27.9, '2024-11-15');
INSERT INTO cheeses VALUES ('ZIG', 'Ziger Frisch', 'cow', 2, 9.5, '2019-11-03');
INSERT INTO cheeses VALUES ('GEI', 'Geisskäse Rondo', 'goat', 14, 31.0, '2024-11-15');
INSERT INTO cheeses VALUES ('SCH', 'Schafkäse im Asche-Mantel', 'sheep', 21, 34.5, '2024-11-15');
INSERT INTO cheeses VALUES ('RAC', 'Raclette Nature', 'cow', 100, 19.8, NULL);
INSERT INTO cheeses VALUES ('RAP', 'Raclette Pfeffer', 'cow', 100, 21.0, '2024-11-15');
INSERT INTO cheeses VALUES ('BLU', 'Blauschimmel Nr. 5', 'cow', 60, 26.0, NULL);
INSERT INTO cheeses VALUES ('TOM', 'Tomme du Village', 'cow', 12, 22.4, NULL);
INSERT INTO cheeses VALUES ('HAR', 'Alter Hobel', 'cow', 540, 38.0, '2024-11-15');
INSERT INTO cheeses VALUES ('MIX', 'Drei-Milch', 'mixed', 45, 29.0, '2022-11-02');
INSERT INTO cheeses VALUES ('NEU', 'Versuch 2026', 'goat', 30, NULL, NULL);
INSERT INTO wheels VALUES (2001, 'MIX', '2025-01-26', 'South', 25.8, 'B', 'ripening');
INSERT INTO wheels VALUES (2002, 'APZ', '2026-03-13', NULL, 27.2, 'B', 'sold');
INSERT INTO wheels VALUES (2003, 'GEI', '2021-04-13', 'North', 17.2, 'C', 'ripening');
INSERT INTO wheels VALUES (2004, 'RAP', '2023-03-20', 'Rock', 6.3, 'C', 'ripening');
INSERT INTO wheels VALUES (2005, 'GRU', '2024-07-05', NULL, 6.8, 'C', 'sold');
INSERT INTO wheels VALUES (2006, 'TOM', '2026-07-25', NULL, 12.7, NULL, 'sold');
INSERT INTO wheels VALUES (2007, 'HAR', '2022-11-27', NULL, 21.9, NULL, 'discarded');
INSERT INTO wheels VALUES (2008, 'TOM', '2026-09-24', 'South', 17.9, 'A', 'discarded');
INSERT INTO wheels VALUES (2009, 'TOM', '2023-02-28', 'South', 18.0, 'C', 'sold');
INSERT INTO wheels VALUES (2010, 'APZ', '2025-03-28', 'Rock', 20.8, 'B', 'sold');
INSERT INTO wheels VALUES (2011, 'HAR', '2025-08-12', 'South', 32.8, 'A', 'discarded');
INSERT INTO wheels VALUES (2012, 'RAP', '2024-02-06', 'South', 10.9, 'A', 'sold');
INSERT INTO wheels VALUES (2013, 'TOM', '2021-03-13', 'Rock', 12.6, 'B', 'sold');
INSERT INTO wheels VALUES (2014, 'APX', '2025-02-20', 'South', 26.7, 'C', 'sold');
INSERT INTO wheels VALUES (2015, 'MIX', '2022-03-18', 'South', 18.5, 'C', 'sold');
INSERT INTO wheels VALUES (2016, 'BLU', '2024-07-12', 'Rock', 26.6, 'A', 'sold');
INSERT INTO wheels VALUES (2017, 'MIX', '2025-04-09', 'Rock', 28.2, NULL, 'ready');
INSERT INTO wheels VALUES (2018, 'RAC', '2022-12-19', 'North', 19.8, NULL, 'ripening');
INSERT INTO wheels VALUES (2019, 'RAC', '2023-02-25', 'Rock', 31.4, 'B', 'sold');
INSERT INTO wheels VALUES (2020, 'APZ', '2023-06-23', 'South', 33.7, NULL, 'ready');
INSERT INTO wheels VALUES (2021, 'HAR', '2024-04-08', 'South', 20.2, 'B', 'sold');
INSERT INTO wheels VALUES (2022, 'HAR', '2024-09-16', 'South', 7.5, 'B', 'sold');
INSERT INTO wheels VALUES (2023, 'APX', '2024-05-10', NULL, 7.0, 'B', 'ripening');
INSERT INTO wheels VALUES (2024, 'MIX', '2024-04-05', 'South', 23.4, 'A', 'sold');
INSERT INTO wheels VALUES (2025, 'GEI', '2025-11-09', NULL, 15.0, 'A', 'ready');
INSERT INTO wheels VALUES (2026, 'SCH', '2022-06-27', 'North', 20.4, 'A', 'ready');
INSERT INTO wheels VALUES (2027, 'SCH', '2022-10-01', NULL, 27.3, 'A', 'ripening');
INSERT INTO wheels VALUES (2028, 'RAC', '2023-10-18', 'Rock', 33.6, 'C', 'sold');
INSERT INTO wheels VALUES (2029, 'RAP', '2025-11-21', NULL, 24.1, 'A', 'ripening');
INSERT INTO wheels VALUES (2030, 'HAR', '2025-02-13', 'Rock', 4.5, 'C', 'ripening');
INSERT INTO wheels VALUES (2031, 'BLU', '2024-05-14', NULL, 15.1, 'A', 'sold');
INSERT INTO wheels VALUES (2032, 'GRU', '2025-11-18', 'South', 10.3, 'A', 'ripening');
INSERT INTO wheels VALUES (2033, 'BLU', '2023-05-08', 'North', 28.7, NULL, 'discarded');
INSERT INTO wheels VALUES (2034, 'TOM', '2023-04-02', NULL, 29.3, 'A', 'sold');
INSERT INTO wheels VALUES (2035, 'GRU', '2023-01-14', 'North', 25.7, 'B', 'sold');
INSERT INTO wheels VALUES (2036, 'HAR', '2026-08-21', 'South', 32.3, 'A', 'sold');
INSERT INTO wheels VALUES (2037, 'ZIG', '2023-08-09', 'South', 2.2, 'B', 'sold');
INSERT INTO wheels VALUES (2038, 'SCH', '2022-02-26', 'South', 7.0, 'C', 'sold');
INSERT INTO wheels VALUES (2039, 'HAR', '2025-09-14', 'South', 25.8, 'A', 'ready');
INSERT INTO wheels VALUES (2040, 'APZ', '2026-09-23', 'Rock', 20.9, 'A', 'ripening');
INSERT INTO wheels VALUES (2041, 'APZ', '2022-02-02', 'South', 9.6, 'C', 'sold');
INSERT INTO wheels VALUES (2042, 'RAC', '2025-09-25', 'Rock', 34.0, 'B', 'ready');
INSERT INTO wheels VALUES (2043, 'GEI', '2026-08-01', 'Rock', 27.7, NULL, 'sold');
INSERT INTO wheels VALUES (2044, 'HAR', '2021-06-11', 'Rock', 1.9, NULL, 'discarded');
INSERT INTO wheels VALUES (2045, 'TOM', '2023-02-27', 'North', 21.4, 'A', 'ready');
INSERT INTO wheels VALUES (2046, 'HAR', '2024-03-09', 'Rock', 17.4, 'A', 'discarded');
INSERT INTO wheels VALUES (2047, 'RAC', '2025-07-13', 'South', 22.9, 'A', 'sold');
INSERT INTO wheels VALUES (2048, 'RAC', '2024-05-20', NULL, 17.3, 'A', 'sold');
INSERT INTO wheels VALUES (2049, 'GRU', '2025-03-15', 'South', 12.1, NULL, 'sold');
INSERT INTO wheels VALUES (2050, 'ZIG', '2023-01-17', 'South', 29.9, 'A', 'sold');
INSERT INTO wheels VALUES (2051, 'MIX', '2022-10-15', 'North', 31.6, 'A', 'ready');
INSERT INTO wheels VALUES (2052, 'RAP', '2022-10-09', 'North', 6.5, 'C', 'ripening');
INSERT INTO wheels VALUES (2053, 'GRU', '2025-01-07', 'Rock', 18.9, 'C', 'sold');
INSERT INTO wheels VALUES (2054, 'GEI', '2024-06-12', 'Rock', 4.8, 'A', 'ready');
INSERT INTO wheels VALUES (2055, 'GEI', '2023-05-19', 'North', 19.9, 'A', 'ready');
INSERT INTO wheels VALUES (2056, 'GRU', '2024-03-25', 'North', 22.5, 'C', 'discarded');
INSERT INTO wheels VALUES (2057, 'TOM', '2022-08-17', 'North', 28.7, 'A', 'sold');
INSERT INTO wheels VALUES (2058, 'APX', '2025-03-19', NULL, 34.0, 'A', 'sold');
INSERT INTO wheels VALUES (2059, 'APZ', '2024-05-10', 'South', 1.6, NULL, 'sold');
INSERT INTO wheels VALUES (2060, 'ZIG', '2024-07-05', 'Rock', 17.7, 'C', 'sold');
INSERT INTO wheels VALUES (2061, 'TOM', '2021-01-03', 'South', 31.5, NULL, 'sold');
INSERT INTO wheels VALUES (2062, 'GRU', '2021-01-09', 'Rock', 23.8, 'C', 'ready');
INSERT INTO wheels VALUES (2063, 'APX', '2026-05-28', NULL, 18.6, NULL, 'sold');
INSERT INTO wheels VALUES (2064, 'ZIG', '2024-07-19', NULL, 24.1, NULL, 'sold');
INSERT INTO wheels VALUES (2065, 'ZIG', '2026-09-06', 'Rock', 8.6, 'A', 'sold');
INSERT INTO wheels VALUES (2066, 'SCH', '2024-04-12', NULL, 9.6, NULL, 'ready');
INSERT INTO wheels VALUES (2067, 'RAC', '2024-10-14', 'South', 17.5, 'A', 'ready');
INSERT INTO wheels VALUES (2068, 'GEI', '2024-06-18', NULL, 2.6, 'A', 'sold');
INSERT INTO wheels VALUES (2069, 'MIX', '2023-08-08', NULL, 8.2, NULL, 'discarded');
INSERT INTO wheels VALUES (2070, 'GEI', '2024-07-04', 'South', 33.0, 'A', 'ready');
INSERT INTO wheels VALUES (2071, 'BLU', '2026-03-15', 'Rock', 31.2, NULL, 'ripening');
INSERT INTO wheels VALUES (2072, 'APZ', '2022-11-24', 'Rock', 12.1, 'B', 'sold');
INSERT INTO wheels VALUES (2073, 'SCH', '2022-10-18', NULL, 17.1, 'C', 'sold');
INSERT INTO wheels VALUES (2074, 'RAC', '2026-05-28', 'South', 26.2, 'A', 'discarded');
INSERT INTO wheels VALUES (2075, 'BLU', '2026-07-09', 'North', 15.4, 'A', 'sold');
INSERT INTO wheels VALUES (2076, 'ZIG', '2022-02-19', 'Rock', 32.0, 'A', 'ripening');
INSERT INTO wheels VALUES (2077, 'RAP', '2025-08-23', 'South', 8.3, NULL, 'sold');
INSERT INTO wheels VALUES (2078, 'HAR', '2025-11-07', 'Rock', 31.0, 'A', 'discarded');
INSERT INTO wheels VALUES (2079, 'MIX', '2024-04-26', 'North', 2.5, 'A', 'sold');
INSERT INTO wheels VALUES (2080, 'BLU', '2024-06-25', 'South', 5.8, 'C', 'ready');
INSERT INTO buyers VALUES (1, 'La Quesería Madrid', 'Sandra Graf-Iten', 'einkauf@kaese-kaiser.ch', 'Lyon', 'FR', 'wholesale', '2019-03-18');
INSERT INTO buyers VALUES (2, 'Migros Ostschweiz', 'M. Keller', 'order@globus.ch', 'London', 'GB', 'wholesale', '2022-12-20');
INSERT INTO buyers VALUES (3, 'Marché des Halles', 'Olivier Roux', NULL, 'Lyon', 'FR', 'market', '2021-12-28');
INSERT INTO buyers VALUES (4, 'Bergbahn Kiosk', 'Olivier Roux', 'order@dupont.fr', 'Fribourg', 'CH', 'market', '2022-09-22');
INSERT INTO buyers VALUES (5, 'Gasthaus Rössli', 'M. Keller', NULL, 'Munich', 'DE', 'shop', '2023-04-27');
INSERT INTO buyers VALUES (6, 'Fromagerie Dupont & Fils', 'Petra Lang', 'order@dupont.fr', 'St. Gallen', 'CH', 'wholesale', '2018-04-17');
INSERT INTO buyers VALUES (7, 'Bergbahn Kiosk', 'Jane Whitmore', 'info@dupont.fr', 'Lyon', 'FR', 'shop', '2021-12-24');
INSERT INTO buyers VALUES (8, 'Marché des Halles', 'Sandra Graf-Iten', NULL, 'Zurich', 'CH', 'wholesale', '2019-06-16');
INSERT INTO buyers VALUES (9, 'Migros Ostschweiz', 'Petra Lang', NULL, 'London', 'GB', 'market', '2025-11-20');
INSERT INTO buyers VALUES (10, 'Hotel Säntisblick', 'Sandra Graf-Iten', NULL, 'Fribourg', 'CH', 'wholesale', '2026-02-13');
INSERT INTO buyers VALUES (11, 'Migros Ostschweiz', 'Jane Whitmore', NULL, 'London', 'GB', 'restaurant', '2023-03-04');
INSERT INTO buyers VALUES (12, 'Marché des Halles', 'M. Keller', NULL, 'Lyon', 'FR', 'wholesale', '2023-11-03');
INSERT INTO buyers VALUES (13, 'Gasthaus Rössli', 'Jane Whitmore', 'order@cheeseco.uk', 'Madrid', 'ES', 'market', '2019-11-16');
INSERT INTO buyers VALUES (14, 'Käse-Kaiser AG', NULL, NULL, 'Zurich', 'CH', 'wholesale', '2021-06-26');
INSERT INTO buyers VALUES (15, 'Migros Ostschweiz', 'Petra Lang', 'order@bluewin.ch', 'Lyon', 'FR', 'wholesale', '2019-09-07');
INSERT INTO buyers VALUES (16, 'Migros Ostschweiz', 'Olivier Roux', 'info@bluewin.ch', 'Fribourg', 'CH', 'restaurant', '2017-09-26');
INSERT INTO buyers VALUES (17, 'Globus Delicatessa', 'Sandra Graf-Iten', 'einkauf@globus.ch', 'Munich', 'DE', 'shop', '2019-07-18');
INSERT INTO buyers VALUES (18, 'Gasthaus Rössli', 'M. Keller', 'info@cheeseco.uk', 'St. Gallen', 'CH', 'restaurant', '2020-11-11');
INSERT INTO buyers VALUES (19, 'Feinkost Huber GmbH', 'Olivier Roux', 'einkauf@kaese-kaiser.ch', 'Lyon', 'FR', 'shop', '2026-05-28');
INSERT INTO buyers VALUES (20, 'Cheese & Co Ltd', 'Sandra Graf-Iten', 'order@dupont.fr', 'London', 'GB', 'shop', '2026-03-05');
INSERT INTO buyers VALUES (21, 'Neal & Daughters', 'M. Keller', 'order@kaese-kaiser.ch', 'Zurich', 'CH', 'shop', '2025-11-24');
INSERT INTO buyers VALUES (22, 'Globus Delicatessa', NULL, NULL, 'London', 'GB', 'wholesale', '2022-01-04');
INSERT INTO buyers VALUES (23, 'Bergbahn Kiosk', 'Jane Whitmore', NULL, 'Fribourg', 'CH', 'shop', '2023-05-05');
INSERT INTO buyers VALUES (24, 'Gasthaus Rössli', 'Olivier Roux', 'info@cheeseco.uk', 'Munich', 'DE', 'shop', '2023-02-04');
INSERT INTO buyers VALUES (25, 'Marché des Halles', 'Olivier Roux', 'einkauf@bluewin.ch', 'Munich', 'DE', 'market', '2019-06-26');
INSERT INTO buyers VALUES (26, 'Globus Delicatessa', 'Sandra Graf-Iten', NULL, 'London', 'GB', 'market', '2017-07-14');
INSERT INTO buyers VALUES (27, 'Gasthaus Rössli', 'Petra Lang', 'info@kaese-kaiser.ch', 'Munich', 'DE', 'wholesale', '2017-06-02');
INSERT INTO buyers VALUES (28, 'Globus Delicatessa', 'Sandra Graf-Iten', 'order@dupont.fr', 'St. Gallen', 'CH', 'wholesale', '2026-05-14');
INSERT INTO buyers VALUES (29, 'Käse-Kaiser AG', 'Olivier Roux', 'order@bluewin.ch', 'Lyon', 'FR', 'wholesale', '2025-07-10');
INSERT INTO buyers VALUES (30, 'Bergbahn Kiosk', 'Jane Whitmore', NULL, 'Munich', 'DE', 'market', '2026-01-19');
INSERT INTO sales VALUES (1, 2002, 10, '2026-07-06', 484.17, '2026-08-06');
INSERT INTO sales VALUES (2, 2005, 26, '2025-10-25', 198.84, '2025-11-25');
INSERT INTO sales VALUES (3, 2006, 16, '2026-07-28', 257.41, '2026-08-28');
INSERT INTO sales VALUES (4, 2009, 8, '2024-02-06', 421.7, NULL);
INSERT INTO sales VALUES (5, 2010, 21, '2026-06-23', 451.19, '2026-08-23');
INSERT INTO sales VALUES (6, 2012, 22, '2025-04-11', 329.93, NULL);
INSERT INTO sales VALUES (7, 2013, 20, '2022-10-24', 349.14, '2022-10-24');
INSERT INTO sales VALUES (8, 2014, 1, '2026-04-21', 701.51, '2026-06-21');
INSERT INTO sales VALUES (9, 2015, 25, '2023-02-26', 456.09, '2023-04-26');
INSERT INTO sales VALUES (10, 2016, 2, '2025-09-13', 802.42, NULL);
INSERT INTO sales VALUES (11, 2019, 8, '2024-07-25', 636.61, '2024-07-25');
INSERT INTO sales VALUES (12, 2021, 7, '2025-07-07', 572.5, '2025-08-07');
INSERT INTO sales VALUES (13, 2022, 3, '2025-08-05', 159.12, '2025-09-05');
INSERT INTO sales VALUES (14, 2024, 26, '2025-08-02', 673.41, NULL);
INSERT INTO sales VALUES (15, 2028, 27, '2024-01-21', 857.19, '2024-02-21');
INSERT INTO sales VALUES (16, 2031, 8, '2025-02-28', 357.51, '2025-02-28');
INSERT INTO sales VALUES (17, 2034, 1, '2024-01-02', 873.63, NULL);
INSERT INTO sales VALUES (18, 2035, 20, '2024-10-02', 439.4, NULL);
INSERT INTO sales VALUES (19, 2036, 12, '2026-02-07', 613.51, '2026-02-07');
INSERT INTO sales VALUES (20, 2037, 19, '2024-07-24', 45.36, NULL);
INSERT INTO sales VALUES (21, 2038, 11, '2023-09-24', 126.25, '2023-11-24');
INSERT INTO sales VALUES (22, 2041, 15, '2023-02-19', 184.91, NULL);
INSERT INTO sales VALUES (23, 2043, 4, '2026-09-10', 786.31, NULL);
INSERT INTO sales VALUES (24, 2047, 2, '2026-09-28', 794.89, '2026-09-28');
INSERT INTO sales VALUES (25, 2048, 1, '2025-01-06', 559.11, '2025-01-06');
INSERT INTO sales VALUES (26, 2049, 7, '2026-08-02', 340.63, '2026-09-02');
INSERT INTO sales VALUES (27, 2050, 24, '2024-04-17', 539.6, NULL);
INSERT INTO sales VALUES (28, 2053, 4, '2026-02-24', 349.03, NULL);
INSERT INTO sales VALUES (29, 2057, 5, '2023-06-01', 572.08, '2023-07-01');
INSERT INTO sales VALUES (30, 2058, 1, '2026-06-08', 987.38, '2026-07-08');
INSERT INTO sales VALUES (31, 2059, 16, '2025-09-20', 33.06, NULL);
INSERT INTO sales VALUES (32, 2060, 19, '2025-09-06', 376.72, '2025-10-06');
INSERT INTO sales VALUES (33, 2061, 13, '2022-04-27', 691.46, NULL);
INSERT INTO sales VALUES (34, 2063, 5, '2026-10-14', 501.41, NULL);
INSERT INTO sales VALUES (35, 2064, 13, '2025-08-27', 442.18, '2025-09-27');
INSERT INTO sales VALUES (36, 2065, 16, '2026-02-15', 276.6, '2026-03-15');
INSERT INTO sales VALUES (37, 2068, 9, '2025-02-07', 53.09, '2025-04-07');
INSERT INTO sales VALUES (38, 2072, 12, '2023-09-19', 345.55, '2023-11-19');
INSERT INTO sales VALUES (39, 2073, 22, '2023-01-07', 481.88, '2023-03-07');
INSERT INTO sales VALUES (40, 2075, 27, '2026-03-26', 389.46, '2026-04-26');
INSERT INTO sales VALUES (41, 2077, 15, '2026-01-21', 194.33, '2026-02-21');
INSERT INTO sales VALUES (42, 2079, 4, '2025-06-26', 63.48, '2025-06-26');
