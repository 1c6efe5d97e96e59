CREATE TABLE customers (
  customer_no INTEGER PRIMARY KEY,
  company TEXT NOT NULL,
  contact_first TEXT,
  contact_last TEXT,
  email TEXT,
  phone TEXT,
  street TEXT,
  city TEXT,
  country TEXT,
  segment TEXT,
  credit_limit REAL,
  created_at TEXT
);
CREATE TABLE products (
  sku TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  category TEXT,
  list_price REAL,
  weight_kg REAL,
  discontinued INTEGER DEFAULT 0,
  created_at TEXT
);
CREATE TABLE invoices (
  invoice_no INTEGER PRIMARY KEY,
  customer_no INTEGER NOT NULL REFERENCES customers(customer_no),
  issued_on TEXT,
  due_on TEXT,
  status TEXT,
  ship_city TEXT,
  currency TEXT
);
CREATE TABLE invoice_lines (
  line_id INTEGER PRIMARY KEY,
  invoice_no INTEGER NOT NULL REFERENCES invoices(invoice_no),
  sku TEXT NOT NULL REFERENCES products(sku),
  qty INTEGER,
  unit_price REAL,
  discount_pct REAL
);
CREATE TABLE payments (
  payment_id INTEGER PRIMARY KEY,
  invoice_no INTEGER NOT NULL REFERENCES invoices(invoice_no),
  paid_on TEXT,
  amount REAL,
  method TEXT
);
INSERT INTO customers VALUES (1001, 'Green Thumb GmbH', NULL, NULL, 'lena.kowalska@web.de', '+43 751421', 'Marktplatz 2', 'Gdynia', 'PL', 'florist', 10000, '2018-06-22');
INSERT INTO customers VALUES (1002, 'Van Dijk Planten', 'Lena', 'Weiss', 'lena.weiss@gmail.com', '+43 798200', 'Kanalstraat 5', 'Leipzig', 'DE', NULL, 5000, '2022-04-14');
INSERT INTO customers VALUES (1003, 'Rosarium Ltd', 'Anna', 'Huber', 'anna.huber@gmail.com', NULL, 'Am Hafen 5', 'Breda', 'NL', 'florist', 5000, '2018-10-30');
INSERT INTO customers VALUES (1004, 'Blumen Huber', 'Claire', 'Huber', NULL, '+49 468561', 'Kanalstraat 7', 'Köln', 'DE', 'garden_center', NULL, '2022-01-24');
INSERT INTO customers VALUES (1005, 'Ogrod Plus', 'Pieter', 'Huber', 'pieter.huber@gmail.com', '+31 551572', 'Lindenweg 5', 'Breda', 'NL', NULL, 2000, '2020-02-21');
INSERT INTO customers VALUES (1006, 'Jardin du Nord', 'Marek', 'Bakker', 'marek.bakker@web.de', '+31 908961', 'Am Hafen 4', 'Gdynia', 'PL', 'garden_center', 5000, '2018-03-17');
INSERT INTO customers VALUES (1007, 'Hof Lindenau', 'Julia', 'Huber', 'julia.huber@plants.nl', '+31 926328', 'Marktplatz 5', 'Köln', 'DE', 'garden_center', 10000, '2021-08-05');
INSERT INTO customers VALUES (1008, 'Terra Verde', 'Marek', 'Dupont', 'marek.dupont@plants.nl', NULL, 'Kanalstraat 6', 'Linz', 'AT', 'landscaper', 2000, '2020-07-22');
INSERT INTO customers VALUES (1009, 'Kwiat i Lisc', 'Tomasz', 'Nowak', 'tomasz.nowak@web.de', '+31 963750', 'Ringstrasse 2', 'Lille', 'FR', NULL, NULL, '2018-07-05');
INSERT INTO customers VALUES (1010, 'De Tulp BV', NULL, NULL, 'hanna.lang@web.de', '+43 394322', 'Am Hafen 9', 'Köln', 'DE', 'landscaper', 5000, '2019-06-29');
INSERT INTO customers VALUES (1011, 'Gartenland Mayer', 'Tomasz', 'Dupont', NULL, '+43 928621', 'Am Hafen 2', 'Graz', 'AT', NULL, 5000, '2021-08-23');
INSERT INTO customers VALUES (1012, 'Baumschule Petersen', 'Lena', 'Mayer', 'lena.mayer@plants.nl', '+43 212130', 'Ringstrasse 1', 'Hamburg', 'DE', 'florist', 5000, '2018-05-31');
INSERT INTO customers VALUES (1013, 'Hedge & Hill', 'Hanna', 'Dupont', 'hanna.dupont@gmail.com', NULL, 'Marktplatz 2', 'Lille', 'FR', 'florist', 15000, '2019-04-17');
INSERT INTO customers VALUES (1014, 'Floristik Weiss', 'Claire', 'Bakker', 'claire.bakker@web.de', '+49 846824', 'Marktplatz 1', NULL, 'AT', 'landscaper', 2000, '2020-07-09');
INSERT INTO customers VALUES (1015, 'Kaktus King', 'Anna', 'Petersen', 'anna.petersen@garten.example', '+49 600674', 'Lindenweg 9', 'Utrecht', 'NL', 'garden_center', 10000, '2018-11-04');
INSERT INTO customers VALUES (1016, 'Moos und Farn', 'Julia', 'Petersen', 'julia.petersen@gmail.com', '+43 705492', 'Kanalstraat 5', 'Breda', 'NL', NULL, 10000, '2019-06-29');
INSERT INTO customers VALUES (1017, 'Bulb Brothers', 'Claire', 'Lang', 'claire.lang@web.de', '+49 216859', 'Ringstrasse 8', 'Poznan', 'PL', NULL, 15000, '2020-04-02');
INSERT INTO customers VALUES (1018, 'Orchidee Linz', 'Tomasz', 'Weiss', NULL, NULL, 'Ringstrasse 6', 'Leipzig', 'DE', 'landscaper', 10000, '2018-01-11');
INSERT INTO customers VALUES (1019, 'Zielony Dom', NULL, NULL, 'marek.dupont@plants.nl', '+31 978208', 'Marktplatz 9', 'Köln', 'DE', NULL, 5000, '2017-03-05');
INSERT INTO customers VALUES (1020, 'Heide Depot', 'Anna', 'Nowak', 'anna.nowak@garten.example', '+31 279845', 'Kanalstraat 4', 'Lille', 'FR', NULL, 5000, '2023-01-02');
INSERT INTO customers VALUES (1021, 'Potting Shed Ltd', 'Pieter', 'Mayer', 'pieter.mayer@garten.example', '+31 261556', 'Marktplatz 2', 'Hamburg', 'DE', 'landscaper', 10000, '2021-01-31');
INSERT INTO customers VALUES (1022, 'Rasenwerk', 'Claire', 'Weiss', 'claire.weiss@gmail.com', '+31 898002', 'Kanalstraat 1', 'Graz', 'AT', NULL, 15000, '2024-06-24');
INSERT INTO customers VALUES (1023, 'green thumb gmbh', 'Otto', 'Petersen', 'otto.petersen@garten.example', NULL, 'Am Hafen 1', 'Lille', 'FR', 'florist', NULL, '2024-12-20');
INSERT INTO customers VALUES (1024, 'Balkonia', 'Hanna', 'Weiss', 'hanna.weiss@web.de', '+43 159828', 'Lindenweg 3', 'Gdynia', 'PL', NULL, 10000, '2025-03-14');
INSERT INTO customers VALUES (1025, 'Alpengarten Graz', 'Otto', 'Bakker', NULL, '+49 888546', 'Kanalstraat 3', 'Köln', 'DE', NULL, 15000, '2024-03-07');
INSERT INTO customers VALUES (1026, 'Wild Meadow Co', 'Bas', 'Lang', 'bas.lang@web.de', '+43 348627', 'Am Hafen 4', 'Gdynia', 'PL', 'garden_center', 5000, '2020-11-25');
INSERT INTO customers VALUES (1027, 'Tuincentrum Breda', 'Marek', 'Weiss', 'marek.weiss@plants.nl', '+43 104342', 'Ringstrasse 5', 'Lille', 'FR', 'garden_center', 5000, '2025-04-19');
INSERT INTO customers VALUES (1028, 'Kraut & Rueben', NULL, NULL, 'bas.mayer@plants.nl', NULL, 'Lindenweg 4', 'Utrecht', 'NL', 'landscaper', NULL, '2024-04-10');
INSERT INTO customers VALUES (1029, 'Petersen Pflanzen', 'Bas', 'Huber', 'bas.huber@gmail.com', '+43 124656', 'Kanalstraat 6', 'Breda', 'NL', 'garden_center', 10000, '2020-01-11');
INSERT INTO customers VALUES (1030, 'Sonnenblume eG', 'Marek', 'Huber', 'marek.huber@garten.example', '+43 244169', 'Am Hafen 5', 'Köln', 'DE', 'florist', NULL, '2024-01-14');
INSERT INTO customers VALUES (1031, 'Feldmann & Sons', 'Julia', 'Petersen', 'julia.petersen@gmail.com', '+43 592640', 'Lindenweg 1', 'Poznan', 'PL', 'garden_center', 2000, '2017-02-13');
INSERT INTO customers VALUES (1032, 'Ivy League Gardens', 'Marek', 'Huber', NULL, '+49 304595', 'Ringstrasse 7', 'Breda', 'NL', 'florist', 15000, '2024-07-29');
INSERT INTO products VALUES ('BU-01', 'Tulip bulbs red', 'bulbs', 4.5, 2.52, 0, '2020-04-11');
INSERT INTO products VALUES ('BU-02', 'Tulip bulbs yellow', 'bulbs', 4.8, 0.65, 0, '2018-01-14');
INSERT INTO products VALUES ('BU-03', 'Daffodil mix', 'bulbs', 3.9, 1.5, 0, '2018-01-20');
INSERT INTO products VALUES ('BU-04', 'Crocus mix', 'bulbs', 2.95, 1.03, 1, '2019-05-19');
INSERT INTO products VALUES ('SH-01', 'Boxwood 40 cm', 'shrubs', 12.9, 3.95, 0, '2023-01-22');
INSERT INTO products VALUES ('SH-02', 'Lavender 2 l', 'shrubs', 5.4, NULL, 0, '2018-06-21');
INSERT INTO products VALUES ('SH-03', 'Hydrangea blue', 'shrubs', 16.5, 9.46, 0, '2022-05-04');
INSERT INTO products VALUES ('SH-04', 'Rose climbing', 'shrubs', 18.9, 10.32, 0, '2017-09-04');
INSERT INTO products VALUES ('TR-01', 'Apple tree Elstar', 'trees', 34.0, 18.39, 0, '2021-11-04');
INSERT INTO products VALUES ('TR-02', 'Cherry tree', 'trees', 39.5, 5.42, 0, '2016-07-19');
INSERT INTO products VALUES ('TR-03', 'Japanese maple', 'trees', 89.0, 18.96, 0, '2023-07-26');
INSERT INTO products VALUES ('PO-01', 'Clay pot 20 cm', 'pots', 3.2, NULL, 0, '2021-07-16');
INSERT INTO products VALUES ('PO-02', 'Clay pot 40 cm', 'pots', 11.75, 2.01, 0, '2022-10-15');
INSERT INTO products VALUES ('PO-03', 'Glazed pot blue', 'pots', 24.9, 11.09, 1, '2016-06-12');
INSERT INTO products VALUES ('PO-04', 'Plastic tray', 'pots', 0.85, 0.22, 0, '2018-11-14');
INSERT INTO products VALUES ('SO-01', 'Potting soil 40 l', 'soil', 6.1, 3.22, 0, '2016-06-11');
INSERT INTO products VALUES ('SO-02', 'Bark mulch 60 l', 'soil', 7.4, 0.9, 0, '2022-01-26');
INSERT INTO products VALUES ('SO-03', 'Lawn fertilizer 10 kg', 'soil', 21.3, NULL, 0, '2021-01-10');
INSERT INTO products VALUES ('TO-01', 'Pruning shears', 'tools', 27.5, 7.05, 0, '2024-05-08');
INSERT INTO products VALUES ('TO-02', 'Watering can 10 l', 'tools', 14.2, 2.5, 0, '2022-06-29');
INSERT INTO products VALUES ('TO-03', 'Leaf rake', 'tools', 17.8, 6.49, 1, '2023-01-11');
INSERT INTO products VALUES ('SE-01', 'Sunflower seeds', 'seeds', 1.6, 0.78, 0, '2019-02-25');
INSERT INTO products VALUES ('SE-02', 'Basil seeds', 'seeds', 1.9, 0.47, 0, '2020-11-11');
INSERT INTO products VALUES ('SE-03', 'Lawn seed 1 kg', 'seeds', 9.9, NULL, 0, '2019-05-14');
INSERT INTO products VALUES ('XX-09', 'Garden gnome', 'decor', 13.3, 1.6, 1, '2020-11-29');
INSERT INTO products VALUES ('XX-10', 'Solar lamp', NULL, 8.8, 2.91, 0, '2023-06-05');
INSERT INTO invoices VALUES (50001, 1017, '2023-12-30', '2024-02-28', 'open', NULL, 'PLN');
INSERT INTO invoices VALUES (50002, 1012, '2024-11-21', '2024-12-05', 'paid', 'Antwerp', 'EUR');
INSERT INTO invoices VALUES (50003, 1008, '2026-07-27', '2026-08-26', 'cancelled', 'Hamburg', 'EUR');
INSERT INTO invoices VALUES (50004, 1010, '2025-05-30', '2025-06-29', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50005, 1019, '2024-01-23', '2024-02-06', 'cancelled', 'Köln', 'EUR');
INSERT INTO invoices VALUES (50006, 1002, '2024-06-25', '2024-07-25', 'overdue', 'Antwerp', 'EUR');
INSERT INTO invoices VALUES (50007, 1028, '2024-09-06', '2024-09-20', 'cancelled', 'Utrecht', 'EUR');
INSERT INTO invoices VALUES (50008, 1001, '2026-08-21', '2026-09-04', 'open', 'Antwerp', 'PLN');
INSERT INTO invoices VALUES (50009, 1017, '2024-05-18', '2024-07-17', 'paid', 'Poznan', 'PLN');
INSERT INTO invoices VALUES (50010, 1012, '2025-01-24', '2025-03-25', 'overdue', 'Antwerp', 'EUR');
INSERT INTO invoices VALUES (50011, 1008, '2025-05-24', '2025-06-23', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50012, 1008, '2023-09-28', '2023-10-12', 'paid', 'Linz', 'EUR');
INSERT INTO invoices VALUES (50013, 1017, '2025-09-07', '2025-11-06', 'paid', 'Hamburg', 'PLN');
INSERT INTO invoices VALUES (50014, 1012, '2025-09-06', '2025-10-06', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50015, 1013, '2023-05-07', '2023-07-06', 'overdue', 'Lille', 'EUR');
INSERT INTO invoices VALUES (50016, 1029, '2023-03-07', '2023-04-06', 'cancelled', 'Breda', 'EUR');
INSERT INTO invoices VALUES (50017, 1003, '2025-09-22', '2025-10-06', 'overdue', 'Breda', 'EUR');
INSERT INTO invoices VALUES (50018, 1011, '2024-01-05', '2024-02-04', 'open', 'Graz', 'EUR');
INSERT INTO invoices VALUES (50019, 1002, '2025-05-15', '2025-06-14', 'cancelled', NULL, 'EUR');
INSERT INTO invoices VALUES (50020, 1013, '2025-02-07', '2025-04-08', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50021, 1001, '2025-04-12', '2025-04-26', 'overdue', 'Gdynia', 'PLN');
INSERT INTO invoices VALUES (50022, 1004, '2024-02-08', '2024-03-09', 'open', NULL, 'EUR');
INSERT INTO invoices VALUES (50023, 1009, '2023-01-15', '2023-02-14', 'cancelled', NULL, 'EUR');
INSERT INTO invoices VALUES (50024, 1024, '2026-06-22', '2026-07-22', 'open', 'Gdynia', 'PLN');
INSERT INTO invoices VALUES (50025, 1018, '2026-09-09', '2026-09-23', 'paid', 'Antwerp', 'EUR');
INSERT INTO invoices VALUES (50026, 1012, '2023-03-19', '2023-04-02', 'cancelled', 'Hamburg', 'EUR');
INSERT INTO invoices VALUES (50027, 1003, '2024-05-23', '2024-06-22', 'paid', 'Breda', 'EUR');
INSERT INTO invoices VALUES (50028, 1010, '2026-09-02', '2026-11-01', 'overdue', 'Antwerp', 'EUR');
INSERT INTO invoices VALUES (50029, 1008, '2023-08-15', '2023-09-14', 'cancelled', 'Linz', 'EUR');
INSERT INTO invoices VALUES (50030, 1032, '2026-02-03', '2026-03-05', 'open', NULL, 'EUR');
INSERT INTO invoices VALUES (50031, 1008, '2024-05-18', '2024-06-01', 'overdue', 'Linz', 'EUR');
INSERT INTO invoices VALUES (50032, 1003, '2024-04-26', '2024-06-25', 'cancelled', 'Breda', 'EUR');
INSERT INTO invoices VALUES (50033, 1016, '2026-10-06', '2026-11-05', 'open', 'Breda', 'EUR');
INSERT INTO invoices VALUES (50034, 1013, '2026-01-25', '2026-02-08', 'paid', 'Hamburg', 'EUR');
INSERT INTO invoices VALUES (50035, 1025, '2025-06-02', '2025-06-16', 'open', 'Antwerp', 'EUR');
INSERT INTO invoices VALUES (50036, 1004, '2026-01-11', '2026-02-10', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50037, 1013, '2025-08-23', '2025-09-22', 'paid', 'Hamburg', 'EUR');
INSERT INTO invoices VALUES (50038, 1032, '2025-03-09', '2025-04-08', 'paid', 'Breda', 'EUR');
INSERT INTO invoices VALUES (50039, 1019, '2025-08-11', '2025-08-25', 'overdue', 'Köln', 'EUR');
INSERT INTO invoices VALUES (50040, 1014, '2025-03-19', '2025-04-02', 'open', 'Antwerp', 'EUR');
INSERT INTO invoices VALUES (50041, 1006, '2025-06-11', '2025-07-11', 'paid', 'Gdynia', 'PLN');
INSERT INTO invoices VALUES (50042, 1010, '2024-09-25', '2024-11-24', 'cancelled', 'Köln', 'EUR');
INSERT INTO invoices VALUES (50043, 1003, '2024-08-17', '2024-09-16', 'overdue', NULL, 'EUR');
INSERT INTO invoices VALUES (50044, 1014, '2024-11-21', '2024-12-05', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50045, 1010, '2023-10-21', '2023-12-20', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50046, 1005, '2023-07-23', '2023-08-22', 'overdue', 'Breda', 'EUR');
INSERT INTO invoices VALUES (50047, 1005, '2025-04-26', '2025-06-25', 'paid', 'Antwerp', 'EUR');
INSERT INTO invoices VALUES (50048, 1004, '2023-01-29', '2023-02-12', 'paid', 'Köln', 'EUR');
INSERT INTO invoices VALUES (50049, 1005, '2026-06-06', '2026-07-06', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50050, 1001, '2024-12-24', '2025-01-23', 'paid', 'Gdynia', 'PLN');
INSERT INTO invoices VALUES (50051, 1010, '2024-06-16', '2024-07-16', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50052, 1005, '2025-04-23', '2025-05-07', 'paid', 'Breda', 'EUR');
INSERT INTO invoices VALUES (50053, 1013, '2025-11-01', '2025-12-01', 'cancelled', 'Lille', 'EUR');
INSERT INTO invoices VALUES (50054, 1016, '2024-10-19', '2024-11-18', 'paid', 'Breda', 'EUR');
INSERT INTO invoices VALUES (50055, 1002, '2024-01-04', '2024-02-03', 'paid', 'Hamburg', 'EUR');
INSERT INTO invoices VALUES (50056, 1017, '2024-12-21', '2025-01-20', 'overdue', 'Poznan', 'PLN');
INSERT INTO invoices VALUES (50057, 1002, '2023-04-26', '2023-05-26', 'cancelled', 'Antwerp', 'EUR');
INSERT INTO invoices VALUES (50058, 1012, '2025-11-26', '2025-12-10', 'paid', 'Hamburg', 'EUR');
INSERT INTO invoices VALUES (50059, 1004, '2025-12-02', '2026-01-01', 'paid', 'Köln', 'EUR');
INSERT INTO invoices VALUES (50060, 1002, '2025-01-03', '2025-02-02', 'paid', 'Leipzig', 'EUR');
INSERT INTO invoices VALUES (50061, 1005, '2026-07-07', '2026-08-06', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50062, 1001, '2024-05-13', '2024-07-12', 'open', 'Antwerp', 'PLN');
INSERT INTO invoices VALUES (50063, 1022, '2025-10-03', '2025-12-02', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50064, 1001, '2026-09-18', '2026-10-02', 'paid', 'Antwerp', 'PLN');
INSERT INTO invoices VALUES (50065, 1032, '2024-09-22', '2024-10-22', 'paid', 'Breda', 'EUR');
INSERT INTO invoices VALUES (50066, 1018, '2023-09-19', '2023-10-19', 'paid', NULL, 'EUR');
INSERT INTO invoices VALUES (50067, 1022, '2024-01-04', '2024-02-03', 'paid', 'Graz', 'EUR');
INSERT INTO invoices VALUES (50068, 1017, '2026-10-12', '2026-12-11', 'paid', 'Antwerp', 'PLN');
INSERT INTO invoices VALUES (50069, 1014, '2024-04-22', '2024-05-22', 'cancelled', NULL, 'EUR');
INSERT INTO invoices VALUES (50070, 1012, '2023-12-22', '2024-02-20', 'open', 'Hamburg', 'EUR');
INSERT INTO invoices VALUES (50071, 1012, '2023-09-10', '2023-09-24', 'paid', 'Antwerp', 'EUR');
INSERT INTO invoices VALUES (50072, 1010, '2023-01-29', '2023-03-30', 'cancelled', 'Köln', 'EUR');
INSERT INTO invoices VALUES (50073, 1009, '2023-07-25', '2023-08-24', 'cancelled', NULL, 'EUR');
INSERT INTO invoices VALUES (50074, 1018, '2026-07-26', '2026-09-24', 'paid', 'Leipzig', 'EUR');
INSERT INTO invoices VALUES (50075, 1006, '2024-05-17', '2024-07-16', 'overdue', 'Antwerp', 'PLN');
INSERT INTO invoice_lines VALUES (1, 50001, 'BU-04', 100, 2.95, NULL);
INSERT INTO invoice_lines VALUES (2, 50001, 'PO-03', 100, 22.41, 0);
INSERT INTO invoice_lines VALUES (3, 50002, 'SO-01', 5, 6.1, 0);
INSERT INTO invoice_lines VALUES (4, 50002, 'PO-01', 40, 3.2, 0);
INSERT INTO invoice_lines VALUES (5, 50003, 'SH-02', 20, 5.4, NULL);
INSERT INTO invoice_lines VALUES (6, 50004, 'SO-01', 2, 5.79, 15);
INSERT INTO invoice_lines VALUES (7, 50004, 'TO-02', 5, 14.2, 10);
INSERT INTO invoice_lines VALUES (8, 50005, 'PO-04', 10, 0.85, 10);
INSERT INTO invoice_lines VALUES (9, 50006, 'BU-04', 10, 3.25, 10);
INSERT INTO invoice_lines VALUES (10, 50006, 'PO-04', 1, 0.77, 10);
INSERT INTO invoice_lines VALUES (11, 50007, 'TR-01', 12, 37.4, 5);
INSERT INTO invoice_lines VALUES (12, 50007, 'SH-04', 50, 18.9, NULL);
INSERT INTO invoice_lines VALUES (13, 50007, 'TO-03', 40, 19.58, 10);
INSERT INTO invoice_lines VALUES (14, 50007, 'SO-03', 100, 23.43, 15);
INSERT INTO invoice_lines VALUES (15, 50008, 'BU-01', 5, 4.5, 0);
INSERT INTO invoice_lines VALUES (16, 50009, 'SH-04', 50, 17.01, 0);
INSERT INTO invoice_lines VALUES (17, 50010, 'BU-04', 2, 3.25, 0);
INSERT INTO invoice_lines VALUES (18, 50010, 'BU-03', 10, 3.7, NULL);
INSERT INTO invoice_lines VALUES (19, 50011, 'BU-03', 2, 3.9, 5);
INSERT INTO invoice_lines VALUES (20, 50012, 'SH-04', 40, 20.79, 0);
INSERT INTO invoice_lines VALUES (21, 50012, 'SO-02', 40, 7.4, 5);
INSERT INTO invoice_lines VALUES (22, 50012, 'TO-02', 10, 12.78, 0);
INSERT INTO invoice_lines VALUES (23, 50012, 'SO-03', 10, 19.17, 10);
INSERT INTO invoice_lines VALUES (24, 50013, 'TR-03', 50, 84.55, 0);
INSERT INTO invoice_lines VALUES (25, 50013, 'TO-01', 10, 27.5, 5);
INSERT INTO invoice_lines VALUES (26, 50013, 'TR-02', 50, 35.55, 0);
INSERT INTO invoice_lines VALUES (27, 50013, 'PO-01', 40, 3.2, 5);
INSERT INTO invoice_lines VALUES (28, 50014, 'BU-04', 20, 2.95, 15);
INSERT INTO invoice_lines VALUES (29, 50014, 'BU-02', 20, 4.32, 0);
INSERT INTO invoice_lines VALUES (30, 50015, 'PO-03', 2, 24.9, 5);
INSERT INTO invoice_lines VALUES (31, 50015, 'SO-02', 40, 7.4, 15);
INSERT INTO invoice_lines VALUES (32, 50016, 'TR-01', 1, 32.3, NULL);
INSERT INTO invoice_lines VALUES (33, 50016, 'SO-03', 2, 21.3, 10);
INSERT INTO invoice_lines VALUES (34, 50016, 'PO-04', 40, 0.94, 15);
INSERT INTO invoice_lines VALUES (35, 50017, 'TO-01', 40, 27.5, 10);
INSERT INTO invoice_lines VALUES (36, 50017, 'TR-01', 12, 32.3, 0);
INSERT INTO invoice_lines VALUES (37, 50017, 'PO-03', 20, 27.39, NULL);
INSERT INTO invoice_lines VALUES (38, 50017, 'SH-02', 20, 5.4, 0);
INSERT INTO invoice_lines VALUES (39, 50018, 'TO-01', 5, 27.5, 5);
INSERT INTO invoice_lines VALUES (40, 50019, 'TR-02', 24, 39.5, NULL);
INSERT INTO invoice_lines VALUES (41, 50019, 'SO-03', 10, 20.23, 15);
INSERT INTO invoice_lines VALUES (42, 50020, 'SO-01', 24, 5.79, 0);
INSERT INTO invoice_lines VALUES (43, 50020, 'TR-03', 20, 80.1, 0);
INSERT INTO invoice_lines VALUES (44, 50021, 'BU-01', 50, 4.27, 0);
INSERT INTO invoice_lines VALUES (45, 50021, 'BU-04', 24, 2.95, NULL);
INSERT INTO invoice_lines VALUES (46, 50022, 'BU-01', 40, 4.5, NULL);
INSERT INTO invoice_lines VALUES (47, 50022, 'SE-01', 100, 1.76, 15);
INSERT INTO invoice_lines VALUES (48, 50022, 'SH-04', 40, 18.9, 15);
INSERT INTO invoice_lines VALUES (49, 50023, 'SO-03', 12, 23.43, 10);
INSERT INTO invoice_lines VALUES (50, 50023, 'TO-01', 10, 27.5, 15);
INSERT INTO invoice_lines VALUES (51, 50023, 'SH-02', 24, 4.86, NULL);
INSERT INTO invoice_lines VALUES (52, 50024, 'TO-02', 2, 13.49, 0);
INSERT INTO invoice_lines VALUES (53, 50025, 'SH-01', 2, 12.9, 0);
INSERT INTO invoice_lines VALUES (54, 50025, 'SH-02', 1, 5.13, 10);
INSERT INTO invoice_lines VALUES (55, 50025, 'TR-01', 100, 34.0, 0);
INSERT INTO invoice_lines VALUES (56, 50025, 'BU-02', 2, 5.28, 5);
INSERT INTO invoice_lines VALUES (57, 50026, 'SO-03', 12, 19.17, 15);
INSERT INTO invoice_lines VALUES (58, 50026, 'SO-01', 5, 6.71, 10);
INSERT INTO invoice_lines VALUES (59, 50026, 'TO-03', 100, 17.8, 0);
INSERT INTO invoice_lines VALUES (60, 50026, 'SH-03', 10, 16.5, 5);
INSERT INTO invoice_lines VALUES (61, 50027, 'SO-01', 10, 6.1, 5);
INSERT INTO invoice_lines VALUES (62, 50027, 'TO-03', 1, 17.8, 0);
INSERT INTO invoice_lines VALUES (63, 50028, 'SO-02', 12, 8.14, 15);
INSERT INTO invoice_lines VALUES (64, 50029, 'SE-01', 50, 1.6, 0);
INSERT INTO invoice_lines VALUES (65, 50030, 'SH-03', 50, 16.5, 10);
INSERT INTO invoice_lines VALUES (66, 50030, 'BU-04', 50, 2.8, 10);
INSERT INTO invoice_lines VALUES (67, 50030, 'TR-03', 20, 80.1, 5);
INSERT INTO invoice_lines VALUES (68, 50031, 'SH-01', 20, 11.61, 0);
INSERT INTO invoice_lines VALUES (69, 50031, 'SH-04', 10, 20.79, NULL);
INSERT INTO invoice_lines VALUES (70, 50031, 'PO-02', 100, 12.93, 0);
INSERT INTO invoice_lines VALUES (71, 50031, 'TO-01', 10, 30.25, 0);
INSERT INTO invoice_lines VALUES (72, 50032, 'TR-01', 12, 30.6, 10);
INSERT INTO invoice_lines VALUES (73, 50033, 'PO-04', 50, 0.77, 15);
INSERT INTO invoice_lines VALUES (74, 50033, 'SO-01', 40, 6.1, 5);
INSERT INTO invoice_lines VALUES (75, 50033, 'SH-03', 1, 16.5, 5);
INSERT INTO invoice_lines VALUES (76, 50034, 'TO-01', 10, 24.75, 0);
INSERT INTO invoice_lines VALUES (77, 50034, 'PO-01', 10, 3.52, 10);
INSERT INTO invoice_lines VALUES (78, 50035, 'TR-02', 24, 39.5, 15);
INSERT INTO invoice_lines VALUES (79, 50036, 'TR-01', 50, 34.0, NULL);
INSERT INTO invoice_lines VALUES (80, 50036, 'TR-02', 5, 43.45, 10);
INSERT INTO invoice_lines VALUES (81, 50037, 'SO-02', 5, 7.4, 5);
INSERT INTO invoice_lines VALUES (82, 50037, 'BU-03', 100, 3.51, 0);
INSERT INTO invoice_lines VALUES (83, 50037, 'PO-02', 5, 11.75, 15);
INSERT INTO invoice_lines VALUES (84, 50038, 'SO-03', 5, 20.23, 0);
INSERT INTO invoice_lines VALUES (85, 50038, 'SH-02', 24, 5.94, 0);
INSERT INTO invoice_lines VALUES (86, 50038, 'SH-01', 2, 12.9, 5);
INSERT INTO invoice_lines VALUES (87, 50038, 'PO-04', 100, 0.81, 5);
INSERT INTO invoice_lines VALUES (88, 50039, 'SO-01', 20, 5.79, 5);
INSERT INTO invoice_lines VALUES (89, 50040, 'TR-02', 50, 35.55, 5);
INSERT INTO invoice_lines VALUES (90, 50040, 'BU-01', 20, 4.27, 5);
INSERT INTO invoice_lines VALUES (91, 50041, 'TR-02', 50, 37.52, 5);
INSERT INTO invoice_lines VALUES (92, 50042, 'BU-03', 20, 3.51, 15);
INSERT INTO invoice_lines VALUES (93, 50043, 'PO-03', 10, 23.65, 10);
INSERT INTO invoice_lines VALUES (94, 50044, 'SH-03', 50, 15.67, 0);
INSERT INTO invoice_lines VALUES (95, 50045, 'SE-01', 100, 1.6, 10);
INSERT INTO invoice_lines VALUES (96, 50045, 'SH-02', 24, 4.86, 15);
INSERT INTO invoice_lines VALUES (97, 50045, 'PO-01', 24, 2.88, 15);
INSERT INTO invoice_lines VALUES (98, 50045, 'TO-03', 12, 17.8, 0);
INSERT INTO invoice_lines VALUES (99, 50046, 'BU-02', 2, 4.32, 0);
INSERT INTO invoice_lines VALUES (100, 50047, 'TO-02', 50, 14.2, 0);
INSERT INTO invoice_lines VALUES (101, 50047, 'SO-02', 2, 8.14, 0);
INSERT INTO invoice_lines VALUES (102, 50048, 'SH-03', 24, 16.5, 15);
INSERT INTO invoice_lines VALUES (103, 50048, 'SO-02', 24, 7.4, 0);
INSERT INTO invoice_lines VALUES (104, 50048, 'TO-02', 24, 14.2, 0);
INSERT INTO invoice_lines VALUES (105, 50048, 'SH-01', 10, 12.9, 0);
INSERT INTO invoice_lines VALUES (106, 50049, 'PO-01', 5, 3.04, 0);
INSERT INTO invoice_lines VALUES (107, 50049, 'SO-02', 50, 6.66, 15);
INSERT INTO invoice_lines VALUES (108, 50049, 'SO-03', 20, 21.3, 10);
INSERT INTO invoice_lines VALUES (109, 50050, 'PO-03', 100, 22.41, 0);
INSERT INTO invoice_lines VALUES (110, 50050, 'BU-02', 24, 5.28, 15);
INSERT INTO invoice_lines VALUES (111, 50051, 'SO-01', 2, 5.79, 0);
INSERT INTO invoice_lines VALUES (112, 50051, 'SH-02', 2, 5.13, 5);
INSERT INTO invoice_lines VALUES (113, 50051, 'BU-01', 100, 4.05, 0);
INSERT INTO invoice_lines VALUES (114, 50052, 'TO-03', 12, 17.8, NULL);
INSERT INTO invoice_lines VALUES (115, 50052, 'PO-02', 12, 12.93, NULL);
INSERT INTO invoice_lines VALUES (116, 50052, 'SH-04', 1, 17.01, 5);
INSERT INTO invoice_lines VALUES (117, 50053, 'TO-02', 10, 14.2, 5);
INSERT INTO invoice_lines VALUES (118, 50053, 'SO-02', 50, 7.4, 5);
INSERT INTO invoice_lines VALUES (119, 50053, 'TR-01', 12, 30.6, 10);
INSERT INTO invoice_lines VALUES (120, 50053, 'SO-03', 1, 20.23, 0);
INSERT INTO invoice_lines VALUES (121, 50054, 'TO-01', 100, 27.5, 0);
INSERT INTO invoice_lines VALUES (122, 50054, 'TR-03', 40, 80.1, 0);
INSERT INTO invoice_lines VALUES (123, 50054, 'PO-02', 10, 11.16, 5);
INSERT INTO invoice_lines VALUES (124, 50054, 'BU-03', 2, 3.51, 10);
INSERT INTO invoice_lines VALUES (125, 50055, 'SH-03', 5, 16.5, 15);
INSERT INTO invoice_lines VALUES (126, 50055, 'BU-01', 2, 4.5, 15);
INSERT INTO invoice_lines VALUES (127, 50056, 'PO-03', 40, 24.9, 0);
INSERT INTO invoice_lines VALUES (128, 50056, 'SH-01', 10, 12.9, 0);
INSERT INTO invoice_lines VALUES (129, 50057, 'PO-02', 1, 10.58, 5);
INSERT INTO invoice_lines VALUES (130, 50057, 'TR-02', 50, 43.45, 15);
INSERT INTO invoice_lines VALUES (131, 50057, 'SH-01', 2, 14.19, 10);
INSERT INTO invoice_lines VALUES (132, 50057, 'BU-04', 5, 2.66, 0);
INSERT INTO invoice_lines VALUES (133, 50058, 'TR-01', 100, 30.6, 10);
INSERT INTO invoice_lines VALUES (134, 50059, 'SO-01', 5, 6.1, NULL);
INSERT INTO invoice_lines VALUES (135, 50059, 'BU-03', 20, 3.51, 0);
INSERT INTO invoice_lines VALUES (136, 50061, 'TR-02', 5, 39.5, NULL);
INSERT INTO invoice_lines VALUES (137, 50061, 'TO-03', 20, 17.8, 10);
INSERT INTO invoice_lines VALUES (138, 50061, 'PO-02', 24, 11.75, NULL);
INSERT INTO invoice_lines VALUES (139, 50062, 'BU-02', 10, 4.32, NULL);
INSERT INTO invoice_lines VALUES (140, 50063, 'SH-02', 2, 4.86, 5);
INSERT INTO invoice_lines VALUES (141, 50063, 'TO-01', 1, 26.12, 5);
INSERT INTO invoice_lines VALUES (142, 50063, 'BU-04', 50, 2.95, 5);
INSERT INTO invoice_lines VALUES (143, 50064, 'SO-01', 24, 6.1, 5);
INSERT INTO invoice_lines VALUES (144, 50064, 'TO-03', 1, 19.58, 15);
INSERT INTO invoice_lines VALUES (145, 50064, 'PO-02', 12, 11.16, 0);
INSERT INTO invoice_lines VALUES (146, 50064, 'PO-03', 12, 22.41, NULL);
INSERT INTO invoice_lines VALUES (147, 50065, 'TR-03', 100, 89.0, 0);
INSERT INTO invoice_lines VALUES (148, 50065, 'BU-01', 100, 4.27, 5);
INSERT INTO invoice_lines VALUES (149, 50065, 'TR-02', 10, 39.5, 0);
INSERT INTO invoice_lines VALUES (150, 50065, 'TO-01', 50, 26.12, 0);
INSERT INTO invoice_lines VALUES (151, 50066, 'PO-04', 12, 0.94, 15);
INSERT INTO invoice_lines VALUES (152, 50067, 'TR-02', 12, 37.52, NULL);
INSERT INTO invoice_lines VALUES (153, 50067, 'SH-01', 10, 12.9, NULL);
INSERT INTO invoice_lines VALUES (154, 50067, 'BU-03', 40, 3.51, 10);
INSERT INTO invoice_lines VALUES (155, 50068, 'SO-03', 1, 21.3, 0);
INSERT INTO invoice_lines VALUES (156, 50069, 'TR-01', 10, 34.0, 10);
INSERT INTO invoice_lines VALUES (157, 50070, 'SH-02', 40, 4.86, 5);
INSERT INTO invoice_lines VALUES (158, 50070, 'SO-03', 2, 20.23, 10);
INSERT INTO invoice_lines VALUES (159, 50070, 'PO-01', 50, 3.2, 0);
INSERT INTO invoice_lines VALUES (160, 50070, 'TO-03', 100, 17.8, 0);
INSERT INTO payments VALUES (1, 50001, '2024-01-20', 1268.0, 'direct_debit');
INSERT INTO payments VALUES (2, 50002, '2025-01-14', 79.25, 'cash');
INSERT INTO payments VALUES (3, 50002, '2025-01-23', 79.25, 'bank_transfer');
INSERT INTO payments VALUES (4, 50004, '2025-07-25', 73.74, 'card');
INSERT INTO payments VALUES (5, 50009, '2024-07-12', 425.25, 'bank_transfer');
INSERT INTO payments VALUES (6, 50009, '2024-07-26', 425.25, 'bank_transfer');
INSERT INTO payments VALUES (7, 50011, '2025-07-25', 7.41, 'bank_transfer');
INSERT INTO payments VALUES (8, 50012, '2023-10-04', 706.56, 'cash');
INSERT INTO payments VALUES (9, 50012, '2023-09-30', 706.56, 'bank_transfer');
INSERT INTO payments VALUES (10, 50013, '2025-10-13', 6387.85, 'card');
INSERT INTO payments VALUES (11, 50014, '2025-11-03', 136.55, 'bank_transfer');
INSERT INTO payments VALUES (12, 50015, '2023-06-12', 149.45, 'cash');
INSERT INTO payments VALUES (13, 50020, '2025-04-11', 1740.96, 'bank_transfer');
INSERT INTO payments VALUES (14, 50021, '2025-06-24', 71.07, 'bank_transfer');
INSERT INTO payments VALUES (15, 50025, '2026-11-19', 1720.22, 'cash');
INSERT INTO payments VALUES (16, 50025, '2026-10-18', 1720.22, 'bank_transfer');
INSERT INTO payments VALUES (17, 50027, '2024-05-30', 75.75, 'card');
INSERT INTO payments VALUES (18, 50028, '2026-09-15', 41.51, 'bank_transfer');
INSERT INTO payments VALUES (19, 50028, '2026-10-12', 20.76, 'bank_transfer');
INSERT INTO payments VALUES (20, 50031, '2024-07-31', 1017.8, 'bank_transfer');
INSERT INTO payments VALUES (21, 50031, '2024-06-07', 1017.8, 'bank_transfer');
INSERT INTO payments VALUES (22, 50034, '2026-04-07', 279.18, 'card');
INSERT INTO payments VALUES (23, 50035, '2025-06-19', 402.9, 'bank_transfer');
INSERT INTO payments VALUES (24, 50035, '2025-08-08', 201.45, 'bank_transfer');
INSERT INTO payments VALUES (25, 50036, '2026-03-03', 1895.53, 'bank_transfer');
INSERT INTO payments VALUES (26, 50037, '2025-09-02', 436.09, 'bank_transfer');
INSERT INTO payments VALUES (27, 50038, '2025-05-23', 345.17, 'bank_transfer');
INSERT INTO payments VALUES (28, 50041, '2025-07-20', 1782.2, 'bank_transfer');
INSERT INTO payments VALUES (29, 50043, '2024-09-12', 106.42, 'card');
INSERT INTO payments VALUES (30, 50044, '2025-01-02', 783.5, 'direct_debit');
INSERT INTO payments VALUES (31, 50045, '2023-11-03', 515.5, 'bank_transfer');
INSERT INTO payments VALUES (32, 50046, '2023-08-09', 2.16, 'card');
INSERT INTO payments VALUES (33, 50047, '2025-05-22', 726.28, 'direct_debit');
INSERT INTO payments VALUES (34, 50048, '2023-02-15', 984.0, 'bank_transfer');
INSERT INTO payments VALUES (35, 50049, '2026-08-09', 681.65, 'bank_transfer');
INSERT INTO payments VALUES (36, 50050, '2025-01-13', 2348.71, 'bank_transfer');
INSERT INTO payments VALUES (37, 50051, '2024-07-08', 426.33, 'card');
INSERT INTO payments VALUES (38, 50052, '2025-07-03', 384.92, 'bank_transfer');
INSERT INTO payments VALUES (39, 50054, '2024-11-04', 6066.34, 'card');
INSERT INTO payments VALUES (40, 50055, '2024-02-22', 77.78, 'bank_transfer');
INSERT INTO payments VALUES (41, 50058, '2026-01-08', 2754.0, 'card');
INSERT INTO payments VALUES (42, 50059, '2026-01-18', 100.7, 'cash');
INSERT INTO payments VALUES (43, 50060, '2025-01-28', 0.0, 'bank_transfer');
INSERT INTO payments VALUES (44, 50060, '2025-01-10', 0.0, 'bank_transfer');
INSERT INTO payments VALUES (45, 50061, '2026-09-20', 799.9, 'cash');
INSERT INTO payments VALUES (46, 50063, '2025-12-11', 174.17, 'bank_transfer');
INSERT INTO payments VALUES (47, 50064, '2026-11-19', 558.56, 'bank_transfer');
INSERT INTO payments VALUES (48, 50065, '2024-10-03', 11006.65, 'bank_transfer');
INSERT INTO payments VALUES (49, 50066, '2023-11-19', 4.79, 'cash');
INSERT INTO payments VALUES (50, 50066, '2023-09-29', 4.79, 'direct_debit');
INSERT INTO payments VALUES (51, 50067, '2024-03-04', 705.6, 'direct_debit');
INSERT INTO payments VALUES (52, 50068, '2026-11-28', 21.3, 'card');
INSERT INTO payments VALUES (53, 50071, '2023-09-25', 560.17, 'bank_transfer');
INSERT INTO payments VALUES (54, 50074, '2026-08-26', 13.77, 'card');
INSERT INTO payments VALUES (55, 50074, '2026-08-26', 13.77, 'cash');
