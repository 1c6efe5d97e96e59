CREATE TABLE grower (
  grw_code TEXT PRIMARY KEY,
  grw_name TEXT NOT NULL,
  grw_town TEXT,
  grw_country TEXT,
  organic INTEGER,
  contact TEXT,
  phone TEXT,
  since_yr INTEGER
);
CREATE TABLE variety (
  var_id INTEGER PRIMARY KEY,
  var_name TEXT,
  species TEXT,
  colour TEXT,
  stem_cm INTEGER,
  launched TEXT,
  bred_by TEXT REFERENCES grower(grw_code)
);
CREATE TABLE buyer (
  buy_id INTEGER PRIMARY KEY,
  buy_name TEXT NOT NULL,
  buy_type TEXT,
  town TEXT,
  country TEXT,
  email TEXT,
  phone TEXT,
  reg_date TEXT,
  credit_limit REAL,
  blocked INTEGER
);
CREATE TABLE auction (
  auc_id INTEGER PRIMARY KEY,
  held_on TEXT,
  hall TEXT,
  clock INTEGER,
  auctioneer TEXT,
  status TEXT
);
CREATE TABLE lot (
  lot_id INTEGER PRIMARY KEY,
  auc_id INTEGER REFERENCES auction(auc_id),
  grw_code TEXT REFERENCES grower(grw_code),
  var_id INTEGER REFERENCES variety(var_id),
  buy_id INTEGER REFERENCES buyer(buy_id),
  qty INTEGER,
  quality TEXT,
  reserve_price REAL,
  hammer_price REAL,
  paid_on TEXT
);
INSERT INTO grower VALUES ('G001', 'Otieno Blooms', 'Naaldwijk', 'NL', 0, 'Hanna Aydin', '+9998772389', 2020);
INSERT INTO grower VALUES ('G002', 'Jansen Flowers', 'Almeria', 'ES', 1, 'Luis Wanjiru', '+3168593305', 2017);
INSERT INTO grower VALUES ('G003', 'Van Dijk Flowers', 'Medellin', 'CO', 1, 'Grace Wanjiru', '+3642160697', 2024);
INSERT INTO grower VALUES ('G004', 'Kimani Kwekerij', 'Bogota', 'CO', 0, 'Grace Rojas', '+9059307342', NULL);
INSERT INTO grower VALUES ('G005', 'Castillo Kwekerij', 'Naaldwijk', 'NL', 0, 'Anneke De Boer', NULL, 2017);
INSERT INTO grower VALUES ('G006', 'Wanjiru Farm', 'Naaldwijk', 'NL', 0, 'Luis Aydin', '+8692649375', 2011);
INSERT INTO grower VALUES ('G007', 'Rojas Kwekerij', 'Medellin', 'CO', 0, 'Luis Aydin', NULL, 2021);
INSERT INTO grower VALUES ('G008', 'Moreno Flowers', 'Bogota', 'CO', 0, 'Piet Tesfaye', NULL, 2005);
INSERT INTO grower VALUES ('G009', 'Haile Roses', 'Naivasha', 'KE', 1, 'Piet Haile', '+3405291668', 2017);
INSERT INTO grower VALUES ('G010', 'De Boer Flowers', 'Nakuru', 'KE', 0, NULL, '+7361436842', 2008);
INSERT INTO grower VALUES ('G011', 'Wanjiru Roses', 'Antalya', 'TR', 0, 'Ayse De Boer', '+4942817488', 2011);
INSERT INTO grower VALUES ('G012', 'De Boer Flowers', 'Nakuru', 'KE', 0, 'Anneke Castillo', '+3664133010', 2013);
INSERT INTO grower VALUES ('G013', 'Castillo Blooms', 'Almeria', 'ES', 0, 'Samuel Bos', '+6652218368', 2014);
INSERT INTO grower VALUES ('G014', 'Wanjiru Flowers', 'Aalsmeer', 'NL', 0, 'Samuel Aydin', NULL, 2011);
INSERT INTO grower VALUES ('G015', 'Haile Kwekerij', 'Antalya', 'TR', 0, 'Hanna Bos', '+2744210365', 2007);
INSERT INTO grower VALUES ('G016', 'Wanjiru Kwekerij', 'Bogota', 'CO', 1, 'Hanna Kimani', '+2180005803', 2007);
INSERT INTO grower VALUES ('G017', 'Rojas Blooms', 'Antalya', 'TR', 0, 'Anneke Bos', '+8322021950', 2021);
INSERT INTO grower VALUES ('G018', 'Wanjiru Flowers', 'Antalya', 'TR', 1, 'Piet Bos', '+7789716637', 2006);
INSERT INTO grower VALUES ('G019', 'Jansen Blooms', 'Naivasha', 'KE', 0, 'Luis Bos', '+3907520465', 2007);
INSERT INTO grower VALUES ('G020', 'Tesfaye Kwekerij', 'Naaldwijk', 'NL', 0, NULL, '+1204013256', 2024);
INSERT INTO grower VALUES ('G021', 'Haile Roses', 'Addis Ababa', 'ET', 1, 'Piet Tesfaye', '+6070740945', 2017);
INSERT INTO grower VALUES ('G022', 'Bos Kwekerij', 'Bogota', 'CO', 1, 'Anneke Tesfaye', '+4873906087', 2024);
INSERT INTO grower VALUES ('G023', 'Visser Roses', 'Aalsmeer', 'NL', 0, 'Luis Wanjiru', NULL, 2013);
INSERT INTO grower VALUES ('G024', 'Kimani Kwekerij', 'Nakuru', 'KE', 0, 'Piet Haile', '+1646371044', 2024);
INSERT INTO grower VALUES ('G025', 'De Boer Kwekerij', 'Antalya', 'TR', 1, 'Grace Otieno', '+7198894370', 2005);
INSERT INTO grower VALUES ('G026', 'Haile Roses', 'Naivasha', 'KE', 1, 'Hanna Rojas', NULL, 2019);
INSERT INTO grower VALUES ('G027', 'Visser Flowers', 'Naivasha', 'KE', 0, 'Luis Aydin', '+2739602826', 2005);
INSERT INTO grower VALUES ('G028', 'Rojas Flowers', 'Bogota', 'CO', 1, 'Grace Van Dijk', '+2084254882', 2014);
INSERT INTO grower VALUES ('G029', 'Aydin Flowers', 'Naivasha', 'KE', 1, 'Ayse Aydin', NULL, 2020);
INSERT INTO grower VALUES ('G030', 'Van Dijk Blooms', 'Addis Ababa', 'ET', 0, 'Samuel Wanjiru', '+7740259742', 2006);
INSERT INTO variety VALUES (1, 'Red Naomi', 'rose', 'purple', 35, '2023-09-08', 'G007');
INSERT INTO variety VALUES (2, 'Avalanche', 'tulip', 'pink', 70, '2018-11-24', 'G001');
INSERT INTO variety VALUES (3, 'Sweet Juliet', 'chrysanthemum', 'bicolour', 60, '2023-03-09', NULL);
INSERT INTO variety VALUES (4, 'Dynasty', 'rose', 'purple', 70, '2024-10-03', NULL);
INSERT INTO variety VALUES (5, 'Strong Gold', 'lily', 'pink', 70, '2022-11-03', 'G005');
INSERT INTO variety VALUES (6, 'White Prince', 'carnation', NULL, 40, '2024-08-19', 'G014');
INSERT INTO variety VALUES (7, 'Queen of Night', 'orchid', NULL, 50, '2025-01-04', 'G030');
INSERT INTO variety VALUES (8, 'Baltica', 'rose', 'white', 60, NULL, 'G028');
INSERT INTO variety VALUES (9, 'Zembla', 'tulip', 'bicolour', 40, '2016-07-17', 'G009');
INSERT INTO variety VALUES (10, 'Anastasia', 'chrysanthemum', 'bicolour', 40, '2018-08-12', 'G013');
INSERT INTO variety VALUES (11, 'Kermit', 'gerbera', NULL, 80, '2020-11-06', 'G030');
INSERT INTO variety VALUES (12, 'Bonita', 'lily', 'red', 60, '2021-10-03', 'G021');
INSERT INTO variety VALUES (13, 'Faith', 'carnation', 'yellow', 80, '2021-10-15', 'G014');
INSERT INTO variety VALUES (14, 'Rosalin', 'orchid', 'purple', NULL, '2020-10-15', NULL);
INSERT INTO variety VALUES (15, 'Stargazer', 'rose', 'yellow', 80, '2022-07-28', 'G022');
INSERT INTO variety VALUES (16, 'Sorbonne', 'tulip', 'white', 35, '2017-03-12', 'G026');
INSERT INTO variety VALUES (17, 'Siberia', 'chrysanthemum', 'pink', 50, '2019-05-12', 'G018');
INSERT INTO variety VALUES (18, 'Moonlight', 'gerbera', NULL, 80, '2017-05-17', NULL);
INSERT INTO variety VALUES (19, 'Nobbio', 'lily', 'white', 80, '2021-08-23', 'G012');
INSERT INTO variety VALUES (20, 'Antigua', 'carnation', 'bicolour', 60, '2016-12-11', NULL);
INSERT INTO variety VALUES (21, 'Phal White', 'orchid', 'pink', 40, '2023-04-22', 'G027');
INSERT INTO variety VALUES (22, 'Vanda Blue', 'rose', 'red', 60, '2017-04-08', 'G025');
INSERT INTO variety VALUES (23, 'Explorer', 'tulip', 'bicolour', 40, NULL, 'G024');
INSERT INTO variety VALUES (24, 'Jumilia', 'chrysanthemum', 'white', NULL, '2022-11-05', NULL);
INSERT INTO variety VALUES (25, 'Mondial', 'gerbera', 'red', 35, '2024-06-05', 'G026');
INSERT INTO variety VALUES (26, 'Tara', 'lily', 'bicolour', 80, '2016-09-21', 'G026');
INSERT INTO variety VALUES (27, 'Athena', 'carnation', 'pink', 80, '2025-07-10', 'G024');
INSERT INTO variety VALUES (28, 'Upper Class', 'orchid', 'white', 60, '2021-08-25', 'G025');
INSERT INTO variety VALUES (29, 'Freedom', 'rose', 'purple', 35, '2019-12-28', 'G014');
INSERT INTO variety VALUES (30, 'Madam Red', 'tulip', 'pink', 60, '2025-05-12', 'G008');
INSERT INTO buyer VALUES (1, 'Petal House', 'supermarket', 'Hamburg', 'DE', 'buy@petalhouse.nl', '+7495907815', '2024-01-27', 10000, 1);
INSERT INTO buyer VALUES (2, 'Petal Express', NULL, 'Warsaw', 'PL', 'buy@petalexpress.de', '+6844344424', '2026-10-20', NULL, 0);
INSERT INTO buyer VALUES (3, 'Blatt & Co', 'florist', 'Paris', 'FR', 'buy@blattco.de', '+6188291045', '2018-07-05', 50000, 1);
INSERT INTO buyer VALUES (4, 'Stem Import', 'florist', 'Paris', 'FR', 'buy@stemimport.nl', '+3146898986', '2021-05-21', 5000, 0);
INSERT INTO buyer VALUES (5, 'Blatt Boutique', 'florist', 'Rotterdam', 'NL', 'buy@blattboutique.nl', '+6996888152', '2022-07-19', 5000, 0);
INSERT INTO buyer VALUES (6, 'Rosa House', 'exporter', 'Hamburg', 'DE', 'buy@rosahouse.com', '+3325181624', '2017-11-05', 5000, 0);
INSERT INTO buyer VALUES (7, 'Blatt Import', NULL, 'Rotterdam', 'NL', 'buy@blattimport.de', '+5644348751', '2018-04-16', 25000, 0);
INSERT INTO buyer VALUES (8, 'Kwiat Import', 'supermarket', 'Warsaw', 'PL', 'buy@kwiatimport.nl', '+6163006907', '2023-02-14', 1000, 0);
INSERT INTO buyer VALUES (9, 'Kwiat Trade', 'exporter', 'Warsaw', 'PL', 'buy@kwiattrade.de', '+7359522382', '2019-02-07', 50000, 0);
INSERT INTO buyer VALUES (10, 'Stem Trade', 'exporter', 'Warsaw', 'PL', 'buy@stemtrade.de', NULL, '2019-09-06', 1000, 0);
INSERT INTO buyer VALUES (11, 'Bloemen Boutique', 'garden_centre', 'Amsterdam', 'NL', 'buy@bloemenboutique.nl', '+1185313613', '2026-07-18', NULL, 0);
INSERT INTO buyer VALUES (12, 'Kwiat House', 'supermarket', 'Cologne', 'DE', 'buy@kwiathouse.nl', '+2006099803', '2024-10-10', 25000, 0);
INSERT INTO buyer VALUES (13, 'Kwiat Import', NULL, 'Amsterdam', 'NL', 'buy@kwiatimport.nl', '+3313373010', '2017-09-01', 10000, 1);
INSERT INTO buyer VALUES (14, 'Stem Boutique', 'supermarket', 'Rotterdam', 'NL', NULL, NULL, '2026-01-06', 25000, 0);
INSERT INTO buyer VALUES (15, 'Blatt GmbH', 'exporter', 'Paris', 'FR', 'buy@blattgmbh.de', '+9717404708', '2023-10-06', 1000, 0);
INSERT INTO buyer VALUES (16, 'Kwiat GmbH', 'supermarket', 'Rotterdam', 'NL', 'buy@kwiatgmbh.com', '+4398916119', '2024-05-20', 5000, 0);
INSERT INTO buyer VALUES (17, 'Petal Import', NULL, 'Hamburg', 'DE', 'buy@petalimport.nl', NULL, '2022-04-03', 1000, 1);
INSERT INTO buyer VALUES (18, 'Petal Import', 'garden_centre', 'Hamburg', 'DE', 'buy@petalimport.com', NULL, '2018-09-27', 1000, 0);
INSERT INTO buyer VALUES (19, 'Petal & Co', NULL, 'Paris', 'FR', 'buy@petalco.de', NULL, '2017-08-03', 50000, 0);
INSERT INTO buyer VALUES (20, 'Fleur & Co', 'supermarket', 'Hamburg', 'DE', 'buy@fleurco.com', '+8341589409', '2020-04-02', 1000, 0);
INSERT INTO buyer VALUES (21, 'Rosa Import', 'supermarket', 'Hamburg', 'DE', 'buy@rosaimport.de', '+1816063845', '2019-05-23', 5000, 1);
INSERT INTO buyer VALUES (22, 'Petal Express', 'florist', 'Cologne', 'DE', 'buy@petalexpress.nl', '+9710912763', '2018-01-02', 1000, 0);
INSERT INTO buyer VALUES (23, 'Bloemen GmbH', 'garden_centre', 'Warsaw', 'PL', 'buy@bloemengmbh.de', '+9664416746', '2021-11-17', NULL, 0);
INSERT INTO buyer VALUES (24, 'Petal Express', 'garden_centre', 'Cologne', 'DE', 'buy@petalexpress.nl', '+2609096917', '2025-04-16', 1000, 0);
INSERT INTO buyer VALUES (25, 'Blatt Express', 'exporter', 'Amsterdam', 'NL', 'buy@blattexpress.com', '+8744752217', '2020-03-27', 50000, 0);
INSERT INTO buyer VALUES (26, 'Kwiat House', 'garden_centre', 'Cologne', 'DE', 'buy@kwiathouse.de', '+5463559476', '2025-06-13', 10000, 1);
INSERT INTO buyer VALUES (27, 'Stem Boutique', 'supermarket', 'Hamburg', 'DE', 'buy@stemboutique.de', '+1555345341', '2022-08-17', 1000, 0);
INSERT INTO buyer VALUES (28, 'Petal GmbH', 'florist', 'Aalsmeer', 'NL', NULL, '+4555968767', '2023-10-02', 10000, 0);
INSERT INTO buyer VALUES (29, 'Rosa GmbH', 'garden_centre', 'Aalsmeer', 'NL', 'buy@rosagmbh.com', '+7817762999', '2016-05-20', 1000, 1);
INSERT INTO buyer VALUES (30, 'Fleur Express', NULL, 'Hamburg', 'DE', 'buy@fleurexpress.com', '+1941850332', '2017-03-19', 5000, 0);
INSERT INTO buyer VALUES (31, 'Stem House', 'supermarket', 'Cologne', 'DE', 'buy@stemhouse.nl', '+7032245807', '2020-01-09', 5000, 0);
INSERT INTO buyer VALUES (32, 'Bloemen Import', 'garden_centre', 'Amsterdam', 'NL', 'buy@bloemenimport.com', '+8192628332', '2025-10-02', 1000, 1);
INSERT INTO buyer VALUES (33, 'Stem Express', 'garden_centre', 'Paris', 'FR', 'buy@stemexpress.com', NULL, '2023-07-10', 5000, 0);
INSERT INTO buyer VALUES (34, 'Rosa & Co', NULL, 'London', 'GB', 'buy@rosaco.com', '+1328571062', '2024-10-16', 1000, 0);
INSERT INTO buyer VALUES (35, 'Petal GmbH', 'garden_centre', 'Warsaw', 'PL', 'buy@petalgmbh.de', '+5324891845', '2021-10-01', 10000, 1);
INSERT INTO buyer VALUES (36, 'Stem Trade', 'florist', 'Aalsmeer', 'NL', 'buy@stemtrade.de', '+5224255207', '2020-06-06', 10000, 1);
INSERT INTO buyer VALUES (37, 'Bloemen Trade', 'garden_centre', 'Aalsmeer', 'NL', 'buy@bloementrade.de', '+1703323451', '2017-02-22', NULL, 0);
INSERT INTO buyer VALUES (38, 'Bloemen House', 'florist', 'Warsaw', 'PL', 'buy@bloemenhouse.nl', '+1567441898', '2016-02-13', 50000, 0);
INSERT INTO buyer VALUES (39, 'Blatt & Co', NULL, 'Rotterdam', 'NL', 'buy@blattco.com', NULL, '2022-04-22', 5000, 0);
INSERT INTO buyer VALUES (40, 'Rosa Trade', 'florist', 'Hamburg', 'DE', 'buy@rosatrade.nl', '+6493022681', '2025-12-09', 1000, 0);
INSERT INTO buyer VALUES (41, 'Rosa Express', 'florist', 'Warsaw', 'PL', 'buy@rosaexpress.com', '+6606268594', '2017-03-12', 1000, 0);
INSERT INTO buyer VALUES (42, 'Stem & Co', 'exporter', 'Amsterdam', 'NL', 'buy@stemco.de', '+4011525230', '2021-12-10', NULL, 1);
INSERT INTO buyer VALUES (43, 'Blatt GmbH', 'supermarket', 'Amsterdam', 'NL', 'buy@blattgmbh.nl', '+9097651874', '2020-05-28', 50000, 0);
INSERT INTO buyer VALUES (44, 'Stem House', 'supermarket', 'London', 'GB', 'buy@stemhouse.de', '+4631615200', '2023-03-16', 10000, 0);
INSERT INTO buyer VALUES (45, 'Bloemen Trade', 'florist', 'Amsterdam', 'NL', 'buy@bloementrade.de', '+1458248484', '2022-09-01', 5000, 0);
INSERT INTO auction VALUES (1, '2024-05-25', 'East', 1, 'Kees Bakker', 'closed');
INSERT INTO auction VALUES (2, '2023-04-02', 'North', 2, 'Ilse de Wit', 'closed');
INSERT INTO auction VALUES (3, '2025-01-22', 'East', 4, 'Joost Bos', 'closed');
INSERT INTO auction VALUES (4, '2023-11-04', 'East', 3, 'Mieke Smit', 'closed');
INSERT INTO auction VALUES (5, '2022-03-12', 'North', 4, 'Ilse de Wit', 'cancelled');
INSERT INTO auction VALUES (6, '2021-11-21', 'North', 4, 'Kees Bakker', 'closed');
INSERT INTO auction VALUES (7, '2022-03-12', 'South', 4, 'Mieke Smit', 'closed');
INSERT INTO auction VALUES (8, '2022-02-20', 'East', 2, 'Ilse de Wit', 'closed');
INSERT INTO auction VALUES (9, '2023-08-15', 'North', 1, 'Ilse de Wit', 'cancelled');
INSERT INTO auction VALUES (10, '2021-10-21', 'North', 4, 'Kees Bakker', 'closed');
INSERT INTO auction VALUES (11, '2026-01-24', 'East', 3, 'Joost Bos', 'closed');
INSERT INTO auction VALUES (12, '2021-07-02', 'East', 4, 'Mieke Smit', 'closed');
INSERT INTO auction VALUES (13, '2023-01-27', 'North', 4, NULL, 'closed');
INSERT INTO auction VALUES (14, '2025-12-22', 'North', 3, 'Ilse de Wit', 'closed');
INSERT INTO auction VALUES (15, '2025-07-07', 'South', 4, 'Joost Bos', 'closed');
INSERT INTO auction VALUES (16, '2023-08-08', 'South', 3, 'Joost Bos', 'closed');
INSERT INTO auction VALUES (17, '2025-04-14', 'South', 4, 'Mieke Smit', 'closed');
INSERT INTO auction VALUES (18, '2025-07-04', 'East', 2, 'Joost Bos', 'closed');
INSERT INTO auction VALUES (19, '2025-12-05', 'East', 4, 'Ilse de Wit', 'closed');
INSERT INTO auction VALUES (20, '2022-10-09', 'North', 2, 'Ilse de Wit', 'closed');
INSERT INTO auction VALUES (21, '2023-07-02', 'East', 1, 'Joost Bos', 'closed');
INSERT INTO auction VALUES (22, '2024-11-22', 'South', 3, NULL, 'closed');
INSERT INTO auction VALUES (23, '2024-08-12', 'East', 3, 'Ilse de Wit', 'closed');
INSERT INTO auction VALUES (24, '2022-06-22', 'South', 2, 'Ilse de Wit', 'closed');
INSERT INTO auction VALUES (25, '2025-07-21', 'East', 1, NULL, 'closed');
INSERT INTO auction VALUES (26, '2024-03-26', 'North', 4, 'Ilse de Wit', 'closed');
INSERT INTO auction VALUES (27, '2023-10-14', 'North', 2, 'Joost Bos', 'closed');
INSERT INTO auction VALUES (28, '2022-01-13', 'East', 1, 'Mieke Smit', 'closed');
INSERT INTO auction VALUES (29, '2026-11-18', 'North', 1, 'Kees Bakker', 'closed');
INSERT INTO auction VALUES (30, '2026-11-08', 'North', 3, 'Ilse de Wit', 'closed');
INSERT INTO auction VALUES (31, '2026-11-04', 'East', 1, 'Mieke Smit', 'closed');
INSERT INTO auction VALUES (32, '2026-12-03', 'North', 1, 'Mieke Smit', 'planned');
INSERT INTO auction VALUES (33, '2026-12-20', 'East', 3, 'Mieke Smit', 'planned');
INSERT INTO auction VALUES (34, '2026-12-04', 'South', 2, 'Joost Bos', 'planned');
INSERT INTO auction VALUES (35, '2026-12-17', 'East', 1, 'Mieke Smit', 'planned');
INSERT INTO lot VALUES (1, 26, 'G012', 15, 3, 1500, 'A2', 1.26, 1.69, '2024-04-03');
INSERT INTO lot VALUES (2, 33, 'G022', 21, NULL, 500, 'B1', 1.13, NULL, NULL);
INSERT INTO lot VALUES (3, 14, 'G002', 4, 24, 200, 'A1', 0.83, 1.29, '2026-01-14');
INSERT INTO lot VALUES (4, 1, 'G025', 9, 11, 1000, 'A1', 0.59, 0.88, '2024-06-03');
INSERT INTO lot VALUES (5, 13, 'G021', 21, 12, 400, 'B1', 0.45, 0.7, '2023-03-02');
INSERT INTO lot VALUES (6, 10, 'G013', 11, NULL, 2400, 'A1', 0.82, NULL, NULL);
INSERT INTO lot VALUES (7, 17, 'G005', 2, 25, 200, 'A2', 0.46, 0.97, NULL);
INSERT INTO lot VALUES (8, 18, 'G012', 11, 30, 800, 'A1', 0.7, 0.99, '2025-08-11');
INSERT INTO lot VALUES (9, 23, 'G013', 4, 32, 1000, 'A1', 1.02, 1.52, '2024-09-29');
INSERT INTO lot VALUES (10, 7, 'G021', 16, 18, 200, 'B1', 0.3, 0.62, NULL);
INSERT INTO lot VALUES (11, 24, 'G021', 5, 35, 2400, 'B1', 1.44, 3.07, '2022-07-22');
INSERT INTO lot VALUES (12, 28, 'G003', 11, 20, 2400, 'A1', 0.36, 0.57, NULL);
INSERT INTO lot VALUES (13, 24, 'G004', 24, 32, 1000, 'A1', 1.35, 1.4, '2022-06-27');
INSERT INTO lot VALUES (14, 10, 'G011', 16, 17, 2400, 'A1', 1.32, 2.79, '2021-10-31');
INSERT INTO lot VALUES (15, 7, 'G012', 12, 15, 200, 'A1', 1.36, 2.81, '2022-04-05');
INSERT INTO lot VALUES (16, 10, 'G015', 5, 36, 1500, 'A1', 0.58, 1.18, '2021-10-29');
INSERT INTO lot VALUES (17, 10, 'G001', 18, 27, 400, 'B1', 0.47, 0.77, '2021-11-23');
INSERT INTO lot VALUES (18, 8, 'G003', 14, 23, 200, 'A1', 0.8, 0.75, NULL);
INSERT INTO lot VALUES (19, 17, 'G015', 22, 33, 1000, 'A2', 0.75, 1.22, '2025-05-23');
INSERT INTO lot VALUES (20, 30, 'G005', 2, 32, 1500, 'A2', 0.47, 0.48, '2026-11-10');
INSERT INTO lot VALUES (21, 25, 'G002', 3, 14, 400, 'A1', 0.26, 0.25, '2025-07-31');
INSERT INTO lot VALUES (22, 23, 'G009', 10, 30, 1500, 'A2', 1.36, 1.95, '2024-09-24');
INSERT INTO lot VALUES (23, 31, 'G007', 9, NULL, 200, 'B1', 0.77, NULL, NULL);
INSERT INTO lot VALUES (24, 34, 'G015', 25, NULL, 2400, 'B1', 0.42, NULL, NULL);
INSERT INTO lot VALUES (25, 19, 'G001', 20, 21, 2400, 'A2', 0.5, 0.73, '2025-12-08');
INSERT INTO lot VALUES (26, 33, 'G004', 16, NULL, 400, 'A2', 1.24, NULL, NULL);
INSERT INTO lot VALUES (27, 23, 'G016', 7, 24, 2400, 'B1', 0.25, 0.43, '2024-09-05');
INSERT INTO lot VALUES (28, 22, 'G010', 23, NULL, 200, 'B1', 0.3, NULL, NULL);
INSERT INTO lot VALUES (29, 21, 'G025', 20, 23, 400, 'A2', 1.22, 2.57, NULL);
INSERT INTO lot VALUES (30, 27, 'G008', 24, 13, 500, 'A1', 1.07, 1.73, '2023-10-25');
INSERT INTO lot VALUES (31, 2, 'G014', 1, 4, 800, 'B1', 0.94, 1.76, '2023-05-02');
INSERT INTO lot VALUES (32, 4, 'G018', 21, 27, 2400, 'A2', 1.22, 1.33, '2023-11-20');
INSERT INTO lot VALUES (33, 23, 'G024', 18, 26, 1000, 'A1', 0.18, 0.22, NULL);
INSERT INTO lot VALUES (34, 13, 'G016', 25, 31, 1500, 'B1', 1.25, 1.81, '2023-01-31');
INSERT INTO lot VALUES (35, 13, 'G019', 18, 35, 200, 'B1', 1.11, 1.48, '2023-03-14');
INSERT INTO lot VALUES (36, 7, 'G020', 14, 21, 500, 'A1', 0.35, 0.75, NULL);
INSERT INTO lot VALUES (37, 32, 'G010', 10, NULL, 2400, 'A1', 0.83, NULL, NULL);
INSERT INTO lot VALUES (38, 27, 'G025', 16, 8, 500, 'A2', 0.75, 1.53, '2023-11-12');
INSERT INTO lot VALUES (39, 34, 'G006', 6, NULL, 2400, 'A1', 0.75, NULL, NULL);
INSERT INTO lot VALUES (40, 13, 'G024', 7, 13, 500, 'B1', 0.56, 1.23, '2023-03-13');
INSERT INTO lot VALUES (41, 14, 'G010', 9, 6, 500, 'A1', 1.14, 1.6, NULL);
INSERT INTO lot VALUES (42, 20, 'G003', 17, 34, 800, 'B1', 0.12, 0.14, '2022-11-13');
INSERT INTO lot VALUES (43, 16, 'G012', 4, 25, 500, 'A2', 1.09, 1.49, '2023-08-24');
INSERT INTO lot VALUES (44, 30, 'G018', 18, 16, 500, 'B1', 1.15, 2.31, NULL);
INSERT INTO lot VALUES (45, 33, 'G018', 7, NULL, 400, 'A2', 0.51, NULL, NULL);
INSERT INTO lot VALUES (46, 2, 'G015', 9, 27, 200, 'A1', 1.25, 1.88, '2023-04-09');
INSERT INTO lot VALUES (47, 23, 'G020', 1, 22, 1000, 'A1', 0.92, 0.96, '2024-08-20');
INSERT INTO lot VALUES (48, 3, 'G006', 11, 30, 1500, 'A1', 1.39, 1.89, NULL);
INSERT INTO lot VALUES (49, 3, 'G024', 1, 13, 2400, 'A1', 0.84, 1.02, NULL);
INSERT INTO lot VALUES (50, 35, 'G005', 22, NULL, 800, 'A1', 0.7, NULL, NULL);
INSERT INTO lot VALUES (51, 13, 'G011', 24, 7, 800, 'A2', 1.22, 1.92, '2023-02-20');
INSERT INTO lot VALUES (52, 2, 'G025', 25, 12, 1000, 'A1', 1.35, 2.89, '2023-04-12');
INSERT INTO lot VALUES (53, 15, 'G018', 8, 22, 2400, 'A1', 0.25, 0.53, '2025-08-05');
INSERT INTO lot VALUES (54, 8, 'G013', 13, NULL, 800, 'A2', 0.36, NULL, NULL);
INSERT INTO lot VALUES (55, 12, 'G018', 24, 4, 400, 'B1', 1.23, 2.35, NULL);
INSERT INTO lot VALUES (56, 14, 'G021', 12, 36, 800, 'A2', 1.32, 1.77, '2026-01-16');
INSERT INTO lot VALUES (57, 15, 'G013', 10, 4, 2400, 'B1', 1.42, 1.63, '2025-08-02');
INSERT INTO lot VALUES (58, 29, 'G023', 19, NULL, 1500, 'A2', 0.87, NULL, NULL);
INSERT INTO lot VALUES (59, 32, 'G006', 18, NULL, 2400, 'B1', 0.23, NULL, NULL);
INSERT INTO lot VALUES (60, 35, 'G012', 15, NULL, 800, 'A2', 0.42, NULL, NULL);
INSERT INTO lot VALUES (61, 32, 'G022', 23, NULL, 400, 'A1', 0.81, NULL, NULL);
INSERT INTO lot VALUES (62, 21, 'G009', 19, 18, 1000, 'A1', 1.43, 2.46, '2023-07-07');
INSERT INTO lot VALUES (63, 15, 'G003', 10, 31, 1000, 'A1', 1.1, 1.38, '2025-07-08');
INSERT INTO lot VALUES (64, 19, 'G012', 18, 25, 400, 'A2', 1.15, 1.7, '2025-12-31');
INSERT INTO lot VALUES (65, 21, 'G006', 7, NULL, 500, 'A1', 1.06, NULL, NULL);
INSERT INTO lot VALUES (66, 8, 'G024', 18, 35, 400, 'A2', 1.15, 1.68, '2022-03-29');
INSERT INTO lot VALUES (67, 11, 'G003', 14, 1, 200, 'B1', 1.38, 2.1, '2026-02-06');
INSERT INTO lot VALUES (68, 29, 'G007', 23, 18, 2400, 'A2', 0.88, 1.81, NULL);
INSERT INTO lot VALUES (69, 31, 'G018', 11, 18, 2400, 'A1', 1.05, 1.78, '2026-11-16');
INSERT INTO lot VALUES (70, 26, 'G012', 12, 2, 200, 'A2', 0.12, 0.12, '2024-04-02');
INSERT INTO lot VALUES (71, 25, 'G020', 22, NULL, 1000, 'A1', 1.14, NULL, NULL);
INSERT INTO lot VALUES (72, 2, 'G002', 17, NULL, 1500, 'A1', 0.83, NULL, NULL);
INSERT INTO lot VALUES (73, 7, 'G021', 13, 5, 800, 'A1', 0.49, 0.61, '2022-04-21');
INSERT INTO lot VALUES (74, 25, 'G004', 16, 25, 1000, 'A1', 1.0, 1.71, '2025-07-22');
INSERT INTO lot VALUES (75, 13, 'G004', 6, 17, 200, 'A2', 1.25, 2.5, NULL);
INSERT INTO lot VALUES (76, 24, 'G007', 21, 1, 2400, 'A1', 0.42, 0.57, '2022-08-01');
INSERT INTO lot VALUES (77, 20, 'G006', 22, 16, 800, 'A1', 0.96, 1.98, '2022-10-15');
INSERT INTO lot VALUES (78, 2, 'G022', 16, NULL, 500, 'B1', 0.17, NULL, NULL);
INSERT INTO lot VALUES (79, 35, 'G003', 24, NULL, 500, 'A2', 0.89, NULL, NULL);
INSERT INTO lot VALUES (80, 12, 'G016', 10, 33, 200, 'A1', 0.4, 0.87, '2021-07-27');
