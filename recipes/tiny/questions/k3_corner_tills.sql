CREATE TABLE shops (
  shop_id INTEGER PRIMARY KEY,
  shop_name TEXT,
  town TEXT,
  floor_m2 INTEGER,
  opened TEXT,
  closed TEXT
);
CREATE TABLE staff (
  emp_no INTEGER PRIMARY KEY,
  forename TEXT,
  surname TEXT,
  shop_id INTEGER REFERENCES shops(shop_id),
  role TEXT,
  hourly_wage REAL,
  hired TEXT,
  left_on TEXT,
  boss INTEGER REFERENCES staff(emp_no)
);
CREATE TABLE goods (
  plu INTEGER PRIMARY KEY,
  label TEXT,
  dept TEXT,
  buy_price REAL,
  sell_price REAL,
  vat_rate INTEGER
);
CREATE TABLE receipts (
  receipt_id INTEGER PRIMARY KEY,
  shop_id INTEGER REFERENCES shops(shop_id),
  emp_no INTEGER REFERENCES staff(emp_no),
  rung_at TEXT,
  pay_type TEXT,
  loyalty_card TEXT,
  voided INTEGER
);
CREATE TABLE receipt_items (
  receipt_id INTEGER REFERENCES receipts(receipt_id),
  pos INTEGER,
  plu INTEGER REFERENCES goods(plu),
  qty INTEGER,
  price REAL,
  returned INTEGER,
  PRIMARY KEY (receipt_id, pos)
);
INSERT INTO shops VALUES (1, 'Harbour Corner', 'Tralee', 90, '2016-05-02', NULL);
INSERT INTO shops VALUES (2, 'Main Street', 'Tralee', 140, '2017-10-01', NULL);
INSERT INTO shops VALUES (3, 'Station Kiosk', 'Limerick', 35, '2018-03-12', '2025-08-31');
INSERT INTO shops VALUES (4, 'Mill Lane', 'Ennis', 110, '2019-07-20', NULL);
INSERT INTO shops VALUES (5, 'Quayside', 'Limerick', 165, '2021-11-05', NULL);
INSERT INTO shops VALUES (6, 'University Gate', 'Galway', NULL, '2024-09-01', NULL);
INSERT INTO shops VALUES (7, 'Airport Express', 'Shannon', 50, '2026-10-15', NULL);
INSERT INTO staff VALUES (300, 'Grainne', 'Santos', 1, 'manager', 21.97, '2023-04-07', NULL, NULL);
INSERT INTO staff VALUES (301, 'Padraig', 'Byrne', 2, 'manager', 22.03, '2017-08-30', NULL, NULL);
INSERT INTO staff VALUES (302, 'Padraig', 'Walsh', 3, 'manager', 25.2, '2022-08-06', '2025-03-25', NULL);
INSERT INTO staff VALUES (303, 'Luis', 'Doherty', 4, 'manager', 21.85, '2017-10-15', NULL, NULL);
INSERT INTO staff VALUES (304, 'Tomas', 'Walsh', 5, 'manager', 21.61, '2020-02-29', NULL, NULL);
INSERT INTO staff VALUES (305, 'Ewa', 'Kowalski', 6, 'manager', 21.26, '2020-06-19', NULL, NULL);
INSERT INTO staff VALUES (306, 'Tomas', 'Walsh', 2, 'cashier', 14.74, '2020-11-11', NULL, 301);
INSERT INTO staff VALUES (307, 'Niamh', 'Keane', 1, 'trainee', 12.7, '2023-07-30', NULL, 300);
INSERT INTO staff VALUES (308, 'Tomas', 'Kowalski', 4, 'cashier', 13.64, '2021-10-20', NULL, 303);
INSERT INTO staff VALUES (309, 'Niamh', 'Moran', 2, 'trainee', 12.7, '2025-09-25', NULL, 301);
INSERT INTO staff VALUES (310, 'Sinead', 'Santos', 1, 'stocker', 14.58, '2018-04-05', NULL, 300);
INSERT INTO staff VALUES (311, 'Cian', 'Doherty', 5, 'cashier', 13.55, '2025-02-11', NULL, 304);
INSERT INTO staff VALUES (312, 'Grainne', 'Nolan', 5, 'cashier', 13.76, '2022-01-04', NULL, 304);
INSERT INTO staff VALUES (313, 'Ronan', 'Doherty', 3, 'stocker', 13.97, '2023-04-25', NULL, 302);
INSERT INTO staff VALUES (314, 'Ronan', 'Keane', 4, 'trainee', 12.7, '2026-04-29', '2026-08-29', 303);
INSERT INTO staff VALUES (315, 'Grainne', 'Nolan', 5, 'cashier', 14.74, '2023-01-29', NULL, 304);
INSERT INTO staff VALUES (316, 'Ronan', 'Keane', 4, 'cashier', 13.91, '2021-02-26', NULL, 303);
INSERT INTO staff VALUES (317, 'Cian', 'Byrne', 2, 'trainee', 12.7, '2022-10-17', NULL, 301);
INSERT INTO staff VALUES (318, 'Cian', 'Santos', 6, 'cashier', 16.75, '2021-04-25', '2026-05-14', 305);
INSERT INTO staff VALUES (319, 'Cian', 'Moran', 6, 'trainee', 12.7, '2018-06-12', NULL, 305);
INSERT INTO staff VALUES (320, 'Niamh', 'Byrne', 4, 'cashier', 14.72, '2024-04-10', NULL, 303);
INSERT INTO staff VALUES (321, 'Luis', 'Doherty', 1, 'stocker', 13.58, '2019-05-14', NULL, 300);
INSERT INTO staff VALUES (322, 'Luis', 'Byrne', 5, 'trainee', 12.7, '2020-11-24', '2026-09-09', 304);
INSERT INTO staff VALUES (323, 'Niamh', 'Walsh', 2, 'stocker', 13.46, '2025-01-11', NULL, 301);
INSERT INTO staff VALUES (324, 'Sinead', 'Nolan', 1, 'stocker', 13.89, '2019-11-16', '2025-07-16', 300);
INSERT INTO staff VALUES (325, 'Grainne', 'Moran', 2, 'stocker', 14.55, '2018-01-17', NULL, 301);
INSERT INTO staff VALUES (326, 'Ronan', 'Byrne', 1, 'stocker', 14.18, '2021-09-11', NULL, 300);
INSERT INTO staff VALUES (327, 'Luis', 'Nolan', 2, 'trainee', 12.7, '2026-02-08', NULL, 301);
INSERT INTO staff VALUES (328, 'Luis', 'Moran', 2, 'cashier', 13.67, '2018-02-07', NULL, 301);
INSERT INTO staff VALUES (329, 'Aoife', 'Walsh', 2, 'cashier', 14.41, '2024-04-01', '2024-08-27', 301);
INSERT INTO goods VALUES (1001, 'Milk 1 l', 'dairy', 0.82, 1.35, 0);
INSERT INTO goods VALUES (1006, 'Butter 227 g', 'dairy', 2.1, 3.29, 0);
INSERT INTO goods VALUES (1011, 'Cheddar 400 g', 'dairy', 3.2, 5.1, 0);
INSERT INTO goods VALUES (1016, 'Brown bread', 'bakery', 1.05, 2.2, 0);
INSERT INTO goods VALUES (1021, 'Croissant', 'bakery', 0.45, 1.6, 14);
INSERT INTO goods VALUES (1026, 'Scone', 'bakery', 0.5, 1.75, 14);
INSERT INTO goods VALUES (1031, 'Cola 0.5 l', 'drinks', 0.7, 2.1, 23);
INSERT INTO goods VALUES (1036, 'Still water 0.5 l', 'drinks', 0.2, 1.2, 23);
INSERT INTO goods VALUES (1041, 'Orange juice', 'drinks', 1.3, 2.95, 23);
INSERT INTO goods VALUES (1046, 'Red wine Rioja', 'alcohol', 6.2, 11.5, 23);
INSERT INTO goods VALUES (1051, 'Lager 4-pack', 'alcohol', 5.1, 8.8, 23);
INSERT INTO goods VALUES (1056, 'Crisps salted', 'snacks', 0.55, 1.5, 23);
INSERT INTO goods VALUES (1061, 'Choc bar', 'snacks', 0.6, 1.65, 23);
INSERT INTO goods VALUES (1066, 'Peanuts', 'snacks', 0.8, 2.3, 23);
INSERT INTO goods VALUES (1071, 'Bananas kg', 'fruit', 0.95, 1.69, 0);
INSERT INTO goods VALUES (1076, 'Apples bag', 'fruit', 1.6, 2.99, 0);
INSERT INTO goods VALUES (1081, 'Newspaper', 'press', 2.1, 2.6, 9);
INSERT INTO goods VALUES (1086, 'Magazine Home', 'press', 3.2, 4.95, 9);
INSERT INTO goods VALUES (1091, 'Batteries AA', 'other', 3.0, 6.5, 23);
INSERT INTO goods VALUES (1096, 'Umbrella', 'other', 4.5, 11.0, 23);
INSERT INTO goods VALUES (1101, 'Toothpaste', 'other', 1.9, 3.75, 23);
INSERT INTO goods VALUES (1106, 'Phone charger', NULL, 5.5, 14.99, 23);
INSERT INTO goods VALUES (1111, 'Birthday card', 'press', NULL, 3.2, 23);
INSERT INTO goods VALUES (1116, 'Washing powder', 'other', 6.8, 10.9, 23);
INSERT INTO receipts VALUES (90001, 5, 312, '2024-07-22 08:45:17', 'card', 'LC004', 0);
INSERT INTO receipts VALUES (90002, 6, 305, '2024-09-05 22:09:18', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90003, 4, NULL, '2025-09-22 17:36:21', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90004, 4, 308, '2025-09-21 12:08:09', 'voucher', 'LC010', 0);
INSERT INTO receipts VALUES (90005, 5, 315, '2025-02-21 20:47:22', 'card', NULL, 0);
INSERT INTO receipts VALUES (90006, 3, NULL, '2025-06-12 09:19:45', 'card', 'LC010', 0);
INSERT INTO receipts VALUES (90007, 4, NULL, '2025-04-01 21:48:10', 'voucher', NULL, 0);
INSERT INTO receipts VALUES (90008, 1, 307, '2025-10-02 08:15:22', 'cash', NULL, 1);
INSERT INTO receipts VALUES (90009, 3, 302, '2024-07-08 19:12:21', 'card', NULL, 0);
INSERT INTO receipts VALUES (90010, 2, 328, '2024-09-21 08:54:02', 'phone', NULL, 0);
INSERT INTO receipts VALUES (90011, 2, 301, '2024-10-01 12:57:20', 'card', 'LC017', 0);
INSERT INTO receipts VALUES (90012, 4, 303, '2025-03-12 14:44:35', 'voucher', NULL, 0);
INSERT INTO receipts VALUES (90013, 5, 312, '2024-11-30 21:53:18', 'card', NULL, 0);
INSERT INTO receipts VALUES (90014, 1, 300, '2024-12-07 10:13:53', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90015, 2, 328, '2024-09-26 12:18:46', 'card', NULL, 0);
INSERT INTO receipts VALUES (90016, 4, 308, '2026-01-19 21:25:09', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90017, 5, 315, '2024-04-27 17:44:00', 'card', NULL, 0);
INSERT INTO receipts VALUES (90018, 5, 311, '2026-04-26 10:30:41', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90019, 4, 316, '2024-11-13 09:42:44', 'cash', 'LC014', 0);
INSERT INTO receipts VALUES (90020, 4, 314, '2026-08-13 16:00:13', 'card', NULL, 0);
INSERT INTO receipts VALUES (90021, 1, 300, '2024-06-09 06:44:26', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90022, 3, 302, '2025-03-05 19:49:33', 'phone', NULL, 0);
INSERT INTO receipts VALUES (90023, 6, 305, '2026-07-12 13:23:51', 'voucher', NULL, 0);
INSERT INTO receipts VALUES (90024, 3, 302, '2024-10-29 22:59:09', 'phone', NULL, 0);
INSERT INTO receipts VALUES (90025, 2, 317, '2024-08-05 20:40:28', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90026, 1, 300, '2025-09-09 15:05:22', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90027, 2, 317, '2024-09-27 13:48:56', 'card', NULL, 1);
INSERT INTO receipts VALUES (90028, 2, 306, '2026-09-11 13:43:34', 'card', NULL, 0);
INSERT INTO receipts VALUES (90029, 2, 328, '2025-09-07 07:10:34', 'card', NULL, 0);
INSERT INTO receipts VALUES (90030, 1, 300, '2025-06-13 12:13:13', 'card', NULL, 0);
INSERT INTO receipts VALUES (90031, 2, 328, '2025-04-03 06:43:50', 'card', NULL, 0);
INSERT INTO receipts VALUES (90032, 4, NULL, '2026-05-08 12:09:37', 'card', NULL, 0);
INSERT INTO receipts VALUES (90033, 5, 304, '2025-09-22 17:57:15', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90034, 2, 306, '2025-06-11 07:29:40', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90035, 5, 315, '2025-12-23 18:23:18', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90036, 4, 303, '2024-04-17 07:29:15', 'cash', 'LC013', 0);
INSERT INTO receipts VALUES (90037, 5, 315, '2026-07-19 08:03:04', 'voucher', 'LC018', 0);
INSERT INTO receipts VALUES (90038, 2, 317, '2025-02-16 14:29:30', 'card', NULL, 0);
INSERT INTO receipts VALUES (90039, 4, 320, '2025-02-13 08:39:51', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90040, 4, 303, '2025-12-07 19:15:13', 'cash', 'LC011', 0);
INSERT INTO receipts VALUES (90041, 2, 317, '2024-09-04 07:31:13', 'cash', 'LC011', 0);
INSERT INTO receipts VALUES (90042, 4, 303, '2024-10-13 20:28:48', 'card', 'LC005', 0);
INSERT INTO receipts VALUES (90043, 2, 306, '2024-04-12 20:36:20', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90044, 4, 316, '2025-08-01 18:48:39', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90045, 6, 305, '2026-07-07 12:47:00', 'phone', 'LC008', 0);
INSERT INTO receipts VALUES (90046, 1, 300, '2025-08-07 08:36:07', 'card', NULL, 1);
INSERT INTO receipts VALUES (90047, 5, 315, '2025-04-06 21:32:09', 'card', NULL, 0);
INSERT INTO receipts VALUES (90048, 1, 307, '2026-10-21 21:23:47', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90049, 4, 308, '2025-08-10 11:29:33', 'voucher', NULL, 0);
INSERT INTO receipts VALUES (90050, 1, 307, '2026-02-21 07:07:35', 'voucher', NULL, 0);
INSERT INTO receipts VALUES (90051, 1, 307, '2025-07-07 20:31:45', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90052, 4, 308, '2026-11-10 21:57:06', 'card', NULL, 0);
INSERT INTO receipts VALUES (90053, 4, 320, '2026-03-13 06:08:24', 'card', NULL, 0);
INSERT INTO receipts VALUES (90054, 2, 306, '2025-07-27 14:46:32', 'phone', NULL, 0);
INSERT INTO receipts VALUES (90055, 1, 300, '2025-08-24 09:37:20', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90056, 4, 316, '2026-02-14 17:49:14', 'card', NULL, 0);
INSERT INTO receipts VALUES (90057, 4, NULL, '2026-02-11 19:01:10', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90058, 6, 305, '2025-04-28 14:41:15', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90059, 2, 306, '2025-04-16 18:12:38', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90060, 5, 304, '2026-01-03 06:29:49', 'cash', 'LC013', 0);
INSERT INTO receipts VALUES (90061, 1, 307, '2025-05-09 17:26:41', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90062, 1, 300, '2024-02-20 07:49:49', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90063, 3, NULL, '2025-06-24 13:53:31', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90064, 5, 322, '2026-01-11 16:54:32', 'card', NULL, 0);
INSERT INTO receipts VALUES (90065, 5, 312, '2026-04-11 22:38:48', 'cash', NULL, 1);
INSERT INTO receipts VALUES (90066, 4, 308, '2024-07-19 20:55:48', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90067, 3, 302, '2024-07-12 10:46:16', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90068, 5, 322, '2026-05-20 18:21:01', 'phone', 'LC010', 0);
INSERT INTO receipts VALUES (90069, 5, 322, '2025-12-06 15:19:27', 'voucher', 'LC016', 0);
INSERT INTO receipts VALUES (90070, 1, 300, '2025-12-12 15:09:56', 'card', NULL, 0);
INSERT INTO receipts VALUES (90071, 4, 303, '2025-02-28 18:44:12', 'phone', 'LC009', 0);
INSERT INTO receipts VALUES (90072, 5, 315, '2024-05-20 20:18:49', 'card', NULL, 0);
INSERT INTO receipts VALUES (90073, 1, 300, '2025-09-29 13:02:55', 'voucher', NULL, 0);
INSERT INTO receipts VALUES (90074, 3, NULL, '2025-07-27 14:55:19', 'phone', NULL, 0);
INSERT INTO receipts VALUES (90075, 3, 302, '2024-06-29 07:20:28', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90076, 5, 322, '2024-04-06 14:11:30', 'card', NULL, 0);
INSERT INTO receipts VALUES (90077, 1, 300, '2026-11-08 19:03:10', 'voucher', NULL, 0);
INSERT INTO receipts VALUES (90078, 2, 301, '2024-07-24 22:06:28', 'cash', NULL, 0);
INSERT INTO receipts VALUES (90079, 4, 316, '2025-05-24 09:12:53', 'voucher', NULL, 0);
INSERT INTO receipts VALUES (90080, 2, 306, '2026-05-11 14:11:05', 'card', NULL, 0);
INSERT INTO receipt_items VALUES (90001, 1, 1096, 3, 8.8, 0);
INSERT INTO receipt_items VALUES (90002, 1, 1066, 2, 2.3, 0);
INSERT INTO receipt_items VALUES (90002, 2, 1051, 1, 8.8, 0);
INSERT INTO receipt_items VALUES (90003, 1, 1081, 2, 2.34, 0);
INSERT INTO receipt_items VALUES (90004, 1, 1101, 6, 3.0, 0);
INSERT INTO receipt_items VALUES (90005, 1, 1081, 6, 2.6, 0);
INSERT INTO receipt_items VALUES (90005, 2, 1031, 1, 2.1, 0);
INSERT INTO receipt_items VALUES (90006, 1, 1056, 1, 1.5, 0);
INSERT INTO receipt_items VALUES (90007, 1, 1026, 2, 1.75, 0);
INSERT INTO receipt_items VALUES (90007, 2, 1096, 1, 11.0, 0);
INSERT INTO receipt_items VALUES (90007, 3, 1046, 6, 11.5, 0);
INSERT INTO receipt_items VALUES (90008, 1, 1006, 1, 3.29, 0);
INSERT INTO receipt_items VALUES (90009, 1, 1061, 2, 1.65, 0);
INSERT INTO receipt_items VALUES (90009, 2, 1021, 1, 1.44, 0);
INSERT INTO receipt_items VALUES (90010, 1, 1006, 1, 3.29, 0);
INSERT INTO receipt_items VALUES (90010, 2, 1081, 3, 2.6, 0);
INSERT INTO receipt_items VALUES (90010, 3, 1016, 3, 1.76, 0);
INSERT INTO receipt_items VALUES (90010, 4, 1101, 1, 3.75, 0);
INSERT INTO receipt_items VALUES (90011, 1, 1096, 6, 11.0, 0);
INSERT INTO receipt_items VALUES (90011, 2, 1061, 1, 1.65, 0);
INSERT INTO receipt_items VALUES (90012, 1, 1101, 6, 3.75, 1);
INSERT INTO receipt_items VALUES (90012, 2, 1021, 1, 1.6, 0);
INSERT INTO receipt_items VALUES (90013, 1, 1006, 3, 2.96, 0);
INSERT INTO receipt_items VALUES (90013, 2, 1091, 2, 6.5, 0);
INSERT INTO receipt_items VALUES (90013, 3, 1001, 1, 1.35, 0);
INSERT INTO receipt_items VALUES (90013, 4, 1106, 3, 14.99, 0);
INSERT INTO receipt_items VALUES (90014, 1, 1026, 1, 1.75, 0);
INSERT INTO receipt_items VALUES (90014, 2, 1011, 1, 4.08, 0);
INSERT INTO receipt_items VALUES (90014, 3, 1006, 1, 3.29, 0);
INSERT INTO receipt_items VALUES (90014, 4, 1086, 3, 4.46, 0);
INSERT INTO receipt_items VALUES (90015, 1, 1106, 2, 14.99, 0);
INSERT INTO receipt_items VALUES (90015, 2, 1076, 2, 2.99, 0);
INSERT INTO receipt_items VALUES (90015, 3, 1021, 6, 1.6, 0);
INSERT INTO receipt_items VALUES (90016, 1, 1041, 1, 2.66, 0);
INSERT INTO receipt_items VALUES (90017, 1, 1021, 2, 1.6, 0);
INSERT INTO receipt_items VALUES (90018, 1, 1071, 2, 1.35, 0);
INSERT INTO receipt_items VALUES (90018, 2, 1046, 1, 11.5, 0);
INSERT INTO receipt_items VALUES (90019, 1, 1011, 1, 4.59, 0);
INSERT INTO receipt_items VALUES (90019, 2, 1046, 1, 9.2, 0);
INSERT INTO receipt_items VALUES (90019, 3, 1036, 2, 1.08, 0);
INSERT INTO receipt_items VALUES (90020, 1, 1081, 3, 2.34, 1);
INSERT INTO receipt_items VALUES (90020, 2, 1106, 3, 14.99, 0);
INSERT INTO receipt_items VALUES (90020, 3, 1016, 1, 1.98, 0);
INSERT INTO receipt_items VALUES (90020, 4, 1041, 1, 2.36, 0);
INSERT INTO receipt_items VALUES (90021, 1, 1056, 1, 1.2, 0);
INSERT INTO receipt_items VALUES (90022, 1, 1001, 1, 1.35, 0);
INSERT INTO receipt_items VALUES (90022, 2, 1066, 1, 2.3, 0);
INSERT INTO receipt_items VALUES (90022, 3, 1086, 1, 4.95, 0);
INSERT INTO receipt_items VALUES (90023, 1, 1031, 1, 1.89, 0);
INSERT INTO receipt_items VALUES (90023, 2, 1016, 1, 1.98, 0);
INSERT INTO receipt_items VALUES (90024, 1, 1101, 1, 3.75, 0);
INSERT INTO receipt_items VALUES (90025, 1, 1016, 1, 1.76, 0);
INSERT INTO receipt_items VALUES (90026, 1, 1106, 1, 14.99, 0);
INSERT INTO receipt_items VALUES (90026, 2, 1046, 1, 11.5, 0);
INSERT INTO receipt_items VALUES (90026, 3, 1061, 1, 1.65, 0);
INSERT INTO receipt_items VALUES (90027, 1, 1061, 1, 1.48, 0);
INSERT INTO receipt_items VALUES (90028, 1, 1031, 6, 2.1, 1);
INSERT INTO receipt_items VALUES (90028, 2, 1021, 1, 1.6, 0);
INSERT INTO receipt_items VALUES (90028, 3, 1016, 1, 2.2, 0);
INSERT INTO receipt_items VALUES (90029, 1, 1041, 1, 2.95, 0);
INSERT INTO receipt_items VALUES (90030, 1, 1026, 1, 1.4, 0);
INSERT INTO receipt_items VALUES (90030, 2, 1011, 1, 5.1, 0);
INSERT INTO receipt_items VALUES (90031, 1, 1041, 1, 2.95, 0);
INSERT INTO receipt_items VALUES (90031, 2, 1016, 2, 1.76, 0);
INSERT INTO receipt_items VALUES (90032, 1, 1046, 1, 11.5, 0);
INSERT INTO receipt_items VALUES (90032, 2, 1076, 1, 2.39, 0);
INSERT INTO receipt_items VALUES (90032, 3, 1051, 6, 7.92, 0);
INSERT INTO receipt_items VALUES (90032, 4, 1071, 1, 1.52, 0);
INSERT INTO receipt_items VALUES (90033, 1, 1001, 1, 1.22, 0);
INSERT INTO receipt_items VALUES (90033, 2, 1106, 1, 13.49, 0);
INSERT INTO receipt_items VALUES (90033, 3, 1026, 1, 1.75, 0);
INSERT INTO receipt_items VALUES (90033, 4, 1046, 6, 9.2, 0);
INSERT INTO receipt_items VALUES (90034, 1, 1106, 2, 11.99, 0);
INSERT INTO receipt_items VALUES (90035, 1, 1006, 3, 2.96, 0);
INSERT INTO receipt_items VALUES (90036, 1, 1091, 2, 5.2, 0);
INSERT INTO receipt_items VALUES (90036, 2, 1046, 1, 11.5, 0);
INSERT INTO receipt_items VALUES (90037, 1, 1011, 1, 5.1, 0);
INSERT INTO receipt_items VALUES (90037, 2, 1036, 1, 1.08, 0);
INSERT INTO receipt_items VALUES (90038, 1, 1021, 3, 1.6, 0);
INSERT INTO receipt_items VALUES (90039, 1, 1006, 1, 3.29, 0);
INSERT INTO receipt_items VALUES (90039, 2, 1021, 6, 1.6, 0);
INSERT INTO receipt_items VALUES (90040, 1, 1001, 1, 1.35, 0);
INSERT INTO receipt_items VALUES (90040, 2, 1076, 6, 2.39, 0);
INSERT INTO receipt_items VALUES (90040, 3, 1066, 1, 2.3, 0);
INSERT INTO receipt_items VALUES (90041, 1, 1036, 6, 1.08, 1);
INSERT INTO receipt_items VALUES (90041, 2, 1031, 6, 2.1, 0);
INSERT INTO receipt_items VALUES (90041, 3, 1076, 6, 2.99, 0);
INSERT INTO receipt_items VALUES (90042, 1, 1016, 6, 1.98, 0);
INSERT INTO receipt_items VALUES (90043, 1, 1036, 6, 1.2, 0);
INSERT INTO receipt_items VALUES (90044, 1, 1016, 1, 1.76, 0);
INSERT INTO receipt_items VALUES (90045, 1, 1086, 1, 4.95, 0);
INSERT INTO receipt_items VALUES (90045, 2, 1076, 1, 2.69, 0);
INSERT INTO receipt_items VALUES (90045, 3, 1101, 2, 3.75, 0);
INSERT INTO receipt_items VALUES (90046, 1, 1101, 2, 3.75, 0);
INSERT INTO receipt_items VALUES (90047, 1, 1066, 2, 2.07, 0);
INSERT INTO receipt_items VALUES (90047, 2, 1086, 6, 4.95, 0);
INSERT INTO receipt_items VALUES (90047, 3, 1036, 1, 1.2, 0);
INSERT INTO receipt_items VALUES (90048, 1, 1026, 1, 1.4, 0);
INSERT INTO receipt_items VALUES (90049, 1, 1071, 2, 1.69, 0);
INSERT INTO receipt_items VALUES (90050, 1, 1106, 1, 14.99, 0);
INSERT INTO receipt_items VALUES (90050, 2, 1001, 6, 1.22, 0);
INSERT INTO receipt_items VALUES (90051, 1, 1101, 1, 3.75, 1);
INSERT INTO receipt_items VALUES (90052, 1, 1026, 3, 1.75, 0);
INSERT INTO receipt_items VALUES (90053, 1, 1096, 1, 8.8, 0);
INSERT INTO receipt_items VALUES (90053, 2, 1101, 1, 3.0, 0);
INSERT INTO receipt_items VALUES (90054, 1, 1031, 1, 2.1, 0);
INSERT INTO receipt_items VALUES (90054, 2, 1036, 2, 1.2, 0);
INSERT INTO receipt_items VALUES (90054, 3, 1021, 1, 1.6, 0);
INSERT INTO receipt_items VALUES (90054, 4, 1011, 1, 5.1, 0);
INSERT INTO receipt_items VALUES (90055, 1, 1031, 1, 1.68, 0);
INSERT INTO receipt_items VALUES (90056, 1, 1031, 2, 2.1, 0);
INSERT INTO receipt_items VALUES (90056, 2, 1056, 3, 1.35, 0);
INSERT INTO receipt_items VALUES (90056, 3, 1051, 1, 7.04, 0);
INSERT INTO receipt_items VALUES (90056, 4, 1021, 3, 1.44, 1);
INSERT INTO receipt_items VALUES (90057, 1, 1036, 1, 1.2, 0);
INSERT INTO receipt_items VALUES (90058, 1, 1036, 6, 1.08, 0);
INSERT INTO receipt_items VALUES (90058, 2, 1026, 6, 1.75, 0);
INSERT INTO receipt_items VALUES (90058, 3, 1031, 1, 2.1, 0);
INSERT INTO receipt_items VALUES (90059, 1, 1076, 3, 2.99, 0);
INSERT INTO receipt_items VALUES (90060, 1, 1011, 1, 5.1, 0);
INSERT INTO receipt_items VALUES (90060, 2, 1096, 1, 9.9, 0);
INSERT INTO receipt_items VALUES (90060, 3, 1021, 6, 1.28, 0);
INSERT INTO receipt_items VALUES (90060, 4, 1051, 1, 8.8, 0);
INSERT INTO receipt_items VALUES (90061, 1, 1081, 6, 2.6, 0);
INSERT INTO receipt_items VALUES (90062, 1, 1096, 2, 11.0, 0);
INSERT INTO receipt_items VALUES (90063, 1, 1011, 2, 5.1, 0);
INSERT INTO receipt_items VALUES (90063, 2, 1061, 1, 1.65, 0);
INSERT INTO receipt_items VALUES (90063, 3, 1106, 1, 13.49, 0);
INSERT INTO receipt_items VALUES (90064, 1, 1001, 2, 1.22, 0);
INSERT INTO receipt_items VALUES (90065, 1, 1026, 6, 1.75, 0);
INSERT INTO receipt_items VALUES (90066, 1, 1076, 2, 2.69, 0);
INSERT INTO receipt_items VALUES (90066, 2, 1106, 3, 14.99, 0);
INSERT INTO receipt_items VALUES (90066, 3, 1056, 1, 1.5, 0);
INSERT INTO receipt_items VALUES (90066, 4, 1066, 1, 2.3, 0);
INSERT INTO receipt_items VALUES (90067, 1, 1101, 1, 3.38, 0);
INSERT INTO receipt_items VALUES (90067, 2, 1076, 1, 2.99, 0);
INSERT INTO receipt_items VALUES (90068, 1, 1046, 3, 11.5, 0);
INSERT INTO receipt_items VALUES (90069, 1, 1036, 3, 1.08, 0);
INSERT INTO receipt_items VALUES (90070, 1, 1081, 2, 2.6, 0);
INSERT INTO receipt_items VALUES (90070, 2, 1101, 1, 3.75, 0);
INSERT INTO receipt_items VALUES (90070, 3, 1076, 2, 2.69, 0);
INSERT INTO receipt_items VALUES (90070, 4, 1016, 6, 1.76, 1);
INSERT INTO receipt_items VALUES (90071, 1, 1061, 2, 1.48, 1);
INSERT INTO receipt_items VALUES (90071, 2, 1081, 6, 2.6, 0);
INSERT INTO receipt_items VALUES (90071, 3, 1086, 1, 4.95, 0);
INSERT INTO receipt_items VALUES (90072, 1, 1021, 1, 1.44, 0);
INSERT INTO receipt_items VALUES (90073, 1, 1031, 1, 1.89, 0);
INSERT INTO receipt_items VALUES (90074, 1, 1011, 3, 5.1, 0);
INSERT INTO receipt_items VALUES (90074, 2, 1091, 1, 5.2, 0);
INSERT INTO receipt_items VALUES (90075, 1, 1066, 1, 1.84, 0);
INSERT INTO receipt_items VALUES (90076, 1, 1071, 3, 1.69, 0);
INSERT INTO receipt_items VALUES (90077, 1, 1021, 1, 1.44, 0);
INSERT INTO receipt_items VALUES (90077, 2, 1071, 3, 1.69, 0);
INSERT INTO receipt_items VALUES (90078, 1, 1071, 2, 1.35, 0);
INSERT INTO receipt_items VALUES (90078, 2, 1041, 6, 2.36, 0);
INSERT INTO receipt_items VALUES (90078, 3, 1096, 1, 11.0, 0);
INSERT INTO receipt_items VALUES (90079, 1, 1066, 1, 2.3, 0);
INSERT INTO receipt_items VALUES (90079, 2, 1026, 2, 1.4, 0);
INSERT INTO receipt_items VALUES (90080, 1, 1026, 3, 1.75, 0);
INSERT INTO receipt_items VALUES (90080, 2, 1081, 1, 2.08, 0);
