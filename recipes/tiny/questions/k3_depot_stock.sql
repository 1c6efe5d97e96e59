CREATE TABLE depot (
  depot_code TEXT PRIMARY KEY,
  depot_name TEXT,
  country TEXT,
  sqm INTEGER,
  cold_store INTEGER
);
CREATE TABLE vendor (
  vendor_id INTEGER PRIMARY KEY,
  vendor_name TEXT,
  country TEXT,
  email TEXT,
  rating INTEGER,
  since TEXT
);
CREATE TABLE item (
  item_no INTEGER PRIMARY KEY,
  descr TEXT,
  grp TEXT,
  uom TEXT,
  std_cost REAL,
  min_stock INTEGER,
  vendor_id INTEGER REFERENCES vendor(vendor_id),
  ean TEXT
);
CREATE TABLE stock (
  depot_code TEXT REFERENCES depot(depot_code),
  item_no INTEGER REFERENCES item(item_no),
  bin TEXT,
  on_hand INTEGER,
  counted_on TEXT,
  PRIMARY KEY (depot_code, item_no)
);
CREATE TABLE movement (
  mv_id INTEGER PRIMARY KEY,
  item_no INTEGER REFERENCES item(item_no),
  depot_code TEXT REFERENCES depot(depot_code),
  mv_type TEXT,
  qty INTEGER,
  moved_at TEXT,
  clerk TEXT,
  ref_text TEXT
);
INSERT INTO depot VALUES ('ROT', 'Rotterdam Quay', 'NL', 8200, 1);
INSERT INTO depot VALUES ('VEN', 'Venlo Hub', 'NL', 5400, 0);
INSERT INTO depot VALUES ('ANT', 'Antwerp South', 'BE', 6100, 1);
INSERT INTO depot VALUES ('DUI', 'Duisburg West', 'DE', 7300, 0);
INSERT INTO depot VALUES ('LYO', 'Lyon Est', 'FR', 3900, 1);
INSERT INTO depot VALUES ('GHE', 'Ghent Annex', 'BE', 900, 0);
INSERT INTO vendor VALUES (1, 'Aquila Foods', 'IT', 'orders@aquila.eu', 3, '2023-04-16');
INSERT INTO vendor VALUES (2, 'Bergmann Papier', 'DE', 'orders@bergmann.eu', 5, '2017-06-14');
INSERT INTO vendor VALUES (3, 'Casa Oliva', 'ES', NULL, 3, '2024-07-10');
INSERT INTO vendor VALUES (4, 'Delta Drinks', 'NL', 'orders@delta.com', 3, '2020-05-07');
INSERT INTO vendor VALUES (5, 'Eurobox', 'NL', 'orders@eurobox.eu', 2, '2021-12-28');
INSERT INTO vendor VALUES (6, 'Fromagerie Roux', 'FR', 'orders@fromagerie.de', 2, '2016-02-17');
INSERT INTO vendor VALUES (7, 'Global Spices', 'GB', 'orders@global.eu', NULL, '2023-11-11');
INSERT INTO vendor VALUES (8, 'Hanse Kaffee', 'DE', 'orders@hanse.eu', NULL, '2022-07-02');
INSERT INTO vendor VALUES (9, 'Iberico SL', 'ES', NULL, NULL, '2022-09-01');
INSERT INTO vendor VALUES (10, 'Jura Wax', NULL, 'orders@jura.com', 4, '2019-01-20');
INSERT INTO vendor VALUES (11, 'Kelp & Co', 'GB', NULL, 4, '2023-01-05');
INSERT INTO vendor VALUES (12, 'Lumen Supplies', 'BE', 'orders@lumen.com', 5, '2022-08-12');
INSERT INTO item VALUES (2001, 'Olive oil 5 l', 'food', 'can', 24.5, 50, 1, '8862062507696');
INSERT INTO item VALUES (2002, 'Olives green 1 kg', 'food', 'jar', 6.2, 100, 3, '6154842918195');
INSERT INTO item VALUES (2003, 'Pasta penne 5 kg', 'food', 'bag', 8.4, 50, 9, '8268276831778');
INSERT INTO item VALUES (2004, 'Coffee beans 1 kg', 'drinks', 'bag', 13.9, NULL, 4, '8496417958704');
INSERT INTO item VALUES (2005, 'Espresso capsules 100', 'drinks', 'box', 22, 100, 2, NULL);
INSERT INTO item VALUES (2006, 'Orange juice 1 l', 'drinks', 'carton', 1.35, 10, 9, '7630650925655');
INSERT INTO item VALUES (2007, 'Mineral water 6x1.5', 'drinks', 'tray', 2.1, NULL, 10, '5219151956030');
INSERT INTO item VALUES (2008, 'Brie wheel', 'dairy', 'pc', 17.5, 50, 9, '7730425057749');
INSERT INTO item VALUES (2009, 'Comte 2 kg', 'dairy', 'pc', 31, 50, 4, '8487433007449');
INSERT INTO item VALUES (2010, 'Butter 250 g', 'dairy', 'pc', 2.4, 50, 11, '8987919214757');
INSERT INTO item VALUES (2011, 'Paprika 500 g', 'spices', 'tin', 5.6, NULL, 9, NULL);
INSERT INTO item VALUES (2012, 'Black pepper 1 kg', 'spices', 'bag', 14.8, 40, 10, '4594773757480');
INSERT INTO item VALUES (2013, 'Saffron 5 g', 'spices', 'tin', 19.9, 40, 3, '5996009666467');
INSERT INTO item VALUES (2014, 'Carton S', 'packaging', 'pc', 0.42, NULL, 4, '8732162526127');
INSERT INTO item VALUES (2015, 'Carton L', 'packaging', 'pc', 0.96, 100, 10, '6948923552162');
INSERT INTO item VALUES (2016, 'Pallet wrap', 'packaging', 'roll', 7.3, 10, 10, '7231440299192');
INSERT INTO item VALUES (2017, 'Tape brown', 'packaging', 'roll', 1.1, 100, 9, NULL);
INSERT INTO item VALUES (2018, 'Printer paper A4', 'office', 'box', 21.4, 20, 8, '6707928093381');
INSERT INTO item VALUES (2019, 'Toner black', 'office', 'pc', 68.0, 50, 8, '7142047686420');
INSERT INTO item VALUES (2020, 'Candles 50', 'household', 'box', 9.7, 40, 3, '5807859165390');
INSERT INTO item VALUES (2021, 'Lamp oil 1 l', 'household', 'can', 4.6, 100, 2, '5602455292918');
INSERT INTO item VALUES (2022, 'Seaweed snack', 'food', 'bag', 3.1, NULL, 2, '8970423628004');
INSERT INTO item VALUES (2023, 'Ham Serrano 6 kg', 'food', 'pc', 74.0, 20, 6, NULL);
INSERT INTO item VALUES (2024, 'Gift ribbon', NULL, 'roll', 2.75, 10, 11, '8824310487269');
INSERT INTO item VALUES (2025, 'Tea Earl Grey', 'drinks', 'box', 4.95, 20, 1, '4224395662276');
INSERT INTO item VALUES (2026, 'Soap bar', 'household', 'pc', 1.15, 50, 2, '4818814069301');
INSERT INTO stock VALUES ('ROT', 2021, 'A-08-2', 0, '2025-12-31');
INSERT INTO stock VALUES ('ROT', 2020, 'A-20-1', 38, '2025-09-03');
INSERT INTO stock VALUES ('ROT', 2015, 'B-20-1', 0, '2026-04-14');
INSERT INTO stock VALUES ('ROT', 2006, 'C-27-1', 111, '2026-08-24');
INSERT INTO stock VALUES ('ROT', 2023, 'A-07-3', 10, '2025-08-23');
INSERT INTO stock VALUES ('ROT', 2008, 'C-18-3', 36, '2025-12-21');
INSERT INTO stock VALUES ('ROT', 2013, 'B-13-2', 6, '2024-07-05');
INSERT INTO stock VALUES ('ROT', 2005, 'A-04-1', 29, '2026-09-24');
INSERT INTO stock VALUES ('ROT', 2016, 'C-12-3', 234, '2024-09-19');
INSERT INTO stock VALUES ('ROT', 2011, 'A-05-3', 0, '2025-08-02');
INSERT INTO stock VALUES ('ROT', 2012, 'C-10-4', 0, '2024-11-06');
INSERT INTO stock VALUES ('ROT', 2024, 'C-09-3', 0, '2024-10-17');
INSERT INTO stock VALUES ('ROT', 2002, 'A-06-1', 0, NULL);
INSERT INTO stock VALUES ('ROT', 2010, 'C-01-2', 19, '2024-01-31');
INSERT INTO stock VALUES ('ROT', 2019, 'B-30-1', 300, '2025-04-29');
INSERT INTO stock VALUES ('VEN', 2004, 'A-17-1', 26, NULL);
INSERT INTO stock VALUES ('VEN', 2013, 'B-25-3', 253, NULL);
INSERT INTO stock VALUES ('VEN', 2010, 'C-13-1', 0, '2025-12-03');
INSERT INTO stock VALUES ('VEN', 2009, 'B-01-2', 224, '2025-09-05');
INSERT INTO stock VALUES ('VEN', 2017, 'C-24-3', 0, '2024-03-22');
INSERT INTO stock VALUES ('VEN', 2016, 'A-22-2', 22, '2024-07-24');
INSERT INTO stock VALUES ('VEN', 2022, 'B-01-2', 82, '2025-02-12');
INSERT INTO stock VALUES ('VEN', 2015, 'C-07-2', 181, '2024-03-25');
INSERT INTO stock VALUES ('VEN', 2020, 'B-02-3', 0, '2025-11-10');
INSERT INTO stock VALUES ('VEN', 2006, 'B-02-2', 0, '2024-03-23');
INSERT INTO stock VALUES ('VEN', 2011, NULL, 83, '2025-05-24');
INSERT INTO stock VALUES ('VEN', 2023, 'A-19-3', 40, '2024-05-16');
INSERT INTO stock VALUES ('VEN', 2021, NULL, 0, '2026-01-02');
INSERT INTO stock VALUES ('VEN', 2007, 'A-17-2', 0, '2026-09-15');
INSERT INTO stock VALUES ('ANT', 2002, 'B-30-4', 152, '2024-09-04');
INSERT INTO stock VALUES ('ANT', 2001, 'C-04-1', 0, '2024-02-06');
INSERT INTO stock VALUES ('ANT', 2013, 'A-26-1', 35, '2026-02-26');
INSERT INTO stock VALUES ('ANT', 2009, NULL, 278, '2024-01-12');
INSERT INTO stock VALUES ('ANT', 2015, 'A-23-4', 0, '2025-05-19');
INSERT INTO stock VALUES ('ANT', 2014, 'A-06-3', 39, NULL);
INSERT INTO stock VALUES ('ANT', 2004, 'B-19-3', 260, '2025-07-11');
INSERT INTO stock VALUES ('ANT', 2010, 'A-28-3', 162, '2025-08-03');
INSERT INTO stock VALUES ('ANT', 2018, 'C-05-3', 0, NULL);
INSERT INTO stock VALUES ('ANT', 2019, NULL, 24, '2026-08-13');
INSERT INTO stock VALUES ('ANT', 2016, 'A-03-3', 39, NULL);
INSERT INTO stock VALUES ('ANT', 2020, 'A-05-2', 0, '2024-06-01');
INSERT INTO stock VALUES ('ANT', 2003, NULL, 36, '2024-11-13');
INSERT INTO stock VALUES ('ANT', 2012, 'B-03-3', 0, '2025-06-01');
INSERT INTO stock VALUES ('ANT', 2024, 'C-29-3', 64, '2025-04-14');
INSERT INTO stock VALUES ('DUI', 2005, 'A-19-3', 0, NULL);
INSERT INTO stock VALUES ('DUI', 2009, 'C-14-2', 91, '2025-01-17');
INSERT INTO stock VALUES ('DUI', 2022, 'C-03-1', 0, '2025-10-13');
INSERT INTO stock VALUES ('DUI', 2010, 'C-13-1', 0, '2025-08-31');
INSERT INTO stock VALUES ('DUI', 2021, NULL, 0, '2026-02-02');
INSERT INTO stock VALUES ('DUI', 2019, 'B-08-4', 0, '2025-01-10');
INSERT INTO stock VALUES ('DUI', 2008, 'C-19-2', 149, '2026-08-24');
INSERT INTO stock VALUES ('DUI', 2020, 'B-23-3', 0, '2026-11-10');
INSERT INTO stock VALUES ('DUI', 2001, 'A-16-1', 0, '2025-08-16');
INSERT INTO stock VALUES ('DUI', 2011, 'B-08-4', 0, '2024-12-13');
INSERT INTO stock VALUES ('DUI', 2013, 'A-21-4', 10, '2024-03-15');
INSERT INTO stock VALUES ('LYO', 2012, NULL, 0, '2024-08-11');
INSERT INTO stock VALUES ('LYO', 2013, NULL, 0, '2024-11-29');
INSERT INTO stock VALUES ('LYO', 2010, NULL, 0, '2025-02-21');
INSERT INTO stock VALUES ('LYO', 2014, 'B-07-3', 0, NULL);
INSERT INTO stock VALUES ('LYO', 2019, 'B-18-3', 292, '2025-06-27');
INSERT INTO stock VALUES ('LYO', 2007, 'A-26-2', 24, NULL);
INSERT INTO stock VALUES ('LYO', 2011, 'A-02-4', 0, '2026-10-05');
INSERT INTO stock VALUES ('LYO', 2017, 'C-08-3', 0, '2025-05-05');
INSERT INTO stock VALUES ('LYO', 2016, 'C-19-4', 23, NULL);
INSERT INTO stock VALUES ('LYO', 2024, 'B-07-4', 0, NULL);
INSERT INTO stock VALUES ('LYO', 2006, 'C-10-2', 30, '2026-04-18');
INSERT INTO movement VALUES (60001, 2022, 'VEN', 'out', -10, '2026-01-15 14:03:01', 'joost', 'PO-349');
INSERT INTO movement VALUES (60002, 2013, 'LYO', 'in', 120, '2024-07-11 08:23:20', NULL, NULL);
INSERT INTO movement VALUES (60003, 2011, 'DUI', 'out', -100, '2026-10-15 21:03:42', 'joost', 'SO-716');
INSERT INTO movement VALUES (60004, 2006, 'ROT', 'scrap', -75, '2025-09-13 13:45:06', 'Nadia', 'PO-328');
INSERT INTO movement VALUES (60005, 2010, 'VEN', 'out', -1, '2026-09-10 17:52:57', 'Joost', 'SO-767');
INSERT INTO movement VALUES (60006, 2013, 'ROT', 'scrap', -75, '2026-06-10 16:48:57', 'Nadia', 'SO-773');
INSERT INTO movement VALUES (60007, 2016, 'ROT', 'in', 75, '2026-08-14 09:49:57', 'Nadia', NULL);
INSERT INTO movement VALUES (60008, 2019, 'ANT', 'out', -20, '2024-04-13 17:37:47', 'Elise', NULL);
INSERT INTO movement VALUES (60009, 2014, 'ANT', 'in', 12, '2026-04-29 14:39:04', NULL, NULL);
INSERT INTO movement VALUES (60010, 2015, 'ROT', 'out', -48, '2025-10-05 19:29:58', 'joost', 'PO-354');
INSERT INTO movement VALUES (60011, 2016, 'ANT', 'in', 75, '2025-02-03 06:37:47', 'Joost', 'PO-320');
INSERT INTO movement VALUES (60012, 2010, 'ROT', 'out', -6, '2025-02-06 20:37:03', 'Nadia', 'SO-756');
INSERT INTO movement VALUES (60013, 2020, 'ANT', 'out', -24, '2025-05-03 09:22:20', 'Elise', NULL);
INSERT INTO movement VALUES (60014, 2005, 'ROT', 'in', 12, '2026-10-03 11:52:38', 'Kurt', 'PO-319');
INSERT INTO movement VALUES (60015, 2017, 'VEN', 'out', -6, '2024-11-10 16:32:29', 'Joost', 'SO-744');
INSERT INTO movement VALUES (60016, 2003, 'ANT', 'transfer', -12, '2026-04-24 20:56:21', 'Kurt', 'PO-356');
INSERT INTO movement VALUES (60017, 2003, 'ANT', 'out', -5, '2025-07-25 17:32:40', 'Joost', 'SO-745');
INSERT INTO movement VALUES (60018, 2003, 'ANT', 'transfer', -100, '2026-08-10 08:53:09', NULL, NULL);
INSERT INTO movement VALUES (60019, 2012, 'ANT', 'in', 24, '2025-09-13 17:18:52', 'Nadia', 'SO-724');
INSERT INTO movement VALUES (60020, 2008, 'DUI', 'scrap', -20, '2026-07-02 10:35:54', 'Elise', NULL);
INSERT INTO movement VALUES (60021, 2022, 'VEN', 'out', -24, '2024-04-14 11:23:14', 'Joost', 'SO-767');
INSERT INTO movement VALUES (60022, 2019, 'DUI', 'in', 24, '2024-07-02 17:07:36', 'Elise', 'PO-329');
INSERT INTO movement VALUES (60023, 2013, 'ANT', 'scrap', -75, '2025-07-08 15:04:36', 'Elise', 'PO-356');
INSERT INTO movement VALUES (60024, 2009, 'ANT', 'in', 120, '2025-04-29 10:18:53', 'Kurt', 'PO-310');
INSERT INTO movement VALUES (60025, 2015, 'ROT', 'scrap', -12, '2026-01-04 15:34:35', 'Nadia', 'SO-769');
INSERT INTO movement VALUES (60026, 2020, 'ROT', 'out', -60, '2024-04-22 12:38:53', 'joost', 'PO-356');
INSERT INTO movement VALUES (60027, 2004, 'ANT', 'in', 20, '2025-09-14 15:24:10', 'Nadia', NULL);
INSERT INTO movement VALUES (60028, 2022, 'DUI', 'out', -30, '2026-03-21 14:06:06', 'Nadia', NULL);
INSERT INTO movement VALUES (60029, 2002, 'ANT', 'out', -120, '2024-04-26 14:49:07', 'joost', 'SO-716');
INSERT INTO movement VALUES (60030, 2001, 'ANT', 'in', 6, '2026-05-13 14:37:19', 'Joost', NULL);
INSERT INTO movement VALUES (60031, 2015, 'VEN', 'out', -30, '2024-07-24 06:18:30', NULL, NULL);
INSERT INTO movement VALUES (60032, 2013, 'VEN', 'out', -30, '2025-04-27 12:11:51', 'Elise', NULL);
INSERT INTO movement VALUES (60033, 2013, 'ANT', 'in', 5, '2025-03-07 17:59:30', 'Kurt', 'SO-704');
INSERT INTO movement VALUES (60034, 2003, 'ANT', 'scrap', -48, '2024-08-26 12:48:19', 'Kurt', 'damaged');
INSERT INTO movement VALUES (60035, 2008, 'DUI', 'in', 6, '2026-10-19 21:53:45', NULL, 'SO-739');
INSERT INTO movement VALUES (60036, 2010, 'DUI', 'out', -24, '2026-06-09 16:40:20', 'Nadia', NULL);
INSERT INTO movement VALUES (60037, 2012, 'ANT', 'in', 60, '2025-04-23 14:29:46', NULL, NULL);
INSERT INTO movement VALUES (60038, 2007, 'LYO', 'in', 120, '2025-10-01 18:05:22', NULL, NULL);
INSERT INTO movement VALUES (60039, 2023, 'VEN', 'in', 100, '2024-04-11 13:42:12', NULL, 'SO-771');
INSERT INTO movement VALUES (60040, 2002, 'ANT', 'scrap', -2, '2025-12-24 07:44:11', 'Elise', NULL);
INSERT INTO movement VALUES (60041, 2011, 'ROT', 'out', -2, '2026-05-14 06:38:46', 'joost', 'SO-707');
INSERT INTO movement VALUES (60042, 2019, 'ROT', 'out', -30, '2026-06-02 22:32:37', NULL, NULL);
INSERT INTO movement VALUES (60043, 2012, 'LYO', 'out', -6, '2025-11-07 10:23:56', 'Joost', NULL);
INSERT INTO movement VALUES (60044, 2012, 'ROT', 'in', 75, '2025-02-27 06:49:04', 'Nadia', 'SO-735');
INSERT INTO movement VALUES (60045, 2013, 'LYO', 'out', -30, '2026-08-26 15:29:12', 'Joost', NULL);
INSERT INTO movement VALUES (60046, 2007, 'LYO', 'out', -5, '2024-05-17 21:10:11', 'joost', NULL);
INSERT INTO movement VALUES (60047, 2024, 'ROT', 'transfer', -12, '2024-11-25 07:37:09', 'Kurt', NULL);
INSERT INTO movement VALUES (60048, 2007, 'LYO', 'out', -12, '2026-07-23 17:08:49', NULL, NULL);
INSERT INTO movement VALUES (60049, 2021, 'DUI', 'out', -75, '2024-05-13 10:04:47', 'Joost', NULL);
INSERT INTO movement VALUES (60050, 2016, 'ROT', 'scrap', -75, '2024-10-05 21:28:38', 'Joost', NULL);
INSERT INTO movement VALUES (60051, 2011, 'LYO', 'in', 100, '2024-12-05 07:35:26', 'Nadia', NULL);
INSERT INTO movement VALUES (60052, 2011, 'VEN', 'out', -2, '2024-05-18 13:03:45', 'Kurt', 'SO-785');
INSERT INTO movement VALUES (60053, 2015, 'VEN', 'in', 12, '2026-03-21 06:44:38', 'Joost', NULL);
INSERT INTO movement VALUES (60054, 2006, 'VEN', 'transfer', -6, '2026-07-10 07:56:06', 'Joost', 'PO-346');
INSERT INTO movement VALUES (60055, 2010, 'ANT', 'in', 20, '2025-01-22 11:01:59', 'Nadia', 'PO-359');
INSERT INTO movement VALUES (60056, 2024, 'ROT', 'out', -48, '2024-03-24 10:04:07', 'Joost', 'PO-330');
INSERT INTO movement VALUES (60057, 2019, 'DUI', 'out', -5, '2024-04-12 09:37:21', 'joost', NULL);
INSERT INTO movement VALUES (60058, 2002, 'ANT', 'in', 100, '2024-09-21 21:17:01', 'Kurt', 'PO-346');
INSERT INTO movement VALUES (60059, 2011, 'ROT', 'in', 60, '2024-07-14 14:12:14', NULL, NULL);
INSERT INTO movement VALUES (60060, 2002, 'ROT', 'transfer', -2, '2024-03-12 10:38:04', 'Kurt', NULL);
INSERT INTO movement VALUES (60061, 2014, 'ANT', 'scrap', -48, '2024-08-21 16:54:26', 'joost', 'damaged');
INSERT INTO movement VALUES (60062, 2011, 'LYO', 'out', -60, '2025-08-05 18:16:53', 'joost', 'SO-700');
INSERT INTO movement VALUES (60063, 2011, 'DUI', 'scrap', -48, '2026-09-30 09:02:18', 'joost', 'damaged');
INSERT INTO movement VALUES (60064, 2020, 'ROT', 'scrap', -20, '2026-02-20 22:03:33', NULL, NULL);
INSERT INTO movement VALUES (60065, 2015, 'ANT', 'out', -6, '2026-02-09 11:24:03', 'Nadia', NULL);
INSERT INTO movement VALUES (60066, 2022, 'VEN', 'out', -2, '2026-04-19 11:40:21', NULL, NULL);
INSERT INTO movement VALUES (60067, 2013, 'LYO', 'transfer', -48, '2025-10-13 18:13:23', 'Kurt', 'PO-328');
INSERT INTO movement VALUES (60068, 2011, 'VEN', 'transfer', -6, '2025-07-06 08:05:14', 'Kurt', 'SO-718');
INSERT INTO movement VALUES (60069, 2006, 'ROT', 'out', -120, '2024-04-06 08:08:55', 'Kurt', NULL);
INSERT INTO movement VALUES (60070, 2015, 'ROT', 'in', 12, '2024-11-03 16:17:08', 'Nadia', NULL);
INSERT INTO movement VALUES (60071, 2006, 'VEN', 'transfer', -12, '2026-09-29 08:24:39', 'Kurt', 'SO-762');
INSERT INTO movement VALUES (60072, 2019, 'DUI', 'out', -120, '2024-03-02 06:33:53', 'Elise', 'PO-335');
INSERT INTO movement VALUES (60073, 2006, 'VEN', 'transfer', -20, '2025-05-23 11:57:38', 'joost', NULL);
INSERT INTO movement VALUES (60074, 2010, 'LYO', 'out', -30, '2025-05-22 13:32:17', 'Elise', 'SO-700');
INSERT INTO movement VALUES (60075, 2024, 'ANT', 'out', -20, '2025-05-27 22:08:05', 'Elise', NULL);
INSERT INTO movement VALUES (60076, 2002, 'ROT', 'in', 75, '2025-01-11 15:42:19', 'Joost', NULL);
INSERT INTO movement VALUES (60077, 2011, 'ROT', 'in', 75, '2024-10-10 09:22:56', NULL, 'PO-303');
INSERT INTO movement VALUES (60078, 2013, 'VEN', 'transfer', -24, '2025-03-01 10:56:10', NULL, 'SO-767');
INSERT INTO movement VALUES (60079, 2022, 'DUI', 'scrap', -75, '2024-12-14 20:18:55', 'Kurt', 'PO-344');
INSERT INTO movement VALUES (60080, 2024, 'ANT', 'out', -5, '2025-12-15 17:01:22', 'Kurt', NULL);
INSERT INTO movement VALUES (60081, 2004, 'ANT', 'out', -10, '2025-10-20 14:28:30', NULL, NULL);
INSERT INTO movement VALUES (60082, 2024, 'LYO', 'out', -2, '2026-01-09 15:35:07', 'joost', NULL);
INSERT INTO movement VALUES (60083, 2020, 'DUI', 'out', -1, '2025-07-18 14:48:16', NULL, 'PO-305');
INSERT INTO movement VALUES (60084, 2014, 'LYO', 'in', 10, '2026-08-20 18:41:15', 'Nadia', NULL);
INSERT INTO movement VALUES (60085, 2024, 'ROT', 'out', -5, '2025-05-11 11:22:26', 'Joost', NULL);
INSERT INTO movement VALUES (60086, 2023, 'VEN', 'out', -75, '2026-09-25 11:15:22', 'Nadia', NULL);
INSERT INTO movement VALUES (60087, 2004, 'ANT', 'in', 60, '2026-02-24 18:53:01', 'Joost', 'SO-775');
INSERT INTO movement VALUES (60088, 2004, 'ANT', 'transfer', -30, '2024-11-18 10:47:27', 'Kurt', 'SO-754');
INSERT INTO movement VALUES (60089, 2021, 'VEN', 'out', -48, '2025-06-06 17:52:46', 'Joost', 'SO-787');
INSERT INTO movement VALUES (60090, 2022, 'DUI', 'transfer', -20, '2026-05-06 13:06:18', 'Joost', 'PO-303');
