CREATE TABLE MarketPlace (
  PlaceId INTEGER PRIMARY KEY,
  PlaceName TEXT,
  District TEXT,
  Covered INTEGER
);
CREATE TABLE MarketDay (
  DayId INTEGER PRIMARY KEY,
  PlaceId INTEGER REFERENCES MarketPlace(PlaceId),
  HeldOn TEXT,
  Theme TEXT,
  Visitors INTEGER,
  RainMm REAL
);
CREATE TABLE Trader (
  TraderId INTEGER PRIMARY KEY,
  GivenName TEXT,
  Surname TEXT,
  TradeName TEXT,
  Goods TEXT,
  District TEXT,
  Phone TEXT,
  LicenceUntil TEXT
);
CREATE TABLE Booking (
  BookingId INTEGER PRIMARY KEY,
  DayId INTEGER REFERENCES MarketDay(DayId),
  TraderId INTEGER REFERENCES Trader(TraderId),
  Metres REAL,
  Fee REAL,
  BookedOn TEXT,
  Power INTEGER,
  State TEXT
);
CREATE TABLE Takings (
  BookingId INTEGER PRIMARY KEY REFERENCES Booking(BookingId),
  CashAmt REAL,
  CardAmt REAL,
  Customers INTEGER
);
INSERT INTO MarketPlace VALUES (1, 'Old Square', 'Centre', 0);
INSERT INTO MarketPlace VALUES (2, 'Fish Quay', 'Harbour', 1);
INSERT INTO MarketPlace VALUES (3, 'Gasworks Hall', 'Northside', 1);
INSERT INTO MarketPlace VALUES (4, 'Rosewood Green', 'Southfield', 0);
INSERT INTO MarketPlace VALUES (5, 'Depot Yard', 'Northside', 0);
INSERT INTO MarketDay VALUES (1, 2, '2024-03-11', 'farmers', 636, 1.5);
INSERT INTO MarketDay VALUES (2, 2, '2024-05-21', NULL, 3423, 0);
INSERT INTO MarketDay VALUES (3, 4, '2024-08-24', 'vintage', 1147, 0);
INSERT INTO MarketDay VALUES (4, 3, '2024-11-03', 'farmers', 3026, 0);
INSERT INTO MarketDay VALUES (5, 3, '2024-12-05', 'farmers', 2300, NULL);
INSERT INTO MarketDay VALUES (6, 1, '2025-01-16', 'flea', NULL, NULL);
INSERT INTO MarketDay VALUES (7, 2, '2025-03-17', 'farmers', 2286, 4.2);
INSERT INTO MarketDay VALUES (8, 2, '2025-03-19', 'farmers', 3187, 0);
INSERT INTO MarketDay VALUES (9, 4, '2025-03-21', 'flea', 1085, 4.2);
INSERT INTO MarketDay VALUES (10, 2, '2025-03-22', 'vintage', 2204, 0);
INSERT INTO MarketDay VALUES (11, 1, '2025-03-31', 'street food', 3472, 1.5);
INSERT INTO MarketDay VALUES (12, 4, '2025-04-07', 'farmers', 701, 0);
INSERT INTO MarketDay VALUES (13, 2, '2025-04-11', 'flea', 3360, NULL);
INSERT INTO MarketDay VALUES (14, 3, '2025-05-03', 'farmers', 348, 0);
INSERT INTO MarketDay VALUES (15, 3, '2025-05-17', 'farmers', 3278, NULL);
INSERT INTO MarketDay VALUES (16, 3, '2025-05-17', 'flea', 2751, 0);
INSERT INTO MarketDay VALUES (17, 1, '2025-05-30', 'flea', NULL, 1.5);
INSERT INTO MarketDay VALUES (18, 1, '2025-07-22', NULL, 862, 12.8);
INSERT INTO MarketDay VALUES (19, 2, '2025-08-24', 'farmers', 3184, 1.5);
INSERT INTO MarketDay VALUES (20, 2, '2025-09-04', 'farmers', 320, 4.2);
INSERT INTO MarketDay VALUES (21, 1, '2025-09-06', NULL, 3657, 1.5);
INSERT INTO MarketDay VALUES (22, 1, '2025-10-16', NULL, 3464, 0);
INSERT INTO MarketDay VALUES (23, 1, '2025-10-19', 'flea', 3564, 0);
INSERT INTO MarketDay VALUES (24, 3, '2025-12-05', 'flea', 563, 0);
INSERT INTO MarketDay VALUES (25, 4, '2025-12-13', 'flea', 2719, NULL);
INSERT INTO MarketDay VALUES (26, 4, '2025-12-14', NULL, 862, 1.5);
INSERT INTO MarketDay VALUES (27, 2, '2026-02-19', 'farmers', 1179, NULL);
INSERT INTO MarketDay VALUES (28, 4, '2026-03-03', 'flea', NULL, 0);
INSERT INTO MarketDay VALUES (29, 1, '2026-04-11', 'farmers', 1952, 0);
INSERT INTO MarketDay VALUES (30, 4, '2026-06-24', 'farmers', 1030, 1.5);
INSERT INTO MarketDay VALUES (31, 1, '2026-07-31', 'farmers', 2662, 1.5);
INSERT INTO MarketDay VALUES (32, 2, '2026-08-06', 'farmers', 1198, 0);
INSERT INTO MarketDay VALUES (33, 2, '2026-08-30', 'farmers', 3469, 0);
INSERT INTO MarketDay VALUES (34, 2, '2026-09-18', 'street food', 3422, 4.2);
INSERT INTO MarketDay VALUES (35, 1, '2026-09-24', NULL, 370, 0);
INSERT INTO MarketDay VALUES (36, 2, '2026-10-08', 'farmers', 3286, 4.2);
INSERT INTO Trader VALUES (1, 'Hamish', 'Tulloch', 'Blue Door Old Books', 'old books', 'Northside', '022-728100', '2026-01-20');
INSERT INTO Trader VALUES (2, 'Hamish', 'Oakley', 'Honest Honey', 'honey', 'Harbour', NULL, '2026-12-12');
INSERT INTO Trader VALUES (3, 'Farid', 'Rahman', 'Rahman''s Ceramics', 'ceramics', 'Centre', '022-671860', '2027-09-22');
INSERT INTO Trader VALUES (4, 'Agnes', 'Tulloch', 'Honest Old Books', 'old books', 'Centre', '028-449880', NULL);
INSERT INTO Trader VALUES (5, 'Farid', 'Rahman', NULL, 'cheese', 'Harbour', '022-484929', '2026-08-28');
INSERT INTO Trader VALUES (6, 'Agnes', 'Pereira', 'Pereira''s Tacos', 'tacos', 'Harbour', '029-217005', '2027-10-16');
INSERT INTO Trader VALUES (7, 'Hamish', 'Sutter', 'Blue Door Clothes', 'clothes', NULL, '026-174194', '2027-03-05');
INSERT INTO Trader VALUES (8, 'Agnes', 'Oakley', 'Oakley''s Cheese', NULL, 'Northside', NULL, '2025-12-22');
INSERT INTO Trader VALUES (9, 'Gilda', 'Udall', 'Udall''s Flowers', 'flowers', 'Centre', '024-196223', '2026-10-17');
INSERT INTO Trader VALUES (10, 'Agnes', 'Sutter', NULL, 'vinyl records', 'Harbour', '024-674215', '2025-07-30');
INSERT INTO Trader VALUES (11, 'Esme', 'Sutter', 'Blue Door Ceramics', 'ceramics', 'Centre', '021-779663', '2026-03-11');
INSERT INTO Trader VALUES (12, 'Farid', 'Rahman', 'Blue Door Cheese', 'cheese', 'Harbour', '021-238182', '2027-08-07');
INSERT INTO Trader VALUES (13, 'Farid', 'Oakley', 'The Little Old Books', 'old books', 'Southfield', '025-717905', '2027-09-07');
INSERT INTO Trader VALUES (14, 'Dov', 'Udall', 'Honest Old Books', 'old books', 'Northside', NULL, NULL);
INSERT INTO Trader VALUES (15, 'Hamish', 'Rahman', NULL, 'cheese', 'Harbour', '028-753557', '2026-04-30');
INSERT INTO Trader VALUES (16, 'Bram', 'Oakley', 'Oakley''s Ceramics', 'ceramics', NULL, '028-987943', '2026-11-17');
INSERT INTO Trader VALUES (17, 'Dov', 'Varga', 'Varga''s Honey', 'honey', 'Northside', '025-275032', '2028-11-30');
INSERT INTO Trader VALUES (18, 'Dov', 'Udall', 'Honest Bread', 'bread', 'Harbour', '028-709033', '2025-10-06');
INSERT INTO Trader VALUES (19, 'Farid', 'Tulloch', 'Tulloch''s Old Books', 'old books', 'Centre', '028-632648', '2026-07-05');
INSERT INTO Trader VALUES (20, 'Hamish', 'Varga', NULL, NULL, 'Harbour', NULL, '2028-06-03');
INSERT INTO Trader VALUES (21, 'Gilda', 'Oakley', 'The Little Spices', 'spices', NULL, '029-383683', '2028-06-23');
INSERT INTO Trader VALUES (22, 'Esme', 'Udall', 'Blue Door Tacos', 'tacos', 'Northside', '020-366409', '2028-07-20');
INSERT INTO Trader VALUES (23, 'Celia', 'Tulloch', 'Blue Door Ceramics', 'ceramics', 'Centre', '021-183194', '2026-07-04');
INSERT INTO Trader VALUES (24, 'Gilda', 'Quill', 'Blue Door Cheese', 'cheese', 'Southfield', '024-840040', NULL);
INSERT INTO Trader VALUES (25, 'Hamish', 'Oakley', NULL, 'ceramics', 'Eastgate', '021-119831', '2028-07-17');
INSERT INTO Trader VALUES (26, 'Esme', 'Oakley', 'Oakley''s Ceramics', 'ceramics', 'Centre', NULL, '2028-03-01');
INSERT INTO Trader VALUES (27, 'Gilda', 'Oakley', 'The Little Cheese', 'cheese', 'Southfield', '026-794321', '2028-12-08');
INSERT INTO Trader VALUES (28, 'Dov', 'Tulloch', 'Blue Door Vinyl Records', 'vinyl records', 'Northside', '022-566008', '2028-03-02');
INSERT INTO Trader VALUES (29, 'Farid', 'Rahman', 'The Little Ceramics', 'ceramics', 'Eastgate', '022-595372', '2025-12-30');
INSERT INTO Trader VALUES (30, 'Esme', 'Varga', NULL, 'spices', 'Harbour', '026-355953', '2028-03-20');
INSERT INTO Trader VALUES (31, 'Farid', 'Tulloch', 'Blue Door Old Books', 'old books', 'Eastgate', '028-564433', '2025-10-22');
INSERT INTO Trader VALUES (32, 'Hamish', 'Pereira', 'The Little Clothes', NULL, 'Northside', NULL, '2028-09-28');
INSERT INTO Trader VALUES (33, 'Agnes', 'Quill', 'Honest Old Books', 'old books', 'Southfield', '028-183698', '2025-10-29');
INSERT INTO Trader VALUES (34, 'Celia', 'Varga', 'Honest Honey', 'honey', 'Eastgate', '025-131592', NULL);
INSERT INTO Trader VALUES (35, 'Celia', 'Varga', NULL, 'tacos', 'Southfield', '021-549397', '2028-07-05');
INSERT INTO Trader VALUES (36, 'Bram', 'Udall', 'Udall''s Flowers', 'flowers', 'Eastgate', '025-388196', '2027-11-29');
INSERT INTO Booking VALUES (1, 14, 6, 4.5, 42.75, '2025-03-08', 0, 'no_show');
INSERT INTO Booking VALUES (2, 4, 31, 6, 57.0, '2024-09-19', 0, 'confirmed');
INSERT INTO Booking VALUES (3, 22, 4, 3, 28.5, '2025-09-21', 0, 'confirmed');
INSERT INTO Booking VALUES (4, 13, 9, 3, 36.5, '2025-02-04', 1, 'confirmed');
INSERT INTO Booking VALUES (5, 11, 12, 3, 36.5, '2025-02-11', 1, 'confirmed');
INSERT INTO Booking VALUES (6, 11, 11, 6, 57.0, '2025-03-11', 0, 'confirmed');
INSERT INTO Booking VALUES (7, 8, 2, 2, 19.0, '2025-02-19', 0, 'cancelled');
INSERT INTO Booking VALUES (8, 2, 18, 3, 28.5, '2024-04-24', 0, 'cancelled');
INSERT INTO Booking VALUES (9, 4, 1, 4, 38.0, '2024-10-22', 0, 'confirmed');
INSERT INTO Booking VALUES (10, 12, 12, 2, 19.0, '2025-03-25', 0, 'cancelled');
INSERT INTO Booking VALUES (11, 22, 10, 3, 36.5, '2025-09-16', 1, 'no_show');
INSERT INTO Booking VALUES (12, 27, 17, 3, 28.5, '2025-12-19', 0, 'confirmed');
INSERT INTO Booking VALUES (13, 22, 20, 2, 19.0, '2025-09-10', 0, 'confirmed');
INSERT INTO Booking VALUES (14, 11, 21, 2, 19.0, '2025-01-27', 0, 'confirmed');
INSERT INTO Booking VALUES (15, 1, 5, 4, 38.0, '2024-02-03', 0, 'no_show');
INSERT INTO Booking VALUES (16, 10, 12, 3, 28.5, '2025-03-19', 0, 'no_show');
INSERT INTO Booking VALUES (17, 24, 3, 4.5, 50.75, '2025-10-16', 1, 'confirmed');
INSERT INTO Booking VALUES (18, 19, 2, 3, 36.5, '2025-07-14', 1, 'confirmed');
INSERT INTO Booking VALUES (19, 29, 10, 2, 27.0, '2026-03-10', 1, 'confirmed');
INSERT INTO Booking VALUES (20, 5, 14, 6, 57.0, '2024-10-23', 0, 'confirmed');
INSERT INTO Booking VALUES (21, 29, 13, 3, 28.5, '2026-02-24', 0, 'no_show');
INSERT INTO Booking VALUES (22, 13, 3, 2, 27.0, '2025-02-19', 1, 'cancelled');
INSERT INTO Booking VALUES (23, 28, 7, 3, 28.5, '2026-02-21', 0, 'confirmed');
INSERT INTO Booking VALUES (24, 6, 1, 6, 57.0, '2025-01-02', 0, 'confirmed');
INSERT INTO Booking VALUES (25, 32, 10, 3, 28.5, '2026-06-17', 0, 'no_show');
INSERT INTO Booking VALUES (26, 20, 1, 4, 38.0, '2025-08-25', 0, 'confirmed');
INSERT INTO Booking VALUES (27, 33, 11, 3, 28.5, '2026-07-18', 0, 'confirmed');
INSERT INTO Booking VALUES (28, 32, 16, 6, 57.0, '2026-07-19', 0, 'confirmed');
INSERT INTO Booking VALUES (29, 22, 12, 4.5, 50.75, '2025-08-22', 1, 'confirmed');
INSERT INTO Booking VALUES (30, 13, 29, 4.5, 50.75, '2025-02-05', 1, 'confirmed');
INSERT INTO Booking VALUES (31, 13, 33, 3, 28.5, '2025-04-01', 0, 'confirmed');
INSERT INTO Booking VALUES (32, 29, 12, 6, 57.0, '2026-02-26', 0, 'confirmed');
INSERT INTO Booking VALUES (33, 8, 5, 6, 57.0, '2025-02-18', 0, 'confirmed');
INSERT INTO Booking VALUES (34, 25, 26, 4.5, 42.75, '2025-11-25', 0, 'no_show');
INSERT INTO Booking VALUES (35, 17, 2, 4, 46.0, '2025-04-01', 1, 'confirmed');
INSERT INTO Booking VALUES (36, 5, 6, 4.5, 50.75, '2024-10-02', 1, 'confirmed');
INSERT INTO Booking VALUES (37, 4, 4, 3, 28.5, '2024-10-22', 0, 'confirmed');
INSERT INTO Booking VALUES (38, 22, 25, 3, 28.5, '2025-09-26', 0, 'cancelled');
INSERT INTO Booking VALUES (39, 5, 5, 6, 65.0, '2024-11-10', 1, 'no_show');
INSERT INTO Booking VALUES (40, 3, 5, 2, 27.0, '2024-07-06', 1, 'cancelled');
INSERT INTO Booking VALUES (41, 16, 1, 4, 38.0, '2025-03-24', 0, 'confirmed');
INSERT INTO Booking VALUES (42, 11, 1, 6, 57.0, '2025-02-20', 0, 'confirmed');
INSERT INTO Booking VALUES (43, 32, 4, 3, 28.5, '2026-07-24', 0, 'confirmed');
INSERT INTO Booking VALUES (44, 8, 32, 2, 19.0, '2025-02-08', 0, 'confirmed');
INSERT INTO Booking VALUES (45, 23, 12, 3, 36.5, '2025-09-17', 1, 'no_show');
INSERT INTO Booking VALUES (46, 7, 11, 3, 28.5, '2025-03-10', 0, 'confirmed');
INSERT INTO Booking VALUES (47, 17, 13, 4, 38.0, '2025-05-25', 0, 'confirmed');
INSERT INTO Booking VALUES (48, 3, 14, 3, 28.5, '2024-07-25', 0, 'confirmed');
INSERT INTO Booking VALUES (49, 7, 2, 2, 19.0, '2025-02-09', 0, 'confirmed');
INSERT INTO Booking VALUES (50, 26, 12, 2, 27.0, '2025-11-29', 1, 'confirmed');
INSERT INTO Booking VALUES (51, 33, 7, 3, 28.5, '2026-07-31', 0, 'confirmed');
INSERT INTO Booking VALUES (52, 6, 32, 6, 65.0, '2024-12-27', 1, 'no_show');
INSERT INTO Booking VALUES (53, 14, 2, 3, 28.5, '2025-04-09', 0, 'cancelled');
INSERT INTO Booking VALUES (54, 6, 36, 3, 28.5, '2024-12-23', 0, 'confirmed');
INSERT INTO Booking VALUES (55, 25, 15, 4.5, 42.75, '2025-11-13', 0, 'no_show');
INSERT INTO Booking VALUES (56, 5, 31, 3, 28.5, '2024-10-01', 0, 'confirmed');
INSERT INTO Booking VALUES (57, 5, 4, 3, 28.5, '2024-09-26', 0, 'confirmed');
INSERT INTO Booking VALUES (58, 6, 9, 3, 28.5, '2025-01-03', 0, 'confirmed');
INSERT INTO Booking VALUES (59, 13, 31, 3, 36.5, '2025-02-07', 1, 'confirmed');
INSERT INTO Booking VALUES (60, 4, 5, 3, 28.5, '2024-10-24', 0, 'confirmed');
INSERT INTO Booking VALUES (61, 18, 12, 3, 36.5, '2025-07-09', 1, 'confirmed');
INSERT INTO Booking VALUES (62, 12, 29, 4, 38.0, '2025-04-01', 0, 'confirmed');
INSERT INTO Booking VALUES (63, 10, 36, 2, 27.0, '2025-03-14', 1, 'no_show');
INSERT INTO Booking VALUES (64, 6, 7, 4.5, 42.75, '2024-12-30', 0, 'confirmed');
INSERT INTO Booking VALUES (65, 9, 23, 4, 38.0, '2025-01-12', 0, 'confirmed');
INSERT INTO Booking VALUES (66, 3, 3, 4, 38.0, '2024-08-03', 0, 'cancelled');
INSERT INTO Booking VALUES (67, 26, 13, 3, 28.5, '2025-10-21', 0, 'confirmed');
INSERT INTO Booking VALUES (68, 9, 5, 3, 36.5, '2025-02-04', 1, 'no_show');
INSERT INTO Booking VALUES (69, 32, 29, 4.5, 42.75, '2026-08-02', 0, 'confirmed');
INSERT INTO Booking VALUES (70, 33, 31, 3, 36.5, '2026-07-28', 1, 'confirmed');
INSERT INTO Booking VALUES (71, 16, 11, 2, 19.0, '2025-05-02', 0, 'confirmed');
INSERT INTO Booking VALUES (72, 20, 2, 2, 19.0, '2025-08-14', 0, 'confirmed');
INSERT INTO Booking VALUES (73, 9, 25, 2, 27.0, '2025-03-11', 1, 'no_show');
INSERT INTO Booking VALUES (74, 19, 31, 3, 28.5, '2025-06-24', 0, 'no_show');
INSERT INTO Booking VALUES (75, 25, 36, 3, 28.5, '2025-10-04', 0, 'no_show');
INSERT INTO Booking VALUES (76, 31, 7, 4.5, 42.75, '2026-06-16', 0, 'confirmed');
INSERT INTO Booking VALUES (77, 15, 1, 2, 19.0, '2025-04-22', 0, 'confirmed');
INSERT INTO Booking VALUES (78, 2, 7, 3, 28.5, '2024-03-26', 0, 'confirmed');
INSERT INTO Booking VALUES (79, 26, 1, 3, 36.5, '2025-11-26', 1, 'no_show');
INSERT INTO Booking VALUES (80, 4, 13, 6, 65.0, '2024-10-18', 1, 'confirmed');
INSERT INTO Takings VALUES (2, 403.72, 310.96, 91);
INSERT INTO Takings VALUES (3, 150.05, 607.76, 109);
INSERT INTO Takings VALUES (4, 336.54, 391.42, 139);
INSERT INTO Takings VALUES (5, 106.67, 89.57, 87);
INSERT INTO Takings VALUES (6, 89.44, 356.75, 20);
INSERT INTO Takings VALUES (9, 356.34, 51.35, 89);
INSERT INTO Takings VALUES (12, 132.65, 404.49, 75);
INSERT INTO Takings VALUES (13, 112.85, NULL, 108);
INSERT INTO Takings VALUES (17, 230.05, 299.98, 63);
INSERT INTO Takings VALUES (18, 406.18, 370.51, 82);
INSERT INTO Takings VALUES (19, 267.54, 455.82, 87);
INSERT INTO Takings VALUES (23, 80.88, 138.55, 113);
INSERT INTO Takings VALUES (24, 231.2, 250.31, 134);
INSERT INTO Takings VALUES (26, 136.37, 221.28, 132);
INSERT INTO Takings VALUES (27, 111.36, 42.48, 126);
INSERT INTO Takings VALUES (28, NULL, 191.9, 40);
INSERT INTO Takings VALUES (29, 60.7, 269.83, 36);
INSERT INTO Takings VALUES (30, 61.59, 140.67, NULL);
INSERT INTO Takings VALUES (31, 112.0, NULL, 87);
INSERT INTO Takings VALUES (32, 40.21, 150.73, 69);
INSERT INTO Takings VALUES (33, 256.41, 438.11, 27);
INSERT INTO Takings VALUES (36, 47.17, 608.04, 122);
INSERT INTO Takings VALUES (41, NULL, 551.15, 118);
INSERT INTO Takings VALUES (42, 246.42, 189.57, NULL);
INSERT INTO Takings VALUES (43, 266.69, 533.62, 40);
INSERT INTO Takings VALUES (44, 383.25, 169.98, 20);
INSERT INTO Takings VALUES (46, 241.02, 350.22, NULL);
INSERT INTO Takings VALUES (47, 321.81, 168.21, 40);
INSERT INTO Takings VALUES (48, 56.76, 124.43, NULL);
INSERT INTO Takings VALUES (49, 206.6, 240.21, 63);
INSERT INTO Takings VALUES (50, 55.82, NULL, 56);
INSERT INTO Takings VALUES (51, 226.08, 192.97, 10);
INSERT INTO Takings VALUES (54, 155.73, 549.67, 116);
INSERT INTO Takings VALUES (56, 186.46, 520.16, 101);
INSERT INTO Takings VALUES (57, 101.86, 179.47, 86);
INSERT INTO Takings VALUES (59, 67.44, 466.8, 137);
INSERT INTO Takings VALUES (60, 204.65, 77.25, 116);
INSERT INTO Takings VALUES (61, NULL, 67.26, 6);
INSERT INTO Takings VALUES (64, 251.77, 432.32, 56);
INSERT INTO Takings VALUES (67, 293.97, 185.36, 91);
INSERT INTO Takings VALUES (69, 180.88, 461.29, 75);
INSERT INTO Takings VALUES (70, 69.53, 348.52, 24);
INSERT INTO Takings VALUES (71, 270.53, 215.84, 49);
INSERT INTO Takings VALUES (77, 158.82, 38.14, 87);
INSERT INTO Takings VALUES (78, 49.96, 423.03, 96);
INSERT INTO Takings VALUES (80, 146.44, 358.96, 93);
