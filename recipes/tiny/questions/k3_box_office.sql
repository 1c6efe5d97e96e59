CREATE TABLE venues (
  venueId INTEGER PRIMARY KEY,
  venueName TEXT,
  city TEXT,
  capacity INTEGER,
  openAir INTEGER
);
CREATE TABLE events (
  eventId INTEGER PRIMARY KEY,
  venueId INTEGER REFERENCES venues(venueId),
  eventName TEXT,
  genre TEXT,
  startsAt TEXT,
  onSaleFrom TEXT,
  status TEXT
);
CREATE TABLE patrons (
  patronId INTEGER PRIMARY KEY,
  fullName TEXT,
  email TEXT,
  city TEXT,
  bornOn TEXT,
  newsletter INTEGER,
  createdAt TEXT
);
CREATE TABLE bookings (
  bookingId INTEGER PRIMARY KEY,
  patronId INTEGER REFERENCES patrons(patronId),
  eventId INTEGER REFERENCES events(eventId),
  bookedAt TEXT,
  channel TEXT,
  status TEXT,
  voucherCode TEXT
);
CREATE TABLE tickets (
  ticketNo TEXT PRIMARY KEY,
  bookingId INTEGER REFERENCES bookings(bookingId),
  seatBlock TEXT,
  seatRow INTEGER,
  price REAL,
  scannedAt TEXT
);
INSERT INTO venues VALUES (1, 'Harbour Hall', 'Bristol', 1800, 0);
INSERT INTO venues VALUES (2, 'The Lantern', 'Bristol', 320, 0);
INSERT INTO venues VALUES (3, 'Castle Green', 'Cardiff', 5200, 1);
INSERT INTO venues VALUES (4, 'Old Foundry', 'Cardiff', 650, 0);
INSERT INTO venues VALUES (5, 'Minster Theatre', 'Exeter', 900, 0);
INSERT INTO venues VALUES (6, 'Quarry Bowl', 'Bath', 2400, 1);
INSERT INTO venues VALUES (7, 'Mill Studio', 'Exeter', NULL, 0);
INSERT INTO events VALUES (100, 3, 'Night of Strings', 'classical', '2024-10-07 20:00:00', '2024-08-08', 'scheduled');
INSERT INTO events VALUES (101, 5, 'The Rusty Nails', 'rock', '2026-06-02 18:30:00', '2026-03-04', 'scheduled');
INSERT INTO events VALUES (102, 4, 'Comedy Cellar Live', 'comedy', '2026-02-19 18:30:00', '2025-11-21', 'scheduled');
INSERT INTO events VALUES (103, 1, 'Swan Lake', 'dance', '2024-11-11 19:30:00', '2024-07-14', 'scheduled');
INSERT INTO events VALUES (104, 1, 'Folk by the River', 'folk', '2024-03-01 18:30:00', '2023-12-02', 'scheduled');
INSERT INTO events VALUES (105, 4, 'Velvet Echo', 'pop', '2025-12-24 15:00:00', '2025-10-25', 'sold_out');
INSERT INTO events VALUES (106, 3, 'Hamlet', 'theatre', '2025-02-11 19:30:00', '2024-10-14', 'cancelled');
INSERT INTO events VALUES (107, 6, 'Jazz Late', 'jazz', '2025-04-24 19:30:00', '2025-02-23', 'scheduled');
INSERT INTO events VALUES (108, 1, 'The Rusty Nails', 'rock', '2026-08-17 19:30:00', '2026-07-08', 'scheduled');
INSERT INTO events VALUES (109, 1, 'Children of the Moon', 'theatre', '2024-07-29 18:30:00', '2024-03-31', 'rescheduled');
INSERT INTO events VALUES (110, 3, 'Bach at Easter', 'classical', '2026-09-12 15:00:00', '2026-05-15', 'scheduled');
INSERT INTO events VALUES (111, 2, 'DJ Marlow', 'pop', '2024-05-25 15:00:00', '2024-01-26', 'scheduled');
INSERT INTO events VALUES (112, 1, 'Comedy Cellar Live', 'comedy', '2025-05-07 18:30:00', '2025-01-07', 'sold_out');
INSERT INTO events VALUES (113, 5, 'Winter Waltz', 'classical', '2025-11-29 19:30:00', '2025-10-20', 'scheduled');
INSERT INTO events VALUES (114, 4, 'Brass Attack', 'jazz', '2025-05-31 18:30:00', '2025-04-21', 'cancelled');
INSERT INTO events VALUES (115, 4, 'Summer Fado', 'folk', '2026-06-09 18:30:00', '2026-04-30', 'scheduled');
INSERT INTO events VALUES (116, 5, 'Macbeth', 'theatre', '2025-07-26 15:00:00', '2025-06-16', 'scheduled');
INSERT INTO events VALUES (117, 6, 'Iron Choir', 'rock', '2024-09-18 20:00:00', '2024-05-21', 'sold_out');
INSERT INTO events VALUES (118, 4, 'Open Mic Gala', NULL, '2026-05-11 18:30:00', '2026-04-01', 'scheduled');
INSERT INTO events VALUES (119, 3, 'Nutcracker', 'dance', '2024-12-12 15:00:00', '2024-08-14', 'scheduled');
INSERT INTO events VALUES (120, 4, 'Velvet Echo', 'pop', '2026-11-28 18:30:00', '2026-08-30', 'scheduled');
INSERT INTO events VALUES (121, 5, 'New Year Gala', 'classical', '2026-12-31 20:00:00', '2026-11-01', 'scheduled');
INSERT INTO patrons VALUES (1, 'Idris Carter', 'idris.carter@bristol.example', 'Bristol', '2006-01-14', 0, '2024-10-19 19:46:04');
INSERT INTO patrons VALUES (2, 'Dylan Whitcombe', 'dylan.whitcombe@Yahoo.co.uk', NULL, '1986-01-20', NULL, '2023-02-21 06:40:49');
INSERT INTO patrons VALUES (3, 'Imogen Carter', 'imogen.carter@icloud.com', 'Swindon', NULL, NULL, '2025-10-22 18:20:20');
INSERT INTO patrons VALUES (4, 'Callum Sharma', 'callum.sharma@Yahoo.co.uk', NULL, '1982-09-02', 0, '2023-09-07 09:00:08');
INSERT INTO patrons VALUES (5, 'Callum Bevan', 'callum.bevan@bristol.example', 'Bath', '1950-10-13', NULL, '2025-04-16 16:52:03');
INSERT INTO patrons VALUES (6, 'Dylan Carter', NULL, 'Bristol', '1975-01-31', 1, '2022-08-16 20:04:38');
INSERT INTO patrons VALUES (7, 'Leila Whitcombe', 'leila.whitcombe@icloud.com', 'Newport', '1970-08-06', 1, '2025-02-20 21:59:32');
INSERT INTO patrons VALUES (8, 'Rosa Price', 'rosa.price@icloud.com', 'Swindon', '1962-09-05', 1, '2025-12-13 06:39:33');
INSERT INTO patrons VALUES (9, 'Rosa Fernandes', 'rosa.fernandes@bristol.example', 'Cardiff', '1959-11-16', NULL, '2023-05-06 12:31:03');
INSERT INTO patrons VALUES (10, 'Leila Tanner', 'leila.tanner@bristol.example', 'Bristol', NULL, 1, '2021-08-30 15:32:04');
INSERT INTO patrons VALUES (11, 'Rosa Bevan', 'rosa.bevan@icloud.com', 'Bristol', '2000-02-26', 0, '2025-04-07 20:22:14');
INSERT INTO patrons VALUES (12, 'Leila Bevan', 'leila.bevan@gmail.com', 'Bristol', '1989-03-23', 0, '2021-12-11 18:12:35');
INSERT INTO patrons VALUES (13, 'Tobias Lloyd', 'tobias.lloyd@icloud.com', 'Bristol', '1988-04-25', NULL, '2023-12-16 06:00:12');
INSERT INTO patrons VALUES (14, 'Megan Okoye', NULL, 'Bath', '1972-09-14', 1, '2021-11-26 22:55:50');
INSERT INTO patrons VALUES (15, 'Imogen Carter', 'imogen.carter@gmail.com', 'Cardiff', '1946-10-17', 0, '2021-05-01 21:46:49');
INSERT INTO patrons VALUES (16, 'Gwen Lloyd', 'gwen.lloyd@gmail.com', 'Swindon', '1971-11-08', 1, '2024-07-23 22:52:26');
INSERT INTO patrons VALUES (17, 'Gwen Sharma', 'gwen.sharma@gmail.com', NULL, NULL, 0, '2021-04-02 06:19:31');
INSERT INTO patrons VALUES (18, 'Gwen Price', 'gwen.price@gmail.com', 'Swindon', '2003-04-02', 0, '2025-12-27 12:40:58');
INSERT INTO patrons VALUES (19, 'Gwen Tanner', 'gwen.tanner@gmail.com', 'Swindon', '1989-10-18', 1, '2025-12-31 15:53:03');
INSERT INTO patrons VALUES (20, 'Hugh Bevan', 'hugh.bevan@gmail.com', NULL, '1982-02-02', 0, '2021-12-27 21:30:42');
INSERT INTO patrons VALUES (21, 'Idris Rees', 'idris.rees@Yahoo.co.uk', 'Bristol', '1948-04-29', 0, '2023-03-30 15:46:28');
INSERT INTO patrons VALUES (22, 'Tobias Okoye', NULL, 'Bath', '2003-11-29', NULL, '2024-08-19 07:03:14');
INSERT INTO patrons VALUES (23, 'Idris Rees', 'idris.rees@icloud.com', 'Bristol', '1977-05-01', 0, '2021-12-10 15:53:22');
INSERT INTO patrons VALUES (24, 'Hugh Bevan', 'hugh.bevan@icloud.com', 'Swindon', NULL, 1, '2023-03-25 17:40:46');
INSERT INTO patrons VALUES (25, 'Priya Price', 'priya.price@Yahoo.co.uk', 'Exeter', '1950-08-11', 0, '2022-06-30 11:20:47');
INSERT INTO patrons VALUES (26, 'Idris Whitcombe', 'idris.whitcombe@gmail.com', NULL, '1971-08-09', 1, '2023-08-06 13:38:09');
INSERT INTO patrons VALUES (27, 'Imogen Lloyd', 'imogen.lloyd@icloud.com', 'Bath', '1983-04-29', NULL, '2025-10-19 13:45:42');
INSERT INTO patrons VALUES (28, 'Gwen Bevan', 'gwen.bevan@gmail.com', NULL, '1995-05-23', 1, '2021-04-11 14:16:46');
INSERT INTO patrons VALUES (29, 'Hugh Carter', 'hugh.carter@Yahoo.co.uk', 'Bristol', '1995-09-21', 0, '2022-08-11 15:16:45');
INSERT INTO patrons VALUES (30, 'Priya Rees', NULL, 'Swindon', '2004-09-14', 1, '2022-11-19 21:11:52');
INSERT INTO patrons VALUES (31, 'Tobias Sharma', 'tobias.sharma@bristol.example', 'Cardiff', NULL, 0, '2022-03-27 13:07:36');
INSERT INTO patrons VALUES (32, 'Priya Whitcombe', 'priya.whitcombe@icloud.com', 'Swindon', '1973-07-16', NULL, '2021-03-22 06:04:55');
INSERT INTO patrons VALUES (33, 'Idris Sharma', 'idris.sharma@bristol.example', 'Bath', '2006-07-04', 0, '2022-08-20 20:45:17');
INSERT INTO patrons VALUES (34, 'Carys Bevan', 'carys.bevan@gmail.com', 'Swindon', '1986-08-18', 0, '2025-03-11 16:21:09');
INSERT INTO patrons VALUES (35, 'Imogen Bevan', 'imogen.bevan@Yahoo.co.uk', 'Bristol', '1996-12-02', 0, '2022-05-12 06:59:47');
INSERT INTO patrons VALUES (36, 'Idris Sharma', 'idris.sharma@Yahoo.co.uk', 'Bath', '1976-01-12', NULL, '2024-07-08 09:23:11');
INSERT INTO patrons VALUES (37, 'Imogen Bevan', 'imogen.bevan@Yahoo.co.uk', 'Bristol', '1998-04-02', 0, '2025-06-18 22:30:54');
INSERT INTO patrons VALUES (38, 'Leila Carter', NULL, 'Exeter', NULL, 0, '2023-04-03 13:20:14');
INSERT INTO patrons VALUES (39, 'Gwen Fernandes', 'gwen.fernandes@icloud.com', NULL, '1970-05-17', 1, '2024-12-11 08:48:22');
INSERT INTO patrons VALUES (40, 'Rosa Whitcombe', 'rosa.whitcombe@icloud.com', 'Swindon', '1991-05-12', NULL, '2021-11-27 16:50:01');
INSERT INTO patrons VALUES (41, 'Dylan Lloyd', 'dylan.lloyd@Yahoo.co.uk', 'Bath', '1963-10-28', NULL, '2023-08-14 12:08:14');
INSERT INTO patrons VALUES (42, 'Dylan Okoye', 'dylan.okoye@gmail.com', NULL, '1960-08-25', 0, '2025-11-18 17:40:00');
INSERT INTO patrons VALUES (43, 'Gwen Rees', 'gwen.rees@Yahoo.co.uk', 'Bristol', '1947-09-13', 0, '2025-07-14 19:24:12');
INSERT INTO patrons VALUES (44, 'Megan Sharma', 'megan.sharma@bristol.example', 'Bristol', '1966-06-10', 1, '2025-05-01 21:22:15');
INSERT INTO patrons VALUES (45, 'Priya Price', 'priya.price@Yahoo.co.uk', NULL, NULL, NULL, '2024-12-31 06:14:37');
INSERT INTO bookings VALUES (7000, 16, 102, '2026-01-22 12:24:25', 'web', 'paid', NULL);
INSERT INTO bookings VALUES (7001, 10, 109, '2024-06-11 08:42:00', 'web', 'refunded', NULL);
INSERT INTO bookings VALUES (7002, 45, 102, '2025-11-25 17:20:04', 'phone', 'reserved', NULL);
INSERT INTO bookings VALUES (7003, 45, 119, '2024-10-27 14:55:08', 'web', 'refunded', NULL);
INSERT INTO bookings VALUES (7004, 15, 107, '2025-04-04 18:38:55', 'app', 'paid', 'STUDENT10');
INSERT INTO bookings VALUES (7005, 21, 102, '2026-01-11 23:49:26', 'web', 'paid', NULL);
INSERT INTO bookings VALUES (7006, 12, 101, '2026-04-13 20:23:05', 'app', 'paid', NULL);
INSERT INTO bookings VALUES (7007, 14, 112, '2025-04-16 15:53:11', 'web', 'refunded', NULL);
INSERT INTO bookings VALUES (7008, 15, 117, '2024-08-20 22:00:14', 'app', 'paid', 'EARLY24');
INSERT INTO bookings VALUES (7009, 4, 100, '2024-09-04 23:27:13', 'web', 'paid', NULL);
INSERT INTO bookings VALUES (7010, 16, 106, '2024-11-15 09:07:07', 'web', 'paid', NULL);
INSERT INTO bookings VALUES (7011, 12, 107, '2025-04-24 11:41:35', 'app', 'paid', 'EARLY24');
INSERT INTO bookings VALUES (7012, 8, 115, '2026-06-04 19:53:01', 'box_office', 'reserved', NULL);
INSERT INTO bookings VALUES (7013, 14, 115, '2026-06-08 14:16:32', 'box_office', 'paid', 'EARLY24');
INSERT INTO bookings VALUES (7014, 12, 114, '2025-05-21 13:35:51', 'web', 'refunded', NULL);
INSERT INTO bookings VALUES (7015, 1, 120, '2026-10-25 22:19:44', 'phone', 'paid', NULL);
INSERT INTO bookings VALUES (7016, 41, 108, '2026-07-16 15:07:28', 'web', 'paid', 'FRIENDS');
INSERT INTO bookings VALUES (7017, 13, 115, '2026-05-22 23:44:31', 'box_office', 'refunded', NULL);
INSERT INTO bookings VALUES (7018, 7, 109, '2024-04-03 14:19:28', 'phone', 'paid', NULL);
INSERT INTO bookings VALUES (7019, 8, 100, '2024-09-19 20:30:02', 'phone', 'paid', NULL);
INSERT INTO bookings VALUES (7020, 11, 113, '2025-10-29 13:15:22', 'web', 'paid', 'FRIENDS');
INSERT INTO bookings VALUES (7021, 13, 112, '2025-02-10 08:02:28', 'app', 'paid', NULL);
INSERT INTO bookings VALUES (7022, 3, 112, '2025-02-10 17:12:45', 'web', 'reserved', NULL);
INSERT INTO bookings VALUES (7023, 14, 115, '2026-05-09 17:34:23', 'phone', 'refunded', 'FRIENDS');
INSERT INTO bookings VALUES (7024, 11, 108, '2026-07-31 16:55:23', 'app', 'paid', NULL);
INSERT INTO bookings VALUES (7025, 8, 107, '2025-04-02 16:26:46', 'app', 'paid', NULL);
INSERT INTO bookings VALUES (7026, 9, 120, '2026-11-12 08:23:13', 'box_office', 'reserved', 'EARLY24');
INSERT INTO bookings VALUES (7027, 3, 103, '2024-09-23 21:54:06', 'app', 'refunded', NULL);
INSERT INTO bookings VALUES (7028, 15, 109, '2024-06-16 20:52:47', 'phone', 'refunded', 'EARLY24');
INSERT INTO bookings VALUES (7029, 26, 114, '2025-05-03 14:35:22', 'web', 'refunded', NULL);
INSERT INTO bookings VALUES (7030, 16, 102, '2025-11-28 21:22:59', 'box_office', 'paid', 'EARLY24');
INSERT INTO bookings VALUES (7031, 8, 117, '2024-07-30 22:57:30', 'app', 'reserved', NULL);
INSERT INTO bookings VALUES (7032, 26, 112, '2025-02-18 17:24:55', 'app', 'paid', NULL);
INSERT INTO bookings VALUES (7033, 10, 102, '2025-12-24 20:21:26', 'web', 'paid', 'FRIENDS');
INSERT INTO bookings VALUES (7034, 5, 107, '2025-04-11 10:20:44', 'phone', 'refunded', 'EARLY24');
INSERT INTO bookings VALUES (7035, 10, 100, '2024-09-15 22:25:34', 'web', 'paid', 'EARLY24');
INSERT INTO bookings VALUES (7036, 2, 114, '2025-05-31 14:25:49', 'web', 'refunded', NULL);
INSERT INTO bookings VALUES (7037, 36, 116, '2025-07-17 11:04:42', 'phone', 'refunded', 'EARLY24');
INSERT INTO bookings VALUES (7038, 38, 108, '2026-08-13 15:54:19', 'app', 'paid', NULL);
INSERT INTO bookings VALUES (7039, 4, 106, '2025-02-04 12:26:22', 'web', 'refunded', 'EARLY24');
INSERT INTO bookings VALUES (7040, 23, 109, '2024-05-03 12:00:53', 'web', 'reserved', 'STUDENT10');
INSERT INTO bookings VALUES (7041, 1, 116, '2025-06-22 11:36:34', 'web', 'reserved', 'STUDENT10');
INSERT INTO bookings VALUES (7042, 21, 107, '2025-04-15 18:55:28', 'phone', 'paid', NULL);
INSERT INTO bookings VALUES (7043, 16, 105, '2025-12-05 11:31:01', 'box_office', 'paid', NULL);
INSERT INTO bookings VALUES (7044, 2, 113, '2025-11-02 13:37:38', 'phone', 'paid', 'EARLY24');
INSERT INTO bookings VALUES (7045, 41, 114, '2025-05-27 09:13:03', 'app', 'refunded', 'EARLY24');
INSERT INTO bookings VALUES (7046, 14, 108, '2026-08-10 22:52:38', 'web', 'paid', 'EARLY24');
INSERT INTO bookings VALUES (7047, 26, 100, '2024-10-05 19:22:10', 'app', 'refunded', NULL);
INSERT INTO bookings VALUES (7048, 18, 102, '2025-12-12 15:59:40', 'web', 'paid', 'STUDENT10');
INSERT INTO bookings VALUES (7049, 13, 113, '2025-11-28 11:22:09', 'box_office', 'reserved', NULL);
INSERT INTO bookings VALUES (7050, 14, 101, '2026-03-05 14:46:37', 'web', 'paid', 'FRIENDS');
INSERT INTO bookings VALUES (7051, 1, 119, '2024-09-30 12:10:01', 'app', 'paid', NULL);
INSERT INTO bookings VALUES (7052, 15, 114, '2025-05-29 13:52:26', 'box_office', 'refunded', NULL);
INSERT INTO bookings VALUES (7053, 13, 103, '2024-08-15 12:28:50', 'app', 'paid', NULL);
INSERT INTO bookings VALUES (7054, 12, 119, '2024-08-25 17:56:38', 'app', 'refunded', NULL);
INSERT INTO bookings VALUES (7055, 31, 108, '2026-07-14 09:58:30', 'box_office', 'paid', NULL);
INSERT INTO bookings VALUES (7056, 3, 120, '2026-11-13 19:41:52', 'phone', 'reserved', 'FRIENDS');
INSERT INTO bookings VALUES (7057, 8, 105, '2025-11-27 17:18:39', 'web', 'reserved', NULL);
INSERT INTO bookings VALUES (7058, 4, 106, '2025-01-01 23:44:09', 'web', 'paid', NULL);
INSERT INTO bookings VALUES (7059, 1, 116, '2025-06-25 08:12:54', 'web', 'paid', NULL);
INSERT INTO bookings VALUES (7060, 14, 112, '2025-03-02 13:54:51', 'box_office', 'paid', 'EARLY24');
INSERT INTO bookings VALUES (7061, 16, 119, '2024-11-27 08:49:12', 'web', 'paid', NULL);
INSERT INTO bookings VALUES (7062, 12, 100, '2024-08-16 17:53:03', 'web', 'paid', NULL);
INSERT INTO bookings VALUES (7063, 33, 109, '2024-07-06 17:43:18', 'box_office', 'paid', NULL);
INSERT INTO bookings VALUES (7064, 36, 109, '2024-05-17 09:38:38', 'box_office', 'paid', NULL);
INSERT INTO bookings VALUES (7065, 31, 109, '2024-04-19 19:19:49', 'app', 'refunded', 'EARLY24');
INSERT INTO bookings VALUES (7066, 35, 107, '2025-03-15 08:28:00', 'phone', 'paid', 'EARLY24');
INSERT INTO bookings VALUES (7067, 5, 106, '2024-11-12 21:59:39', 'web', 'refunded', 'STUDENT10');
INSERT INTO bookings VALUES (7068, 3, 112, '2025-02-27 14:31:11', 'web', 'paid', 'FRIENDS');
INSERT INTO bookings VALUES (7069, 13, 110, '2026-08-30 22:19:27', 'box_office', 'paid', 'EARLY24');
INSERT INTO bookings VALUES (7070, 5, 113, '2025-11-09 08:57:58', 'web', 'paid', 'EARLY24');
INSERT INTO bookings VALUES (7071, 2, 107, '2025-03-13 10:40:38', 'web', 'paid', NULL);
INSERT INTO bookings VALUES (7072, 7, 109, '2024-06-01 16:08:47', 'phone', 'reserved', NULL);
INSERT INTO bookings VALUES (7073, 35, 109, '2024-04-16 17:37:35', 'box_office', 'paid', NULL);
INSERT INTO bookings VALUES (7074, 41, 119, '2024-09-01 14:57:57', 'web', 'paid', NULL);
INSERT INTO tickets VALUES ('T40007', 7000, 'BALCONY', 18, 35, NULL);
INSERT INTO tickets VALUES ('T40014', 7000, 'CIRCLE', 10, 35, '2026-02-19 17:29:00');
INSERT INTO tickets VALUES ('T40021', 7001, 'STANDING', NULL, 48, NULL);
INSERT INTO tickets VALUES ('T40028', 7002, 'STALLS', 14, 30, NULL);
INSERT INTO tickets VALUES ('T40035', 7002, 'STALLS', 10, 30, NULL);
INSERT INTO tickets VALUES ('T40042', 7002, 'STALLS', 12, 30, NULL);
INSERT INTO tickets VALUES ('T40049', 7003, 'STALLS', 16, 12.5, NULL);
INSERT INTO tickets VALUES ('T40056', 7003, 'STALLS', 6, 12.5, NULL);
INSERT INTO tickets VALUES ('T40063', 7004, 'BALCONY', 2, 62.5, NULL);
INSERT INTO tickets VALUES ('T40070', 7005, 'BALCONY', 20, 18, '2026-02-19 17:23:00');
INSERT INTO tickets VALUES ('T40077', 7005, 'BALCONY', 14, 18, '2026-02-19 17:45:00');
INSERT INTO tickets VALUES ('T40084', 7006, 'STALLS', 15, 30, '2026-06-02 17:28:00');
INSERT INTO tickets VALUES ('T40091', 7006, 'STALLS', 6, 30, '2026-06-02 17:43:00');
INSERT INTO tickets VALUES ('T40098', 7007, 'CIRCLE', 19, 18, NULL);
INSERT INTO tickets VALUES ('T40105', 7008, 'STALLS', 20, 30, '2024-09-18 19:39:00');
INSERT INTO tickets VALUES ('T40112', 7008, 'STALLS', 20, 30, '2024-09-18 19:37:00');
INSERT INTO tickets VALUES ('T40119', 7009, 'STANDING', NULL, 30, '2024-10-07 19:36:00');
INSERT INTO tickets VALUES ('T40126', 7010, 'STALLS', 2, 30, NULL);
INSERT INTO tickets VALUES ('T40133', 7010, 'STALLS', 7, 30, NULL);
INSERT INTO tickets VALUES ('T40140', 7011, 'BALCONY', 9, 30, NULL);
INSERT INTO tickets VALUES ('T40147', 7012, 'CIRCLE', 2, 35, NULL);
INSERT INTO tickets VALUES ('T40154', 7012, 'CIRCLE', 7, 35, NULL);
INSERT INTO tickets VALUES ('T40161', 7013, 'CIRCLE', 4, 62.5, '2026-06-09 17:24:00');
INSERT INTO tickets VALUES ('T40168', 7013, 'CIRCLE', 3, 62.5, '2026-06-09 17:20:00');
INSERT INTO tickets VALUES ('T40175', 7014, 'CIRCLE', 9, 12.5, NULL);
INSERT INTO tickets VALUES ('T40182', 7014, 'BALCONY', 12, 6.25, NULL);
INSERT INTO tickets VALUES ('T40189', 7014, 'CIRCLE', 22, 12.5, NULL);
INSERT INTO tickets VALUES ('T40196', 7014, 'CIRCLE', 15, 12.5, NULL);
INSERT INTO tickets VALUES ('T40203', 7015, 'CIRCLE', 12, 12.5, NULL);
INSERT INTO tickets VALUES ('T40210', 7016, 'STANDING', NULL, 12.5, '2026-08-17 18:48:00');
INSERT INTO tickets VALUES ('T40217', 7017, 'CIRCLE', 12, 48, NULL);
INSERT INTO tickets VALUES ('T40224', 7017, 'CIRCLE', 14, 48, NULL);
INSERT INTO tickets VALUES ('T40231', 7017, 'BALCONY', 6, 48, NULL);
INSERT INTO tickets VALUES ('T40238', 7018, 'BALCONY', NULL, 12.5, '2024-07-29 17:43:00');
INSERT INTO tickets VALUES ('T40245', 7018, 'STANDING', NULL, 6.25, '2024-07-29 17:38:00');
INSERT INTO tickets VALUES ('T40252', 7019, 'STANDING', NULL, 48, '2024-10-07 19:18:00');
INSERT INTO tickets VALUES ('T40259', 7019, 'STANDING', NULL, 48, '2024-10-07 19:10:00');
INSERT INTO tickets VALUES ('T40266', 7020, 'BALCONY', NULL, 48, '2025-11-29 18:11:00');
INSERT INTO tickets VALUES ('T40273', 7020, 'STANDING', NULL, 48, '2025-11-29 18:47:00');
INSERT INTO tickets VALUES ('T40280', 7021, 'BALCONY', 3, 12.5, '2025-05-07 17:56:00');
INSERT INTO tickets VALUES ('T40287', 7021, 'STALLS', 20, 12.5, '2025-05-07 17:39:00');
INSERT INTO tickets VALUES ('T40294', 7021, 'BALCONY', 17, 12.5, NULL);
INSERT INTO tickets VALUES ('T40301', 7022, 'CIRCLE', 11, 35, NULL);
INSERT INTO tickets VALUES ('T40308', 7022, 'CIRCLE', 9, 35, NULL);
INSERT INTO tickets VALUES ('T40315', 7023, 'STANDING', NULL, 62.5, NULL);
INSERT INTO tickets VALUES ('T40322', 7023, 'STANDING', NULL, 62.5, NULL);
INSERT INTO tickets VALUES ('T40329', 7024, 'STANDING', NULL, 30, '2026-08-17 18:58:00');
INSERT INTO tickets VALUES ('T40336', 7025, 'CIRCLE', 19, 18, NULL);
INSERT INTO tickets VALUES ('T40343', 7026, 'STANDING', NULL, 12.5, NULL);
INSERT INTO tickets VALUES ('T40350', 7026, 'STANDING', NULL, 12.5, NULL);
INSERT INTO tickets VALUES ('T40357', 7027, 'STANDING', NULL, 35, NULL);
INSERT INTO tickets VALUES ('T40364', 7027, 'STANDING', NULL, 35, NULL);
INSERT INTO tickets VALUES ('T40371', 7028, 'STANDING', NULL, 12.5, NULL);
INSERT INTO tickets VALUES ('T40378', 7028, 'STANDING', NULL, 6.25, NULL);
INSERT INTO tickets VALUES ('T40385', 7029, 'STANDING', NULL, 62.5, NULL);
INSERT INTO tickets VALUES ('T40392', 7029, 'STANDING', NULL, 31.25, NULL);
INSERT INTO tickets VALUES ('T40399', 7029, 'STANDING', NULL, 31.25, NULL);
INSERT INTO tickets VALUES ('T40406', 7030, 'STALLS', 12, 62.5, '2026-02-19 17:48:00');
INSERT INTO tickets VALUES ('T40413', 7031, 'CIRCLE', 16, 24, NULL);
INSERT INTO tickets VALUES ('T40420', 7032, 'CIRCLE', 2, 30, NULL);
INSERT INTO tickets VALUES ('T40427', 7032, 'CIRCLE', 18, 30, '2025-05-07 17:09:00');
INSERT INTO tickets VALUES ('T40434', 7033, 'BALCONY', 13, 62.5, '2026-02-19 17:44:00');
INSERT INTO tickets VALUES ('T40441', 7033, 'CIRCLE', 11, 62.5, '2026-02-19 17:55:00');
INSERT INTO tickets VALUES ('T40448', 7034, 'CIRCLE', 8, 18, NULL);
INSERT INTO tickets VALUES ('T40455', 7034, 'CIRCLE', 2, 18, NULL);
INSERT INTO tickets VALUES ('T40462', 7035, 'BALCONY', 11, 62.5, '2024-10-07 19:55:00');
INSERT INTO tickets VALUES ('T40469', 7035, 'BALCONY', 21, 62.5, NULL);
INSERT INTO tickets VALUES ('T40476', 7036, 'STALLS', 14, 30, NULL);
INSERT INTO tickets VALUES ('T40483', 7037, 'BALCONY', 2, 18, NULL);
INSERT INTO tickets VALUES ('T40490', 7037, 'BALCONY', 2, 18, NULL);
INSERT INTO tickets VALUES ('T40497', 7038, 'BALCONY', 3, 24, '2026-08-17 18:21:00');
INSERT INTO tickets VALUES ('T40504', 7038, 'BALCONY', 22, 24, NULL);
INSERT INTO tickets VALUES ('T40511', 7039, 'CIRCLE', 1, 12.5, NULL);
INSERT INTO tickets VALUES ('T40518', 7039, 'CIRCLE', 12, 6.25, NULL);
INSERT INTO tickets VALUES ('T40525', 7039, 'CIRCLE', 4, 12.5, NULL);
INSERT INTO tickets VALUES ('T40532', 7039, 'CIRCLE', 1, 12.5, NULL);
INSERT INTO tickets VALUES ('T40539', 7040, 'CIRCLE', 19, 48, NULL);
INSERT INTO tickets VALUES ('T40546', 7041, 'STANDING', NULL, 18, NULL);
INSERT INTO tickets VALUES ('T40553', 7041, 'STANDING', NULL, 18, NULL);
INSERT INTO tickets VALUES ('T40560', 7042, 'STANDING', NULL, 48, NULL);
INSERT INTO tickets VALUES ('T40567', 7042, 'STANDING', NULL, 48, '2025-04-24 18:42:00');
INSERT INTO tickets VALUES ('T40574', 7043, 'STALLS', 15, 18, '2025-12-24 14:12:00');
INSERT INTO tickets VALUES ('T40581', 7043, 'STALLS', 7, 18, '2025-12-24 14:27:00');
INSERT INTO tickets VALUES ('T40588', 7043, 'STALLS', 17, 18, '2025-12-24 14:41:00');
INSERT INTO tickets VALUES ('T40595', 7044, 'STANDING', NULL, 48, '2025-11-29 18:34:00');
INSERT INTO tickets VALUES ('T40602', 7044, 'STANDING', NULL, 48, NULL);
INSERT INTO tickets VALUES ('T40609', 7044, 'STANDING', NULL, 48, '2025-11-29 18:31:00');
INSERT INTO tickets VALUES ('T40616', 7045, 'BALCONY', 22, 48, NULL);
INSERT INTO tickets VALUES ('T40623', 7045, 'BALCONY', 20, 48, NULL);
INSERT INTO tickets VALUES ('T40630', 7046, 'STALLS', 16, 62.5, '2026-08-17 18:23:00');
INSERT INTO tickets VALUES ('T40637', 7046, 'STALLS', 19, 62.5, '2026-08-17 18:15:00');
INSERT INTO tickets VALUES ('T40644', 7047, 'STANDING', NULL, 30, NULL);
INSERT INTO tickets VALUES ('T40651', 7047, 'STANDING', NULL, 30, NULL);
INSERT INTO tickets VALUES ('T40658', 7047, 'STANDING', NULL, 30, NULL);
INSERT INTO tickets VALUES ('T40665', 7048, 'BALCONY', 20, 24, '2026-02-19 17:18:00');
INSERT INTO tickets VALUES ('T40672', 7048, 'CIRCLE', 6, 24, '2026-02-19 17:57:00');
INSERT INTO tickets VALUES ('T40679', 7049, 'STALLS', 5, 12.5, NULL);
INSERT INTO tickets VALUES ('T40686', 7049, 'STALLS', 22, 12.5, NULL);
INSERT INTO tickets VALUES ('T40693', 7049, 'STALLS', 11, 12.5, NULL);
INSERT INTO tickets VALUES ('T40700', 7050, 'BALCONY', 14, 48, '2026-06-02 17:47:00');
INSERT INTO tickets VALUES ('T40707', 7050, 'BALCONY', 6, 48, '2026-06-02 17:54:00');
INSERT INTO tickets VALUES ('T40714', 7051, 'BALCONY', 12, 18, '2024-12-12 14:46:00');
INSERT INTO tickets VALUES ('T40721', 7051, 'BALCONY', 21, 18, '2024-12-12 14:52:00');
INSERT INTO tickets VALUES ('T40728', 7051, 'BALCONY', 7, 9.0, NULL);
INSERT INTO tickets VALUES ('T40735', 7051, 'BALCONY', 16, 18, '2024-12-12 14:37:00');
INSERT INTO tickets VALUES ('T40742', 7052, 'CIRCLE', 2, 30, NULL);
INSERT INTO tickets VALUES ('T40749', 7052, 'CIRCLE', 7, 30, NULL);
INSERT INTO tickets VALUES ('T40756', 7053, 'BALCONY', 1, 48, NULL);
INSERT INTO tickets VALUES ('T40763', 7053, 'BALCONY', 12, 24.0, '2024-11-11 18:48:00');
INSERT INTO tickets VALUES ('T40770', 7053, 'BALCONY', 4, 24.0, '2024-11-11 18:09:00');
INSERT INTO tickets VALUES ('T40777', 7053, 'BALCONY', 10, 48, '2024-11-11 18:56:00');
INSERT INTO tickets VALUES ('T40784', 7054, 'STALLS', 6, 30, NULL);
INSERT INTO tickets VALUES ('T40791', 7054, 'STALLS', 22, 30, NULL);
INSERT INTO tickets VALUES ('T40798', 7055, 'BALCONY', 18, 62.5, '2026-08-17 18:21:00');
INSERT INTO tickets VALUES ('T40805', 7055, 'STALLS', 6, 62.5, NULL);
INSERT INTO tickets VALUES ('T40812', 7056, 'BALCONY', 6, 62.5, NULL);
INSERT INTO tickets VALUES ('T40819', 7056, 'BALCONY', 1, 31.25, NULL);
INSERT INTO tickets VALUES ('T40826', 7056, 'BALCONY', 21, 62.5, NULL);
INSERT INTO tickets VALUES ('T40833', 7057, 'BALCONY', 19, 48, NULL);
INSERT INTO tickets VALUES ('T40840', 7057, 'BALCONY', 15, 48, NULL);
INSERT INTO tickets VALUES ('T40847', 7058, 'BALCONY', 12, 12.5, NULL);
INSERT INTO tickets VALUES ('T40854', 7059, 'BALCONY', 8, 24, NULL);
INSERT INTO tickets VALUES ('T40861', 7059, 'CIRCLE', 2, 12.0, '2025-07-26 14:23:00');
INSERT INTO tickets VALUES ('T40868', 7060, 'STANDING', NULL, 62.5, '2025-05-07 17:32:00');
INSERT INTO tickets VALUES ('T40875', 7061, 'CIRCLE', 22, 30, '2024-12-12 14:38:00');
INSERT INTO tickets VALUES ('T40882', 7062, 'BALCONY', 8, 48, '2024-10-07 19:31:00');
INSERT INTO tickets VALUES ('T40889', 7063, 'BALCONY', NULL, 18, '2024-07-29 17:28:00');
INSERT INTO tickets VALUES ('T40896', 7063, 'STANDING', NULL, 18, '2024-07-29 17:43:00');
INSERT INTO tickets VALUES ('T40903', 7063, 'BALCONY', NULL, 18, '2024-07-29 17:33:00');
INSERT INTO tickets VALUES ('T40910', 7063, 'STANDING', NULL, 18, '2024-07-29 17:08:00');
INSERT INTO tickets VALUES ('T40917', 7064, 'STANDING', NULL, 30, NULL);
INSERT INTO tickets VALUES ('T40924', 7064, 'STANDING', NULL, 30, '2024-07-29 17:20:00');
INSERT INTO tickets VALUES ('T40931', 7064, 'STANDING', NULL, 30, '2024-07-29 17:08:00');
INSERT INTO tickets VALUES ('T40938', 7065, 'BALCONY', 2, 48, NULL);
INSERT INTO tickets VALUES ('T40945', 7065, 'BALCONY', 21, 48, NULL);
INSERT INTO tickets VALUES ('T40952', 7065, 'BALCONY', 11, 24.0, NULL);
INSERT INTO tickets VALUES ('T40959', 7065, 'BALCONY', 22, 24.0, NULL);
INSERT INTO tickets VALUES ('T40966', 7066, 'STANDING', NULL, 12.5, NULL);
INSERT INTO tickets VALUES ('T40973', 7066, 'STANDING', NULL, 6.25, '2025-04-24 18:29:00');
INSERT INTO tickets VALUES ('T40980', 7066, 'STANDING', NULL, 12.5, '2025-04-24 18:13:00');
INSERT INTO tickets VALUES ('T40987', 7067, 'BALCONY', 7, 30, NULL);
INSERT INTO tickets VALUES ('T40994', 7067, 'BALCONY', 15, 30, NULL);
INSERT INTO tickets VALUES ('T41001', 7068, 'STALLS', 17, 35, '2025-05-07 17:37:00');
INSERT INTO tickets VALUES ('T41008', 7068, 'STALLS', 5, 35, '2025-05-07 17:55:00');
INSERT INTO tickets VALUES ('T41015', 7068, 'STALLS', 15, 17.5, NULL);
INSERT INTO tickets VALUES ('T41022', 7069, 'CIRCLE', 18, 24, '2026-09-12 14:27:00');
INSERT INTO tickets VALUES ('T41029', 7069, 'CIRCLE', 16, 24, '2026-09-12 14:25:00');
INSERT INTO tickets VALUES ('T41036', 7069, 'CIRCLE', 3, 24, '2026-09-12 14:23:00');
INSERT INTO tickets VALUES ('T41043', 7069, 'CIRCLE', 1, 24, NULL);
INSERT INTO tickets VALUES ('T41050', 7070, 'STANDING', NULL, 18, '2025-11-29 18:55:00');
