CREATE TABLE person (
  pid INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  town TEXT,
  country_code TEXT,
  email TEXT,
  dob TEXT,
  joined TEXT,
  is_dealer INTEGER
);
CREATE TABLE sale (
  sale_no INTEGER PRIMARY KEY,
  sale_title TEXT,
  held_on TEXT,
  town TEXT,
  auctioneer TEXT,
  sale_type TEXT,
  premium_pct REAL
);
CREATE TABLE lot (
  lot_id INTEGER PRIMARY KEY,
  sale_no INTEGER REFERENCES sale(sale_no),
  lot_no INTEGER,
  consignor_id INTEGER REFERENCES person(pid),
  caption TEXT,
  department TEXT,
  est_low REAL,
  est_high REAL,
  reserve REAL,
  hammer REAL,
  status TEXT,
  buyer_id INTEGER REFERENCES person(pid)
);
CREATE TABLE bid (
  bid_id INTEGER PRIMARY KEY,
  lot_id INTEGER REFERENCES lot(lot_id),
  bidder_id INTEGER REFERENCES person(pid),
  amount REAL,
  channel TEXT,
  placed_at TEXT
);
INSERT INTO person VALUES (1, 'Cosimo', 'Pemberton', 'York', 'GB', 'cosimo0@gmail.com', '1959-03-28', '2016-03-11', 1);
INSERT INTO person VALUES (2, 'Odile', 'Hartmann', 'Malmo', 'SE', NULL, '1998-06-06', '2020-08-25', 0);
INSERT INTO person VALUES (3, 'Beatrix', 'Lindqvist', 'Turin', 'IT', 'beatrix2@antik.de', '1987-11-27', '2016-10-20', 0);
INSERT INTO person VALUES (4, 'Odile', 'Pemberton', 'Berlin', 'DE', 'odile3@gmail.com', '1951-03-13', '2021-12-31', 0);
INSERT INTO person VALUES (5, 'Edith', 'Lefevre', 'Berlin', 'DE', 'edith4@gallery.fr', NULL, '2023-02-25', 1);
INSERT INTO person VALUES (6, 'Edith', 'Hartmann', 'York', 'GB', 'edith5@gmail.com', '1948-02-27', '2023-09-05', 0);
INSERT INTO person VALUES (7, 'Ingrid', 'Ashworth', NULL, 'GB', 'ingrid6@gallery.fr', '1980-12-22', '2024-12-07', 0);
INSERT INTO person VALUES (8, 'Rupert', 'Pemberton', 'Malmo', 'SE', NULL, '1958-12-08', '2021-11-17', 0);
INSERT INTO person VALUES (9, 'Cosimo', 'Lindqvist', 'Milan', 'IT', 'cosimo8@gmail.com', '1950-01-02', '2016-03-13', 1);
INSERT INTO person VALUES (10, 'Sofia', 'Lindqvist', 'York', 'GB', 'sofia9@gallery.fr', '1974-06-15', '2024-11-23', 0);
INSERT INTO person VALUES (11, 'Edith', 'Hartmann', 'Lyon', 'FR', 'edith10@antik.de', '1938-12-24', '2019-03-19', 0);
INSERT INTO person VALUES (12, 'Rupert', 'Hartmann', 'York', 'GB', 'rupert11@antik.de', '1940-02-10', '2021-07-25', 0);
INSERT INTO person VALUES (13, 'Beatrix', 'Moreau', 'Milan', 'IT', 'beatrix12@gmail.com', '1994-08-13', '2017-10-26', 1);
INSERT INTO person VALUES (14, 'Cosimo', 'Vance', 'Malmo', 'SE', NULL, NULL, '2024-12-17', 0);
INSERT INTO person VALUES (15, 'Marcel', 'Vance', 'Bath', 'GB', 'marcel14@antik.de', '1967-06-09', '2022-04-20', 0);
INSERT INTO person VALUES (16, 'Paolo', 'Moreau', 'Malmo', 'SE', 'paolo15@gmail.com', '1965-10-14', '2025-07-26', 0);
INSERT INTO person VALUES (17, 'Beatrix', 'Lindqvist', 'London', 'GB', 'beatrix16@gmail.com', '1962-10-14', '2016-10-22', 1);
INSERT INTO person VALUES (18, 'Odile', 'Moreau', 'Paris', 'FR', 'odile17@antik.de', '1977-03-24', '2018-10-05', 0);
INSERT INTO person VALUES (19, 'Beatrix', 'Bianchi', 'Paris', 'FR', 'beatrix18@gmail.com', '1988-08-29', '2025-09-07', 0);
INSERT INTO person VALUES (20, 'Cosimo', 'Ashworth', NULL, 'GB', NULL, '1996-04-02', '2024-03-03', 0);
INSERT INTO person VALUES (21, 'Beatrix', 'De Wit', 'York', 'GB', 'beatrix20@gmail.com', '1964-04-15', '2022-06-30', 1);
INSERT INTO person VALUES (22, 'Edith', 'Moreau', 'Paris', 'FR', 'edith21@antik.de', '1982-07-20', '2022-07-25', 0);
INSERT INTO person VALUES (23, 'Greta', 'Hartmann', 'Bath', 'GB', 'greta22@gmail.com', NULL, '2019-04-25', 0);
INSERT INTO person VALUES (24, 'Marcel', 'Hartmann', 'Malmo', 'SE', 'marcel23@gallery.fr', '1962-11-25', '2020-10-26', 0);
INSERT INTO person VALUES (25, 'Sofia', 'Moreau', 'Lyon', 'FR', 'sofia24@antik.de', '1944-08-24', '2018-06-07', 1);
INSERT INTO person VALUES (26, 'Odile', 'Ashworth', 'London', 'GB', NULL, '1991-08-01', '2024-06-04', 0);
INSERT INTO person VALUES (27, 'Ingrid', 'Pemberton', 'Paris', 'FR', 'ingrid26@gmail.com', '1976-05-06', '2022-07-16', 0);
INSERT INTO person VALUES (28, 'Sofia', 'Hartmann', 'Paris', 'FR', 'sofia27@gmail.com', '1987-05-23', '2020-10-23', 0);
INSERT INTO person VALUES (29, 'Sofia', 'De Wit', 'Malmo', 'SE', 'sofia28@antik.de', '1940-07-18', '2025-10-11', 1);
INSERT INTO person VALUES (30, 'Nils', 'Rossi', 'London', 'GB', 'nils29@gmail.com', '1985-09-09', '2021-02-01', 0);
INSERT INTO person VALUES (31, 'Odile', 'Vance', 'York', 'GB', 'odile30@artmail.com', '1954-05-27', '2019-03-30', 0);
INSERT INTO person VALUES (32, 'Greta', 'Rossi', 'Munich', 'DE', NULL, NULL, '2018-10-21', 0);
INSERT INTO person VALUES (33, 'Edith', 'Rossi', NULL, 'SE', 'edith32@gallery.fr', '1968-05-12', '2021-01-16', 1);
INSERT INTO person VALUES (34, 'Greta', 'Vance', 'Bath', 'GB', 'greta33@gallery.fr', '1946-03-12', '2016-07-21', 0);
INSERT INTO person VALUES (35, 'Nils', 'Moreau', 'Lyon', 'FR', 'nils34@gmail.com', '1949-08-27', '2026-01-14', 0);
INSERT INTO person VALUES (36, 'Hugo', 'Bianchi', 'Malmo', 'SE', 'hugo35@antik.de', '1957-11-20', '2022-01-22', 0);
INSERT INTO person VALUES (37, 'Sofia', 'Rossi', 'Malmo', 'SE', 'sofia36@artmail.com', '1939-03-23', '2019-02-12', 1);
INSERT INTO person VALUES (38, 'Hugo', 'Bianchi', 'London', 'GB', NULL, '1969-03-27', '2022-08-30', 0);
INSERT INTO person VALUES (39, 'Greta', 'Lefevre', 'Bath', 'GB', 'greta38@gmail.com', '2001-03-22', '2023-09-07', 0);
INSERT INTO person VALUES (40, 'Sofia', 'De Wit', 'Turin', 'IT', 'sofia39@artmail.com', '1993-10-14', '2026-01-21', 0);
INSERT INTO person VALUES (41, 'Beatrix', 'De Wit', 'Bath', 'GB', 'beatrix40@antik.de', NULL, '2023-09-24', 1);
INSERT INTO person VALUES (42, 'Ingrid', 'De Wit', 'York', 'GB', 'ingrid41@artmail.com', '1998-02-16', '2021-10-09', 0);
INSERT INTO sale VALUES (1, 'Spring Silver', '2023-04-15', 'London', 'J. Marsh', 'live', 22);
INSERT INTO sale VALUES (2, 'Clocks & Watches', '2023-09-09', 'Bath', 'P. Quill', 'live', 22);
INSERT INTO sale VALUES (3, 'Online Curiosities I', '2023-11-20', NULL, NULL, 'online', 18);
INSERT INTO sale VALUES (4, 'Old Master Prints', '2024-02-24', 'London', 'J. Marsh', 'hybrid', 25);
INSERT INTO sale VALUES (5, 'Fine Furniture', '2024-06-08', 'York', 'P. Quill', 'live', 22);
INSERT INTO sale VALUES (6, 'Online Curiosities II', '2024-11-18', NULL, NULL, 'online', 18);
INSERT INTO sale VALUES (7, 'Spring Silver', '2025-04-12', 'London', 'A. Okafor', 'hybrid', 25);
INSERT INTO sale VALUES (8, 'Jewels of the North', '2025-07-05', 'York', 'A. Okafor', 'live', 25);
INSERT INTO sale VALUES (9, 'Modern Ceramics', '2025-10-18', 'Paris', 'L. Garnier', 'hybrid', 26);
INSERT INTO sale VALUES (10, 'Online Curiosities III', '2026-01-26', NULL, NULL, 'online', 20);
INSERT INTO sale VALUES (11, 'Asian Art', '2026-05-16', 'Paris', 'L. Garnier', 'live', 26);
INSERT INTO sale VALUES (12, 'Winter Collection', '2026-12-12', 'London', NULL, 'live', 26);
INSERT INTO lot VALUES (1, 1, 1, 12, 'Silver snuff box', 'silver', 150, 225, 150, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (2, 1, 2, 9, 'Pearl necklace', 'jewellery', 2000, 3000, NULL, 1490, 'sold', 1);
INSERT INTO lot VALUES (3, 1, 3, 5, 'George III teapot', 'silver', 800, 1200, 640.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (4, 1, 4, 9, 'Sugar caster', 'silver', 80, 120, 80, 85, 'sold', 35);
INSERT INTO lot VALUES (5, 1, 5, 5, 'Pair of vases', 'ceramics', 150, 225, 120.0, 175, 'sold', 25);
INSERT INTO lot VALUES (6, 1, 6, 5, 'Pair of candlesticks', 'silver', 300, 450, 300, NULL, 'withdrawn', NULL);
INSERT INTO lot VALUES (7, 1, 7, 9, 'Sugar caster', 'silver', 150, 225, 120.0, 160, 'sold', 3);
INSERT INTO lot VALUES (8, 2, 1, 9, 'Pair of armchairs', 'furniture', 2000, 3000, NULL, 2140, 'sold', 14);
INSERT INTO lot VALUES (9, 2, 2, 5, 'Wristwatch Longines', 'clocks', 500, 750, NULL, NULL, 'withdrawn', NULL);
INSERT INTO lot VALUES (10, 2, 3, 38, 'Sapphire ring', 'jewellery', 2000, 3000, 2000, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (11, 2, 4, 2, 'Pocket watch Omega', 'clocks', 500, 750, NULL, 345, 'sold', 13);
INSERT INTO lot VALUES (12, 2, 5, 17, 'View of Venice', 'prints', 2000, 3000, 1600.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (13, 2, 6, 9, 'Silver salver', 'silver', 800, 1200, 800, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (14, 2, 7, 38, 'Mantel clock', 'clocks', 800, 1200, 800, 850, 'sold', 14);
INSERT INTO lot VALUES (15, 2, 8, 33, 'Delft charger', 'ceramics', 200, 300, 160.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (16, 3, 1, 2, 'Walnut bureau', 'furniture', 1200, 1800, 960.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (17, 3, 2, 38, 'Portrait of a lady', 'prints', 200, 300, 160.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (18, 3, 3, 12, 'Walnut bureau', 'furniture', 800, 1200, 640.0, NULL, 'withdrawn', NULL);
INSERT INTO lot VALUES (19, 3, 4, 38, 'Carriage clock', 'clocks', 200, 300, 160.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (20, 3, 5, 9, 'Silver snuff box', 'silver', 800, 1200, NULL, 985, 'sold', 40);
INSERT INTO lot VALUES (21, 3, 6, 33, 'Map of Yorkshire', 'prints', 300, 450, 240.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (22, 3, 7, 9, 'Oak settle', 'furniture', 500, 750, 400.0, 785, 'sold', 22);
INSERT INTO lot VALUES (23, 3, 8, 9, 'Longcase clock', 'clocks', 2000, 3000, NULL, 1705, 'sold', 10);
INSERT INTO lot VALUES (24, 4, 1, 2, 'Pair of vases', 'ceramics', 1200, 1800, NULL, 1040, 'sold', 35);
INSERT INTO lot VALUES (25, 4, 2, 26, 'Etching after Rembrandt', 'prints', 500, 750, 500, 740, 'sold', 22);
INSERT INTO lot VALUES (26, 4, 3, 5, 'Walnut bureau', 'furniture', 200, 300, 160.0, 205, 'sold', 8);
INSERT INTO lot VALUES (27, 4, 4, 12, 'Walnut bureau', 'furniture', 150, 225, 150, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (28, 4, 5, 33, 'Portrait of a lady', 'prints', 500, 750, 500, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (29, 4, 6, 38, 'Map of Yorkshire', 'prints', 500, 750, NULL, 595, 'sold', 13);
INSERT INTO lot VALUES (30, 4, 7, 9, 'Etching after Rembrandt', 'prints', 80, 120, 80, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (31, 4, 8, 12, 'Mantel clock', 'clocks', 1200, 1800, 960.0, NULL, 'withdrawn', NULL);
INSERT INTO lot VALUES (32, 5, 1, 26, 'Pair of armchairs', 'furniture', 200, 300, 160.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (33, 5, 2, 33, 'Carriage clock', 'clocks', 80, 120, 64.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (34, 5, 3, 17, 'Mantel clock', 'clocks', 200, 300, NULL, 165, 'sold', 40);
INSERT INTO lot VALUES (35, 5, 4, 2, 'Wristwatch Longines', 'clocks', 1200, 1800, 1200, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (36, 5, 5, 21, 'View of Venice', 'prints', 200, 300, NULL, 195, 'sold', 22);
INSERT INTO lot VALUES (37, 6, 1, 30, 'Portrait of a lady', 'prints', 2000, 3000, NULL, 3230, 'sold', 13);
INSERT INTO lot VALUES (38, 6, 2, 9, 'Oak settle', 'furniture', 2000, 3000, NULL, 1300, 'sold', 1);
INSERT INTO lot VALUES (39, 6, 3, 21, 'Carriage clock', 'clocks', 1200, 1800, NULL, NULL, 'withdrawn', NULL);
INSERT INTO lot VALUES (40, 6, 4, 33, 'Pair of vases', 'ceramics', 2000, 3000, 2000, 2080, 'sold', 13);
INSERT INTO lot VALUES (41, 6, 5, 21, 'Etching after Rembrandt', 'prints', 80, 120, 80, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (42, 6, 6, 21, 'Pair of candlesticks', 'silver', 800, 1200, NULL, NULL, 'withdrawn', NULL);
INSERT INTO lot VALUES (43, 6, 7, 21, 'Longcase clock', 'clocks', 800, 1200, 640.0, 820, 'sold', 14);
INSERT INTO lot VALUES (44, 6, 8, 2, 'Wristwatch Longines', 'clocks', 500, 750, 500, 725, 'sold', 10);
INSERT INTO lot VALUES (45, 7, 1, 21, 'Silver salver', 'silver', 800, 1200, 640.0, 1085, 'sold', 35);
INSERT INTO lot VALUES (46, 7, 2, 38, 'Sugar caster', 'silver', 2000, 3000, 1600.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (47, 7, 3, 5, 'Pearl necklace', 'jewellery', 80, 120, 64.0, 130, 'sold', 13);
INSERT INTO lot VALUES (48, 7, 4, 26, 'Pair of candlesticks', 'silver', 150, 225, 150, 205, 'sold', 40);
INSERT INTO lot VALUES (49, 7, 5, 9, 'Silver snuff box', 'silver', 80, 120, NULL, 50, 'sold', 14);
INSERT INTO lot VALUES (50, 7, 6, 9, 'Mahogany table', 'furniture', 2000, 3000, 2000, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (51, 7, 7, 9, 'Pair of candlesticks', 'silver', 300, 450, 300, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (52, 7, 8, 38, 'George III teapot', 'silver', 300, 450, 300, 325, 'sold', 25);
INSERT INTO lot VALUES (53, 8, 1, 38, 'Gold bracelet', 'jewellery', 300, 450, NULL, 280, 'sold', 20);
INSERT INTO lot VALUES (54, 8, 2, 9, 'Diamond brooch', 'jewellery', 150, 225, 120.0, 170, 'sold', 18);
INSERT INTO lot VALUES (55, 8, 3, 38, 'Mahogany table', 'furniture', 500, 750, 500, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (56, 8, 4, 2, 'Gold bracelet', 'jewellery', 2000, 3000, 2000, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (57, 8, 5, 33, 'Gold bracelet', 'jewellery', 1200, 1800, NULL, 755, 'sold', 25);
INSERT INTO lot VALUES (58, 8, 6, 5, 'Gold bracelet', 'jewellery', 300, 450, 240.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (59, 8, 7, 9, 'Sugar caster', 'silver', 1200, 1800, NULL, 1070, 'sold', 8);
INSERT INTO lot VALUES (60, 9, 1, 5, 'Imari vase', 'ceramics', 200, 300, NULL, 120.0, 'sold', 20);
INSERT INTO lot VALUES (61, 9, 2, 30, 'Pearl necklace', 'jewellery', 2000, 3000, NULL, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (62, 9, 3, 38, 'Imari vase', 'ceramics', 300, 450, 300, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (63, 9, 4, 12, 'Pair of vases', 'ceramics', 200, 300, 160.0, 200, 'sold', 20);
INSERT INTO lot VALUES (64, 9, 5, 12, 'Delft charger', 'ceramics', 2000, 3000, NULL, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (65, 9, 6, 26, 'Imari vase', 'ceramics', 200, 300, 200, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (66, 10, 1, 30, 'Imari vase', 'ceramics', 1200, 1800, 960.0, NULL, 'withdrawn', NULL);
INSERT INTO lot VALUES (67, 10, 2, 26, 'Sapphire ring', 'jewellery', 80, 120, 80, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (68, 10, 3, 30, 'George III teapot', 'silver', 500, 750, 500, 565, 'sold', 13);
INSERT INTO lot VALUES (69, 10, 4, 5, 'View of Venice', 'prints', 1200, 1800, 960.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (70, 10, 5, 12, 'Diamond brooch', 'jewellery', 150, 225, 120.0, 180, 'sold', 20);
INSERT INTO lot VALUES (71, 10, 6, 9, 'Mahogany table', 'furniture', 80, 120, 64.0, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (72, 10, 7, 5, 'Walnut bureau', 'furniture', 500, 750, NULL, 555, 'sold', 3);
INSERT INTO lot VALUES (73, 10, 8, 5, 'Mahogany table', 'furniture', 80, 120, 80, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (74, 11, 1, 9, 'Imari vase', 'ceramics', 150, 225, 120.0, 165, 'sold', 25);
INSERT INTO lot VALUES (75, 11, 2, 5, 'Sapphire ring', 'jewellery', 80, 120, 64.0, NULL, 'withdrawn', NULL);
INSERT INTO lot VALUES (76, 11, 3, 17, 'Silver snuff box', 'silver', 200, 300, 160.0, 180, 'sold', 20);
INSERT INTO lot VALUES (77, 11, 4, 17, 'Studio bowl', 'ceramics', 80, 120, NULL, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (78, 11, 5, 12, 'Studio bowl', 'ceramics', 1200, 1800, 960.0, 1130, 'sold', 8);
INSERT INTO lot VALUES (79, 11, 6, 30, 'Studio bowl', 'ceramics', 1200, 1800, 1200, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (80, 11, 7, 17, 'Imari vase', 'ceramics', 80, 120, 80, NULL, 'unsold', NULL);
INSERT INTO lot VALUES (81, 11, 8, 2, 'Delft charger', 'ceramics', 800, 1200, NULL, NULL, 'unsold', NULL);
INSERT INTO bid VALUES (1, 1, 29, 90.0, 'room', '2023-04-15 12:56:57');
INSERT INTO bid VALUES (2, 1, 3, 125, 'room', '2023-04-15 12:21:29');
INSERT INTO bid VALUES (3, 2, 7, 1000.0, 'absentee', '2023-04-15 12:36:46');
INSERT INTO bid VALUES (4, 2, 1, 1490, 'room', '2023-04-15 13:01:03');
INSERT INTO bid VALUES (5, 3, 3, 400.0, 'room', '2023-04-15 11:08:14');
INSERT INTO bid VALUES (6, 3, 13, 600, 'web', '2023-04-15 11:52:39');
INSERT INTO bid VALUES (7, 4, 31, 48.0, 'phone', '2023-04-15 12:00:00');
INSERT INTO bid VALUES (8, 4, 7, 65, 'room', '2023-04-15 13:53:23');
INSERT INTO bid VALUES (9, 4, 35, 85, 'web', '2023-04-15 14:56:39');
INSERT INTO bid VALUES (10, 5, 35, 112.5, 'room', '2023-04-15 12:47:08');
INSERT INTO bid VALUES (11, 5, 20, 155, 'absentee', '2023-04-15 13:01:44');
INSERT INTO bid VALUES (12, 5, 25, 175, 'phone', '2023-04-15 13:28:24');
INSERT INTO bid VALUES (13, 7, 7, 112.5, 'absentee', '2023-04-15 12:33:52');
INSERT INTO bid VALUES (14, 7, 14, 135, 'room', '2023-04-15 13:10:17');
INSERT INTO bid VALUES (15, 7, 3, 160, 'phone', '2023-04-15 13:15:06');
INSERT INTO bid VALUES (16, 8, 10, 1500.0, 'phone', '2023-09-09 12:51:17');
INSERT INTO bid VALUES (17, 8, 14, 2140, 'room', '2023-09-09 12:40:05');
INSERT INTO bid VALUES (18, 11, 14, 250.0, 'room', '2023-09-09 11:49:40');
INSERT INTO bid VALUES (19, 11, 22, 285, 'absentee', '2023-09-09 13:40:28');
INSERT INTO bid VALUES (20, 11, 13, 345, 'web', '2023-09-09 14:23:30');
INSERT INTO bid VALUES (21, 12, 1, 1200.0, 'web', '2023-09-09 12:41:17');
INSERT INTO bid VALUES (22, 14, 7, 600.0, 'phone', '2023-09-09 10:56:43');
INSERT INTO bid VALUES (23, 14, 14, 850, 'phone', '2023-09-09 13:48:30');
INSERT INTO bid VALUES (24, 15, 35, 150.0, 'absentee', '2023-09-09 11:55:37');
INSERT INTO bid VALUES (25, 16, 8, 600.0, 'web', '2023-11-16 07:22:02');
INSERT INTO bid VALUES (26, 16, 18, 735, 'web', '2023-11-17 15:26:09');
INSERT INTO bid VALUES (27, 19, 20, 100.0, 'web', '2023-11-16 07:13:40');
INSERT INTO bid VALUES (28, 19, 10, 115, 'web', '2023-11-17 19:36:24');
INSERT INTO bid VALUES (29, 19, 1, 145, 'web', '2023-11-18 07:27:26');
INSERT INTO bid VALUES (30, 20, 25, 480.0, 'web', '2023-11-16 23:54:57');
INSERT INTO bid VALUES (31, 20, 3, 680, 'web', '2023-11-17 19:06:32');
INSERT INTO bid VALUES (32, 20, 40, 985, 'web', '2023-11-18 16:46:38');
INSERT INTO bid VALUES (33, 21, 3, 150.0, 'web', '2023-11-16 11:10:48');
INSERT INTO bid VALUES (34, 21, 10, 180, 'web', '2023-11-17 17:25:15');
INSERT INTO bid VALUES (35, 22, 10, 375.0, 'web', '2023-11-16 16:20:35');
INSERT INTO bid VALUES (36, 22, 29, 525, 'web', '2023-11-17 06:12:45');
INSERT INTO bid VALUES (37, 22, 22, 785, 'web', '2023-11-18 08:38:50');
INSERT INTO bid VALUES (38, 23, 20, 1000.0, 'web', '2023-11-16 14:36:46');
INSERT INTO bid VALUES (39, 23, 8, 1175, 'web', '2023-11-17 17:24:19');
INSERT INTO bid VALUES (40, 23, 10, 1705, 'web', '2023-11-18 14:06:56');
INSERT INTO bid VALUES (41, 24, 14, 900.0, 'phone', '2024-02-24 10:04:03');
INSERT INTO bid VALUES (42, 24, 35, 1040, 'room', '2024-02-24 12:40:35');
INSERT INTO bid VALUES (43, 25, 20, 300.0, 'web', '2024-02-24 10:16:34');
INSERT INTO bid VALUES (44, 25, 3, 435, 'web', '2024-02-24 11:30:36');
INSERT INTO bid VALUES (45, 25, 7, 565, 'phone', '2024-02-24 14:51:56');
INSERT INTO bid VALUES (46, 25, 22, 740, 'room', '2024-02-24 14:50:38');
INSERT INTO bid VALUES (47, 26, 13, 120.0, 'room', '2024-02-24 10:54:49');
INSERT INTO bid VALUES (48, 26, 18, 165, 'web', '2024-02-24 11:04:23');
INSERT INTO bid VALUES (49, 26, 8, 205, 'web', '2024-02-24 13:25:47');
INSERT INTO bid VALUES (50, 27, 22, 90.0, 'absentee', '2024-02-24 10:48:34');
INSERT INTO bid VALUES (51, 28, 7, 300.0, 'web', '2024-02-24 11:08:06');
INSERT INTO bid VALUES (52, 29, 22, 300.0, 'phone', '2024-02-24 12:31:57');
INSERT INTO bid VALUES (53, 29, 40, 405, 'web', '2024-02-24 13:00:38');
INSERT INTO bid VALUES (54, 29, 13, 595, 'absentee', '2024-02-24 13:42:24');
INSERT INTO bid VALUES (55, 32, 20, 150.0, 'phone', '2024-06-08 10:49:09');
INSERT INTO bid VALUES (56, 33, 22, 40.0, 'room', '2024-06-08 11:06:15');
INSERT INTO bid VALUES (57, 34, 7, 120.0, 'room', '2024-06-08 11:14:18');
INSERT INTO bid VALUES (58, 34, 40, 165, 'absentee', '2024-06-08 12:04:30');
INSERT INTO bid VALUES (59, 35, 3, 600.0, 'phone', '2024-06-08 10:02:05');
INSERT INTO bid VALUES (60, 35, 29, 780, 'phone', '2024-06-08 12:25:34');
INSERT INTO bid VALUES (61, 35, 20, 890, 'phone', '2024-06-08 13:38:58');
INSERT INTO bid VALUES (62, 36, 14, 150.0, 'phone', '2024-06-08 11:02:57');
INSERT INTO bid VALUES (63, 36, 22, 195, 'web', '2024-06-08 13:30:38');
INSERT INTO bid VALUES (64, 37, 10, 1500.0, 'web', '2024-11-14 13:33:34');
INSERT INTO bid VALUES (65, 37, 25, 2080, 'web', '2024-11-15 20:06:21');
INSERT INTO bid VALUES (66, 37, 29, 2350, 'web', '2024-11-16 22:12:53');
INSERT INTO bid VALUES (67, 37, 13, 3230, 'web', '2024-11-17 21:29:01');
INSERT INTO bid VALUES (68, 38, 8, 1000.0, 'web', '2024-11-14 21:23:05');
INSERT INTO bid VALUES (69, 38, 1, 1300, 'web', '2024-11-15 08:21:48');
INSERT INTO bid VALUES (70, 40, 4, 1500.0, 'web', '2024-11-14 07:46:00');
INSERT INTO bid VALUES (71, 40, 13, 2080, 'web', '2024-11-15 23:20:26');
INSERT INTO bid VALUES (72, 41, 18, 40.0, 'web', '2024-11-14 13:21:26');
INSERT INTO bid VALUES (73, 41, 22, 50, 'web', '2024-11-15 13:06:57');
INSERT INTO bid VALUES (74, 43, 7, 400.0, 'web', '2024-11-14 16:33:29');
INSERT INTO bid VALUES (75, 43, 25, 550, 'web', '2024-11-15 22:26:14');
INSERT INTO bid VALUES (76, 43, 14, 820, 'web', '2024-11-16 07:41:54');
INSERT INTO bid VALUES (77, 44, 14, 375.0, 'web', '2024-11-14 23:07:43');
INSERT INTO bid VALUES (78, 44, 31, 485, 'web', '2024-11-15 10:41:09');
INSERT INTO bid VALUES (79, 44, 10, 725, 'web', '2024-11-16 17:14:15');
INSERT INTO bid VALUES (80, 45, 35, 600.0, 'room', '2025-04-12 12:50:28');
INSERT INTO bid VALUES (81, 45, 14, 805, 'room', '2025-04-12 13:12:16');
INSERT INTO bid VALUES (82, 45, 35, 1085, 'web', '2025-04-12 13:54:07');
INSERT INTO bid VALUES (83, 47, 4, 60.0, 'phone', '2025-04-12 11:34:26');
INSERT INTO bid VALUES (84, 47, 25, 95, 'absentee', '2025-04-12 12:54:23');
INSERT INTO bid VALUES (85, 47, 13, 130, 'room', '2025-04-12 13:40:36');
INSERT INTO bid VALUES (86, 48, 1, 112.5, 'absentee', '2025-04-12 10:58:59');
INSERT INTO bid VALUES (87, 48, 18, 150, 'phone', '2025-04-12 12:31:28');
INSERT INTO bid VALUES (88, 48, 40, 205, 'absentee', '2025-04-12 12:41:16');
INSERT INTO bid VALUES (89, 49, 25, 40.0, 'absentee', '2025-04-12 12:30:50');
INSERT INTO bid VALUES (90, 49, 14, 50, 'room', '2025-04-12 12:39:36');
INSERT INTO bid VALUES (91, 50, 13, 1000.0, 'phone', '2025-04-12 10:40:46');
INSERT INTO bid VALUES (92, 50, 1, 1345, 'phone', '2025-04-12 11:30:00');
INSERT INTO bid VALUES (93, 51, 7, 180.0, 'room', '2025-04-12 12:41:13');
INSERT INTO bid VALUES (94, 52, 20, 225.0, 'absentee', '2025-04-12 11:40:06');
INSERT INTO bid VALUES (95, 52, 25, 325, 'phone', '2025-04-12 11:55:01');
INSERT INTO bid VALUES (96, 53, 22, 180.0, 'web', '2025-07-05 12:38:22');
INSERT INTO bid VALUES (97, 53, 4, 215, 'room', '2025-07-05 13:59:05');
INSERT INTO bid VALUES (98, 53, 20, 280, 'room', '2025-07-05 12:44:16');
INSERT INTO bid VALUES (99, 54, 1, 112.5, 'absentee', '2025-07-05 12:27:27');
INSERT INTO bid VALUES (100, 54, 7, 145, 'web', '2025-07-05 12:47:07');
INSERT INTO bid VALUES (101, 54, 18, 170, 'room', '2025-07-05 13:54:16');
INSERT INTO bid VALUES (102, 55, 14, 300.0, 'phone', '2025-07-05 11:35:39');
INSERT INTO bid VALUES (103, 55, 40, 440, 'room', '2025-07-05 11:02:49');
INSERT INTO bid VALUES (104, 56, 3, 1200.0, 'phone', '2025-07-05 10:59:25');
INSERT INTO bid VALUES (105, 56, 14, 1380, 'absentee', '2025-07-05 11:28:05');
INSERT INTO bid VALUES (106, 57, 40, 600.0, 'room', '2025-07-05 12:23:09');
INSERT INTO bid VALUES (107, 57, 25, 755, 'web', '2025-07-05 13:50:58');
INSERT INTO bid VALUES (108, 58, 7, 150.0, 'room', '2025-07-05 12:59:45');
INSERT INTO bid VALUES (109, 59, 4, 900.0, 'web', '2025-07-05 12:53:41');
INSERT INTO bid VALUES (110, 59, 8, 1070, 'room', '2025-07-05 13:24:51');
INSERT INTO bid VALUES (111, 60, 20, 120.0, 'absentee', '2025-10-18 10:02:48');
INSERT INTO bid VALUES (112, 62, 20, 225.0, 'web', '2025-10-18 10:59:11');
INSERT INTO bid VALUES (113, 63, 7, 100.0, 'absentee', '2025-10-18 12:50:10');
INSERT INTO bid VALUES (114, 63, 4, 125, 'room', '2025-10-18 11:47:16');
INSERT INTO bid VALUES (115, 63, 35, 150, 'absentee', '2025-10-18 14:12:44');
INSERT INTO bid VALUES (116, 63, 20, 200, 'web', '2025-10-18 14:48:25');
INSERT INTO bid VALUES (117, 68, 4, 250.0, 'web', '2026-01-22 14:25:16');
INSERT INTO bid VALUES (118, 68, 7, 355, 'web', '2026-01-23 17:08:29');
INSERT INTO bid VALUES (119, 68, 10, 475, 'web', '2026-01-24 13:59:20');
INSERT INTO bid VALUES (120, 68, 13, 565, 'web', '2026-01-25 08:47:02');
INSERT INTO bid VALUES (121, 70, 40, 90.0, 'web', '2026-01-22 13:02:09');
INSERT INTO bid VALUES (122, 70, 31, 125, 'web', '2026-01-23 23:20:06');
INSERT INTO bid VALUES (123, 70, 20, 180, 'web', '2026-01-24 16:31:02');
INSERT INTO bid VALUES (124, 71, 14, 48.0, 'web', '2026-01-22 13:04:10');
INSERT INTO bid VALUES (125, 72, 25, 250.0, 'web', '2026-01-22 19:35:23');
INSERT INTO bid VALUES (126, 72, 22, 310, 'web', '2026-01-23 06:40:51');
INSERT INTO bid VALUES (127, 72, 10, 435, 'web', '2026-01-24 12:02:10');
INSERT INTO bid VALUES (128, 72, 3, 555, 'web', '2026-01-25 23:11:32');
INSERT INTO bid VALUES (129, 73, 14, 60.0, 'web', '2026-01-22 12:54:56');
INSERT INTO bid VALUES (130, 74, 7, 75.0, 'room', '2026-05-16 10:43:34');
INSERT INTO bid VALUES (131, 74, 18, 95, 'web', '2026-05-16 11:36:37');
INSERT INTO bid VALUES (132, 74, 22, 110, 'phone', '2026-05-16 14:27:45');
INSERT INTO bid VALUES (133, 74, 25, 165, 'room', '2026-05-16 14:04:25');
INSERT INTO bid VALUES (134, 76, 22, 100.0, 'phone', '2026-05-16 10:38:29');
INSERT INTO bid VALUES (135, 76, 1, 135, 'room', '2026-05-16 12:37:01');
INSERT INTO bid VALUES (136, 76, 20, 180, 'room', '2026-05-16 12:24:30');
INSERT INTO bid VALUES (137, 78, 35, 720.0, 'absentee', '2026-05-16 12:03:01');
INSERT INTO bid VALUES (138, 78, 29, 840, 'phone', '2026-05-16 11:29:24');
INSERT INTO bid VALUES (139, 78, 8, 1130, 'room', '2026-05-16 12:08:18');
INSERT INTO bid VALUES (140, 79, 31, 720.0, 'absentee', '2026-05-16 10:06:08');
INSERT INTO bid VALUES (141, 79, 1, 830, 'room', '2026-05-16 11:43:15');
INSERT INTO bid VALUES (142, 79, 7, 1185, 'room', '2026-05-16 12:56:22');
INSERT INTO bid VALUES (143, 80, 1, 60.0, 'web', '2026-05-16 11:35:38');
