CREATE TABLE partner (
  partner_no INTEGER PRIMARY KEY,
  partner_name TEXT,
  sector TEXT,
  country TEXT,
  points_per_eur REAL,
  joined_on TEXT,
  left_on TEXT
);
CREATE TABLE member (
  card_no TEXT PRIMARY KEY,
  title TEXT,
  first TEXT,
  last TEXT,
  mail TEXT,
  town TEXT,
  country TEXT,
  born TEXT,
  enrolled_on TEXT,
  tier TEXT,
  recruited_by TEXT REFERENCES member(card_no)
);
CREATE TABLE earning (
  earn_id INTEGER PRIMARY KEY,
  card_no TEXT REFERENCES member(card_no),
  partner_no INTEGER REFERENCES partner(partner_no),
  bought_at TEXT,
  spend_eur REAL,
  points INTEGER,
  channel TEXT
);
CREATE TABLE reward (
  reward_code TEXT PRIMARY KEY,
  reward_name TEXT,
  grp TEXT,
  cost_points INTEGER,
  valid_until TEXT
);
CREATE TABLE redemption (
  red_id INTEGER PRIMARY KEY,
  card_no TEXT REFERENCES member(card_no),
  reward_code TEXT REFERENCES reward(reward_code),
  redeemed_at TEXT,
  qty INTEGER,
  status TEXT
);
INSERT INTO partner VALUES (1, 'Nordmarkt', 'groceries', 'DE', 1, '2018-01-01', NULL);
INSERT INTO partner VALUES (2, 'Tankstop', 'fuel', 'DE', 0.5, '2018-01-01', NULL);
INSERT INTO partner VALUES (3, 'Libro Haus', 'books', 'AT', 2, '2019-04-01', NULL);
INSERT INTO partner VALUES (4, 'Schuhwelt', 'shoes', 'DE', 1.5, '2019-09-15', '2024-12-31');
INSERT INTO partner VALUES (5, 'Bahn&Bus', 'travel', 'CH', 1, '2021-03-01', NULL);
INSERT INTO partner VALUES (6, 'Drogerie Lena', 'drugstore', 'AT', 1, '2022-06-01', NULL);
INSERT INTO partner VALUES (7, 'Optik Blick', 'health', NULL, 3, '2025-05-01', NULL);
INSERT INTO member VALUES ('C2000', NULL, 'Noemi', 'Demir', 'noemid49@bluewin.ch', 'Fulda', 'DE', '1949-06-11', '2019-01-26', 'silver', NULL);
INSERT INTO member VALUES ('C2003', NULL, 'Jonas', 'Vogel', 'jonasv52@Gmail.com', 'Kassel', 'DE', '1961-11-05', '2019-02-26', 'basic', NULL);
INSERT INTO member VALUES ('C2006', NULL, 'Luisa', 'Vogel', 'luisav36@web.de', 'Kassel', 'DE', '1953-06-24', '2019-03-08', 'gold', NULL);
INSERT INTO member VALUES ('C2009', NULL, 'Fatma', 'Graf', 'fatmag10@web.de', 'Wien', 'AT', '2004-06-01', '2019-03-18', 'silver', NULL);
INSERT INTO member VALUES ('C2012', NULL, 'Luisa', 'Albrecht', 'luisaa7@bluewin.ch', 'Gera', 'DE', '1945-10-16', '2019-03-20', 'gold', NULL);
INSERT INTO member VALUES ('C2015', NULL, 'Heike', 'Zimmermann', 'heikez46@bluewin.ch', 'Gera', 'DE', '2003-11-29', '2019-05-16', 'basic', 'C2006');
INSERT INTO member VALUES ('C2018', NULL, 'Armin', 'Graf', NULL, 'Bern', 'CH', '1957-09-04', '2019-06-19', 'basic', NULL);
INSERT INTO member VALUES ('C2021', 'Dr.', 'Fatma', 'Zimmermann', NULL, 'Wien', 'AT', '1950-11-10', '2019-07-16', 'basic', NULL);
INSERT INTO member VALUES ('C2024', 'Dr.', 'Silke', 'Albrecht', 'silkea52@web.de', 'Chur', 'CH', '1955-05-02', '2020-03-26', 'gold', NULL);
INSERT INTO member VALUES ('C2027', NULL, 'Silke', 'Brandt', 'silkeb9@web.de', 'Gera', 'DE', '1968-06-16', '2020-04-02', 'silver', NULL);
INSERT INTO member VALUES ('C2030', NULL, 'Heike', 'Vogel', 'heikev94@bluewin.ch', 'Fulda', 'DE', '1981-01-02', '2020-07-12', 'silver', 'C2015');
INSERT INTO member VALUES ('C2033', 'Dr.', 'Konrad', 'Albrecht', NULL, 'Kassel', 'DE', '1980-07-25', '2020-08-18', 'basic', 'C2015');
INSERT INTO member VALUES ('C2036', 'Dr.', 'Silke', 'Keller', 'silkek20@Gmail.com', 'Kassel', 'DE', NULL, '2021-03-09', 'silver', NULL);
INSERT INTO member VALUES ('C2039', NULL, 'Konrad', 'Zimmermann', 'konradz39@bluewin.ch', 'Wien', 'AT', '1950-06-15', '2021-03-30', 'gold', NULL);
INSERT INTO member VALUES ('C2042', NULL, 'Luisa', 'Zimmermann', 'luisaz81@bluewin.ch', 'Fulda', 'DE', NULL, '2021-07-09', 'gold', NULL);
INSERT INTO member VALUES ('C2045', NULL, 'Jonas', 'Brandt', 'jonasb41@bluewin.ch', NULL, 'CH', '1994-02-04', '2021-10-10', 'silver', NULL);
INSERT INTO member VALUES ('C2048', NULL, 'Armin', 'Graf', 'arming44@Gmail.com', 'Kassel', 'DE', '1990-10-24', '2021-10-31', 'basic', NULL);
INSERT INTO member VALUES ('C2051', NULL, 'Konrad', 'Pohl', 'konradp15@gmx.net', 'Chur', 'CH', '1967-10-30', '2022-01-06', 'basic', NULL);
INSERT INTO member VALUES ('C2054', NULL, 'Silke', 'Zimmermann', 'silkez89@bluewin.ch', 'Wien', 'AT', '1992-04-12', '2022-02-22', 'basic', 'C2000');
INSERT INTO member VALUES ('C2057', NULL, 'Timur', 'Vogel', 'timurv74@bluewin.ch', 'Kassel', 'DE', '1965-08-28', '2022-03-08', 'basic', 'C2033');
INSERT INTO member VALUES ('C2060', NULL, 'Beat', 'Graf', 'beatg16@bluewin.ch', 'Gera', 'DE', '2005-03-12', '2022-05-01', 'basic', 'C2030');
INSERT INTO member VALUES ('C2063', NULL, 'Heike', 'Keller', 'heikek42@Gmail.com', NULL, 'DE', '1956-02-19', '2022-05-19', 'silver', NULL);
INSERT INTO member VALUES ('C2066', NULL, 'Silke', 'Keller', NULL, 'Fulda', 'DE', NULL, '2022-11-16', 'gold', NULL);
INSERT INTO member VALUES ('C2069', NULL, 'Konrad', 'Albrecht', 'konrada44@web.de', 'Fulda', 'DE', '1943-12-07', '2022-11-25', 'basic', NULL);
INSERT INTO member VALUES ('C2072', NULL, 'Noemi', 'Albrecht', 'noemia66@gmx.net', 'Gera', 'DE', '1958-12-26', '2022-12-14', 'silver', NULL);
INSERT INTO member VALUES ('C2075', NULL, 'Noemi', 'Vogel', NULL, 'Fulda', 'DE', '1995-12-04', '2022-12-29', 'gold', 'C2012');
INSERT INTO member VALUES ('C2078', NULL, 'Heike', 'Vogel', 'heikev56@gmx.net', 'Bern', 'CH', '1986-08-07', '2023-01-01', 'gold', 'C2012');
INSERT INTO member VALUES ('C2081', NULL, 'Timur', 'Graf', 'timurg87@web.de', 'Wien', 'AT', '1993-03-24', '2023-01-29', 'silver', NULL);
INSERT INTO member VALUES ('C2084', 'Dr.', 'Konrad', 'Brandt', 'konradb81@Gmail.com', 'Bern', 'CH', '1949-01-03', '2023-04-26', 'silver', 'C2033');
INSERT INTO member VALUES ('C2087', NULL, 'Beat', 'Graf', 'beatg31@bluewin.ch', 'Bern', 'CH', '1958-12-18', '2023-06-19', 'silver', 'C2024');
INSERT INTO member VALUES ('C2090', NULL, 'Jonas', 'Graf', 'jonasg71@Gmail.com', 'Fulda', 'DE', '1997-11-23', '2023-09-29', 'silver', NULL);
INSERT INTO member VALUES ('C2093', NULL, 'Beat', 'Zimmermann', 'beatz55@web.de', 'Graz', 'AT', NULL, '2023-09-29', 'silver', NULL);
INSERT INTO member VALUES ('C2096', NULL, 'Jonas', 'Graf', 'jonasg33@gmx.net', 'Kassel', 'DE', NULL, '2023-10-01', 'basic', NULL);
INSERT INTO member VALUES ('C2099', NULL, 'Fatma', 'Demir', 'fatmad90@gmx.net', 'Kassel', 'DE', '1990-05-28', '2023-10-02', 'basic', NULL);
INSERT INTO member VALUES ('C2102', 'Dr.', 'Heike', 'Vogel', 'heikev61@bluewin.ch', NULL, 'AT', '1947-02-16', '2023-12-17', 'basic', 'C2009');
INSERT INTO member VALUES ('C2105', 'Dr.', 'Noemi', 'Zimmermann', 'noemiz52@web.de', NULL, 'CH', '1972-04-05', '2024-09-06', 'basic', 'C2018');
INSERT INTO member VALUES ('C2108', NULL, 'Timur', 'Brandt', 'timurb8@web.de', 'Graz', 'AT', '1967-03-19', '2024-09-18', 'gold', NULL);
INSERT INTO member VALUES ('C2111', NULL, 'Noemi', 'Keller', 'noemik26@Gmail.com', 'Graz', 'AT', '1989-10-10', '2024-09-27', 'basic', 'C2027');
INSERT INTO member VALUES ('C2114', NULL, 'Noemi', 'Keller', NULL, 'Graz', 'AT', '1961-04-08', '2025-06-02', 'gold', NULL);
INSERT INTO member VALUES ('C2117', NULL, 'Fatma', 'Pohl', 'fatmap76@bluewin.ch', 'Kassel', 'DE', '1996-10-03', '2025-08-27', 'basic', NULL);
INSERT INTO member VALUES ('C2120', NULL, 'Jonas', 'Vogel', 'jonasv12@Gmail.com', 'Gera', 'DE', '1983-12-04', '2025-10-05', 'basic', NULL);
INSERT INTO member VALUES ('C2123', 'Dr.', 'Konrad', 'Graf', 'konradg39@gmx.net', 'Wien', 'AT', '1991-09-10', '2025-11-06', 'basic', 'C2024');
INSERT INTO earning VALUES (1, 'C2042', 2, '2026-02-12 17:04:01', 342.95, 171, 'store');
INSERT INTO earning VALUES (2, 'C2108', 2, '2026-10-16 18:07:54', 4.66, 2, 'store');
INSERT INTO earning VALUES (3, 'C2012', 2, '2025-02-23 17:59:51', 29.52, 14, 'online');
INSERT INTO earning VALUES (4, 'C2120', 3, '2026-01-06 17:54:18', 66.24, 132, 'store');
INSERT INTO earning VALUES (5, 'C2066', 6, '2024-04-29 09:03:29', 277.34, 277, 'store');
INSERT INTO earning VALUES (6, 'C2108', 4, '2024-12-30 20:50:00', 13.61, 40, 'store');
INSERT INTO earning VALUES (7, 'C2081', 6, '2026-02-06 22:09:50', 105.91, 105, 'store');
INSERT INTO earning VALUES (8, 'C2030', 3, '2023-05-29 18:24:02', 335.67, 671, 'store');
INSERT INTO earning VALUES (9, 'C2033', 2, '2023-01-05 08:42:24', 4.15, 2, 'app');
INSERT INTO earning VALUES (10, 'C2042', 4, '2024-05-14 22:50:42', 216.18, 324, 'store');
INSERT INTO earning VALUES (11, 'C2048', 6, '2023-07-23 16:15:24', 32.92, 32, 'store');
INSERT INTO earning VALUES (12, 'C2042', 5, '2026-08-16 22:47:47', 96.82, 96, 'store');
INSERT INTO earning VALUES (13, 'C2045', 3, '2023-03-26 15:36:17', 25.5, 51, 'store');
INSERT INTO earning VALUES (14, 'C2120', 2, '2026-10-27 17:53:57', 214.79, 107, 'online');
INSERT INTO earning VALUES (15, 'C2003', 6, '2023-06-02 22:59:03', 6.31, 6, 'online');
INSERT INTO earning VALUES (16, 'C2033', 3, '2024-04-19 11:44:54', 38.54, 77, 'store');
INSERT INTO earning VALUES (17, 'C2018', 5, '2024-08-07 09:29:24', 8.31, 8, 'store');
INSERT INTO earning VALUES (18, 'C2003', 2, '2026-08-18 13:22:53', 100.33, 50, 'online');
INSERT INTO earning VALUES (19, 'C2000', 5, '2023-04-15 22:35:25', 170.33, 340, 'store');
INSERT INTO earning VALUES (20, 'C2030', 2, '2025-02-09 14:24:34', 6.37, 3, 'app');
INSERT INTO earning VALUES (21, 'C2039', 4, '2024-07-15 12:46:30', 30.8, 46, 'store');
INSERT INTO earning VALUES (22, 'C2039', 5, '2024-12-01 09:06:06', 98.11, 98, 'online');
INSERT INTO earning VALUES (23, 'C2021', 2, '2024-08-12 16:50:27', 162.01, 81, 'online');
INSERT INTO earning VALUES (24, 'C2123', 2, '2026-03-23 21:42:41', 23.86, 11, 'online');
INSERT INTO earning VALUES (25, 'C2027', 2, '2023-09-05 16:40:32', 12.08, 6, 'store');
INSERT INTO earning VALUES (26, 'C2012', 4, '2023-08-23 14:05:32', 11.44, 17, 'store');
INSERT INTO earning VALUES (27, 'C2069', 6, '2023-12-07 15:50:22', 80.62, 80, 'store');
INSERT INTO earning VALUES (28, 'C2021', 3, '2026-10-21 06:04:41', 16.96, 33, 'store');
INSERT INTO earning VALUES (29, 'C2018', 2, '2023-11-07 07:09:53', 26.42, 13, 'store');
INSERT INTO earning VALUES (30, 'C2024', 1, '2023-10-30 10:53:47', 98.04, 98, 'store');
INSERT INTO earning VALUES (31, 'C2018', 3, '2025-05-30 09:09:38', 16.02, 32, 'store');
INSERT INTO earning VALUES (32, 'C2048', 5, '2025-08-29 17:25:05', 6.63, 12, 'store');
INSERT INTO earning VALUES (33, 'C2120', 2, '2025-12-14 07:48:16', 146.73, 73, 'online');
INSERT INTO earning VALUES (34, 'C2027', 2, '2024-09-19 19:39:41', 34.32, 17, 'store');
INSERT INTO earning VALUES (35, 'C2012', 3, '2024-02-13 12:44:58', 34.65, 69, 'store');
INSERT INTO earning VALUES (36, 'C2033', 2, '2026-02-09 12:56:43', 144.06, 72, 'store');
INSERT INTO earning VALUES (37, 'C2000', 2, '2023-05-25 21:00:28', 27.49, 13, 'store');
INSERT INTO earning VALUES (38, 'C2054', 2, '2026-03-30 15:22:35', 18.41, 9, 'online');
INSERT INTO earning VALUES (39, 'C2033', 1, '2025-09-20 12:32:30', 202.9, 202, 'store');
INSERT INTO earning VALUES (40, 'C2027', 5, '2023-12-06 18:23:20', 32.55, 32, 'store');
INSERT INTO earning VALUES (41, 'C2066', 6, '2024-10-24 19:23:11', 114.37, 114, 'store');
INSERT INTO earning VALUES (42, 'C2021', 2, '2023-12-17 22:18:48', 50.43, 25, 'store');
INSERT INTO earning VALUES (43, 'C2057', 5, '2026-02-03 22:38:46', 33.02, 33, 'online');
INSERT INTO earning VALUES (44, 'C2033', 2, '2025-05-10 08:07:10', 51.15, 25, 'app');
INSERT INTO earning VALUES (45, 'C2015', 1, '2023-03-06 06:08:46', 6.65, 12, 'app');
INSERT INTO earning VALUES (46, 'C2042', 4, '2024-07-14 22:15:12', 71.05, 106, 'store');
INSERT INTO earning VALUES (47, 'C2069', 1, '2025-10-16 13:24:30', 241.73, 241, 'store');
INSERT INTO earning VALUES (48, 'C2042', 1, '2026-02-15 08:48:21', 55.91, 55, 'store');
INSERT INTO earning VALUES (49, 'C2015', 4, '2023-03-19 15:55:27', 142.23, 213, 'app');
INSERT INTO earning VALUES (50, 'C2123', 1, '2026-02-15 11:31:10', 5.88, 5, 'store');
INSERT INTO earning VALUES (51, 'C2024', 4, '2024-12-21 10:48:18', 15.84, 23, 'store');
INSERT INTO earning VALUES (52, 'C2066', 2, '2023-09-07 11:19:09', 6.1, 3, 'store');
INSERT INTO earning VALUES (53, 'C2012', 1, '2026-04-27 13:56:55', 3.71, 3, 'store');
INSERT INTO earning VALUES (54, 'C2033', 4, '2024-07-14 19:27:22', 7.16, 10, 'store');
INSERT INTO earning VALUES (55, 'C2033', 2, '2023-12-12 11:41:20', 74.28, 37, 'store');
INSERT INTO earning VALUES (56, 'C2018', 1, '2024-12-16 14:40:02', 167.02, 167, 'store');
INSERT INTO earning VALUES (57, 'C2021', 3, '2023-09-18 09:14:05', 30.48, 60, 'store');
INSERT INTO earning VALUES (58, 'C2000', 1, '2024-12-11 19:55:26', 5.85, 10, 'online');
INSERT INTO earning VALUES (59, 'C2012', 6, '2025-04-21 14:24:32', 155.39, 155, 'app');
INSERT INTO earning VALUES (60, 'C2069', 1, '2023-06-08 15:06:04', 17.26, 17, 'online');
INSERT INTO earning VALUES (61, 'C2033', 1, '2023-06-03 06:10:28', 62.38, 62, 'app');
INSERT INTO earning VALUES (62, 'C2000', 2, '2025-10-14 14:38:33', 188.52, 94, 'store');
INSERT INTO earning VALUES (63, 'C2075', 1, '2024-07-04 21:01:21', 192.42, 192, 'app');
INSERT INTO earning VALUES (64, 'C2033', 3, '2023-02-08 15:56:43', 7.45, 14, 'store');
INSERT INTO earning VALUES (65, 'C2075', 1, '2025-05-16 09:16:59', 70.15, 70, 'app');
INSERT INTO earning VALUES (66, 'C2075', 4, '2023-05-26 08:02:02', 204.18, 306, 'online');
INSERT INTO earning VALUES (67, 'C2003', 5, '2023-12-19 07:46:45', 6.75, 6, 'store');
INSERT INTO earning VALUES (68, 'C2084', 4, '2023-11-09 14:14:36', 347.91, 521, 'store');
INSERT INTO earning VALUES (69, 'C2078', 4, '2023-12-16 20:27:26', 17.11, 25, 'online');
INSERT INTO earning VALUES (70, 'C2096', 6, '2026-07-31 21:05:03', 259.96, 259, 'store');
INSERT INTO earning VALUES (71, 'C2042', 4, '2023-07-16 07:05:12', 51.52, 154, 'store');
INSERT INTO earning VALUES (72, 'C2096', 2, '2025-03-07 08:19:19', 5.35, 2, 'store');
INSERT INTO earning VALUES (73, 'C2102', 6, '2025-03-23 21:43:14', 19.62, 19, 'store');
INSERT INTO earning VALUES (74, 'C2003', 3, '2023-04-17 16:04:22', 44.34, 88, 'store');
INSERT INTO earning VALUES (75, 'C2021', 3, '2025-07-14 07:54:53', 9.52, 19, 'store');
INSERT INTO earning VALUES (76, 'C2039', 1, '2024-04-25 21:15:53', 315.29, 315, 'store');
INSERT INTO earning VALUES (77, 'C2012', 1, '2025-05-22 08:11:48', 203.3, 203, 'app');
INSERT INTO earning VALUES (78, 'C2030', 5, '2023-11-15 14:21:03', 28.42, 28, 'online');
INSERT INTO earning VALUES (79, 'C2039', 1, '2025-05-23 11:45:04', 120.65, 120, 'online');
INSERT INTO earning VALUES (80, 'C2027', 6, '2026-10-12 09:37:56', 25.53, 25, 'online');
INSERT INTO earning VALUES (81, 'C2024', 6, '2023-06-14 21:56:00', 41.55, 41, 'app');
INSERT INTO earning VALUES (82, 'C2030', 3, '2023-09-14 21:58:49', 33.96, 67, 'app');
INSERT INTO earning VALUES (83, 'C2021', 3, '2026-03-08 17:40:49', 18.1, 36, 'store');
INSERT INTO earning VALUES (84, 'C2006', 3, '2026-08-07 06:46:04', 98.71, 394, 'store');
INSERT INTO earning VALUES (85, 'C2042', 1, '2026-03-17 13:55:42', 50.19, 50, 'store');
INSERT INTO earning VALUES (86, 'C2045', 2, '2024-12-01 11:47:25', 165.16, 82, 'online');
INSERT INTO earning VALUES (87, 'C2012', 1, '2024-01-01 09:56:18', 338.32, 338, 'online');
INSERT INTO earning VALUES (88, 'C2021', 5, '2024-12-03 16:06:45', 195.09, 195, 'store');
INSERT INTO earning VALUES (89, 'C2003', 1, '2023-10-03 16:08:53', 66.23, 66, 'store');
INSERT INTO earning VALUES (90, 'C2033', 6, '2025-06-22 17:28:42', 198.75, 198, 'store');
INSERT INTO reward VALUES ('MUG', 'Coffee mug', 'home', 120, NULL);
INSERT INTO reward VALUES ('BAG', 'Canvas bag', 'home', 90, '2025-12-31');
INSERT INTO reward VALUES ('CIN', 'Cinema voucher', 'leisure', 250, NULL);
INSERT INTO reward VALUES ('SPA', 'Spa day', 'leisure', 900, '2026-12-31');
INSERT INTO reward VALUES ('TRN', 'Train day pass', 'travel', 600, NULL);
INSERT INTO reward VALUES ('BK5', 'Book voucher 5', 'voucher', 100, NULL);
INSERT INTO reward VALUES ('BK20', 'Book voucher 20', 'voucher', 380, '2026-06-30');
INSERT INTO reward VALUES ('DON', 'Donate to forest', 'charity', 50, NULL);
INSERT INTO reward VALUES ('PAN', 'Frying pan', 'home', 450, NULL);
INSERT INTO reward VALUES ('HEL', 'Helicopter flight', 'leisure', 9000, NULL);
INSERT INTO redemption VALUES (1, 'C2006', 'PAN', '2025-08-31 15:59:20', 3, 'shipped');
INSERT INTO redemption VALUES (2, 'C2012', 'DON', '2024-04-21 19:59:44', 3, 'delivered');
INSERT INTO redemption VALUES (3, 'C2012', 'SPA', '2024-07-24 18:48:50', 2, 'ordered');
INSERT INTO redemption VALUES (4, 'C2042', 'CIN', '2024-07-01 15:26:16', 1, 'shipped');
INSERT INTO redemption VALUES (5, 'C2033', 'BK5', '2025-08-17 22:57:32', 1, 'ordered');
INSERT INTO redemption VALUES (6, 'C2000', 'DON', '2023-10-02 11:28:55', 1, 'cancelled');
INSERT INTO redemption VALUES (7, 'C2027', 'BK5', '2024-06-01 07:30:40', 2, 'delivered');
INSERT INTO redemption VALUES (8, 'C2006', 'BK20', '2024-12-11 06:06:40', 3, 'ordered');
INSERT INTO redemption VALUES (9, 'C2030', 'MUG', '2026-11-12 12:03:30', 1, 'cancelled');
INSERT INTO redemption VALUES (10, 'C2045', 'MUG', '2025-08-07 10:03:28', 2, 'shipped');
INSERT INTO redemption VALUES (11, 'C2072', 'BK5', '2025-07-06 07:06:31', 1, 'shipped');
INSERT INTO redemption VALUES (12, 'C2024', 'MUG', '2026-05-25 10:31:39', 1, 'delivered');
INSERT INTO redemption VALUES (13, 'C2048', 'DON', '2024-12-19 14:38:50', 1, 'ordered');
INSERT INTO redemption VALUES (14, 'C2072', 'BAG', '2023-06-18 16:45:36', 1, 'delivered');
INSERT INTO redemption VALUES (15, 'C2015', 'DON', '2025-01-27 07:58:26', 1, 'shipped');
INSERT INTO redemption VALUES (16, 'C2072', 'BAG', '2025-09-07 21:07:20', 1, 'cancelled');
INSERT INTO redemption VALUES (17, 'C2051', 'BAG', '2023-10-10 08:29:51', 1, 'shipped');
INSERT INTO redemption VALUES (18, 'C2042', 'BK20', '2025-05-27 18:01:43', 1, 'delivered');
INSERT INTO redemption VALUES (19, 'C2033', 'CIN', '2026-10-05 07:16:44', 2, 'cancelled');
INSERT INTO redemption VALUES (20, 'C2012', 'MUG', '2023-12-19 21:24:56', 1, 'shipped');
INSERT INTO redemption VALUES (21, 'C2045', 'DON', '2023-12-25 08:09:08', 1, 'ordered');
INSERT INTO redemption VALUES (22, 'C2012', 'CIN', '2026-09-11 22:13:46', 1, 'ordered');
INSERT INTO redemption VALUES (23, 'C2012', 'MUG', '2026-08-17 18:41:01', 1, 'ordered');
INSERT INTO redemption VALUES (24, 'C2000', 'PAN', '2026-08-24 19:51:57', 1, 'shipped');
INSERT INTO redemption VALUES (25, 'C2042', 'CIN', '2026-04-11 06:15:34', 2, 'shipped');
INSERT INTO redemption VALUES (26, 'C2051', 'BK20', '2023-11-10 06:59:51', 1, 'ordered');
INSERT INTO redemption VALUES (27, 'C2021', 'CIN', '2026-04-15 06:07:08', 1, 'delivered');
INSERT INTO redemption VALUES (28, 'C2012', 'BAG', '2023-09-27 07:32:42', 1, 'delivered');
INSERT INTO redemption VALUES (29, 'C2051', 'CIN', '2024-04-04 22:12:17', 1, 'cancelled');
INSERT INTO redemption VALUES (30, 'C2042', 'CIN', '2025-12-30 21:37:04', 1, 'shipped');
INSERT INTO redemption VALUES (31, 'C2018', 'BK5', '2023-10-05 22:15:15', 1, 'shipped');
INSERT INTO redemption VALUES (32, 'C2054', 'BK5', '2024-09-16 18:02:47', 3, 'delivered');
INSERT INTO redemption VALUES (33, 'C2072', 'PAN', '2024-09-20 21:10:30', 3, 'delivered');
INSERT INTO redemption VALUES (34, 'C2012', 'MUG', '2026-05-26 15:37:11', 2, 'cancelled');
INSERT INTO redemption VALUES (35, 'C2063', 'BAG', '2024-05-10 19:57:27', 1, 'cancelled');
INSERT INTO redemption VALUES (36, 'C2057', 'DON', '2025-05-21 19:56:27', 2, 'ordered');
INSERT INTO redemption VALUES (37, 'C2045', 'BK5', '2025-05-31 19:29:43', 2, 'shipped');
INSERT INTO redemption VALUES (38, 'C2027', 'BAG', '2023-07-26 15:23:40', 1, 'shipped');
INSERT INTO redemption VALUES (39, 'C2021', 'SPA', '2026-04-05 06:41:39', 1, 'cancelled');
INSERT INTO redemption VALUES (40, 'C2045', 'DON', '2024-07-16 12:09:54', 1, 'delivered');
INSERT INTO redemption VALUES (41, 'C2024', 'TRN', '2025-04-28 08:26:14', 1, 'cancelled');
INSERT INTO redemption VALUES (42, 'C2012', 'CIN', '2026-02-14 18:13:57', 1, 'delivered');
INSERT INTO redemption VALUES (43, 'C2045', 'BK5', '2025-02-17 13:56:50', 1, 'shipped');
INSERT INTO redemption VALUES (44, 'C2066', 'BAG', '2023-12-17 22:21:06', 3, 'ordered');
INSERT INTO redemption VALUES (45, 'C2042', 'MUG', '2025-06-29 09:48:36', 1, 'delivered');
