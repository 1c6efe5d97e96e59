CREATE TABLE hiker (
  hiker_id INTEGER PRIMARY KEY,
  surname TEXT NOT NULL,
  given TEXT,
  born TEXT,
  club TEXT,
  club_no TEXT,
  home_town TEXT,
  country TEXT NOT NULL,
  mobile TEXT,
  mail TEXT,
  ice_name TEXT,
  ice_phone TEXT,
  registered TEXT NOT NULL
);
CREATE TABLE hut (
  hut_code TEXT PRIMARY KEY,
  hut_name TEXT NOT NULL,
  altitude INTEGER,
  region TEXT,
  beds INTEGER NOT NULL,
  warden TEXT,
  opened_on TEXT,
  phone TEXT
);
CREATE TABLE booking (
  bk_id INTEGER PRIMARY KEY,
  hut_code TEXT NOT NULL REFERENCES hut(hut_code),
  booker_id INTEGER NOT NULL REFERENCES hiker(hiker_id),
  made_on TEXT NOT NULL,
  arrive TEXT NOT NULL,
  nights INTEGER NOT NULL,
  status TEXT NOT NULL,
  deposit REAL
);
CREATE TABLE guest (
  bk_id INTEGER NOT NULL REFERENCES booking(bk_id),
  hiker_id INTEGER NOT NULL REFERENCES hiker(hiker_id),
  bed_type TEXT NOT NULL,
  half_board INTEGER NOT NULL,
  price REAL,
  PRIMARY KEY (bk_id, hiker_id)
);
CREATE TABLE hut_log (
  log_id INTEGER PRIMARY KEY,
  hut_code TEXT NOT NULL REFERENCES hut(hut_code),
  log_date TEXT NOT NULL,
  snow_cm INTEGER,
  remark TEXT
);
INSERT INTO hiker VALUES (1, 'Rainer', 'Ursina', '1992-05-22', 'OeAV', 'OeAV-32398', 'Bellinzona', 'CH', '+41 293 952627', 'ursina.rainer@bluewin.ch', 'Flurin Rainer', '+41 426 573262', '2021-08-20');
INSERT INTO hiker VALUES (2, 'Gasser-Rieder', 'Gian', NULL, 'SAC', 'SAC-71039', 'Munich', 'DE', '+49 742 837899', 'gian.gasser-rieder@bluewin.ch', NULL, NULL, '2019-08-03');
INSERT INTO hiker VALUES (3, 'Bernasconi', 'Toni', '2010-07-11', 'OeAV', 'OeAV-36662', 'Davos', 'CH', '+41 461 216701', 'toni.bernasconi@gmail.com', 'Livia Bernasconi', '+41 817 139295', '2024-09-10');
INSERT INTO hiker VALUES (4, 'Steiner', 'Gian', NULL, NULL, NULL, 'Bolzano', 'IT', NULL, NULL, NULL, NULL, '2019-08-04');
INSERT INTO hiker VALUES (5, 'Caduff', 'Nina', '2006-12-19', 'CAI', 'CAI-75977', 'Bellinzona', 'CH', '+41 145 848837', 'livia.egli@gmx.at', 'Beat Egli', '+41 803 890609', '2026-05-10');
INSERT INTO hiker VALUES (6, 'Kofler', 'Ottavio', '2006-02-04', 'SAC', 'SAC-49817', 'Kranj', 'SI', NULL, NULL, 'Gian Steiner', '+41 331 866190', '2025-03-25');
INSERT INTO hiker VALUES (7, 'Lanz', 'Karl', '1970-10-24', NULL, NULL, 'Davos', 'CH', '+41 670 260373', NULL, 'Livia Fontana', '+41 452 530734', '2018-11-17');
INSERT INTO hiker VALUES (8, 'Bernasconi', 'Petra', '1998-04-01', NULL, NULL, 'Trento', 'IT', '+39 427 186033', 'petra.bernasconi@web.de', 'Corsin Gasser-Rieder', '+41 433 886186', '2021-07-07');
INSERT INTO hiker VALUES (9, 'KOFLER', 'Nina', NULL, 'CAI', 'CAI-39001', 'Lienz', 'AT', '+43 473 997047', 'nina.kofler@alice.it', NULL, NULL, '2022-10-28');
INSERT INTO hiker VALUES (10, 'Egli', 'Petra', '1984-07-22', 'CAI', 'CAI-64443', 'Davos', 'CH', '+41 191 899142', 'petra.egli@alice.it', 'Ursina Egli', NULL, '2025-11-15');
INSERT INTO hiker VALUES (11, 'Lanz', 'Gian', '1978-05-11', 'OeAV', 'OeAV-45315', NULL, 'AT', NULL, 'gian.lanz@posteo.de', NULL, NULL, '2025-11-26');
INSERT INTO hiker VALUES (12, 'Gasser-Rieder', 'Alba', '1947-02-27', NULL, NULL, 'Zurich', 'CH', '+41 983 366960', 'alba.gasser-rieder@alice.it', NULL, NULL, '2020-06-12');
INSERT INTO hiker VALUES (13, 'Bernasconi', 'Gian', '2003-12-24', 'DAV', NULL, 'Innsbruck', 'AT', NULL, NULL, 'Alba Bernasconi', '+41 197 309220', '2021-03-02');
INSERT INTO hiker VALUES (14, 'Egli', 'Ottavio', '1967-08-21', NULL, NULL, 'Lienz', 'AT', '+43 674 348333', 'ottavio.egli@posteo.de', 'Reto Egli', '+41 144 326745', '2022-11-08');
INSERT INTO hiker VALUES (15, 'Mair', 'Ursina', NULL, 'OeAV', 'OeAV-20249', 'Innsbruck', 'AT', '+43 950 142150', 'ursina.mair@posteo.de', 'Silvia Mair', '+41 286 829435', '2022-12-21');
INSERT INTO hiker VALUES (16, 'Steiner', 'Heidi', '2000-05-22', 'SAC', 'SAC-33935', 'Trento', 'IT', '+39 627 750505', 'heidi.steiner@gmx.at', 'Karl Steiner', '+41 759 402548', '2026-10-20');
INSERT INTO hiker VALUES (17, 'Oberrauch', 'Toni', '1997-04-08', 'CAI', NULL, 'Chur', 'CH', '+41 204 565630', 'toni.oberrauch@posteo.de', NULL, NULL, '2018-12-22');
INSERT INTO hiker VALUES (18, 'Kofler', 'Karl', NULL, 'SAC', 'SAC-56248', 'Lienz', 'AT', '+43 301 728472', 'karl.kofler@gmx.at', NULL, NULL, '2021-08-01');
INSERT INTO hiker VALUES (19, 'Egli', 'Nina', '2002-12-02', 'SAC', 'SAC-16143', 'Ulm', 'DE', '+49 313 723530', 'nina.egli@web.de', 'Marco Egli', '+41 725 663560', '2019-04-10');
INSERT INTO hiker VALUES (20, 'Mair', 'Judith', '2010-10-06', NULL, NULL, 'Zurich', 'CH', '+41 238 207170', 'judith.mair@web.de', NULL, NULL, '2021-01-16');
INSERT INTO hiker VALUES (21, 'Fontana', 'Silvia', '2010-08-04', 'OeAV', 'OeAV-72927', 'Merano', 'IT', '+39 935 747293', 'silvia.fontana@posteo.de', 'Livia Fontana', '+41 744 485658', '2021-03-26');
INSERT INTO hiker VALUES (22, 'Egli', 'Marco', '1961-06-17', 'OeAV', 'OeAV-12334', 'Trento', 'IT', NULL, NULL, 'Nina Steiner', '+41 920 957068', '2024-01-10');
INSERT INTO hiker VALUES (23, 'Caduff', 'Nina', '2005-03-13', 'SAC', 'SAC-23963', 'Chur', 'CH', '+41 405 566294', 'livia.caduff@bluewin.ch', NULL, NULL, '2018-07-27');
INSERT INTO hiker VALUES (24, 'Innerhofer', 'Petra', '1965-04-21', 'SAC', 'SAC-40858', 'Munich', 'DE', '+49 656 865901', 'petra.innerhofer@bluewin.ch', 'Beat Caduff', '+41 309 798312', '2020-04-28');
INSERT INTO hiker VALUES (25, 'Bernasconi', 'Heidi', '1971-08-07', 'AVS', 'AVS-99410', 'Lienz', 'AT', '+43 985 522740', 'heidi.bernasconi@gmail.com', 'Toni Bernasconi', NULL, '2022-04-23');
INSERT INTO hiker VALUES (26, 'Caduff', 'Heidi', '1949-07-16', 'OeAV', NULL, 'Merano', 'IT', '+39 458 442315', NULL, NULL, NULL, '2022-04-07');
INSERT INTO hiker VALUES (27, 'Derungs', 'Marco', '1954-11-22', 'SAC', 'SAC-88863', 'Innsbruck', 'AT', NULL, 'marco.derungs@gmail.com', 'Alba Derungs', '+41 777 737263', '2024-06-02');
INSERT INTO hiker VALUES (28, 'Steiner', 'Corsin', '2002-11-07', NULL, NULL, 'Bellinzona', 'CH', '+41 666 695880', 'corsin.steiner@gmx.at', 'Judith Derungs', '+41 813 428073', '2026-11-04');
INSERT INTO hiker VALUES (29, 'Derungs', 'Petra', '2008-12-23', NULL, NULL, 'Munich', 'DE', '+49 988 662425', 'petra.derungs@alice.it', 'Petra Egli', '+41 697 142961', '2021-04-19');
INSERT INTO hiker VALUES (30, 'Derungs', 'Daniela', '1952-07-17', 'CAI', 'CAI-75896', 'Ulm', 'DE', '+49 112 277191', 'daniela.derungs@bluewin.ch', NULL, NULL, '2023-10-28');
INSERT INTO hiker VALUES (31, 'Innerhofer', 'Flurin', '1987-08-21', 'SAC', 'SAC-58473', 'Trento', 'IT', NULL, 'flurin.innerhofer@posteo.de', NULL, NULL, '2023-10-09');
INSERT INTO hiker VALUES (32, 'Derungs', 'Gian', '1984-07-22', 'OeAV', 'OeAV-80194', 'Davos', 'CH', '+41 953 442140', 'gian.derungs@gmail.com', NULL, NULL, '2018-06-24');
INSERT INTO hiker VALUES (33, 'Innerhofer', 'Alba', '1997-09-08', 'DAV', 'DAV-61922', 'Munich', 'DE', NULL, 'alba.innerhofer@bluewin.ch', 'Livia Hofstetter', '+41 780 340605', '2024-05-21');
INSERT INTO hiker VALUES (34, 'Hofstetter', NULL, '1972-08-18', 'DAV', 'DAV-90115', 'Chur', 'CH', '+41 953 131952', 'ursina.hofstetter@gmail.com', NULL, NULL, '2025-08-08');
INSERT INTO hiker VALUES (35, 'Lanz', 'Ivo', '1967-03-17', 'CAI', 'CAI-12892', 'Zurich', 'CH', '+41 100 706744', 'ivo.lanz@posteo.de', NULL, NULL, '2022-07-25');
INSERT INTO hiker VALUES (36, 'Pedrini', 'Judith', '1976-09-09', 'DAV', 'DAV-72341', 'Chur', 'CH', '+41 413 480700', 'judith.pedrini@posteo.de', 'Ivo Pedrini', '+41 171 914310', '2026-10-27');
INSERT INTO hiker VALUES (37, 'Tschudi', 'Alba', '2006-10-02', NULL, NULL, 'Ulm', 'DE', '+49 685 708422', 'alba.tschudi@bluewin.ch', 'Beat Tschudi', '+41 843 857772', '2020-10-01');
INSERT INTO hiker VALUES (38, 'Egli', 'Silvia', '1951-06-21', 'AVS', 'AVS-62942', 'Zurich', 'CH', '+41 365 143078', 'silvia.egli@gmx.at', 'Gian Mair', NULL, '2024-06-22');
INSERT INTO hiker VALUES (39, 'Rainer', 'Heidi', '1951-07-27', NULL, NULL, 'Zurich', 'CH', '+41 908 240006', 'heidi.rainer@gmail.com', 'Elisa Hofstetter', '+41 758 993930', '2019-03-27');
INSERT INTO hiker VALUES (40, 'Oberrauch', 'Corsin', '1981-04-02', 'CAI', NULL, 'Zurich', 'CH', NULL, NULL, NULL, NULL, '2020-02-15');
INSERT INTO hiker VALUES (41, 'RAINER', 'Alba', '1969-06-17', 'SAC', 'SAC-97035', 'Trento', 'IT', '+39 328 792708', NULL, 'Corsin Rainer', NULL, '2021-06-27');
INSERT INTO hiker VALUES (42, 'Steiner', 'Marco', '2006-07-26', 'CAI', 'CAI-47168', 'Bellinzona', 'CH', '+41 699 649102', 'marco.steiner@gmail.com', NULL, NULL, '2024-08-15');
INSERT INTO hiker VALUES (43, 'CADUFF', 'Reto', '1995-07-27', 'AVS', 'AVS-98685', 'Bellinzona', 'CH', NULL, NULL, NULL, NULL, '2025-05-04');
INSERT INTO hiker VALUES (44, 'Gasser-Rieder', 'Ursina', '1996-03-07', 'SAC', 'SAC-63310', 'Merano', 'IT', '+39 657 515960', 'ursina.gasser-rieder@alice.it', 'Alba Steiner', '+41 742 147842', '2024-11-19');
INSERT INTO hiker VALUES (45, 'Mair', NULL, '1948-07-19', 'AVS', 'AVS-99612', 'Ulm', 'DE', '+49 505 440291', 'livia.mair@gmail.com', NULL, NULL, '2019-05-21');
INSERT INTO hiker VALUES (46, 'Pedrini', 'Judith', '1975-06-25', NULL, NULL, 'Ulm', 'DE', '+49 700 192516', 'judith.pedrini@gmail.com', NULL, NULL, '2019-06-17');
INSERT INTO hiker VALUES (47, 'CADUFF', 'Nina', '1959-11-25', 'SAC', 'SAC-15078', 'Trento', 'IT', '+39 167 396896', 'nina.caduff@bluewin.ch', 'Flurin Caduff', '+41 850 350556', '2025-09-16');
INSERT INTO hiker VALUES (48, 'Lanz', 'Flurin', '2005-10-23', 'CAI', 'CAI-34265', 'Bolzano', 'IT', '+39 451 883265', NULL, NULL, NULL, '2023-03-22');
INSERT INTO hiker VALUES (49, 'Caduff', 'Reto', '1965-09-15', NULL, NULL, 'Bellinzona', 'CH', '+41 994 568418', NULL, NULL, NULL, '2021-12-20');
INSERT INTO hiker VALUES (50, 'Mair', 'Nina', '2006-10-19', NULL, NULL, NULL, 'IT', '+39 498 136000', 'nina.mair@gmail.com', 'Ursina Pedrini', '+41 496 941302', '2025-02-04');
INSERT INTO hiker VALUES (51, 'Gasser-Rieder', 'Nina', '1953-09-14', NULL, NULL, 'Bellinzona', 'CH', '+41 550 930157', 'nina.gasser-rieder@gmx.at', NULL, NULL, '2018-06-07');
INSERT INTO hiker VALUES (52, 'Tschudi', 'Flurin', '2000-05-25', 'SAC', 'SAC-62245', 'Innsbruck', 'AT', '+43 968 653329', 'flurin.tschudi@bluewin.ch', 'Daniela Tschudi', '+41 416 584255', '2026-03-23');
INSERT INTO hiker VALUES (53, 'Steiner', 'Karl', '1965-06-06', 'CAI', 'CAI-14815', 'Innsbruck', 'AT', '+43 876 350367', 'karl.steiner@gmx.at', 'Heidi Derungs', '+41 814 204498', '2019-09-03');
INSERT INTO hiker VALUES (54, 'Lanz', 'Corsin', '1962-02-05', 'SAC', 'SAC-25694', 'Lienz', 'AT', '+43 171 726931', 'corsin.lanz@posteo.de', 'Ottavio Oberrauch', '+41 680 848993', '2022-06-25');
INSERT INTO hiker VALUES (55, 'Gasser-Rieder', 'Corsin', '1959-12-28', 'SAC', 'SAC-97744', 'Innsbruck', 'AT', '+43 558 471842', 'corsin.gasser-rieder@web.de', 'Reto Gasser-Rieder', '+41 430 799937', '2025-12-23');
INSERT INTO hut VALUES ('GRI', 'Griatschhütte', 2327, 'Graubünden', 64, 'Corsin Derungs', '1911-08-01', '+41 81 555 1020');
INSERT INTO hut VALUES ('MON', 'Capanna Monte Leone', 2848, 'Valais', 36, 'Silvia Fontana', '1978-07-09', NULL);
INSERT INTO hut VALUES ('ROS', 'Rosengartenblick', 2210, 'South Tyrol', 80, 'Toni Innerhofer', '1903-06-21', '+39 0471 555 77');
INSERT INTO hut VALUES ('VAJ', 'Rifugio Vajolet Nord', 2243, 'Trentino', 52, NULL, '1925-07-05', '+39 0462 555 12');
INSERT INTO hut VALUES ('KAL', 'Kalser Jochhaus', 2650, 'Tyrol', 28, 'Petra Kofler', '1889-08-12', '+43 4876 555');
INSERT INTO hut VALUES ('BIV', 'Bivacco Cima Rossa', 3105, 'Ticino', 9, NULL, NULL, NULL);
INSERT INTO hut VALUES ('SEE', 'Seealphütte', 1580, NULL, 110, 'Beat Lanz', '1968-05-30', '+41 71 555 300');
INSERT INTO hut VALUES ('TRI', 'Triglavski Dom Mali', 2515, 'Gorenjska', 45, 'Ivo Zupan', '1932-09-04', NULL);
INSERT INTO booking VALUES (1, 'BIV', 21, '2023-06-07', '2023-08-06', 1, 'no_show', 40);
INSERT INTO booking VALUES (2, 'KAL', 6, '2025-07-08', '2025-09-06', 2, 'stayed', NULL);
INSERT INTO booking VALUES (3, 'ROS', 33, '2026-01-31', '2026-07-10', 2, 'no_show', 40);
INSERT INTO booking VALUES (4, 'VAJ', 5, '2022-07-19', '2022-07-20', 1, 'stayed', 60);
INSERT INTO booking VALUES (5, 'SEE', 41, '2026-08-25', '2026-08-26', 1, 'stayed', 100);
INSERT INTO booking VALUES (6, 'ROS', 14, '2022-08-06', '2022-09-05', 1, 'stayed', 20);
INSERT INTO booking VALUES (7, 'KAL', 4, '2026-07-15', '2026-07-16', 2, 'stayed', 60);
INSERT INTO booking VALUES (8, 'VAJ', 6, '2023-08-18', '2023-08-19', 1, 'stayed', 40);
INSERT INTO booking VALUES (9, 'KAL', 39, '2026-07-01', '2026-07-05', 2, 'stayed', 20);
INSERT INTO booking VALUES (10, 'VAJ', 21, '2023-06-13', '2023-06-17', 1, 'stayed', 100);
INSERT INTO booking VALUES (11, 'VAJ', 16, '2025-03-22', '2025-03-26', 1, 'cancelled', 100);
INSERT INTO booking VALUES (12, 'MON', 5, '2026-10-08', '2026-10-12', 1, 'stayed', 20);
INSERT INTO booking VALUES (13, 'VAJ', 38, '2022-06-18', '2022-08-17', 1, 'stayed', 20);
INSERT INTO booking VALUES (14, 'GRI', 30, '2024-07-20', '2024-08-01', 1, 'no_show', NULL);
INSERT INTO booking VALUES (15, 'SEE', 26, '2024-06-27', '2024-07-27', 1, 'cancelled', NULL);
INSERT INTO booking VALUES (16, 'ROS', 16, '2023-05-19', '2023-10-26', 2, 'stayed', 20);
INSERT INTO booking VALUES (17, 'ROS', 12, '2026-04-14', '2026-07-23', 2, 'stayed', 40);
INSERT INTO booking VALUES (18, 'KAL', 5, '2024-06-14', '2024-08-13', 1, 'stayed', 40);
INSERT INTO booking VALUES (19, 'VAJ', 3, '2026-08-08', '2026-09-07', 1, 'stayed', 40);
INSERT INTO booking VALUES (20, 'KAL', 42, '2026-05-17', '2026-06-16', 2, 'no_show', 40);
INSERT INTO booking VALUES (21, 'SEE', 18, '2022-03-23', '2022-07-01', 2, 'cancelled', 20);
INSERT INTO booking VALUES (22, 'KAL', 1, '2025-02-08', '2025-07-18', 2, 'stayed', 40);
INSERT INTO booking VALUES (23, 'BIV', 3, '2025-06-22', '2025-08-21', 1, 'stayed', NULL);
INSERT INTO booking VALUES (24, 'MON', 13, '2026-01-28', '2026-07-07', 3, 'stayed', 40);
INSERT INTO booking VALUES (25, 'SEE', 23, '2025-03-30', '2025-07-08', 1, 'cancelled', 100);
INSERT INTO booking VALUES (26, 'GRI', 2, '2025-04-13', '2025-09-20', 1, 'stayed', 60);
INSERT INTO booking VALUES (27, 'ROS', 3, '2025-05-13', '2025-08-21', 2, 'stayed', 60);
INSERT INTO booking VALUES (28, 'GRI', 39, '2025-08-24', '2025-09-05', 1, 'stayed', 20);
INSERT INTO booking VALUES (29, 'MON', 25, '2026-03-07', '2026-03-11', 2, 'stayed', 20);
INSERT INTO booking VALUES (30, 'ROS', 14, '2026-06-01', '2026-06-02', 1, 'stayed', 60);
INSERT INTO booking VALUES (31, 'SEE', 9, '2022-02-04', '2022-07-14', 2, 'stayed', 100);
INSERT INTO booking VALUES (32, 'MON', 25, '2023-09-29', '2024-03-07', 1, 'stayed', 60);
INSERT INTO booking VALUES (33, 'SEE', 10, '2024-07-11', '2024-07-11', 1, 'cancelled', 60);
INSERT INTO booking VALUES (34, 'SEE', 3, '2022-08-18', '2022-09-17', 1, 'stayed', 40);
INSERT INTO booking VALUES (35, 'MON', 21, '2024-06-02', '2024-08-01', 1, 'stayed', 60);
INSERT INTO booking VALUES (36, 'GRI', 18, '2025-03-03', '2025-08-10', 2, 'stayed', 60);
INSERT INTO booking VALUES (37, 'MON', 30, '2025-06-23', '2025-07-23', 1, 'stayed', NULL);
INSERT INTO booking VALUES (38, 'MON', 24, '2026-06-01', '2026-06-01', 1, 'stayed', 20);
INSERT INTO booking VALUES (39, 'BIV', 13, '2022-05-17', '2022-08-25', 2, 'stayed', 20);
INSERT INTO booking VALUES (40, 'KAL', 29, '2023-06-02', '2023-06-14', 1, 'stayed', 100);
INSERT INTO booking VALUES (41, 'BIV', 42, '2026-08-25', '2027-02-01', 1, 'confirmed', 20);
INSERT INTO booking VALUES (42, 'BIV', 29, '2022-07-19', '2022-09-17', 1, 'stayed', 20);
INSERT INTO booking VALUES (43, 'VAJ', 40, '2026-04-10', '2026-07-19', 1, 'stayed', NULL);
INSERT INTO booking VALUES (44, 'VAJ', 10, '2023-09-24', '2023-09-24', 1, 'stayed', 20);
INSERT INTO booking VALUES (45, 'BIV', 4, '2026-07-27', '2026-07-28', 1, 'no_show', 20);
INSERT INTO booking VALUES (46, 'BIV', 6, '2023-09-02', '2023-09-03', 5, 'stayed', 100);
INSERT INTO booking VALUES (47, 'SEE', 43, '2026-06-26', '2026-08-25', 2, 'stayed', NULL);
INSERT INTO booking VALUES (48, 'BIV', 36, '2021-09-27', '2022-03-06', 3, 'stayed', 20);
INSERT INTO booking VALUES (49, 'KAL', 31, '2024-02-25', '2024-08-03', 2, 'stayed', 20);
INSERT INTO booking VALUES (50, 'MON', 7, '2026-06-17', '2026-08-16', 1, 'stayed', 100);
INSERT INTO booking VALUES (51, 'BIV', 40, '2025-06-25', '2025-08-24', 5, 'stayed', 100);
INSERT INTO booking VALUES (52, 'SEE', 10, '2022-04-11', '2022-09-18', 2, 'cancelled', 100);
INSERT INTO booking VALUES (53, 'MON', 19, '2025-12-23', '2026-06-01', 2, 'stayed', 40);
INSERT INTO booking VALUES (54, 'ROS', 44, '2026-09-06', '2026-09-06', 1, 'stayed', 40);
INSERT INTO booking VALUES (55, 'VAJ', 37, '2022-10-24', '2022-10-24', 3, 'stayed', 60);
INSERT INTO booking VALUES (56, 'ROS', 14, '2022-07-16', '2022-07-16', 1, 'stayed', 20);
INSERT INTO booking VALUES (57, 'SEE', 38, '2025-07-14', '2025-09-12', 1, 'stayed', 20);
INSERT INTO booking VALUES (58, 'MON', 22, '2026-11-16', '2027-03-15', 1, 'confirmed', 60);
INSERT INTO booking VALUES (59, 'SEE', 31, '2025-06-28', '2025-08-27', 5, 'stayed', NULL);
INSERT INTO booking VALUES (60, 'SEE', 14, '2025-02-12', '2025-07-22', 1, 'stayed', 20);
INSERT INTO booking VALUES (61, 'ROS', 16, '2024-06-04', '2024-07-04', 1, 'cancelled', 100);
INSERT INTO booking VALUES (62, 'MON', 8, '2026-03-21', '2026-08-28', 1, 'cancelled', 100);
INSERT INTO booking VALUES (63, 'GRI', 13, '2025-06-06', '2025-08-05', 1, 'stayed', 40);
INSERT INTO booking VALUES (64, 'KAL', 26, '2024-03-20', '2024-06-28', 2, 'cancelled', 60);
INSERT INTO booking VALUES (65, 'ROS', 29, '2026-08-28', '2026-09-09', 1, 'stayed', 60);
INSERT INTO booking VALUES (66, 'BIV', 43, '2025-02-26', '2025-08-05', 3, 'stayed', 100);
INSERT INTO booking VALUES (67, 'GRI', 12, '2021-11-30', '2022-03-10', 1, 'no_show', 60);
INSERT INTO booking VALUES (68, 'MON', 33, '2023-03-25', '2023-07-03', 1, 'stayed', 20);
INSERT INTO booking VALUES (69, 'BIV', 7, '2026-08-23', '2026-10-22', 3, 'stayed', 60);
INSERT INTO booking VALUES (70, 'BIV', 42, '2022-03-07', '2022-08-14', 5, 'no_show', NULL);
INSERT INTO guest VALUES (1, 21, 'dorm', 0, 92);
INSERT INTO guest VALUES (2, 6, 'dorm', 1, 78);
INSERT INTO guest VALUES (3, 33, 'dorm', 1, 38);
INSERT INTO guest VALUES (3, 28, 'room', 0, NULL);
INSERT INTO guest VALUES (4, 5, 'winter room', 1, 38);
INSERT INTO guest VALUES (5, 41, 'dorm', 0, 55);
INSERT INTO guest VALUES (6, 14, 'winter room', 0, 46.5);
INSERT INTO guest VALUES (7, 4, 'room', 1, 38);
INSERT INTO guest VALUES (8, 6, 'dorm', 0, NULL);
INSERT INTO guest VALUES (9, 39, 'dorm', 1, 55);
INSERT INTO guest VALUES (9, 35, 'winter room', 1, 46.5);
INSERT INTO guest VALUES (9, 19, 'room', 0, 46.5);
INSERT INTO guest VALUES (10, 21, 'winter room', 1, 78);
INSERT INTO guest VALUES (10, 24, 'room', 0, NULL);
INSERT INTO guest VALUES (11, 16, 'dorm', 1, 46.5);
INSERT INTO guest VALUES (13, 38, 'dorm', 1, 55);
INSERT INTO guest VALUES (13, 2, 'dorm', 1, 46.5);
INSERT INTO guest VALUES (14, 30, 'dorm', 0, 78);
INSERT INTO guest VALUES (15, 26, 'dorm', 0, 55);
INSERT INTO guest VALUES (15, 8, 'dorm', 0, 92);
INSERT INTO guest VALUES (16, 16, 'room', 1, 78);
INSERT INTO guest VALUES (18, 5, 'dorm', 1, 46.5);
INSERT INTO guest VALUES (19, 3, 'dorm', 0, NULL);
INSERT INTO guest VALUES (19, 45, 'room', 0, 92);
INSERT INTO guest VALUES (19, 46, 'room', 1, 38);
INSERT INTO guest VALUES (20, 42, 'dorm', 1, 55);
INSERT INTO guest VALUES (21, 18, 'room', 0, NULL);
INSERT INTO guest VALUES (22, 1, 'room', 0, NULL);
INSERT INTO guest VALUES (23, 3, 'dorm', 0, 38);
INSERT INTO guest VALUES (23, 45, 'dorm', 1, 55);
INSERT INTO guest VALUES (23, 43, 'room', 1, 78);
INSERT INTO guest VALUES (24, 13, 'dorm', 1, NULL);
INSERT INTO guest VALUES (25, 23, 'dorm', 1, 78);
INSERT INTO guest VALUES (26, 2, 'dorm', 0, NULL);
INSERT INTO guest VALUES (26, 25, 'room', 1, 38);
INSERT INTO guest VALUES (27, 3, 'dorm', 0, 46.5);
INSERT INTO guest VALUES (27, 47, 'dorm', 1, 92);
INSERT INTO guest VALUES (27, 34, 'dorm', 1, 38);
INSERT INTO guest VALUES (28, 39, 'winter room', 0, 55);
INSERT INTO guest VALUES (29, 25, 'dorm', 0, 78);
INSERT INTO guest VALUES (29, 24, 'dorm', 1, 46.5);
INSERT INTO guest VALUES (30, 14, 'dorm', 0, 78);
INSERT INTO guest VALUES (30, 4, 'dorm', 0, 38);
INSERT INTO guest VALUES (30, 31, 'dorm', 0, 46.5);
INSERT INTO guest VALUES (31, 9, 'dorm', 1, 92);
INSERT INTO guest VALUES (31, 13, 'winter room', 1, 38);
INSERT INTO guest VALUES (32, 25, 'dorm', 1, 92);
INSERT INTO guest VALUES (32, 18, 'dorm', 0, 92);
INSERT INTO guest VALUES (34, 3, 'dorm', 1, 92);
INSERT INTO guest VALUES (35, 21, 'winter room', 1, 78);
INSERT INTO guest VALUES (36, 18, 'dorm', 1, 55);
INSERT INTO guest VALUES (37, 30, 'winter room', 0, 38);
INSERT INTO guest VALUES (38, 24, 'room', 1, 38);
INSERT INTO guest VALUES (39, 13, 'winter room', 1, 38);
INSERT INTO guest VALUES (41, 42, 'dorm', 1, 92);
INSERT INTO guest VALUES (42, 29, 'winter room', 1, 78);
INSERT INTO guest VALUES (43, 40, 'room', 1, 38);
INSERT INTO guest VALUES (44, 10, 'winter room', 1, 38);
INSERT INTO guest VALUES (45, 4, 'room', 1, NULL);
INSERT INTO guest VALUES (46, 6, 'room', 1, 38);
INSERT INTO guest VALUES (46, 49, 'dorm', 1, 46.5);
INSERT INTO guest VALUES (46, 35, 'dorm', 0, NULL);
INSERT INTO guest VALUES (48, 36, 'room', 1, 92);
INSERT INTO guest VALUES (49, 31, 'room', 1, 92);
INSERT INTO guest VALUES (49, 53, 'winter room', 0, 46.5);
INSERT INTO guest VALUES (50, 7, 'dorm', 1, 46.5);
INSERT INTO guest VALUES (51, 40, 'room', 0, NULL);
INSERT INTO guest VALUES (52, 10, 'room', 1, 46.5);
INSERT INTO guest VALUES (52, 39, 'dorm', 0, 92);
INSERT INTO guest VALUES (54, 44, 'room', 1, NULL);
INSERT INTO guest VALUES (54, 30, 'dorm', 1, NULL);
INSERT INTO guest VALUES (55, 37, 'dorm', 1, 92);
INSERT INTO guest VALUES (56, 14, 'dorm', 1, 78);
INSERT INTO guest VALUES (56, 9, 'dorm', 1, 92);
INSERT INTO guest VALUES (57, 38, 'dorm', 0, 92);
INSERT INTO guest VALUES (57, 3, 'dorm', 1, 78);
INSERT INTO guest VALUES (57, 9, 'room', 0, 46.5);
INSERT INTO guest VALUES (58, 22, 'dorm', 0, 55);
INSERT INTO guest VALUES (59, 31, 'room', 1, 46.5);
INSERT INTO guest VALUES (59, 40, 'dorm', 0, 55);
INSERT INTO guest VALUES (60, 14, 'room', 1, 55);
INSERT INTO guest VALUES (61, 16, 'room', 0, 92);
INSERT INTO guest VALUES (62, 8, 'dorm', 1, NULL);
INSERT INTO guest VALUES (64, 26, 'winter room', 1, 55);
INSERT INTO guest VALUES (65, 29, 'dorm', 1, 92);
INSERT INTO guest VALUES (66, 43, 'room', 0, 55);
INSERT INTO guest VALUES (67, 12, 'room', 0, NULL);
INSERT INTO guest VALUES (67, 37, 'dorm', 1, 38);
INSERT INTO hut_log VALUES (1, 'GRI', '2024-07-15', NULL, 'helicopter supply');
INSERT INTO hut_log VALUES (2, 'VAJ', '2023-06-24', NULL, 'lost dog');
INSERT INTO hut_log VALUES (3, 'MON', '2024-02-13', 0, 'thunderstorm');
INSERT INTO hut_log VALUES (4, 'MON', '2025-05-26', 5, 'water pipe frozen');
INSERT INTO hut_log VALUES (5, 'KAL', '2026-09-06', NULL, NULL);
INSERT INTO hut_log VALUES (6, 'GRI', '2025-11-01', 0, 'water pipe frozen');
INSERT INTO hut_log VALUES (7, 'ROS', '2025-01-07', 145, 'water pipe frozen');
INSERT INTO hut_log VALUES (8, 'BIV', '2024-05-22', 145, NULL);
INSERT INTO hut_log VALUES (9, 'GRI', '2025-12-13', 20, 'lost dog');
INSERT INTO hut_log VALUES (10, 'KAL', '2026-11-14', 0, 'lost dog');
INSERT INTO hut_log VALUES (11, 'TRI', '2025-04-24', 60, 'water pipe frozen');
INSERT INTO hut_log VALUES (12, 'BIV', '2025-07-19', NULL, 'water pipe frozen');
INSERT INTO hut_log VALUES (13, 'GRI', '2023-09-26', 0, 'water pipe frozen');
INSERT INTO hut_log VALUES (14, 'BIV', '2025-05-02', 20, 'thunderstorm');
INSERT INTO hut_log VALUES (15, 'SEE', '2024-02-09', 5, 'lost dog');
INSERT INTO hut_log VALUES (16, 'GRI', '2026-04-17', 60, 'thunderstorm');
INSERT INTO hut_log VALUES (17, 'BIV', '2026-03-13', 20, 'thunderstorm');
INSERT INTO hut_log VALUES (18, 'GRI', '2024-08-07', 5, 'helicopter supply');
INSERT INTO hut_log VALUES (19, 'KAL', '2025-10-23', 60, 'water pipe frozen');
INSERT INTO hut_log VALUES (20, 'VAJ', '2024-03-03', 0, NULL);
INSERT INTO hut_log VALUES (21, 'TRI', '2025-05-14', 20, NULL);
INSERT INTO hut_log VALUES (22, 'BIV', '2026-07-24', 145, 'thunderstorm');
INSERT INTO hut_log VALUES (23, 'GRI', '2026-04-11', 5, NULL);
INSERT INTO hut_log VALUES (24, 'ROS', '2026-06-15', 20, 'water pipe frozen');
INSERT INTO hut_log VALUES (25, 'VAJ', '2024-10-21', 145, 'helicopter supply');
INSERT INTO hut_log VALUES (26, 'BIV', '2026-01-26', 145, 'thunderstorm');
INSERT INTO hut_log VALUES (27, 'VAJ', '2024-10-15', 145, 'thunderstorm');
INSERT INTO hut_log VALUES (28, 'GRI', '2026-04-17', 20, 'thunderstorm');
INSERT INTO hut_log VALUES (29, 'KAL', '2023-12-22', 20, NULL);
INSERT INTO hut_log VALUES (30, 'BIV', '2026-09-25', 0, 'thunderstorm');
INSERT INTO hut_log VALUES (31, 'GRI', '2026-07-02', 145, NULL);
INSERT INTO hut_log VALUES (32, 'VAJ', '2024-11-20', 5, NULL);
INSERT INTO hut_log VALUES (33, 'ROS', '2024-08-13', 60, 'water pipe frozen');
INSERT INTO hut_log VALUES (34, 'BIV', '2024-07-25', 145, 'lost dog');
INSERT INTO hut_log VALUES (35, 'GRI', '2026-07-01', 0, 'thunderstorm');
INSERT INTO hut_log VALUES (36, 'KAL', '2026-07-17', 5, NULL);
INSERT INTO hut_log VALUES (37, 'KAL', '2023-03-17', 5, 'helicopter supply');
INSERT INTO hut_log VALUES (38, 'MON', '2024-07-18', 20, NULL);
INSERT INTO hut_log VALUES (39, 'SEE', '2024-04-13', NULL, NULL);
INSERT INTO hut_log VALUES (40, 'SEE', '2024-10-24', 0, NULL);
INSERT INTO hut_log VALUES (41, 'KAL', '2026-06-25', 20, 'helicopter supply');
INSERT INTO hut_log VALUES (42, 'GRI', '2024-10-16', 5, NULL);
INSERT INTO hut_log VALUES (43, 'GRI', '2024-09-09', 20, NULL);
INSERT INTO hut_log VALUES (44, 'GRI', '2024-04-05', 0, 'water pipe frozen');
INSERT INTO hut_log VALUES (45, 'ROS', '2026-03-23', NULL, 'thunderstorm');
