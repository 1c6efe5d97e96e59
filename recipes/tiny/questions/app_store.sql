CREATE TABLE developers (
  dev_id INTEGER PRIMARY KEY,
  dev_name TEXT NOT NULL,
  country TEXT,
  contact_email TEXT,
  is_company INTEGER,
  joined_at TEXT,
  parent_dev_id INTEGER REFERENCES developers(dev_id)
);
CREATE TABLE apps (
  app_id TEXT PRIMARY KEY,
  dev_id INTEGER NOT NULL REFERENCES developers(dev_id),
  name TEXT NOT NULL,
  category TEXT,
  price REAL,
  has_ads INTEGER,
  age_limit INTEGER,
  published_at TEXT,
  removed_at TEXT,
  status TEXT
);
CREATE TABLE app_versions (
  version_id INTEGER PRIMARY KEY,
  app_id TEXT NOT NULL REFERENCES apps(app_id),
  ver TEXT,
  released_at TEXT,
  size_mb REAL,
  min_os INTEGER,
  status TEXT
);
CREATE TABLE users (
  user_id INTEGER PRIMARY KEY,
  nick TEXT,
  email TEXT,
  country TEXT,
  born TEXT,
  joined_at TEXT
);
CREATE TABLE downloads (
  dl_id INTEGER PRIMARY KEY,
  user_id INTEGER REFERENCES users(user_id),
  version_id INTEGER NOT NULL REFERENCES app_versions(version_id),
  dl_at TEXT,
  device TEXT,
  uninstalled_at TEXT
);
CREATE TABLE ratings (
  rating_id INTEGER PRIMARY KEY,
  app_id TEXT NOT NULL REFERENCES apps(app_id),
  user_id INTEGER NOT NULL REFERENCES users(user_id),
  stars INTEGER,
  review TEXT,
  rated_at TEXT
);
INSERT INTO developers VALUES (1, 'QuantumLabs', 'DE', NULL, 1, '2017-05-24', NULL);
INSERT INTO developers VALUES (2, 'CloudGames', 'PL', 'info@cloudgames.io', 1, '2022-11-07', NULL);
INSERT INTO developers VALUES (3, 'David Bernard', 'BR', NULL, 0, '2017-08-11', NULL);
INSERT INTO developers VALUES (4, 'TinySoftware', 'DE', 'hello@tinysoftware.io', 1, '2019-10-15', NULL);
INSERT INTO developers VALUES (5, 'GreenLabs', 'IN', 'dev@greenlabs.dev', 1, '2018-09-22', NULL);
INSERT INTO developers VALUES (6, 'Luca Martin', 'IN', 'dev@lucamartin.com', 0, '2022-11-03', NULL);
INSERT INTO developers VALUES (7, 'Louis Martin', 'JP', 'dev@louismartin.com', 0, '2016-11-07', NULL);
INSERT INTO developers VALUES (8, 'Cloud Labs', 'BR', 'dev@cloudlabs.com', 1, '2018-12-28', NULL);
INSERT INTO developers VALUES (9, 'Lazy Apps', NULL, NULL, 1, '2018-05-06', NULL);
INSERT INTO developers VALUES (10, 'Quantum Software', 'DE', 'hello@quantumsoftware.io', 1, '2018-11-03', NULL);
INSERT INTO developers VALUES (11, 'Mark Smith', 'DE', 'support@marksmith.io', 0, '2022-07-27', NULL);
INSERT INTO developers VALUES (12, 'BrightApps', 'BR', 'dev@brightapps.io', 1, '2019-05-28', NULL);
INSERT INTO developers VALUES (13, 'TinyWorks', 'BR', 'info@tinyworks.io', 1, '2020-08-25', NULL);
INSERT INTO developers VALUES (14, 'Nova Apps', 'FR', 'support@novaapps.io', 1, '2018-05-14', NULL);
INSERT INTO developers VALUES (15, 'Lazy Software', 'PL', 'support@lazysoftware.com', 1, '2021-01-22', NULL);
INSERT INTO developers VALUES (16, 'Julie Bernard', 'FR', 'info@juliebernard.io', 0, '2021-11-13', NULL);
INSERT INTO developers VALUES (17, 'Alice Walker', 'DE', NULL, 0, '2020-11-24', NULL);
INSERT INTO developers VALUES (18, 'Cloud Labs', NULL, 'dev@cloudlabs.io', 1, '2020-04-24', 1);
INSERT INTO developers VALUES (19, 'BrightApps', 'JP', 'support@brightapps.com', 1, '2017-07-13', NULL);
INSERT INTO developers VALUES (20, 'Clara Garcia', 'IN', 'dev@claragarcia.io', 0, '2018-06-09', NULL);
INSERT INTO developers VALUES (21, 'Maria Kowalski', 'JP', 'dev@mariakowalski.dev', 0, '2023-11-06', NULL);
INSERT INTO developers VALUES (22, 'CloudSoftware', 'US', NULL, 1, '2023-02-11', NULL);
INSERT INTO developers VALUES (23, 'David Walker', 'FR', 'support@davidwalker.io', 0, '2020-03-05', NULL);
INSERT INTO developers VALUES (24, 'Pixel Apps', 'US', 'info@pixelapps.dev', 1, '2020-03-27', NULL);
INSERT INTO developers VALUES (25, 'NovaLabs', 'US', 'support@novalabs.io', 1, '2021-02-18', NULL);
INSERT INTO developers VALUES (26, 'Lazy Works', 'US', 'hello@lazyworks.dev', 1, '2018-03-05', NULL);
INSERT INTO developers VALUES (27, 'Alice Leroy', NULL, 'info@aliceleroy.dev', 0, '2018-06-25', NULL);
INSERT INTO developers VALUES (28, 'Clara Bianchi', 'DE', 'hello@clarabianchi.com', 0, '2023-11-17', NULL);
INSERT INTO developers VALUES (29, 'PixelSoftware', 'US', 'info@pixelsoftware.dev', 1, '2023-12-26', NULL);
INSERT INTO developers VALUES (30, 'LazySoftware', 'BR', 'hello@lazysoftware.dev', 1, '2022-01-10', NULL);
INSERT INTO apps VALUES ('com.app001', 16, 'My Budget', 'photo', 0, 0, 7, '2021-05-04', NULL, 'live');
INSERT INTO apps VALUES ('com.app002', 26, 'My Words', 'games', 4.99, 1, 16, '2022-11-11', NULL, 'live');
INSERT INTO apps VALUES ('com.app003', 13, 'Daily Chess', 'photo', 19.99, 0, 3, '2017-05-24', NULL, 'live');
INSERT INTO apps VALUES ('com.app004', 6, 'Smart Budget', 'music', 0, 1, 3, '2020-11-09', NULL, 'live');
INSERT INTO apps VALUES ('com.app005', 2, 'Super Notes', 'health', 0, 1, 3, '2019-11-10', NULL, 'live');
INSERT INTO apps VALUES ('com.app006', 6, 'Super Sleep', 'music', 0.99, 1, 12, '2023-08-03', NULL, 'live');
INSERT INTO apps VALUES ('com.app007', 8, 'My Trip', 'music', 9.99, 0, 18, '2022-09-06', NULL, 'live');
INSERT INTO apps VALUES ('com.app008', 24, 'Pocket Piano', 'education', 0, 1, 3, '2019-03-16', NULL, 'live');
INSERT INTO apps VALUES ('com.app009', 14, 'Pocket Notes', 'photo', 19.99, 0, 3, '2020-11-23', NULL, 'live');
INSERT INTO apps VALUES ('com.app010', 26, 'Easy Camera', 'games', 0, 1, 3, '2024-04-04', NULL, 'live');
INSERT INTO apps VALUES ('com.app011', 22, 'Magic Notes', 'health', 0, NULL, 16, '2021-03-09', NULL, 'live');
INSERT INTO apps VALUES ('com.app012', 13, 'Easy Notes', 'productivity', 1.99, 1, 3, '2018-03-12', NULL, 'live');
INSERT INTO apps VALUES ('com.app013', 20, 'Happy Budget', 'games', 4.99, 0, 7, '2022-04-05', NULL, 'live');
INSERT INTO apps VALUES ('com.app014', 1, 'Magic Piano', 'productivity', 0.99, 0, 7, '2019-02-01', NULL, 'live');
INSERT INTO apps VALUES ('com.app015', 14, 'Easy Runner', 'games', 2.99, 1, 12, '2023-02-22', NULL, 'live');
INSERT INTO apps VALUES ('com.app016', 26, 'Smart Chess', 'games', 1.99, 0, 3, '2022-12-12', NULL, 'live');
INSERT INTO apps VALUES ('com.app017', 22, 'Pocket Yoga', 'Games', 19.99, 0, 16, '2020-04-15', NULL, 'live');
INSERT INTO apps VALUES ('com.app018', 26, 'Pocket Garden', 'Games', 4.99, 1, 16, '2021-08-25', NULL, 'live');
INSERT INTO apps VALUES ('com.app019', 7, 'Daily Words', 'games', 1.99, 1, 18, '2021-07-25', NULL, 'live');
INSERT INTO apps VALUES ('com.app020', 3, 'Happy Camera', 'productivity', 4.99, 0, 12, '2017-01-19', NULL, 'live');
INSERT INTO apps VALUES ('com.app021', 22, 'Super Budget', 'games', 0, 1, 7, '2022-04-07', NULL, 'live');
INSERT INTO apps VALUES ('com.app022', 4, 'My Puzzle', 'health', 0, NULL, 12, '2019-12-14', NULL, 'live');
INSERT INTO apps VALUES ('com.app023', 10, 'Smart Sleep', 'health', 0, 1, 18, '2018-05-17', NULL, 'live');
INSERT INTO apps VALUES ('com.app024', 5, 'Pocket Budget', 'health', 9.99, 0, 16, '2021-08-13', NULL, 'live');
INSERT INTO apps VALUES ('com.app025', 15, 'Easy Trip', 'health', 0, 0, 7, '2021-11-06', NULL, 'live');
INSERT INTO apps VALUES ('com.app026', 3, 'My Chess', 'education', 19.99, 1, 3, '2022-10-17', NULL, 'live');
INSERT INTO apps VALUES ('com.app027', 3, 'Super Camera', 'photo', 9.99, 0, 3, '2018-01-14', '2019-04-15', 'removed');
INSERT INTO apps VALUES ('com.app028', 18, 'Pocket Puzzle', 'education', 0, 0, 7, '2021-03-27', NULL, 'live');
INSERT INTO apps VALUES ('com.app029', 16, 'Magic Chess', 'travel', 2.99, 0, 7, '2024-11-09', NULL, 'live');
INSERT INTO apps VALUES ('com.app030', 12, 'Daily Notes', 'travel', 0, 1, 3, '2024-03-20', '2025-10-15', 'removed');
INSERT INTO apps VALUES ('com.app031', 18, 'Magic Puzzle', 'finance', 19.99, 1, 7, '2023-01-03', NULL, 'live');
INSERT INTO apps VALUES ('com.app032', 3, 'Smart Notes', 'Games', 4.99, 1, 16, '2017-03-21', NULL, 'live');
INSERT INTO apps VALUES ('com.app033', 25, 'Smart Camera', 'finance', 0, NULL, 3, '2021-02-07', '2023-11-15', 'removed');
INSERT INTO apps VALUES ('com.app034', 10, 'Magic Words', 'health', 4.99, 0, 3, '2018-10-22', NULL, 'live');
INSERT INTO apps VALUES ('com.app035', 14, 'My Yoga', 'travel', 19.99, 0, 7, '2021-03-08', NULL, 'live');
INSERT INTO apps VALUES ('com.app036', 16, 'Easy Piano', 'education', 9.99, 0, 12, '2018-06-01', '2020-04-15', 'removed');
INSERT INTO apps VALUES ('com.app037', 12, 'Super Puzzle', 'travel', 0, 1, 18, NULL, NULL, 'in review');
INSERT INTO apps VALUES ('com.app038', 1, 'Super Runner', 'Games', 0.99, 1, 12, '2020-12-24', NULL, 'live');
INSERT INTO apps VALUES ('com.app039', 26, 'Daily Puzzle', 'travel', 9.99, 1, 16, '2019-03-28', '2020-12-15', 'removed');
INSERT INTO apps VALUES ('com.app040', 19, 'Super Yoga', 'photo', 2.99, 1, 3, '2017-11-08', NULL, 'live');
INSERT INTO apps VALUES ('com.app041', 26, 'Easy Words', 'finance', 2.99, 0, 18, '2019-12-02', NULL, 'live');
INSERT INTO apps VALUES ('com.app042', 16, 'Smart Garden', 'games', 19.99, 0, 3, '2021-10-10', '2023-04-15', 'removed');
INSERT INTO apps VALUES ('com.app043', 8, 'My Sleep', 'health', 1.99, 1, 12, '2019-09-28', NULL, 'live');
INSERT INTO apps VALUES ('com.app044', 24, 'Happy Yoga', 'productivity', 2.99, NULL, 16, NULL, NULL, 'in review');
INSERT INTO apps VALUES ('com.app045', 19, 'My Garden', 'productivity', 9.99, 0, 16, '2023-09-22', NULL, 'live');
INSERT INTO apps VALUES ('com.app046', 8, 'Daily Piano', 'finance', 0, 0, 3, '2020-12-14', NULL, 'live');
INSERT INTO apps VALUES ('com.app047', 6, 'Smart Words', 'music', 0, 1, 16, '2022-05-24', '2024-12-15', 'removed');
INSERT INTO apps VALUES ('com.app048', 20, 'Happy Puzzle', 'music', 1.99, 1, 16, NULL, NULL, 'in review');
INSERT INTO apps VALUES ('com.app049', 22, 'Happy Runner', 'Games', 0.99, 0, 7, NULL, NULL, 'in review');
INSERT INTO apps VALUES ('com.app050', 14, 'Magic Budget', 'travel', 0, 0, 3, '2019-02-18', NULL, 'live');
INSERT INTO app_versions VALUES (1, 'com.app001', '1.0.0', '2021-12-07', 31.5, 11, 'released');
INSERT INTO app_versions VALUES (2, 'com.app002', '1.0.0', '2022-12-02', NULL, 10, 'released');
INSERT INTO app_versions VALUES (3, 'com.app003', '1.0.0', '2017-04-20', NULL, 10, 'rejected');
INSERT INTO app_versions VALUES (4, 'com.app004', '1.0.0', '2020-03-15', 149.7, 11, 'released');
INSERT INTO app_versions VALUES (5, 'com.app005', '1.0.0', '2019-05-01', 9.2, 9, 'released');
INSERT INTO app_versions VALUES (6, 'com.app006', '1.0.0', '2023-05-25', 63.2, 14, 'beta');
INSERT INTO app_versions VALUES (7, 'com.app007', '1.0.0', '2022-11-10', 117.8, 9, 'beta');
INSERT INTO app_versions VALUES (8, 'com.app008', '1.0.0', '2019-05-18', 22.1, 9, 'beta');
INSERT INTO app_versions VALUES (9, 'com.app009', '1.0.0', '2020-06-23', 6.2, 11, 'released');
INSERT INTO app_versions VALUES (10, 'com.app010', '1.0.0', '2024-10-11', 165.4, 11, 'beta');
INSERT INTO app_versions VALUES (11, 'com.app011', '1.0.0', '2021-10-27', 150.8, 13, 'released');
INSERT INTO app_versions VALUES (12, 'com.app012', '1.0.0', '2018-11-16', 28.2, 9, 'released');
INSERT INTO app_versions VALUES (13, 'com.app013', '1.0.0', '2022-06-08', 34.0, 13, 'released');
INSERT INTO app_versions VALUES (14, 'com.app014', '1.0.0', '2019-07-06', 35.2, 11, 'released');
INSERT INTO app_versions VALUES (15, 'com.app015', '1.0.0', '2023-05-16', 9.3, 14, 'rejected');
INSERT INTO app_versions VALUES (16, 'com.app016', '1.0.0', '2022-01-22', 14.3, 11, 'beta');
INSERT INTO app_versions VALUES (17, 'com.app017', '1.0.0', '2020-01-05', 105.4, 10, 'released');
INSERT INTO app_versions VALUES (18, 'com.app018', '1.0.0', '2021-01-08', 33.5, 9, 'rejected');
INSERT INTO app_versions VALUES (19, 'com.app019', '1.0.0', '2021-01-21', 14.7, 12, 'released');
INSERT INTO app_versions VALUES (20, 'com.app020', '1.0.0', '2017-10-27', NULL, 10, 'released');
INSERT INTO app_versions VALUES (21, 'com.app021', '1.0.0', '2022-09-15', 19.5, 10, 'released');
INSERT INTO app_versions VALUES (22, 'com.app022', '1.0.0', '2019-01-23', 175.0, 14, 'released');
INSERT INTO app_versions VALUES (23, 'com.app023', '1.0.0', '2018-09-23', 4.2, 10, 'released');
INSERT INTO app_versions VALUES (24, 'com.app024', '1.0.0', '2021-01-03', 12.2, 9, 'released');
INSERT INTO app_versions VALUES (25, 'com.app025', '1.0.0', '2021-02-01', 144.1, 11, 'released');
INSERT INTO app_versions VALUES (26, 'com.app026', '1.0.0', '2022-08-13', 34.8, 10, 'rejected');
INSERT INTO app_versions VALUES (27, 'com.app027', '1.0.0', '2018-06-03', 282.0, 11, 'rejected');
INSERT INTO app_versions VALUES (28, 'com.app028', '1.0.0', '2021-11-07', 22.1, 11, 'released');
INSERT INTO app_versions VALUES (29, 'com.app029', '1.0.0', '2024-08-04', 376.4, 10, 'released');
INSERT INTO app_versions VALUES (30, 'com.app030', '1.0.0', '2024-03-16', 10.5, 10, 'beta');
INSERT INTO app_versions VALUES (31, 'com.app031', '1.0.0', '2023-10-28', 10.7, 13, 'rejected');
INSERT INTO app_versions VALUES (32, 'com.app032', '1.0.0', '2017-11-20', 410.0, 11, 'rejected');
INSERT INTO app_versions VALUES (33, 'com.app033', '1.0.0', '2021-09-15', 876.8, 13, 'released');
INSERT INTO app_versions VALUES (34, 'com.app034', '1.0.0', '2018-04-26', 35.5, 9, 'released');
INSERT INTO app_versions VALUES (35, 'com.app035', '1.0.0', '2021-10-08', 115.4, 13, 'beta');
INSERT INTO app_versions VALUES (36, 'com.app036', '1.0.0', '2018-05-26', 35.9, 11, 'rejected');
INSERT INTO app_versions VALUES (37, 'com.app037', '1.0.0', '2018-02-20', 672.8, 11, 'released');
INSERT INTO app_versions VALUES (38, 'com.app038', '1.0.0', '2020-11-25', 767.0, 10, 'released');
INSERT INTO app_versions VALUES (39, 'com.app039', '1.0.0', '2019-11-08', 52.2, 13, 'rejected');
INSERT INTO app_versions VALUES (40, 'com.app040', '1.0.0', '2017-02-24', 516.4, 12, 'released');
INSERT INTO app_versions VALUES (41, 'com.app041', '1.0.0', '2019-05-15', NULL, 10, 'released');
INSERT INTO app_versions VALUES (42, 'com.app042', '1.0.0', '2021-05-25', 52.6, 11, 'released');
INSERT INTO app_versions VALUES (43, 'com.app043', '1.0.0', '2019-03-20', 83.9, 12, 'rejected');
INSERT INTO app_versions VALUES (44, 'com.app044', '1.0.0', '2022-10-06', 8.8, 9, 'rejected');
INSERT INTO app_versions VALUES (45, 'com.app045', '1.0.0', '2023-08-04', 57.0, 13, 'beta');
INSERT INTO app_versions VALUES (46, 'com.app038', '1.2.3', '2022-10-28', 46.2, 11, 'released');
INSERT INTO app_versions VALUES (47, 'com.app045', '1.3.1', '2024-12-10', 32.5, 13, 'beta');
INSERT INTO app_versions VALUES (48, 'com.app003', '4.8.2', '2018-12-02', 80.8, 12, 'released');
INSERT INTO app_versions VALUES (49, 'com.app035', '2.7.2', '2022-02-03', 141.9, 10, 'released');
INSERT INTO app_versions VALUES (50, 'com.app033', '4.4.2', '2022-08-07', 299.2, 12, 'rejected');
INSERT INTO app_versions VALUES (51, 'com.app039', '4.3.1', '2020-03-14', 159.2, 14, 'beta');
INSERT INTO app_versions VALUES (52, 'com.app023', '2.8.0', '2019-08-22', 54.2, 10, 'released');
INSERT INTO app_versions VALUES (53, 'com.app029', '4.1.1', '2026-04-03', 351.4, 10, 'released');
INSERT INTO app_versions VALUES (54, 'com.app021', '1.8.0', '2024-04-14', 123.3, 11, 'rejected');
INSERT INTO app_versions VALUES (55, 'com.app021', '3.2.1', '2024-08-10', 709.8, 14, 'released');
INSERT INTO app_versions VALUES (56, 'com.app002', '3.9.2', '2023-08-02', 43.6, 10, 'released');
INSERT INTO app_versions VALUES (57, 'com.app019', '3.1.1', '2023-11-09', 523.2, 14, 'beta');
INSERT INTO app_versions VALUES (58, 'com.app003', '4.9.1', '2018-04-06', 61.4, 12, 'rejected');
INSERT INTO app_versions VALUES (59, 'com.app008', '1.9.1', '2020-07-08', 161.7, 14, 'released');
INSERT INTO app_versions VALUES (60, 'com.app041', '3.5.2', '2020-08-26', 103.3, 11, 'released');
INSERT INTO app_versions VALUES (61, 'com.app034', '3.4.1', '2019-06-01', 122.1, 13, 'released');
INSERT INTO app_versions VALUES (62, 'com.app022', '4.6.1', '2021-12-03', 150.2, 10, 'released');
INSERT INTO app_versions VALUES (63, 'com.app003', '4.1.2', '2019-12-10', 29.9, 10, 'released');
INSERT INTO app_versions VALUES (64, 'com.app019', '4.9.0', '2022-05-17', 42.5, 14, 'released');
INSERT INTO app_versions VALUES (65, 'com.app024', '3.9.2', '2022-07-03', 687.7, 14, 'released');
INSERT INTO app_versions VALUES (66, 'com.app023', '4.2.0', '2020-03-20', 15.7, 12, 'rejected');
INSERT INTO app_versions VALUES (67, 'com.app014', '4.3.1', '2021-08-20', 156.5, 9, 'rejected');
INSERT INTO app_versions VALUES (68, 'com.app004', '3.4.2', '2022-05-24', 24.5, 9, 'released');
INSERT INTO app_versions VALUES (69, 'com.app037', '2.4.3', '2019-03-07', 29.9, 9, 'released');
INSERT INTO app_versions VALUES (70, 'com.app002', '3.6.1', '2024-09-08', 30.5, 13, 'released');
INSERT INTO app_versions VALUES (71, 'com.app043', '3.1.0', '2020-12-03', 546.5, 14, 'beta');
INSERT INTO app_versions VALUES (72, 'com.app012', '2.6.3', '2019-10-14', 39.0, 11, 'beta');
INSERT INTO app_versions VALUES (73, 'com.app030', '4.9.1', '2026-08-23', 16.8, 13, 'rejected');
INSERT INTO app_versions VALUES (74, 'com.app027', '4.9.2', '2020-05-28', 12.6, 11, 'released');
INSERT INTO app_versions VALUES (75, 'com.app020', '4.4.3', '2019-02-13', 39.5, 13, 'beta');
INSERT INTO app_versions VALUES (76, 'com.app015', '4.9.1', '2024-01-04', 95.5, 13, 'released');
INSERT INTO app_versions VALUES (77, 'com.app016', '3.7.0', '2024-02-04', 23.5, 14, 'released');
INSERT INTO app_versions VALUES (78, 'com.app010', '3.3.2', '2025-03-27', 16.6, 11, 'released');
INSERT INTO app_versions VALUES (79, 'com.app005', '3.7.1', '2021-06-10', 80.6, 12, 'released');
INSERT INTO app_versions VALUES (80, 'com.app022', '4.9.0', '2020-06-05', 85.5, 9, 'beta');
INSERT INTO users VALUES (1, 'superninja99', 'superninja991@icloud.com', 'JP', '1967-10-16', '2022-02-28');
INSERT INTO users VALUES (2, 'darkcat_', 'darkcat_2@yahoo.com', 'IN', '2006-08-18', '2024-02-01');
INSERT INTO users VALUES (3, 'thepanda', NULL, 'US', '1992-01-02', '2024-07-27');
INSERT INTO users VALUES (4, 'lilcat7', 'lilcat74@gmail.com', 'IN', '1983-02-14', '2025-04-27');
INSERT INTO users VALUES (5, 'superwolf', 'superwolf5@gmail.com', 'FR', '1957-02-02', '2024-03-02');
INSERT INTO users VALUES (6, 'mrcat', 'mrcat6@gmail.com', 'BR', '1997-09-24', '2022-10-04');
INSERT INTO users VALUES (7, 'thepanda', NULL, 'IN', '1977-11-20', '2018-08-16');
INSERT INTO users VALUES (8, 'thewolf2000', 'thewolf20008@gmail.com', 'US', NULL, '2018-07-09');
INSERT INTO users VALUES (9, 'superwolf', 'superwolf9@icloud.com', 'JP', '1967-12-12', '2023-01-06');
INSERT INTO users VALUES (10, 'lilowl2000', 'lilowl200010@gmail.com', 'US', '2005-10-27', '2019-09-20');
INSERT INTO users VALUES (11, 'lilwolf2000', 'lilwolf200011@gmail.com', 'IN', '1978-05-10', '2020-06-03');
INSERT INTO users VALUES (12, 'darkowl99', 'darkowl9912@gmail.com', 'DE', '1972-08-24', '2018-03-18');
INSERT INTO users VALUES (13, 'superninja7', 'superninja713@gmail.com', 'JP', '1990-11-06', '2024-07-13');
INSERT INTO users VALUES (14, 'superfox_', 'superfox_14@mail.pl', 'JP', '1988-10-22', '2019-04-12');
INSERT INTO users VALUES (15, 'mrfox', 'mrfox15@gmail.com', 'JP', '1993-10-16', '2024-01-17');
INSERT INTO users VALUES (16, 'thepanda_', 'thepanda_16@gmail.com', 'US', NULL, '2020-01-17');
INSERT INTO users VALUES (17, 'lilfox7', 'lilfox717@gmail.com', 'FR', '1981-04-15', '2021-01-25');
INSERT INTO users VALUES (18, 'xwolf_', 'xwolf_18@gmail.com', 'PL', '1977-04-21', '2024-06-17');
INSERT INTO users VALUES (19, 'mrowl_', 'mrowl_19@gmail.com', 'US', '1999-05-16', '2022-02-19');
INSERT INTO users VALUES (20, 'superwolf7', 'superwolf720@gmail.com', 'DE', '1980-04-24', '2019-08-28');
INSERT INTO users VALUES (21, 'supercat99', 'supercat9921@gmail.com', 'PL', '1959-07-07', '2023-06-15');
INSERT INTO users VALUES (22, 'darkfox_', 'darkfox_22@gmail.com', 'PL', '1983-06-08', '2024-04-15');
INSERT INTO users VALUES (23, 'mrninja', 'mrninja23@mail.pl', 'US', '1963-02-03', '2020-06-23');
INSERT INTO users VALUES (24, 'lilcat7', 'lilcat724@gmail.com', 'BR', NULL, '2019-03-17');
INSERT INTO users VALUES (25, 'superowl', NULL, 'PL', '1993-11-14', '2020-07-21');
INSERT INTO users VALUES (26, 'mrcat_', 'mrcat_26@yahoo.com', 'US', '1958-02-07', '2025-08-28');
INSERT INTO users VALUES (27, 'xcat2000', 'xcat200027@yahoo.com', 'US', '1996-12-13', '2024-01-10');
INSERT INTO users VALUES (28, 'lilwolf', 'lilwolf28@icloud.com', 'DE', '1971-07-11', '2018-03-26');
INSERT INTO users VALUES (29, 'lilpanda2000', 'lilpanda200029@icloud.com', 'IN', '2009-04-14', '2025-02-11');
INSERT INTO users VALUES (30, 'mrwolf99', 'mrwolf9930@mail.pl', 'BR', '1978-08-06', '2018-03-02');
INSERT INTO users VALUES (31, 'xwolf2000', 'xwolf200031@gmail.com', 'JP', '1962-05-03', '2023-05-03');
INSERT INTO users VALUES (32, 'darkpanda_', 'darkpanda_32@yahoo.com', 'FR', NULL, '2025-02-15');
INSERT INTO users VALUES (33, 'thecat7', 'thecat733@mail.pl', 'US', '2010-03-23', '2018-06-16');
INSERT INTO users VALUES (34, 'superfox_', NULL, 'US', '1988-03-19', '2022-11-25');
INSERT INTO users VALUES (35, 'thefox', NULL, 'BR', '1975-09-06', '2021-05-23');
INSERT INTO users VALUES (36, 'superwolf2000', NULL, 'PL', '2008-10-24', '2018-04-26');
INSERT INTO users VALUES (37, 'thefox2000', 'thefox200037@gmail.com', 'BR', '2007-12-02', '2021-02-14');
INSERT INTO users VALUES (38, 'darkcat', 'darkcat38@icloud.com', 'US', '1985-02-10', '2019-01-15');
INSERT INTO users VALUES (39, 'darkninja_', 'darkninja_39@gmail.com', 'BR', '1967-03-18', '2018-05-17');
INSERT INTO users VALUES (40, 'superowl99', 'superowl9940@mail.pl', 'PL', NULL, '2018-11-27');
INSERT INTO users VALUES (41, 'xfox2000', 'xfox200041@mail.pl', 'DE', '2012-04-12', '2024-07-28');
INSERT INTO users VALUES (42, 'xwolf_', NULL, 'BR', '1960-06-27', '2020-12-17');
INSERT INTO users VALUES (43, 'lilwolf2000', 'lilwolf200043@yahoo.com', 'US', '1965-04-02', '2021-10-22');
INSERT INTO users VALUES (44, 'xpanda_', 'xpanda_44@mail.pl', 'US', '1996-04-13', '2025-05-17');
INSERT INTO users VALUES (45, 'lilpanda99', 'lilpanda9945@icloud.com', 'PL', '1989-06-22', '2022-10-07');
INSERT INTO users VALUES (46, 'superpanda2000', 'superpanda200046@gmail.com', 'PL', '1972-07-28', '2025-01-25');
INSERT INTO users VALUES (47, 'superninja_', 'superninja_47@gmail.com', 'PL', '1987-05-12', '2024-07-09');
INSERT INTO users VALUES (48, 'xpanda_', 'xpanda_48@gmail.com', 'JP', NULL, '2025-10-17');
INSERT INTO users VALUES (49, 'xowl99', 'xowl9949@gmail.com', 'PL', '1973-02-20', '2018-07-20');
INSERT INTO users VALUES (50, 'mrwolf2000', 'mrwolf200050@mail.pl', 'PL', '1962-10-06', '2022-02-19');
INSERT INTO users VALUES (51, 'theowl7', 'theowl751@yahoo.com', 'DE', '1956-11-07', '2020-07-08');
INSERT INTO users VALUES (52, 'thepanda7', 'thepanda752@mail.pl', 'IN', '1994-02-03', '2024-07-11');
INSERT INTO users VALUES (53, 'lilowl', 'lilowl53@gmail.com', 'US', '1972-06-07', '2018-05-06');
INSERT INTO users VALUES (54, 'theninja2000', 'theninja200054@gmail.com', 'PL', '2006-03-18', '2020-02-13');
INSERT INTO users VALUES (55, 'mrfox_', 'mrfox_55@gmail.com', 'PL', '1959-03-15', '2022-09-28');
INSERT INTO downloads VALUES (1, 30, 37, '2020-07-12 13:05:00', 'phone', '2021-09-12 08:00:00');
INSERT INTO downloads VALUES (2, 15, 30, '2025-08-21 18:45:00', 'tv', NULL);
INSERT INTO downloads VALUES (3, 41, 41, '2019-04-04 13:00:00', 'phone', NULL);
INSERT INTO downloads VALUES (4, 17, 14, '2019-07-23 20:30:00', 'phone', NULL);
INSERT INTO downloads VALUES (5, 17, 61, '2019-03-04 15:30:00', 'tablet', NULL);
INSERT INTO downloads VALUES (6, NULL, 42, '2021-09-09 12:20:00', 'tv', NULL);
INSERT INTO downloads VALUES (7, 32, 20, '2019-05-19 13:00:00', 'phone', NULL);
INSERT INTO downloads VALUES (8, 16, 31, '2024-12-17 15:15:00', 'tv', '2025-09-12 08:00:00');
INSERT INTO downloads VALUES (9, 7, 26, '2024-09-08 07:00:00', 'tv', NULL);
INSERT INTO downloads VALUES (10, 39, 53, '2026-02-03 08:00:00', 'tablet', NULL);
INSERT INTO downloads VALUES (11, 29, 63, '2020-07-18 11:45:00', 'tablet', NULL);
INSERT INTO downloads VALUES (12, 41, 8, '2019-11-14 16:00:00', 'phone', '2020-09-12 08:00:00');
INSERT INTO downloads VALUES (13, 37, 2, '2024-04-23 13:30:00', 'tablet', NULL);
INSERT INTO downloads VALUES (14, 6, 45, '2024-11-05 19:00:00', 'tablet', '2025-09-12 08:00:00');
INSERT INTO downloads VALUES (15, 23, 49, '2024-12-23 19:30:00', 'phone', NULL);
INSERT INTO downloads VALUES (16, 44, 6, '2024-03-03 18:45:00', 'phone', NULL);
INSERT INTO downloads VALUES (17, 45, 3, '2018-11-18 08:15:00', 'phone', NULL);
INSERT INTO downloads VALUES (18, 23, 13, '2024-12-17 13:30:00', 'phone', NULL);
INSERT INTO downloads VALUES (19, 20, 26, '2022-11-12 20:45:00', 'phone', NULL);
INSERT INTO downloads VALUES (20, 4, 56, '2023-12-14 15:45:00', 'phone', NULL);
INSERT INTO downloads VALUES (21, 15, 13, '2022-05-08 20:15:00', 'phone', NULL);
INSERT INTO downloads VALUES (22, 36, 36, '2018-03-02 08:05:00', 'phone', NULL);
INSERT INTO downloads VALUES (23, NULL, 1, '2021-06-26 16:00:00', 'phone', NULL);
INSERT INTO downloads VALUES (24, 41, 52, '2019-04-01 08:00:00', 'phone', '2020-09-12 08:00:00');
INSERT INTO downloads VALUES (25, 44, 59, '2021-04-11 19:45:00', 'tv', '2022-09-12 08:00:00');
INSERT INTO downloads VALUES (26, 40, 61, '2021-11-02 19:15:00', 'tablet', NULL);
INSERT INTO downloads VALUES (27, 14, 9, '2021-10-28 09:45:00', 'tablet', '2022-09-12 08:00:00');
INSERT INTO downloads VALUES (28, 1, 7, '2022-12-18 17:20:00', 'phone', '2023-09-12 08:00:00');
INSERT INTO downloads VALUES (29, 2, 21, '2023-10-03 11:30:00', 'phone', NULL);
INSERT INTO downloads VALUES (30, 16, 67, '2023-10-05 19:20:00', 'tablet', '2024-09-12 08:00:00');
INSERT INTO downloads VALUES (31, 27, 34, '2018-05-22 17:45:00', 'tablet', NULL);
INSERT INTO downloads VALUES (32, 21, 49, '2022-03-16 16:05:00', 'tv', NULL);
INSERT INTO downloads VALUES (33, 41, 61, '2019-11-27 14:05:00', 'tablet', NULL);
INSERT INTO downloads VALUES (34, NULL, 23, '2018-08-18 10:00:00', 'phone', NULL);
INSERT INTO downloads VALUES (35, 1, 71, '2020-03-21 13:30:00', 'phone', NULL);
INSERT INTO downloads VALUES (36, 44, 43, '2019-09-10 20:20:00', 'tablet', NULL);
INSERT INTO downloads VALUES (37, 19, 3, '2018-06-28 18:45:00', 'tablet', '2019-09-12 08:00:00');
INSERT INTO downloads VALUES (38, 37, 52, '2019-03-24 19:30:00', 'tablet', '2020-09-12 08:00:00');
INSERT INTO downloads VALUES (39, 28, 4, '2022-01-26 07:30:00', 'phone', NULL);
INSERT INTO downloads VALUES (40, 20, 48, '2019-07-28 07:00:00', 'phone', '2020-09-12 08:00:00');
INSERT INTO downloads VALUES (41, 42, 11, '2022-03-04 07:30:00', 'tablet', '2023-09-12 08:00:00');
INSERT INTO downloads VALUES (42, 13, 25, '2022-03-16 20:30:00', 'tablet', NULL);
INSERT INTO downloads VALUES (43, 30, 57, '2024-09-01 18:20:00', 'tv', '2025-09-12 08:00:00');
INSERT INTO downloads VALUES (44, 48, 69, '2019-12-16 18:45:00', 'tv', NULL);
INSERT INTO downloads VALUES (45, 23, 67, '2023-05-08 19:05:00', 'phone', NULL);
INSERT INTO downloads VALUES (46, 34, 50, '2023-11-28 11:15:00', 'tablet', NULL);
INSERT INTO downloads VALUES (47, 5, 3, '2018-07-13 18:15:00', 'tv', NULL);
INSERT INTO downloads VALUES (48, 19, 45, '2023-10-14 12:15:00', 'tablet', NULL);
INSERT INTO downloads VALUES (49, 4, 36, '2018-02-01 08:05:00', 'tv', NULL);
INSERT INTO downloads VALUES (50, 32, 63, '2020-08-09 12:05:00', 'tv', '2021-09-12 08:00:00');
INSERT INTO downloads VALUES (51, 39, 1, '2023-03-06 16:30:00', 'phone', NULL);
INSERT INTO downloads VALUES (52, 1, 69, '2021-11-10 13:30:00', 'phone', NULL);
INSERT INTO downloads VALUES (53, 22, 26, '2024-07-07 16:05:00', 'phone', NULL);
INSERT INTO downloads VALUES (54, 25, 68, '2022-11-14 20:05:00', 'tablet', NULL);
INSERT INTO downloads VALUES (55, 45, 14, '2021-06-25 18:30:00', 'tablet', '2022-09-12 08:00:00');
INSERT INTO downloads VALUES (56, 27, 53, '2026-10-27 14:30:00', 'phone', NULL);
INSERT INTO downloads VALUES (57, 30, 67, '2023-04-10 16:45:00', 'tv', NULL);
INSERT INTO downloads VALUES (58, 38, 7, '2022-12-02 13:30:00', 'phone', NULL);
INSERT INTO downloads VALUES (59, 16, 64, '2024-04-06 08:05:00', 'phone', NULL);
INSERT INTO downloads VALUES (60, 33, 51, '2022-06-28 18:00:00', 'phone', NULL);
INSERT INTO downloads VALUES (61, 18, 38, '2021-03-17 11:45:00', 'tv', '2022-09-12 08:00:00');
INSERT INTO downloads VALUES (62, 1, 33, '2021-08-23 20:15:00', 'tv', NULL);
INSERT INTO downloads VALUES (63, 2, 14, '2020-03-15 12:00:00', 'tv', NULL);
INSERT INTO downloads VALUES (64, 13, 5, '2021-04-27 18:15:00', 'phone', NULL);
INSERT INTO downloads VALUES (65, 33, 41, '2019-03-03 16:45:00', 'tablet', NULL);
INSERT INTO downloads VALUES (66, 39, 22, '2021-07-09 08:30:00', 'tablet', NULL);
INSERT INTO downloads VALUES (67, 35, 22, '2021-07-19 11:45:00', 'phone', NULL);
INSERT INTO downloads VALUES (68, 47, 9, '2022-06-19 08:00:00', 'phone', NULL);
INSERT INTO downloads VALUES (69, 34, 41, '2019-05-02 18:45:00', 'tv', '2020-09-12 08:00:00');
INSERT INTO downloads VALUES (70, 29, 66, '2021-11-21 18:45:00', 'tablet', NULL);
INSERT INTO downloads VALUES (71, 29, 20, '2019-02-03 16:00:00', 'tv', '2020-09-12 08:00:00');
INSERT INTO downloads VALUES (72, 37, 48, '2020-02-08 18:05:00', 'tablet', NULL);
INSERT INTO downloads VALUES (73, 23, 57, '2025-05-27 16:20:00', 'tv', NULL);
INSERT INTO downloads VALUES (74, 30, 29, '2026-04-17 14:00:00', 'tv', NULL);
INSERT INTO downloads VALUES (75, 42, 7, '2026-11-11 21:15:00', 'tablet', NULL);
INSERT INTO downloads VALUES (76, 46, 30, '2026-11-12 21:15:00', 'phone', NULL);
INSERT INTO downloads VALUES (77, 41, 5, '2026-11-13 21:15:00', 'phone', NULL);
INSERT INTO downloads VALUES (78, 22, 67, '2026-11-14 21:15:00', 'tablet', NULL);
INSERT INTO downloads VALUES (79, 32, 51, '2026-11-15 22:15:00', 'phone', NULL);
INSERT INTO downloads VALUES (80, 21, 68, '2026-11-16 23:15:00', 'phone', '2024-09-12 08:00:00');
INSERT INTO ratings VALUES (1, 'com.app025', 26, 4, 'crashes all the time', '2026-05-28');
INSERT INTO ratings VALUES (2, 'com.app010', 4, 3, 'crashes all the time', '2025-02-05');
INSERT INTO ratings VALUES (3, 'com.app030', 24, 3, 'worth the money', '2025-05-21');
INSERT INTO ratings VALUES (4, 'com.app006', 28, 5, NULL, '2024-04-01');
INSERT INTO ratings VALUES (5, 'com.app020', 26, 4, 'crashes all the time', '2019-05-03');
INSERT INTO ratings VALUES (6, 'com.app031', 34, 1, NULL, '2024-10-02');
INSERT INTO ratings VALUES (7, 'com.app018', 14, 3, 'love it', '2026-02-17');
INSERT INTO ratings VALUES (8, 'com.app042', 38, 5, 'love it', '2024-07-02');
INSERT INTO ratings VALUES (9, 'com.app024', 3, 1, 'Crashes on start', '2025-06-10');
INSERT INTO ratings VALUES (10, 'com.app038', 17, 5, 'great app', '2025-11-19');
INSERT INTO ratings VALUES (11, 'com.app018', 35, 1, 'too many ads', '2024-08-25');
INSERT INTO ratings VALUES (12, 'com.app005', 7, 1, 'worth the money', '2021-12-06');
INSERT INTO ratings VALUES (13, 'com.app029', 43, 4, 'please add dark mode', '2026-09-04');
INSERT INTO ratings VALUES (14, 'com.app010', 33, 4, NULL, '2026-07-23');
INSERT INTO ratings VALUES (15, 'com.app027', 42, 1, 'love it', '2019-09-23');
INSERT INTO ratings VALUES (16, 'com.app032', 11, 1, 'great app', '2025-12-28');
INSERT INTO ratings VALUES (17, 'com.app013', 39, 4, 'great app', '2026-01-20');
INSERT INTO ratings VALUES (18, 'com.app017', 13, 1, 'too many ads', '2026-09-03');
INSERT INTO ratings VALUES (19, 'com.app014', 26, 5, 'worth the money', '2024-04-12');
INSERT INTO ratings VALUES (20, 'com.app026', 10, 4, 'great app', '2023-12-12');
INSERT INTO ratings VALUES (21, 'com.app009', 21, 3, 'too many ads', '2022-10-15');
INSERT INTO ratings VALUES (22, 'com.app034', 18, 1, 'love it', '2022-07-15');
INSERT INTO ratings VALUES (23, 'com.app017', 6, 5, 'crashes all the time', '2021-12-13');
INSERT INTO ratings VALUES (24, 'com.app004', 21, 2, 'please add dark mode', '2026-06-10');
INSERT INTO ratings VALUES (25, 'com.app017', 29, 5, 'love it', '2021-04-04');
INSERT INTO ratings VALUES (26, 'com.app012', 17, 3, 'worth the money', '2024-10-16');
INSERT INTO ratings VALUES (27, 'com.app015', 17, 3, 'please add dark mode', '2026-06-12');
INSERT INTO ratings VALUES (28, 'com.app038', 24, 1, 'crashes all the time', '2026-06-19');
INSERT INTO ratings VALUES (29, 'com.app028', 19, 3, 'too many ads', '2022-05-15');
INSERT INTO ratings VALUES (30, 'com.app015', 28, 5, 'Crashes on start', '2025-10-15');
INSERT INTO ratings VALUES (31, 'com.app014', 28, 3, 'too many ads', '2021-08-02');
INSERT INTO ratings VALUES (32, 'com.app038', 13, 4, 'Crashes on start', '2021-09-14');
INSERT INTO ratings VALUES (33, 'com.app023', 4, 1, 'worth the money', '2021-06-03');
INSERT INTO ratings VALUES (34, 'com.app017', 25, 4, 'great app', '2026-08-06');
INSERT INTO ratings VALUES (35, 'com.app002', 34, 5, 'Crashes on start', '2023-02-02');
INSERT INTO ratings VALUES (36, 'com.app023', 29, 1, 'ok', '2023-08-24');
INSERT INTO ratings VALUES (37, 'com.app014', 41, 1, 'worth the money', '2023-02-14');
INSERT INTO ratings VALUES (38, 'com.app001', 45, 5, 'ok', '2024-12-17');
INSERT INTO ratings VALUES (39, 'com.app038', 29, 1, 'great app', '2024-01-13');
INSERT INTO ratings VALUES (40, 'com.app017', 2, 4, NULL, '2023-06-08');
INSERT INTO ratings VALUES (41, 'com.app012', 28, 4, 'please add dark mode', '2019-08-10');
INSERT INTO ratings VALUES (42, 'com.app042', 8, 4, 'crashes all the time', '2026-05-22');
INSERT INTO ratings VALUES (43, 'com.app017', 11, 3, 'great app', '2023-03-24');
INSERT INTO ratings VALUES (44, 'com.app001', 11, 2, 'ok', '2024-05-02');
INSERT INTO ratings VALUES (45, 'com.app034', 5, 4, 'ok', '2025-09-24');
INSERT INTO ratings VALUES (46, 'com.app006', 3, 4, 'worth the money', '2026-04-18');
INSERT INTO ratings VALUES (47, 'com.app010', 15, 1, 'too many ads', '2025-09-12');
INSERT INTO ratings VALUES (48, 'com.app024', 21, 3, 'great app', '2025-12-13');
INSERT INTO ratings VALUES (49, 'com.app015', 21, 4, 'crashes all the time', '2024-11-10');
INSERT INTO ratings VALUES (50, 'com.app022', 4, 2, 'please add dark mode', '2025-04-16');
INSERT INTO ratings VALUES (51, 'com.app020', 19, 4, 'worth the money', '2023-02-28');
INSERT INTO ratings VALUES (52, 'com.app041', 37, 4, 'Crashes on start', '2023-08-16');
INSERT INTO ratings VALUES (53, 'com.app010', 44, 1, 'please add dark mode', '2025-09-11');
INSERT INTO ratings VALUES (54, 'com.app027', 11, 5, 'worth the money', '2019-04-19');
INSERT INTO ratings VALUES (55, 'com.app040', 35, 1, 'too many ads', '2022-03-20');
INSERT INTO ratings VALUES (56, 'com.app005', 30, 1, 'worth the money', '2026-08-22');
INSERT INTO ratings VALUES (57, 'com.app042', 12, 2, NULL, '2023-09-28');
INSERT INTO ratings VALUES (58, 'com.app026', 31, 4, 'great app', '2024-06-09');
INSERT INTO ratings VALUES (59, 'com.app017', 44, 4, NULL, '2025-03-21');
INSERT INTO ratings VALUES (60, 'com.app034', 32, 3, 'please add dark mode', '2024-12-10');
INSERT INTO ratings VALUES (61, 'com.app034', 9, 1, NULL, '2019-02-22');
INSERT INTO ratings VALUES (62, 'com.app027', 46, 2, NULL, '2024-11-24');
INSERT INTO ratings VALUES (63, 'com.app015', 20, 4, 'crashes all the time', '2026-10-26');
INSERT INTO ratings VALUES (64, 'com.app039', 31, 4, 'Crashes on start', '2020-05-14');
INSERT INTO ratings VALUES (65, 'com.app017', 23, 1, 'Crashes on start', '2026-02-07');
INSERT INTO ratings VALUES (66, 'com.app005', 23, 1, 'please add dark mode', '2020-01-20');
INSERT INTO ratings VALUES (67, 'com.app007', 20, 1, NULL, '2024-04-07');
INSERT INTO ratings VALUES (68, 'com.app004', 6, 1, NULL, '2021-02-02');
INSERT INTO ratings VALUES (69, 'com.app033', 5, 4, 'ok', '2024-11-23');
INSERT INTO ratings VALUES (70, 'com.app023', 5, 2, 'crashes all the time', '2023-05-18');
INSERT INTO ratings VALUES (71, 'com.app037', 16, 2, 'ok', '2026-01-01');
INSERT INTO ratings VALUES (72, 'com.app013', 41, 4, 'great app', '2023-06-19');
INSERT INTO ratings VALUES (73, 'com.app024', 34, 1, 'please add dark mode', '2023-12-16');
INSERT INTO ratings VALUES (74, 'com.app018', 13, 1, NULL, '2025-11-10');
INSERT INTO ratings VALUES (75, 'com.app010', 3, 3, 'Crashes on start', '2025-11-15');
INSERT INTO developers VALUES (31, 'Hana Sato', 'JP', 'hana@sato.dev', 0, '2019-02-11', NULL);
INSERT INTO developers VALUES (32, 'Blue Works', 'FR', NULL, 1, '2020-07-01', 2);
INSERT INTO developers VALUES (33, 'Nova Mini Games', 'US', 'info@novamini.io', 1, '2021-03-18', 4);
INSERT INTO apps VALUES ('com.app051', 31, 'Happy Sleep', 'health', 0, 0, 3, '2020-05-02', NULL, 'live');
INSERT INTO apps VALUES ('com.app052', 32, 'Smart Budget', 'productivity', 4.99, 0, 3, '2021-09-09', NULL, 'live');
INSERT INTO app_versions VALUES (81, 'com.app052', '1.0.0', '2021-09-09', 412.5, 11, 'released');
INSERT INTO app_versions VALUES (82, 'com.app051', '1.1.0', '2022-01-05', 88.2, 11, 'released');
INSERT INTO users VALUES (56, 'berlinbear', 'bbear@web.de', 'DE', '1991-08-08', '2021-05-05');
INSERT INTO users VALUES (57, 'xowl', 'xowl57@gmail.com', 'DE', NULL, '2021-12-24');
INSERT INTO downloads VALUES (81, 56, 81, '2023-04-01 19:12:00', 'phone', NULL);
INSERT INTO downloads VALUES (82, 57, 82, '2023-10-20 07:40:00', 'tablet', '2024-01-02 09:00:00');
INSERT INTO ratings VALUES (76, 'com.app052', 56, 5, 'worth the money', '2022-06-06');
INSERT INTO ratings VALUES (77, 'com.app051', 57, 4, NULL, '2022-11-30');
INSERT INTO ratings VALUES (78, 'com.app051', 56, 2, 'Crashes on start', '2022-03-03');
