CREATE TABLE owners (
  id INTEGER PRIMARY KEY,
  fname TEXT,
  lname TEXT,
  tel TEXT,
  mail TEXT,
  city TEXT,
  dob TEXT,
  since TEXT,
  notes TEXT
);
CREATE TABLE cars (
  plate TEXT PRIMARY KEY,
  owner_id INTEGER,
  make TEXT,
  model TEXT,
  yr INTEGER,
  fuel TEXT,
  colour TEXT,
  km INTEGER,
  sold_on TEXT,
  FOREIGN KEY (owner_id) REFERENCES owners(id)
);
CREATE TABLE mechanics (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT,
  grade TEXT,
  hired TEXT,
  rate REAL,
  mentor_id INTEGER,
  FOREIGN KEY (mentor_id) REFERENCES mechanics(id)
);
CREATE TABLE repairs (
  id INTEGER PRIMARY KEY,
  plate TEXT NOT NULL,
  mech_id INTEGER,
  date_in TEXT,
  date_out TEXT,
  job TEXT,
  hrs REAL,
  labour_amt REAL,
  paid INTEGER,
  status TEXT,
  FOREIGN KEY (plate) REFERENCES cars(plate),
  FOREIGN KEY (mech_id) REFERENCES mechanics(id)
);
CREATE TABLE parts (
  part_no TEXT PRIMARY KEY,
  descr TEXT,
  supplier TEXT,
  price REAL,
  stock_qty INTEGER
);
CREATE TABLE parts_used (
  repair_id INTEGER NOT NULL,
  part_no TEXT NOT NULL,
  qty INTEGER,
  PRIMARY KEY (repair_id, part_no),
  FOREIGN KEY (repair_id) REFERENCES repairs(id),
  FOREIGN KEY (part_no) REFERENCES parts(part_no)
);
INSERT INTO owners VALUES (1, 'Sofia', 'Costa', '0478262771', 'sofia.costa@skynet.be', 'Antwerp', '1999-09-04', '2023-03-15', 'fleet discount');
INSERT INTO owners VALUES (2, 'Emma', 'Muller', '0494433048', NULL, 'Leuven', '1989-08-21', '2024-01-17', NULL);
INSERT INTO owners VALUES (3, 'Lena', 'Garcia', '0499541778', NULL, 'Ghent', '1988-08-20', '2019-11-11', 'fleet discount');
INSERT INTO owners VALUES (4, 'Jonas', 'Costa', '0472334662', NULL, 'Antwerp', '1986-06-26', '2022-02-10', NULL);
INSERT INTO owners VALUES (5, 'Lena', 'Weber', '0473954692', 'lena.weber@hotmail.com', 'Ghent', '1985-07-18', '2017-12-28', 'fleet discount');
INSERT INTO owners VALUES (6, 'Peter', 'Smith', '0482459149', 'peter.smith@telenet.be', 'Ghent', '1944-06-26', '2020-01-10', 'pays late');
INSERT INTO owners VALUES (7, 'Clara', 'Kowalski', '0481392252', NULL, 'Bruges', NULL, '2018-12-10', NULL);
INSERT INTO owners VALUES (8, 'Luca', 'Smith', '0495998919', 'luca.smith@gmail.com', 'Ghent', '1969-01-06', '2018-09-22', 'call before noon');
INSERT INTO owners VALUES (9, 'Grace', 'Bernard', '0473395866', 'grace.bernard@gmail.com', 'Bruges', '1950-05-23', '2022-10-27', 'fleet discount');
INSERT INTO owners VALUES (10, 'Thomas', 'Muller', NULL, 'thomas.muller@hotmail.com', 'Brussels', '1986-02-06', '2024-08-12', NULL);
INSERT INTO owners VALUES (11, 'Louis', 'Dupont', '0484562514', 'louis.dupont@skynet.be', 'Antwerp', '1949-06-25', '2018-07-06', 'call before noon');
INSERT INTO owners VALUES (12, 'Julie', 'Garcia', '0472379411', 'julie.garcia@gmail.com', NULL, '1981-07-25', '2017-09-20', NULL);
INSERT INTO owners VALUES (13, 'Eva', 'Weber', '0496741731', 'eva.weber@hotmail.com', 'Brussels', '1958-12-25', '2017-06-11', NULL);
INSERT INTO owners VALUES (14, 'Grace', 'Costa', '0470699852', 'grace.costa@hotmail.com', 'Leuven', NULL, '2023-09-24', NULL);
INSERT INTO owners VALUES (15, 'Omar', 'Dupont', '0476935080', 'omar.dupont@hotmail.com', 'Bruges', '1961-06-25', '2025-04-27', 'fleet discount');
INSERT INTO owners VALUES (16, 'Lena', 'Schmidt', '0472524443', 'lena.schmidt@skynet.be', 'Leuven', '1962-12-25', '2019-04-18', NULL);
INSERT INTO owners VALUES (17, 'Omar', 'Smith', NULL, 'omar.smith@skynet.be', 'Ghent', '1966-05-03', '2022-11-15', NULL);
INSERT INTO owners VALUES (18, 'Omar', 'Leroy', NULL, 'omar.leroy@hotmail.com', 'Bruges', '1996-12-23', '2025-07-24', NULL);
INSERT INTO owners VALUES (19, 'Omar', 'Rossi', NULL, 'omar.rossi@hotmail.com', 'Bruges', '1995-01-21', '2018-03-13', NULL);
INSERT INTO owners VALUES (20, 'Nina', 'Weber', '0484341019', 'nina.weber@hotmail.com', 'Ghent', '1999-06-16', '2020-05-03', NULL);
INSERT INTO owners VALUES (21, 'Luca', 'Walker', '0490596638', 'luca.walker@hotmail.com', 'Bruges', NULL, '2019-12-01', NULL);
INSERT INTO owners VALUES (22, 'Anna', 'Kowalski', '0487807364', 'anna.kowalski@skynet.be', 'Bruges', '1955-06-27', '2022-03-07', NULL);
INSERT INTO owners VALUES (23, 'Clara', 'Jones', '0495297623', 'clara.jones@telenet.be', 'Leuven', '1982-09-02', '2019-01-12', 'call before noon');
INSERT INTO owners VALUES (24, 'Julie', 'Kowalski', '0470976894', 'julie.kowalski@skynet.be', NULL, '1995-10-07', '2019-06-16', NULL);
INSERT INTO owners VALUES (25, 'Alice', 'Fischer', '0472667287', 'alice.fischer@hotmail.com', 'Ghent', '2005-05-18', '2019-05-21', 'pays late');
INSERT INTO owners VALUES (26, 'Maria', 'Smith', '0470204009', 'maria.smith@telenet.be', 'Bruges', '1957-12-25', '2022-03-09', 'fleet discount');
INSERT INTO owners VALUES (27, 'Jonas', 'Moreau', '0485255791', 'jonas.moreau@telenet.be', 'Leuven', '1947-01-11', '2023-10-01', NULL);
INSERT INTO owners VALUES (28, 'Omar', 'Leroy', '0473964539', 'omar.leroy@gmail.com', 'Bruges', NULL, '2020-02-22', NULL);
INSERT INTO owners VALUES (29, 'Anna', 'Bernard', '0493309398', 'anna.bernard@skynet.be', 'Brussels', '1992-05-04', '2025-03-15', NULL);
INSERT INTO owners VALUES (30, 'David', 'Nguyen', '0482881524', 'david.nguyen@hotmail.com', 'Ghent', '1952-01-16', '2018-10-15', NULL);
INSERT INTO owners VALUES (31, 'Peter', 'Leroy', '0496024150', 'peter.leroy@skynet.be', 'Bruges', '1982-12-02', '2024-09-14', 'fleet discount');
INSERT INTO owners VALUES (32, 'Eva', 'Schmidt', '0483218951', 'eva.schmidt@telenet.be', 'Ghent', '1956-11-09', '2018-05-09', 'fleet discount');
INSERT INTO owners VALUES (33, 'Clara', 'Kowalski', '0474676243', 'clara.kowalski@gmail.com', 'Antwerp', '1969-12-09', '2023-11-16', NULL);
INSERT INTO owners VALUES (34, 'Nina', 'Nguyen', '0472650427', NULL, 'Brussels', '1981-11-12', '2025-10-28', 'fleet discount');
INSERT INTO owners VALUES (35, 'Louis', 'Muller', '0473105222', NULL, 'Leuven', NULL, '2020-10-18', 'fleet discount');
INSERT INTO owners VALUES (36, 'Anna', 'Leroy', '0479574979', 'anna.leroy@hotmail.com', NULL, '1963-06-13', '2024-01-03', NULL);
INSERT INTO owners VALUES (37, 'Peter', 'Novak', '0489510645', 'peter.novak@hotmail.com', 'Bruges', '1968-06-12', '2016-05-21', NULL);
INSERT INTO owners VALUES (38, 'Louis', 'Rossi', '0479245237', 'louis.rossi@hotmail.com', 'Antwerp', '1971-04-26', '2022-11-17', 'pays late');
INSERT INTO owners VALUES (39, 'Alice', 'Moreau', '0499255190', 'alice.moreau@hotmail.com', 'Ghent', '2000-12-28', '2019-12-10', NULL);
INSERT INTO owners VALUES (40, 'Lena', 'Jones', NULL, 'lena.jones@telenet.be', 'Leuven', '1961-11-28', '2020-04-08', NULL);
INSERT INTO owners VALUES (41, 'Jonas', 'Fischer', '0482894400', 'jonas.fischer@skynet.be', 'Antwerp', '1949-01-02', '2021-09-10', 'call before noon');
INSERT INTO owners VALUES (42, 'Paul', 'Haddad', '0491272941', 'paul.haddad@gmail.com', 'Ghent', NULL, '2022-04-18', NULL);
INSERT INTO owners VALUES (43, 'Louis', 'Muller', '0491291433', 'louis.muller@skynet.be', 'Brussels', '1973-04-20', '2024-06-19', 'pays late');
INSERT INTO owners VALUES (44, 'Lena', 'Bianchi', '0474656464', 'lena.bianchi@skynet.be', 'Ghent', '1999-05-19', '2023-11-18', NULL);
INSERT INTO owners VALUES (45, 'Paul', 'Leroy', '0499793033', 'paul.leroy@gmail.com', 'Ghent', '1970-07-28', '2019-11-12', NULL);
INSERT INTO cars VALUES ('1-DHR-162', 6, 'Volkswagen', 'Golf', 2000, 'diesel', NULL, 137000, NULL);
INSERT INTO cars VALUES ('1-DJR-309', 16, 'Tesla', 'Model 3', 2005, 'electric', 'grey', 285000, NULL);
INSERT INTO cars VALUES ('1-CMP-017', 8, 'Skoda', 'Octavia', 2004, 'hybrid', 'Blue', 259000, NULL);
INSERT INTO cars VALUES ('1-CMS-897', 20, 'BMW', '320d', 2007, 'diesel', 'blue', 50000, NULL);
INSERT INTO cars VALUES ('1-FKS-054', 15, 'BMW', '320d', 1997, 'petrol', 'black', 48000, NULL);
INSERT INTO cars VALUES ('1-EMS-231', 22, 'Skoda', 'Octavia', 2011, 'diesel', 'grey', 114000, NULL);
INSERT INTO cars VALUES ('1-AMN-842', 28, 'Renault', 'Megane', 2018, 'diesel', 'white', 309000, NULL);
INSERT INTO cars VALUES ('1-AGV-586', 11, 'Renault', 'Megane', 2002, 'diesel', 'black', NULL, NULL);
INSERT INTO cars VALUES ('1-BKR-110', 3, 'Volkswagen', 'Polo', 2009, 'diesel', 'white', NULL, NULL);
INSERT INTO cars VALUES ('1-FGV-465', 6, 'Peugeot', '208', 1997, 'diesel', 'grey', 246000, NULL);
INSERT INTO cars VALUES ('1-CMS-672', 26, 'Toyota', 'Yaris', 2005, 'diesel', 'white', 116000, '2023-07-21');
INSERT INTO cars VALUES ('1-FMR-933', 22, 'Toyota', 'Corolla', 2020, 'hybrid', NULL, 134000, '2023-04-24');
INSERT INTO cars VALUES ('1-FMS-320', 41, 'Toyota', 'Yaris', 2009, 'hybrid', 'black', 181000, NULL);
INSERT INTO cars VALUES ('1-BLV-795', 28, 'Fiat', 'Panda', 2024, 'diesel', 'white', 312000, NULL);
INSERT INTO cars VALUES ('1-EJT-051', 38, 'BMW', '320d', 2016, 'hybrid', 'grey', NULL, NULL);
INSERT INTO cars VALUES ('1-CKV-304', 25, 'Skoda', 'Octavia', 1997, 'hybrid', 'grey', 24000, NULL);
INSERT INTO cars VALUES ('1-BJS-144', 36, 'Renault', 'Clio', 2000, 'diesel', 'blue', 94000, NULL);
INSERT INTO cars VALUES ('1-BKS-158', 41, 'Toyota', 'Yaris', 2003, 'petrol', 'Blue', 35000, NULL);
INSERT INTO cars VALUES ('1-FMS-365', 26, 'Tesla', 'Model 3', 2014, 'electric', 'white', 64000, NULL);
INSERT INTO cars VALUES ('1-DMP-721', 32, 'Renault', 'Clio', 2002, 'petrol', NULL, 79000, NULL);
INSERT INTO cars VALUES ('1-CMV-095', 18, 'Toyota', 'Yaris', 2010, 'petrol', 'Blue', 303000, '2023-03-07');
INSERT INTO cars VALUES ('1-DKR-033', 38, 'Volkswagen', 'Polo', 2003, 'diesel', 'black', 106000, NULL);
INSERT INTO cars VALUES ('1-DGS-886', 23, 'Volkswagen', 'Golf', 2015, 'hybrid', 'blue', 174000, NULL);
INSERT INTO cars VALUES ('1-DKN-243', 41, 'Volkswagen', 'Polo', 2005, 'hybrid', NULL, 200000, NULL);
INSERT INTO cars VALUES ('1-DHN-641', 41, 'Renault', 'Megane', 1998, 'diesel', 'red', 124000, NULL);
INSERT INTO cars VALUES ('1-DGT-045', 26, 'Volkswagen', 'Polo', 2013, 'petrol', 'red', 308000, NULL);
INSERT INTO cars VALUES ('1-EKR-194', 31, 'BMW', '320d', 2012, 'diesel', 'red', 167000, '2023-10-07');
INSERT INTO cars VALUES ('1-BLP-997', 9, 'Skoda', 'Octavia', 1998, 'petrol', 'grey', 306000, NULL);
INSERT INTO cars VALUES ('1-CJN-815', 3, 'BMW', '320d', 2024, 'petrol', 'red', NULL, NULL);
INSERT INTO cars VALUES ('1-CMV-365', 18, 'Toyota', 'Yaris', 2019, 'petrol', 'black', 199000, NULL);
INSERT INTO cars VALUES ('1-BGT-683', 6, 'Volkswagen', 'Golf', 2015, 'diesel', NULL, 203000, NULL);
INSERT INTO cars VALUES ('1-BLR-633', 7, 'Renault', 'Clio', 2018, 'petrol', 'grey', 97000, NULL);
INSERT INTO cars VALUES ('1-FMR-084', 13, 'Volkswagen', 'Polo', 1998, 'petrol', 'grey', NULL, NULL);
INSERT INTO cars VALUES ('1-BJP-869', 28, 'Toyota', 'Yaris', 2006, 'petrol', 'white', 8000, NULL);
INSERT INTO cars VALUES ('1-ALR-296', 19, 'Volkswagen', 'Polo', 2001, 'hybrid', 'red', 142000, NULL);
INSERT INTO cars VALUES ('1-AKN-629', NULL, 'Fiat', 'Panda', 2008, 'petrol', 'black', 313000, NULL);
INSERT INTO cars VALUES ('1-AMV-468', 17, 'BMW', '320d', 2002, 'petrol', 'black', 234000, NULL);
INSERT INTO cars VALUES ('1-BMR-791', 31, 'Toyota', 'Corolla', 2013, 'petrol', 'black', 121000, NULL);
INSERT INTO cars VALUES ('1-FHV-763', 36, 'Fiat', 'Panda', 2017, 'diesel', 'grey', 89000, NULL);
INSERT INTO cars VALUES ('1-ELN-695', 9, 'Toyota', 'Corolla', 2021, 'petrol', 'black', 41000, NULL);
INSERT INTO cars VALUES ('1-AKP-594', 34, 'Toyota', 'Yaris', 1996, 'diesel', 'Blue', 182000, '2023-05-09');
INSERT INTO cars VALUES ('1-FKN-196', 13, 'Fiat', 'Panda', 2007, 'petrol', 'Blue', 117000, NULL);
INSERT INTO cars VALUES ('1-DMR-043', 9, 'Toyota', 'Yaris', 2012, 'hybrid', 'red', 147000, NULL);
INSERT INTO cars VALUES ('1-EKV-102', 29, 'Peugeot', '208', 2008, 'petrol', 'grey', 297000, NULL);
INSERT INTO cars VALUES ('1-CKR-563', 18, 'Tesla', 'Model 3', 2005, 'electric', 'white', 69000, '2024-07-15');
INSERT INTO cars VALUES ('1-EMV-104', 9, 'Peugeot', '208', 2005, 'petrol', 'white', 263000, NULL);
INSERT INTO cars VALUES ('1-AMS-603', 16, 'Volkswagen', 'Golf', 2014, 'petrol', 'Blue', 254000, NULL);
INSERT INTO cars VALUES ('1-CLR-917', 39, 'Peugeot', '208', 1997, 'petrol', 'blue', 107000, '2025-10-25');
INSERT INTO cars VALUES ('1-CMT-748', 8, 'Fiat', 'Panda', 2001, 'petrol', 'Blue', 144000, NULL);
INSERT INTO cars VALUES ('1-CHP-365', 10, 'Toyota', 'Yaris', 2018, 'diesel', 'black', NULL, NULL);
INSERT INTO cars VALUES ('1-EKN-201', 39, 'Renault', 'Clio', 2009, 'diesel', 'Blue', 313000, '2023-08-17');
INSERT INTO cars VALUES ('1-EMT-346', 32, 'Skoda', 'Octavia', 2018, 'petrol', 'white', 258000, NULL);
INSERT INTO cars VALUES ('1-BHN-826', 33, 'Toyota', 'Yaris', 2016, 'diesel', 'Blue', 171000, NULL);
INSERT INTO cars VALUES ('1-EJT-532', 36, 'Tesla', 'Model 3', 2015, 'electric', 'red', 300000, NULL);
INSERT INTO cars VALUES ('1-DJT-443', 1, 'BMW', '320d', 2004, 'hybrid', 'grey', 177000, NULL);
INSERT INTO cars VALUES ('1-EHR-029', 12, 'Peugeot', '208', 2008, 'diesel', 'grey', 95000, NULL);
INSERT INTO cars VALUES ('1-EMT-615', 29, 'Renault', 'Clio', 2011, 'diesel', 'grey', 86000, NULL);
INSERT INTO cars VALUES ('1-AGN-684', 6, 'Fiat', 'Panda', 2010, 'petrol', 'red', 126000, NULL);
INSERT INTO cars VALUES ('1-BHS-912', 26, 'Volkswagen', 'Golf', 2014, 'petrol', 'white', 54000, NULL);
INSERT INTO cars VALUES ('1-EMT-668', 33, 'Skoda', 'Octavia', 2024, 'petrol', 'white', 216000, NULL);
INSERT INTO mechanics VALUES (1, 'Tom Schmidt', 'Bruges', 'master', '2016-01-01', 45, NULL);
INSERT INTO mechanics VALUES (2, 'Grace Nguyen', 'Ghent', 'master', '2016-02-01', 38, NULL);
INSERT INTO mechanics VALUES (3, 'Sofia Garcia', 'Ghent', 'master', '2016-03-01', 52, NULL);
INSERT INTO mechanics VALUES (4, 'Nina Leroy', 'Antwerp', 'master', '2016-04-01', 32, NULL);
INSERT INTO mechanics VALUES (5, 'Louis Weber', 'Ghent', 'senior', '2020-11-15', 28, 3);
INSERT INTO mechanics VALUES (6, 'Hugo Garcia', 'Ghent', 'junior', '2021-02-26', 45, 1);
INSERT INTO mechanics VALUES (7, 'Grace Novak', 'Ghent', 'senior', '2019-06-14', 45, NULL);
INSERT INTO mechanics VALUES (8, 'Eva Walker', 'Leuven', 'senior', '2024-11-25', 32, 3);
INSERT INTO mechanics VALUES (9, 'Grace Costa', 'Antwerp', 'senior', '2020-10-17', 28, NULL);
INSERT INTO mechanics VALUES (10, 'Clara Schmidt', 'Leuven', 'apprentice', '2024-10-11', 38, 5);
INSERT INTO mechanics VALUES (11, 'Omar Garcia', 'Antwerp', 'apprentice', '2022-12-27', 38, NULL);
INSERT INTO mechanics VALUES (12, 'Alice Dupont', 'Bruges', 'junior', '2023-03-16', 38, 4);
INSERT INTO mechanics VALUES (13, 'Anna Rossi', 'Ghent', 'junior', '2017-05-23', 32, 1);
INSERT INTO mechanics VALUES (14, 'Thomas Dupont', 'Antwerp', 'senior', '2016-03-08', 28, 4);
INSERT INTO mechanics VALUES (15, 'Nina Walker', 'Brussels', 'senior', '2016-07-13', 38, 1);
INSERT INTO mechanics VALUES (16, 'Paul Walker', 'Ghent', 'apprentice', '2016-09-02', 52, 3);
INSERT INTO mechanics VALUES (17, 'Karim Costa', 'Antwerp', 'senior', '2025-10-12', 32, 2);
INSERT INTO mechanics VALUES (18, 'Emma Fischer', 'Brussels', 'senior', '2022-10-16', 32, 1);
INSERT INTO mechanics VALUES (19, 'Chloe Dupont', 'Antwerp', 'senior', '2018-05-08', 32, 4);
INSERT INTO mechanics VALUES (20, 'David Leroy', 'Leuven', 'junior', '2024-03-03', 52, 2);
INSERT INTO mechanics VALUES (21, 'Chloe Haddad', 'Brussels', 'junior', '2023-08-25', 32, NULL);
INSERT INTO mechanics VALUES (22, 'Maria Costa', 'Ghent', 'senior', '2016-11-15', 28, 2);
INSERT INTO mechanics VALUES (23, 'Grace Martin', 'Leuven', 'senior', '2020-06-19', 28, 1);
INSERT INTO mechanics VALUES (24, 'Chloe Bianchi', 'Ghent', 'senior', '2021-01-27', 32, NULL);
INSERT INTO mechanics VALUES (25, 'Louis Haddad', 'Brussels', 'senior', '2016-09-20', 32, NULL);
INSERT INTO repairs VALUES (1, '1-DHN-641', 19, '2026-07-27', '2026-08-05', 'exhaust', 6, 330, 1, 'finished');
INSERT INTO repairs VALUES (2, '1-FMS-365', 8, '2023-08-08', '2023-08-09', 'exhaust', 3, 165, 0, 'finished');
INSERT INTO repairs VALUES (3, '1-AMV-468', 17, '2022-07-26', '2022-08-04', 'brakes', 6, 360, 0, 'finished');
INSERT INTO repairs VALUES (4, '1-CMT-748', 19, '2024-09-20', '2024-09-21', 'inspection', 1.5, 67.5, 0, 'finished');
INSERT INTO repairs VALUES (5, '1-CMP-017', 11, '2024-05-13', NULL, 'clutch', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (6, '1-DJR-309', 16, '2026-07-22', '2026-07-23', 'air conditioning', 6, 330, 1, 'finished');
INSERT INTO repairs VALUES (7, '1-EKV-102', 13, '2025-07-19', '2025-07-20', 'exhaust', 9, 540, 1, 'finished');
INSERT INTO repairs VALUES (8, '1-DHR-162', 17, '2024-02-12', '2024-02-21', 'inspection', 9, 540, 0, 'finished');
INSERT INTO repairs VALUES (9, '1-DJR-309', 10, '2026-10-27', '2026-10-28', 'brakes', 3, 180, 1, 'finished');
INSERT INTO repairs VALUES (10, '1-CMS-672', 7, '2021-07-21', NULL, 'exhaust', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (11, '1-EMS-231', 9, '2024-11-26', '2024-11-26', 'exhaust', 0.5, 30.0, 1, 'finished');
INSERT INTO repairs VALUES (12, '1-BJP-869', 20, '2022-05-16', NULL, 'oil change', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (13, '1-FKS-054', 3, '2022-04-25', '2022-04-26', 'brakes', 3, 135, 0, 'finished');
INSERT INTO repairs VALUES (14, '1-AMS-603', 4, '2026-08-20', '2026-08-20', 'clutch', 4, 180, 1, 'finished');
INSERT INTO repairs VALUES (15, '1-BKS-158', 6, '2022-12-06', '2022-12-06', 'oil change', 0.5, 30.0, 1, 'finished');
INSERT INTO repairs VALUES (16, '1-BGT-683', 21, '2022-06-15', '2022-06-17', 'tyres', 4, 220, 1, 'finished');
INSERT INTO repairs VALUES (17, '1-DKN-243', 4, '2025-12-11', '2025-12-20', 'oil change', 4, 240, 1, 'finished');
INSERT INTO repairs VALUES (18, '1-DGT-045', NULL, '2025-12-01', '2025-12-01', 'brakes', 4, 240, 1, 'finished');
INSERT INTO repairs VALUES (19, '1-FHV-763', 9, '2023-10-01', NULL, 'brakes', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (20, '1-EKV-102', 18, '2026-03-20', NULL, 'inspection', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (21, '1-BJP-869', 6, '2024-09-20', '2024-09-22', 'brakes', 1, 55, 1, 'finished');
INSERT INTO repairs VALUES (22, '1-AKP-594', 17, '2025-11-13', '2025-11-13', 'brakes', 1.5, 82.5, 1, 'finished');
INSERT INTO repairs VALUES (23, '1-EMS-231', 11, '2025-08-05', '2025-08-06', 'tyres', 4, 220, 0, 'finished');
INSERT INTO repairs VALUES (24, '1-EMS-231', 3, '2024-02-25', '2024-02-27', 'brakes', 6, 360, 0, 'finished');
INSERT INTO repairs VALUES (25, '1-BGT-683', 18, '2022-05-25', NULL, 'tyres', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (26, '1-AKP-594', NULL, '2024-05-17', '2024-05-18', 'exhaust', 2, 90, 0, 'finished');
INSERT INTO repairs VALUES (27, '1-DKR-033', 17, '2022-02-20', '2022-02-20', 'tyres', 3, 165, 0, 'finished');
INSERT INTO repairs VALUES (28, '1-AMV-468', 19, '2024-08-20', '2024-08-24', 'brakes', 1, 45, 0, 'finished');
INSERT INTO repairs VALUES (29, '1-CMS-672', 20, '2021-03-15', '2021-03-24', 'brakes', 3, 165, 1, 'finished');
INSERT INTO repairs VALUES (30, '1-DHN-641', 2, '2026-10-23', '2026-11-01', 'oil change', 2, 90, 1, 'finished');
INSERT INTO repairs VALUES (31, '1-BKR-110', 18, '2023-12-21', '2023-12-21', 'oil change', 2, 90, 1, 'finished');
INSERT INTO repairs VALUES (32, '1-FKS-054', 18, '2023-03-21', '2023-03-22', 'brakes', 3, 165, 1, 'finished');
INSERT INTO repairs VALUES (33, '1-EKR-194', 17, '2021-09-13', '2021-09-13', 'brakes', 4, 180, 1, 'finished');
INSERT INTO repairs VALUES (34, '1-CMV-365', 19, '2024-07-15', '2024-07-17', 'clutch', 1, 60, 1, 'finished');
INSERT INTO repairs VALUES (35, '1-BLR-633', 2, '2026-07-09', '2026-07-11', 'brakes', 6, 270, 1, 'finished');
INSERT INTO repairs VALUES (36, '1-BLV-795', 6, '2021-01-12', '2021-01-16', 'oil change', 1, 45, 1, 'finished');
INSERT INTO repairs VALUES (37, '1-AKN-629', 14, '2022-01-26', '2022-01-26', 'air conditioning', 4, 240, 1, 'finished');
INSERT INTO repairs VALUES (38, '1-CJN-815', 7, '2023-11-27', '2023-12-01', 'clutch', 3, 135, 0, 'finished');
INSERT INTO repairs VALUES (39, '1-BJS-144', 14, '2026-08-08', '2026-08-12', 'tyres', 9, 540, 1, 'finished');
INSERT INTO repairs VALUES (40, '1-BGT-683', 4, '2021-10-27', '2021-10-31', 'air conditioning', 3, 135, 1, 'finished');
INSERT INTO repairs VALUES (41, '1-DHN-641', 7, '2023-02-08', '2023-02-08', 'exhaust', 1, 60, 1, 'finished');
INSERT INTO repairs VALUES (42, '1-FKS-054', 18, '2022-01-22', NULL, 'clutch', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (43, '1-CMT-748', NULL, '2025-08-23', NULL, 'brakes', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (44, '1-DKR-033', 7, '2025-06-11', NULL, 'air conditioning', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (45, '1-EKV-102', 2, '2022-04-24', NULL, 'oil change', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (46, '1-FKS-054', 14, '2025-01-13', '2025-01-13', 'oil change', 2, 110, 0, 'finished');
INSERT INTO repairs VALUES (47, '1-EKR-194', 9, '2026-01-26', '2026-01-27', 'inspection', 0.5, 30.0, 1, 'finished');
INSERT INTO repairs VALUES (48, '1-BKS-158', NULL, '2022-09-11', '2022-09-12', 'inspection', 0.5, 30.0, 1, 'finished');
INSERT INTO repairs VALUES (49, '1-FKS-054', 13, '2022-03-27', '2022-03-29', 'exhaust', 9, 405, 1, 'finished');
INSERT INTO repairs VALUES (50, '1-AMV-468', NULL, '2026-03-08', NULL, 'oil change', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (51, '1-EMS-231', 12, '2026-10-15', '2026-10-24', 'tyres', 4, 220, 0, 'finished');
INSERT INTO repairs VALUES (52, '1-DMP-721', 6, '2023-01-28', '2023-01-29', 'exhaust', 9, 495, 1, 'finished');
INSERT INTO repairs VALUES (53, '1-EKV-102', 4, '2021-10-28', '2021-10-29', 'air conditioning', 9, 495, 1, 'finished');
INSERT INTO repairs VALUES (54, '1-FKS-054', 7, '2022-09-05', '2022-09-06', 'tyres', 1.5, 82.5, 1, 'finished');
INSERT INTO repairs VALUES (55, '1-EMS-231', 10, '2026-03-24', NULL, 'clutch', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (56, '1-BLR-633', 17, '2023-03-13', '2023-03-13', 'brakes', 1.5, 90.0, 1, 'finished');
INSERT INTO repairs VALUES (57, '1-CMS-672', 13, '2025-08-16', '2025-08-20', 'brakes', 2, 110, 1, 'finished');
INSERT INTO repairs VALUES (58, '1-ALR-296', 14, '2023-02-10', '2023-02-10', 'inspection', 3, 180, 1, 'finished');
INSERT INTO repairs VALUES (59, '1-EMV-104', 5, '2022-01-18', '2022-01-27', 'inspection', 3, 135, 1, 'finished');
INSERT INTO repairs VALUES (60, '1-AGV-586', 15, '2025-06-01', '2025-06-03', 'clutch', 3, 135, 1, 'finished');
INSERT INTO repairs VALUES (61, '1-BKR-110', 18, '2024-08-11', '2024-08-11', 'brakes', 1, 45, 1, 'finished');
INSERT INTO repairs VALUES (62, '1-CLR-917', 12, '2026-05-28', '2026-05-29', 'oil change', 9, 540, 1, 'finished');
INSERT INTO repairs VALUES (63, '1-DJR-309', 8, '2025-12-14', '2025-12-18', 'clutch', 2, 120, 0, 'finished');
INSERT INTO repairs VALUES (64, '1-AMS-603', 6, '2022-03-22', '2022-03-24', 'exhaust', 9, 540, 1, 'finished');
INSERT INTO repairs VALUES (65, '1-EKR-194', 10, '2023-12-13', NULL, 'inspection', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (66, '1-CMS-672', 18, '2024-01-11', '2024-01-11', 'brakes', 1.5, 90.0, 1, 'finished');
INSERT INTO repairs VALUES (67, '1-CMV-365', 7, '2021-12-06', '2021-12-06', 'inspection', 2, 120, 1, 'finished');
INSERT INTO repairs VALUES (68, '1-DGS-886', 13, '2022-03-13', '2022-03-22', 'brakes', 6, 270, 1, 'finished');
INSERT INTO repairs VALUES (69, '1-FMR-933', 2, '2025-12-08', NULL, 'inspection', NULL, NULL, 0, 'cancelled');
INSERT INTO repairs VALUES (70, '1-DKR-033', 7, '2026-07-21', '2026-07-22', 'air conditioning', 4, 180, 0, 'finished');
INSERT INTO repairs VALUES (71, '1-CMT-748', 7, '2021-10-08', '2021-10-09', 'clutch', 6, 330, 0, 'finished');
INSERT INTO repairs VALUES (72, '1-EMS-231', 18, '2025-12-19', NULL, 'air conditioning', NULL, NULL, 0, 'waiting for parts');
INSERT INTO repairs VALUES (73, '1-BLR-633', 15, '2025-04-01', NULL, 'inspection', NULL, NULL, 0, 'waiting for parts');
INSERT INTO repairs VALUES (74, '1-FMS-365', NULL, '2023-11-23', NULL, 'tyres', NULL, NULL, 0, 'open');
INSERT INTO repairs VALUES (75, '1-BMR-791', 20, '2023-05-23', NULL, 'oil change', NULL, NULL, 0, 'waiting for parts');
INSERT INTO repairs VALUES (76, '1-CJN-815', 10, '2026-10-07', NULL, 'inspection', NULL, NULL, 0, 'open');
INSERT INTO repairs VALUES (77, '1-BMR-791', 15, '2026-11-15', NULL, 'clutch', NULL, NULL, 0, 'waiting for parts');
INSERT INTO repairs VALUES (78, '1-BJP-869', 18, '2026-11-16', NULL, 'brakes', NULL, NULL, 0, 'waiting for parts');
INSERT INTO repairs VALUES (79, '1-FMS-365', 6, '2026-11-17', NULL, 'brakes', NULL, NULL, 0, 'waiting for parts');
INSERT INTO repairs VALUES (80, '1-BMR-791', 4, '2026-11-18', NULL, 'inspection', NULL, NULL, 0, 'open');
INSERT INTO parts VALUES ('Z-9757', 'oil filter', 'Bosch', 165.16, 9);
INSERT INTO parts VALUES ('Z-3055', 'air filter', NULL, 7.81, 2);
INSERT INTO parts VALUES ('Z-4451', 'brake pads front', 'Bosch', 84.41, 5);
INSERT INTO parts VALUES ('Y-2204', 'brake pads rear', 'Continental', 473.24, 2);
INSERT INTO parts VALUES ('Y-7509', 'brake disc', 'Bosch', 367.11, 2);
INSERT INTO parts VALUES ('Y-3890', 'clutch kit', 'NoName', 58.08, 5);
INSERT INTO parts VALUES ('X-4159', 'spark plug', 'NoName', 75.82, 0);
INSERT INTO parts VALUES ('Z-6379', 'winter tyre', 'Valeo', 17.68, 9);
INSERT INTO parts VALUES ('Z-1414', 'summer tyre', 'Bosch', 58.24, 2);
INSERT INTO parts VALUES ('X-9486', 'wiper blade', 'Valeo', 8.73, 2);
INSERT INTO parts VALUES ('Z-2156', 'exhaust pipe', 'Bosch', 426.76, 14);
INSERT INTO parts VALUES ('Z-3562', 'catalytic converter', 'Bosch', 367.48, 40);
INSERT INTO parts VALUES ('X-9470', 'battery 60Ah', NULL, 6.4, 14);
INSERT INTO parts VALUES ('Y-2516', 'battery 74Ah', 'Bosch', 6.55, 14);
INSERT INTO parts VALUES ('Y-7678', 'timing belt', 'NoName', 11.03, 2);
INSERT INTO parts VALUES ('Z-4427', 'water pump', 'Valeo', 42.85, 0);
INSERT INTO parts VALUES ('X-8878', 'headlight bulb', 'NoName', 20.12, 14);
INSERT INTO parts VALUES ('X-6825', 'Engine oil 5W30', 'Continental', 82.92, 0);
INSERT INTO parts VALUES ('X-1120', 'coolant', 'Valeo', 18.99, 2);
INSERT INTO parts VALUES ('X-1088', 'cabin filter', 'Valeo', 103.69, 40);
INSERT INTO parts VALUES ('X-6748', 'brake fluid', NULL, 57.03, 0);
INSERT INTO parts VALUES ('X-5058', 'alternator', 'Bosch', 6.84, 14);
INSERT INTO parts VALUES ('Y-1883', 'starter motor', 'Valeo', 5.35, 14);
INSERT INTO parts VALUES ('Y-7102', 'tie rod', 'Continental', 242.65, 0);
INSERT INTO parts VALUES ('X-6562', 'shock absorber', 'Valeo', 9.52, 14);
INSERT INTO parts VALUES ('Z-9388', 'fan belt', 'Bosch', 14.53, 2);
INSERT INTO parts_used VALUES (1, 'Y-2516', 4);
INSERT INTO parts_used VALUES (2, 'Z-1414', 1);
INSERT INTO parts_used VALUES (3, 'Y-3890', 2);
INSERT INTO parts_used VALUES (3, 'Z-6379', 1);
INSERT INTO parts_used VALUES (4, 'Y-2204', 1);
INSERT INTO parts_used VALUES (4, 'Z-2156', 1);
INSERT INTO parts_used VALUES (5, 'X-6748', 2);
INSERT INTO parts_used VALUES (5, 'Z-3562', 1);
INSERT INTO parts_used VALUES (6, 'Y-3890', 1);
INSERT INTO parts_used VALUES (6, 'Z-3562', 1);
INSERT INTO parts_used VALUES (9, 'Y-1883', 1);
INSERT INTO parts_used VALUES (10, 'X-6748', 2);
INSERT INTO parts_used VALUES (11, 'X-5058', 1);
INSERT INTO parts_used VALUES (11, 'X-9486', 1);
INSERT INTO parts_used VALUES (11, 'Z-1414', 1);
INSERT INTO parts_used VALUES (12, 'X-4159', 2);
INSERT INTO parts_used VALUES (12, 'Y-7509', 2);
INSERT INTO parts_used VALUES (13, 'Z-3055', 4);
INSERT INTO parts_used VALUES (14, 'X-9470', 1);
INSERT INTO parts_used VALUES (15, 'Z-3562', 2);
INSERT INTO parts_used VALUES (16, 'X-9486', 4);
INSERT INTO parts_used VALUES (16, 'Y-7509', 2);
INSERT INTO parts_used VALUES (19, 'X-1088', 4);
INSERT INTO parts_used VALUES (19, 'X-4159', 1);
INSERT INTO parts_used VALUES (20, 'Z-3562', 4);
INSERT INTO parts_used VALUES (21, 'X-6825', 1);
INSERT INTO parts_used VALUES (22, 'Y-7509', 1);
INSERT INTO parts_used VALUES (25, 'Y-2516', 2);
INSERT INTO parts_used VALUES (25, 'Y-7509', 1);
INSERT INTO parts_used VALUES (27, 'Y-3890', 4);
INSERT INTO parts_used VALUES (28, 'Y-2516', 1);
INSERT INTO parts_used VALUES (29, 'X-5058', 2);
INSERT INTO parts_used VALUES (29, 'X-9486', 1);
INSERT INTO parts_used VALUES (29, 'Y-1883', 1);
INSERT INTO parts_used VALUES (32, 'Y-7678', 2);
INSERT INTO parts_used VALUES (32, 'Z-4451', 4);
INSERT INTO parts_used VALUES (33, 'Y-3890', 4);
INSERT INTO parts_used VALUES (37, 'Z-9757', 2);
INSERT INTO parts_used VALUES (40, 'X-1088', 4);
INSERT INTO parts_used VALUES (40, 'Y-2204', 4);
INSERT INTO parts_used VALUES (40, 'Y-7678', 1);
INSERT INTO parts_used VALUES (41, 'X-8878', 2);
INSERT INTO parts_used VALUES (42, 'X-1088', 1);
INSERT INTO parts_used VALUES (42, 'X-4159', 4);
INSERT INTO parts_used VALUES (42, 'Y-7509', 1);
INSERT INTO parts_used VALUES (44, 'Z-3055', 1);
INSERT INTO parts_used VALUES (45, 'X-4159', 1);
INSERT INTO parts_used VALUES (46, 'X-1120', 1);
INSERT INTO parts_used VALUES (46, 'X-6748', 1);
INSERT INTO parts_used VALUES (46, 'Z-6379', 1);
INSERT INTO parts_used VALUES (48, 'X-4159', 1);
INSERT INTO parts_used VALUES (48, 'Z-4451', 2);
INSERT INTO parts_used VALUES (48, 'Z-6379', 2);
INSERT INTO parts_used VALUES (49, 'X-8878', 1);
INSERT INTO parts_used VALUES (49, 'Y-3890', 1);
INSERT INTO parts_used VALUES (50, 'X-5058', 2);
INSERT INTO parts_used VALUES (52, 'Z-1414', 4);
INSERT INTO parts_used VALUES (52, 'Z-3055', 1);
INSERT INTO parts_used VALUES (55, 'Y-2204', 1);
INSERT INTO parts_used VALUES (56, 'X-9486', 1);
INSERT INTO parts_used VALUES (58, 'X-8878', 1);
INSERT INTO parts_used VALUES (58, 'X-9486', 2);
INSERT INTO parts_used VALUES (59, 'X-4159', 1);
INSERT INTO parts_used VALUES (60, 'X-9486', 2);
INSERT INTO parts_used VALUES (62, 'Y-3890', 1);
INSERT INTO parts_used VALUES (64, 'X-6748', 1);
INSERT INTO parts_used VALUES (64, 'X-9486', 1);
INSERT INTO parts_used VALUES (64, 'Y-2204', 1);
INSERT INTO parts_used VALUES (64, 'Z-3562', 4);
INSERT INTO parts_used VALUES (64, 'Z-4427', 1);
INSERT INTO parts_used VALUES (66, 'X-1088', 1);
INSERT INTO parts_used VALUES (67, 'X-5058', 4);
INSERT INTO parts_used VALUES (69, 'X-6825', 2);
INSERT INTO parts_used VALUES (70, 'Y-1883', 2);
INSERT INTO parts_used VALUES (70, 'Y-7678', 4);
INSERT INTO owners VALUES (46, 'Piet', 'De Smet', NULL, NULL, 'Bruges', '1957-05-30', '2018-06-04', 'call before noon');
INSERT INTO parts VALUES ('X-0417', 'brake caliper', 'Bosch', 128.9, 0);
INSERT INTO owners VALUES (47, 'Inge', 'Peeters', NULL, 'inge.peeters@telenet.be', 'Antwerp', '1966-10-14', '2021-03-09', NULL);
INSERT INTO owners VALUES (48, 'Bart', 'Claes', NULL, NULL, 'Antwerp', NULL, '2017-07-21', 'pays late');
