CREATE TABLE employees (
  emp_no INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL,
  email TEXT,
  dept TEXT,
  office_city TEXT,
  grade INTEGER,
  dob TEXT,
  hired TEXT NOT NULL,
  terminated TEXT,
  manager_no INTEGER REFERENCES employees(emp_no)
);
CREATE TABLE home_addresses (
  id INTEGER PRIMARY KEY,
  emp_no INTEGER NOT NULL REFERENCES employees(emp_no),
  street TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  is_current INTEGER NOT NULL
);
CREATE TABLE reports (
  report_no TEXT PRIMARY KEY,
  emp_no INTEGER NOT NULL REFERENCES employees(emp_no),
  title TEXT,
  created TEXT NOT NULL,
  submitted TEXT,
  approved TEXT,
  approver_no INTEGER REFERENCES employees(emp_no),
  paid TEXT,
  status TEXT NOT NULL
);
CREATE TABLE items (
  item_id INTEGER PRIMARY KEY,
  report_no TEXT NOT NULL REFERENCES reports(report_no),
  spent_on TEXT NOT NULL,
  category TEXT NOT NULL,
  vendor TEXT,
  city TEXT,
  amt REAL NOT NULL,
  cur TEXT NOT NULL,
  receipt INTEGER NOT NULL
);
INSERT INTO employees VALUES (1, 'Leon Larsen', 'leon.larsen@corvel.com', 'Support', 'Berlin', 7, '1984-01-17', '2022-05-22', NULL, NULL);
INSERT INTO employees VALUES (2, 'Mona Haddad', 'mona.haddad@gmail.com', 'Finance', 'Porto', 7, '1961-07-26', '2024-04-16', NULL, 1);
INSERT INTO employees VALUES (3, 'Jorge Brandt', 'jorge.brandt@gmail.com', 'Marketing', 'Malmö', 8, '1966-01-18', '2016-01-21', NULL, 1);
INSERT INTO employees VALUES (4, 'Amina Novak', 'amina.novak@gmail.com', 'Sales', 'Porto', 3, '1995-10-17', '2021-03-05', NULL, 1);
INSERT INTO employees VALUES (5, 'Elsa Ito', 'elsa.ito@corvel.dk', 'Sales', 'Copenhagen', 6, NULL, '2022-07-14', NULL, 1);
INSERT INTO employees VALUES (6, 'Rosa Fischer', 'rosa.fischer@gmail.com', 'Engineering', 'Porto', 6, '1974-06-01', '2016-12-12', NULL, 1);
INSERT INTO employees VALUES (7, 'Kavya Engström', 'kavya.engstrom@corvel.dk', 'Marketing', 'Copenhagen', NULL, '1986-01-28', '2020-12-08', NULL, 1);
INSERT INTO employees VALUES (8, 'Jorge Novak', NULL, NULL, 'Copenhagen', 7, '1995-03-06', '2019-11-27', NULL, 7);
INSERT INTO employees VALUES (9, 'Priya Khan', NULL, 'Marketing', 'Berlin', 4, '1975-10-14', '2016-07-23', NULL, 5);
INSERT INTO employees VALUES (10, 'Grace Khan', 'dmitri.molina@corvel.com', 'Engineering', 'Copenhagen', 4, '1984-05-18', '2021-02-13', NULL, 4);
INSERT INTO employees VALUES (11, 'Oona Chowdhury', 'oona.chowdhury@corvel.dk', 'Finance', 'Copenhagen', 6, '1991-08-11', '2021-02-04', NULL, 2);
INSERT INTO employees VALUES (12, 'Rosa Novak', 'rosa.novak@gmail.com', 'Support', 'Malmö', 7, '1994-09-11', '2019-05-18', NULL, 2);
INSERT INTO employees VALUES (13, 'Celia Ito', 'celia.ito@corvel.com', 'Support', 'Porto', 2, '1969-12-18', '2022-02-07', NULL, 2);
INSERT INTO employees VALUES (14, 'Hiro Molina', 'hiro.molina@corvel.com', NULL, 'Berlin', 7, '2003-03-28', '2025-01-28', NULL, 8);
INSERT INTO employees VALUES (15, 'Dmitri Khan', 'dmitri.khan@corvel.com', 'Finance', 'Berlin', 3, '1978-06-10', '2023-05-11', NULL, 3);
INSERT INTO employees VALUES (16, 'Elsa Engström', 'elsa.engstrom@corvel.com', 'Sales', 'Malmö', 3, '1970-03-01', '2024-12-15', NULL, 8);
INSERT INTO employees VALUES (17, 'Rosa Engström', 'rosa.engstrom@corvel.com', 'Marketing', 'Berlin', 2, '1966-03-08', '2018-04-26', NULL, 5);
INSERT INTO employees VALUES (18, 'Elsa Brandt', 'elsa.brandt@gmail.com', 'Marketing', 'Malmö', 7, '1988-01-19', '2023-01-02', NULL, 7);
INSERT INTO employees VALUES (19, 'Grace Ito', 'grace.ito@corvel.com', 'Engineering', 'Berlin', 6, '1999-01-26', '2017-07-21', NULL, 6);
INSERT INTO employees VALUES (20, 'Mona Larsen', NULL, 'Sales', 'Porto', 3, '1999-04-05', '2024-09-09', NULL, 6);
INSERT INTO employees VALUES (21, 'Boris Gupta', NULL, 'Support', 'Malmö', 5, '1996-08-23', '2023-02-26', NULL, 6);
INSERT INTO employees VALUES (22, 'Grace Engström', 'grace.engstrom@corvel.com', 'Engineering', 'Malmö', 9, '1992-05-16', '2026-07-11', NULL, 6);
INSERT INTO employees VALUES (23, 'Elsa Gupta', 'elsa.gupta@corvel.dk', 'Support', 'Porto', 5, '1986-01-14', '2018-11-09', NULL, 7);
INSERT INTO employees VALUES (24, 'Jorge Larsen', 'jorge.larsen@corvel.com', 'Support', 'Porto', 3, '1982-03-24', '2024-05-26', NULL, 7);
INSERT INTO employees VALUES (25, 'Isabel Chowdhury', 'isabel.chowdhury@gmail.com', 'Finance', 'Berlin', 7, '1985-10-13', '2017-03-11', NULL, 4);
INSERT INTO employees VALUES (26, 'Grace Khan', 'boris.fischer@corvel.com', 'Marketing', 'Copenhagen', 9, NULL, '2016-02-26', NULL, 1);
INSERT INTO employees VALUES (27, 'Amina Khan', 'amina.khan@corvel.dk', 'Marketing', 'Copenhagen', 2, '1969-09-09', '2021-08-27', '2026-10-21', 3);
INSERT INTO employees VALUES (28, 'Mona Ito', 'mona.ito@corvel.com', 'Marketing', 'Copenhagen', 2, '1977-01-10', '2020-07-26', NULL, 7);
INSERT INTO employees VALUES (29, 'Leon Fischer', 'leon.fischer@gmail.com', 'Engineering', 'Berlin', 3, '1982-11-14', '2023-11-13', '2026-08-17', 5);
INSERT INTO employees VALUES (30, 'Hiro Haddad', 'hiro.haddad@corvel.com', 'Engineering', 'Porto', 2, '1992-04-08', '2025-10-18', NULL, 4);
INSERT INTO employees VALUES (31, 'Hiro Ito', 'hiro.ito@corvel.com', 'Sales', 'Malmö', 7, '1998-05-22', '2023-02-09', NULL, 6);
INSERT INTO employees VALUES (32, 'Hiro Chowdhury', 'hiro.chowdhury@gmail.com', 'Sales', 'Porto', 7, '1994-03-02', '2017-04-25', NULL, 7);
INSERT INTO employees VALUES (33, 'Grace Jensen-Lund', 'grace.jensen-lund@corvel.dk', 'Support', 'Copenhagen', 7, '1962-11-26', '2024-04-21', NULL, 1);
INSERT INTO employees VALUES (34, 'Grace Adeyemi', 'grace.adeyemi@corvel.dk', NULL, 'Copenhagen', 2, '1964-04-04', '2022-12-08', '2023-07-07', 2);
INSERT INTO employees VALUES (35, 'Priya Engström', 'priya.engstrom@corvel.com', NULL, 'Copenhagen', 9, '1998-07-10', '2019-07-22', '2022-02-15', 1);
INSERT INTO employees VALUES (36, 'Priya Ito', 'priya.ito@gmail.com', NULL, 'Porto', 9, '1973-10-24', '2024-06-26', NULL, 3);
INSERT INTO employees VALUES (37, 'Leon Jensen-Lund', NULL, 'Engineering', 'Porto', 5, '1979-06-06', '2018-05-14', NULL, 2);
INSERT INTO employees VALUES (38, 'Tove Chowdhury', 'tove.chowdhury@corvel.com', 'Support', 'Berlin', 4, '1961-03-23', '2016-06-03', NULL, 2);
INSERT INTO employees VALUES (39, 'Jorge Larsen', 'jorge.larsen@gmail.com', 'Sales', 'Porto', 6, '1998-12-26', '2021-03-01', NULL, 5);
INSERT INTO employees VALUES (40, 'Jorge Brandt', 'jorge.brandt@corvel.com', NULL, 'Berlin', 2, '1992-09-07', '2018-10-01', '2020-02-11', 1);
INSERT INTO employees VALUES (41, 'Grace Chowdhury', 'grace.chowdhury@corvel.com', 'Marketing', 'Malmö', 8, '1997-06-12', '2016-07-09', NULL, 5);
INSERT INTO employees VALUES (42, 'Oona Fischer', 'oona.fischer@corvel.com', NULL, 'Malmö', 8, '1998-06-22', '2016-04-06', NULL, 1);
INSERT INTO employees VALUES (43, 'Jorge Fischer', 'jorge.fischer@gmail.com', 'Engineering', 'Berlin', 5, '1985-06-26', '2024-03-17', NULL, 4);
INSERT INTO employees VALUES (44, 'Celia Molina', 'celia.molina@corvel.dk', 'Finance', 'Berlin', 4, '1967-10-05', '2022-01-20', NULL, 1);
INSERT INTO employees VALUES (45, 'Hiro Ito', 'hiro.ito@corvel.dk', 'Engineering', 'Porto', 5, '1993-11-25', '2023-09-15', NULL, 1);
INSERT INTO home_addresses VALUES (1, 1, 'Rua Nova 67', 'Braga', 'PT', '2025-06-22', 1);
INSERT INTO home_addresses VALUES (2, 2, 'Parkallee 81', 'Copenhagen', 'DK', '2026-01-20', 1);
INSERT INTO home_addresses VALUES (3, 3, 'Parkallee 42', 'Malmö', 'SE', '2017-09-15', 1);
INSERT INTO home_addresses VALUES (4, 4, 'Storgatan 17', 'Roskilde', 'DK', '2026-09-20', 1);
INSERT INTO home_addresses VALUES (5, 5, 'Rua Nova 47', 'Porto', 'PT', '2024-12-24', 0);
INSERT INTO home_addresses VALUES (6, 5, 'Storgatan 75', 'Porto', 'PT', '2022-06-10', 1);
INSERT INTO home_addresses VALUES (7, 7, 'Parkallee 15', 'Porto', 'PT', '2024-06-08', 1);
INSERT INTO home_addresses VALUES (8, 8, 'Parkallee 4', 'Malmö', 'SE', '2021-10-07', 0);
INSERT INTO home_addresses VALUES (9, 8, 'Birkenweg 78', 'Berlin', 'DE', '2019-12-24', 1);
INSERT INTO home_addresses VALUES (10, 9, 'Birkenweg 70', 'Berlin', 'DE', '2021-03-07', 1);
INSERT INTO home_addresses VALUES (11, 10, 'Birkenweg 61', 'Berlin', 'DE', '2024-09-26', 0);
INSERT INTO home_addresses VALUES (12, 10, 'Storgatan 52', 'Porto', 'PT', '2023-01-28', 1);
INSERT INTO home_addresses VALUES (13, 12, 'Birkenweg 15', 'Porto', 'PT', '2023-12-20', 0);
INSERT INTO home_addresses VALUES (14, 12, 'Strandvej 5', 'Malmö', 'SE', '2024-11-28', 1);
INSERT INTO home_addresses VALUES (15, 13, 'Storgatan 4', 'Roskilde', 'DK', '2025-04-20', 1);
INSERT INTO home_addresses VALUES (16, 14, 'Rua Nova 95', 'Berlin', 'DE', '2025-10-25', 1);
INSERT INTO home_addresses VALUES (17, 15, 'Strandvej 21', 'Berlin', 'DE', '2025-01-18', 1);
INSERT INTO home_addresses VALUES (18, 16, 'Strandvej 24', 'Braga', 'PT', '2024-12-22', 1);
INSERT INTO home_addresses VALUES (19, 17, 'Strandvej 7', 'Malmö', 'SE', '2026-05-09', 1);
INSERT INTO home_addresses VALUES (20, 19, 'Strandvej 90', 'Malmö', 'SE', '2022-10-07', 0);
INSERT INTO home_addresses VALUES (21, 19, 'Storgatan 9', 'Roskilde', 'DK', '2017-01-25', 1);
INSERT INTO home_addresses VALUES (22, 20, 'Strandvej 26', 'Braga', 'PT', '2024-02-05', 1);
INSERT INTO home_addresses VALUES (23, 21, 'Strandvej 35', 'Copenhagen', 'DK', '2026-11-14', 1);
INSERT INTO home_addresses VALUES (24, 22, 'Parkallee 28', 'Malmö', 'SE', '2026-08-21', 0);
INSERT INTO home_addresses VALUES (25, 22, 'Birkenweg 19', 'Berlin', 'DE', '2026-11-09', 0);
INSERT INTO home_addresses VALUES (26, 23, 'Storgatan 15', 'Malmö', 'SE', '2024-09-25', 1);
INSERT INTO home_addresses VALUES (27, 24, 'Rua Nova 92', 'Berlin', 'DE', '2024-01-24', 0);
INSERT INTO home_addresses VALUES (28, 25, 'Birkenweg 83', 'Roskilde', 'DK', '2020-05-13', 1);
INSERT INTO home_addresses VALUES (29, 26, 'Rua Nova 33', 'Porto', 'PT', '2017-03-20', 0);
INSERT INTO home_addresses VALUES (30, 26, 'Rua Nova 76', 'Lund', 'SE', '2018-08-10', 1);
INSERT INTO home_addresses VALUES (31, 27, 'Strandvej 7', 'Lund', 'SE', '2023-12-17', 0);
INSERT INTO home_addresses VALUES (32, 27, 'Parkallee 58', 'Malmö', 'SE', '2026-05-20', 1);
INSERT INTO home_addresses VALUES (33, 28, 'Storgatan 54', 'Copenhagen', 'DK', '2026-06-07', 1);
INSERT INTO home_addresses VALUES (34, 30, 'Parkallee 59', 'Copenhagen', 'DK', '2026-07-03', 0);
INSERT INTO home_addresses VALUES (35, 30, 'Parkallee 41', 'Malmö', 'SE', '2026-03-16', 1);
INSERT INTO home_addresses VALUES (36, 31, 'Parkallee 22', 'Berlin', 'DE', '2025-09-16', 1);
INSERT INTO home_addresses VALUES (37, 32, 'Rua Nova 20', 'Copenhagen', 'DK', '2025-03-16', 0);
INSERT INTO home_addresses VALUES (38, 32, 'Rua Nova 35', 'Braga', 'PT', '2024-03-26', 1);
INSERT INTO home_addresses VALUES (39, 33, 'Birkenweg 82', 'Copenhagen', 'DK', '2024-10-17', 1);
INSERT INTO home_addresses VALUES (40, 34, 'Parkallee 50', 'Roskilde', 'DK', '2025-09-10', 1);
INSERT INTO home_addresses VALUES (41, 35, 'Rua Nova 77', 'Roskilde', 'DK', '2020-02-05', 0);
INSERT INTO home_addresses VALUES (42, 35, 'Parkallee 35', 'Berlin', 'DE', '2021-07-11', 1);
INSERT INTO home_addresses VALUES (43, 36, 'Parkallee 44', 'Lund', 'SE', '2026-01-17', 1);
INSERT INTO home_addresses VALUES (44, 37, 'Storgatan 22', 'Porto', 'PT', '2023-02-26', 1);
INSERT INTO home_addresses VALUES (45, 38, 'Rua Nova 52', 'Berlin', 'DE', '2024-01-07', 1);
INSERT INTO home_addresses VALUES (46, 39, 'Rua Nova 42', 'Malmö', 'SE', '2022-05-12', 1);
INSERT INTO home_addresses VALUES (47, 40, 'Rua Nova 67', 'Lund', 'SE', '2019-02-22', 0);
INSERT INTO home_addresses VALUES (48, 40, 'Storgatan 70', 'Roskilde', 'DK', '2025-09-21', 1);
INSERT INTO home_addresses VALUES (49, 41, 'Parkallee 34', 'Porto', 'PT', '2017-05-20', 1);
INSERT INTO home_addresses VALUES (50, 42, 'Birkenweg 6', 'Copenhagen', 'DK', '2024-12-18', 1);
INSERT INTO home_addresses VALUES (51, 43, 'Strandvej 16', 'Lund', 'SE', '2026-01-13', 0);
INSERT INTO home_addresses VALUES (52, 43, 'Storgatan 18', 'Roskilde', 'DK', '2024-04-22', 1);
INSERT INTO home_addresses VALUES (53, 44, 'Storgatan 73', 'Roskilde', 'DK', '2024-03-02', 1);
INSERT INTO home_addresses VALUES (54, 45, 'Birkenweg 74', 'Malmö', 'SE', '2024-02-14', 1);
INSERT INTO reports VALUES ('ER-2024-001', 16, 'Monthly expenses', '2024-02-28', '2024-03-06', '2024-03-31', 8, '2024-04-07', 'paid');
INSERT INTO reports VALUES ('ER-2026-002', 22, 'Team offsite', '2026-03-19', '2026-03-25', NULL, 6, NULL, 'rejected');
INSERT INTO reports VALUES ('ER-2026-003', 22, NULL, '2026-02-05', '2026-02-17', '2026-03-01', 6, '2026-03-08', 'paid');
INSERT INTO reports VALUES ('ER-2026-004', 33, NULL, '2026-04-05', '2026-04-11', '2026-05-06', 1, '2026-05-16', 'paid');
INSERT INTO reports VALUES ('ER-2022-005', 32, 'Monthly expenses', '2022-11-03', '2022-11-22', '2022-11-23', 7, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2026-006', 33, 'Monthly expenses', '2026-05-24', '2026-06-03', '2026-06-08', 1, '2026-07-08', 'paid');
INSERT INTO reports VALUES ('ER-2022-007', 23, 'Trade fair Hannover', '2022-12-15', '2022-12-18', '2022-12-30', 7, '2023-01-02', 'paid');
INSERT INTO reports VALUES ('ER-2026-008', 22, 'Training', '2026-02-12', '2026-02-22', '2026-02-24', 6, '2026-02-27', 'paid');
INSERT INTO reports VALUES ('ER-2026-009', 29, 'Monthly expenses', '2026-05-02', '2026-05-20', '2026-05-21', 3, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2023-010', 21, 'Training', '2023-11-15', '2023-12-02', '2023-12-14', 6, '2023-12-24', 'paid');
INSERT INTO reports VALUES ('ER-2026-011', 17, NULL, '2026-10-28', '2026-11-06', '2026-11-18', 5, '2026-11-20', 'paid');
INSERT INTO reports VALUES ('ER-2025-012', 19, 'Trade fair Hannover', '2025-03-06', '2025-03-19', '2025-03-24', 6, '2025-03-31', 'paid');
INSERT INTO reports VALUES ('ER-2025-013', 3, NULL, '2025-11-17', '2025-12-06', '2025-12-08', 1, '2025-12-18', 'paid');
INSERT INTO reports VALUES ('ER-2024-014', 15, 'Training', '2024-06-07', '2024-06-17', '2024-06-29', 8, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2026-015', 16, 'Training', '2026-10-14', '2026-10-28', '2026-10-28', 8, '2026-11-04', 'paid');
INSERT INTO reports VALUES ('ER-2023-016', 3, 'Training', '2023-06-24', '2023-06-27', '2023-06-27', 1, '2023-08-11', 'paid');
INSERT INTO reports VALUES ('ER-2025-017', 9, NULL, '2025-07-10', '2025-07-12', NULL, 5, NULL, 'rejected');
INSERT INTO reports VALUES ('ER-2023-018', 9, 'Trade fair Hannover', '2023-08-27', '2023-09-08', NULL, NULL, NULL, 'submitted');
INSERT INTO reports VALUES ('ER-2026-019', 27, 'Monthly expenses', '2026-06-01', '2026-06-21', '2026-07-03', 3, '2026-08-17', 'paid');
INSERT INTO reports VALUES ('ER-2023-020', 18, 'Training', '2023-02-11', '2023-02-22', NULL, NULL, NULL, 'submitted');
INSERT INTO reports VALUES ('ER-2022-021', 3, 'Monthly expenses', '2022-12-18', '2022-12-27', '2023-01-21', 1, '2023-01-24', 'paid');
INSERT INTO reports VALUES ('ER-2024-022', 3, 'Trade fair Hannover', '2024-02-13', '2024-02-19', '2024-02-24', 1, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2022-023', 38, NULL, '2022-06-08', '2022-06-20', '2022-07-15', 3, '2022-08-14', 'paid');
INSERT INTO reports VALUES ('ER-2023-024', 34, 'Training', '2023-07-26', NULL, NULL, NULL, NULL, 'draft');
INSERT INTO reports VALUES ('ER-2024-025', 29, 'Customer visit', '2024-01-12', NULL, NULL, NULL, NULL, 'draft');
INSERT INTO reports VALUES ('ER-2025-026', 12, 'Training', '2025-07-18', NULL, NULL, NULL, NULL, 'draft');
INSERT INTO reports VALUES ('ER-2024-027', 13, NULL, '2024-02-01', '2024-02-06', '2024-02-11', 2, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2024-028', 21, 'Team offsite', '2024-01-11', '2024-01-21', '2024-01-23', 6, '2024-01-30', 'paid');
INSERT INTO reports VALUES ('ER-2025-029', 5, 'Customer visit', '2025-09-17', '2025-10-05', '2025-10-10', 1, '2025-11-24', 'paid');
INSERT INTO reports VALUES ('ER-2026-030', 22, NULL, '2026-09-23', '2026-09-28', '2026-10-03', 6, '2026-11-02', 'paid');
INSERT INTO reports VALUES ('ER-2026-031', 14, NULL, '2026-03-01', '2026-03-10', '2026-04-04', 8, '2026-05-19', 'paid');
INSERT INTO reports VALUES ('ER-2026-032', 32, 'Customer visit', '2026-08-02', NULL, NULL, NULL, NULL, 'draft');
INSERT INTO reports VALUES ('ER-2024-033', 2, NULL, '2024-01-10', '2024-01-29', '2024-02-23', 1, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2026-034', 8, 'Training', '2026-03-20', NULL, NULL, NULL, NULL, 'draft');
INSERT INTO reports VALUES ('ER-2026-035', 14, 'Monthly expenses', '2026-08-15', '2026-08-18', '2026-08-23', 8, '2026-09-02', 'paid');
INSERT INTO reports VALUES ('ER-2025-036', 38, 'Training', '2025-01-15', '2025-01-26', '2025-01-27', 2, '2025-03-13', 'paid');
INSERT INTO reports VALUES ('ER-2025-037', 20, 'Team offsite', '2025-09-22', '2025-09-26', '2025-10-01', 6, '2025-10-11', 'paid');
INSERT INTO reports VALUES ('ER-2023-038', 34, NULL, '2023-09-17', '2023-09-22', '2023-09-22', 2, '2023-09-29', 'paid');
INSERT INTO reports VALUES ('ER-2026-039', 8, 'Team offsite', '2026-10-19', '2026-11-06', NULL, NULL, NULL, 'submitted');
INSERT INTO reports VALUES ('ER-2026-040', 8, 'Trade fair Hannover', '2026-03-08', '2026-03-12', '2026-03-24', 7, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2024-041', 26, 'Trade fair Hannover', '2024-12-10', '2024-12-14', '2024-12-26', 1, '2024-12-29', 'paid');
INSERT INTO reports VALUES ('ER-2024-042', 16, 'Customer visit', '2024-11-12', '2024-11-20', '2024-12-15', 8, '2025-01-14', 'paid');
INSERT INTO reports VALUES ('ER-2023-043', 9, 'Customer visit', '2023-11-25', '2023-12-15', '2023-12-15', 5, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2026-044', 29, 'Trade fair Hannover', '2026-07-14', '2026-07-30', '2026-08-24', 5, '2026-10-08', 'paid');
INSERT INTO reports VALUES ('ER-2022-045', 25, 'Training', '2022-05-23', '2022-06-12', '2022-06-14', 4, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2024-046', 19, 'Trade fair Hannover', '2024-06-12', '2024-06-22', '2024-07-17', 6, '2024-07-20', 'paid');
INSERT INTO reports VALUES ('ER-2026-047', 6, 'Team offsite', '2026-08-23', '2026-08-29', NULL, NULL, NULL, 'submitted');
INSERT INTO reports VALUES ('ER-2026-048', 19, NULL, '2026-03-23', '2026-03-23', '2026-04-17', 6, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2023-049', 5, 'Customer visit', '2023-12-19', '2024-01-05', NULL, NULL, NULL, 'submitted');
INSERT INTO reports VALUES ('ER-2026-050', 3, 'Team offsite', '2026-08-10', '2026-08-12', '2026-08-17', 1, '2026-10-01', 'paid');
INSERT INTO reports VALUES ('ER-2025-051', 29, 'Monthly expenses', '2025-10-02', '2025-10-02', '2025-10-07', 5, '2025-10-17', 'paid');
INSERT INTO reports VALUES ('ER-2023-052', 17, 'Team offsite', '2023-05-13', '2023-05-18', '2023-06-12', 5, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2023-053', 37, NULL, '2023-02-19', '2023-02-26', '2023-02-26', 1, NULL, 'approved');
INSERT INTO reports VALUES ('ER-2025-054', 29, NULL, '2025-10-19', '2025-11-04', '2025-11-29', 5, '2026-01-13', 'paid');
INSERT INTO reports VALUES ('ER-2022-055', 35, 'Training', '2022-10-19', '2022-10-31', NULL, 1, NULL, 'rejected');
INSERT INTO reports VALUES ('ER-2025-056', 33, NULL, '2025-04-07', '2025-04-15', NULL, NULL, NULL, 'submitted');
INSERT INTO reports VALUES ('ER-2024-057', 15, NULL, '2024-09-04', '2024-09-10', '2024-09-15', 3, '2024-09-25', 'paid');
INSERT INTO reports VALUES ('ER-2022-058', 12, 'Training', '2022-02-04', '2022-02-18', NULL, NULL, NULL, 'submitted');
INSERT INTO reports VALUES ('ER-2025-059', 13, 'Trade fair Hannover', '2025-05-08', '2025-05-09', '2025-05-11', 2, '2025-06-10', 'paid');
INSERT INTO reports VALUES ('ER-2023-060', 26, 'Team offsite', '2023-10-14', '2023-10-30', '2023-10-30', 1, '2023-11-29', 'paid');
INSERT INTO items VALUES (1, 'ER-2024-001', '2024-01-21', 'taxi', 'Bolt', 'Berlin', 10.78, 'SEK', 1);
INSERT INTO items VALUES (2, 'ER-2024-001', '2024-02-18', 'taxi', NULL, 'Hannover', 43.94, 'EUR', 1);
INSERT INTO items VALUES (3, 'ER-2026-002', '2026-02-20', 'train', 'DB', 'Copenhagen', 83.41, 'EUR', 0);
INSERT INTO items VALUES (4, 'ER-2026-002', '2026-03-11', 'train', 'DB', 'Copenhagen', 83.23, 'DKK', 1);
INSERT INTO items VALUES (5, 'ER-2026-003', '2026-01-26', 'taxi', NULL, NULL, 35.82, 'EUR', 1);
INSERT INTO items VALUES (6, 'ER-2026-003', '2026-02-01', 'flight', 'TAP', 'Stockholm', 322.23, 'EUR', 0);
INSERT INTO items VALUES (7, 'ER-2026-004', '2026-03-20', 'hotel', 'Motel One', 'Copenhagen', 256.38, 'EUR', 1);
INSERT INTO items VALUES (8, 'ER-2026-004', '2026-03-29', 'hotel', 'Motel One', 'Copenhagen', 112.79, 'EUR', 1);
INSERT INTO items VALUES (9, 'ER-2022-005', '2022-10-26', 'flight', 'SAS', 'Lisbon', 438.62, 'EUR', 1);
INSERT INTO items VALUES (10, 'ER-2022-005', '2022-11-06', 'train', 'SJ', 'Copenhagen', 75.77, 'EUR', 1);
INSERT INTO items VALUES (11, 'ER-2026-006', '2026-05-16', 'taxi', NULL, 'Stockholm', 58.4, 'EUR', 1);
INSERT INTO items VALUES (12, 'ER-2026-006', '2026-05-06', 'meal', 'Café Norden', 'Berlin', 44.67, 'EUR', 1);
INSERT INTO items VALUES (13, 'ER-2026-006', '2026-05-05', 'flight', 'TAP', 'Stockholm', 478.27, 'EUR', 0);
INSERT INTO items VALUES (14, 'ER-2022-007', '2022-11-17', 'hotel', 'Motel One', 'Berlin', 412.84, 'DKK', 1);
INSERT INTO items VALUES (15, 'ER-2026-008', '2026-01-26', 'taxi', 'Bolt', 'Lisbon', 40.6, 'EUR', 1);
INSERT INTO items VALUES (16, 'ER-2026-008', '2026-01-04', 'meal', NULL, 'Stockholm', 51.38, 'EUR', 1);
INSERT INTO items VALUES (17, 'ER-2026-008', '2026-02-15', 'flight', 'TAP', 'Hannover', 67.78, 'EUR', 1);
INSERT INTO items VALUES (18, 'ER-2026-009', '2026-03-30', 'train', 'SJ', 'Berlin', 83.44, 'EUR', 1);
INSERT INTO items VALUES (19, 'ER-2026-009', '2026-05-03', 'flight', 'TAP', NULL, 82.82, 'DKK', 0);
INSERT INTO items VALUES (20, 'ER-2023-010', '2023-11-06', 'meal', NULL, 'Copenhagen', 64.87, 'EUR', 1);
INSERT INTO items VALUES (21, 'ER-2023-010', '2023-10-12', 'hotel', 'Scandic', 'Hannover', 128.3, 'SEK', 0);
INSERT INTO items VALUES (22, 'ER-2026-011', '2026-10-31', 'hotel', 'Scandic', 'Lisbon', 293.12, 'SEK', 1);
INSERT INTO items VALUES (23, 'ER-2025-012', '2025-03-08', 'meal', NULL, 'Lisbon', 89.08, 'DKK', 0);
INSERT INTO items VALUES (24, 'ER-2025-013', '2025-10-13', 'hotel', 'Scandic', 'Copenhagen', 225.24, 'EUR', 1);
INSERT INTO items VALUES (25, 'ER-2024-014', '2024-05-30', 'train', 'DB', 'Hannover', 74.18, 'EUR', 1);
INSERT INTO items VALUES (26, 'ER-2024-014', '2024-05-27', 'flight', 'TAP', NULL, 288.57, 'DKK', 1);
INSERT INTO items VALUES (27, 'ER-2026-015', '2026-09-25', 'train', 'SJ', NULL, 123.94, 'EUR', 1);
INSERT INTO items VALUES (28, 'ER-2026-015', '2026-09-10', 'flight', 'SAS', 'Hannover', 672.43, 'DKK', 1);
INSERT INTO items VALUES (29, 'ER-2023-016', '2023-06-02', 'taxi', 'Bolt', NULL, 13.22, 'EUR', 1);
INSERT INTO items VALUES (30, 'ER-2023-016', '2023-06-14', 'taxi', 'Bolt', 'Copenhagen', 25.85, 'EUR', 1);
INSERT INTO items VALUES (31, 'ER-2023-016', '2023-06-21', 'train', 'DB', 'Lisbon', 158.0, 'EUR', 1);
INSERT INTO items VALUES (32, 'ER-2025-017', '2025-06-09', 'train', 'SJ', 'Lisbon', 106.85, 'DKK', 1);
INSERT INTO items VALUES (33, 'ER-2023-018', '2023-08-19', 'meal', NULL, 'Lisbon', 61.05, 'EUR', 1);
INSERT INTO items VALUES (34, 'ER-2023-018', '2023-08-16', 'flight', 'TAP', 'Berlin', 391.68, 'EUR', 1);
INSERT INTO items VALUES (35, 'ER-2023-018', '2023-07-22', 'taxi', NULL, 'Copenhagen', 13.64, 'EUR', 1);
INSERT INTO items VALUES (36, 'ER-2026-019', '2026-05-27', 'flight', 'SAS', NULL, 551.23, 'DKK', 1);
INSERT INTO items VALUES (37, 'ER-2023-020', '2023-01-26', 'flight', 'SAS', NULL, 463.33, 'EUR', 0);
INSERT INTO items VALUES (38, 'ER-2023-020', '2023-01-13', 'taxi', 'Bolt', 'Copenhagen', 16.66, 'EUR', 1);
INSERT INTO items VALUES (39, 'ER-2022-021', '2022-11-11', 'hotel', 'Motel One', 'Copenhagen', 363.77, 'EUR', 1);
INSERT INTO items VALUES (40, 'ER-2022-021', '2022-11-16', 'hotel', 'Scandic', 'Stockholm', 231.33, 'EUR', 1);
INSERT INTO items VALUES (41, 'ER-2024-022', '2024-01-21', 'taxi', NULL, NULL, 15.34, 'EUR', 1);
INSERT INTO items VALUES (42, 'ER-2024-022', '2024-01-05', 'meal', 'Café Norden', 'Berlin', 31.59, 'EUR', 1);
INSERT INTO items VALUES (43, 'ER-2022-023', '2022-05-17', 'taxi', 'Bolt', 'Lisbon', 59.31, 'EUR', 1);
INSERT INTO items VALUES (44, 'ER-2022-023', '2022-05-12', 'flight', 'SAS', 'Lisbon', 192.75, 'EUR', 0);
INSERT INTO items VALUES (45, 'ER-2023-024', '2023-06-25', 'flight', 'SAS', 'Lisbon', 256.65, 'EUR', 1);
INSERT INTO items VALUES (46, 'ER-2023-024', '2023-07-09', 'train', 'DB', 'Lisbon', 100.27, 'EUR', 0);
INSERT INTO items VALUES (47, 'ER-2024-025', '2023-12-31', 'meal', NULL, 'Berlin', 122.66, 'EUR', 1);
INSERT INTO items VALUES (48, 'ER-2024-025', '2024-01-08', 'hotel', 'Scandic', 'Berlin', 149.8, 'EUR', 1);
INSERT INTO items VALUES (49, 'ER-2025-026', '2025-07-18', 'taxi', 'Bolt', 'Stockholm', 49.83, 'DKK', 1);
INSERT INTO items VALUES (50, 'ER-2024-027', '2023-12-29', 'meal', 'Café Norden', 'Hannover', 41.69, 'EUR', 1);
INSERT INTO items VALUES (51, 'ER-2024-028', '2023-12-17', 'taxi', NULL, 'Lisbon', 18.11, 'EUR', 1);
INSERT INTO items VALUES (52, 'ER-2024-028', '2023-12-19', 'flight', 'TAP', 'Stockholm', 228.74, 'EUR', 1);
INSERT INTO items VALUES (53, 'ER-2025-029', '2025-08-10', 'train', 'SJ', NULL, 23.02, 'EUR', 1);
INSERT INTO items VALUES (54, 'ER-2026-030', '2026-09-13', 'flight', 'TAP', 'Lisbon', 573.85, 'SEK', 0);
INSERT INTO items VALUES (55, 'ER-2026-031', '2026-02-16', 'taxi', 'Bolt', 'Stockholm', 71.08, 'EUR', 1);
INSERT INTO items VALUES (56, 'ER-2026-032', '2026-07-27', 'meal', 'Café Norden', 'Hannover', 8.66, 'DKK', 1);
INSERT INTO items VALUES (57, 'ER-2026-032', '2026-07-30', 'train', 'DB', 'Berlin', 163.63, 'EUR', 1);
INSERT INTO items VALUES (58, 'ER-2026-032', '2026-07-01', 'meal', NULL, 'Stockholm', 36.67, 'DKK', 0);
INSERT INTO items VALUES (59, 'ER-2024-033', '2024-01-09', 'hotel', 'Scandic', 'Copenhagen', 361.47, 'SEK', 1);
INSERT INTO items VALUES (60, 'ER-2026-034', '2026-03-14', 'hotel', 'Motel One', 'Berlin', 133.14, 'EUR', 1);
INSERT INTO items VALUES (61, 'ER-2026-035', '2026-08-07', 'hotel', 'Scandic', 'Berlin', 204.6, 'EUR', 1);
INSERT INTO items VALUES (62, 'ER-2026-035', '2026-07-26', 'flight', 'SAS', 'Berlin', 251.1, 'EUR', 1);
INSERT INTO items VALUES (63, 'ER-2026-035', '2026-07-15', 'taxi', NULL, 'Copenhagen', 44.89, 'DKK', 1);
INSERT INTO items VALUES (64, 'ER-2025-036', '2025-01-08', 'flight', 'TAP', 'Berlin', 401.07, 'EUR', 1);
INSERT INTO items VALUES (65, 'ER-2023-038', '2023-08-23', 'taxi', 'Bolt', 'Stockholm', 9.24, 'EUR', 1);
INSERT INTO items VALUES (66, 'ER-2023-038', '2023-08-18', 'flight', 'TAP', 'Hannover', 231.51, 'EUR', 1);
INSERT INTO items VALUES (67, 'ER-2026-039', '2026-10-18', 'meal', NULL, NULL, 24.54, 'EUR', 1);
INSERT INTO items VALUES (68, 'ER-2026-040', '2026-03-10', 'train', 'DB', 'Berlin', 160.89, 'EUR', 1);
INSERT INTO items VALUES (69, 'ER-2026-040', '2026-02-17', 'train', 'SJ', 'Stockholm', 154.18, 'DKK', 1);
INSERT INTO items VALUES (70, 'ER-2024-041', '2024-12-06', 'train', 'SJ', 'Lisbon', 173.63, 'EUR', 1);
INSERT INTO items VALUES (71, 'ER-2024-041', '2024-11-27', 'taxi', 'Bolt', 'Berlin', 52.08, 'EUR', 1);
INSERT INTO items VALUES (72, 'ER-2024-041', '2024-11-23', 'flight', 'SAS', 'Stockholm', 503.03, 'EUR', 0);
INSERT INTO items VALUES (73, 'ER-2024-042', '2024-11-12', 'hotel', 'Motel One', 'Copenhagen', 376.97, 'EUR', 1);
INSERT INTO items VALUES (74, 'ER-2023-043', '2023-10-20', 'flight', 'TAP', 'Hannover', 179.21, 'EUR', 1);
INSERT INTO items VALUES (75, 'ER-2023-043', '2023-11-18', 'meal', NULL, 'Berlin', 101.96, 'EUR', 1);
INSERT INTO items VALUES (76, 'ER-2026-044', '2026-07-05', 'flight', 'TAP', NULL, 69.49, 'EUR', 1);
INSERT INTO items VALUES (77, 'ER-2026-044', '2026-06-10', 'taxi', 'Bolt', 'Lisbon', 52.38, 'EUR', 1);
INSERT INTO items VALUES (78, 'ER-2026-044', '2026-07-11', 'taxi', NULL, 'Hannover', 57.42, 'EUR', 1);
INSERT INTO items VALUES (79, 'ER-2022-045', '2022-04-25', 'flight', 'SAS', 'Berlin', 695.81, 'EUR', 1);
INSERT INTO items VALUES (80, 'ER-2022-045', '2022-04-21', 'train', 'SJ', 'Lisbon', 53.89, 'EUR', 1);
INSERT INTO items VALUES (81, 'ER-2024-046', '2024-06-08', 'flight', 'TAP', NULL, 504.3, 'SEK', 1);
INSERT INTO items VALUES (82, 'ER-2024-046', '2024-06-04', 'taxi', NULL, 'Berlin', 68.25, 'EUR', 1);
INSERT INTO items VALUES (83, 'ER-2024-046', '2024-05-10', 'hotel', 'Scandic', 'Berlin', 403.94, 'EUR', 1);
INSERT INTO items VALUES (84, 'ER-2026-047', '2026-07-16', 'train', 'SJ', 'Stockholm', 26.59, 'DKK', 1);
INSERT INTO items VALUES (85, 'ER-2026-047', '2026-07-26', 'train', 'SJ', NULL, 40.99, 'DKK', 0);
INSERT INTO items VALUES (86, 'ER-2026-047', '2026-08-18', 'train', 'SJ', NULL, 31.19, 'EUR', 1);
INSERT INTO items VALUES (87, 'ER-2026-048', '2026-03-17', 'train', 'DB', 'Berlin', 60.2, 'EUR', 1);
INSERT INTO items VALUES (88, 'ER-2026-048', '2026-02-13', 'meal', 'Café Norden', 'Stockholm', 91.8, 'EUR', 1);
INSERT INTO items VALUES (89, 'ER-2026-048', '2026-02-27', 'meal', 'Café Norden', 'Lisbon', 80.93, 'EUR', 1);
INSERT INTO items VALUES (90, 'ER-2023-049', '2023-11-09', 'taxi', NULL, NULL, 72.69, 'SEK', 1);
INSERT INTO items VALUES (91, 'ER-2026-050', '2026-07-23', 'train', 'SJ', 'Lisbon', 47.16, 'EUR', 1);
INSERT INTO items VALUES (92, 'ER-2025-051', '2025-10-04', 'hotel', 'Motel One', 'Berlin', 329.21, 'DKK', 1);
INSERT INTO items VALUES (93, 'ER-2025-051', '2025-09-13', 'meal', 'Café Norden', 'Lisbon', 100.54, 'EUR', 0);
INSERT INTO items VALUES (94, 'ER-2023-052', '2023-05-07', 'hotel', 'Scandic', 'Hannover', 293.23, 'EUR', 0);
INSERT INTO items VALUES (95, 'ER-2023-053', '2023-02-14', 'meal', NULL, NULL, 24.44, 'EUR', 1);
