CREATE TABLE clubs (
  club_id INTEGER PRIMARY KEY,
  club_name TEXT,
  short TEXT,
  town TEXT,
  region TEXT,
  founded INTEGER,
  website TEXT,
  is_active INTEGER);
CREATE TABLE persons (
  lic_no TEXT PRIMARY KEY,
  surname TEXT,
  given TEXT,
  sex TEXT,
  born TEXT,
  nat TEXT,
  email TEXT,
  cell TEXT,
  town TEXT,
  guardian_lic TEXT REFERENCES persons(lic_no),
  first_licensed TEXT);
CREATE TABLE club_members (
  lic_no TEXT REFERENCES persons(lic_no),
  club_id INTEGER REFERENCES clubs(club_id),
  role TEXT,
  from_date TEXT,
  to_date TEXT,
  fee_paid INTEGER,
  PRIMARY KEY (lic_no, club_id, role, from_date));
CREATE TABLE events (
  ev_code TEXT PRIMARY KEY,
  ev_name TEXT,
  discipline TEXT,
  town TEXT,
  ev_date TEXT,
  host_club INTEGER REFERENCES clubs(club_id),
  status TEXT);
CREATE TABLE entries (
  ev_code TEXT REFERENCES events(ev_code),
  lic_no TEXT REFERENCES persons(lic_no),
  bib INTEGER,
  entered_on TEXT,
  place INTEGER,
  points REAL,
  status TEXT,
  PRIMARY KEY (ev_code, lic_no));
INSERT INTO clubs VALUES (1, 'Ruderverein Luzern 1881', 'RVL', 'Luzern', 'Central', 1881, 'www.rvl.ch', 1);
INSERT INTO clubs VALUES (2, 'Léman Aviron', 'LEA', 'Lausanne', 'West', 1904, 'www.lea.ch', 1);
INSERT INTO clubs VALUES (3, 'Basel Paddlers', 'BAP', 'Basel', 'North', 2008, 'www.bap.ch', 1);
INSERT INTO clubs VALUES (4, 'Seeclub Zug', 'SCZ', 'Zug', 'Central', 1978, 'www.scz.ch', 1);
INSERT INTO clubs VALUES (5, 'Canoa Ticino', 'CAT', 'Lugano', 'South', 1978, NULL, 1);
INSERT INTO clubs VALUES (6, 'Thunersee Crew', 'THC', 'Thun', 'West', 2008, 'www.thc.ch', 0);
INSERT INTO clubs VALUES (7, 'Aare Kanu', 'AAK', 'Bern', 'West', 1978, 'www.aak.ch', 1);
INSERT INTO clubs VALUES (8, 'Limmat Rowing', 'LIR', 'Zürich', 'East', 1999, 'www.lir.ch', 1);
INSERT INTO clubs VALUES (9, 'Bodensee Boat Club', 'BBC', 'Kreuzlingen', 'East', 1881, 'www.bbc.ch', 1);
INSERT INTO clubs VALUES (10, 'Club Nautique de Neuchâtel', 'CNN', 'Neuchâtel', 'West', 1957, 'www.cnn.ch', 1);
INSERT INTO clubs VALUES (11, 'Rheinfall Riders', 'RHR', 'Schaffhausen', 'North', 1957, NULL, 0);
INSERT INTO clubs VALUES (12, 'Vaduz Wassersport', 'VWS', 'Vaduz', 'East', NULL, 'www.vws.ch', 1);
INSERT INTO clubs VALUES (13, 'SC Phoenix Bern', NULL, 'Bern', 'West', 1932, NULL, 1);
INSERT INTO clubs VALUES (14, 'Kanuclub Phoenix Luzern', NULL, 'Luzern', 'Central', 1980, NULL, 0);
INSERT INTO clubs VALUES (15, 'Kanuclub Forelle Basel', NULL, 'Basel', 'North', 1950, NULL, 0);
INSERT INTO clubs VALUES (16, 'Kanuclub Forelle Zürich', NULL, 'Zürich', 'East', 1943, NULL, 1);
INSERT INTO clubs VALUES (17, 'SC Süd Lausanne', NULL, 'Lausanne', 'West', 1947, NULL, 0);
INSERT INTO clubs VALUES (18, 'Kanuclub Hecht Bern', NULL, 'Bern', 'West', 1988, NULL, 1);
INSERT INTO clubs VALUES (19, 'Rowing Team Forelle Lausanne', NULL, 'Lausanne', 'West', 1945, NULL, 0);
INSERT INTO clubs VALUES (20, 'Rowing Team Delta Luzern', NULL, 'Luzern', 'Central', 1984, NULL, 1);
INSERT INTO clubs VALUES (21, 'SC Nord Bern', NULL, 'Bern', 'West', 1933, NULL, 0);
INSERT INTO clubs VALUES (22, 'Rowing Team Nord Lausanne', NULL, 'Lausanne', 'West', 2016, NULL, 1);
INSERT INTO clubs VALUES (23, 'Rowing Team Delta Zürich', NULL, 'Zürich', 'East', 1987, NULL, 0);
INSERT INTO clubs VALUES (24, 'Kanuclub Süd Basel', NULL, 'Basel', 'North', 1989, NULL, 0);
INSERT INTO clubs VALUES (25, 'Rowing Team Hecht Basel', NULL, 'Basel', 'North', 1935, NULL, 1);
INSERT INTO clubs VALUES (26, 'Rowing Team Hecht Zürich', NULL, 'Zürich', 'East', 1983, NULL, 1);
INSERT INTO persons VALUES ('K41000', 'Gerber', 'Fabio', 'm', '1997-01-18', 'FRA', 'fabio.gerber@bluewin.ch', NULL, 'Bern', NULL, '2019-03-16');
INSERT INTO persons VALUES ('R41083', 'Gerber', 'Fabio', 'm', '1973-03-11', 'SUI', NULL, '+41 79 4861563', 'Luzern', NULL, '2022-05-21');
INSERT INTO persons VALUES ('K41166', 'Von Arx', 'Jean-Pierre', 'm', '1973-11-23', 'SUI', 'jean-pierre.vonarx@gmail.com', '+41 76 1076478', 'Kreuzlingen', NULL, '2021-03-23');
INSERT INTO persons VALUES ('R41249', 'Gerber', 'Chiara', 'f', '1978-06-07', 'FRA', 'chiara.gerber@uni-basel.ch', '+41 76 2590725', NULL, NULL, '2025-07-26');
INSERT INTO persons VALUES ('R41332', 'de Weck', 'Chiara', 'f', '1964-01-23', 'ITA', 'chiara.deweck@sunrise.ch', NULL, 'Thun', NULL, '2024-01-28');
INSERT INTO persons VALUES ('R41415', 'Meier-Huber', 'Mirjam', 'f', '1995-05-08', 'SUI', 'mirjam.meier-huber@bluewin.ch', '+41 79 6158964', NULL, NULL, '2018-12-09');
INSERT INTO persons VALUES ('K41498', 'Von Arx', 'Jean-Pierre', 'm', '1975-04-26', 'LIE', 'jean-pierre.vonarx@gmx.ch', '+41 79 8630498', 'Luzern', NULL, '2022-08-03');
INSERT INTO persons VALUES ('K41581', 'Bernasconi', 'Urs', 'm', '1967-07-26', 'GER', NULL, NULL, 'Zürich', NULL, '2017-06-09');
INSERT INTO persons VALUES ('K41664', 'Von Arx', 'Chiara', 'f', '1995-05-05', 'ITA', 'chiara.vonarx@sunrise.ch', NULL, 'Basel', NULL, '2019-11-19');
INSERT INTO persons VALUES ('R41747', 'Zurbriggen', 'Fabio', 'm', '1974-10-31', 'SUI', 'fabio.zurbriggen@bluewin.ch', '+41 78 2113010', 'Lugano', NULL, '2021-06-25');
INSERT INTO persons VALUES ('K41830', 'Zurbriggen', 'Mirjam', 'f', '1959-06-17', 'GER', 'mirjam.zurbriggen@uni-basel.ch', NULL, 'Basel', NULL, '2023-09-20');
INSERT INTO persons VALUES ('R41913', 'de Weck', 'Céline', 'f', '1996-01-19', 'SUI', 'celine.deweck@uni-basel.ch', '+41 79 1080059', 'Luzern', NULL, '2024-04-12');
INSERT INTO persons VALUES ('R41996', 'Frei', 'Anja', 'f', '1979-05-10', 'GER', 'anja.frei@gmx.ch', '+41 76 2340923', 'Bern', NULL, '2025-01-22');
INSERT INTO persons VALUES ('K42079', 'Bernasconi', 'Sophie', 'f', '1998-12-09', 'SUI', 'sophie.bernasconi@gmail.com', '+41 76 1215848', NULL, NULL, '2024-09-09');
INSERT INTO persons VALUES ('R42162', 'Müller', 'Nina', 'f', '1996-02-12', 'LIE', 'nina.mueller@bluewin.ch', '+41 78 2490871', 'Luzern', NULL, '2016-06-27');
INSERT INTO persons VALUES ('R42245', 'Frei', 'Urs', 'm', '1965-06-07', 'LIE', NULL, '+41 79 3502334', NULL, NULL, '2017-12-02');
INSERT INTO persons VALUES ('R42328', 'Müller', 'Urs', 'm', '1989-08-28', 'SUI', NULL, '+41 78 3815692', 'Basel', NULL, '2018-01-28');
INSERT INTO persons VALUES ('K42411', 'de Weck', 'Céline', 'f', '1989-05-20', 'SUI', 'celine.deweck@uni-basel.ch', NULL, 'Kreuzlingen', NULL, '2020-08-29');
INSERT INTO persons VALUES ('K42494', 'Ammann', 'Mirjam', 'f', '1961-07-02', 'ITA', 'mirjam.ammann@uni-basel.ch', '+41 79 3247943', 'Luzern', NULL, '2023-09-22');
INSERT INTO persons VALUES ('K42577', 'Favre', 'Fabio', 'm', '1993-03-09', 'FRA', 'fabio.favre@uni-basel.ch', NULL, 'Zürich', NULL, '2022-07-06');
INSERT INTO persons VALUES ('R42660', 'Rochat', 'Fabio', 'm', '1979-12-31', 'SUI', 'fabio.rochat@uni-basel.ch', '+41 79 8998586', 'Basel', NULL, '2016-07-13');
INSERT INTO persons VALUES ('R42743', 'Keller', 'Noah', 'm', '1974-04-18', 'SUI', 'noah.keller@bluewin.ch', '+41 76 8646961', 'Zürich', NULL, '2016-06-21');
INSERT INTO persons VALUES ('R42826', 'Favre', 'Zoé', 'f', '1957-02-01', 'LIE', NULL, '+41 78 5513338', 'Zürich', NULL, '2020-05-01');
INSERT INTO persons VALUES ('K42909', 'Gerber', 'Yannick', 'm', '1990-12-18', 'SUI', 'yannick.gerber@bluewin.ch', '+41 76 2217645', 'Luzern', NULL, '2024-05-05');
INSERT INTO persons VALUES ('R42992', 'Frei', 'Urs', 'm', '1986-07-04', 'FRA', 'urs.frei@gmail.com', '+41 76 1120166', 'Thun', NULL, '2024-11-16');
INSERT INTO persons VALUES ('R43075', 'Favre', 'Jean-Pierre', 'm', '1972-08-06', 'FRA', 'jean-pierre.favre@gmail.com', NULL, 'Kreuzlingen', NULL, '2016-05-17');
INSERT INTO persons VALUES ('R43158', 'Frei', 'Beat', 'm', '1979-10-22', 'LIE', NULL, NULL, 'Zug', NULL, '2020-02-07');
INSERT INTO persons VALUES ('K43241', 'Zurbriggen', 'Zoé', 'f', '1991-04-14', 'SUI', 'zoe.zurbriggen@gmail.com', '+41 76 2878270', 'Zürich', NULL, '2022-07-12');
INSERT INTO persons VALUES ('R43324', 'Müller', 'Chiara', 'f', '1980-01-17', 'SUI', 'chiara.mueller@gmail.com', '+41 76 2953788', 'Lausanne', NULL, '2020-12-15');
INSERT INTO persons VALUES ('R43407', 'Meier-Huber', 'Chiara', 'f', '1986-10-14', 'GER', 'chiara.meier-huber@gmail.com', '+41 78 8484924', 'Luzern', NULL, '2024-11-06');
INSERT INTO persons VALUES ('R43490', 'Favre', 'Fabio', 'm', '1980-11-21', 'SUI', 'fabio.favre@sunrise.ch', '+41 79 4001505', 'Thun', NULL, '2021-01-17');
INSERT INTO persons VALUES ('K43573', 'Frei', 'Zoé', 'f', '1976-12-14', 'SUI', 'zoe.frei@uni-basel.ch', '+41 78 6722794', 'Bern', NULL, '2022-08-17');
INSERT INTO persons VALUES ('R43656', 'Keller', 'Sophie', 'f', '1964-11-30', 'SUI', 'sophie.keller@gmx.ch', '+41 79 6503404', 'Kreuzlingen', NULL, '2021-07-16');
INSERT INTO persons VALUES ('R43739', 'Frei', 'Luca', 'm', '1976-09-02', 'SUI', 'luca.frei@sunrise.ch', NULL, 'Basel', NULL, '2025-07-05');
INSERT INTO persons VALUES ('K43822', 'Von Arx', 'Reto', 'm', '1992-02-16', 'SUI', 'reto.vonarx@bluewin.ch', '+41 78 9955883', 'Basel', NULL, '2026-04-23');
INSERT INTO persons VALUES ('R43905', 'Rochat', 'Luca', 'm', '2004-05-04', 'SUI', 'luca.rochat@uni-basel.ch', '+41 78 1294390', 'Zürich', NULL, '2023-11-08');
INSERT INTO persons VALUES ('K43988', 'Gerber', 'Nina', 'f', '2010-01-14', 'SUI', 'nina.gerber@sunrise.ch', '+41 78 0089714', 'Basel', 'K41000', '2023-06-01');
INSERT INTO persons VALUES ('R44071', 'Keller', 'Jean-Pierre', 'm', '2004-03-27', 'LIE', 'jean-pierre.keller@gmx.ch', '+41 78 5875856', 'Basel', NULL, '2021-12-12');
INSERT INTO persons VALUES ('K44154', 'Frei', 'Anja', 'f', '2010-10-03', 'SUI', 'anja.frei@bluewin.ch', '+41 78 7004557', NULL, 'R41913', '2020-01-23');
INSERT INTO persons VALUES ('R44237', 'Gerber', 'Sophie', 'f', '2001-03-14', 'FRA', 'sophie.gerber@gmx.ch', '+41 78 3634489', 'Luzern', NULL, '2026-02-14');
INSERT INTO persons VALUES ('R44320', 'Keller', 'Beat', 'm', '2008-05-07', 'SUI', NULL, '+41 76 5178406', 'Lausanne', NULL, '2022-04-21');
INSERT INTO persons VALUES ('R44403', 'Von Arx', 'Chiara', 'f', '2011-03-07', 'SUI', 'chiara.vonarx@bluewin.ch', NULL, 'Zug', 'R42328', '2026-07-09');
INSERT INTO persons VALUES ('K44486', 'Müller', 'Beat', 'm', '2010-11-17', 'SUI', 'beat.mueller@gmx.ch', NULL, 'Lugano', 'K42909', '2022-12-28');
INSERT INTO persons VALUES ('K44569', 'Ammann', 'Jean-Pierre', 'm', '2012-04-30', 'FRA', 'jean-pierre.ammann@gmx.ch', '+41 79 2374894', 'Bern', 'K41664', '2022-03-07');
INSERT INTO persons VALUES ('R44652', 'Zurbriggen', 'Mirjam', 'f', '2002-07-19', 'SUI', 'mirjam.zurbriggen@sunrise.ch', NULL, 'Basel', NULL, '2021-08-12');
INSERT INTO persons VALUES ('R44735', 'Favre', 'Luca', 'm', '2002-12-02', 'LIE', 'luca.favre@gmx.ch', '+41 78 5210607', 'Zug', NULL, '2023-07-14');
INSERT INTO persons VALUES ('R44818', 'Gerber', 'Anja', 'f', '2008-11-29', 'SUI', 'anja.gerber@gmx.ch', '+41 78 6556718', 'Zug', NULL, '2025-09-08');
INSERT INTO persons VALUES ('R44901', 'Zurbriggen', 'Céline', 'f', '2006-08-28', 'SUI', 'celine.zurbriggen@gmail.com', NULL, 'Zug', NULL, '2018-10-17');
INSERT INTO persons VALUES ('K44984', 'Meier-Huber', 'Noah', 'm', '2009-09-22', 'SUI', 'noah.meier-huber@gmail.com', '+41 79 9670048', 'Thun', 'R42826', '2020-05-02');
INSERT INTO persons VALUES ('K45067', 'de Weck', 'Luca', 'm', '2011-03-11', 'LIE', 'luca.deweck@gmail.com', '+41 78 2118558', 'Lugano', 'R41332', '2023-04-15');
INSERT INTO persons VALUES ('K45150', 'Rochat', 'Luca', 'm', '2013-06-02', 'GER', 'luca.rochat@gmail.com', '+41 79 4571690', 'Lausanne', 'K42079', '2021-12-11');
INSERT INTO persons VALUES ('R45233', 'Von Arx', 'Zoé', 'f', '2001-05-09', 'SUI', 'zoe.vonarx@gmail.com', '+41 76 4561105', 'Lausanne', NULL, '2019-10-28');
INSERT INTO persons VALUES ('K45316', 'Frei', 'Lea', 'f', '2001-06-25', 'LIE', 'lea.frei@sunrise.ch', NULL, 'Kreuzlingen', NULL, '2017-10-03');
INSERT INTO persons VALUES ('R45399', 'Von Arx', 'Urs', 'm', '2012-01-14', 'SUI', NULL, '+41 76 2261071', 'Luzern', 'K41498', '2023-01-12');
INSERT INTO persons VALUES ('R45482', 'Gerber', 'Nina', 'f', '2006-04-14', 'FRA', 'nina.gerber@gmx.ch', '+41 79 3859430', 'Kreuzlingen', NULL, '2022-08-26');
INSERT INTO persons VALUES ('K45565', 'Favre', 'Mirjam', 'f', '2011-05-01', 'SUI', 'mirjam.favre@gmx.ch', '+41 76 4570423', 'Lugano', 'K41581', '2019-11-19');
INSERT INTO persons VALUES ('R45648', 'Favre', 'Luca', 'm', '2009-11-03', 'SUI', NULL, '+41 78 3410873', 'Kreuzlingen', 'K42909', '2019-09-30');
INSERT INTO persons VALUES ('K45731', 'Keller', 'Reto', 'm', '2000-02-14', 'GER', 'reto.keller@sunrise.ch', '+41 76 4324218', 'Lausanne', NULL, '2025-10-11');
INSERT INTO persons VALUES ('R45814', 'Ammann', 'Mirjam', 'f', '2009-04-13', 'SUI', NULL, '+41 76 4691204', 'Lugano', 'R42660', '2021-12-11');
INSERT INTO persons VALUES ('K45897', 'Favre', 'Fabio', 'm', '2002-02-10', 'SUI', 'fabio.favre@gmx.ch', NULL, 'Luzern', NULL, '2021-01-24');
INSERT INTO persons VALUES ('K45980', 'Keller', 'Beat', 'm', '2008-06-23', 'LIE', NULL, '+41 76 5675818', 'Zug', NULL, '2019-10-05');
INSERT INTO persons VALUES ('R46063', 'Bernasconi', 'Anja', 'f', '2010-03-11', 'SUI', 'anja.bernasconi@bluewin.ch', NULL, 'Zürich', 'R43324', '2023-01-13');
INSERT INTO persons VALUES ('K46146', 'Meier-Huber', 'Yannick', 'm', '2006-10-30', 'LIE', 'yannick.meier-huber@gmx.ch', '+41 79 5355937', 'Kreuzlingen', NULL, '2020-09-10');
INSERT INTO persons VALUES ('R46229', 'Frei', 'Sophie', 'f', '2007-08-28', 'SUI', NULL, NULL, 'Lausanne', NULL, '2021-09-13');
INSERT INTO persons VALUES ('K46312', 'Ammann', 'Lea', 'f', '2006-02-05', 'GER', NULL, '+41 78 7880371', 'Basel', NULL, '2019-05-07');
INSERT INTO persons VALUES ('R46395', 'Gerber', 'Urs', 'm', '2013-11-13', 'ITA', 'urs.gerber@gmx.ch', '+41 78 2025869', 'Lugano', 'R42826', '2023-06-30');
INSERT INTO persons VALUES ('K46478', 'Rochat', 'Lea', 'f', '2011-06-26', 'GER', NULL, '+41 78 2716379', 'Kreuzlingen', 'R43324', '2021-09-10');
INSERT INTO persons VALUES ('K46561', 'Müller', 'Luca', 'm', '2013-08-20', 'LIE', 'luca.mueller@uni-basel.ch', NULL, 'Lausanne', 'K42411', '2021-07-30');
INSERT INTO persons VALUES ('R46644', 'Ammann', 'Reto', 'm', '2014-12-25', 'SUI', 'reto.ammann@bluewin.ch', NULL, 'Basel', 'R43407', '2023-08-03');
INSERT INTO persons VALUES ('R46727', 'Favre', 'Noah', 'm', '2004-02-15', 'SUI', 'noah.favre@gmx.ch', '+41 76 6832204', 'Zug', NULL, '2023-11-03');
INSERT INTO club_members VALUES ('K41000', 5, 'coach', '2019-03-16', '2024-08-02', 1);
INSERT INTO club_members VALUES ('K41000', 4, 'athlete', '2024-08-02', NULL, 1);
INSERT INTO club_members VALUES ('R41083', 11, 'coach', '2022-05-21', '2023-04-26', 1);
INSERT INTO club_members VALUES ('R41083', 9, 'athlete', '2023-04-26', '2024-02-11', NULL);
INSERT INTO club_members VALUES ('K41166', 7, 'athlete', '2021-03-23', NULL, NULL);
INSERT INTO club_members VALUES ('K41166', 11, 'board', '2021-03-23', '2025-01-21', 1);
INSERT INTO club_members VALUES ('R41249', 6, 'coach', '2025-07-26', '2026-04-30', NULL);
INSERT INTO club_members VALUES ('R41415', 10, 'board', '2018-12-09', NULL, 0);
INSERT INTO club_members VALUES ('R41415', 3, 'athlete', '2018-12-09', NULL, 1);
INSERT INTO club_members VALUES ('K41498', 6, 'referee', '2022-08-03', NULL, 0);
INSERT INTO club_members VALUES ('K41498', 9, 'board', '2022-08-03', NULL, NULL);
INSERT INTO club_members VALUES ('K41581', 12, 'board', '2017-06-09', NULL, 0);
INSERT INTO club_members VALUES ('K41581', 4, 'referee', '2017-06-09', NULL, 1);
INSERT INTO club_members VALUES ('K41664', 10, 'athlete', '2019-11-19', '2024-01-03', 1);
INSERT INTO club_members VALUES ('K41830', 5, 'athlete', '2023-09-20', '2024-10-22', 1);
INSERT INTO club_members VALUES ('R41913', 7, 'referee', '2024-04-12', NULL, NULL);
INSERT INTO club_members VALUES ('R41913', 5, 'coach', '2024-04-12', NULL, 1);
INSERT INTO club_members VALUES ('R41996', 10, 'referee', '2025-01-22', NULL, NULL);
INSERT INTO club_members VALUES ('R41996', 1, 'referee', '2025-01-22', NULL, 0);
INSERT INTO club_members VALUES ('K42079', 10, 'referee', '2024-09-09', NULL, 1);
INSERT INTO club_members VALUES ('K42079', 8, 'athlete', '2024-09-09', '2024-11-30', NULL);
INSERT INTO club_members VALUES ('R42162', 1, 'referee', '2016-06-27', '2023-06-06', 1);
INSERT INTO club_members VALUES ('R42245', 12, 'athlete', '2017-12-02', NULL, 1);
INSERT INTO club_members VALUES ('R42245', 7, 'athlete', '2017-12-02', '2021-12-09', 0);
INSERT INTO club_members VALUES ('K42411', 5, 'athlete', '2020-08-29', NULL, 1);
INSERT INTO club_members VALUES ('K42411', 7, 'referee', '2020-08-29', '2024-06-20', NULL);
INSERT INTO club_members VALUES ('K42494', 10, 'athlete', '2023-09-22', NULL, NULL);
INSERT INTO club_members VALUES ('K42577', 11, 'board', '2022-07-06', NULL, NULL);
INSERT INTO club_members VALUES ('R42660', 2, 'coach', '2016-07-13', NULL, 0);
INSERT INTO club_members VALUES ('R42743', 11, 'athlete', '2016-06-21', NULL, 0);
INSERT INTO club_members VALUES ('R42826', 12, 'board', '2020-05-01', NULL, 1);
INSERT INTO club_members VALUES ('R42826', 9, 'coach', '2020-05-01', NULL, 1);
INSERT INTO club_members VALUES ('K42909', 2, 'board', '2024-05-05', NULL, NULL);
INSERT INTO club_members VALUES ('R43075', 9, 'athlete', '2016-05-17', '2026-03-11', 1);
INSERT INTO club_members VALUES ('R43158', 1, 'athlete', '2020-02-07', NULL, NULL);
INSERT INTO club_members VALUES ('R43158', 11, 'athlete', '2020-02-07', '2023-05-16', 1);
INSERT INTO club_members VALUES ('K43241', 10, 'referee', '2022-07-12', NULL, NULL);
INSERT INTO club_members VALUES ('R43324', 7, 'athlete', '2020-12-15', NULL, 0);
INSERT INTO club_members VALUES ('R43324', 12, 'referee', '2020-12-15', NULL, 1);
INSERT INTO club_members VALUES ('R43407', 11, 'athlete', '2024-11-06', NULL, 1);
INSERT INTO club_members VALUES ('R43407', 7, 'referee', '2024-11-06', NULL, 1);
INSERT INTO club_members VALUES ('R43490', 2, 'coach', '2021-01-17', NULL, NULL);
INSERT INTO club_members VALUES ('K43573', 11, 'board', '2022-08-17', '2023-05-17', 1);
INSERT INTO club_members VALUES ('K43573', 4, 'board', '2023-05-17', NULL, 0);
INSERT INTO club_members VALUES ('R43656', 4, 'athlete', '2021-07-16', '2026-07-14', 1);
INSERT INTO club_members VALUES ('R43656', 10, 'board', '2026-07-14', NULL, 1);
INSERT INTO club_members VALUES ('R43739', 12, 'coach', '2025-07-05', NULL, NULL);
INSERT INTO club_members VALUES ('K43822', 8, 'referee', '2026-04-23', '2026-07-05', NULL);
INSERT INTO club_members VALUES ('R43905', 7, 'board', '2023-11-08', '2025-03-31', 1);
INSERT INTO club_members VALUES ('K44154', 10, 'board', '2020-01-23', NULL, 1);
INSERT INTO club_members VALUES ('R44237', 6, 'athlete', '2026-02-14', '2026-09-22', 0);
INSERT INTO club_members VALUES ('R44320', 7, 'board', '2022-04-21', '2024-01-06', 1);
INSERT INTO club_members VALUES ('R44403', 3, 'coach', '2026-07-09', '2026-07-16', 1);
INSERT INTO club_members VALUES ('R44652', 4, 'athlete', '2021-08-12', NULL, 0);
INSERT INTO club_members VALUES ('R44735', 12, 'athlete', '2023-07-14', NULL, 1);
INSERT INTO club_members VALUES ('R44818', 1, 'referee', '2025-09-08', NULL, 1);
INSERT INTO club_members VALUES ('R44818', 6, 'board', '2025-09-08', NULL, 1);
INSERT INTO club_members VALUES ('R44901', 8, 'referee', '2018-10-17', NULL, NULL);
INSERT INTO club_members VALUES ('K45067', 1, 'athlete', '2023-04-15', NULL, 1);
INSERT INTO club_members VALUES ('K45067', 11, 'coach', '2023-04-15', '2025-08-25', NULL);
INSERT INTO club_members VALUES ('K45150', 9, 'athlete', '2021-12-11', '2022-08-25', 1);
INSERT INTO club_members VALUES ('R45233', 5, 'board', '2019-10-28', '2023-07-15', 1);
INSERT INTO club_members VALUES ('K45316', 8, 'athlete', '2017-10-03', '2020-04-03', 0);
INSERT INTO club_members VALUES ('R45399', 3, 'board', '2023-01-12', NULL, 0);
INSERT INTO club_members VALUES ('R45399', 2, 'coach', '2023-01-12', NULL, 1);
INSERT INTO club_members VALUES ('R45482', 3, 'coach', '2022-08-26', '2025-07-08', NULL);
INSERT INTO club_members VALUES ('K45565', 8, 'coach', '2019-11-19', NULL, 1);
INSERT INTO club_members VALUES ('K45565', 12, 'referee', '2019-11-19', NULL, NULL);
INSERT INTO club_members VALUES ('R45648', 7, 'athlete', '2019-09-30', NULL, NULL);
INSERT INTO club_members VALUES ('R45648', 4, 'athlete', '2019-09-30', '2022-12-22', 1);
INSERT INTO club_members VALUES ('K45731', 7, 'board', '2025-10-11', NULL, 0);
INSERT INTO club_members VALUES ('K45731', 3, 'athlete', '2025-10-11', '2026-08-23', 0);
INSERT INTO club_members VALUES ('R45814', 6, 'coach', '2021-12-11', NULL, 0);
INSERT INTO club_members VALUES ('K45897', 8, 'athlete', '2021-01-24', '2024-07-24', 1);
INSERT INTO club_members VALUES ('K45980', 3, 'board', '2019-10-05', '2020-04-10', NULL);
INSERT INTO club_members VALUES ('R46063', 10, 'athlete', '2023-01-13', NULL, 1);
INSERT INTO club_members VALUES ('K46146', 10, 'referee', '2020-09-10', NULL, 0);
INSERT INTO club_members VALUES ('R46229', 11, 'coach', '2021-09-13', '2023-02-25', 0);
INSERT INTO club_members VALUES ('R46229', 8, 'athlete', '2023-02-25', NULL, 1);
INSERT INTO club_members VALUES ('R46395', 7, 'athlete', '2023-06-30', NULL, NULL);
INSERT INTO events VALUES ('E20-01', 'Night Sprint', 'rowing', 'Basel', '2020-10-03', 10, 'done');
INSERT INTO events VALUES ('E24-02', 'Rotsee Cup', 'dragon boat', 'Thun', '2024-09-26', 4, 'done');
INSERT INTO events VALUES ('E23-03', 'Spring Regatta', 'rowing', 'Basel', '2023-08-07', 11, 'cancelled');
INSERT INTO events VALUES ('E18-04', 'Rhine Marathon', 'rowing', 'Basel', '2018-10-19', 8, 'done');
INSERT INTO events VALUES ('E19-05', 'Spring Regatta', 'dragon boat', 'Zürich', '2019-02-06', 6, 'done');
INSERT INTO events VALUES ('E26-06', 'Rhine Marathon', 'dragon boat', 'Basel', '2026-11-13', NULL, 'cancelled');
INSERT INTO events VALUES ('E24-07', 'Night Sprint', 'rowing', 'Lugano', '2024-04-15', 11, 'done');
INSERT INTO events VALUES ('E26-08', 'Lake Classic', 'rowing', 'Basel', '2026-08-06', 4, 'done');
INSERT INTO events VALUES ('E20-09', 'Night Sprint', 'canoe', 'Luzern', '2020-04-14', NULL, 'done');
INSERT INTO events VALUES ('E25-10', 'Night Sprint', 'canoe', 'Lugano', '2025-11-24', 4, 'done');
INSERT INTO events VALUES ('E26-11', 'Junior Trophy', 'dragon boat', 'Lugano', '2026-05-11', 6, 'done');
INSERT INTO events VALUES ('E26-12', 'Junior Trophy', 'rowing', 'Thun', '2026-06-20', 3, 'done');
INSERT INTO events VALUES ('E26-13', 'Junior Trophy', 'canoe', 'Luzern', '2026-06-24', 9, 'cancelled');
INSERT INTO events VALUES ('E24-14', 'Night Sprint', 'canoe', 'Basel', '2024-05-13', NULL, 'done');
INSERT INTO events VALUES ('E18-15', 'Rotsee Cup', 'rowing', 'Luzern', '2018-12-25', 9, 'done');
INSERT INTO events VALUES ('E21-16', 'Spring Regatta', 'rowing', 'Thun', '2021-06-27', 4, 'done');
INSERT INTO events VALUES ('E22-17', 'Rotsee Cup', 'canoe', 'Lugano', '2022-02-05', 4, 'cancelled');
INSERT INTO events VALUES ('E24-18', 'Spring Regatta', 'rowing', 'Thun', '2024-02-07', 3, 'done');
INSERT INTO events VALUES ('E23-19', 'Rotsee Cup', 'rowing', 'Basel', '2023-06-12', NULL, 'done');
INSERT INTO events VALUES ('E21-20', 'Rhine Marathon', 'dragon boat', 'Basel', '2021-07-30', 8, 'done');
INSERT INTO events VALUES ('E24-21', 'Lake Classic', 'canoe', 'Luzern', '2024-09-07', 3, 'done');
INSERT INTO events VALUES ('E22-22', 'Rotsee Cup', 'dragon boat', 'Zürich', '2022-10-26', 1, 'done');
INSERT INTO events VALUES ('E26-23', 'Spring Regatta', 'canoe', 'Thun', '2026-10-09', 10, 'cancelled');
INSERT INTO events VALUES ('E24-24', 'Lake Classic', 'dragon boat', 'Thun', '2024-08-29', 8, 'done');
INSERT INTO events VALUES ('E25-25', 'Rhine Marathon', 'dragon boat', 'Lugano', '2025-03-29', 3, 'done');
INSERT INTO events VALUES ('E18-26', 'Junior Trophy', 'dragon boat', 'Basel', '2018-12-05', 2, 'done');
INSERT INTO events VALUES ('E19-27', 'Rotsee Cup', 'rowing', 'Lugano', '2019-04-07', 1, 'done');
INSERT INTO events VALUES ('E19-28', 'Rhine Marathon', 'canoe', 'Basel', '2019-01-23', 8, 'done');
INSERT INTO entries VALUES ('E25-10', 'R41083', 99, '2025-11-24', 2, 18, 'finished');
INSERT INTO entries VALUES ('E25-10', 'K42577', 123, '2025-11-24', NULL, 0, 'dnf');
INSERT INTO entries VALUES ('E26-13', 'R41996', 67, '2026-05-25', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E23-19', 'K41581', 149, '2023-04-13', 8, 25, 'finished');
INSERT INTO entries VALUES ('E20-01', 'K42411', 69, '2020-10-02', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E26-11', 'R42162', 124, '2026-05-06', 9, 18, 'finished');
INSERT INTO entries VALUES ('E22-22', 'K46146', 109, '2022-10-25', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E19-05', 'K42494', 119, '2019-02-05', 7, 10, 'finished');
INSERT INTO entries VALUES ('E26-13', 'R42992', 137, '2026-06-23', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E26-08', 'K42079', 48, '2026-08-05', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E26-11', 'R41332', 20, '2026-05-06', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E19-05', 'R41249', 85, '2018-12-08', 4, 12, 'finished');
INSERT INTO entries VALUES ('E24-14', 'K41581', 156, '2024-05-08', 4, 10, 'finished');
INSERT INTO entries VALUES ('E26-08', 'K46146', 39, '2026-07-23', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E21-20', 'K41498', 5, '2021-07-30', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E21-20', 'R41249', 43, '2021-07-25', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E24-21', 'K41581', 14, '2024-09-07', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E20-01', 'K42577', 169, '2020-09-03', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E23-03', 'K41000', 194, '2023-08-06', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E24-14', 'K46146', 145, '2024-04-13', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E24-18', 'K46146', 87, '2024-01-24', 9, 15, 'finished');
INSERT INTO entries VALUES ('E26-06', 'K42079', 38, '2026-11-12', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E25-10', 'R44403', NULL, '2025-11-23', 5, 6.5, 'finished');
INSERT INTO entries VALUES ('E26-11', 'R42245', 132, '2026-04-11', 3, 15, 'finished');
INSERT INTO entries VALUES ('E26-06', 'K45067', 129, '2026-11-13', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E26-12', 'K41166', 96, '2026-04-21', NULL, 0, 'dnf');
INSERT INTO entries VALUES ('E24-02', 'R41415', NULL, '2024-09-26', 4, 15, 'finished');
INSERT INTO entries VALUES ('E24-21', 'R41332', 65, '2024-09-02', 8, 6.5, 'finished');
INSERT INTO entries VALUES ('E22-17', 'R41415', 168, '2022-02-05', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E26-06', 'K43988', 62, '2026-11-13', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E26-12', 'R41913', 165, '2026-06-19', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E20-09', 'K41664', NULL, '2020-04-09', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E24-18', 'R43656', 94, '2024-01-24', 3, 10, 'finished');
INSERT INTO entries VALUES ('E26-11', 'K41166', 66, '2026-05-10', 4, 15, 'finished');
INSERT INTO entries VALUES ('E26-06', 'R41996', 182, '2026-10-30', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E26-11', 'K44154', 112, '2026-04-11', 9, 6.5, 'finished');
INSERT INTO entries VALUES ('E20-09', 'K42494', 103, '2020-04-14', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E21-16', 'K41498', 27, '2021-06-13', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E23-03', 'R41249', 96, '2023-07-24', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E18-15', 'R41249', NULL, '2018-12-24', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E24-18', 'K42494', 161, '2024-01-08', 8, 10, 'finished');
INSERT INTO entries VALUES ('E18-04', 'K41498', 100, '2018-08-20', 2, 10, 'finished');
INSERT INTO entries VALUES ('E24-07', 'K41000', 36, '2024-04-14', NULL, 0, 'dnf');
INSERT INTO entries VALUES ('E26-06', 'K42577', 115, '2026-11-08', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E26-06', 'R41083', 52, '2026-11-08', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E18-15', 'K42494', 176, '2018-12-11', 8, 18, 'finished');
INSERT INTO entries VALUES ('E21-20', 'K41166', 154, '2021-07-30', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E19-05', 'R43656', 46, '2018-12-08', 5, 25, 'finished');
INSERT INTO entries VALUES ('E24-14', 'K44154', 117, '2024-04-13', NULL, 0, 'dnf');
INSERT INTO entries VALUES ('E22-22', 'R42660', 54, '2022-08-27', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E22-17', 'K42411', 97, '2022-01-22', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E25-10', 'K41498', NULL, '2025-09-25', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E24-18', 'R41332', 153, '2024-01-08', NULL, 0, 'dnf');
INSERT INTO entries VALUES ('E24-02', 'K42079', NULL, '2024-07-28', 7, 8, 'finished');
INSERT INTO entries VALUES ('E26-13', 'R44735', 154, '2026-05-25', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E26-08', 'R41996', 35, '2026-07-07', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E21-16', 'R42992', NULL, '2021-06-13', 4, 6.5, 'finished');
INSERT INTO entries VALUES ('E24-21', 'K41000', NULL, '2024-08-24', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E20-01', 'R41249', NULL, '2020-09-28', 6, 6.5, 'finished');
INSERT INTO entries VALUES ('E22-22', 'R43407', 32, '2022-10-12', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E24-14', 'R42826', 63, '2024-05-12', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E21-20', 'R41415', 130, '2021-07-29', 9, 12, 'finished');
INSERT INTO entries VALUES ('E24-14', 'R41249', 42, '2024-05-13', NULL, 0, 'dnf');
INSERT INTO entries VALUES ('E26-06', 'K42494', 153, '2026-10-30', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E18-15', 'K41000', 145, '2018-12-25', 9, 12, 'finished');
INSERT INTO entries VALUES ('E24-21', 'K46146', 165, '2024-09-02', NULL, 0, 'disqualified');
INSERT INTO entries VALUES ('E18-15', 'R41083', 29, '2018-12-24', NULL, 0, 'dnf');
INSERT INTO entries VALUES ('E24-14', 'K41498', 170, '2024-04-29', 3, 12, 'finished');
INSERT INTO entries VALUES ('E22-17', 'R42162', 58, '2021-12-07', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E24-07', 'R41332', 85, '2024-04-15', 6, 18, 'finished');
INSERT INTO entries VALUES ('E24-14', 'R41332', 25, '2024-05-13', 4, 10, 'finished');
INSERT INTO entries VALUES ('E24-02', 'K41581', 185, '2024-09-21', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E24-14', 'K42909', 54, '2024-04-13', 5, 25, 'finished');
INSERT INTO entries VALUES ('E24-21', 'K41664', 63, '2024-09-02', NULL, 0, 'dnf');
INSERT INTO entries VALUES ('E22-17', 'R42328', 1, '2022-01-31', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E18-04', 'K44486', 167, '2018-10-19', 4, 15, 'finished');
INSERT INTO entries VALUES ('E25-10', 'R42743', 64, '2025-11-23', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E26-06', 'R42743', 28, '2026-10-14', NULL, 0, 'entered');
INSERT INTO entries VALUES ('E26-12', 'K43241', 73, '2026-05-21', NULL, 0, 'dns');
INSERT INTO entries VALUES ('E22-22', 'K45150', 2, '2022-09-26', 1, 8, 'finished');
