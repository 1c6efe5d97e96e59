CREATE TABLE sellers (
  seller_ref TEXT PRIMARY KEY,
  shop_name TEXT,
  owner_name TEXT,
  country TEXT,
  commission_pct REAL,
  onboarded TEXT,
  suspended INTEGER
);
CREATE TABLE listings (
  listing_id INTEGER PRIMARY KEY,
  seller_ref TEXT REFERENCES sellers(seller_ref),
  title TEXT,
  category TEXT,
  ask_price REAL,
  listed_on TEXT,
  views INTEGER
);
CREATE TABLE purchases (
  purchase_id INTEGER PRIMARY KEY,
  listing_id INTEGER REFERENCES listings(listing_id),
  buyer_alias TEXT,
  buyer_country TEXT,
  paid_price REAL,
  shipping REAL,
  purchased_on TEXT,
  state TEXT,
  stars INTEGER
);
CREATE TABLE payouts (
  payout_id INTEGER PRIMARY KEY,
  seller_ref TEXT REFERENCES sellers(seller_ref),
  paid_out_on TEXT,
  amount REAL,
  state TEXT
);
INSERT INTO sellers VALUES ('S01', 'Retro Radio', 'Greta Dubois', NULL, 12, '2023-05-16', 0);
INSERT INTO sellers VALUES ('S02', 'Wool & Willow', 'Mika Costa', 'FR', 10, '2022-06-01', 0);
INSERT INTO sellers VALUES ('S03', 'Pixel Attic', 'Greta Costa', 'ES', 10, '2021-08-13', 0);
INSERT INTO sellers VALUES ('S04', 'La Petite Cuillère', 'Tom Lind', 'GB', 10, '2025-02-19', 0);
INSERT INTO sellers VALUES ('S05', 'Bricks Again', 'Ana Hale', 'GB', 8, '2022-04-21', 0);
INSERT INTO sellers VALUES ('S06', 'Old Lens', 'Louis Hale', 'GB', 10, '2021-02-22', 1);
INSERT INTO sellers VALUES ('S07', 'Norsk Tre', 'Louis Berg', 'ES', 12, '2021-11-09', 0);
INSERT INTO sellers VALUES ('S08', 'Casa Azul', 'Mika Costa', 'GB', 8, '2021-03-06', 0);
INSERT INTO sellers VALUES ('S09', 'Tin Toy Tom', 'Tom Lind', 'ES', 10, '2024-01-17', 0);
INSERT INTO sellers VALUES ('S10', 'Paper Fox', 'Greta Costa', NULL, 8, '2021-10-30', 0);
INSERT INTO sellers VALUES ('S11', 'Vinyl Vault', 'Louis Dubois', 'ES', 10, '2021-05-21', 0);
INSERT INTO sellers VALUES ('S12', 'Linen Lane', 'Mika Costa', 'GB', 10, '2023-03-26', 0);
INSERT INTO sellers VALUES ('S13', 'Moto Parts 77', 'Greta Lind', 'NO', 8, '2022-10-13', 1);
INSERT INTO sellers VALUES ('S14', 'Gem Corner', 'Mika Berg', 'GB', 8, '2025-06-20', 0);
INSERT INTO sellers VALUES ('S15', 'Sleepy Seller', 'Tom Berg', 'FR', 10, '2021-03-28', 0);
INSERT INTO listings VALUES (400, 'S07', 'Tin robot', 'toys', 72.61, '2024-01-20', 263);
INSERT INTO listings VALUES (401, 'S09', '50 mm lens', 'photo', 226.18, '2024-07-10', 228);
INSERT INTO listings VALUES (402, 'S11', 'Game console 1989', 'electronics', 49.41, '2023-07-02', 637);
INSERT INTO listings VALUES (403, 'S02', 'Silver spoons', 'home', 66.39, '2026-03-20', NULL);
INSERT INTO listings VALUES (404, 'S05', 'Game console 1989', NULL, 8.81, '2024-08-09', NULL);
INSERT INTO listings VALUES (405, 'S08', 'Linen shirt', 'clothing', 132.47, '2023-09-11', 209);
INSERT INTO listings VALUES (406, 'S06', 'Carburettor', 'parts', 84.1, '2026-06-14', 229);
INSERT INTO listings VALUES (407, 'S04', 'Carburettor', 'parts', 213.57, '2025-04-26', 617);
INSERT INTO listings VALUES (408, 'S08', 'Origami set', 'toys', 184.54, '2024-07-13', NULL);
INSERT INTO listings VALUES (409, 'S11', 'Silver spoons', 'home', 122.91, '2023-07-25', NULL);
INSERT INTO listings VALUES (410, 'S01', 'Tin robot', 'toys', 170.06, '2026-09-13', 167);
INSERT INTO listings VALUES (411, 'S06', 'Amber ring', 'jewellery', 159.71, '2025-11-19', 754);
INSERT INTO listings VALUES (412, 'S01', '50 mm lens', 'photo', 91.88, '2025-05-15', 614);
INSERT INTO listings VALUES (413, 'S05', 'Jazz LP', 'music', 174.19, '2025-08-16', 846);
INSERT INTO listings VALUES (414, 'S08', 'Tin robot', 'toys', 110.45, '2023-07-08', 601);
INSERT INTO listings VALUES (415, 'S10', 'Origami set', 'toys', 88.64, '2025-01-20', NULL);
INSERT INTO listings VALUES (416, 'S01', 'Origami set', 'toys', 50.09, '2024-06-26', 20);
INSERT INTO listings VALUES (417, 'S09', 'Origami set', 'toys', 128.58, '2026-05-30', 727);
INSERT INTO listings VALUES (418, 'S12', '50 mm lens', 'photo', 102.8, '2023-09-09', NULL);
INSERT INTO listings VALUES (419, 'S06', 'Brick castle set', NULL, 78.66, '2026-01-09', 774);
INSERT INTO listings VALUES (420, 'S07', 'Linen shirt', 'clothing', 155.48, '2026-07-31', 208);
INSERT INTO listings VALUES (421, 'S06', 'Oak bowl', 'home', 238.94, '2026-05-29', NULL);
INSERT INTO listings VALUES (422, 'S12', 'Linen shirt', 'clothing', 34.82, '2024-11-02', 605);
INSERT INTO listings VALUES (423, 'S12', 'Jazz LP', 'music', 21.84, '2023-11-14', 544);
INSERT INTO listings VALUES (424, 'S02', 'Game console 1989', 'electronics', 126.98, '2026-04-11', NULL);
INSERT INTO listings VALUES (425, 'S12', 'Amber ring', 'jewellery', 65.42, '2025-05-07', NULL);
INSERT INTO listings VALUES (426, 'S12', 'Game console 1989', 'electronics', 42.77, '2025-03-05', 773);
INSERT INTO listings VALUES (427, 'S11', 'Amber ring', 'jewellery', 117.58, '2024-02-19', 296);
INSERT INTO listings VALUES (428, 'S10', 'Blue tiles', 'home', 163.88, '2026-05-25', 412);
INSERT INTO listings VALUES (429, 'S12', '50 mm lens', 'photo', 230.46, '2024-09-01', 236);
INSERT INTO listings VALUES (430, 'S09', 'Tin robot', 'toys', 139.25, '2026-03-15', 556);
INSERT INTO listings VALUES (431, 'S04', '50 mm lens', 'photo', 110.04, '2026-04-01', NULL);
INSERT INTO listings VALUES (432, 'S06', 'Oak bowl', 'home', 151.4, '2023-05-21', 527);
INSERT INTO listings VALUES (433, 'S03', 'Linen shirt', 'clothing', 99.09, '2024-08-25', 695);
INSERT INTO listings VALUES (434, 'S08', 'Hand-knit scarf', NULL, 11.95, '2025-02-12', 546);
INSERT INTO listings VALUES (435, 'S12', 'Jazz LP', 'music', 110.57, '2026-09-03', 675);
INSERT INTO listings VALUES (436, 'S13', 'Blue tiles', 'home', 110.5, '2024-10-25', 607);
INSERT INTO listings VALUES (437, 'S02', 'Linen shirt', 'clothing', 229.34, '2023-11-17', 405);
INSERT INTO listings VALUES (438, 'S12', 'Tin robot', 'toys', 234.33, '2024-07-08', NULL);
INSERT INTO listings VALUES (439, 'S13', 'Amber ring', 'jewellery', 16.68, '2026-03-30', 189);
INSERT INTO listings VALUES (440, 'S04', 'Oak bowl', 'home', 224.43, '2026-05-08', NULL);
INSERT INTO listings VALUES (441, 'S03', 'Blue tiles', 'home', 123.95, '2023-12-20', NULL);
INSERT INTO listings VALUES (442, 'S04', 'Silver spoons', 'home', 206.67, '2026-06-02', 899);
INSERT INTO listings VALUES (443, 'S01', 'Origami set', 'toys', 41.35, '2025-01-02', 557);
INSERT INTO listings VALUES (444, 'S08', 'Silver spoons', 'home', 218.3, '2026-04-14', 323);
INSERT INTO listings VALUES (445, 'S05', 'Linen shirt', 'clothing', 133.79, '2025-09-09', NULL);
INSERT INTO listings VALUES (446, 'S02', 'Oak bowl', 'home', 190.63, '2025-12-03', 491);
INSERT INTO listings VALUES (447, 'S02', 'Jazz LP', 'music', 214.48, '2024-05-29', 131);
INSERT INTO listings VALUES (448, 'S09', 'Game console 1989', 'electronics', 96.28, '2026-01-01', 65);
INSERT INTO listings VALUES (449, 'S07', 'Amber ring', NULL, 20.61, '2024-03-02', NULL);
INSERT INTO purchases VALUES (1, 440, 'kiwi42', 'GB', 179.54, 0, '2026-09-13', 'refunded', 5);
INSERT INTO purchases VALUES (2, 422, 'oldfan', 'US', 27.86, NULL, '2025-07-29', 'completed', 5);
INSERT INTO purchases VALUES (3, 412, 'zed9', 'DE', 91.88, 3.9, '2026-03-11', 'completed', 5);
INSERT INTO purchases VALUES (4, 427, 'TinMan', 'FR', 117.58, 3.9, '2026-03-11', 'completed', 5);
INSERT INTO purchases VALUES (5, 438, 'mrs_b', 'US', 210.9, 0, '2026-07-18', 'completed', 1);
INSERT INTO purchases VALUES (6, 428, 'lupo', 'US', 163.88, 3.9, '2026-06-08', 'completed', 3);
INSERT INTO purchases VALUES (7, 417, 'oldfan', 'US', 128.58, 0, '2026-08-17', 'completed', 5);
INSERT INTO purchases VALUES (8, 431, 'lupo', 'GB', 99.04, 12, '2026-05-08', 'disputed', 3);
INSERT INTO purchases VALUES (9, 401, 'mrs_b', 'FR', 203.56, 12, '2026-10-12', 'completed', 5);
INSERT INTO purchases VALUES (10, 400, 'lupo', 'FR', 65.35, 0, '2025-12-20', 'completed', 5);
INSERT INTO purchases VALUES (11, 436, 'mrs_b', 'GB', 88.4, 6.5, '2025-09-14', 'completed', 3);
INSERT INTO purchases VALUES (12, 419, 'anna.k', 'ES', 78.66, 0, '2026-11-15', 'refunded', 3);
INSERT INTO purchases VALUES (13, 424, 'lupo', 'ES', 126.98, 6.5, '2026-07-05', 'refunded', NULL);
INSERT INTO purchases VALUES (14, 425, 'TinMan', 'ES', 65.42, 0, '2026-01-27', 'refunded', NULL);
INSERT INTO purchases VALUES (15, 433, 'lupo', 'US', 99.09, 12, '2025-01-16', 'completed', 3);
INSERT INTO purchases VALUES (16, 427, 'lupo', 'GB', 117.58, 12, '2025-01-29', 'completed', NULL);
INSERT INTO purchases VALUES (17, 426, 'TinMan', 'ES', 42.77, NULL, '2026-08-30', 'disputed', 4);
INSERT INTO purchases VALUES (18, 431, 'TinMan', 'GB', 110.04, 0, '2026-09-06', 'disputed', 5);
INSERT INTO purchases VALUES (19, 427, 'oldfan', 'US', 94.06, 0, '2025-07-20', 'completed', 1);
INSERT INTO purchases VALUES (20, 433, 'zed9', 'US', 99.09, NULL, '2024-11-30', 'completed', 5);
INSERT INTO purchases VALUES (21, 427, 'oldfan', 'FR', 105.82, 12, '2024-07-05', 'completed', 3);
INSERT INTO purchases VALUES (22, 407, 'TinMan', 'US', 170.86, NULL, '2026-02-08', 'completed', 4);
INSERT INTO purchases VALUES (23, 410, 'anna.k', 'FR', 136.05, NULL, '2026-11-01', 'completed', 5);
INSERT INTO purchases VALUES (24, 414, 'lupo', 'US', 110.45, 0, '2023-08-21', 'completed', 3);
INSERT INTO purchases VALUES (25, 414, 'kiwi42', 'ES', 99.41, NULL, '2024-07-07', 'completed', 5);
INSERT INTO purchases VALUES (26, 423, 'lupo', 'DE', 17.47, 12, '2024-09-15', 'refunded', 3);
INSERT INTO purchases VALUES (27, 414, 'mrs_b', 'DE', 110.45, 6.5, '2025-05-01', 'completed', NULL);
INSERT INTO purchases VALUES (28, 414, 'anna.k', 'GB', 99.41, 3.9, '2024-01-31', 'completed', NULL);
INSERT INTO purchases VALUES (29, 402, 'kiwi42', 'ES', 39.53, NULL, '2024-03-15', 'completed', 5);
INSERT INTO purchases VALUES (30, 412, 'oldfan', 'GB', 91.88, 12, '2026-08-24', 'completed', 3);
INSERT INTO purchases VALUES (31, 424, 'bookish', 'US', 114.28, 12, '2026-07-15', 'disputed', 1);
INSERT INTO purchases VALUES (32, 421, 'TinMan', 'DE', 238.94, 12, '2026-06-29', 'completed', 4);
INSERT INTO purchases VALUES (33, 424, 'kiwi42', 'GB', 126.98, 3.9, '2026-04-23', 'completed', 4);
INSERT INTO purchases VALUES (34, 421, 'bookish', 'DE', 215.05, NULL, '2026-08-09', 'completed', 5);
INSERT INTO purchases VALUES (35, 406, 'anna.k', 'US', 84.1, 12, '2026-08-27', 'refunded', NULL);
INSERT INTO purchases VALUES (36, 400, 'zed9', 'GB', 65.35, 3.9, '2024-11-03', 'completed', NULL);
INSERT INTO purchases VALUES (37, 402, 'anna.k', 'US', 49.41, 0, '2024-03-13', 'refunded', 1);
INSERT INTO purchases VALUES (38, 418, 'anna.k', 'FR', 102.8, 12, '2023-11-10', 'completed', 1);
INSERT INTO purchases VALUES (39, 428, 'anna.k', 'US', 147.49, NULL, '2026-11-15', 'completed', 4);
INSERT INTO purchases VALUES (40, 405, 'oldfan', 'FR', 132.47, 3.9, '2026-02-21', 'completed', NULL);
INSERT INTO purchases VALUES (41, 427, 'kiwi42', 'DE', 105.82, 3.9, '2025-09-02', 'completed', 4);
INSERT INTO purchases VALUES (42, 420, 'oldfan', 'GB', 139.93, NULL, '2026-10-25', 'disputed', 3);
INSERT INTO purchases VALUES (43, 433, 'lupo', 'FR', 99.09, NULL, '2026-10-30', 'completed', 5);
INSERT INTO purchases VALUES (44, 409, 'kiwi42', 'FR', 110.62, 0, '2026-02-08', 'completed', 5);
INSERT INTO purchases VALUES (45, 414, 'bookish', 'GB', 110.45, 12, '2026-06-27', 'completed', 4);
INSERT INTO purchases VALUES (46, 400, 'lupo', 'GB', 72.61, 6.5, '2025-09-07', 'disputed', 5);
INSERT INTO purchases VALUES (47, 413, 'mrs_b', 'DE', 156.77, 12, '2026-08-03', 'completed', 5);
INSERT INTO purchases VALUES (48, 407, 'bookish', 'DE', 213.57, NULL, '2025-06-21', 'completed', 5);
INSERT INTO purchases VALUES (49, 435, 'lupo', 'DE', 110.57, 12, '2026-11-13', 'completed', 4);
INSERT INTO purchases VALUES (50, 417, 'oldfan', 'GB', 102.86, 0, '2026-10-30', 'completed', 5);
INSERT INTO purchases VALUES (51, 401, 'kiwi42', 'GB', 226.18, 3.9, '2024-08-18', 'refunded', 1);
INSERT INTO purchases VALUES (52, 431, 'lupo', 'GB', 110.04, 3.9, '2026-06-06', 'completed', 5);
INSERT INTO purchases VALUES (53, 436, 'zed9', 'US', 88.4, 6.5, '2026-05-13', 'completed', NULL);
INSERT INTO purchases VALUES (54, 408, 'zed9', 'FR', 147.63, NULL, '2026-02-05', 'completed', 5);
INSERT INTO purchases VALUES (55, 419, 'kiwi42', 'DE', 70.79, 0, '2026-01-14', 'completed', NULL);
INSERT INTO purchases VALUES (56, 412, 'zed9', 'GB', 91.88, NULL, '2026-05-04', 'refunded', 1);
INSERT INTO purchases VALUES (57, 432, 'anna.k', 'ES', 121.12, 6.5, '2024-07-23', 'refunded', 3);
INSERT INTO purchases VALUES (58, 401, 'lupo', 'GB', 226.18, 6.5, '2025-08-23', 'disputed', 3);
INSERT INTO purchases VALUES (59, 438, 'kiwi42', 'FR', 210.9, 0, '2025-08-06', 'refunded', 5);
INSERT INTO purchases VALUES (60, 427, 'mrs_b', 'GB', 105.82, 0, '2025-01-31', 'completed', 4);
INSERT INTO purchases VALUES (61, 427, 'zed9', 'US', 94.06, 3.9, '2025-03-01', 'completed', 1);
INSERT INTO purchases VALUES (62, 405, 'TinMan', 'ES', 105.98, NULL, '2023-09-28', 'completed', 3);
INSERT INTO purchases VALUES (63, 430, 'TinMan', 'ES', 139.25, 0, '2026-10-02', 'completed', 5);
INSERT INTO purchases VALUES (64, 429, 'lupo', 'FR', 207.41, NULL, '2024-12-01', 'refunded', 3);
INSERT INTO purchases VALUES (65, 407, 'zed9', 'DE', 192.21, NULL, '2025-06-22', 'refunded', NULL);
INSERT INTO purchases VALUES (66, 434, 'zed9', 'GB', 11.95, 0, '2026-05-24', 'completed', NULL);
INSERT INTO purchases VALUES (67, 415, 'zed9', 'FR', 79.78, 3.9, '2025-07-04', 'completed', 3);
INSERT INTO purchases VALUES (68, 426, 'zed9', 'FR', 38.49, 12, '2025-10-20', 'completed', 5);
INSERT INTO purchases VALUES (69, 405, 'zed9', 'DE', 119.22, 3.9, '2023-09-28', 'disputed', 4);
INSERT INTO purchases VALUES (70, 414, 'oldfan', 'DE', 88.36, 3.9, '2025-09-20', 'completed', NULL);
INSERT INTO purchases VALUES (71, 420, 'bookish', 'ES', 155.48, 6.5, '2026-11-02', 'completed', 5);
INSERT INTO purchases VALUES (72, 412, 'bookish', 'US', 73.5, 6.5, '2025-10-13', 'refunded', 1);
INSERT INTO purchases VALUES (73, 403, 'oldfan', 'ES', 59.75, NULL, '2026-04-07', 'completed', 1);
INSERT INTO purchases VALUES (74, 413, 'TinMan', 'GB', 139.35, NULL, '2026-06-20', 'disputed', 5);
INSERT INTO purchases VALUES (75, 410, 'oldfan', 'US', 170.06, 6.5, '2026-10-12', 'completed', 4);
INSERT INTO payouts VALUES (1, 'S12', '2025-01-02', 355.84, 'failed');
INSERT INTO payouts VALUES (2, 'S04', '2025-07-27', 505.76, 'sent');
INSERT INTO payouts VALUES (3, 'S07', '2025-09-06', 466.86, 'failed');
INSERT INTO payouts VALUES (4, 'S02', '2024-08-31', 443.31, 'sent');
INSERT INTO payouts VALUES (5, 'S07', '2025-02-12', 453.34, 'sent');
INSERT INTO payouts VALUES (6, 'S12', '2025-12-27', 572.84, 'sent');
INSERT INTO payouts VALUES (7, 'S06', '2025-06-20', 593.75, 'failed');
INSERT INTO payouts VALUES (8, 'S06', '2026-10-04', 46.45, 'failed');
INSERT INTO payouts VALUES (9, 'S12', '2024-01-30', 502.14, 'failed');
INSERT INTO payouts VALUES (10, 'S05', '2026-06-27', 428.28, 'sent');
INSERT INTO payouts VALUES (11, 'S04', '2024-08-13', 247.03, 'sent');
INSERT INTO payouts VALUES (12, 'S07', '2025-03-04', 594.71, 'sent');
INSERT INTO payouts VALUES (13, 'S09', '2025-03-25', 570.49, 'sent');
INSERT INTO payouts VALUES (14, 'S03', '2026-08-05', 553.31, 'sent');
INSERT INTO payouts VALUES (15, 'S05', '2025-02-05', 103.33, 'failed');
INSERT INTO payouts VALUES (16, 'S10', '2024-05-23', 422.61, 'sent');
INSERT INTO payouts VALUES (17, 'S10', '2025-11-05', 554.17, 'failed');
INSERT INTO payouts VALUES (18, 'S09', '2024-06-07', 295.74, 'sent');
INSERT INTO payouts VALUES (19, 'S02', '2024-09-18', 178.45, 'sent');
INSERT INTO payouts VALUES (20, 'S02', '2025-01-01', 458.9, 'failed');
INSERT INTO payouts VALUES (21, 'S04', '2026-05-02', 491.81, 'sent');
INSERT INTO payouts VALUES (22, 'S05', '2025-07-29', 521.22, 'failed');
INSERT INTO payouts VALUES (23, 'S08', '2024-12-31', 86.94, 'sent');
INSERT INTO payouts VALUES (24, 'S01', '2025-12-27', 425.16, 'failed');
INSERT INTO payouts VALUES (25, 'S01', '2025-12-24', 483.53, 'sent');
INSERT INTO payouts VALUES (26, 'S11', '2025-08-23', 403.44, 'failed');
INSERT INTO payouts VALUES (27, 'S10', '2024-11-09', 54.14, 'sent');
INSERT INTO payouts VALUES (28, 'S09', '2025-02-18', 259.74, 'sent');
INSERT INTO payouts VALUES (29, 'S01', '2025-12-01', 377.47, 'sent');
INSERT INTO payouts VALUES (30, 'S08', '2026-07-16', 520.17, 'failed');
INSERT INTO payouts VALUES (31, 'S09', '2025-08-13', 228.32, 'sent');
INSERT INTO payouts VALUES (32, 'S04', '2024-05-04', 93.94, 'sent');
INSERT INTO payouts VALUES (33, 'S02', '2024-01-30', 558.27, 'sent');
INSERT INTO payouts VALUES (34, 'S08', '2026-06-27', 361.03, 'failed');
INSERT INTO payouts VALUES (35, 'S10', '2025-12-28', 251.62, 'sent');
INSERT INTO payouts VALUES (36, 'S08', '2024-07-22', 213.87, 'sent');
INSERT INTO payouts VALUES (37, 'S02', '2025-05-09', 474.55, 'sent');
INSERT INTO payouts VALUES (38, 'S08', '2025-05-10', 195.04, 'sent');
INSERT INTO payouts VALUES (39, 'S10', '2026-08-31', 276.0, 'failed');
INSERT INTO payouts VALUES (40, 'S09', '2026-01-15', 130.66, 'sent');
