CREATE TABLE tbl_branch (
  br_code TEXT PRIMARY KEY,
  br_name TEXT,
  city TEXT,
  opened DATE,
  closed DATE,
  has_cafe INTEGER,
  manager_id INTEGER
);
CREATE TABLE tbl_staff (
  emp_no INTEGER PRIMARY KEY,
  forename TEXT,
  surname TEXT,
  br_code TEXT REFERENCES tbl_branch(br_code),
  job TEXT,
  city TEXT,
  hired DATE,
  quit DATE,
  hourly_wage REAL,
  boss_no INTEGER REFERENCES tbl_staff(emp_no)
);
CREATE TABLE tbl_product (
  prod_no INTEGER PRIMARY KEY,
  prod_name TEXT,
  cat TEXT,
  price REAL,
  cost REAL,
  vegan INTEGER,
  introduced DATE,
  status TEXT
);
CREATE TABLE tbl_delivery (
  dlv_no INTEGER PRIMARY KEY,
  br_code TEXT REFERENCES tbl_branch(br_code),
  driver_no INTEGER REFERENCES tbl_staff(emp_no),
  dlv_date DATE,
  planned_at TEXT,
  arrived_at TEXT,
  status TEXT
);
CREATE TABLE tbl_delivery_item (
  dlv_no INTEGER REFERENCES tbl_delivery(dlv_no),
  prod_no INTEGER REFERENCES tbl_product(prod_no),
  qty INTEGER,
  qty_spoiled INTEGER,
  PRIMARY KEY (dlv_no, prod_no)
);
INSERT INTO tbl_branch VALUES ('B01', 'Harbourside', 'Bristol', '2021-03-11', NULL, 1, 3);
INSERT INTO tbl_branch VALUES ('B02', 'Clifton', 'Bristol', '2018-12-30', NULL, 0, 4);
INSERT INTO tbl_branch VALUES ('B03', 'Old Market', 'Bristol', '2016-05-14', '2024-08-31', 0, 5);
INSERT INTO tbl_branch VALUES ('B04', 'Pulteney', 'Bath', '2019-10-17', NULL, 1, 6);
INSERT INTO tbl_branch VALUES ('B05', 'Queen Street', 'Cardiff', '2022-10-12', NULL, 0, 7);
INSERT INTO tbl_branch VALUES ('B06', 'Roath', 'Cardiff', '2019-09-30', NULL, 0, NULL);
INSERT INTO tbl_branch VALUES ('B07', 'Cathedral Green', 'Exeter', '2024-03-01', NULL, 1, 9);
INSERT INTO tbl_branch VALUES ('B08', 'The Quays', 'Gloucester', '2017-11-24', NULL, 1, 10);
INSERT INTO tbl_branch VALUES ('B09', 'Bedminster', 'Bristol', '2024-02-17', NULL, 1, 11);
INSERT INTO tbl_branch VALUES ('B10', 'Temple Meads', 'Bristol', '2017-10-05', NULL, 0, 12);
INSERT INTO tbl_branch VALUES ('B11', 'Canton', 'Cardiff', '2018-09-01', NULL, 0, NULL);
INSERT INTO tbl_branch VALUES ('B12', 'Kingsmead', 'Bath', '2017-03-30', NULL, 0, 14);
INSERT INTO tbl_staff VALUES (1, 'Cerys', 'Ali', 'B02', 'manager', 'Bath', '2021-11-03', NULL, 21.4, NULL);
INSERT INTO tbl_staff VALUES (2, 'Idris', 'Osei', 'B06', 'baker', 'Bath', '2026-02-20', NULL, 16.4, NULL);
INSERT INTO tbl_staff VALUES (3, 'Rhys', 'Pugh', 'B07', 'manager', 'Newport', '2016-10-11', '2023-06-21', 19.5, NULL);
INSERT INTO tbl_staff VALUES (4, 'Cerys', 'Pugh', 'B01', 'sales', 'Gloucester', '2018-06-10', NULL, 14.6, 1);
INSERT INTO tbl_staff VALUES (5, 'Ewa', 'Pugh', NULL, 'driver', 'Bristol', '2023-04-30', '2026-06-09', 13.5, 1);
INSERT INTO tbl_staff VALUES (6, 'Mateusz', 'Osei', 'B09', 'manager', 'Cardiff', '2017-07-10', NULL, 19, NULL);
INSERT INTO tbl_staff VALUES (7, 'Lowri', 'Webb', 'B04', 'manager', NULL, '2017-05-25', NULL, 20.2, 1);
INSERT INTO tbl_staff VALUES (8, 'Idris', 'Price', 'B05', 'baker', 'Bristol', '2018-07-23', NULL, 16.4, 7);
INSERT INTO tbl_staff VALUES (9, 'Harriet', 'Lloyd', 'B07', 'sales', 'Bristol', '2020-12-20', NULL, 13.4, NULL);
INSERT INTO tbl_staff VALUES (10, 'Joanna', 'Pugh', 'B05', 'sales', 'Newport', '2022-06-13', '2023-05-15', NULL, 1);
INSERT INTO tbl_staff VALUES (11, 'Gwen', 'Carter', 'B01', 'baker', NULL, '2016-09-16', NULL, 15.2, 2);
INSERT INTO tbl_staff VALUES (12, 'Dafydd', 'Evans', 'B03', 'sales', 'Newport', '2024-07-18', NULL, 12.7, 5);
INSERT INTO tbl_staff VALUES (13, 'Rhys', 'Price', 'B01', 'sales', 'Bath', '2024-10-25', '2026-07-31', 12.7, 4);
INSERT INTO tbl_staff VALUES (14, 'Frank', 'Webb', 'B09', 'baker', 'Bristol', '2025-10-18', '2026-06-21', 15.2, 11);
INSERT INTO tbl_staff VALUES (15, 'Nia', 'Morgan', 'B09', 'sales', 'Newport', '2016-06-26', '2023-09-10', 13.4, 4);
INSERT INTO tbl_staff VALUES (16, 'Dafydd', 'Ali', 'B01', 'baker', 'bristol', '2024-03-30', NULL, 14, 8);
INSERT INTO tbl_staff VALUES (17, 'Rhys', 'Osei', 'B10', 'sales', 'Bristol', '2018-10-03', NULL, 12.2, 1);
INSERT INTO tbl_staff VALUES (18, 'Cerys', 'Evans', 'B10', 'driver', 'Gloucester', '2022-12-25', NULL, 13, 13);
INSERT INTO tbl_staff VALUES (19, 'Oliver', 'Lloyd', 'B07', 'baker', NULL, '2019-10-08', NULL, 15.2, 8);
INSERT INTO tbl_staff VALUES (20, 'Harriet', 'Evans', 'B02', 'baker', 'bristol', '2024-11-28', NULL, 14, 9);
INSERT INTO tbl_staff VALUES (21, 'Cerys', 'Osei', 'B09', 'sales', 'Bristol', '2018-05-31', NULL, NULL, 2);
INSERT INTO tbl_staff VALUES (22, 'Bashir', 'Nowicki', 'B06', 'driver', 'Bath', '2021-12-27', NULL, 13.5, 13);
INSERT INTO tbl_staff VALUES (23, 'Mateusz', 'Davies', 'B05', 'cleaner', NULL, '2018-04-04', '2021-10-26', 14.2, 8);
INSERT INTO tbl_staff VALUES (24, 'Mateusz', 'Carter', 'B05', 'sales', 'Exeter', '2022-06-25', NULL, 14.6, 6);
INSERT INTO tbl_staff VALUES (25, 'Cerys', 'Pugh', 'B01', 'baker', 'bristol', '2020-09-03', NULL, 14, 8);
INSERT INTO tbl_staff VALUES (26, 'Mateusz', 'Osei', 'B06', 'sales', 'bristol', '2022-12-19', NULL, 13.4, 13);
INSERT INTO tbl_staff VALUES (27, 'Oliver', 'Ali', 'B09', 'sales', 'Bath', '2021-12-05', '2023-09-10', 12.7, 12);
INSERT INTO tbl_staff VALUES (28, 'Mateusz', 'Hart', 'B07', 'sales', 'Gloucester', '2017-03-29', NULL, 13.4, 5);
INSERT INTO tbl_staff VALUES (29, 'Mateusz', 'Lloyd', 'B10', 'sales', 'Bath', '2018-06-06', NULL, 12.2, 9);
INSERT INTO tbl_staff VALUES (30, 'Nia', 'Evans', 'B03', 'driver', 'Exeter', '2025-11-15', NULL, 14.2, 11);
INSERT INTO tbl_staff VALUES (31, 'Bashir', 'Morgan', 'B06', 'driver', 'Bath', '2020-01-23', NULL, NULL, 8);
INSERT INTO tbl_staff VALUES (32, 'Ewa', 'Carter', 'B04', 'sales', 'Gloucester', '2017-09-03', NULL, 12.2, NULL);
INSERT INTO tbl_staff VALUES (33, 'Lowri', 'Davies', 'B07', 'sales', 'Exeter', '2024-03-10', NULL, NULL, 3);
INSERT INTO tbl_staff VALUES (34, 'Lowri', 'Nowicki', 'B08', 'baker', NULL, '2022-10-02', '2025-09-23', 15.2, 3);
INSERT INTO tbl_staff VALUES (35, 'Gwen', 'Hart', 'B05', 'baker', 'Cardiff', '2016-06-24', NULL, 16.4, 4);
INSERT INTO tbl_staff VALUES (36, 'Bashir', 'Price', 'B03', 'sales', 'bristol', '2021-04-03', '2024-12-29', 14.6, 13);
INSERT INTO tbl_staff VALUES (37, 'Ewa', 'Carter', 'B07', 'manager', 'Exeter', '2026-02-02', NULL, 19, 8);
INSERT INTO tbl_staff VALUES (38, 'Lowri', 'Lloyd', 'B06', 'baker', 'Bath', '2021-12-31', NULL, 16.4, 14);
INSERT INTO tbl_staff VALUES (39, 'Abigail', 'Osei', 'B02', 'baker', 'Cardiff', '2017-04-27', '2019-04-26', 16.4, NULL);
INSERT INTO tbl_staff VALUES (40, 'Lowri', 'Price', 'B03', 'cleaner', 'Bristol', '2020-04-24', '2022-08-31', 12.3, 14);
INSERT INTO tbl_staff VALUES (41, 'Lowri', 'Price', 'B02', 'driver', 'Exeter', '2026-01-24', NULL, NULL, 10);
INSERT INTO tbl_staff VALUES (42, 'Nia', 'Price', 'B04', 'sales', 'Cardiff', '2017-11-27', NULL, 14.6, 9);
INSERT INTO tbl_staff VALUES (43, 'Joanna', 'Nowicki', 'B09', 'baker', 'Newport', '2019-09-04', '2023-09-13', 14.5, 6);
INSERT INTO tbl_staff VALUES (44, 'Nia', 'Morgan', NULL, 'sales', 'bristol', '2021-03-26', '2025-04-01', 14.6, 5);
INSERT INTO tbl_staff VALUES (45, 'Idris', 'Osei', NULL, 'baker', NULL, '2021-01-17', NULL, 14, 12);
INSERT INTO tbl_staff VALUES (46, 'Abigail', 'Osei', 'B02', 'sales', 'Cardiff', '2016-04-02', NULL, 12.2, 11);
INSERT INTO tbl_staff VALUES (47, 'Nia', 'Pugh', 'B08', 'baker', 'bristol', '2019-08-14', NULL, 15.2, NULL);
INSERT INTO tbl_staff VALUES (48, 'Oliver', 'Davies', 'B11', 'driver', 'Newport', '2021-11-03', '2024-02-15', 14.2, 8);
INSERT INTO tbl_staff VALUES (49, 'Ewa', 'Hart', 'B07', 'sales', 'Bristol', '2017-12-27', NULL, 13.4, 10);
INSERT INTO tbl_staff VALUES (50, 'Idris', 'Morgan', 'B01', 'manager', 'Cardiff', '2017-01-21', NULL, 20.2, 3);
INSERT INTO tbl_staff VALUES (51, 'Kofi', 'Ali', 'B06', 'driver', 'Newport', '2017-12-24', NULL, 13, NULL);
INSERT INTO tbl_staff VALUES (52, 'Bashir', 'Lloyd', 'B08', 'sales', 'Exeter', '2019-01-12', '2022-05-01', 14.6, 4);
INSERT INTO tbl_staff VALUES (53, 'Dafydd', 'Lloyd', 'B02', 'manager', 'Newport', '2018-01-03', NULL, 20.2, 8);
INSERT INTO tbl_staff VALUES (54, 'Cerys', 'Nowicki', NULL, 'baker', 'Newport', '2024-05-23', NULL, 15.2, 4);
INSERT INTO tbl_staff VALUES (55, 'Gwen', 'Webb', 'B04', 'driver', 'bristol', '2024-02-08', NULL, 15.4, 5);
INSERT INTO tbl_staff VALUES (56, 'Frank', 'Davies', 'B07', 'cleaner', 'Exeter', '2019-02-26', '2020-05-03', 14.2, 14);
INSERT INTO tbl_staff VALUES (57, 'Kofi', 'Osei', 'B11', 'baker', 'Bristol', '2019-11-21', '2026-03-19', 15.2, 11);
INSERT INTO tbl_staff VALUES (58, 'Abigail', 'Hart', 'B11', 'sales', 'Bath', '2021-03-09', NULL, 12.7, 3);
INSERT INTO tbl_staff VALUES (59, 'Dafydd', 'Davies', 'B03', 'driver', 'Bristol', '2020-09-14', NULL, 13, 7);
INSERT INTO tbl_staff VALUES (60, 'Idris', 'Lloyd', 'B02', 'sales', 'Cardiff', '2017-08-09', '2023-04-12', 14.6, 1);
INSERT INTO tbl_staff VALUES (61, 'Dafydd', 'Lloyd', 'B05', 'manager', 'Bristol', '2020-04-15', '2025-09-03', 19.5, 14);
INSERT INTO tbl_staff VALUES (62, 'Idris', 'Osei', 'B06', 'cleaner', 'bristol', '2020-02-15', '2021-01-18', 14.2, 12);
INSERT INTO tbl_staff VALUES (63, 'Bashir', 'Ali', 'B04', 'baker', 'Newport', '2021-07-21', NULL, 16.4, 13);
INSERT INTO tbl_staff VALUES (64, 'Gwen', 'Evans', 'B04', 'driver', 'Exeter', '2018-07-09', NULL, 14.2, 2);
INSERT INTO tbl_staff VALUES (65, 'Idris', 'Ali', 'B01', 'manager', 'bristol', '2024-12-22', '2025-05-18', 19, NULL);
INSERT INTO tbl_product VALUES (1, 'Sourdough Loaf', 'bread', 4.2, 1.3, 1, '2026-07-20', 'paused');
INSERT INTO tbl_product VALUES (2, 'Rye Loaf', 'bread', 4.5, 1.4, 1, '2018-10-30', 'on_sale');
INSERT INTO tbl_product VALUES (3, 'Baguette', 'bread', 1.9, 0.5, 1, '2022-08-29', 'on_sale');
INSERT INTO tbl_product VALUES (4, 'Focaccia', 'bread', 3.8, 1.2, 1, '2016-03-21', 'on_sale');
INSERT INTO tbl_product VALUES (5, 'Wholemeal Loaf', 'bread', 3.6, 1.1, 1, '2020-01-29', 'on_sale');
INSERT INTO tbl_product VALUES (6, 'Brioche', 'bread', 4.8, 1.9, 0, '2017-08-20', 'on_sale');
INSERT INTO tbl_product VALUES (7, 'Croissant', 'pastry', 2.2, 0.8, 0, '2017-10-05', 'on_sale');
INSERT INTO tbl_product VALUES (8, 'Almond Croissant', 'pastry', 2.9, 1.1, 0, '2022-06-30', 'on_sale');
INSERT INTO tbl_product VALUES (9, 'Vegan Croissant', 'pastry', 2.6, 1.0, 1, '2022-02-20', 'on_sale');
INSERT INTO tbl_product VALUES (10, 'Cinnamon Roll', 'pastry', 2.8, 0.9, 0, '2024-05-03', 'on_sale');
INSERT INTO tbl_product VALUES (11, 'Pain au Chocolat', 'pastry', 2.5, 0.9, 0, '2022-10-17', 'on_sale');
INSERT INTO tbl_product VALUES (12, 'Danish Swirl', 'pastry', 2.7, 1.0, 0, '2018-05-15', 'on_sale');
INSERT INTO tbl_product VALUES (13, 'Welsh Cake', 'cake', 1.4, 0.4, 0, '2019-03-17', 'on_sale');
INSERT INTO tbl_product VALUES (14, 'Carrot Cake Slice', 'cake', 3.4, 1.2, 0, '2021-06-13', 'on_sale');
INSERT INTO tbl_product VALUES (15, 'Lemon Drizzle Slice', 'cake', 3.1, 1.0, 0, '2017-10-02', 'on_sale');
INSERT INTO tbl_product VALUES (16, 'Chocolate Brownie', 'cake', 3.0, 1.0, 0, '2021-06-11', 'on_sale');
INSERT INTO tbl_product VALUES (17, 'Vegan Brownie', 'cake', 3.2, 1.1, 1, '2020-05-10', 'paused');
INSERT INTO tbl_product VALUES (18, 'Victoria Sponge', 'cake', 18.5, 6.2, 0, '2019-12-03', 'on_sale');
INSERT INTO tbl_product VALUES (19, 'Birthday Cake', 'cake', 32.0, 11.5, 0, '2017-03-25', 'on_sale');
INSERT INTO tbl_product VALUES (20, 'Cheese Straw', 'savoury', 1.8, 0.6, 0, '2017-09-05', 'on_sale');
INSERT INTO tbl_product VALUES (21, 'Sausage Roll', 'savoury', 2.9, 1.1, 0, '2020-04-13', 'on_sale');
INSERT INTO tbl_product VALUES (22, 'Vegan Sausage Roll', 'savoury', 3.0, 1.2, 1, '2019-01-20', 'on_sale');
INSERT INTO tbl_product VALUES (23, 'Leek Quiche', 'savoury', 4.4, 1.6, 0, '2019-01-21', 'on_sale');
INSERT INTO tbl_product VALUES (24, 'Spinach Pasty', 'savoury', 3.5, 1.2, 1, '2019-04-04', 'on_sale');
INSERT INTO tbl_product VALUES (25, 'Cornish Pasty', 'savoury', 4.1, 1.7, 0, '2018-07-21', 'dropped');
INSERT INTO tbl_product VALUES (26, 'Hot Cross Bun', 'seasonal', 1.6, 0.5, 0, '2020-08-14', 'on_sale');
INSERT INTO tbl_product VALUES (27, 'Stollen', 'seasonal', 9.5, 3.8, 0, '2023-05-08', 'on_sale');
INSERT INTO tbl_product VALUES (28, 'Mince Pie', 'seasonal', 1.7, 0.6, 0, '2021-12-05', 'dropped');
INSERT INTO tbl_product VALUES (29, 'Simnel Cake', 'seasonal', 21.0, 7.4, 0, '2020-02-12', 'on_sale');
INSERT INTO tbl_product VALUES (30, 'Gluten-free Loaf', 'bread', 5.2, NULL, 1, '2016-12-11', 'dropped');
INSERT INTO tbl_product VALUES (31, 'Matcha Bun', 'pastry', NULL, 1.1, NULL, '2025-10-11', 'on_sale');
INSERT INTO tbl_delivery VALUES (1, 'B06', 51, '2024-05-18', '2024-05-18 07:45:00', '2024-05-18 07:35:00', 'delivered');
INSERT INTO tbl_delivery VALUES (2, 'B04', 48, '2025-06-07', '2025-06-07 05:00:00', '2025-06-07 05:46:00', 'delivered');
INSERT INTO tbl_delivery VALUES (3, 'B07', 59, '2024-04-15', '2024-04-15 06:45:00', '2024-04-15 06:40:00', 'delivered');
INSERT INTO tbl_delivery VALUES (4, 'B03', 5, '2024-06-12', '2024-06-12 06:30:00', '2024-06-12 07:18:00', 'delivered');
INSERT INTO tbl_delivery VALUES (5, 'B07', 51, '2026-01-17', '2026-01-17 07:45:00', '2026-01-17 07:36:00', 'delivered');
INSERT INTO tbl_delivery VALUES (6, 'B06', 59, '2024-02-03', '2024-02-03 06:15:00', '2024-02-03 06:51:00', 'delivered');
INSERT INTO tbl_delivery VALUES (7, 'B06', 30, '2024-05-09', '2024-05-09 06:45:00', '2024-05-09 06:57:00', 'delivered');
INSERT INTO tbl_delivery VALUES (8, 'B05', 30, '2026-01-22', '2026-01-22 05:30:00', '2026-01-22 05:57:00', 'delivered');
INSERT INTO tbl_delivery VALUES (9, 'B09', 5, '2026-03-06', '2026-03-06 06:30:00', '2026-03-06 07:05:00', 'delivered');
INSERT INTO tbl_delivery VALUES (10, 'B02', 30, '2024-06-05', '2024-06-05 05:45:00', '2024-06-05 05:58:00', 'delivered');
INSERT INTO tbl_delivery VALUES (11, 'B01', 18, '2024-10-10', '2024-10-10 06:15:00', '2024-10-10 06:47:00', 'delivered');
INSERT INTO tbl_delivery VALUES (12, 'B09', 64, '2026-10-22', '2026-10-22 06:00:00', '2026-10-22 06:14:00', 'delivered');
INSERT INTO tbl_delivery VALUES (13, 'B07', 31, '2026-03-16', '2026-03-16 06:00:00', '2026-03-16 06:00:00', 'delivered');
INSERT INTO tbl_delivery VALUES (14, 'B05', 5, '2025-05-08', '2025-05-08 07:15:00', '2025-05-08 07:50:00', 'delivered');
INSERT INTO tbl_delivery VALUES (15, 'B02', 31, '2024-01-05', '2024-01-05 06:30:00', '2024-01-05 06:18:00', 'delivered');
INSERT INTO tbl_delivery VALUES (16, 'B08', 18, '2025-03-26', '2025-03-26 05:45:00', '2025-03-26 06:19:00', 'delivered');
INSERT INTO tbl_delivery VALUES (17, 'B01', 59, '2026-02-24', '2026-02-24 06:15:00', '2026-02-24 06:43:00', 'delivered');
INSERT INTO tbl_delivery VALUES (18, 'B02', 18, '2024-04-15', '2024-04-15 05:00:00', '2024-04-15 05:31:00', 'delivered');
INSERT INTO tbl_delivery VALUES (19, 'B10', 64, '2024-04-17', '2024-04-17 06:00:00', '2024-04-17 06:15:00', 'delivered');
INSERT INTO tbl_delivery VALUES (20, 'B08', 55, '2024-01-06', '2024-01-06 06:00:00', '2024-01-06 06:12:00', 'delivered');
INSERT INTO tbl_delivery VALUES (21, 'B01', 5, '2024-02-24', '2024-02-24 06:45:00', '2024-02-24 06:43:00', 'delivered');
INSERT INTO tbl_delivery VALUES (22, 'B04', 18, '2024-01-31', '2024-01-31 05:30:00', '2024-01-31 06:07:00', 'delivered');
INSERT INTO tbl_delivery VALUES (23, 'B02', 59, '2024-02-07', '2024-02-07 05:45:00', '2024-02-07 05:48:00', 'delivered');
INSERT INTO tbl_delivery VALUES (24, 'B01', 18, '2024-11-24', '2024-11-24 05:15:00', '2024-11-24 05:28:00', 'delivered');
INSERT INTO tbl_delivery VALUES (25, 'B05', 51, '2025-01-31', '2025-01-31 07:00:00', '2025-01-31 07:32:00', 'delivered');
INSERT INTO tbl_delivery VALUES (26, 'B06', 22, '2026-05-07', '2026-05-07 06:00:00', '2026-05-07 06:01:00', 'delivered');
INSERT INTO tbl_delivery VALUES (27, 'B09', 30, '2025-09-08', '2025-09-08 06:45:00', '2025-09-08 07:31:00', 'delivered');
INSERT INTO tbl_delivery VALUES (28, 'B09', 48, '2024-11-07', '2024-11-07 05:30:00', '2024-11-07 05:38:00', 'delivered');
INSERT INTO tbl_delivery VALUES (29, 'B04', 18, '2024-03-03', '2024-03-03 07:00:00', '2024-03-03 07:18:00', 'delivered');
INSERT INTO tbl_delivery VALUES (30, 'B10', NULL, '2024-07-08', '2024-07-08 06:45:00', '2024-07-08 06:34:00', 'delivered');
INSERT INTO tbl_delivery VALUES (31, 'B02', 64, '2025-10-13', '2025-10-13 06:00:00', NULL, 'cancelled');
INSERT INTO tbl_delivery VALUES (32, 'B09', NULL, '2026-10-12', '2026-10-12 07:30:00', NULL, 'cancelled');
INSERT INTO tbl_delivery VALUES (33, 'B03', 48, '2025-09-13', '2025-09-13 06:45:00', '2025-09-13 06:58:00', 'delivered');
INSERT INTO tbl_delivery VALUES (34, 'B01', 51, '2024-03-20', '2024-03-20 05:15:00', '2024-03-20 05:22:00', 'delivered');
INSERT INTO tbl_delivery VALUES (35, 'B01', 48, '2025-04-07', '2025-04-07 06:15:00', '2025-04-07 07:10:00', 'delivered');
INSERT INTO tbl_delivery VALUES (36, 'B09', 55, '2024-12-24', '2024-12-24 06:45:00', '2024-12-24 06:58:00', 'delivered');
INSERT INTO tbl_delivery VALUES (37, 'B01', 64, '2024-07-31', '2024-07-31 06:30:00', '2024-07-31 06:22:00', 'delivered');
INSERT INTO tbl_delivery VALUES (38, 'B05', 18, '2025-05-20', '2025-05-20 06:00:00', '2025-05-20 06:39:00', 'delivered');
INSERT INTO tbl_delivery VALUES (39, 'B04', 64, '2026-01-08', '2026-01-08 05:45:00', '2026-01-08 06:21:00', 'delivered');
INSERT INTO tbl_delivery VALUES (40, 'B09', 55, '2024-09-12', '2024-09-12 07:45:00', '2024-09-12 08:16:00', 'delivered');
INSERT INTO tbl_delivery VALUES (41, 'B05', 48, '2025-12-25', '2025-12-25 07:15:00', '2025-12-25 07:45:00', 'delivered');
INSERT INTO tbl_delivery VALUES (42, 'B10', 59, '2024-12-25', '2024-12-25 07:30:00', '2024-12-25 08:08:00', 'delivered');
INSERT INTO tbl_delivery VALUES (43, 'B03', 55, '2025-11-21', '2025-11-21 06:00:00', '2025-11-21 05:59:00', 'delivered');
INSERT INTO tbl_delivery VALUES (44, 'B04', 55, '2024-01-14', '2024-01-14 07:15:00', NULL, 'failed');
INSERT INTO tbl_delivery VALUES (45, 'B10', 59, '2026-07-26', '2026-07-26 07:15:00', '2026-07-26 07:34:00', 'delivered');
INSERT INTO tbl_delivery VALUES (46, 'B03', 59, '2026-07-15', '2026-07-15 06:45:00', '2026-07-15 06:42:00', 'delivered');
INSERT INTO tbl_delivery VALUES (47, 'B10', 55, '2025-11-22', '2025-11-22 07:45:00', NULL, 'failed');
INSERT INTO tbl_delivery VALUES (48, 'B09', 55, '2026-04-10', '2026-04-10 07:45:00', '2026-04-10 07:44:00', 'delivered');
INSERT INTO tbl_delivery VALUES (49, 'B04', 64, '2026-06-21', '2026-06-21 06:00:00', '2026-06-21 06:09:00', 'delivered');
INSERT INTO tbl_delivery VALUES (50, 'B10', 59, '2026-01-15', '2026-01-15 05:30:00', '2026-01-15 06:08:00', 'delivered');
INSERT INTO tbl_delivery VALUES (51, 'B08', 55, '2024-08-01', '2024-08-01 06:00:00', '2024-08-01 06:01:00', 'delivered');
INSERT INTO tbl_delivery VALUES (52, 'B06', 64, '2026-08-04', '2026-08-04 07:45:00', NULL, 'cancelled');
INSERT INTO tbl_delivery VALUES (53, 'B03', 30, '2024-01-23', '2024-01-23 07:00:00', '2024-01-23 07:47:00', 'delivered');
INSERT INTO tbl_delivery VALUES (54, 'B09', NULL, '2025-03-29', '2025-03-29 07:00:00', NULL, 'cancelled');
INSERT INTO tbl_delivery VALUES (55, 'B08', 41, '2025-06-02', '2025-06-02 07:00:00', NULL, 'failed');
INSERT INTO tbl_delivery VALUES (56, 'B01', 31, '2025-11-11', '2025-11-11 05:00:00', NULL, 'cancelled');
INSERT INTO tbl_delivery VALUES (57, 'B07', 64, '2024-08-23', '2024-08-23 06:45:00', '2024-08-23 07:03:00', 'delivered');
INSERT INTO tbl_delivery VALUES (58, 'B04', 64, '2024-05-13', '2024-05-13 07:45:00', '2024-05-13 07:41:00', 'delivered');
INSERT INTO tbl_delivery VALUES (59, 'B05', 18, '2026-03-18', '2026-03-18 06:30:00', '2026-03-18 07:22:00', 'delivered');
INSERT INTO tbl_delivery VALUES (60, 'B07', 59, '2024-07-01', '2024-07-01 06:30:00', NULL, 'failed');
INSERT INTO tbl_delivery VALUES (61, 'B08', 51, '2024-04-21', '2024-04-21 06:15:00', '2024-04-21 06:52:00', 'delivered');
INSERT INTO tbl_delivery VALUES (62, 'B10', 18, '2024-03-08', '2024-03-08 05:45:00', '2024-03-08 06:09:00', 'delivered');
INSERT INTO tbl_delivery VALUES (63, 'B04', 18, '2024-03-10', '2024-03-10 07:00:00', NULL, 'cancelled');
INSERT INTO tbl_delivery VALUES (64, 'B09', 5, '2024-04-11', '2024-04-11 06:30:00', '2024-04-11 06:34:00', 'delivered');
INSERT INTO tbl_delivery VALUES (65, 'B10', 22, '2025-09-19', '2025-09-19 05:45:00', NULL, 'cancelled');
INSERT INTO tbl_delivery VALUES (66, 'B02', NULL, '2026-03-21', '2026-03-21 06:00:00', '2026-03-21 05:54:00', 'delivered');
INSERT INTO tbl_delivery VALUES (67, 'B05', 22, '2024-11-12', '2024-11-12 06:15:00', NULL, 'failed');
INSERT INTO tbl_delivery VALUES (68, 'B07', 18, '2024-09-02', '2024-09-02 06:45:00', '2024-09-02 07:38:00', 'delivered');
INSERT INTO tbl_delivery VALUES (69, 'B04', 59, '2024-09-26', '2024-09-26 07:30:00', NULL, 'failed');
INSERT INTO tbl_delivery VALUES (70, 'B02', 55, '2026-01-07', '2026-01-07 07:45:00', '2026-01-07 07:45:00', 'delivered');
INSERT INTO tbl_delivery_item VALUES (1, 23, 10, 2);
INSERT INTO tbl_delivery_item VALUES (1, 9, 20, 0);
INSERT INTO tbl_delivery_item VALUES (2, 25, 10, 1);
INSERT INTO tbl_delivery_item VALUES (3, 18, 6, 2);
INSERT INTO tbl_delivery_item VALUES (4, 26, 40, 4);
INSERT INTO tbl_delivery_item VALUES (5, 9, 20, 2);
INSERT INTO tbl_delivery_item VALUES (5, 25, 20, 2);
INSERT INTO tbl_delivery_item VALUES (6, 13, 10, 0);
INSERT INTO tbl_delivery_item VALUES (7, 26, 10, 4);
INSERT INTO tbl_delivery_item VALUES (8, 10, 6, 0);
INSERT INTO tbl_delivery_item VALUES (8, 23, 6, 0);
INSERT INTO tbl_delivery_item VALUES (9, 21, 60, 0);
INSERT INTO tbl_delivery_item VALUES (10, 23, 60, 0);
INSERT INTO tbl_delivery_item VALUES (10, 1, 24, 0);
INSERT INTO tbl_delivery_item VALUES (11, 11, 10, 1);
INSERT INTO tbl_delivery_item VALUES (11, 13, 60, 0);
INSERT INTO tbl_delivery_item VALUES (12, 17, 6, 1);
INSERT INTO tbl_delivery_item VALUES (13, 15, 20, 0);
INSERT INTO tbl_delivery_item VALUES (13, 13, 10, 4);
INSERT INTO tbl_delivery_item VALUES (14, 22, 60, 1);
INSERT INTO tbl_delivery_item VALUES (15, 25, 12, 1);
INSERT INTO tbl_delivery_item VALUES (15, 23, 40, 0);
INSERT INTO tbl_delivery_item VALUES (16, 18, 20, 4);
INSERT INTO tbl_delivery_item VALUES (17, 6, 10, 2);
INSERT INTO tbl_delivery_item VALUES (18, 1, 6, 0);
INSERT INTO tbl_delivery_item VALUES (19, 3, 40, 0);
INSERT INTO tbl_delivery_item VALUES (19, 8, 10, 0);
INSERT INTO tbl_delivery_item VALUES (20, 26, 10, 2);
INSERT INTO tbl_delivery_item VALUES (21, 24, 10, 0);
INSERT INTO tbl_delivery_item VALUES (22, 22, 40, 0);
INSERT INTO tbl_delivery_item VALUES (22, 26, 12, 0);
INSERT INTO tbl_delivery_item VALUES (23, 18, 24, 0);
INSERT INTO tbl_delivery_item VALUES (23, 6, 10, 0);
INSERT INTO tbl_delivery_item VALUES (24, 9, 40, 0);
INSERT INTO tbl_delivery_item VALUES (25, 9, 20, 2);
INSERT INTO tbl_delivery_item VALUES (26, 20, 24, 0);
INSERT INTO tbl_delivery_item VALUES (27, 21, 20, 0);
INSERT INTO tbl_delivery_item VALUES (28, 23, 60, 1);
INSERT INTO tbl_delivery_item VALUES (29, 18, 24, 2);
INSERT INTO tbl_delivery_item VALUES (30, 7, 10, 0);
INSERT INTO tbl_delivery_item VALUES (31, 17, 24, NULL);
INSERT INTO tbl_delivery_item VALUES (32, 24, 10, NULL);
INSERT INTO tbl_delivery_item VALUES (33, 8, 60, 0);
INSERT INTO tbl_delivery_item VALUES (34, 26, 6, 2);
INSERT INTO tbl_delivery_item VALUES (35, 3, 40, 0);
INSERT INTO tbl_delivery_item VALUES (36, 20, 6, 0);
INSERT INTO tbl_delivery_item VALUES (37, 8, 20, 0);
INSERT INTO tbl_delivery_item VALUES (38, 4, 12, 2);
INSERT INTO tbl_delivery_item VALUES (39, 12, 20, 0);
INSERT INTO tbl_delivery_item VALUES (40, 3, 24, 2);
INSERT INTO tbl_delivery_item VALUES (41, 24, 60, 0);
INSERT INTO tbl_delivery_item VALUES (42, 16, 10, 4);
INSERT INTO tbl_delivery_item VALUES (43, 23, 60, 4);
INSERT INTO tbl_delivery_item VALUES (44, 4, 40, NULL);
INSERT INTO tbl_delivery_item VALUES (44, 27, 12, NULL);
INSERT INTO tbl_delivery_item VALUES (45, 21, 60, 4);
INSERT INTO tbl_delivery_item VALUES (46, 24, 20, 1);
INSERT INTO tbl_delivery_item VALUES (47, 25, 10, NULL);
INSERT INTO tbl_delivery_item VALUES (48, 23, 12, 4);
INSERT INTO tbl_delivery_item VALUES (49, 23, 10, 1);
INSERT INTO tbl_delivery_item VALUES (49, 5, 12, 0);
INSERT INTO tbl_delivery_item VALUES (50, 1, 60, 1);
INSERT INTO tbl_delivery_item VALUES (51, 19, 10, 0);
INSERT INTO tbl_delivery_item VALUES (52, 26, 12, NULL);
INSERT INTO tbl_delivery_item VALUES (53, 27, 20, 4);
INSERT INTO tbl_delivery_item VALUES (54, 1, 60, NULL);
INSERT INTO tbl_delivery_item VALUES (55, 23, 40, NULL);
INSERT INTO tbl_delivery_item VALUES (55, 17, 6, NULL);
INSERT INTO tbl_delivery_item VALUES (56, 7, 60, NULL);
INSERT INTO tbl_delivery_item VALUES (57, 3, 40, 0);
INSERT INTO tbl_delivery_item VALUES (58, 18, 40, 2);
INSERT INTO tbl_delivery_item VALUES (59, 6, 24, 4);
INSERT INTO tbl_delivery_item VALUES (60, 26, 60, NULL);
INSERT INTO tbl_delivery_item VALUES (61, 15, 24, 0);
INSERT INTO tbl_delivery_item VALUES (62, 14, 12, 0);
INSERT INTO tbl_delivery_item VALUES (63, 21, 40, NULL);
INSERT INTO tbl_delivery_item VALUES (63, 15, 60, NULL);
INSERT INTO tbl_delivery_item VALUES (64, 18, 10, 0);
INSERT INTO tbl_delivery_item VALUES (65, 23, 60, NULL);
INSERT INTO tbl_delivery_item VALUES (66, 6, 20, 2);
INSERT INTO tbl_delivery_item VALUES (67, 13, 60, NULL);
INSERT INTO tbl_delivery_item VALUES (67, 9, 12, NULL);
