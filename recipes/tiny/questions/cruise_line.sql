CREATE TABLE ship (
  ship_id INTEGER PRIMARY KEY,
  ship_name TEXT NOT NULL,
  ship_class TEXT,
  built_year INTEGER,
  flag TEXT,
  home_port TEXT,
  max_passengers INTEGER,
  ship_status TEXT
);
CREATE TABLE cabin (
  cabin_id INTEGER PRIMARY KEY,
  ship_id INTEGER NOT NULL REFERENCES ship(ship_id),
  cabin_no TEXT,
  deck INTEGER,
  cabin_type TEXT,
  beds INTEGER,
  sq_m REAL
);
CREATE TABLE cruise (
  cruise_id INTEGER PRIMARY KEY,
  ship_id INTEGER NOT NULL REFERENCES ship(ship_id),
  cruise_title TEXT,
  region TEXT,
  dep_port TEXT,
  arr_port TEXT,
  dep_date TEXT,
  ret_date TEXT,
  base_fare REAL,
  cruise_status TEXT
);
CREATE TABLE passenger (
  pax_id INTEGER PRIMARY KEY,
  pax_name TEXT NOT NULL,
  pax_email TEXT,
  birth_dt TEXT,
  nationality TEXT,
  city TEXT,
  club_level TEXT,
  registered_on TEXT
);
CREATE TABLE booking (
  booking_ref TEXT PRIMARY KEY,
  cruise_id INTEGER NOT NULL REFERENCES cruise(cruise_id),
  pax_id INTEGER NOT NULL REFERENCES passenger(pax_id),
  cabin_id INTEGER REFERENCES cabin(cabin_id),
  booked_at TEXT,
  fare_paid REAL,
  channel TEXT,
  booking_status TEXT,
  cancelled_on TEXT
);
INSERT INTO ship VALUES (1, 'Silver Star', 'medium', 2003, 'Malta', 'Hamburg', 4200, 'in service');
INSERT INTO ship VALUES (2, 'Polar Horizon', 'large', 2000, 'Malta', 'Genoa', 3100, 'in service');
INSERT INTO ship VALUES (3, 'Coral Star', 'large', 2018, 'Bahamas', NULL, 1800, 'in service');
INSERT INTO ship VALUES (4, 'Golden Star', 'small', 2021, 'Bahamas', 'Genoa', 650, 'in service');
INSERT INTO ship VALUES (5, 'Nordic Star', 'small', 2007, 'Italy', 'Miami', 4200, 'in service');
INSERT INTO ship VALUES (6, 'Polar Spirit', 'large', 2024, 'Panama', 'Miami', 2400, 'in service');
INSERT INTO ship VALUES (7, 'Silver Dawn', 'medium', 2000, 'Panama', 'Southampton', 3100, 'in service');
INSERT INTO ship VALUES (8, 'Nordic Dawn', 'small', 2016, 'Bahamas', 'Southampton', 3100, 'in service');
INSERT INTO ship VALUES (9, 'Silver Horizon', 'small', 2021, 'Bahamas', 'Hamburg', 1200, 'dry dock');
INSERT INTO ship VALUES (10, 'Nordic Horizon', 'medium', 2019, 'Italy', 'Hamburg', 4200, 'in service');
INSERT INTO ship VALUES (11, 'Silver Spirit', 'small', 2011, 'Panama', 'Barcelona', 1800, 'in service');
INSERT INTO ship VALUES (12, 'Azure Dawn', 'medium', 2007, 'Italy', 'Miami', 3100, 'in service');
INSERT INTO ship VALUES (13, 'Azure Pearl', 'small', 2011, 'Malta', 'Genoa', 1200, 'in service');
INSERT INTO ship VALUES (14, 'Polar Wind', 'medium', 1993, 'Panama', 'Miami', 650, 'dry dock');
INSERT INTO ship VALUES (15, 'Azure Wind', 'medium', 2022, 'Bahamas', NULL, 2400, 'in service');
INSERT INTO ship VALUES (16, 'Golden Pearl', 'large', 2004, 'Bahamas', NULL, 320, 'in service');
INSERT INTO ship VALUES (17, 'Royal Spirit', 'medium', 2022, 'Italy', NULL, 1800, 'dry dock');
INSERT INTO ship VALUES (18, 'Nordic Wind', 'small', 2011, 'Bahamas', 'Southampton', 1800, 'in service');
INSERT INTO ship VALUES (19, 'Golden Spirit', 'large', 2017, 'Italy', 'Southampton', 2400, 'dry dock');
INSERT INTO ship VALUES (20, 'Polar Star', 'medium', 2023, 'Bahamas', 'Miami', 2400, 'dry dock');
INSERT INTO ship VALUES (21, 'Silver Wind', 'medium', 2005, 'Bahamas', 'Miami', 650, 'retired');
INSERT INTO ship VALUES (22, 'Royal Star', 'medium', 2002, 'Bahamas', 'Barcelona', 3100, 'in service');
INSERT INTO ship VALUES (23, 'Royal Wind', 'small', 1999, 'Bahamas', 'Barcelona', 320, 'in service');
INSERT INTO ship VALUES (24, 'Coral Pearl', 'large', 2008, 'Bahamas', 'Barcelona', 4200, 'dry dock');
INSERT INTO ship VALUES (25, 'Azure Horizon', 'medium', 2000, 'Malta', 'Miami', 320, 'in service');
INSERT INTO cabin VALUES (1, 5, '3053', 3, 'ocean view', 3, 17.5);
INSERT INTO cabin VALUES (2, 14, '10110', 10, 'balcony', 1, 21);
INSERT INTO cabin VALUES (3, 4, '7179', 7, 'balcony', 4, 21);
INSERT INTO cabin VALUES (4, 10, '7073', 7, 'balcony', 2, 21);
INSERT INTO cabin VALUES (5, 6, '11118', 11, 'ocean view', 3, 17);
INSERT INTO cabin VALUES (6, 20, '7022', 7, 'ocean view', 2, 18.5);
INSERT INTO cabin VALUES (7, 7, '12047', 12, 'balcony', 2, 21);
INSERT INTO cabin VALUES (8, 13, '9030', 9, 'inside', 2, 14);
INSERT INTO cabin VALUES (9, 15, '7171', 7, 'balcony', 2, NULL);
INSERT INTO cabin VALUES (10, 18, '8006', 8, 'ocean view', 4, 17.5);
INSERT INTO cabin VALUES (11, 7, '3094', 3, 'ocean view', 2, 17.5);
INSERT INTO cabin VALUES (12, 20, '11140', 11, 'balcony', 2, 21.5);
INSERT INTO cabin VALUES (13, 1, '8113', 8, 'ocean view', 2, 18.5);
INSERT INTO cabin VALUES (14, 17, '11043', 11, 'suite', 4, 39.5);
INSERT INTO cabin VALUES (15, 7, '3022', 3, 'ocean view', 2, 18.5);
INSERT INTO cabin VALUES (16, 15, '9144', 9, 'inside', 2, 14);
INSERT INTO cabin VALUES (17, 4, '7109', 7, 'balcony', 2, 21);
INSERT INTO cabin VALUES (18, 16, '7084', 7, 'inside', 2, NULL);
INSERT INTO cabin VALUES (19, 16, '6007', 6, 'suite', 2, 38.5);
INSERT INTO cabin VALUES (20, 9, '7019', 7, 'ocean view', 3, 17);
INSERT INTO cabin VALUES (21, 3, '8175', 8, 'inside', 2, 15.5);
INSERT INTO cabin VALUES (22, 12, '8104', 8, 'balcony', 1, 22.5);
INSERT INTO cabin VALUES (23, 3, '12063', 12, 'suite', 2, 39.5);
INSERT INTO cabin VALUES (24, 8, '10146', 10, 'balcony', 4, 22.5);
INSERT INTO cabin VALUES (25, 15, '10015', 10, 'inside', 1, 14);
INSERT INTO cabin VALUES (26, 16, '9035', 9, 'suite', 4, 38.5);
INSERT INTO cabin VALUES (27, 8, '6022', 6, 'suite', 2, NULL);
INSERT INTO cabin VALUES (28, 7, '5173', 5, 'balcony', 2, 22.5);
INSERT INTO cabin VALUES (29, 14, '10160', 10, 'ocean view', 4, 17.5);
INSERT INTO cabin VALUES (30, 1, '9123', 9, 'inside', 2, 15.5);
INSERT INTO cabin VALUES (31, 11, '12099', 12, 'balcony', 2, 22.5);
INSERT INTO cabin VALUES (32, 8, '3136', 3, 'inside', 2, 14);
INSERT INTO cabin VALUES (33, 9, '8005', 8, 'balcony', 2, 22.5);
INSERT INTO cabin VALUES (34, 7, '7109', 7, 'suite', 3, 39.5);
INSERT INTO cabin VALUES (35, 9, '7012', 7, 'balcony', 2, 22.5);
INSERT INTO cabin VALUES (36, 5, '9042', 9, 'balcony', 2, NULL);
INSERT INTO cabin VALUES (37, 20, '9101', 9, 'balcony', 2, 21);
INSERT INTO cabin VALUES (38, 20, '7142', 7, 'balcony', 1, 21);
INSERT INTO cabin VALUES (39, 17, '9009', 9, 'inside', 2, 14.5);
INSERT INTO cabin VALUES (40, 6, '6168', 6, 'suite', 2, 38);
INSERT INTO cabin VALUES (41, 10, '7008', 7, 'ocean view', 2, 17.5);
INSERT INTO cabin VALUES (42, 1, '6164', 6, 'balcony', 4, 22.5);
INSERT INTO cabin VALUES (43, 6, '8043', 8, 'balcony', 2, 21);
INSERT INTO cabin VALUES (44, 4, '3138', 3, 'inside', 3, 14.5);
INSERT INTO cabin VALUES (45, 11, '6008', 6, 'inside', 2, NULL);
INSERT INTO cabin VALUES (46, 5, '9132', 9, 'inside', 2, 15.5);
INSERT INTO cabin VALUES (47, 3, '12149', 12, 'balcony', 3, 21);
INSERT INTO cabin VALUES (48, 12, '7137', 7, 'suite', 2, 38.5);
INSERT INTO cabin VALUES (49, 1, '11134', 11, 'balcony', 2, 21);
INSERT INTO cabin VALUES (50, 9, '4125', 4, 'suite', 1, 38.5);
INSERT INTO cabin VALUES (51, 15, '4057', 4, 'balcony', 4, 22.5);
INSERT INTO cabin VALUES (52, 20, '4073', 4, 'inside', 3, 14);
INSERT INTO cabin VALUES (53, 11, '10173', 10, 'suite', 2, 39.5);
INSERT INTO cabin VALUES (54, 12, '4106', 4, 'balcony', 1, NULL);
INSERT INTO cabin VALUES (55, 14, '9039', 9, 'balcony', 4, 21);
INSERT INTO cabin VALUES (56, 10, '9018', 9, 'balcony', 3, 21);
INSERT INTO cabin VALUES (57, 15, '11069', 11, 'ocean view', 1, 18.5);
INSERT INTO cabin VALUES (58, 8, '4117', 4, 'balcony', 3, 21);
INSERT INTO cabin VALUES (59, 17, '12084', 12, 'ocean view', 2, 17);
INSERT INTO cabin VALUES (60, 1, '4003', 4, 'inside', 3, 14.5);
INSERT INTO cabin VALUES (61, 17, '5165', 5, 'inside', 4, 14);
INSERT INTO cabin VALUES (62, 8, '7050', 7, 'balcony', 2, 21.5);
INSERT INTO cabin VALUES (63, 15, '7166', 7, 'balcony', 3, NULL);
INSERT INTO cabin VALUES (64, 3, '10112', 10, 'balcony', 2, 21);
INSERT INTO cabin VALUES (65, 9, '10146', 10, 'inside', 1, 14.5);
INSERT INTO cabin VALUES (66, 11, '12180', 12, 'ocean view', 2, 18.5);
INSERT INTO cabin VALUES (67, 15, '12173', 12, 'inside', 4, 14);
INSERT INTO cabin VALUES (68, 10, '10119', 10, 'inside', 2, 14.5);
INSERT INTO cabin VALUES (69, 14, '5143', 5, 'balcony', 2, 21.5);
INSERT INTO cabin VALUES (70, 18, '7075', 7, 'balcony', 3, 21);
INSERT INTO cruise VALUES (1, 14, 'Classic Alaska', 'Alaska', 'Vancouver', 'Vancouver', '2021-11-03', '2021-11-10', 1190, 'completed');
INSERT INTO cruise VALUES (2, 19, 'Winter Baltic', 'Baltic', 'Southampton', 'Stockholm', '2023-12-18', '2024-01-08', 1190, 'completed');
INSERT INTO cruise VALUES (3, 11, 'Magic of the Norwegian Fjords', 'Norwegian Fjords', 'Hamburg', 'Hamburg', '2025-09-09', '2025-09-16', 499, 'completed');
INSERT INTO cruise VALUES (4, 14, 'Winter Baltic', 'Baltic', 'Southampton', 'Stockholm', '2024-01-20', '2024-01-30', 2290, 'completed');
INSERT INTO cruise VALUES (5, 3, 'Magic of the Alaska', 'Alaska', 'Vancouver', 'Vancouver', '2024-08-20', '2024-09-10', 3400, 'completed');
INSERT INTO cruise VALUES (6, 5, 'Best of the Alaska', 'Alaska', 'Vancouver', 'Vancouver', '2023-11-26', '2023-12-03', 499, 'completed');
INSERT INTO cruise VALUES (7, 17, 'Best of the Mediterranean', 'Mediterranean', 'Genoa', 'Athens', '2023-01-26', '2023-02-02', 3400, 'completed');
INSERT INTO cruise VALUES (8, 20, 'Summer Mediterranean', 'Mediterranean', 'Genoa', 'Athens', '2021-03-17', '2021-03-29', 699, 'completed');
INSERT INTO cruise VALUES (9, 10, 'Easy Mediterranean', 'Mediterranean', 'Barcelona', 'Genoa', '2023-09-11', '2023-09-18', 3400, 'completed');
INSERT INTO cruise VALUES (10, 8, 'Easy Baltic', 'Baltic', 'Southampton', 'Stockholm', '2021-09-27', '2021-10-04', 1590, 'completed');
INSERT INTO cruise VALUES (11, 19, 'Best of the Caribbean', 'Caribbean', 'Miami', 'Miami', '2023-10-21', '2023-11-04', 899, 'cancelled');
INSERT INTO cruise VALUES (12, 13, 'Grand Caribbean', 'Caribbean', 'Miami', 'Miami', '2022-12-09', '2022-12-19', 1190, 'completed');
INSERT INTO cruise VALUES (13, 13, 'Summer Canary Islands', 'Canary Islands', 'Barcelona', 'Barcelona', '2021-02-23', '2021-03-02', 2290, 'cancelled');
INSERT INTO cruise VALUES (14, 19, 'Magic of the Mediterranean', 'Mediterranean', 'Barcelona', 'Genoa', '2022-02-01', '2022-02-13', 699, 'cancelled');
INSERT INTO cruise VALUES (15, 11, 'Classic Norwegian Fjords', 'Norwegian Fjords', 'Hamburg', 'Hamburg', '2025-03-18', '2025-03-25', 699, 'completed');
INSERT INTO cruise VALUES (16, 16, 'Magic of the Mediterranean', 'Mediterranean', 'Genoa', 'Athens', '2024-09-13', '2024-09-23', 1590, 'completed');
INSERT INTO cruise VALUES (17, 13, 'Grand Canary Islands', 'Canary Islands', 'Barcelona', 'Barcelona', '2023-06-01', '2023-06-22', 2290, 'completed');
INSERT INTO cruise VALUES (18, 20, 'Grand Baltic', 'Baltic', 'Southampton', 'Stockholm', '2024-12-02', '2024-12-14', 2290, 'cancelled');
INSERT INTO cruise VALUES (19, 19, 'Best of the Mediterranean', 'Mediterranean', 'Barcelona', 'Genoa', '2022-02-08', '2022-02-18', 2290, 'completed');
INSERT INTO cruise VALUES (20, 17, 'Magic of the Alaska', 'Alaska', 'Vancouver', 'Vancouver', '2024-06-17', '2024-07-01', 1190, 'completed');
INSERT INTO cruise VALUES (21, 5, 'Grand Norwegian Fjords', 'Norwegian Fjords', 'Hamburg', 'Hamburg', '2022-09-11', '2022-09-18', 2290, 'completed');
INSERT INTO cruise VALUES (22, 18, 'Grand Alaska', 'Alaska', 'Vancouver', 'Vancouver', '2023-06-06', '2023-06-27', 899, 'completed');
INSERT INTO cruise VALUES (23, 13, 'Magic of the Canary Islands', 'Canary Islands', 'Barcelona', 'Barcelona', '2022-12-20', '2022-12-27', 499, 'cancelled');
INSERT INTO cruise VALUES (24, 8, 'Easy Mediterranean', 'Mediterranean', 'Barcelona', 'Genoa', '2023-08-19', '2023-09-02', 699, 'cancelled');
INSERT INTO cruise VALUES (25, 10, 'Summer Norwegian Fjords', 'Norwegian Fjords', 'Hamburg', 'Hamburg', '2024-03-12', '2024-03-22', 3400, 'completed');
INSERT INTO cruise VALUES (26, 5, 'Grand Norwegian Fjords', 'Norwegian Fjords', 'Hamburg', 'Hamburg', '2022-05-06', '2022-05-16', 3400, 'completed');
INSERT INTO cruise VALUES (27, 3, 'Magic of the Mediterranean', 'Mediterranean', 'Genoa', 'Athens', '2025-12-28', '2026-01-04', 3400, 'completed');
INSERT INTO cruise VALUES (28, 11, 'Magic of the Mediterranean', 'Mediterranean', 'Genoa', 'Athens', '2025-08-22', '2025-08-29', 1590, 'completed');
INSERT INTO cruise VALUES (29, 14, 'Grand Mediterranean', 'Mediterranean', 'Barcelona', 'Genoa', '2024-10-16', '2024-11-06', 499, 'completed');
INSERT INTO cruise VALUES (30, 10, 'Grand Caribbean', 'Caribbean', 'Miami', 'Miami', '2024-12-15', '2024-12-29', 1590, 'completed');
INSERT INTO cruise VALUES (31, 10, 'Grand Mediterranean', 'Mediterranean', 'Barcelona', 'Genoa', '2024-11-04', '2024-11-11', 1190, 'completed');
INSERT INTO cruise VALUES (32, 12, 'Best of the Mediterranean', 'Mediterranean', 'Genoa', 'Athens', '2024-11-02', '2024-11-23', 1190, 'completed');
INSERT INTO cruise VALUES (33, 16, 'Summer Baltic', 'Baltic', 'Southampton', 'Stockholm', '2022-03-11', '2022-04-01', 2290, 'completed');
INSERT INTO cruise VALUES (34, 19, 'Summer Caribbean', 'Caribbean', 'Miami', 'Miami', '2023-03-11', '2023-03-18', 1590, 'completed');
INSERT INTO cruise VALUES (35, 13, 'Grand Mediterranean', 'Mediterranean', 'Barcelona', 'Genoa', '2024-05-26', '2024-06-05', 899, 'completed');
INSERT INTO cruise VALUES (36, 3, 'Grand Mediterranean', 'Mediterranean', 'Barcelona', 'Genoa', '2023-05-09', '2023-05-30', 499, 'completed');
INSERT INTO cruise VALUES (37, 2, 'Magic of the Baltic', 'Baltic', 'Southampton', 'Stockholm', '2021-04-06', '2021-04-20', 1190, 'completed');
INSERT INTO cruise VALUES (38, 20, 'Classic Caribbean', 'Caribbean', 'Miami', 'Miami', '2026-11-25', '2026-12-16', 2290, 'scheduled');
INSERT INTO cruise VALUES (39, 13, 'Best of the Alaska', 'Alaska', 'Vancouver', 'Vancouver', '2026-12-25', '2027-01-01', 3400, 'sold out');
INSERT INTO cruise VALUES (40, 4, 'Summer Baltic', 'Baltic', 'Southampton', 'Stockholm', '2026-11-25', '2026-12-16', 3400, 'sold out');
INSERT INTO cruise VALUES (41, 7, 'Magic of the Mediterranean', 'Mediterranean', 'Genoa', 'Athens', '2026-12-26', '2027-01-02', 1590, 'scheduled');
INSERT INTO cruise VALUES (42, 15, 'Grand Canary Islands', 'Canary Islands', 'Barcelona', 'Barcelona', '2026-11-28', '2026-12-05', 1190, 'sold out');
INSERT INTO cruise VALUES (43, 4, 'Winter Caribbean', 'Caribbean', 'Miami', 'Miami', '2026-12-27', '2027-01-10', 899, 'scheduled');
INSERT INTO cruise VALUES (44, 6, 'Winter Alaska', 'Alaska', 'Vancouver', 'Vancouver', '2026-11-26', '2026-12-03', 699, 'scheduled');
INSERT INTO cruise VALUES (45, 17, 'Magic of the Baltic', 'Baltic', 'Southampton', 'Stockholm', '2026-11-25', '2026-12-09', 1590, 'sold out');
INSERT INTO passenger VALUES (1, 'Luca Walker', 'lucawalker@gmail.com', '1960-11-11', 'German', 'Boston', 'gold', '2023-11-27');
INSERT INTO passenger VALUES (2, 'Omar Rossi', 'omarrossi@gmail.com', '1976-08-04', 'Italian', 'Milan', 'gold', '2017-12-17');
INSERT INTO passenger VALUES (3, 'Maria Rossi', 'mariarossi@gmx.de', '1995-04-09', 'German', 'Munich', 'silver', '2022-09-05');
INSERT INTO passenger VALUES (4, 'David Dupont', 'daviddupont@gmx.de', '1999-07-21', 'French', 'Lyon', 'platinum', '2019-08-27');
INSERT INTO passenger VALUES (5, 'David Costa', 'davidcosta@icloud.com', '2008-11-07', 'German', 'Genoa', NULL, '2018-07-01');
INSERT INTO passenger VALUES (6, 'Emma Smith', 'emmasmith@icloud.com', '1944-08-11', 'German', 'Leeds', 'gold', '2016-03-16');
INSERT INTO passenger VALUES (7, 'Paul Leroy', 'paulleroy@icloud.com', '1961-07-26', 'French', 'Genoa', 'platinum', '2018-04-21');
INSERT INTO passenger VALUES (8, 'Eva Muller', 'evamuller@gmail.com', '1955-08-27', 'French', 'Lyon', 'silver', '2024-06-01');
INSERT INTO passenger VALUES (9, 'Alice Smith', NULL, '1968-06-11', 'German', 'Munich', NULL, '2016-03-23');
INSERT INTO passenger VALUES (10, 'Grace Nguyen', 'gracenguyen@icloud.com', NULL, 'German', 'Genoa', 'platinum', '2016-12-26');
INSERT INTO passenger VALUES (11, 'Omar Bianchi', 'omarbianchi@libero.it', '1954-07-06', 'British', 'Lyon', 'platinum', '2023-06-16');
INSERT INTO passenger VALUES (12, 'Maria Fischer', NULL, '1993-03-26', 'Italian', 'Hamburg', 'silver', '2021-04-07');
INSERT INTO passenger VALUES (13, 'Lena Muller', NULL, '1967-08-11', 'French', 'Milan', 'silver', '2024-11-20');
INSERT INTO passenger VALUES (14, 'Karim Dupont', NULL, '1998-03-12', 'British', 'Leeds', 'silver', '2024-05-10');
INSERT INTO passenger VALUES (15, 'Nina Garcia', 'ninagarcia@icloud.com', '2012-03-27', 'British', 'Lyon', 'silver', '2017-02-03');
INSERT INTO passenger VALUES (16, 'Luca Costa', 'lucacosta@icloud.com', '1996-03-09', 'German', 'Lyon', 'platinum', '2019-03-03');
INSERT INTO passenger VALUES (17, 'Mark Martin', 'markmartin@gmx.de', '1962-05-21', 'French', 'London', NULL, '2017-01-16');
INSERT INTO passenger VALUES (18, 'Mark Bianchi', 'markbianchi@libero.it', '1945-11-06', 'British', 'Lyon', NULL, '2022-03-17');
INSERT INTO passenger VALUES (19, 'Sofia Nguyen', 'sofianguyen@gmail.com', '1946-08-16', 'British', 'Milan', 'silver', '2023-06-07');
INSERT INTO passenger VALUES (20, 'Peter Weber', 'peterweber@gmx.de', NULL, 'British', 'London', NULL, '2021-03-13');
INSERT INTO passenger VALUES (21, 'Luca Costa', 'lucacosta@icloud.com', '1991-12-20', 'German', 'Genoa', 'silver', '2019-09-02');
INSERT INTO passenger VALUES (22, 'Omar Smith', 'omarsmith@icloud.com', '1999-05-11', 'German', 'Lyon', 'silver', '2018-07-15');
INSERT INTO passenger VALUES (23, 'Louis Costa', 'louiscosta@icloud.com', '1981-11-14', 'German', 'Lyon', NULL, '2018-05-13');
INSERT INTO passenger VALUES (24, 'Thomas Haddad', 'thomashaddad@gmx.de', '1943-03-04', 'British', 'Genoa', NULL, '2016-05-28');
INSERT INTO passenger VALUES (25, 'Lena Weber', 'lenaweber@gmx.de', '1969-03-22', 'German', 'Milan', NULL, '2016-08-15');
INSERT INTO passenger VALUES (26, 'Karim Nguyen', 'karimnguyen@gmx.de', '1948-12-06', 'British', 'Genoa', NULL, '2021-12-21');
INSERT INTO passenger VALUES (27, 'Hugo Dupont', 'hugodupont@icloud.com', '1941-05-08', 'French', 'Hamburg', 'gold', '2020-01-27');
INSERT INTO passenger VALUES (28, 'Eva Nguyen', 'evanguyen@icloud.com', '1991-11-26', 'German', 'Lyon', 'platinum', '2024-09-21');
INSERT INTO passenger VALUES (29, 'Alice Jones', 'alicejones@libero.it', '1964-11-22', 'German', 'Milan', NULL, '2020-08-10');
INSERT INTO passenger VALUES (30, 'David Fischer', 'davidfischer@gmx.de', NULL, 'British', 'Hamburg', 'platinum', '2023-06-10');
INSERT INTO passenger VALUES (31, 'Karim Walker', 'karimwalker@icloud.com', '1939-06-16', 'French', 'Boston', NULL, '2022-04-24');
INSERT INTO passenger VALUES (32, 'Chloe Dupont', 'chloedupont@gmx.de', '1951-08-09', 'French', 'Lyon', NULL, '2016-12-17');
INSERT INTO passenger VALUES (33, 'Clara Martin', 'claramartin@icloud.com', '1953-02-24', 'German', 'Milan', 'silver', '2018-07-21');
INSERT INTO passenger VALUES (34, 'Maria Martin', 'mariamartin@gmail.com', '1987-08-19', 'German', 'London', 'platinum', '2021-06-05');
INSERT INTO passenger VALUES (35, 'Grace Dupont', 'gracedupont@libero.it', '1949-12-08', 'British', 'Genoa', 'gold', '2022-06-23');
INSERT INTO passenger VALUES (36, 'Lena Haddad', 'lenahaddad@icloud.com', '1988-09-11', 'Italian', 'Leeds', 'gold', '2019-09-27');
INSERT INTO passenger VALUES (37, 'Thomas Bianchi', 'thomasbianchi@icloud.com', '1947-05-12', 'French', 'Leeds', 'silver', '2018-03-11');
INSERT INTO passenger VALUES (38, 'Jonas Weber', 'jonasweber@gmx.de', '1955-11-01', 'German', 'Genoa', 'silver', '2018-09-21');
INSERT INTO passenger VALUES (39, 'Alice Rossi', 'alicerossi@gmail.com', '1986-03-27', 'Italian', 'Munich', 'silver', '2023-10-02');
INSERT INTO passenger VALUES (40, 'David Fischer', NULL, NULL, 'Italian', 'Munich', 'gold', '2024-12-16');
INSERT INTO passenger VALUES (41, 'Julie Weber', 'julieweber@libero.it', '1956-10-16', 'French', 'Lyon', NULL, '2016-09-06');
INSERT INTO passenger VALUES (42, 'Clara Dupont', 'claradupont@libero.it', '1939-09-17', 'American', 'Boston', 'silver', '2016-06-11');
INSERT INTO passenger VALUES (43, 'Nina Muller', 'ninamuller@libero.it', '2004-08-10', 'German', 'Leeds', 'silver', '2023-05-26');
INSERT INTO passenger VALUES (44, 'Chloe Walker', 'chloewalker@libero.it', '2010-12-18', 'French', 'Munich', 'gold', '2019-07-01');
INSERT INTO passenger VALUES (45, 'Hugo Nguyen', 'hugonguyen@icloud.com', '2003-11-08', 'American', 'Boston', NULL, '2023-05-24');
INSERT INTO passenger VALUES (46, 'Julie Schmidt', 'julieschmidt@libero.it', '1974-12-17', 'British', 'Hamburg', NULL, '2023-08-25');
INSERT INTO passenger VALUES (47, 'David Jones', NULL, '1951-06-08', 'German', 'Milan', 'silver', '2018-09-23');
INSERT INTO passenger VALUES (48, 'Hugo Moreau', 'hugomoreau@icloud.com', '1994-11-23', 'French', 'Hamburg', 'silver', '2016-02-19');
INSERT INTO passenger VALUES (49, 'Maria Schmidt', 'mariaschmidt@gmail.com', '1982-08-22', 'British', 'Leeds', NULL, '2018-08-02');
INSERT INTO passenger VALUES (50, 'Peter Bianchi', 'peterbianchi@gmail.com', NULL, 'French', 'Genoa', 'silver', '2024-01-13');
INSERT INTO passenger VALUES (51, 'Tom Bernard', 'tombernard@gmail.com', '1980-05-06', 'German', 'Milan', 'platinum', '2017-03-06');
INSERT INTO passenger VALUES (52, 'Anna Muller', 'annamuller@gmx.de', '1995-07-22', 'American', 'Hamburg', NULL, '2020-11-08');
INSERT INTO passenger VALUES (53, 'Thomas Kowalski', 'thomaskowalski@libero.it', '1938-06-14', 'American', 'Genoa', 'silver', '2020-04-07');
INSERT INTO passenger VALUES (54, 'Alice Novak', 'alicenovak@icloud.com', '1965-09-25', 'French', 'Lyon', 'silver', '2018-12-22');
INSERT INTO passenger VALUES (55, 'Lena Costa', 'lenacosta@icloud.com', '1953-05-28', 'Italian', 'Milan', 'platinum', '2016-01-03');
INSERT INTO passenger VALUES (56, 'Emma Novak', 'emmanovak@libero.it', '2011-08-25', 'Italian', 'Genoa', NULL, '2023-11-27');
INSERT INTO passenger VALUES (57, 'David Weber', 'davidweber@icloud.com', '1938-10-19', 'German', 'Leeds', 'silver', '2019-09-01');
INSERT INTO passenger VALUES (58, 'Alice Bernard', 'alicebernard@icloud.com', '1968-09-02', 'French', 'Boston', NULL, '2020-08-18');
INSERT INTO passenger VALUES (59, 'Grace Haddad', 'gracehaddad@gmx.de', '2005-05-07', 'British', 'Hamburg', 'silver', '2021-01-16');
INSERT INTO passenger VALUES (60, 'Grace Martin', 'gracemartin@libero.it', NULL, 'French', 'London', 'gold', '2017-04-24');
INSERT INTO booking VALUES ('BKB101', 9, 35, 56, '2022-11-15 18:38:00', 2292.0, 'phone', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC102', 23, 28, 8, '2022-12-14 07:36:00', 761.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA103', 37, 2, NULL, '2021-03-31 21:40:00', 3687.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA104', 22, 31, 10, '2023-05-17 10:01:00', 4760.0, 'phone', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA105', 40, 35, 3, '2026-03-30 20:09:00', 3964.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB106', 11, 39, NULL, '2023-10-01 10:28:00', 3427.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB107', 29, 18, 69, '2024-05-19 12:59:00', 4887.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC108', 17, 21, 8, '2023-05-12 07:10:00', 404.0, 'on board', 'cancelled', '2023-05-17');
INSERT INTO booking VALUES ('BKA109', 27, 35, 23, '2025-12-22 18:03:00', 1794.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB110', 30, 28, 4, '2024-12-09 22:49:00', 651.0, 'web', 'no-show', NULL);
INSERT INTO booking VALUES ('BKB111', 25, 21, 68, '2024-01-27 16:01:00', 407.0, 'on board', 'cancelled', '2024-02-01');
INSERT INTO booking VALUES ('BKC112', 39, 20, 8, '2026-11-04 17:50:00', 1369.0, 'phone', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC113', 15, 26, 66, '2024-12-18 09:33:00', 726.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA114', 38, 27, 52, '2026-01-29 18:39:00', 2922.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA115', 18, 31, 12, '2024-04-06 13:33:00', NULL, 'phone', 'no-show', NULL);
INSERT INTO booking VALUES ('BKC116', 20, 52, NULL, '2024-01-19 08:09:00', 3252.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA117', 35, 41, 8, '2023-09-29 17:01:00', 1563.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA118', 13, 25, 8, '2020-06-28 21:05:00', 595.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA119', 35, 30, 8, '2024-02-26 17:08:00', 4736.0, 'agency', 'cancelled', '2024-03-02');
INSERT INTO booking VALUES ('BKC120', 35, 28, 8, '2023-12-28 11:20:00', 4824.0, 'web', 'no-show', NULL);
INSERT INTO booking VALUES ('BKB121', 21, 44, 36, '2022-01-14 08:55:00', 1644.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA122', 32, 21, 22, '2024-03-07 22:28:00', 1822.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA123', 43, 3, 44, '2026-11-12 21:56:00', 5159.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA124', 33, 31, 19, '2021-12-11 19:11:00', 2205.0, 'web', 'no-show', NULL);
INSERT INTO booking VALUES ('BKB125', 31, 39, 4, '2024-06-07 07:58:00', 2124.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB126', 43, 15, 17, '2026-11-12 21:20:00', 1774.0, 'web', 'no-show', NULL);
INSERT INTO booking VALUES ('BKC127', 3, 48, 31, '2025-01-12 17:54:00', 4030.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC128', 2, 7, NULL, '2023-07-21 20:41:00', 3262.0, 'phone', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC129', 15, 2, 31, '2025-03-12 17:27:00', 3037.0, 'phone', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB130', 21, 4, 46, '2022-09-05 20:48:00', 1186.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB131', 42, 1, 51, '2026-04-02 20:06:00', 4021.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC132', 5, 4, 47, '2023-10-25 14:20:00', 1422.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB133', 20, 33, 61, '2024-05-28 13:30:00', 1221.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC134', 13, 49, 8, '2021-02-17 20:21:00', 2555.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC135', 30, 16, 68, '2024-04-19 11:06:00', 553.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA136', 9, 24, 56, '2023-09-05 12:29:00', 1647.0, 'web', 'no-show', NULL);
INSERT INTO booking VALUES ('BKA137', 20, 25, 39, '2024-01-19 10:51:00', 803.0, 'on board', 'cancelled', '2024-01-24');
INSERT INTO booking VALUES ('BKC138', 19, 24, NULL, '2021-04-14 13:10:00', 3554.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC139', 4, 4, 69, '2023-12-31 14:56:00', 4577.0, 'on board', 'cancelled', '2024-01-05');
INSERT INTO booking VALUES ('BKC140', 38, 44, NULL, '2026-08-27 17:51:00', 689.0, 'phone', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA141', 9, 39, 68, '2023-07-28 22:00:00', 1342.0, 'web', 'no-show', NULL);
INSERT INTO booking VALUES ('BKC142', 44, 15, 40, '2026-10-12 07:55:00', 4025.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA143', 14, 22, NULL, '2021-06-06 22:27:00', 1723.0, 'phone', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC144', 14, 40, NULL, '2021-04-07 18:21:00', 3416.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB145', 3, 16, 31, '2025-09-03 08:48:00', 413.0, 'on board', 'cancelled', '2025-09-08');
INSERT INTO booking VALUES ('BKC146', 2, 8, NULL, '2023-11-03 21:45:00', 360.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA147', 6, 11, 1, '2023-11-20 19:34:00', 515.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB148', 26, 17, 46, '2022-03-22 18:25:00', 3496.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA149', 45, 48, 39, '2026-01-29 17:53:00', 1958.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC150', 41, 47, 34, '2026-11-14 20:32:00', 3773.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB151', 36, 36, NULL, '2023-05-03 19:41:00', 1270.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC152', 7, 42, 14, '2023-01-20 08:38:00', 3151.0, 'web', 'cancelled', '2023-01-25');
INSERT INTO booking VALUES ('BKA153', 42, 41, 67, '2026-11-10 10:42:00', 1419.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB154', 43, 20, 44, '2026-05-01 07:28:00', 1802.0, 'web', 'cancelled', '2026-05-06');
INSERT INTO booking VALUES ('BKB155', 28, 3, 45, '2025-07-08 14:04:00', 2807.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC156', 45, 16, 14, '2026-01-29 20:20:00', 2403.0, 'phone', 'no-show', NULL);
INSERT INTO booking VALUES ('BKB157', 36, 17, 47, '2022-09-11 17:26:00', NULL, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB158', 24, 6, NULL, '2023-07-05 21:32:00', 3736.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA159', 23, 18, 8, '2022-04-24 15:16:00', 1579.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA160', 9, 4, 4, '2023-04-14 17:02:00', 2961.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB161', 40, 12, NULL, '2026-03-30 21:20:00', 433.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB162', 21, 16, 36, '2022-09-05 08:57:00', 2889.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA163', 23, 3, 8, '2022-12-14 10:04:00', 2136.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB164', 38, 42, 52, '2026-10-11 08:31:00', 4753.0, 'web', 'cancelled', '2026-10-16');
INSERT INTO booking VALUES ('BKA165', 35, 15, 8, '2024-05-06 08:23:00', 3801.0, 'phone', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB166', 7, 46, 59, '2023-01-20 09:47:00', 3938.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA167', 43, 6, NULL, '2026-11-12 08:55:00', 2464.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC168', 21, 37, 36, '2022-01-14 15:48:00', 3474.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA169', 37, 31, NULL, '2021-01-06 13:20:00', 4355.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB170', 32, 46, 48, '2024-08-04 21:31:00', 1268.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKB171', 18, 2, 12, '2024-10-18 20:23:00', 731.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC172', 2, 40, NULL, '2023-02-21 08:30:00', 2965.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA173', 35, 21, 8, '2024-04-11 15:16:00', 2723.0, 'on board', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC174', 4, 4, 2, '2023-12-06 08:06:00', 462.0, 'web', 'cancelled', '2023-12-11');
INSERT INTO booking VALUES ('BKA175', 10, 31, 27, '2021-01-30 13:52:00', 4248.0, 'on board', 'no-show', NULL);
INSERT INTO booking VALUES ('BKC176', 44, 42, 5, '2026-01-30 08:44:00', 3074.0, 'web', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC177', 27, 8, 64, '2025-12-22 10:22:00', 3640.0, 'phone', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC178', 5, 4, 23, '2023-12-24 14:48:00', 1331.0, 'agency', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKC179', 19, 14, NULL, '2021-09-11 10:28:00', 2115.0, 'phone', 'confirmed', NULL);
INSERT INTO booking VALUES ('BKA180', 34, 16, NULL, '2022-07-14 09:29:00', 5192.0, 'phone', 'no-show', NULL);
INSERT INTO booking VALUES ('BKA901', 8, 3, NULL, '2024-02-10 10:12:00', 1290, 'agency', 'no-show', NULL);
INSERT INTO booking VALUES ('BKA902', 14, 9, NULL, '2023-03-02 15:47:00', 880, 'agency', 'no-show', NULL);
