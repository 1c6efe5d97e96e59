CREATE TABLE tbl_region (
  region_id INTEGER PRIMARY KEY,
  region_name TEXT,
  manager TEXT
);
CREATE TABLE tbl_borrower (
  bor_id INTEGER PRIMARY KEY,
  bor_given TEXT,
  bor_family TEXT,
  bor_gender TEXT,
  bor_dob TEXT,
  bor_phone TEXT,
  bor_village TEXT,
  region_id INTEGER REFERENCES tbl_region(region_id),
  bor_trade TEXT,
  bor_enrolled TEXT
);
CREATE TABLE tbl_loan (
  loan_id INTEGER PRIMARY KEY,
  bor_id INTEGER REFERENCES tbl_borrower(bor_id),
  loan_purpose TEXT,
  loan_amt REAL,
  rate_pct REAL,
  term_months INTEGER,
  applied_on TEXT,
  disbursed_on TEXT,
  loan_status TEXT,
  guarantor_id INTEGER REFERENCES tbl_borrower(bor_id)
);
CREATE TABLE tbl_instalment (
  inst_id INTEGER PRIMARY KEY,
  loan_id INTEGER REFERENCES tbl_loan(loan_id),
  seq_no INTEGER,
  due_on TEXT,
  due_amt REAL,
  paid_on TEXT,
  paid_amt REAL
);
CREATE TABLE tbl_visit (
  visit_id INTEGER PRIMARY KEY,
  bor_id INTEGER REFERENCES tbl_borrower(bor_id),
  visited_on TEXT,
  officer TEXT,
  outcome TEXT
);
INSERT INTO tbl_region VALUES (1, 'Lake North', 'Grace Auma');
INSERT INTO tbl_region VALUES (2, 'Hill South', 'Peter Otieno');
INSERT INTO tbl_region VALUES (3, 'Coast', 'Fatuma Ali');
INSERT INTO tbl_region VALUES (4, 'Valley', NULL);
INSERT INTO tbl_region VALUES (5, 'Border East', 'Grace Auma');
INSERT INTO tbl_borrower VALUES (1, 'Yusuf', 'Njeri', 'M', '1977-09-10', '+254775002497', 'Milimani', 2, 'boda rider', '2018-11-18');
INSERT INTO tbl_borrower VALUES (2, 'Joseph', 'Hassan', 'M', '1981-02-01', '+254719921890', 'Vanga', 3, 'tailor', '2020-06-30');
INSERT INTO tbl_borrower VALUES (3, 'Zainab', 'Mwangi', 'F', '1984-06-09', '+254741517789', 'Kerio', 4, 'tailor', '2018-05-17');
INSERT INTO tbl_borrower VALUES (4, 'Samuel', 'Mwangi', 'M', '1975-06-09', '+254792266187', 'Vanga', 3, 'boda rider', '2022-01-18');
INSERT INTO tbl_borrower VALUES (5, 'Yusuf', 'Hassan', 'M', '1964-06-18', NULL, 'Shimoni', 3, 'tailor', '2021-10-30');
INSERT INTO tbl_borrower VALUES (6, 'Samuel', 'Kamau', 'M', '1956-12-17', '+254787560843', 'Milimani', 2, 'tailor', '2022-06-04');
INSERT INTO tbl_borrower VALUES (7, 'Yusuf', 'Barasa', 'M', '1960-06-24', '+254759512425', 'Kisoro', 1, 'kiosk', '2022-09-27');
INSERT INTO tbl_borrower VALUES (8, 'Joseph', 'Abdi', 'M', NULL, '+254781452206', 'Milimani', 2, 'fishmonger', '2023-08-17');
INSERT INTO tbl_borrower VALUES (9, 'Daniel', 'Chebet', 'M', '1995-11-18', '+254731341892', 'Shimoni', 3, 'kiosk', '2020-05-28');
INSERT INTO tbl_borrower VALUES (10, 'Mercy', 'Barasa', 'F', '2003-05-25', NULL, NULL, 4, 'farmer', '2021-04-22');
INSERT INTO tbl_borrower VALUES (11, 'Yusuf', 'Chebet', 'M', '1967-01-09', '+254758480126', 'Kisoro', 1, 'farmer', '2021-06-13');
INSERT INTO tbl_borrower VALUES (12, 'Amina', 'Hassan', 'F', '1958-04-22', '+254724190689', 'Kapsara', 2, 'farmer', '2022-06-10');
INSERT INTO tbl_borrower VALUES (13, 'Halima', 'Abdi', 'F', '2000-07-23', '+254782983270', 'Kerio', 4, 'farmer', '2024-08-10');
INSERT INTO tbl_borrower VALUES (14, 'Yusuf', 'Hassan', 'M', '1986-02-10', '+254788040088', 'Kisoro', 1, NULL, '2022-06-18');
INSERT INTO tbl_borrower VALUES (15, 'Yusuf', 'Kamau', 'M', '1997-09-30', NULL, 'Usenge', 1, 'boda rider', '2019-10-05');
INSERT INTO tbl_borrower VALUES (16, 'Daniel', 'Otieno', 'M', '1978-02-24', '+254734191753', 'Vanga', 3, 'kiosk', '2024-08-15');
INSERT INTO tbl_borrower VALUES (17, 'Esther', 'Chebet', 'F', '1982-01-07', '+254733666775', 'Usenge', 1, 'Potter', '2018-08-02');
INSERT INTO tbl_borrower VALUES (18, 'Esther', 'Njeri', 'F', '1991-07-26', '+254717437303', 'Vanga', 3, 'kiosk', '2022-02-15');
INSERT INTO tbl_borrower VALUES (19, 'Mercy', 'Otieno', 'F', NULL, '+254772001822', 'Kapsara', 2, 'farmer', '2019-08-01');
INSERT INTO tbl_borrower VALUES (20, 'Yusuf', 'Otieno', 'M', '1983-08-29', NULL, 'Kisoro', 1, 'farmer', '2021-05-31');
INSERT INTO tbl_borrower VALUES (21, 'Mercy', 'Kamau', 'F', '1965-08-13', '+254742779775', 'Vanga', 3, 'tailor', '2021-02-25');
INSERT INTO tbl_borrower VALUES (22, 'Kevin', 'Barasa', 'M', '2000-04-29', '+254763059485', 'Milimani', 2, NULL, '2024-11-03');
INSERT INTO tbl_borrower VALUES (23, 'Joseph', 'Mwangi', 'M', '1981-12-14', '+254756806171', 'Kapsara', 2, 'fishmonger', '2020-04-10');
INSERT INTO tbl_borrower VALUES (24, 'Joseph', 'Odhiambo', 'M', '1971-07-12', '+254769684376', NULL, 3, 'kiosk', '2022-08-24');
INSERT INTO tbl_borrower VALUES (25, 'Zainab', 'Abdi', 'F', '1988-11-29', NULL, 'Usenge', 1, NULL, '2020-01-27');
INSERT INTO tbl_borrower VALUES (26, 'Mercy', 'Otieno', 'F', '1979-08-02', '+254761276988', 'Milimani', 2, 'tailor', '2023-10-10');
INSERT INTO tbl_borrower VALUES (27, 'Halima', 'Njeri', 'F', '1960-12-02', '+254755736071', 'Kerio', 4, 'farmer', '2018-04-22');
INSERT INTO tbl_borrower VALUES (28, 'Halima', 'Chebet', 'F', '1975-11-11', '+254774152439', 'Usenge', 1, 'Potter', '2024-12-29');
INSERT INTO tbl_borrower VALUES (29, 'Daniel', 'Abdi', 'M', '1994-10-19', '+254746702329', 'Milimani', 2, 'fishmonger', '2021-04-22');
INSERT INTO tbl_borrower VALUES (30, 'Kevin', 'Kamau', 'M', NULL, NULL, 'Shimoni', 3, 'kiosk', '2023-06-03');
INSERT INTO tbl_borrower VALUES (31, 'Mercy', 'Mwangi', 'F', '1993-08-02', '+254791351660', 'Kerio', 4, 'tailor', '2023-12-13');
INSERT INTO tbl_borrower VALUES (32, 'Ruth', 'Abdi', 'F', '1975-02-25', '+254729815458', 'Milimani', 2, 'farmer', '2023-04-01');
INSERT INTO tbl_borrower VALUES (33, 'Samuel', 'Kamau', 'M', '1961-02-23', '+254775642591', 'Kapsara', 2, 'kiosk', '2021-03-15');
INSERT INTO tbl_borrower VALUES (34, 'Halima', 'Barasa', 'F', '1985-05-17', '+254759643836', 'Usenge', 1, 'kiosk', '2019-01-04');
INSERT INTO tbl_borrower VALUES (35, 'Kevin', 'Abdi', 'M', '1967-12-09', NULL, 'Kapsara', 2, 'farmer', '2023-09-27');
INSERT INTO tbl_borrower VALUES (36, 'Zainab', 'Kamau', 'F', '1969-09-20', '+254752827570', 'Kerio', 4, NULL, '2020-03-30');
INSERT INTO tbl_borrower VALUES (37, 'Yusuf', 'Njeri', 'M', '1988-04-24', '+254766119501', 'Kapsara', 2, 'kiosk', '2018-01-20');
INSERT INTO tbl_borrower VALUES (38, 'Yusuf', 'Chebet', 'M', '1968-12-24', '+254783677494', NULL, 3, 'boda rider', '2019-01-05');
INSERT INTO tbl_borrower VALUES (39, 'Halima', 'Abdi', 'F', '1964-05-17', '+254728476833', 'Kapsara', 2, 'tailor', '2020-12-22');
INSERT INTO tbl_borrower VALUES (40, 'Daniel', 'Chebet', 'M', '1958-04-13', NULL, 'Kapsara', 2, 'farmer', '2022-03-23');
INSERT INTO tbl_borrower VALUES (41, 'Zainab', 'Odhiambo', 'F', NULL, '+254773651591', 'Milimani', 2, NULL, '2018-11-27');
INSERT INTO tbl_borrower VALUES (42, 'Esther', 'Mwangi', 'F', '1956-01-05', '+254748504506', 'Kisoro', 1, 'boda rider', '2018-06-17');
INSERT INTO tbl_borrower VALUES (43, 'Yusuf', 'Chebet', 'M', '1960-12-25', '+254769620549', 'Shimoni', 3, 'tailor', '2018-07-03');
INSERT INTO tbl_borrower VALUES (44, 'Yusuf', 'Kamau', 'M', '1973-02-19', '+254730909068', 'Vanga', 3, 'boda rider', '2021-07-11');
INSERT INTO tbl_borrower VALUES (45, 'Mercy', 'Otieno', 'F', '1965-05-20', NULL, 'Kisoro', 1, 'kiosk', '2022-06-05');
INSERT INTO tbl_loan VALUES (3001, 5, 'house repair', 500.0, 14.5, 4, '2025-11-13', '2025-11-28', 'repaid', 20);
INSERT INTO tbl_loan VALUES (3002, 13, 'livestock', 185.0, 24, 12, '2024-11-30', '2024-12-18', 'repaid', 34);
INSERT INTO tbl_loan VALUES (3003, 22, 'house repair', 435.0, 24, 6, '2025-10-01', NULL, 'rejected', 34);
INSERT INTO tbl_loan VALUES (3004, 6, 'stock', 400.0, 14.5, 10, '2026-04-24', '2026-05-13', 'defaulted', 39);
INSERT INTO tbl_loan VALUES (3005, 13, 'seeds', 170.0, 12, 4, '2025-03-05', '2025-03-12', 'defaulted', NULL);
INSERT INTO tbl_loan VALUES (3006, 11, 'seeds', 420.0, 18, 4, '2024-06-14', NULL, 'rejected', 42);
INSERT INTO tbl_loan VALUES (3007, 5, 'school fees', 270.0, 18, 6, '2022-09-06', '2022-09-18', 'active', 37);
INSERT INTO tbl_loan VALUES (3008, 20, 'equipment', 235.0, 12, 6, '2022-08-21', '2022-09-24', 'active', 27);
INSERT INTO tbl_loan VALUES (3009, 11, 'equipment', 1000.0, 12, 6, '2023-11-21', '2023-12-04', 'repaid', NULL);
INSERT INTO tbl_loan VALUES (3010, 13, 'seeds', 200.0, 14.5, 6, '2025-03-07', '2025-03-27', 'defaulted', NULL);
INSERT INTO tbl_loan VALUES (3011, 31, 'livestock', 285.0, 12, 10, '2025-01-06', '2025-01-09', 'active', 36);
INSERT INTO tbl_loan VALUES (3012, 43, 'stock', 1035.0, 12, 4, '2023-11-21', '2023-12-06', 'active', 27);
INSERT INTO tbl_loan VALUES (3013, 2, 'stock', 300.0, 24, 6, '2022-12-02', '2022-12-24', 'active', 12);
INSERT INTO tbl_loan VALUES (3014, 3, 'house repair', 250.0, 18, 6, '2023-01-19', '2023-01-26', 'active', 18);
INSERT INTO tbl_loan VALUES (3015, 26, 'seeds', 420.0, 18, 10, '2025-06-25', '2025-07-19', 'active', 15);
INSERT INTO tbl_loan VALUES (3016, 11, 'livestock', 200.0, 18, 10, '2025-10-05', NULL, 'rejected', 23);
INSERT INTO tbl_loan VALUES (3017, 16, 'equipment', 135.0, 14.5, 6, '2026-07-27', NULL, 'rejected', 38);
INSERT INTO tbl_loan VALUES (3018, 14, 'equipment', 235.0, 18, 12, '2024-07-09', '2024-08-16', 'active', 30);
INSERT INTO tbl_loan VALUES (3019, 1, 'seeds', 1000.0, 18, 6, '2024-07-15', '2024-07-22', 'defaulted', NULL);
INSERT INTO tbl_loan VALUES (3020, 1, 'house repair', 1020.0, 24, 6, '2026-09-12', NULL, 'rejected', 40);
INSERT INTO tbl_loan VALUES (3021, 19, 'equipment', 400.0, 18, 6, '2026-08-11', '2026-08-31', 'repaid', 13);
INSERT INTO tbl_loan VALUES (3022, 9, 'livestock', 520.0, 18, 4, '2022-07-10', '2022-07-27', 'active', 19);
INSERT INTO tbl_loan VALUES (3023, 13, 'livestock', 435.0, 24, 6, '2025-10-23', '2025-11-17', 'active', NULL);
INSERT INTO tbl_loan VALUES (3024, 8, 'school fees', 1000.0, 24, 4, '2024-12-28', '2025-01-09', 'repaid', 45);
INSERT INTO tbl_loan VALUES (3025, 8, 'stock', 400.0, 18, 12, '2025-12-14', NULL, 'rejected', 6);
INSERT INTO tbl_loan VALUES (3026, 19, 'school fees', 520.0, 18, 10, '2022-06-19', '2022-07-15', 'active', 27);
INSERT INTO tbl_loan VALUES (3027, 32, 'livestock', 300.0, 14.5, 10, '2025-09-10', '2025-10-07', 'repaid', NULL);
INSERT INTO tbl_loan VALUES (3028, 38, 'seeds', 150.0, 24, 12, '2026-05-02', '2026-05-25', 'repaid', 28);
INSERT INTO tbl_loan VALUES (3029, 34, 'livestock', 150.0, 18, 6, '2022-04-18', '2022-05-05', 'repaid', 42);
INSERT INTO tbl_loan VALUES (3030, 11, 'livestock', 520.0, 24, 6, '2025-02-25', '2025-03-13', 'active', 9);
INSERT INTO tbl_loan VALUES (3031, 2, 'stock', 250.0, 18, 6, '2023-07-15', '2023-08-04', 'repaid', 26);
INSERT INTO tbl_loan VALUES (3032, 43, 'livestock', 1035.0, 18, 4, '2022-02-19', NULL, 'rejected', 2);
INSERT INTO tbl_loan VALUES (3033, 43, 'house repair', 235.0, 14.5, 6, '2023-02-18', '2023-03-12', 'active', 3);
INSERT INTO tbl_loan VALUES (3034, 43, 'school fees', 435.0, 14.5, 6, '2022-05-08', '2022-06-15', 'repaid', NULL);
INSERT INTO tbl_loan VALUES (3035, 16, 'school fees', 500.0, 12, 10, '2026-04-21', '2026-05-30', 'repaid', 30);
INSERT INTO tbl_loan VALUES (3036, 14, 'seeds', 400.0, 18, 6, '2024-08-18', '2024-08-21', 'defaulted', 32);
INSERT INTO tbl_loan VALUES (3037, 30, 'livestock', 435.0, 12, 4, '2025-09-04', NULL, 'rejected', NULL);
INSERT INTO tbl_loan VALUES (3038, 45, 'livestock', 400.0, 12, 6, '2025-07-18', '2025-08-11', 'active', NULL);
INSERT INTO tbl_loan VALUES (3039, 6, 'stock', 185.0, 18, 4, '2024-04-01', '2024-04-30', 'repaid', 30);
INSERT INTO tbl_loan VALUES (3040, 5, 'house repair', 150.0, 18, 10, '2023-06-26', '2023-08-03', 'active', 35);
INSERT INTO tbl_loan VALUES (3041, 14, 'seeds', 250.0, 12, 6, '2024-10-24', '2024-11-08', 'active', NULL);
INSERT INTO tbl_loan VALUES (3042, 16, 'equipment', 300.0, 24, 10, '2024-11-30', '2025-01-09', 'defaulted', NULL);
INSERT INTO tbl_loan VALUES (3043, 11, 'seeds', 1020.0, 14.5, 4, '2022-06-01', '2022-06-16', 'active', 1);
INSERT INTO tbl_loan VALUES (3044, 40, 'livestock', 520.0, 24, 4, '2023-01-08', NULL, 'rejected', 37);
INSERT INTO tbl_loan VALUES (3045, 5, 'equipment', 1000.0, 14.5, 6, '2023-11-04', '2023-11-07', 'defaulted', NULL);
INSERT INTO tbl_loan VALUES (3046, 33, 'stock', 1035.0, 14.5, 6, '2022-06-10', '2022-07-04', 'repaid', 45);
INSERT INTO tbl_loan VALUES (3047, 7, 'house repair', 1000.0, 12, 10, '2023-05-19', '2023-05-29', 'repaid', NULL);
INSERT INTO tbl_loan VALUES (3048, 11, 'school fees', 100.0, 12, 10, '2022-05-08', '2022-06-14', 'defaulted', 19);
INSERT INTO tbl_instalment VALUES (1, 3001, 1, '2025-12-28', 137.5, '2025-12-28', 137.5);
INSERT INTO tbl_instalment VALUES (2, 3001, 2, '2026-01-27', 137.5, '2026-01-27', 137.5);
INSERT INTO tbl_instalment VALUES (3, 3001, 3, '2026-02-26', 137.5, '2026-02-26', 137.5);
INSERT INTO tbl_instalment VALUES (4, 3001, 4, '2026-03-28', 137.5, '2026-03-28', 68.75);
INSERT INTO tbl_instalment VALUES (5, 3005, 1, '2025-04-11', 46.75, '2025-04-20', 46.75);
INSERT INTO tbl_instalment VALUES (6, 3005, 2, '2025-05-11', 46.75, '2025-05-11', 46.75);
INSERT INTO tbl_instalment VALUES (7, 3005, 3, '2025-06-10', 46.75, NULL, NULL);
INSERT INTO tbl_instalment VALUES (8, 3005, 4, '2025-07-10', 46.75, NULL, NULL);
INSERT INTO tbl_instalment VALUES (9, 3007, 1, '2022-10-18', 49.5, '2022-10-21', 49.5);
INSERT INTO tbl_instalment VALUES (10, 3007, 2, '2022-11-17', 49.5, '2022-11-17', 49.5);
INSERT INTO tbl_instalment VALUES (11, 3007, 3, '2022-12-17', 49.5, '2022-12-15', 49.5);
INSERT INTO tbl_instalment VALUES (12, 3007, 4, '2023-01-16', 49.5, NULL, NULL);
INSERT INTO tbl_instalment VALUES (13, 3007, 5, '2023-02-15', 49.5, NULL, NULL);
INSERT INTO tbl_instalment VALUES (14, 3007, 6, '2023-03-17', 49.5, NULL, NULL);
INSERT INTO tbl_instalment VALUES (15, 3009, 1, '2024-01-03', 183.33, '2024-01-03', 183.33);
INSERT INTO tbl_instalment VALUES (16, 3009, 2, '2024-02-02', 183.33, '2024-02-02', 183.33);
INSERT INTO tbl_instalment VALUES (17, 3009, 3, '2024-03-03', 183.33, '2024-03-03', 183.33);
INSERT INTO tbl_instalment VALUES (18, 3009, 4, '2024-04-02', 183.33, '2024-04-02', 91.67);
INSERT INTO tbl_instalment VALUES (19, 3009, 5, '2024-05-02', 183.33, '2024-05-22', 183.33);
INSERT INTO tbl_instalment VALUES (20, 3009, 6, '2024-06-01', 183.33, '2024-06-10', 183.33);
INSERT INTO tbl_instalment VALUES (21, 3011, 1, '2025-02-08', 52.25, '2025-02-08', 52.25);
INSERT INTO tbl_instalment VALUES (22, 3011, 2, '2025-03-10', 52.25, '2025-03-30', 52.25);
INSERT INTO tbl_instalment VALUES (23, 3011, 3, '2025-04-09', 52.25, '2025-04-09', 52.25);
INSERT INTO tbl_instalment VALUES (24, 3011, 4, '2025-05-09', 52.25, NULL, NULL);
INSERT INTO tbl_instalment VALUES (25, 3011, 5, '2025-06-08', 52.25, NULL, NULL);
INSERT INTO tbl_instalment VALUES (26, 3011, 6, '2025-07-08', 52.25, NULL, NULL);
INSERT INTO tbl_instalment VALUES (27, 3013, 1, '2023-01-23', 55.0, '2023-01-21', 55.0);
INSERT INTO tbl_instalment VALUES (28, 3013, 2, '2023-02-22', 55.0, '2023-02-22', 27.5);
INSERT INTO tbl_instalment VALUES (29, 3013, 3, '2023-03-24', 55.0, '2023-04-13', 55.0);
INSERT INTO tbl_instalment VALUES (30, 3013, 4, '2023-04-23', 55.0, NULL, NULL);
INSERT INTO tbl_instalment VALUES (31, 3013, 5, '2023-05-23', 55.0, NULL, NULL);
INSERT INTO tbl_instalment VALUES (32, 3013, 6, '2023-06-22', 55.0, NULL, NULL);
INSERT INTO tbl_instalment VALUES (33, 3015, 1, '2025-08-18', 77.0, '2025-08-18', 38.5);
INSERT INTO tbl_instalment VALUES (34, 3015, 2, '2025-09-17', 77.0, '2025-09-26', 77.0);
INSERT INTO tbl_instalment VALUES (35, 3015, 3, '2025-10-17', 77.0, '2025-11-06', 77.0);
INSERT INTO tbl_instalment VALUES (36, 3015, 4, '2025-11-16', 77.0, NULL, NULL);
INSERT INTO tbl_instalment VALUES (37, 3015, 5, '2025-12-16', 77.0, NULL, NULL);
INSERT INTO tbl_instalment VALUES (38, 3015, 6, '2026-01-15', 77.0, NULL, NULL);
INSERT INTO tbl_instalment VALUES (39, 3019, 1, '2024-08-21', 183.33, '2024-08-21', 183.33);
INSERT INTO tbl_instalment VALUES (40, 3019, 2, '2024-09-20', 183.33, '2024-09-29', 183.33);
INSERT INTO tbl_instalment VALUES (41, 3019, 3, '2024-10-20', 183.33, NULL, NULL);
INSERT INTO tbl_instalment VALUES (42, 3019, 4, '2024-11-19', 183.33, NULL, NULL);
INSERT INTO tbl_instalment VALUES (43, 3019, 5, '2024-12-19', 183.33, NULL, NULL);
INSERT INTO tbl_instalment VALUES (44, 3019, 6, '2025-01-18', 183.33, NULL, NULL);
INSERT INTO tbl_instalment VALUES (45, 3021, 1, '2026-09-30', 73.33, '2026-09-28', 73.33);
INSERT INTO tbl_instalment VALUES (46, 3021, 2, '2026-10-30', 73.33, '2026-10-30', 73.33);
INSERT INTO tbl_instalment VALUES (47, 3021, 3, '2026-11-29', 73.33, '2026-12-02', 73.33);
INSERT INTO tbl_instalment VALUES (48, 3021, 4, '2026-12-29', 73.33, '2026-12-29', 36.66);
INSERT INTO tbl_instalment VALUES (49, 3021, 5, '2027-01-28', 73.33, '2027-01-26', 73.33);
INSERT INTO tbl_instalment VALUES (50, 3021, 6, '2027-02-27', 73.33, '2027-03-08', 73.33);
INSERT INTO tbl_instalment VALUES (51, 3023, 1, '2025-12-17', 79.75, '2025-12-15', 79.75);
INSERT INTO tbl_instalment VALUES (52, 3023, 2, '2026-01-16', 79.75, '2026-01-16', 39.88);
INSERT INTO tbl_instalment VALUES (53, 3023, 3, '2026-02-15', 79.75, '2026-02-13', 79.75);
INSERT INTO tbl_instalment VALUES (54, 3023, 4, '2026-03-17', 79.75, NULL, NULL);
INSERT INTO tbl_instalment VALUES (55, 3023, 5, '2026-04-16', 79.75, NULL, NULL);
INSERT INTO tbl_instalment VALUES (56, 3023, 6, '2026-05-16', 79.75, NULL, NULL);
INSERT INTO tbl_instalment VALUES (57, 3027, 1, '2025-11-06', 55.0, '2025-11-06', 55.0);
INSERT INTO tbl_instalment VALUES (58, 3027, 2, '2025-12-06', 55.0, '2025-12-06', 55.0);
INSERT INTO tbl_instalment VALUES (59, 3027, 3, '2026-01-05', 55.0, '2026-01-03', 55.0);
INSERT INTO tbl_instalment VALUES (60, 3027, 4, '2026-02-04', 55.0, '2026-02-13', 55.0);
INSERT INTO tbl_instalment VALUES (61, 3027, 5, '2026-03-06', 55.0, '2026-03-15', 27.5);
INSERT INTO tbl_instalment VALUES (62, 3027, 6, '2026-04-05', 55.0, '2026-04-14', 55.0);
INSERT INTO tbl_instalment VALUES (63, 3029, 1, '2022-06-04', 27.5, '2022-06-13', 27.5);
INSERT INTO tbl_instalment VALUES (64, 3029, 2, '2022-07-04', 27.5, '2022-07-13', 27.5);
INSERT INTO tbl_instalment VALUES (65, 3029, 3, '2022-08-03', 27.5, '2022-08-06', 27.5);
INSERT INTO tbl_instalment VALUES (66, 3029, 4, '2022-09-02', 27.5, '2022-09-22', 27.5);
INSERT INTO tbl_instalment VALUES (67, 3029, 5, '2022-10-02', 27.5, '2022-10-02', 27.5);
INSERT INTO tbl_instalment VALUES (68, 3029, 6, '2022-11-01', 27.5, '2022-10-30', 27.5);
INSERT INTO tbl_instalment VALUES (69, 3031, 1, '2023-09-03', 45.83, '2023-09-03', 22.91);
INSERT INTO tbl_instalment VALUES (70, 3031, 2, '2023-10-03', 45.83, '2023-10-12', 45.83);
INSERT INTO tbl_instalment VALUES (71, 3031, 3, '2023-11-02', 45.83, '2023-11-02', 45.83);
INSERT INTO tbl_instalment VALUES (72, 3031, 4, '2023-12-02', 45.83, '2023-12-02', 22.91);
INSERT INTO tbl_instalment VALUES (73, 3031, 5, '2024-01-01', 45.83, '2024-01-01', 22.91);
INSERT INTO tbl_instalment VALUES (74, 3031, 6, '2024-01-31', 45.83, '2024-02-03', 22.91);
INSERT INTO tbl_instalment VALUES (75, 3033, 1, '2023-04-11', 43.08, '2023-04-11', 43.08);
INSERT INTO tbl_instalment VALUES (76, 3033, 2, '2023-05-11', 43.08, '2023-05-11', 43.08);
INSERT INTO tbl_instalment VALUES (77, 3033, 3, '2023-06-10', 43.08, '2023-06-10', 43.08);
INSERT INTO tbl_instalment VALUES (78, 3033, 4, '2023-07-10', 43.08, NULL, NULL);
INSERT INTO tbl_instalment VALUES (79, 3033, 5, '2023-08-09', 43.08, NULL, NULL);
INSERT INTO tbl_instalment VALUES (80, 3033, 6, '2023-09-08', 43.08, NULL, NULL);
INSERT INTO tbl_instalment VALUES (81, 3035, 1, '2026-06-29', 91.67, '2026-06-27', 91.67);
INSERT INTO tbl_instalment VALUES (82, 3035, 2, '2026-07-29', 91.67, '2026-07-27', 91.67);
INSERT INTO tbl_instalment VALUES (83, 3035, 3, '2026-08-28', 91.67, '2026-08-31', 91.67);
INSERT INTO tbl_instalment VALUES (84, 3035, 4, '2026-09-27', 91.67, '2026-10-06', 91.67);
INSERT INTO tbl_instalment VALUES (85, 3035, 5, '2026-10-27', 91.67, '2026-10-27', 91.67);
INSERT INTO tbl_instalment VALUES (86, 3035, 6, '2026-11-26', 91.67, '2026-11-24', 91.67);
INSERT INTO tbl_instalment VALUES (87, 3039, 1, '2024-05-30', 50.88, '2024-05-28', 50.88);
INSERT INTO tbl_instalment VALUES (88, 3039, 2, '2024-06-29', 50.88, '2024-07-08', 50.88);
INSERT INTO tbl_instalment VALUES (89, 3039, 3, '2024-07-29', 50.88, '2024-07-29', 50.88);
INSERT INTO tbl_instalment VALUES (90, 3039, 4, '2024-08-28', 50.88, '2024-08-28', 25.44);
INSERT INTO tbl_instalment VALUES (91, 3041, 1, '2024-12-08', 45.83, '2024-12-28', 45.83);
INSERT INTO tbl_instalment VALUES (92, 3041, 2, '2025-01-07', 45.83, '2025-01-16', 45.83);
INSERT INTO tbl_instalment VALUES (93, 3041, 3, '2025-02-06', 45.83, '2025-02-04', 45.83);
INSERT INTO tbl_instalment VALUES (94, 3041, 4, '2025-03-08', 45.83, NULL, NULL);
INSERT INTO tbl_instalment VALUES (95, 3041, 5, '2025-04-07', 45.83, NULL, NULL);
INSERT INTO tbl_instalment VALUES (96, 3041, 6, '2025-05-07', 45.83, NULL, NULL);
INSERT INTO tbl_instalment VALUES (97, 3043, 1, '2022-07-16', 280.5, '2022-07-16', 280.5);
INSERT INTO tbl_instalment VALUES (98, 3043, 2, '2022-08-15', 280.5, '2022-08-24', 280.5);
INSERT INTO tbl_instalment VALUES (99, 3043, 3, '2022-09-14', 280.5, '2022-09-23', 280.5);
INSERT INTO tbl_instalment VALUES (100, 3043, 4, '2022-10-14', 280.5, NULL, NULL);
INSERT INTO tbl_instalment VALUES (101, 3045, 1, '2023-12-07', 183.33, '2023-12-07', 183.33);
INSERT INTO tbl_instalment VALUES (102, 3045, 2, '2024-01-06', 183.33, '2024-01-06', 91.67);
INSERT INTO tbl_instalment VALUES (103, 3045, 3, '2024-02-05', 183.33, NULL, NULL);
INSERT INTO tbl_instalment VALUES (104, 3045, 4, '2024-03-06', 183.33, NULL, NULL);
INSERT INTO tbl_instalment VALUES (105, 3045, 5, '2024-04-05', 183.33, NULL, NULL);
INSERT INTO tbl_instalment VALUES (106, 3045, 6, '2024-05-05', 183.33, NULL, NULL);
INSERT INTO tbl_instalment VALUES (107, 3047, 1, '2023-06-28', 183.33, '2023-06-28', 183.33);
INSERT INTO tbl_instalment VALUES (108, 3047, 2, '2023-07-28', 183.33, '2023-07-26', 183.33);
INSERT INTO tbl_instalment VALUES (109, 3047, 3, '2023-08-27', 183.33, '2023-08-25', 183.33);
INSERT INTO tbl_instalment VALUES (110, 3047, 4, '2023-09-26', 183.33, '2023-09-24', 183.33);
INSERT INTO tbl_instalment VALUES (111, 3047, 5, '2023-10-26', 183.33, '2023-10-29', 183.33);
INSERT INTO tbl_instalment VALUES (112, 3047, 6, '2023-11-25', 183.33, '2023-11-23', 183.33);
INSERT INTO tbl_visit VALUES (1, 10, '2023-11-27', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (2, 5, '2024-05-30', 'S. Baraka', 'ok');
INSERT INTO tbl_visit VALUES (3, 21, '2023-09-16', 'S. Baraka', 'ok');
INSERT INTO tbl_visit VALUES (4, 25, '2025-02-06', 'Omondi', 'not at home');
INSERT INTO tbl_visit VALUES (5, 4, '2023-06-13', 'Omondi', NULL);
INSERT INTO tbl_visit VALUES (6, 20, '2026-03-04', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (7, 3, '2023-12-31', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (8, 4, '2024-03-25', 'Omondi', 'promised to pay');
INSERT INTO tbl_visit VALUES (9, 29, '2023-05-22', 'Omondi', 'promised to pay');
INSERT INTO tbl_visit VALUES (10, 15, '2026-10-21', 'S. Baraka', 'ok');
INSERT INTO tbl_visit VALUES (11, 9, '2023-01-27', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (12, 13, '2024-06-12', 'S. Baraka', NULL);
INSERT INTO tbl_visit VALUES (13, 21, '2023-03-16', 'S. Baraka', 'ok');
INSERT INTO tbl_visit VALUES (14, 21, '2025-06-06', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (15, 3, '2025-10-06', 'Omondi', 'not at home');
INSERT INTO tbl_visit VALUES (16, 25, '2023-12-17', 'Omondi', 'not at home');
INSERT INTO tbl_visit VALUES (17, 11, '2023-01-14', 'Omondi', 'promised to pay');
INSERT INTO tbl_visit VALUES (18, 23, '2025-06-04', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (19, 17, '2024-01-06', 'S. Baraka', 'ok');
INSERT INTO tbl_visit VALUES (20, 1, '2026-07-05', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (21, 17, '2024-07-28', 'S. Baraka', 'business closed');
INSERT INTO tbl_visit VALUES (22, 13, '2025-02-16', 'S. Baraka', 'ok');
INSERT INTO tbl_visit VALUES (23, 30, '2024-06-10', 'Omondi', NULL);
INSERT INTO tbl_visit VALUES (24, 22, '2025-03-07', 'Lynn K.', 'ok');
INSERT INTO tbl_visit VALUES (25, 30, '2025-05-03', 'S. Baraka', 'ok');
INSERT INTO tbl_visit VALUES (26, 25, '2023-03-24', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (27, 18, '2026-05-08', 'S. Baraka', 'business closed');
INSERT INTO tbl_visit VALUES (28, 25, '2024-02-11', 'Lynn K.', 'ok');
INSERT INTO tbl_visit VALUES (29, 29, '2025-10-26', 'Omondi', 'not at home');
INSERT INTO tbl_visit VALUES (30, 20, '2024-09-08', 'Lynn K.', 'promised to pay');
INSERT INTO tbl_visit VALUES (31, 8, '2023-06-08', 'Omondi', 'not at home');
INSERT INTO tbl_visit VALUES (32, 26, '2024-04-14', 'Omondi', 'business closed');
INSERT INTO tbl_visit VALUES (33, 23, '2025-09-15', 'Lynn K.', 'ok');
INSERT INTO tbl_visit VALUES (34, 29, '2024-07-11', 'Lynn K.', 'ok');
INSERT INTO tbl_visit VALUES (35, 7, '2025-05-09', 'S. Baraka', 'ok');
INSERT INTO tbl_visit VALUES (36, 13, '2023-02-08', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (37, 30, '2026-03-10', 'Omondi', 'promised to pay');
INSERT INTO tbl_visit VALUES (38, 20, '2023-10-22', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (39, 13, '2025-07-10', 'S. Baraka', 'not at home');
INSERT INTO tbl_visit VALUES (40, 16, '2026-09-19', 'Omondi', NULL);
INSERT INTO tbl_visit VALUES (41, 13, '2026-05-31', 'Lynn K.', 'not at home');
INSERT INTO tbl_visit VALUES (42, 2, '2026-10-11', 'Lynn K.', 'promised to pay');
INSERT INTO tbl_visit VALUES (43, 6, '2026-08-03', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (44, 23, '2026-03-02', 'Omondi', 'not at home');
INSERT INTO tbl_visit VALUES (45, 17, '2023-11-11', 'Omondi', 'not at home');
INSERT INTO tbl_visit VALUES (46, 26, '2026-03-01', 'S. Baraka', 'promised to pay');
INSERT INTO tbl_visit VALUES (47, 1, '2025-09-07', 'Omondi', 'ok');
INSERT INTO tbl_visit VALUES (48, 7, '2023-07-14', 'Lynn K.', 'business closed');
INSERT INTO tbl_visit VALUES (49, 21, '2024-07-20', 'S. Baraka', 'business closed');
INSERT INTO tbl_visit VALUES (50, 22, '2023-02-24', 'Omondi', 'ok');
