CREATE TABLE brands (
  id INTEGER PRIMARY KEY,
  brand_name TEXT,
  country TEXT,
  founded INTEGER
);
CREATE TABLE products (
  sku TEXT PRIMARY KEY,
  brand_id INTEGER REFERENCES brands(id),
  prod_name TEXT,
  type TEXT,
  storage_gb INTEGER,
  colour TEXT,
  list_price REAL,
  stock_qty INTEGER,
  launched TEXT,
  discontinued INTEGER
);
CREATE TABLE buyers (
  buyer_id INTEGER PRIMARY KEY,
  name TEXT,
  email TEXT,
  phone TEXT,
  city TEXT,
  country TEXT,
  created_at TEXT,
  is_business INTEGER
);
CREATE TABLE orders (
  order_id INTEGER PRIMARY KEY,
  buyer_id INTEGER REFERENCES buyers(buyer_id),
  created_at TEXT,
  shipped_at TEXT,
  status TEXT,
  channel TEXT,
  ship_city TEXT,
  pay_method TEXT
);
CREATE TABLE order_lines (
  order_id INTEGER REFERENCES orders(order_id),
  line_no INTEGER,
  sku TEXT REFERENCES products(sku),
  qty INTEGER,
  unit_price REAL,
  returned_qty INTEGER,
  PRIMARY KEY (order_id, line_no)
);
INSERT INTO brands VALUES (1, 'Nordvik', 'FI', 1988);
INSERT INTO brands VALUES (2, 'Lumera', 'KR', 1996);
INSERT INTO brands VALUES (3, 'Halden', 'DE', 2003);
INSERT INTO brands VALUES (4, 'Zentra', 'CN', 2010);
INSERT INTO brands VALUES (5, 'Pixio', 'US', 2007);
INSERT INTO brands VALUES (6, 'Kumo', 'JP', 1979);
INSERT INTO brands VALUES (7, 'Voltek', 'CN', 2014);
INSERT INTO brands VALUES (8, 'Oriel', 'GB', NULL);
INSERT INTO brands VALUES (9, 'Tessel', 'US', 2019);
INSERT INTO brands VALUES (10, 'Carapace', 'DE', 2012);
INSERT INTO products VALUES ('LUM-101', 2, 'Lumera smartwatch', 'smartwatch', NULL, 'black', 249.0, 15, '2022-06-26', 0);
INSERT INTO products VALUES ('VOL-102', 7, 'Voltek X 3', 'smartphone', 256, 'Black', 349.0, 15, '2021-12-29', 0);
INSERT INTO products VALUES ('ZEN-103', 4, 'Zentra case', 'case', NULL, 'green', 24.9, 0, '2024-02-08', 0);
INSERT INTO products VALUES ('ZEN-104', 4, 'Zentra Nova 11', 'feature phone', NULL, NULL, 39.0, 15, '2020-07-03', 0);
INSERT INTO products VALUES ('VOL-105', 7, 'Voltek smartwatch', 'smartwatch', NULL, 'black', 149.0, 40, '2023-04-04', 0);
INSERT INTO products VALUES ('KUM-106', 6, 'Kumo Air 8', 'feature phone', NULL, 'green', 59.0, 120, '2018-01-29', 1);
INSERT INTO products VALUES ('ZEN-107', 4, 'Zentra Lite 6', 'smartphone', 512, 'black', 899.0, 8, '2025-05-16', 0);
INSERT INTO products VALUES ('ORI-108', 8, 'Oriel smartwatch', 'smartwatch', NULL, 'blue', 249.0, 8, '2019-11-16', 1);
INSERT INTO products VALUES ('KUM-109', 6, 'Kumo case', 'case', NULL, 'Black', 24.9, 3, '2025-02-02', 1);
INSERT INTO products VALUES ('ORI-110', 8, 'Oriel case', 'case', NULL, 'blue', 14.9, 40, '2024-03-31', 1);
INSERT INTO products VALUES ('ORI-111', 8, 'Oriel Nova 11', 'smartphone', 64, NULL, 499.0, 40, '2021-01-22', 1);
INSERT INTO products VALUES ('NOR-112', 1, 'Nordvik charger', 'charger', NULL, 'white', 29.9, 0, '2021-02-28', 0);
INSERT INTO products VALUES ('HAL-113', 3, 'Halden charger', 'charger', NULL, 'Black', 29.9, NULL, '2025-02-13', 0);
INSERT INTO products VALUES ('NOR-114', 1, 'Nordvik Lite 13', 'smartphone', 64, NULL, 899.0, 3, '2026-03-06', 0);
INSERT INTO products VALUES ('ORI-115', 8, 'Oriel smartwatch', 'smartwatch', NULL, 'blue', 149.0, 40, '2020-03-17', 0);
INSERT INTO products VALUES ('NOR-116', 1, 'Nordvik Lite 7', 'smartphone', 64, NULL, 899.0, 0, '2019-10-20', 0);
INSERT INTO products VALUES ('TES-117', 9, 'Tessel Mini 14', 'smartphone', 128, NULL, 1199.0, 120, '2020-11-07', 0);
INSERT INTO products VALUES ('HAL-118', 3, 'Halden Air 3', 'smartphone', 256, 'green', 649.0, 0, '2019-01-31', 0);
INSERT INTO products VALUES ('HAL-119', 3, 'Halden case', 'case', NULL, 'green', 24.9, 3, '2021-09-13', 0);
INSERT INTO products VALUES ('KUM-120', 6, 'Kumo charger', 'charger', NULL, 'green', 19.9, NULL, '2017-02-09', 1);
INSERT INTO products VALUES ('TES-121', 9, 'Tessel Mini 4', 'smartphone', 128, 'white', 1199.0, 3, '2021-04-25', 0);
INSERT INTO products VALUES ('NOR-122', 1, 'Nordvik Pro 2', 'smartphone', 64, 'green', 199.0, 8, '2025-10-27', 1);
INSERT INTO products VALUES ('ZEN-123', 4, 'Zentra case', 'case', NULL, 'black', 9.9, 0, '2024-11-15', 0);
INSERT INTO products VALUES ('NOR-124', 1, 'Nordvik Lite 5', 'smartphone', 128, NULL, 1199.0, 8, '2020-02-12', 0);
INSERT INTO products VALUES ('PIX-125', 5, 'Pixio earbuds', 'earbuds', NULL, 'black', 149.0, 8, '2025-07-22', 0);
INSERT INTO products VALUES ('KUM-126', 6, 'Kumo earbuds', 'earbuds', NULL, 'Black', 49.0, 0, '2022-03-15', 0);
INSERT INTO products VALUES ('LUM-127', 2, 'Lumera case', 'case', NULL, 'green', 9.9, 120, '2023-04-28', 1);
INSERT INTO products VALUES ('PIX-128', 5, 'Pixio case', 'case', NULL, 'green', 9.9, 0, '2026-01-29', 0);
INSERT INTO products VALUES ('TES-129', 9, 'Tessel One 10', 'smartphone', 512, 'white', 199.0, 120, '2018-09-25', 1);
INSERT INTO products VALUES ('NOR-130', 1, 'Nordvik earbuds', 'earbuds', NULL, 'blue', 49.0, 8, '2017-01-22', 0);
INSERT INTO products VALUES ('HAL-131', 3, 'Halden Lite 4', 'smartphone', 128, 'green', 649.0, 0, '2022-11-02', 1);
INSERT INTO products VALUES ('KUM-132', 6, 'Kumo earbuds', 'earbuds', NULL, 'black', 149.0, 3, '2026-03-13', 0);
INSERT INTO products VALUES ('LUM-133', 2, 'Lumera Mini 5', 'smartphone', 128, 'white', 1199.0, 8, '2024-01-20', 0);
INSERT INTO products VALUES ('ORI-134', 8, 'Oriel smartwatch', 'smartwatch', NULL, 'green', 249.0, 40, '2025-03-26', 0);
INSERT INTO products VALUES ('KUM-135', 6, 'Kumo case', 'case', NULL, 'blue', 9.9, 0, '2017-02-16', 0);
INSERT INTO products VALUES ('LUM-136', 2, 'Lumera One 14', 'feature phone', NULL, 'white', 59.0, 40, '2024-06-26', 1);
INSERT INTO products VALUES ('VOL-137', 7, 'Voltek Air 12', 'smartphone', 512, 'blue', 899.0, 0, '2022-05-13', 0);
INSERT INTO products VALUES ('VOL-138', 7, 'Voltek charger', 'charger', NULL, NULL, 19.9, 15, '2022-01-30', 0);
INSERT INTO products VALUES ('TES-139', 9, 'Tessel charger', 'charger', NULL, 'blue', 19.9, 0, '2026-08-20', 0);
INSERT INTO products VALUES ('PIX-140', 5, 'Pixio charger', 'charger', NULL, NULL, 29.9, 3, '2023-09-01', 0);
INSERT INTO products VALUES ('LUM-141', 2, 'Lumera earbuds', 'earbuds', NULL, 'green', 49.0, 40, '2018-05-19', 0);
INSERT INTO products VALUES ('VOL-142', 7, 'Voltek Mini 2', 'smartphone', 512, NULL, 899.0, 15, '2022-11-05', 0);
INSERT INTO products VALUES ('KUM-143', 6, 'Kumo case', 'case', NULL, NULL, 9.9, 40, '2026-03-03', 0);
INSERT INTO products VALUES ('LUM-144', 2, 'Lumera Mini 6', 'smartphone', 256, 'black', 199.0, 0, '2019-12-26', 0);
INSERT INTO products VALUES ('KUM-145', 6, 'Kumo Lite 13', 'feature phone', NULL, 'blue', 59.0, 15, '2019-09-12', 0);
INSERT INTO products VALUES ('NOR-146', 1, 'Nordvik X 14', 'feature phone', NULL, 'white', 39.0, 0, '2017-05-07', 1);
INSERT INTO products VALUES ('PIX-147', 5, 'Pixio smartwatch', 'smartwatch', NULL, 'black', 149.0, 8, '2023-09-03', 0);
INSERT INTO products VALUES ('VOL-148', 7, 'Voltek smartwatch', 'smartwatch', NULL, 'green', 149.0, 0, '2019-06-25', 0);
INSERT INTO products VALUES ('VOL-149', 7, 'Voltek charger', 'charger', NULL, NULL, 29.9, 0, '2021-07-25', 0);
INSERT INTO products VALUES ('VOL-150', 7, 'Voltek Lite 8', 'smartphone', 256, 'blue', 1199.0, 40, '2023-07-19', 0);
INSERT INTO products VALUES ('VOL-151', 7, 'Voltek Nova 9', 'smartphone', 128, 'blue', 499.0, 120, '2024-08-05', 1);
INSERT INTO products VALUES ('KUM-152', 6, 'Kumo Lite 8', 'smartphone', 64, NULL, 649.0, 0, '2026-04-24', 0);
INSERT INTO products VALUES ('KUM-153', 6, 'Kumo Nova 7', 'smartphone', 128, 'green', 349.0, 15, '2026-04-21', 0);
INSERT INTO products VALUES ('VOL-154', 7, 'Voltek earbuds', 'earbuds', NULL, 'blue', 99.0, 0, '2017-03-06', 0);
INSERT INTO products VALUES ('NOR-155', 1, 'Nordvik X 9', 'smartphone', 128, 'white', 199.0, 40, '2018-08-13', 0);
INSERT INTO products VALUES ('ZEN-156', 4, 'Zentra X 4', 'smartphone', 256, NULL, 349.0, 15, '2026-06-06', 0);
INSERT INTO products VALUES ('TES-157', 9, 'Tessel Mini 2', 'smartphone', 64, NULL, 899.0, 0, '2018-05-02', 0);
INSERT INTO products VALUES ('TES-158', 9, 'Tessel Air 14', 'smartphone', 64, 'white', 899.0, 40, '2019-05-27', 0);
INSERT INTO products VALUES ('HAL-159', 3, 'Halden Mini 8', 'smartphone', 512, 'black', 199.0, 120, '2026-09-22', 0);
INSERT INTO products VALUES ('HAL-160', 3, 'Halden charger', 'charger', NULL, 'white', 29.9, 15, '2019-08-12', 1);
INSERT INTO buyers VALUES (1, 'Farid Yilmaz', 'farid.yilmaz@gmx.de', '+497854728261', 'Munich', 'DE', '2025-05-10 10:39:29', 0);
INSERT INTO buyers VALUES (2, 'Irina Jansen', 'irina.jansen@web.de', '+492310431155', 'Hamburg', 'DE', '2024-04-20 07:31:24', 0);
INSERT INTO buyers VALUES (3, 'Ben Olsen', 'ben.olsen@gmail.com', NULL, 'berlin', 'DE', '2021-01-11 19:49:55', 0);
INSERT INTO buyers VALUES (4, 'Carla Novotny', 'carla.novotny@gmx.de', NULL, 'Hamburg', 'DE', '2024-06-27 16:58:00', 0);
INSERT INTO buyers VALUES (5, 'Deniz Novotny', 'deniz.novotny@outlook.com', NULL, 'Berlin', 'DE', '2018-04-21 16:22:50', 0);
INSERT INTO buyers VALUES (6, 'Farid Kaya', 'farid.kaya@outlook.com', NULL, 'Rotterdam', 'NL', '2026-05-08 20:03:03', 0);
INSERT INTO buyers VALUES (7, 'Carla Ward', 'carla.ward@web.de', '+492100617487', 'Rotterdam', 'NL', '2024-10-20 12:22:18', 0);
INSERT INTO buyers VALUES (8, 'Kaya ApS', 'jan.kaya@gmail.com', NULL, 'Berlin', 'DE', '2018-06-12 12:23:28', 1);
INSERT INTO buyers VALUES (9, 'Gina Novotny', 'gina.novotny@outlook.com', '+498036598235', 'Berlin', 'DE', '2022-04-10 19:35:34', 0);
INSERT INTO buyers VALUES (10, 'Kaya GmbH', 'jan.kaya@outlook.com', '+492680411322', 'Copenhagen', 'DK', '2024-12-02 15:28:21', 1);
INSERT INTO buyers VALUES (11, 'Jan Zimmer', 'jan.zimmer@gmail.com', '+491807057558', 'Berlin', 'DE', '2023-07-29 17:46:15', 0);
INSERT INTO buyers VALUES (12, 'Ward BV', 'mika.ward@gmail.com', '+491504773789', 'Copenhagen', 'DK', '2023-05-24 09:00:00', 1);
INSERT INTO buyers VALUES (13, 'Henk Olsen', 'henk.olsen@outlook.com', NULL, 'Berlin', 'DE', '2020-08-28 12:56:44', 0);
INSERT INTO buyers VALUES (14, 'Kerem Kaya', NULL, '+493930833346', 'Hamburg', 'DE', '2020-06-04 11:36:36', 0);
INSERT INTO buyers VALUES (15, 'Kerem Novotny', 'kerem.novotny@gmx.de', '+498616618314', 'Copenhagen', 'DK', '2026-08-28 16:23:55', 0);
INSERT INTO buyers VALUES (16, 'Eva Novotny', NULL, '+492496041282', 'Copenhagen', 'DK', '2019-04-25 16:26:55', 0);
INSERT INTO buyers VALUES (17, 'Novotny GmbH', 'mika.novotny@gmail.com', '+497466940917', 'Munich', 'DE', '2018-03-14 13:02:08', 1);
INSERT INTO buyers VALUES (18, 'Deniz Yilmaz', 'deniz.yilmaz@web.de', '+493744489593', 'Munich', 'DE', '2025-09-29 18:20:41', 0);
INSERT INTO buyers VALUES (19, 'Silva Handels KG', 'mika.silva@web.de', NULL, 'Hamburg', 'DE', '2023-01-14 09:56:39', 1);
INSERT INTO buyers VALUES (20, 'Mika Silva', 'mika.silva@gmx.de', NULL, 'Rotterdam', 'NL', '2023-04-06 17:41:38', 0);
INSERT INTO buyers VALUES (21, 'Mika Zimmer', 'mika.zimmer@gmx.de', '+491005310915', 'Hamburg', 'DE', '2021-05-03 08:08:40', 0);
INSERT INTO buyers VALUES (22, 'Ayse Zimmer', 'ayse.zimmer@web.de', NULL, 'Munich', 'DE', '2025-02-18 13:52:20', 0);
INSERT INTO buyers VALUES (23, 'Becker GmbH', 'mika.becker@outlook.com', '+493872332169', 'berlin', 'DE', '2018-02-24 13:56:16', 1);
INSERT INTO buyers VALUES (24, 'Becker GmbH', 'laura.becker@gmx.de', '+495283517772', 'Hamburg', 'DE', '2019-09-20 11:17:47', 1);
INSERT INTO buyers VALUES (25, 'Eva Kaya', 'eva.kaya@gmx.de', NULL, 'Munich', 'DE', '2018-08-03 19:51:05', 0);
INSERT INTO buyers VALUES (26, 'Thomsen ApS', 'deniz.thomsen@outlook.com', '+491318558356', 'Rotterdam', 'NL', '2021-01-31 10:02:14', 1);
INSERT INTO buyers VALUES (27, 'Laura Olsen', 'laura.olsen@gmx.de', NULL, 'Vienna', 'AT', '2023-02-01 10:51:07', 0);
INSERT INTO buyers VALUES (28, 'Farid Jansen', 'farid.jansen@web.de', '+493501028659', 'Berlin', 'DE', '2022-08-14 17:32:00', 0);
INSERT INTO buyers VALUES (29, 'Henk Thomsen', 'henk.thomsen@gmail.com', NULL, 'Copenhagen', 'DK', '2025-06-26 08:58:21', 0);
INSERT INTO buyers VALUES (30, 'Ayse Ward', 'ayse.ward@outlook.com', NULL, 'Rotterdam', 'NL', '2018-10-05 13:56:25', 0);
INSERT INTO buyers VALUES (31, 'Ayse Thomsen', 'ayse.thomsen@outlook.com', '+491392603412', 'berlin', 'DE', '2019-11-14 10:12:33', 0);
INSERT INTO buyers VALUES (32, 'Deniz Thomsen', NULL, '+492539680482', 'Hamburg', 'DE', '2019-03-22 16:30:01', 0);
INSERT INTO buyers VALUES (33, 'Nils Olsen', 'nils.olsen@gmail.com', NULL, 'Berlin', 'DE', '2026-02-23 18:58:30', 0);
INSERT INTO buyers VALUES (34, 'Eva Kaya', 'eva.kaya@gmail.com', '+495471102332', 'berlin', 'DE', '2024-02-27 08:55:33', 0);
INSERT INTO buyers VALUES (35, 'Ben Becker', 'ben.becker@gmail.com', '+495857962761', 'Hamburg', 'DE', '2025-04-22 14:40:48', 0);
INSERT INTO buyers VALUES (36, 'Jansen BV', NULL, '+498862718698', 'Hamburg', 'DE', '2025-02-09 13:37:35', 1);
INSERT INTO buyers VALUES (37, 'Silva GmbH', 'kerem.silva@web.de', '+498337712280', 'Munich', 'DE', '2020-06-05 15:44:46', 1);
INSERT INTO buyers VALUES (38, 'Farid Novotny', 'farid.novotny@gmx.de', '+499263356363', 'Hamburg', 'DE', '2022-08-02 07:11:21', 0);
INSERT INTO buyers VALUES (39, 'Novotny Handels KG', 'gina.novotny@gmx.de', '+493060732396', 'berlin', 'DE', '2018-05-07 20:47:27', 1);
INSERT INTO buyers VALUES (40, 'Carla Thomsen', 'carla.thomsen@gmx.de', '+493299121730', 'Rotterdam', 'NL', '2019-04-09 09:32:38', 0);
INSERT INTO buyers VALUES (41, 'Kerem Thomsen', 'kerem.thomsen@gmx.de', NULL, 'Berlin', 'DE', '2020-08-07 16:46:30', 0);
INSERT INTO buyers VALUES (42, 'Carla Kaya', 'carla.kaya@gmx.de', '+494102530773', 'Berlin', 'DE', '2020-01-15 16:54:53', 0);
INSERT INTO buyers VALUES (43, 'Eva Becker', 'eva.becker@gmx.de', '+494965589032', 'Copenhagen', 'DK', '2023-07-24 10:54:02', 0);
INSERT INTO buyers VALUES (44, 'Kaya GmbH', 'irina.kaya@outlook.com', '+498447468704', 'Rotterdam', 'NL', '2024-02-17 10:46:32', 1);
INSERT INTO buyers VALUES (45, 'Deniz Becker', 'deniz.becker@outlook.com', '+497690697887', 'berlin', 'DE', '2021-12-20 17:12:18', 0);
INSERT INTO buyers VALUES (46, 'Thomsen Handels KG', 'deniz.thomsen@web.de', '+493674484621', 'Munich', 'DE', '2020-11-03 18:02:21', 1);
INSERT INTO buyers VALUES (47, 'Henk Olsen', 'henk.olsen@gmx.de', '+493369843296', 'Berlin', 'DE', '2018-12-30 20:04:42', 0);
INSERT INTO buyers VALUES (48, 'Ben Silva', 'ben.silva@gmail.com', NULL, 'Copenhagen', 'DK', '2026-07-29 09:49:41', 0);
INSERT INTO buyers VALUES (49, 'Eva Yilmaz', 'eva.yilmaz@outlook.com', '+493428608311', 'Copenhagen', 'DK', '2025-11-29 19:28:18', 0);
INSERT INTO buyers VALUES (50, 'Irina Ward', 'irina.ward@gmx.de', NULL, 'berlin', 'DE', '2018-02-27 15:41:11', 0);
INSERT INTO buyers VALUES (51, 'Jan Kaya', NULL, '+494694803601', 'Rotterdam', 'NL', '2020-01-31 14:08:43', 0);
INSERT INTO buyers VALUES (52, 'Eva Jansen', 'eva.jansen@gmail.com', '+491643268380', 'Copenhagen', 'DK', '2020-06-17 16:55:14', 0);
INSERT INTO buyers VALUES (53, 'Jan Becker', 'jan.becker@gmail.com', '+496120937135', 'Berlin', 'DE', '2019-09-22 16:51:35', 0);
INSERT INTO buyers VALUES (54, 'Carla Thomsen', 'carla.thomsen@gmx.de', NULL, 'Rotterdam', 'NL', '2024-12-20 08:32:38', 0);
INSERT INTO buyers VALUES (55, 'Deniz Ward', 'deniz.ward@web.de', NULL, 'Copenhagen', 'DK', '2024-01-17 18:56:23', 0);
INSERT INTO buyers VALUES (56, 'Ben Novotny', 'ben.novotny@gmail.com', NULL, 'Berlin', 'DE', '2025-12-27 11:21:43', 0);
INSERT INTO buyers VALUES (57, 'Mika Yilmaz', 'mika.yilmaz@web.de', '+494542539627', 'Berlin', 'DE', '2023-12-28 20:44:27', 0);
INSERT INTO buyers VALUES (58, 'Kerem Yilmaz', 'kerem.yilmaz@web.de', NULL, 'Hamburg', 'DE', '2023-10-17 14:37:28', 0);
INSERT INTO buyers VALUES (59, 'Henk Olsen', 'henk.olsen@gmail.com', '+499245864098', 'Copenhagen', 'DK', '2023-02-20 18:21:22', 0);
INSERT INTO buyers VALUES (60, 'Deniz Silva', 'deniz.silva@outlook.com', '+492086928010', 'Rotterdam', 'NL', '2025-12-15 12:45:41', 0);
INSERT INTO orders VALUES (1, 42, '2025-09-22 13:44:41', NULL, 'cancelled', 'marketplace', 'Berlin', 'paypal');
INSERT INTO orders VALUES (2, 4, '2026-11-20 09:30:48', '2026-11-26 16:00:00', 'delivered', 'web_shop', 'Hamburg', 'invoice');
INSERT INTO orders VALUES (3, 41, '2026-08-10 19:21:00', '2026-08-19 16:00:00', 'shipped', 'web_shop', 'Berlin', 'invoice');
INSERT INTO orders VALUES (4, 46, '2022-05-25 16:19:13', '2022-05-26 16:00:00', 'returned', 'web_shop', 'Copenhagen', 'cash');
INSERT INTO orders VALUES (5, 48, '2026-08-24 10:43:03', NULL, 'open', 'web_shop', 'Copenhagen', NULL);
INSERT INTO orders VALUES (6, 13, '2023-09-18 14:16:00', NULL, 'cancelled', 'web_shop', 'Berlin', NULL);
INSERT INTO orders VALUES (7, 29, '2026-10-16 07:13:10', '2026-10-16 16:00:00', 'shipped', 'marketplace', 'Vienna', 'paypal');
INSERT INTO orders VALUES (8, 14, '2022-07-06 16:50:27', '2022-07-10 16:00:00', 'delivered', 'web_shop', 'Hamburg', 'cash');
INSERT INTO orders VALUES (9, 44, '2024-09-19 17:11:11', '2024-09-25 16:00:00', 'delivered', 'web_shop', 'Copenhagen', 'card');
INSERT INTO orders VALUES (10, 11, '2026-02-03 07:07:33', '2026-02-09 16:00:00', 'delivered', 'web_shop', 'Munich', 'paypal');
INSERT INTO orders VALUES (11, 24, '2025-06-22 12:10:52', NULL, 'cancelled', 'marketplace', 'Hamburg', 'card');
INSERT INTO orders VALUES (12, 22, '2025-12-24 12:42:18', NULL, 'open', 'web_shop', 'Munich', 'card');
INSERT INTO orders VALUES (13, 32, '2026-05-26 12:28:39', '2026-05-29 16:00:00', 'delivered', 'web_shop', 'Hamburg', 'cash');
INSERT INTO orders VALUES (14, 12, '2024-05-09 13:42:37', '2024-05-09 16:00:00', 'shipped', 'phone', 'Copenhagen', 'card');
INSERT INTO orders VALUES (15, 4, '2026-06-28 14:47:20', NULL, 'cancelled', 'web_shop', 'Hamburg', 'paypal');
INSERT INTO orders VALUES (16, 3, '2024-11-16 19:41:41', '2024-11-17 16:00:00', 'shipped', 'store', 'berlin', 'card');
INSERT INTO orders VALUES (17, 42, '2024-12-23 10:21:10', '2024-12-23 16:00:00', 'shipped', 'marketplace', 'Berlin', 'cash');
INSERT INTO orders VALUES (18, 22, '2025-04-10 11:15:14', '2025-04-10 16:00:00', 'shipped', 'phone', 'Munich', 'cash');
INSERT INTO orders VALUES (19, 35, '2025-12-18 08:22:40', '2025-12-27 16:00:00', 'delivered', 'web_shop', 'Hamburg', 'paypal');
INSERT INTO orders VALUES (20, 19, '2025-11-15 19:22:25', NULL, 'cancelled', 'store', 'Rotterdam', 'card');
INSERT INTO orders VALUES (21, 40, '2026-07-19 09:15:53', NULL, 'cancelled', 'web_shop', 'Rotterdam', 'card');
INSERT INTO orders VALUES (22, 45, '2024-04-30 14:48:17', '2024-05-05 16:00:00', 'delivered', 'web_shop', 'Munich', 'invoice');
INSERT INTO orders VALUES (23, 48, '2026-08-26 19:57:31', '2026-09-02 16:00:00', 'delivered', 'web_shop', 'Copenhagen', NULL);
INSERT INTO orders VALUES (24, 9, '2025-06-18 07:42:53', '2025-06-20 16:00:00', 'delivered', 'marketplace', 'Berlin', 'cash');
INSERT INTO orders VALUES (25, 45, '2024-07-23 18:10:09', '2024-07-30 16:00:00', 'returned', 'web_shop', 'Rotterdam', NULL);
INSERT INTO orders VALUES (26, 13, '2024-03-26 15:21:45', NULL, 'cancelled', 'web_shop', 'Rotterdam', 'card');
INSERT INTO orders VALUES (27, 29, '2026-05-26 19:32:19', '2026-06-04 16:00:00', 'delivered', 'web_shop', 'Copenhagen', 'card');
INSERT INTO orders VALUES (28, 23, '2023-08-20 12:44:09', NULL, 'open', 'store', 'Copenhagen', 'card');
INSERT INTO orders VALUES (29, 4, '2026-07-13 20:23:02', '2026-07-16 16:00:00', 'delivered', 'phone', 'Hamburg', NULL);
INSERT INTO orders VALUES (30, 27, '2024-06-17 16:59:34', '2024-06-18 16:00:00', 'delivered', 'phone', 'Vienna', 'invoice');
INSERT INTO orders VALUES (31, 47, '2022-10-06 10:58:21', '2022-10-09 16:00:00', 'shipped', 'web_shop', 'Berlin', 'cash');
INSERT INTO orders VALUES (32, 35, '2026-06-04 07:56:12', '2026-06-05 16:00:00', 'delivered', 'web_shop', 'berlin', NULL);
INSERT INTO orders VALUES (33, 8, '2025-10-28 16:58:46', '2025-11-03 16:00:00', 'delivered', 'phone', 'Berlin', 'paypal');
INSERT INTO orders VALUES (34, 14, '2026-05-18 19:50:25', '2026-05-19 16:00:00', 'returned', 'store', 'Hamburg', 'paypal');
INSERT INTO orders VALUES (35, 22, '2025-04-17 11:53:32', '2025-04-19 16:00:00', 'delivered', 'phone', 'Munich', NULL);
INSERT INTO orders VALUES (36, 13, '2024-06-26 19:29:45', '2024-06-30 16:00:00', 'delivered', 'web_shop', 'Berlin', 'cash');
INSERT INTO orders VALUES (37, 36, '2025-12-20 16:32:21', '2025-12-26 16:00:00', 'delivered', 'phone', 'Hamburg', 'cash');
INSERT INTO orders VALUES (38, 48, '2026-08-16 14:45:16', NULL, 'cancelled', 'marketplace', 'Copenhagen', 'card');
INSERT INTO orders VALUES (39, 7, '2025-08-25 20:17:29', '2025-08-26 16:00:00', 'delivered', 'marketplace', 'Rotterdam', 'invoice');
INSERT INTO orders VALUES (40, 4, '2025-07-01 08:35:06', '2025-07-05 16:00:00', 'delivered', 'marketplace', 'Hamburg', 'cash');
INSERT INTO orders VALUES (41, 42, '2024-10-04 18:05:43', '2024-10-12 16:00:00', 'delivered', 'web_shop', 'Berlin', 'paypal');
INSERT INTO orders VALUES (42, 22, '2025-03-03 13:23:21', NULL, 'open', 'store', 'Munich', 'cash');
INSERT INTO orders VALUES (43, 9, '2022-07-29 11:10:56', '2022-08-06 16:00:00', 'delivered', 'web_shop', 'Berlin', NULL);
INSERT INTO orders VALUES (44, 6, '2026-07-07 13:19:08', '2026-07-07 16:00:00', 'delivered', 'store', 'Rotterdam', NULL);
INSERT INTO orders VALUES (45, 36, '2025-07-19 12:04:35', '2025-07-21 16:00:00', 'shipped', 'web_shop', 'Berlin', NULL);
INSERT INTO orders VALUES (46, 6, '2026-10-13 20:19:35', '2026-10-20 16:00:00', 'delivered', 'phone', 'Rotterdam', 'invoice');
INSERT INTO orders VALUES (47, 12, '2025-07-05 19:31:49', NULL, 'cancelled', 'web_shop', 'Copenhagen', 'paypal');
INSERT INTO orders VALUES (48, 10, '2025-01-28 11:46:51', '2025-01-28 16:00:00', 'delivered', 'web_shop', 'Copenhagen', 'invoice');
INSERT INTO orders VALUES (49, 20, '2025-11-25 16:54:18', '2025-11-28 16:00:00', 'delivered', 'web_shop', 'Rotterdam', 'paypal');
INSERT INTO orders VALUES (50, 48, '2026-10-22 11:11:02', '2026-10-26 16:00:00', 'delivered', 'phone', 'Berlin', NULL);
INSERT INTO orders VALUES (51, 4, '2026-06-02 07:59:41', NULL, 'open', 'phone', 'Hamburg', NULL);
INSERT INTO orders VALUES (52, 31, '2022-08-24 10:57:01', '2022-08-27 16:00:00', 'returned', 'web_shop', 'berlin', 'card');
INSERT INTO orders VALUES (53, 17, '2025-02-23 09:10:37', '2025-02-25 16:00:00', 'delivered', 'web_shop', 'Munich', NULL);
INSERT INTO orders VALUES (54, 44, '2026-10-21 16:48:09', '2026-10-29 16:00:00', 'delivered', 'store', 'Rotterdam', 'paypal');
INSERT INTO orders VALUES (55, 26, '2022-08-10 12:48:06', '2022-08-11 16:00:00', 'delivered', 'web_shop', 'Rotterdam', 'paypal');
INSERT INTO orders VALUES (56, 21, '2025-05-14 08:44:08', '2025-05-19 16:00:00', 'delivered', 'store', 'Hamburg', 'cash');
INSERT INTO orders VALUES (57, 30, '2026-10-26 19:10:40', '2026-10-26 16:00:00', 'delivered', 'phone', 'Hamburg', 'card');
INSERT INTO orders VALUES (58, 47, '2024-10-07 08:20:15', '2024-10-07 16:00:00', 'delivered', 'marketplace', 'Berlin', 'invoice');
INSERT INTO orders VALUES (59, 42, '2023-06-24 09:54:40', '2023-06-27 16:00:00', 'delivered', 'store', 'Berlin', 'invoice');
INSERT INTO orders VALUES (60, 48, '2026-10-15 18:47:08', '2026-10-21 16:00:00', 'delivered', 'web_shop', 'Hamburg', 'paypal');
INSERT INTO orders VALUES (61, 13, '2026-08-16 11:27:48', '2026-08-21 16:00:00', 'delivered', 'web_shop', 'Berlin', NULL);
INSERT INTO orders VALUES (62, 47, '2026-03-16 12:07:17', '2026-03-21 16:00:00', 'delivered', 'marketplace', 'Munich', 'paypal');
INSERT INTO orders VALUES (63, 28, '2026-10-16 16:59:19', '2026-10-20 16:00:00', 'delivered', 'marketplace', 'Berlin', 'cash');
INSERT INTO orders VALUES (64, 26, '2025-04-19 13:27:33', '2025-04-24 16:00:00', 'shipped', 'web_shop', 'Copenhagen', 'cash');
INSERT INTO orders VALUES (65, 3, '2022-09-01 09:14:07', '2022-09-05 16:00:00', 'delivered', 'store', 'berlin', 'card');
INSERT INTO orders VALUES (66, 13, '2022-03-14 16:16:37', '2022-03-16 16:00:00', 'delivered', 'marketplace', 'Berlin', 'paypal');
INSERT INTO orders VALUES (67, 35, '2025-12-16 07:32:26', NULL, 'open', 'marketplace', 'Hamburg', 'paypal');
INSERT INTO orders VALUES (68, 48, '2026-08-10 07:51:03', '2026-08-16 16:00:00', 'returned', 'web_shop', 'Rotterdam', 'cash');
INSERT INTO orders VALUES (69, 48, '2026-08-25 18:38:28', '2026-08-26 16:00:00', 'delivered', 'web_shop', 'Copenhagen', 'cash');
INSERT INTO orders VALUES (70, 39, '2024-01-24 18:52:17', '2024-01-25 16:00:00', 'delivered', 'store', 'Munich', 'paypal');
INSERT INTO orders VALUES (71, 23, '2022-05-30 17:18:48', '2022-06-04 16:00:00', 'delivered', 'web_shop', 'berlin', 'paypal');
INSERT INTO orders VALUES (72, 15, '2026-10-21 11:03:16', '2026-10-28 16:00:00', 'delivered', 'marketplace', 'Copenhagen', NULL);
INSERT INTO orders VALUES (73, 28, '2024-06-17 13:24:05', '2024-06-18 16:00:00', 'delivered', 'web_shop', 'Berlin', 'cash');
INSERT INTO orders VALUES (74, 17, '2023-07-10 17:05:36', '2023-07-13 16:00:00', 'delivered', 'web_shop', 'Munich', 'paypal');
INSERT INTO orders VALUES (75, 16, '2025-11-08 12:19:46', NULL, 'cancelled', 'phone', 'Copenhagen', NULL);
INSERT INTO orders VALUES (76, 43, '2024-04-23 17:23:30', '2024-05-01 16:00:00', 'delivered', 'web_shop', 'Hamburg', 'card');
INSERT INTO orders VALUES (77, 6, '2026-06-22 15:18:14', '2026-06-30 16:00:00', 'delivered', 'phone', 'Rotterdam', 'cash');
INSERT INTO orders VALUES (78, 7, '2025-04-21 17:27:22', NULL, 'open', 'phone', 'Vienna', 'invoice');
INSERT INTO orders VALUES (79, 16, '2022-10-20 07:18:06', '2022-10-23 16:00:00', 'shipped', 'store', 'Munich', NULL);
INSERT INTO orders VALUES (80, 32, '2024-08-05 16:43:33', '2024-08-10 16:00:00', 'delivered', 'web_shop', 'Hamburg', 'cash');
INSERT INTO order_lines VALUES (1, 1, 'ORI-111', 3, 499.0, 0);
INSERT INTO order_lines VALUES (2, 1, 'KUM-109', 2, 19.92, 0);
INSERT INTO order_lines VALUES (2, 2, 'NOR-114', 10, 899.0, 0);
INSERT INTO order_lines VALUES (3, 1, 'NOR-146', 1, 35.1, 0);
INSERT INTO order_lines VALUES (3, 2, 'KUM-109', 1, 24.9, 0);
INSERT INTO order_lines VALUES (4, 1, 'NOR-130', 3, 39.2, 0);
INSERT INTO order_lines VALUES (5, 1, 'HAL-113', 1, 26.91, 0);
INSERT INTO order_lines VALUES (5, 2, 'KUM-143', 3, 8.91, 0);
INSERT INTO order_lines VALUES (6, 1, 'KUM-143', 1, 9.9, 0);
INSERT INTO order_lines VALUES (7, 1, 'VOL-102', 1, 349.0, 0);
INSERT INTO order_lines VALUES (8, 1, 'ORI-134', 1, 199.2, 0);
INSERT INTO order_lines VALUES (8, 2, 'TES-129', 2, 199.0, 0);
INSERT INTO order_lines VALUES (9, 1, 'VOL-138', 1, 15.92, 0);
INSERT INTO order_lines VALUES (10, 1, 'KUM-143', 1, 7.92, 0);
INSERT INTO order_lines VALUES (11, 1, 'HAL-118', 1, 584.1, 0);
INSERT INTO order_lines VALUES (11, 2, 'KUM-143', 3, 8.91, 0);
INSERT INTO order_lines VALUES (12, 1, 'VOL-149', 1, 29.9, 0);
INSERT INTO order_lines VALUES (13, 1, 'VOL-150', 1, 959.2, 0);
INSERT INTO order_lines VALUES (14, 1, 'ORI-108', 1, 249.0, 0);
INSERT INTO order_lines VALUES (15, 1, 'LUM-127', 3, 9.9, 0);
INSERT INTO order_lines VALUES (15, 2, 'NOR-146', 10, 39.0, 0);
INSERT INTO order_lines VALUES (16, 1, 'KUM-109', 1, 19.92, 0);
INSERT INTO order_lines VALUES (16, 2, 'KUM-135', 3, 9.9, 0);
INSERT INTO order_lines VALUES (17, 1, 'KUM-126', 2, 39.2, 0);
INSERT INTO order_lines VALUES (17, 2, 'ZEN-103', 1, 19.92, 0);
INSERT INTO order_lines VALUES (18, 1, 'LUM-141', 3, 39.2, 0);
INSERT INTO order_lines VALUES (19, 1, 'NOR-124', 2, 1199.0, 0);
INSERT INTO order_lines VALUES (20, 1, 'LUM-101', 3, 249.0, 0);
INSERT INTO order_lines VALUES (21, 1, 'NOR-124', 1, 1079.1, 0);
INSERT INTO order_lines VALUES (21, 2, 'KUM-106', 1, 59.0, 0);
INSERT INTO order_lines VALUES (22, 1, 'TES-129', 1, 199.0, 0);
INSERT INTO order_lines VALUES (23, 1, 'HAL-113', 1, 23.92, 0);
INSERT INTO order_lines VALUES (23, 2, 'NOR-116', 1, 809.1, 0);
INSERT INTO order_lines VALUES (24, 1, 'VOL-148', 2, 119.2, 0);
INSERT INTO order_lines VALUES (25, 1, 'TES-117', 1, 959.2, 0);
INSERT INTO order_lines VALUES (26, 1, 'VOL-105', 1, 149.0, 0);
INSERT INTO order_lines VALUES (26, 2, 'NOR-116', 1, 809.1, 0);
INSERT INTO order_lines VALUES (27, 1, 'PIX-140', 1, 26.91, 0);
INSERT INTO order_lines VALUES (28, 1, 'TES-129', 1, 199.0, 0);
INSERT INTO order_lines VALUES (28, 2, 'TES-139', 3, 19.9, 0);
INSERT INTO order_lines VALUES (29, 1, 'LUM-136', 1, 53.1, 0);
INSERT INTO order_lines VALUES (30, 1, 'ZEN-104', 1, 39.0, 0);
INSERT INTO order_lines VALUES (31, 1, 'NOR-146', 10, 39.0, 0);
INSERT INTO order_lines VALUES (32, 1, 'ORI-111', 10, 499.0, 0);
INSERT INTO order_lines VALUES (33, 1, 'HAL-119', 3, 24.9, 0);
INSERT INTO order_lines VALUES (34, 1, 'KUM-135', 1, 8.91, 0);
INSERT INTO order_lines VALUES (34, 2, 'NOR-114', 1, 899.0, 1);
INSERT INTO order_lines VALUES (35, 1, 'HAL-119', 10, 19.92, 0);
INSERT INTO order_lines VALUES (36, 1, 'KUM-109', 2, 22.41, 0);
INSERT INTO order_lines VALUES (37, 1, 'NOR-130', 2, 44.1, 0);
INSERT INTO order_lines VALUES (38, 1, 'TES-129', 3, 199.0, 0);
INSERT INTO order_lines VALUES (39, 1, 'NOR-124', 3, 959.2, 0);
INSERT INTO order_lines VALUES (40, 1, 'KUM-126', 1, 49.0, 0);
INSERT INTO order_lines VALUES (40, 2, 'NOR-114', 2, 899.0, 0);
INSERT INTO order_lines VALUES (41, 1, 'LUM-136', 1, 47.2, 0);
INSERT INTO order_lines VALUES (42, 1, 'TES-139', 1, 15.92, 0);
INSERT INTO order_lines VALUES (43, 1, 'NOR-130', 10, 49.0, 0);
INSERT INTO order_lines VALUES (44, 1, 'PIX-147', 10, 149.0, 0);
INSERT INTO order_lines VALUES (44, 2, 'PIX-128', 3, 9.9, 0);
INSERT INTO order_lines VALUES (45, 1, 'ZEN-103', 1, 24.9, 0);
INSERT INTO order_lines VALUES (46, 1, 'KUM-143', 2, 8.91, 0);
INSERT INTO order_lines VALUES (47, 1, 'ZEN-107', 10, 719.2, 0);
INSERT INTO order_lines VALUES (47, 2, 'ZEN-103', 1, 24.9, 0);
INSERT INTO order_lines VALUES (48, 1, 'VOL-142', 2, 809.1, 0);
INSERT INTO order_lines VALUES (49, 1, 'TES-117', 3, 1199.0, 0);
INSERT INTO order_lines VALUES (50, 1, 'ORI-108', 1, 249.0, 0);
INSERT INTO order_lines VALUES (50, 2, 'NOR-114', 3, 899.0, 0);
INSERT INTO order_lines VALUES (51, 1, 'NOR-146', 10, 31.2, 0);
INSERT INTO order_lines VALUES (51, 2, 'HAL-131', 1, 584.1, 0);
INSERT INTO order_lines VALUES (52, 1, 'ORI-111', 1, 399.2, 1);
INSERT INTO order_lines VALUES (52, 2, 'KUM-106', 3, 53.1, 0);
INSERT INTO order_lines VALUES (53, 1, 'LUM-127', 1, 9.9, 0);
INSERT INTO order_lines VALUES (53, 2, 'PIX-140', 10, 26.91, 0);
INSERT INTO order_lines VALUES (54, 1, 'NOR-146', 1, 31.2, 0);
INSERT INTO order_lines VALUES (55, 1, 'LUM-141', 1, 49.0, 0);
INSERT INTO order_lines VALUES (56, 1, 'ZEN-123', 1, 9.9, 0);
INSERT INTO order_lines VALUES (57, 1, 'ORI-110', 3, 14.9, 0);
INSERT INTO order_lines VALUES (58, 1, 'LUM-144', 3, 179.1, 0);
INSERT INTO order_lines VALUES (59, 1, 'VOL-138', 2, 19.9, 0);
INSERT INTO order_lines VALUES (59, 2, 'LUM-133', 2, 959.2, 0);
INSERT INTO order_lines VALUES (60, 1, 'VOL-137', 1, 719.2, 0);
INSERT INTO order_lines VALUES (61, 1, 'NOR-130', 1, 39.2, 0);
INSERT INTO order_lines VALUES (61, 2, 'PIX-125', 1, 134.1, 0);
INSERT INTO order_lines VALUES (62, 1, 'TES-129', 2, 159.2, 0);
INSERT INTO order_lines VALUES (63, 1, 'KUM-135', 3, 8.91, 0);
INSERT INTO order_lines VALUES (64, 1, 'LUM-133', 10, 1199.0, 0);
INSERT INTO order_lines VALUES (65, 1, 'TES-139', 10, 15.92, 0);
INSERT INTO order_lines VALUES (65, 2, 'LUM-141', 1, 39.2, 0);
INSERT INTO order_lines VALUES (66, 1, 'TES-121', 1, 1079.1, 0);
INSERT INTO order_lines VALUES (67, 1, 'ORI-134', 1, 249.0, 0);
INSERT INTO order_lines VALUES (68, 1, 'LUM-141', 3, 49.0, 0);
INSERT INTO order_lines VALUES (69, 1, 'LUM-127', 10, 7.92, 0);
INSERT INTO order_lines VALUES (70, 1, 'ZEN-107', 1, 809.1, 0);
INSERT INTO order_lines VALUES (70, 2, 'TES-129', 1, 199.0, 0);
INSERT INTO order_lines VALUES (71, 1, 'HAL-118', 1, 584.1, 0);
INSERT INTO order_lines VALUES (72, 1, 'LUM-144', 3, 199.0, 0);
INSERT INTO order_lines VALUES (73, 1, 'ZEN-104', 10, 35.1, 0);
INSERT INTO order_lines VALUES (73, 2, 'HAL-119', 1, 24.9, 0);
INSERT INTO order_lines VALUES (74, 1, 'NOR-122', 1, 199.0, 0);
INSERT INTO order_lines VALUES (75, 1, 'LUM-141', 1, 39.2, 0);
INSERT INTO order_lines VALUES (75, 2, 'TES-139', 10, 19.9, 0);
INSERT INTO order_lines VALUES (76, 1, 'LUM-101', 1, 199.2, 0);
INSERT INTO order_lines VALUES (76, 2, 'NOR-146', 2, 31.2, 0);
INSERT INTO order_lines VALUES (77, 1, 'VOL-142', 10, 899.0, 0);
