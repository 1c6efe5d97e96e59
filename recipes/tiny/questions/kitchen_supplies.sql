CREATE TABLE cust (
  cust_no INTEGER PRIMARY KEY,
  cust_name TEXT,
  kind TEXT,
  contact TEXT,
  mail TEXT,
  city TEXT,
  ctry TEXT,
  since TEXT,
  disc_pct INTEGER
);
CREATE TABLE cust_site (
  site_no INTEGER PRIMARY KEY,
  cust_no INTEGER REFERENCES cust(cust_no),
  street TEXT,
  city TEXT,
  state TEXT,
  main_yn TEXT,
  opened TEXT
);
CREATE TABLE item (
  sku TEXT PRIMARY KEY,
  descr TEXT,
  cat TEXT,
  unit_price REAL,
  stock_qty INTEGER,
  reorder_at INTEGER,
  discontinued TEXT
);
CREATE TABLE ord (
  ord_no INTEGER PRIMARY KEY,
  cust_no INTEGER REFERENCES cust(cust_no),
  site_no INTEGER REFERENCES cust_site(site_no),
  ord_dt TEXT,
  ship_dt TEXT,
  status TEXT
);
CREATE TABLE ord_line (
  ord_no INTEGER REFERENCES ord(ord_no),
  line INTEGER,
  sku TEXT REFERENCES item(sku),
  qty INTEGER,
  amt REAL,
  PRIMARY KEY (ord_no, line)
);
INSERT INTO cust VALUES (1, 'Big Wok', 'restaurant', 'Sam Okoro-Wills', 'office1@meridian-hotels.com', 'Chicago', 'US', '2018-11-15', 5);
INSERT INTO cust VALUES (2, 'Hotel Meridian', 'restaurant', 'Meg OLeary', 'orders2@meridian-hotels.com', 'Springfield', 'US', '2019-04-01', 5);
INSERT INTO cust VALUES (3, 'The Copper Pan', 'restaurant', 'Meg OLeary', 'chef3@meridian-hotels.com', 'Springfield', 'US', '2024-09-23', 15);
INSERT INTO cust VALUES (4, 'Canteen 42 LLC', 'hospital', 'Dana Ruiz', 'office4@harvest.biz', 'Montreal', 'CA', '2019-01-25', 0);
INSERT INTO cust VALUES (5, 'Chez Paul', 'hotel', NULL, 'office5@outlook.com', 'Montreal', 'CA', '2017-10-14', 0);
INSERT INTO cust VALUES (6, 'Oak Street School', 'restaurant', NULL, 'chef6@harvest.biz', 'Springfield', 'US', '2018-07-26', 0);
INSERT INTO cust VALUES (7, 'Taqueria El Sol', 'hospital', 'Pat Lim', 'office7@meridian-hotels.com', 'Boulder', 'US', '2018-05-25', 10);
INSERT INTO cust VALUES (8, 'Big Wok', 'catering', 'Sam Okoro-Wills', 'chef8@gmail.com', 'Springfield', 'US', '2019-01-11', 0);
INSERT INTO cust VALUES (9, 'Big Wok', 'school', NULL, 'chef9@meridian-hotels.com', 'Montreal', 'CA', '2023-09-07', 10);
INSERT INTO cust VALUES (10, 'Noodle & Co.', 'hospital', 'Meg OLeary', 'orders10@harvest.biz', 'Boulder', 'US', '2023-05-15', 0);
INSERT INTO cust VALUES (11, 'Bistro Lavande', 'restaurant', 'Meg OLeary', 'chef11@outlook.com', 'Springfield', 'US', '2018-11-17', 10);
INSERT INTO cust VALUES (12, 'Chez Paul', 'school', 'Luc Tremblay', NULL, 'Chicago', 'US', '2019-07-07', 10);
INSERT INTO cust VALUES (13, 'Riverside Care Home', 'restaurant', NULL, 'office13@outlook.com', 'Chicago', 'US', '2024-10-21', 5);
INSERT INTO cust VALUES (14, 'St. Brigid Hospital', 'restaurant', 'Dana Ruiz', 'office14@gmail.com', 'Chicago', 'US', '2024-06-17', 5);
INSERT INTO cust VALUES (15, 'Big Wok', 'school', 'Meg OLeary', 'chef15@gmail.com', 'Montreal', 'CA', '2019-09-11', 10);
INSERT INTO cust VALUES (16, 'Harvest Catering Inc.', 'hotel', 'Sam Okoro-Wills', 'orders16@outlook.com', 'Toronto', 'CA', '2017-11-25', 5);
INSERT INTO cust VALUES (17, 'Taqueria El Sol', 'school', 'Dana Ruiz', 'office17@gmail.com', 'Springfield', 'US', '2019-01-05', 0);
INSERT INTO cust VALUES (18, 'Chez Paul', 'restaurant', NULL, 'office18@meridian-hotels.com', 'Denver', 'US', '2025-08-01', 5);
INSERT INTO cust VALUES (19, 'Hotel Meridian', 'restaurant', NULL, NULL, 'Chicago', 'US', '2020-08-27', 0);
INSERT INTO cust VALUES (20, 'Taqueria El Sol', 'hotel', 'Dana Ruiz', 'orders20@outlook.com', 'Springfield', 'US', '2025-04-01', 0);
INSERT INTO cust VALUES (21, 'The Copper Pan', 'restaurant', 'Luc Tremblay', 'orders21@gmail.com', 'Toronto', 'CA', '2019-10-06', 10);
INSERT INTO cust VALUES (22, 'Chez Paul', 'school', 'Meg OLeary', 'office22@harvest.biz', 'Springfield', 'US', '2024-03-08', 0);
INSERT INTO cust VALUES (23, 'Riverside Care Home', 'hotel', 'Dana Ruiz', 'chef23@gmail.com', 'Denver', 'US', '2023-09-08', 0);
INSERT INTO cust VALUES (24, 'Chez Paul', 'hotel', 'Luc Tremblay', 'office24@outlook.com', 'Springfield', 'US', '2018-07-11', NULL);
INSERT INTO cust VALUES (25, 'Oak Street School', 'catering', 'Dana Ruiz', 'office25@outlook.com', 'Toronto', 'CA', '2022-03-11', 10);
INSERT INTO cust VALUES (26, 'Oak Street School', 'hospital', 'Meg OLeary', NULL, 'Springfield', 'US', '2016-09-11', 10);
INSERT INTO cust VALUES (27, 'Noodle & Co.', 'hotel', 'Luc Tremblay', 'office27@outlook.com', 'Chicago', 'US', '2020-02-13', NULL);
INSERT INTO cust VALUES (28, 'St. Brigid Hospital', 'restaurant', 'Meg OLeary', 'office28@outlook.com', 'Denver', 'US', '2026-09-08', 5);
INSERT INTO cust VALUES (29, 'Chez Paul', 'restaurant', 'Meg OLeary', NULL, 'Boulder', 'US', '2024-07-16', 5);
INSERT INTO cust VALUES (30, 'Harvest Catering Inc.', 'hospital', 'Luc Tremblay', NULL, 'Boulder', 'US', '2022-08-25', 0);
INSERT INTO cust VALUES (31, 'Riverside Care Home', 'restaurant', 'Luc Tremblay', 'chef31@meridian-hotels.com', 'Springfield', 'US', '2016-11-10', 10);
INSERT INTO cust VALUES (32, 'Harvest Catering Inc.', 'restaurant', 'Dana Ruiz', 'chef32@harvest.biz', 'Springfield', 'US', '2022-06-24', 15);
INSERT INTO cust VALUES (33, 'Riverside Care Home', 'restaurant', NULL, 'chef33@outlook.com', 'Toronto', 'CA', '2016-05-13', NULL);
INSERT INTO cust VALUES (34, 'Canteen 42 LLC', 'catering', 'Dana Ruiz', 'orders34@meridian-hotels.com', 'Denver', 'US', '2023-11-08', NULL);
INSERT INTO cust VALUES (35, 'Bistro Lavande', 'restaurant', 'Dana Ruiz', 'orders35@outlook.com', 'Springfield', 'US', '2022-05-04', NULL);
INSERT INTO cust VALUES (36, 'Hotel Meridian', 'restaurant', 'Dana Ruiz', 'office36@gmail.com', 'Toronto', 'CA', '2021-07-01', NULL);
INSERT INTO cust VALUES (37, 'Canteen 42 LLC', 'hospital', 'Pat Lim', 'office37@outlook.com', 'Springfield', 'US', '2023-11-22', 10);
INSERT INTO cust VALUES (38, 'Canteen 42 LLC', 'catering', 'Luc Tremblay', 'office38@harvest.biz', 'Denver', 'US', '2020-12-03', 0);
INSERT INTO cust VALUES (39, 'Bistro Lavande', 'restaurant', 'Pat Lim', 'orders39@gmail.com', 'Springfield', 'US', '2018-07-18', 0);
INSERT INTO cust VALUES (40, 'Bistro Lavande', 'school', 'Luc Tremblay', 'orders40@gmail.com', 'Boulder', 'US', '2024-06-07', 0);
INSERT INTO cust VALUES (41, 'Harvest Catering Inc.', 'hotel', 'Pat Lim', NULL, 'Denver', 'US', '2021-10-11', 10);
INSERT INTO cust VALUES (42, 'Bistro Lavande', 'catering', 'Pat Lim', 'office42@gmail.com', 'Boulder', 'US', '2016-11-28', 15);
INSERT INTO cust VALUES (43, 'Harvest Catering Inc.', 'hospital', 'Pat Lim', 'office43@meridian-hotels.com', 'Chicago', 'US', '2024-11-18', NULL);
INSERT INTO cust VALUES (44, 'Canteen 42 LLC', 'catering', 'Meg OLeary', 'chef44@harvest.biz', 'Chicago', 'US', '2024-04-04', NULL);
INSERT INTO cust VALUES (45, 'The Copper Pan', 'hotel', 'Pat Lim', 'office45@meridian-hotels.com', 'Denver', 'US', '2021-01-27', NULL);
INSERT INTO cust_site VALUES (1, 4, '693 Rue Peel', 'Toronto', 'ON', 'Y', '2017-09-25');
INSERT INTO cust_site VALUES (2, 5, '403 Market Sq', 'Montreal', 'QC', 'Y', '2025-11-04');
INSERT INTO cust_site VALUES (3, 6, '948 Rue Peel', 'Springfield', 'IL', 'Y', NULL);
INSERT INTO cust_site VALUES (4, 7, '427 W Lake Ave', 'Springfield', 'MO', 'Y', NULL);
INSERT INTO cust_site VALUES (5, 8, '121 Rue Peel', 'Springfield', 'MO', 'Y', '2016-05-10');
INSERT INTO cust_site VALUES (6, 12, '926 W Lake Ave', 'Toronto', 'ON', 'Y', '2025-01-16');
INSERT INTO cust_site VALUES (7, 14, '358 Rue Peel', 'Denver', 'CO', 'Y', NULL);
INSERT INTO cust_site VALUES (8, 14, '535 W Lake Ave', 'Chicago', 'IL', 'N', NULL);
INSERT INTO cust_site VALUES (9, 14, '176 Oak St', 'Chicago', 'IL', 'N', NULL);
INSERT INTO cust_site VALUES (10, 15, '585 Rue Peel', 'Denver', 'CO', 'Y', '2023-09-25');
INSERT INTO cust_site VALUES (11, 15, '777 W Lake Ave', 'Chicago', 'IL', 'N', '2021-01-17');
INSERT INTO cust_site VALUES (12, 15, '382 Rue Peel', 'Chicago', 'IL', 'N', '2017-12-28');
INSERT INTO cust_site VALUES (13, 18, '394 Colfax Ave', 'Springfield', 'IL', 'Y', '2022-03-10');
INSERT INTO cust_site VALUES (14, 18, '73 Oak St', 'Chicago', 'IL', 'N', '2021-04-17');
INSERT INTO cust_site VALUES (15, 19, '773 Oak St', 'Chicago', 'IL', 'Y', '2022-10-14');
INSERT INTO cust_site VALUES (16, 20, '770 Rue Peel', 'Toronto', 'ON', 'Y', NULL);
INSERT INTO cust_site VALUES (17, 21, '343 Market Sq', 'Chicago', 'IL', 'Y', '2021-05-05');
INSERT INTO cust_site VALUES (18, 22, '587 Rue Peel', 'Chicago', 'IL', 'Y', '2021-03-08');
INSERT INTO cust_site VALUES (19, 23, '908 Market Sq', 'Springfield', 'IL', 'Y', NULL);
INSERT INTO cust_site VALUES (20, 24, '3 W Lake Ave', 'Springfield', 'MO', 'Y', '2020-09-07');
INSERT INTO cust_site VALUES (21, 25, '320 Market Sq', 'Chicago', 'IL', 'Y', '2025-12-01');
INSERT INTO cust_site VALUES (22, 26, '194 Colfax Ave', 'Springfield', 'MO', 'Y', NULL);
INSERT INTO cust_site VALUES (23, 27, '586 Colfax Ave', 'Chicago', 'IL', 'Y', '2017-06-25');
INSERT INTO cust_site VALUES (24, 28, '268 Colfax Ave', 'Chicago', 'IL', 'Y', '2017-11-01');
INSERT INTO cust_site VALUES (25, 30, '172 W Lake Ave', 'Springfield', 'MO', 'Y', '2019-03-02');
INSERT INTO cust_site VALUES (26, 32, '757 W Lake Ave', 'Chicago', 'IL', 'Y', '2025-10-08');
INSERT INTO cust_site VALUES (27, 33, '57 Market Sq', 'Montreal', 'QC', 'Y', '2025-08-13');
INSERT INTO cust_site VALUES (28, 33, '605 W Lake Ave', 'Springfield', 'IL', 'N', NULL);
INSERT INTO cust_site VALUES (29, 33, '657 Rue Peel', 'Boulder', 'CO', 'N', NULL);
INSERT INTO cust_site VALUES (30, 34, '494 Colfax Ave', 'Toronto', 'ON', 'Y', '2022-12-28');
INSERT INTO cust_site VALUES (31, 34, '231 Colfax Ave', 'Denver', 'CO', 'N', '2018-11-12');
INSERT INTO cust_site VALUES (32, 34, '639 Rue Peel', 'Springfield', 'IL', 'N', '2023-07-07');
INSERT INTO cust_site VALUES (33, 36, '570 Market Sq', 'Springfield', 'MO', 'Y', NULL);
INSERT INTO cust_site VALUES (34, 37, '962 Rue Peel', 'Springfield', 'MO', 'Y', '2017-07-11');
INSERT INTO cust_site VALUES (35, 38, '782 Colfax Ave', 'Springfield', 'IL', 'Y', '2024-12-23');
INSERT INTO cust_site VALUES (36, 39, '698 Oak St', 'Springfield', 'IL', 'Y', '2019-11-21');
INSERT INTO cust_site VALUES (37, 40, '38 Rue Peel', 'Denver', 'CO', 'Y', '2022-02-05');
INSERT INTO cust_site VALUES (38, 41, '497 Colfax Ave', 'Denver', 'CO', 'Y', '2016-05-15');
INSERT INTO cust_site VALUES (39, 42, '775 Rue Peel', 'Chicago', 'IL', 'Y', '2023-03-25');
INSERT INTO cust_site VALUES (40, 42, '818 W Lake Ave', 'Montreal', 'QC', 'N', '2019-08-15');
INSERT INTO cust_site VALUES (41, 42, '432 W Lake Ave', 'Springfield', 'MO', 'N', '2021-06-17');
INSERT INTO cust_site VALUES (42, 43, '745 Colfax Ave', 'Montreal', 'QC', 'Y', '2023-04-09');
INSERT INTO cust_site VALUES (43, 44, '471 Market Sq', 'Springfield', 'MO', 'Y', '2018-09-25');
INSERT INTO cust_site VALUES (44, 44, '295 Rue Peel', 'Toronto', 'ON', 'N', '2025-11-16');
INSERT INTO cust_site VALUES (45, 44, '677 Market Sq', 'Springfield', 'MO', 'N', NULL);
INSERT INTO cust_site VALUES (46, 45, '249 Oak St', 'Springfield', 'MO', 'Y', '2024-02-09');
INSERT INTO item VALUES ('KS-A100', 'Chef knife 21 cm', 'textile', 4.87, 203, 5, NULL);
INSERT INTO item VALUES ('KS-C111', 'Paring knife', 'textile', 76.78, 64, 25, NULL);
INSERT INTO item VALUES ('KS-A122', 'Stock pot 12 L', 'textile', 56.18, 66, NULL, NULL);
INSERT INTO item VALUES ('KS-A133', 'Sauté pan 28 cm', 'knives', 299.37, 54, NULL, NULL);
INSERT INTO item VALUES ('KS-B144', 'Cutting board oak', 'textile', 36.59, 108, 5, NULL);
INSERT INTO item VALUES ('KS-B155', 'Whisk steel', 'small tools', 193.11, 140, 5, '2024-12-20');
INSERT INTO item VALUES ('KS-C166', 'Blender Pro-900', 'textile', 379.1, 199, NULL, '2024-06-11');
INSERT INTO item VALUES ('KS-A177', 'Oven mitt pair', 'electrical', 297.47, 129, 5, '2023-01-12');
INSERT INTO item VALUES ('KS-C188', 'Baking tray GN1/1', 'knives', 79.67, 86, 5, '2023-10-19');
INSERT INTO item VALUES ('KS-A199', 'Ladle 0.25 L', 'cookware', 201.98, 162, 5, NULL);
INSERT INTO item VALUES ('KS-B210', 'Digital scale 5 kg', 'knives', 419.49, 139, 5, NULL);
INSERT INTO item VALUES ('KS-B221', 'Apron black', 'electrical', 68.93, 25, NULL, '2022-01-28');
INSERT INTO item VALUES ('KS-A232', 'Pizza peel', 'electrical', 281.76, 91, 25, NULL);
INSERT INTO item VALUES ('KS-B243', 'Rice cooker 6 L', 'knives', 370.82, 235, 25, NULL);
INSERT INTO item VALUES ('KS-B254', 'Mandoline', 'knives', 388.81, 56, NULL, NULL);
INSERT INTO item VALUES ('KS-A265', 'Thermometer probe', 'electrical', 72.66, 0, 25, NULL);
INSERT INTO item VALUES ('KS-B276', 'Sous-vide stick', 'cookware', 381.48, 15, 10, NULL);
INSERT INTO item VALUES ('KS-C287', 'Tongs 30 cm', 'electrical', 331.64, 172, 25, '2023-08-02');
INSERT INTO item VALUES ('KS-C298', 'Colander', 'knives', 416.69, 173, 25, '2024-12-25');
INSERT INTO item VALUES ('KS-B309', 'Egg timer', 'textile', 281.74, 235, 5, NULL);
INSERT INTO item VALUES ('KS-Z900', 'Stock pot 12 L (old model)', 'cookware', 24.29, 0, NULL, '2019-03-25');
INSERT INTO item VALUES ('KS-Z901', 'Sauté pan 28 cm (old model)', 'cookware', 74.09, 0, NULL, '2018-09-21');
INSERT INTO item VALUES ('KS-Z902', 'Cutting board oak (old model)', 'cookware', 74.44, 0, NULL, '2021-10-17');
INSERT INTO item VALUES ('KS-Z903', 'Whisk steel (old model)', 'cookware', 59.34, 3, NULL, '2022-06-18');
INSERT INTO item VALUES ('KS-Z904', 'Blender Pro-900 (old model)', 'cookware', 73.58, 3, NULL, '2020-03-13');
INSERT INTO item VALUES ('KS-Z905', 'Oven mitt pair (old model)', 'cookware', 88.72, 0, NULL, '2023-09-19');
INSERT INTO ord VALUES (5001, 19, 15, '2023-06-17', '2023-06-28', 'shipped');
INSERT INTO ord VALUES (5002, 11, NULL, '2023-03-21', '2023-03-28', 'shipped');
INSERT INTO ord VALUES (5003, 2, NULL, '2025-01-15', '2025-01-15', 'shipped');
INSERT INTO ord VALUES (5004, 21, 17, '2022-07-19', NULL, 'cancelled');
INSERT INTO ord VALUES (5005, 14, 9, '2022-05-16', NULL, 'open');
INSERT INTO ord VALUES (5006, 38, 35, '2023-08-21', NULL, 'cancelled');
INSERT INTO ord VALUES (5007, 36, 33, '2026-08-03', NULL, 'open');
INSERT INTO ord VALUES (5008, 16, NULL, '2024-10-20', '2024-10-22', 'shipped');
INSERT INTO ord VALUES (5009, 28, 24, '2022-02-05', NULL, 'open');
INSERT INTO ord VALUES (5010, 4, NULL, '2024-08-22', '2024-08-23', 'shipped');
INSERT INTO ord VALUES (5011, 7, NULL, '2023-10-11', NULL, 'cancelled');
INSERT INTO ord VALUES (5012, 17, NULL, '2023-02-11', NULL, 'cancelled');
INSERT INTO ord VALUES (5013, 35, NULL, '2021-11-22', '2021-11-28', 'shipped');
INSERT INTO ord VALUES (5014, 9, NULL, '2023-05-06', NULL, 'cancelled');
INSERT INTO ord VALUES (5015, 8, 5, '2025-04-28', '2025-04-28', 'shipped');
INSERT INTO ord VALUES (5016, 34, 31, '2024-08-13', '2024-08-22', 'shipped');
INSERT INTO ord VALUES (5017, 24, 20, '2023-10-08', NULL, 'cancelled');
INSERT INTO ord VALUES (5018, 29, NULL, '2024-01-23', '2024-01-24', 'shipped');
INSERT INTO ord VALUES (5019, 17, NULL, '2024-04-27', NULL, 'open');
INSERT INTO ord VALUES (5020, 24, 20, '2026-06-22', NULL, 'cancelled');
INSERT INTO ord VALUES (5021, 13, NULL, '2024-06-19', '2024-06-23', 'shipped');
INSERT INTO ord VALUES (5022, 13, NULL, '2023-03-02', '2023-03-12', 'shipped');
INSERT INTO ord VALUES (5023, 39, 36, '2025-11-12', '2025-11-20', 'shipped');
INSERT INTO ord VALUES (5024, 35, NULL, '2022-12-16', '2022-12-18', 'shipped');
INSERT INTO ord VALUES (5025, 23, 19, '2022-01-27', NULL, 'cancelled');
INSERT INTO ord VALUES (5026, 33, NULL, '2025-12-23', NULL, 'cancelled');
INSERT INTO ord VALUES (5027, 36, NULL, '2023-07-11', '2023-07-22', 'shipped');
INSERT INTO ord VALUES (5028, 21, 17, '2022-02-06', '2022-02-15', 'shipped');
INSERT INTO ord VALUES (5029, 40, 37, '2026-03-14', '2026-03-26', 'shipped');
INSERT INTO ord VALUES (5030, 7, 4, '2025-04-04', '2025-04-07', 'shipped');
INSERT INTO ord VALUES (5031, 32, 26, '2024-04-25', NULL, 'cancelled');
INSERT INTO ord VALUES (5032, 18, 13, '2021-01-16', '2021-01-23', 'shipped');
INSERT INTO ord VALUES (5033, 33, 27, '2023-11-05', '2023-11-05', 'shipped');
INSERT INTO ord VALUES (5034, 36, 33, '2025-03-02', '2025-03-16', 'shipped');
INSERT INTO ord VALUES (5035, 19, NULL, '2022-06-19', NULL, 'cancelled');
INSERT INTO ord VALUES (5036, 7, 4, '2024-12-20', '2024-12-28', 'shipped');
INSERT INTO ord VALUES (5037, 8, 5, '2024-11-07', '2024-11-13', 'shipped');
INSERT INTO ord VALUES (5038, 37, 34, '2022-01-06', '2022-01-14', 'shipped');
INSERT INTO ord VALUES (5039, 2, NULL, '2021-02-14', NULL, 'open');
INSERT INTO ord VALUES (5040, 8, 5, '2025-01-26', '2025-01-28', 'shipped');
INSERT INTO ord VALUES (5041, 23, 19, '2024-08-08', '2024-08-20', 'shipped');
INSERT INTO ord VALUES (5042, 3, NULL, '2022-12-28', '2022-12-28', 'shipped');
INSERT INTO ord VALUES (5043, 2, NULL, '2024-01-28', NULL, 'cancelled');
INSERT INTO ord VALUES (5044, 35, NULL, '2023-09-26', '2023-09-28', 'shipped');
INSERT INTO ord VALUES (5045, 10, NULL, '2025-01-03', '2025-01-13', 'shipped');
INSERT INTO ord VALUES (5046, 14, 8, '2022-01-28', '2022-01-28', 'shipped');
INSERT INTO ord VALUES (5047, 36, 33, '2023-02-16', NULL, 'cancelled');
INSERT INTO ord VALUES (5048, 9, NULL, '2023-01-25', NULL, 'open');
INSERT INTO ord VALUES (5049, 29, NULL, '2021-07-19', NULL, 'cancelled');
INSERT INTO ord VALUES (5050, 10, NULL, '2023-05-02', '2023-05-13', 'shipped');
INSERT INTO ord VALUES (5051, 27, 23, '2024-11-27', '2024-11-28', 'shipped');
INSERT INTO ord VALUES (5052, 5, 2, '2022-02-22', '2022-02-26', 'shipped');
INSERT INTO ord VALUES (5053, 28, 24, '2023-12-17', NULL, 'cancelled');
INSERT INTO ord VALUES (5054, 7, NULL, '2021-06-26', NULL, 'open');
INSERT INTO ord VALUES (5055, 32, 26, '2026-05-21', '2026-05-24', 'shipped');
INSERT INTO ord VALUES (5056, 12, 6, '2024-10-28', '2024-10-28', 'shipped');
INSERT INTO ord VALUES (5057, 18, 13, '2024-11-14', NULL, 'cancelled');
INSERT INTO ord VALUES (5058, 14, 7, '2024-10-22', '2024-10-25', 'shipped');
INSERT INTO ord VALUES (5059, 2, NULL, '2022-08-07', '2022-08-08', 'shipped');
INSERT INTO ord VALUES (5060, 6, 3, '2021-02-19', '2021-02-28', 'shipped');
INSERT INTO ord_line VALUES (5001, 1, 'KS-C111', 17, 1240.0);
INSERT INTO ord_line VALUES (5002, 1, 'KS-A265', 8, 581.28);
INSERT INTO ord_line VALUES (5003, 1, 'KS-B243', 11, 3671.12);
INSERT INTO ord_line VALUES (5003, 2, 'KS-C188', 4, 286.81);
INSERT INTO ord_line VALUES (5004, 1, 'KS-B254', 18, 6648.65);
INSERT INTO ord_line VALUES (5004, 2, 'KS-B243', 18, 6341.02);
INSERT INTO ord_line VALUES (5005, 1, 'KS-B221', 19, 1309.67);
INSERT INTO ord_line VALUES (5006, 1, 'KS-B309', 18, 5071.32);
INSERT INTO ord_line VALUES (5007, 1, 'KS-B155', 7, 1351.77);
INSERT INTO ord_line VALUES (5008, 1, 'KS-B243', 13, 4820.66);
INSERT INTO ord_line VALUES (5009, 1, 'KS-A265', 3, 207.08);
INSERT INTO ord_line VALUES (5010, 1, 'KS-C166', 14, 5307.4);
INSERT INTO ord_line VALUES (5011, 1, 'KS-A265', 16, 1162.56);
INSERT INTO ord_line VALUES (5011, 2, 'KS-B144', 6, 219.54);
INSERT INTO ord_line VALUES (5012, 1, 'KS-C166', 24, 9098.4);
INSERT INTO ord_line VALUES (5012, 2, 'KS-B276', 14, 4806.65);
INSERT INTO ord_line VALUES (5013, 1, 'KS-B155', 16, 2935.27);
INSERT INTO ord_line VALUES (5014, 1, 'KS-A232', 3, 845.28);
INSERT INTO ord_line VALUES (5015, 1, 'KS-A133', 23, 6196.96);
INSERT INTO ord_line VALUES (5015, 2, 'KS-C188', 11, 876.37);
INSERT INTO ord_line VALUES (5016, 1, 'KS-A100', 8, 38.96);
INSERT INTO ord_line VALUES (5016, 2, 'KS-B221', 22, 1516.46);
INSERT INTO ord_line VALUES (5017, 1, 'KS-A265', 19, 1242.49);
INSERT INTO ord_line VALUES (5018, 1, 'KS-B243', 18, 6674.76);
INSERT INTO ord_line VALUES (5018, 2, 'KS-C287', 20, 6301.16);
INSERT INTO ord_line VALUES (5019, 1, 'KS-B243', 21, 7008.5);
INSERT INTO ord_line VALUES (5019, 2, 'KS-B144', 11, 362.24);
INSERT INTO ord_line VALUES (5020, 1, 'KS-B144', 18, 625.69);
INSERT INTO ord_line VALUES (5021, 1, 'KS-B210', 17, 7131.33);
INSERT INTO ord_line VALUES (5021, 2, 'KS-C111', 3, 207.31);
INSERT INTO ord_line VALUES (5022, 1, 'KS-B210', 15, 5977.73);
INSERT INTO ord_line VALUES (5022, 2, 'KS-A232', 19, 5353.44);
INSERT INTO ord_line VALUES (5023, 1, 'KS-B210', 13, 5453.37);
INSERT INTO ord_line VALUES (5024, 1, 'KS-B309', 24, 6761.76);
INSERT INTO ord_line VALUES (5024, 2, 'KS-C188', 9, 717.03);
INSERT INTO ord_line VALUES (5025, 1, 'KS-Z900', 14, 340.06);
INSERT INTO ord_line VALUES (5025, 2, 'KS-A100', 9, 43.83);
INSERT INTO ord_line VALUES (5026, 1, 'KS-A122', 9, 505.62);
INSERT INTO ord_line VALUES (5027, 1, 'KS-B309', 12, 3380.88);
INSERT INTO ord_line VALUES (5027, 2, 'KS-B210', 18, 6795.74);
INSERT INTO ord_line VALUES (5028, 1, 'KS-B309', 15, 4014.8);
INSERT INTO ord_line VALUES (5028, 2, 'KS-B210', 12, 4782.19);
INSERT INTO ord_line VALUES (5029, 1, 'KS-C188', 13, 1035.71);
INSERT INTO ord_line VALUES (5029, 2, 'KS-B210', 5, 2097.45);
INSERT INTO ord_line VALUES (5030, 1, 'KS-A265', 20, 1380.54);
INSERT INTO ord_line VALUES (5031, 1, 'KS-B221', 17, 1054.63);
INSERT INTO ord_line VALUES (5031, 2, 'KS-Z901', 11, 814.99);
INSERT INTO ord_line VALUES (5032, 1, 'KS-A232', 5, 1408.8);
INSERT INTO ord_line VALUES (5032, 2, 'KS-A265', 19, 1380.54);
INSERT INTO ord_line VALUES (5033, 1, 'KS-A177', 15, 4015.85);
INSERT INTO ord_line VALUES (5033, 2, 'KS-C166', 12, 4549.2);
INSERT INTO ord_line VALUES (5034, 1, 'KS-C188', 7, 529.81);
INSERT INTO ord_line VALUES (5034, 2, 'KS-B155', 10, 1834.55);
INSERT INTO ord_line VALUES (5035, 1, 'KS-A199', 17, 3261.98);
INSERT INTO ord_line VALUES (5035, 2, 'KS-A133', 16, 4789.92);
INSERT INTO ord_line VALUES (5036, 1, 'KS-Z902', 17, 1265.48);
INSERT INTO ord_line VALUES (5036, 2, 'KS-Z900', 8, 194.32);
INSERT INTO ord_line VALUES (5037, 1, 'KS-C298', 3, 1250.07);
INSERT INTO ord_line VALUES (5037, 2, 'KS-Z902', 5, 372.2);
INSERT INTO ord_line VALUES (5038, 1, 'KS-A232', 10, 2817.6);
INSERT INTO ord_line VALUES (5039, 1, 'KS-B254', 20, 6998.58);
INSERT INTO ord_line VALUES (5040, 1, 'KS-A133', 21, 6286.77);
INSERT INTO ord_line VALUES (5040, 2, 'KS-A177', 11, 3272.17);
INSERT INTO ord_line VALUES (5041, 1, 'KS-B155', 5, 869.0);
INSERT INTO ord_line VALUES (5042, 1, 'KS-C298', 2, 791.71);
INSERT INTO ord_line VALUES (5042, 2, 'KS-B210', 15, 5977.73);
INSERT INTO ord_line VALUES (5043, 1, 'KS-B155', 2, 366.91);
INSERT INTO ord_line VALUES (5043, 2, 'KS-B221', 5, 327.42);
INSERT INTO ord_line VALUES (5044, 1, 'KS-A232', 9, 2535.84);
INSERT INTO ord_line VALUES (5044, 2, 'KS-B276', 20, 6866.64);
INSERT INTO ord_line VALUES (5045, 1, 'KS-A100', 8, 38.96);
INSERT INTO ord_line VALUES (5046, 1, 'KS-A100', 1, 4.38);
INSERT INTO ord_line VALUES (5047, 1, 'KS-A177', 16, 4759.52);
INSERT INTO ord_line VALUES (5047, 2, 'KS-C298', 9, 3375.19);
INSERT INTO ord_line VALUES (5048, 1, 'KS-A232', 17, 4310.93);
INSERT INTO ord_line VALUES (5049, 1, 'KS-A133', 23, 6541.23);
INSERT INTO ord_line VALUES (5049, 2, 'KS-C188', 18, 1362.36);
INSERT INTO ord_line VALUES (5050, 1, 'KS-Z902', 13, 919.33);
INSERT INTO ord_line VALUES (5051, 1, 'KS-C298', 16, 6000.34);
INSERT INTO ord_line VALUES (5051, 2, 'KS-Z902', 19, 1343.64);
INSERT INTO ord_line VALUES (5052, 1, 'KS-A265', 14, 1017.24);
INSERT INTO ord_line VALUES (5052, 2, 'KS-B309', 22, 6198.28);
INSERT INTO ord_line VALUES (5053, 1, 'KS-A232', 16, 4508.16);
INSERT INTO ord_line VALUES (5054, 1, 'KS-A232', 3, 845.28);
INSERT INTO ord_line VALUES (5055, 1, 'KS-A122', 18, 910.12);
