CREATE TABLE customers (
  custId INTEGER PRIMARY KEY,
  custName TEXT NOT NULL,
  custType TEXT,
  contactPerson TEXT,
  email TEXT,
  town TEXT,
  createdAt TEXT
);
CREATE TABLE menus (
  menuId INTEGER PRIMARY KEY,
  title TEXT,
  cuisine TEXT,
  pricePerHead REAL,
  isVegetarian INTEGER,
  retired INTEGER
);
CREATE TABLE events (
  eventId INTEGER PRIMARY KEY,
  custId INTEGER NOT NULL REFERENCES customers(custId),
  eventName TEXT,
  kind TEXT,
  town TEXT,
  eventDate TEXT,
  guests INTEGER,
  status TEXT,
  bookedOn TEXT
);
CREATE TABLE orders (
  orderId INTEGER PRIMARY KEY,
  eventId INTEGER NOT NULL REFERENCES events(eventId),
  menuId INTEGER NOT NULL REFERENCES menus(menuId),
  qty INTEGER,
  discountPct REAL,
  paidOn TEXT,
  createdAt TEXT
);
CREATE TABLE staff (
  staffId INTEGER PRIMARY KEY,
  fullName TEXT,
  role TEXT,
  hourlyRate REAL,
  town TEXT,
  hiredOn TEXT,
  leftOn TEXT,
  supervisorId INTEGER REFERENCES staff(staffId)
);
CREATE TABLE shifts (
  shiftId INTEGER PRIMARY KEY,
  staffId INTEGER NOT NULL REFERENCES staff(staffId),
  eventId INTEGER NOT NULL REFERENCES events(eventId),
  startAt TEXT,
  hours REAL,
  task TEXT
);
INSERT INTO customers VALUES (1, 'Bernard Trust', 'charity', 'Nina Haddad', 'bernard1@company.co.uk', 'Cardiff', '2020-11-20');
INSERT INTO customers VALUES (2, 'Smith Trust', 'charity', 'Maria Costa', 'smith2@company.co.uk', 'Bristol', '2022-07-10');
INSERT INTO customers VALUES (3, 'Haddad Trust', 'charity', 'Nina Smith', 'haddad3@company.co.uk', 'Bristol', '2019-01-11');
INSERT INTO customers VALUES (4, 'Schmidt Consulting', 'company', 'Luca Smith', 'schmidt4@company.co.uk', 'Bath', '2023-01-12');
INSERT INTO customers VALUES (5, 'Costa Trust', 'charity', 'Lena Bernard', 'costa5@gmail.com', 'Bath', '2019-02-05');
INSERT INTO customers VALUES (6, 'Clara Dupont', 'private', NULL, NULL, 'Bath', '2023-04-28');
INSERT INTO customers VALUES (7, 'Maria Leroy', 'private', NULL, 'leroy7@company.co.uk', 'Cardiff', '2025-05-16');
INSERT INTO customers VALUES (8, 'Jonas Martin', 'private', NULL, 'martin8@hotmail.co.uk', 'Bristol', '2021-01-18');
INSERT INTO customers VALUES (9, 'Nguyen Primary School', 'school', 'Grace Bernard', 'nguyen9@company.co.uk', 'Cardiff', '2025-01-23');
INSERT INTO customers VALUES (10, 'Tom Novak', 'private', NULL, 'novak10@hotmail.co.uk', 'Cardiff', '2024-05-16');
INSERT INTO customers VALUES (11, 'Haddad Trust', 'charity', 'Lena Smith', 'haddad11@hotmail.co.uk', 'Bristol', '2019-03-23');
INSERT INTO customers VALUES (12, 'Novak & Sons', 'company', 'Tom Fischer', 'novak12@hotmail.co.uk', 'Gloucester', '2023-11-28');
INSERT INTO customers VALUES (13, 'Kowalski Ltd', 'company', 'Tom Martin', 'kowalski13@gmail.com', 'Gloucester', '2022-10-03');
INSERT INTO customers VALUES (14, 'Dupont Trust', 'charity', 'Julie Novak', NULL, 'Exeter', '2018-10-14');
INSERT INTO customers VALUES (15, 'Fischer Trust', 'charity', 'Peter Martin', 'fischer15@gmail.com', 'Bath', '2018-01-19');
INSERT INTO customers VALUES (16, 'Thomas Walker', 'private', NULL, 'walker16@gmail.com', 'Gloucester', '2025-05-01');
INSERT INTO customers VALUES (17, 'Martin Primary School', 'school', 'Karim Novak', 'martin17@company.co.uk', 'Bristol', '2023-02-11');
INSERT INTO customers VALUES (18, 'Haddad Consulting', 'company', 'Julie Muller', 'haddad18@gmail.com', 'Bath', '2019-03-14');
INSERT INTO customers VALUES (19, 'Garcia Trust', 'charity', 'Omar Nguyen', 'garcia19@company.co.uk', 'Exeter', '2021-01-01');
INSERT INTO customers VALUES (20, 'Emma Muller', 'private', NULL, 'muller20@company.co.uk', 'Bath', '2021-05-20');
INSERT INTO customers VALUES (21, 'Maria Haddad', 'private', NULL, 'haddad21@company.co.uk', 'Bath', '2021-01-10');
INSERT INTO customers VALUES (22, 'Anna Leroy', 'private', NULL, NULL, 'Gloucester', '2021-11-13');
INSERT INTO customers VALUES (23, 'Moreau Ltd', 'company', 'Thomas Garcia', 'moreau23@hotmail.co.uk', 'Cardiff', '2019-10-16');
INSERT INTO customers VALUES (24, 'Peter Schmidt', 'private', NULL, 'schmidt24@hotmail.co.uk', 'Bath', '2024-04-19');
INSERT INTO customers VALUES (25, 'Leroy Primary School', 'school', 'Chloe Leroy', 'leroy25@hotmail.co.uk', 'Gloucester', '2025-03-09');
INSERT INTO customers VALUES (26, 'Luca Rossi', 'private', NULL, 'rossi26@hotmail.co.uk', 'Bath', '2020-07-05');
INSERT INTO customers VALUES (27, 'Emma Dupont', 'private', NULL, 'dupont27@company.co.uk', 'Cardiff', '2019-07-04');
INSERT INTO customers VALUES (28, 'Jones Trust', 'charity', 'Anna Kowalski', NULL, 'Bath', '2025-04-17');
INSERT INTO customers VALUES (29, 'Bernard Law', 'company', 'Karim Novak', 'bernard29@company.co.uk', 'Bristol', '2024-05-01');
INSERT INTO customers VALUES (30, 'Bernard Consulting', 'company', 'Anna Costa', 'bernard30@company.co.uk', 'Bristol', '2022-08-02');
INSERT INTO customers VALUES (31, 'Louis Weber', 'private', NULL, 'weber31@hotmail.co.uk', 'Bath', '2019-04-01');
INSERT INTO customers VALUES (32, 'Smith Consulting', 'company', 'Chloe Novak', 'smith32@company.co.uk', 'Bath', '2022-06-01');
INSERT INTO customers VALUES (33, 'Dupont & Sons', 'company', 'Anna Costa', NULL, 'Bath', '2023-06-04');
INSERT INTO customers VALUES (34, 'Jones Consulting', 'company', 'Nina Fischer', 'jones34@gmail.com', 'Cardiff', '2018-09-18');
INSERT INTO customers VALUES (35, 'Muller Law', 'company', 'Karim Muller', 'muller35@company.co.uk', 'Bath', '2020-07-05');
INSERT INTO menus VALUES (1, 'Summer Buffet', 'British', 22.5, 0, 0);
INSERT INTO menus VALUES (2, 'Tuscan Evening', 'Italian', 42, 0, 0);
INSERT INTO menus VALUES (3, 'Vegan Feast', 'Vegan', 22.5, 1, 0);
INSERT INTO menus VALUES (4, 'Sunday Roast', 'British', 9.5, 0, 0);
INSERT INTO menus VALUES (5, 'Sushi Table', 'Japanese', 12, 0, 0);
INSERT INTO menus VALUES (6, 'Curry Night', 'Indian', 27, 0, 0);
INSERT INTO menus VALUES (7, 'Tapas Selection', 'Spanish', 42, NULL, 1);
INSERT INTO menus VALUES (8, 'Afternoon Tea', 'British', 18, 1, 0);
INSERT INTO menus VALUES (9, 'BBQ Classic', 'American', 22.5, NULL, 0);
INSERT INTO menus VALUES (10, 'BBQ Deluxe', 'American', 18, NULL, 0);
INSERT INTO menus VALUES (11, 'Mezze Spread', 'Lebanese', 12, 0, 0);
INSERT INTO menus VALUES (12, 'Paella Party', 'Spanish', 18, 0, 0);
INSERT INTO menus VALUES (13, 'Garden Lunch', 'British', 22.5, 1, 0);
INSERT INTO menus VALUES (14, 'Canapes Basic', 'French', 27, 0, 0);
INSERT INTO menus VALUES (15, 'Canapes Premium', 'French', 27, 0, 0);
INSERT INTO menus VALUES (16, 'Kids Menu', 'British', 14.9, NULL, 0);
INSERT INTO menus VALUES (17, 'Ramen Bar', 'Japanese', 12, 0, 0);
INSERT INTO menus VALUES (18, 'Risotto Trio', 'Italian', 9.5, 1, 0);
INSERT INTO menus VALUES (19, 'Cheese and Wine', 'French', 14.9, NULL, 0);
INSERT INTO menus VALUES (20, 'Christmas Dinner', 'British', 12, NULL, 0);
INSERT INTO menus VALUES (21, 'Breakfast Rolls', 'British', 18, NULL, 1);
INSERT INTO menus VALUES (22, 'Pizza Oven', 'Italian', 35, 0, 1);
INSERT INTO menus VALUES (23, 'Falafel Bar', 'Lebanese', 27, 1, 1);
INSERT INTO menus VALUES (24, 'Seafood Platter', 'French', 42, 0, 0);
INSERT INTO menus VALUES (25, 'Street Food Mix', 'mixed', 14.9, NULL, 0);
INSERT INTO events VALUES (1, 24, 'Garcia conference', 'conference', 'Bristol', '2026-05-21', 200, 'done', '2026-03-07');
INSERT INTO events VALUES (2, 2, 'Moreau birthday', 'birthday', 'Cardiff', '2021-06-18', 100, 'done', '2021-02-16');
INSERT INTO events VALUES (3, 13, 'Jones conference', 'conference', 'Bristol', '2021-12-19', 20, 'done', '2021-10-27');
INSERT INTO events VALUES (4, 25, 'Dupont birthday', 'birthday', 'Exeter', '2023-03-22', 80, 'done', '2022-10-14');
INSERT INTO events VALUES (5, 22, 'Dupont christmas party', 'christmas party', 'Bristol', '2022-09-23', 100, 'done', '2022-05-11');
INSERT INTO events VALUES (6, 17, 'Smith birthday', 'birthday', 'Bath', '2023-06-13', 25, 'done', '2023-05-01');
INSERT INTO events VALUES (7, 24, 'Bernard wedding', 'wedding', 'Cardiff', '2026-05-18', 120, 'done', '2026-01-25');
INSERT INTO events VALUES (8, 7, 'Novak wedding', 'wedding', 'Gloucester', '2024-07-09', 150, 'cancelled', '2024-03-13');
INSERT INTO events VALUES (9, 28, 'Smith birthday', 'birthday', 'Bath', '2022-12-12', 80, 'done', '2022-09-04');
INSERT INTO events VALUES (10, 29, 'Costa birthday', 'birthday', 'Cardiff', '2023-05-12', NULL, 'done', '2023-01-26');
INSERT INTO events VALUES (11, 18, 'Jones birthday', 'birthday', 'Cardiff', '2025-04-08', 150, 'done', '2024-11-27');
INSERT INTO events VALUES (12, 27, 'Bernard christmas party', 'christmas party', 'Gloucester', '2023-11-25', NULL, 'done', '2023-07-19');
INSERT INTO events VALUES (13, 14, 'Fischer christmas party', 'christmas party', 'Bristol', '2023-07-20', NULL, 'done', '2023-03-19');
INSERT INTO events VALUES (14, 22, 'Nguyen birthday', 'birthday', 'Cardiff', '2022-06-03', 80, 'done', '2022-05-20');
INSERT INTO events VALUES (15, 9, NULL, 'birthday', 'Bath', '2021-08-11', 25, 'done', '2021-04-14');
INSERT INTO events VALUES (16, 9, 'Garcia wedding', 'wedding', 'Gloucester', '2026-03-02', 80, 'cancelled', '2025-10-03');
INSERT INTO events VALUES (17, 4, 'Muller christmas party', 'christmas party', 'Bristol', '2024-02-01', 120, 'done', '2023-09-24');
INSERT INTO events VALUES (18, 2, 'Nguyen conference', 'conference', 'Cardiff', '2021-12-11', NULL, 'done', '2021-11-06');
INSERT INTO events VALUES (19, 6, 'Costa christmas party', 'christmas party', 'Gloucester', '2025-11-05', 150, 'cancelled', '2025-07-06');
INSERT INTO events VALUES (20, 18, 'Leroy conference', 'conference', 'Exeter', '2024-08-19', 20, 'cancelled', '2024-04-05');
INSERT INTO events VALUES (21, 12, 'Jones fundraiser', 'fundraiser', 'Exeter', '2025-11-22', 100, 'done', '2025-09-18');
INSERT INTO events VALUES (22, 29, 'Novak wedding', 'wedding', 'Bristol', '2022-06-18', NULL, 'done', '2022-05-22');
INSERT INTO events VALUES (23, 13, 'Haddad fundraiser', 'fundraiser', 'Bath', '2023-02-09', 80, 'done', '2022-09-07');
INSERT INTO events VALUES (24, 7, 'Smith wedding', 'wedding', 'Bath', '2021-06-04', 20, 'done', '2021-02-03');
INSERT INTO events VALUES (25, 25, 'Fischer fundraiser', 'fundraiser', 'Cardiff', '2023-06-04', NULL, 'done', '2023-03-05');
INSERT INTO events VALUES (26, 2, NULL, 'christmas party', 'Bristol', '2022-12-14', 120, 'cancelled', '2022-10-02');
INSERT INTO events VALUES (27, 21, 'Smith conference', 'conference', 'Exeter', '2024-03-28', 200, 'done', '2023-10-06');
INSERT INTO events VALUES (28, 12, 'Schmidt fundraiser', 'fundraiser', 'Bristol', '2021-07-02', 200, 'done', '2021-05-13');
INSERT INTO events VALUES (29, 12, 'Muller conference', 'conference', 'Bath', '2026-05-09', 40, 'done', '2026-04-20');
INSERT INTO events VALUES (30, 15, 'Weber wedding', 'wedding', 'Bristol', '2022-04-25', 25, 'done', '2021-11-25');
INSERT INTO events VALUES (31, 23, 'Fischer birthday', 'birthday', 'Bristol', '2025-08-04', 40, 'done', '2025-07-10');
INSERT INTO events VALUES (32, 13, 'Muller christmas party', 'christmas party', 'Gloucester', '2023-05-03', 20, 'cancelled', '2023-03-01');
INSERT INTO events VALUES (33, 9, NULL, 'fundraiser', 'Exeter', '2025-03-19', 20, 'done', '2024-10-28');
INSERT INTO events VALUES (34, 3, 'Moreau fundraiser', 'fundraiser', 'Bath', '2026-02-28', NULL, 'cancelled', '2025-09-06');
INSERT INTO events VALUES (35, 4, 'Costa fundraiser', 'fundraiser', 'Bath', '2024-07-15', NULL, 'done', '2024-05-02');
INSERT INTO events VALUES (36, 28, 'Rossi birthday', 'birthday', 'Bath', '2025-05-07', NULL, 'done', '2025-03-13');
INSERT INTO events VALUES (37, 15, 'Kowalski wedding', 'wedding', 'Bristol', '2022-10-25', 120, 'done', '2022-07-25');
INSERT INTO events VALUES (38, 23, 'Leroy birthday', 'birthday', 'Gloucester', '2021-01-24', 40, 'cancelled', '2020-08-24');
INSERT INTO events VALUES (39, 9, 'Costa wedding', 'wedding', 'Bath', '2022-05-25', NULL, 'done', '2022-03-24');
INSERT INTO events VALUES (40, 24, NULL, 'wedding', 'Bath', '2023-12-07', 100, 'done', '2023-08-01');
INSERT INTO events VALUES (41, 7, 'Fischer birthday', 'birthday', 'Cardiff', '2022-10-19', 150, 'done', '2022-08-02');
INSERT INTO events VALUES (42, 23, 'Dupont conference', 'conference', 'Cardiff', '2022-09-26', 100, 'done', '2022-05-26');
INSERT INTO events VALUES (43, 21, 'Smith fundraiser', 'fundraiser', 'Bath', '2021-02-14', 80, 'done', '2020-09-19');
INSERT INTO events VALUES (44, 13, 'Bianchi christmas party', 'christmas party', 'Bath', '2024-07-18', 60, 'done', '2024-03-03');
INSERT INTO events VALUES (45, 26, 'Haddad wedding', 'wedding', 'Gloucester', '2022-09-18', 200, 'done', '2022-08-09');
INSERT INTO events VALUES (46, 27, 'Haddad conference', 'conference', 'Bath', '2025-11-15', 60, 'done', '2025-07-05');
INSERT INTO events VALUES (47, 15, 'Costa fundraiser', 'fundraiser', 'Exeter', '2022-03-10', 20, 'done', '2021-10-04');
INSERT INTO events VALUES (48, 23, 'Moreau wedding', 'wedding', 'Bristol', '2024-08-26', 150, 'done', '2024-05-26');
INSERT INTO events VALUES (49, 9, 'Garcia conference', 'conference', 'Bristol', '2025-09-12', 150, 'done', '2025-06-01');
INSERT INTO events VALUES (50, 23, 'Bernard christmas party', 'christmas party', 'Exeter', '2023-07-18', 40, 'cancelled', '2023-03-26');
INSERT INTO events VALUES (51, 22, 'Schmidt birthday', 'birthday', 'Cardiff', '2025-10-11', 60, 'cancelled', '2025-08-27');
INSERT INTO events VALUES (52, 11, 'Fischer christmas party', 'christmas party', 'Bath', '2025-08-19', 80, 'done', '2025-07-09');
INSERT INTO events VALUES (53, 6, 'Kowalski wedding', 'wedding', 'Bristol', '2021-12-05', 120, 'done', '2021-09-23');
INSERT INTO events VALUES (54, 11, 'Fischer christmas party', 'christmas party', 'Cardiff', '2026-08-11', 40, 'done', '2026-06-27');
INSERT INTO events VALUES (55, 16, NULL, 'wedding', 'Bath', '2025-12-27', NULL, 'done', '2025-08-18');
INSERT INTO events VALUES (56, 20, 'Jones fundraiser', 'fundraiser', 'Cardiff', '2023-09-02', 80, 'done', '2023-05-02');
INSERT INTO events VALUES (57, 9, 'Novak wedding', 'wedding', 'Gloucester', '2025-10-04', 200, 'done', '2025-06-19');
INSERT INTO events VALUES (58, 9, 'Fischer conference', 'conference', 'Exeter', '2022-09-17', 25, 'done', '2022-07-10');
INSERT INTO events VALUES (59, 14, 'Costa wedding', 'wedding', 'Exeter', '2023-11-10', 80, 'done', '2023-07-20');
INSERT INTO events VALUES (60, 9, NULL, 'conference', 'Exeter', '2021-05-08', 40, 'done', '2021-03-27');
INSERT INTO orders VALUES (1, 22, 11, 80, 10, '2022-06-28', '2022-05-11');
INSERT INTO orders VALUES (2, 27, 4, 40, 0, NULL, '2024-02-11');
INSERT INTO orders VALUES (3, 3, 9, 30, 10, '2021-12-28', '2021-11-11');
INSERT INTO orders VALUES (4, 41, 2, 30, 10, '2022-10-28', '2022-09-11');
INSERT INTO orders VALUES (5, 13, 3, 120, NULL, '2023-07-28', '2023-06-11');
INSERT INTO orders VALUES (6, 24, 3, 15, 15, NULL, '2021-05-11');
INSERT INTO orders VALUES (7, 23, 20, 20, 0, '2023-02-28', '2023-01-11');
INSERT INTO orders VALUES (8, 5, 9, 30, NULL, '2022-09-28', '2022-08-11');
INSERT INTO orders VALUES (9, 44, 15, 30, 10, '2024-07-28', '2024-06-11');
INSERT INTO orders VALUES (10, 44, 4, 80, 10, '2024-07-28', '2024-06-11');
INSERT INTO orders VALUES (11, 6, 4, 100, 0, NULL, '2023-05-11');
INSERT INTO orders VALUES (12, 42, 10, 50, 0, NULL, '2022-08-11');
INSERT INTO orders VALUES (13, 10, 7, 120, 10, '2023-05-28', '2023-04-11');
INSERT INTO orders VALUES (14, 44, 3, 15, 0, NULL, '2024-06-11');
INSERT INTO orders VALUES (15, 14, 17, 40, 0, NULL, '2022-05-11');
INSERT INTO orders VALUES (16, 28, 17, 50, 0, '2021-07-28', '2021-06-11');
INSERT INTO orders VALUES (17, 3, 10, 30, 15, '2021-12-28', '2021-11-11');
INSERT INTO orders VALUES (18, 17, 16, 15, NULL, '2024-02-28', '2024-01-11');
INSERT INTO orders VALUES (19, 16, 1, 40, 0, NULL, '2026-02-11');
INSERT INTO orders VALUES (20, 2, 16, 80, 5, NULL, '2021-05-11');
INSERT INTO orders VALUES (21, 31, 20, 15, 15, '2025-08-28', '2025-07-11');
INSERT INTO orders VALUES (22, 54, 5, 100, 5, NULL, '2026-07-11');
INSERT INTO orders VALUES (23, 48, 1, 80, NULL, '2024-08-28', '2024-07-11');
INSERT INTO orders VALUES (24, 8, 15, 80, 15, '2024-07-28', '2024-06-11');
INSERT INTO orders VALUES (25, 30, 6, 80, 0, '2022-04-28', '2022-03-11');
INSERT INTO orders VALUES (26, 42, 20, 20, 0, '2022-09-28', '2022-08-11');
INSERT INTO orders VALUES (27, 9, 8, 120, NULL, NULL, '2022-11-11');
INSERT INTO orders VALUES (28, 52, 3, 80, 5, NULL, '2025-07-11');
INSERT INTO orders VALUES (29, 5, 3, 120, 10, '2022-09-28', '2022-08-11');
INSERT INTO orders VALUES (30, 33, 16, 30, NULL, '2025-03-28', '2025-02-11');
INSERT INTO orders VALUES (31, 7, 7, 40, 15, '2026-05-28', '2026-04-11');
INSERT INTO orders VALUES (32, 8, 21, 40, NULL, NULL, '2024-06-11');
INSERT INTO orders VALUES (33, 17, 19, 20, 0, NULL, '2024-01-11');
INSERT INTO orders VALUES (34, 14, 20, 40, 5, '2022-06-28', '2022-05-11');
INSERT INTO orders VALUES (35, 33, 6, 50, 0, '2025-03-28', '2025-02-11');
INSERT INTO orders VALUES (36, 49, 14, 100, 5, '2025-09-28', '2025-08-11');
INSERT INTO orders VALUES (37, 54, 19, 100, NULL, '2026-08-28', '2026-07-11');
INSERT INTO orders VALUES (38, 30, 11, 100, 5, '2022-04-28', '2022-03-11');
INSERT INTO orders VALUES (39, 13, 11, 15, 0, NULL, '2023-06-11');
INSERT INTO orders VALUES (40, 55, 14, 50, 5, '2025-12-28', '2025-11-11');
INSERT INTO orders VALUES (41, 4, 21, 80, 5, NULL, '2023-02-11');
INSERT INTO orders VALUES (42, 41, 11, 30, 10, '2022-10-28', '2022-09-11');
INSERT INTO orders VALUES (43, 52, 15, 15, 15, '2025-08-28', '2025-07-11');
INSERT INTO orders VALUES (44, 50, 3, 120, 0, '2023-07-28', '2023-06-11');
INSERT INTO orders VALUES (45, 4, 13, 15, NULL, '2023-03-28', '2023-02-11');
INSERT INTO orders VALUES (46, 29, 10, 120, 5, '2026-05-28', '2026-04-11');
INSERT INTO orders VALUES (47, 11, 15, 120, 0, '2025-04-28', '2025-03-11');
INSERT INTO orders VALUES (48, 28, 11, 15, 10, '2021-07-28', '2021-06-11');
INSERT INTO orders VALUES (49, 21, 5, 80, 0, '2025-11-28', '2025-10-11');
INSERT INTO orders VALUES (50, 27, 21, 15, 0, '2024-03-28', '2024-02-11');
INSERT INTO orders VALUES (51, 10, 7, 15, 0, '2023-05-28', '2023-04-11');
INSERT INTO orders VALUES (52, 38, 14, 50, 5, '2021-01-28', '2020-12-11');
INSERT INTO orders VALUES (53, 41, 13, 40, NULL, '2022-10-28', '2022-09-11');
INSERT INTO orders VALUES (54, 42, 16, 50, 5, '2022-09-28', '2022-08-11');
INSERT INTO orders VALUES (55, 9, 16, 120, 0, '2022-12-28', '2022-11-11');
INSERT INTO orders VALUES (56, 23, 11, 50, 10, NULL, '2023-01-11');
INSERT INTO orders VALUES (57, 16, 15, 40, NULL, '2026-03-28', '2026-02-11');
INSERT INTO orders VALUES (58, 50, 19, 120, 10, '2023-07-28', '2023-06-11');
INSERT INTO orders VALUES (59, 55, 10, 100, 15, '2025-12-28', '2025-11-11');
INSERT INTO orders VALUES (60, 54, 9, 100, 5, NULL, '2026-07-11');
INSERT INTO orders VALUES (61, 41, 10, 30, 0, '2022-10-28', '2022-09-11');
INSERT INTO orders VALUES (62, 47, 1, 120, 5, '2022-03-28', '2022-02-11');
INSERT INTO orders VALUES (63, 50, 21, 15, 5, '2023-07-28', '2023-06-11');
INSERT INTO orders VALUES (64, 9, 4, 15, 0, '2022-12-28', '2022-11-11');
INSERT INTO orders VALUES (65, 13, 2, 30, 0, '2023-07-28', '2023-06-11');
INSERT INTO orders VALUES (66, 43, 2, 30, 5, '2021-02-28', '2021-01-11');
INSERT INTO orders VALUES (67, 29, 14, 30, 0, NULL, '2026-04-11');
INSERT INTO orders VALUES (68, 55, 3, 20, 5, '2025-12-28', '2025-11-11');
INSERT INTO orders VALUES (69, 23, 16, 40, 5, NULL, '2023-01-11');
INSERT INTO orders VALUES (70, 27, 11, 100, 5, '2024-03-28', '2024-02-11');
INSERT INTO orders VALUES (71, 31, 14, 100, 5, '2025-08-28', '2025-07-11');
INSERT INTO orders VALUES (72, 20, 17, 100, 5, '2024-08-28', '2024-07-11');
INSERT INTO orders VALUES (73, 24, 12, 20, 0, '2021-06-28', '2021-05-11');
INSERT INTO orders VALUES (74, 8, 19, 40, 5, '2024-07-28', '2024-06-11');
INSERT INTO orders VALUES (75, 10, 1, 80, 0, NULL, '2023-04-11');
INSERT INTO orders VALUES (76, 29, 8, 80, NULL, '2026-05-28', '2026-04-11');
INSERT INTO orders VALUES (77, 54, 20, 15, 0, '2026-08-28', '2026-07-11');
INSERT INTO orders VALUES (78, 25, 6, 20, 10, NULL, '2023-05-11');
INSERT INTO orders VALUES (79, 25, 10, 120, 10, '2023-06-28', '2023-05-11');
INSERT INTO orders VALUES (80, 14, 13, 30, 0, '2022-06-28', '2022-05-11');
INSERT INTO staff VALUES (1, 'Chloe Weber', 'event manager', 18, 'Bath', '2016-05-14', NULL, NULL);
INSERT INTO staff VALUES (2, 'Luca Leroy', 'event manager', 15, 'Bristol', '2017-06-21', NULL, NULL);
INSERT INTO staff VALUES (3, 'Omar Garcia', 'event manager', 11.5, 'Bath', '2016-03-08', NULL, NULL);
INSERT INTO staff VALUES (4, 'Chloe Leroy', 'bartender', 22, 'Gloucester', '2023-09-20', '2025-09-20', 3);
INSERT INTO staff VALUES (5, 'Mark Muller', 'chef', 12, 'Bristol', '2021-11-04', '2023-11-04', 3);
INSERT INTO staff VALUES (6, 'Mark Jones', 'bartender', 22, 'Exeter', '2021-09-05', NULL, 3);
INSERT INTO staff VALUES (7, 'Omar Dupont', 'waiter', 22, 'Gloucester', '2023-10-14', NULL, 1);
INSERT INTO staff VALUES (8, 'Clara Jones', 'driver', 12, NULL, '2019-01-21', NULL, 2);
INSERT INTO staff VALUES (9, 'Nina Dupont', 'event manager', 22, 'Bristol', '2017-03-06', NULL, 3);
INSERT INTO staff VALUES (10, 'Louis Weber', 'bartender', 18, 'Bath', '2020-02-11', '2022-02-11', 1);
INSERT INTO staff VALUES (11, 'Anna Novak', 'waiter', 22, 'Bath', '2017-11-15', '2019-11-15', 3);
INSERT INTO staff VALUES (12, 'Mark Muller', 'waiter', 18, 'Bath', '2016-06-17', '2018-06-17', 2);
INSERT INTO staff VALUES (13, 'Grace Novak', 'waiter', 12, 'Cardiff', '2017-06-03', NULL, 2);
INSERT INTO staff VALUES (14, 'Sofia Rossi', 'event manager', 13.5, 'Bristol', '2022-05-15', NULL, 3);
INSERT INTO staff VALUES (15, 'Grace Kowalski', 'chef', 11.5, 'Bath', '2017-06-02', NULL, 12);
INSERT INTO staff VALUES (16, 'Chloe Nguyen', 'waiter', 11.5, NULL, '2020-11-20', NULL, 2);
INSERT INTO staff VALUES (17, 'Anna Nguyen', 'event manager', 11.5, 'Bristol', '2024-03-09', NULL, 2);
INSERT INTO staff VALUES (18, 'Sofia Muller', 'event manager', 15, 'Bristol', '2023-02-06', NULL, 2);
INSERT INTO staff VALUES (19, 'Hugo Moreau', 'driver', 18, 'Bath', '2017-06-05', NULL, 17);
INSERT INTO staff VALUES (20, 'Grace Costa', 'waiter', 13.5, 'Bristol', '2023-11-11', NULL, 3);
INSERT INTO staff VALUES (21, 'Anna Walker', 'waiter', 22, 'Bristol', '2023-04-14', NULL, 8);
INSERT INTO staff VALUES (22, 'Omar Schmidt', 'waiter', 15, 'Exeter', '2019-07-16', NULL, 1);
INSERT INTO staff VALUES (23, 'Eva Schmidt', 'waiter', 12, 'Cardiff', '2017-06-15', NULL, 2);
INSERT INTO staff VALUES (24, 'Anna Walker', 'waiter', 13.5, NULL, '2018-10-28', NULL, 2);
INSERT INTO staff VALUES (25, 'Anna Walker', 'waiter', 13.5, 'Bristol', '2020-10-11', NULL, 3);
INSERT INTO staff VALUES (26, 'Chloe Bernard', 'driver', 15, 'Bristol', '2021-11-24', NULL, 1);
INSERT INTO staff VALUES (27, 'Clara Garcia', 'chef', 13.5, 'Bristol', '2021-11-04', NULL, 5);
INSERT INTO staff VALUES (28, 'Peter Schmidt', 'waiter', 11.5, 'Bath', '2021-06-09', NULL, 2);
INSERT INTO staff VALUES (29, 'Lena Smith', 'driver', 11.5, 'Gloucester', '2018-12-20', '2020-12-20', 3);
INSERT INTO staff VALUES (30, 'Sofia Schmidt', 'event manager', 13.5, 'Exeter', '2022-11-15', NULL, 3);
INSERT INTO shifts VALUES (1, 8, 22, '2022-06-18 12:00:00', 3, 'bar');
INSERT INTO shifts VALUES (2, 16, 24, '2021-06-04 17:00:00', 8, 'transport');
INSERT INTO shifts VALUES (3, 13, 37, '2022-10-25 18:00:00', NULL, 'kitchen');
INSERT INTO shifts VALUES (4, 19, 48, '2024-08-26 09:00:00', 3, 'setup');
INSERT INTO shifts VALUES (5, 10, 50, '2023-07-18 11:30:00', 7.5, 'transport');
INSERT INTO shifts VALUES (6, 25, 36, '2025-05-07 16:30:00', 4, 'bar');
INSERT INTO shifts VALUES (7, 17, 24, '2021-06-04 13:00:00', 10, 'setup');
INSERT INTO shifts VALUES (8, 12, 55, '2025-12-27 10:30:00', 8, 'setup');
INSERT INTO shifts VALUES (9, 11, 29, '2026-05-09 18:30:00', 5, 'bar');
INSERT INTO shifts VALUES (10, 21, 24, '2021-06-04 10:30:00', 6, 'transport');
INSERT INTO shifts VALUES (11, 13, 19, '2025-11-05 15:30:00', 5, 'bar');
INSERT INTO shifts VALUES (12, 16, 18, '2021-12-11 14:00:00', 4, 'bar');
INSERT INTO shifts VALUES (13, 18, 33, '2025-03-19 11:30:00', NULL, 'service');
INSERT INTO shifts VALUES (14, 15, 9, '2022-12-12 16:00:00', 10, 'kitchen');
INSERT INTO shifts VALUES (15, 7, 36, '2025-05-07 17:00:00', 7.5, 'transport');
INSERT INTO shifts VALUES (16, 21, 47, '2022-03-10 17:30:00', 4, 'setup');
INSERT INTO shifts VALUES (17, 13, 16, '2026-03-02 12:00:00', 10, 'transport');
INSERT INTO shifts VALUES (18, 20, 56, '2023-09-02 09:30:00', 8, 'service');
INSERT INTO shifts VALUES (19, 8, 25, '2023-06-04 16:00:00', 4, 'setup');
INSERT INTO shifts VALUES (20, 13, 29, '2026-05-09 11:00:00', 3, 'bar');
INSERT INTO shifts VALUES (21, 7, 21, '2025-11-22 19:30:00', 6, 'kitchen');
INSERT INTO shifts VALUES (22, 3, 30, '2022-04-25 08:00:00', 8, 'kitchen');
INSERT INTO shifts VALUES (23, 27, 33, '2025-03-19 19:00:00', 6, 'service');
INSERT INTO shifts VALUES (24, 11, 14, '2022-06-03 19:30:00', 3, 'transport');
INSERT INTO shifts VALUES (25, 16, 23, '2023-02-09 15:30:00', 6, 'bar');
INSERT INTO shifts VALUES (26, 22, 17, '2024-02-01 09:30:00', 5, 'kitchen');
INSERT INTO shifts VALUES (27, 1, 48, '2024-08-26 18:00:00', 5, 'kitchen');
INSERT INTO shifts VALUES (28, 27, 5, '2022-09-23 13:30:00', 3, 'service');
INSERT INTO shifts VALUES (29, 9, 15, '2021-08-11 12:30:00', 4, 'setup');
INSERT INTO shifts VALUES (30, 26, 53, '2021-12-05 12:00:00', NULL, 'service');
INSERT INTO shifts VALUES (31, 12, 40, '2023-12-07 16:00:00', NULL, 'service');
INSERT INTO shifts VALUES (32, 23, 46, '2025-11-15 08:00:00', 7.5, 'bar');
INSERT INTO shifts VALUES (33, 18, 37, '2022-10-25 14:30:00', 6, 'service');
INSERT INTO shifts VALUES (34, 8, 41, '2022-10-19 08:00:00', 8, 'kitchen');
INSERT INTO shifts VALUES (35, 13, 34, '2026-02-28 17:00:00', 4, 'service');
INSERT INTO shifts VALUES (36, 20, 33, '2025-03-19 17:30:00', 10, 'bar');
INSERT INTO shifts VALUES (37, 9, 22, '2022-06-18 17:00:00', 8, 'service');
INSERT INTO shifts VALUES (38, 11, 40, '2023-12-07 14:00:00', 7.5, 'bar');
INSERT INTO shifts VALUES (39, 17, 40, '2023-12-07 15:30:00', 3, 'service');
INSERT INTO shifts VALUES (40, 5, 49, '2025-09-12 16:30:00', 3, 'bar');
INSERT INTO shifts VALUES (41, 13, 5, '2022-09-23 09:00:00', 3, 'bar');
INSERT INTO shifts VALUES (42, 22, 18, '2021-12-11 13:30:00', 10, 'setup');
INSERT INTO shifts VALUES (43, 15, 7, '2026-05-18 15:00:00', 3, 'bar');
INSERT INTO shifts VALUES (44, 23, 42, '2022-09-26 09:00:00', NULL, 'bar');
INSERT INTO shifts VALUES (45, 6, 34, '2026-02-28 13:30:00', 4, 'transport');
INSERT INTO shifts VALUES (46, 10, 36, '2025-05-07 19:00:00', 10, 'transport');
INSERT INTO shifts VALUES (47, 24, 31, '2025-08-04 10:00:00', NULL, 'bar');
INSERT INTO shifts VALUES (48, 17, 42, '2022-09-26 13:30:00', 6, 'transport');
INSERT INTO shifts VALUES (49, 14, 22, '2022-06-18 13:00:00', NULL, 'bar');
INSERT INTO shifts VALUES (50, 8, 45, '2022-09-18 08:30:00', 8, 'setup');
INSERT INTO shifts VALUES (51, 27, 54, '2026-08-11 18:30:00', 4, 'bar');
INSERT INTO shifts VALUES (52, 5, 21, '2025-11-22 13:30:00', 7.5, 'bar');
INSERT INTO shifts VALUES (53, 3, 23, '2023-02-09 08:00:00', NULL, 'bar');
INSERT INTO shifts VALUES (54, 17, 51, '2025-10-11 08:30:00', 8, 'service');
INSERT INTO shifts VALUES (55, 3, 38, '2021-01-24 14:00:00', 5, 'bar');
INSERT INTO shifts VALUES (56, 10, 34, '2026-02-28 12:00:00', 7.5, 'kitchen');
INSERT INTO shifts VALUES (57, 16, 14, '2022-06-03 10:30:00', 8, 'bar');
INSERT INTO shifts VALUES (58, 11, 1, '2026-05-21 19:30:00', 7.5, 'setup');
INSERT INTO shifts VALUES (59, 26, 33, '2025-03-19 10:00:00', 3, 'setup');
INSERT INTO shifts VALUES (60, 3, 17, '2024-02-01 18:00:00', NULL, 'transport');
INSERT INTO shifts VALUES (61, 8, 51, '2025-10-11 11:00:00', 3, 'kitchen');
INSERT INTO shifts VALUES (62, 2, 27, '2024-03-28 11:30:00', 8, 'service');
INSERT INTO shifts VALUES (63, 16, 45, '2022-09-18 11:30:00', 4, 'setup');
INSERT INTO shifts VALUES (64, 23, 18, '2021-12-11 17:30:00', 7.5, 'kitchen');
INSERT INTO shifts VALUES (65, 4, 52, '2025-08-19 15:00:00', 5, 'kitchen');
INSERT INTO shifts VALUES (66, 17, 53, '2021-12-05 17:00:00', 7.5, 'transport');
INSERT INTO shifts VALUES (67, 6, 19, '2025-11-05 17:30:00', 3, 'kitchen');
INSERT INTO shifts VALUES (68, 15, 44, '2024-07-18 11:00:00', 10, 'bar');
INSERT INTO shifts VALUES (69, 18, 29, '2026-05-09 19:30:00', 8, 'service');
INSERT INTO shifts VALUES (70, 13, 8, '2024-07-09 18:00:00', 6, 'setup');
INSERT INTO shifts VALUES (71, 26, 20, '2024-08-19 08:00:00', NULL, 'transport');
INSERT INTO shifts VALUES (72, 22, 28, '2021-07-02 19:30:00', 3, 'service');
INSERT INTO shifts VALUES (73, 22, 45, '2022-09-18 17:30:00', 8, 'kitchen');
INSERT INTO shifts VALUES (74, 23, 16, '2026-03-02 17:00:00', 7.5, 'setup');
INSERT INTO shifts VALUES (75, 25, 55, '2025-12-27 14:30:00', 8, 'service');
INSERT INTO shifts VALUES (76, 19, 52, '2025-08-19 13:00:00', 7.5, 'setup');
INSERT INTO shifts VALUES (77, 11, 47, '2022-03-10 15:30:00', 5, 'setup');
INSERT INTO shifts VALUES (78, 21, 46, '2025-11-15 10:30:00', 4, 'bar');
INSERT INTO shifts VALUES (79, 8, 29, '2026-05-09 18:30:00', NULL, 'setup');
INSERT INTO shifts VALUES (80, 27, 21, '2025-11-22 08:00:00', 3, 'setup');
INSERT INTO customers VALUES (36, 'Okafor Catering School', 'school', 'Ngozi Okafor', 'okafor@gmail.com', 'Cardiff', '2020-02-17');
INSERT INTO events VALUES (61, 36, 'Okafor graduation', 'fundraiser', 'Bristol', '2026-12-05', 90, 'confirmed', '2026-08-30');
INSERT INTO events VALUES (62, 4, 'Schmidt christmas party', 'christmas party', 'Bath', '2026-12-18', 60, 'confirmed', '2026-09-22');
INSERT INTO events VALUES (63, 11, 'Novak wedding', 'wedding', 'Exeter', '2027-04-24', NULL, 'confirmed', '2026-10-02');
