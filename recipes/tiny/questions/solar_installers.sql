CREATE TABLE customer (
  c_id INTEGER PRIMARY KEY,
  c_name TEXT NOT NULL,
  c_type TEXT,
  dob TEXT,
  mail TEXT,
  tel TEXT,
  city TEXT,
  zip TEXT,
  signed_up TEXT,
  referred_by INTEGER REFERENCES customer(c_id)
);
CREATE TABLE panel_model (
  model_no TEXT PRIMARY KEY,
  brand TEXT,
  watt INTEGER,
  origin TEXT,
  unit_price REAL,
  warranty_yrs INTEGER,
  active INTEGER
);
CREATE TABLE technician (
  tech_id INTEGER PRIMARY KEY,
  fname TEXT,
  lname TEXT,
  city TEXT,
  mail TEXT,
  hired TEXT,
  certified_until TEXT
);
CREATE TABLE installation (
  inst_id INTEGER PRIMARY KEY,
  c_id INTEGER NOT NULL REFERENCES customer(c_id),
  model_no TEXT REFERENCES panel_model(model_no),
  lead_tech INTEGER REFERENCES technician(tech_id),
  site_city TEXT,
  roof TEXT,
  n_panels INTEGER,
  battery_kwh REAL,
  ordered_on TEXT,
  done_on TEXT,
  status TEXT,
  price REAL,
  paid REAL
);
CREATE TABLE inspection (
  insp_id INTEGER PRIMARY KEY,
  inst_id INTEGER REFERENCES installation(inst_id),
  tech_id INTEGER REFERENCES technician(tech_id),
  insp_date TEXT,
  result TEXT,
  output_kw REAL,
  remarks TEXT
);
INSERT INTO customer VALUES (1, 'Taller Ferreira', 'company', NULL, 'taller.ferreira@sapo.pt', '+34 611620366', 'Faro', '44787', '2026-11-04', NULL);
INSERT INTO customer VALUES (2, 'Hotel Ramos', 'farm', NULL, 'hotel.ramos@outlook.com', '+34 650194716', 'Malaga', '23932', '2026-11-08', NULL);
INSERT INTO customer VALUES (3, 'Lucía Costa', 'private', '1993-09-22', 'lucía.costa@outlook.com', '+34 636158150', 'Faro', '23353', '2026-11-12', NULL);
INSERT INTO customer VALUES (4, 'Hotel Navarro', 'farm', NULL, 'hotel.navarro@sapo.pt', NULL, 'Porto', '20538', '2026-11-16', NULL);
INSERT INTO customer VALUES (5, 'Escola Díaz', 'company', NULL, NULL, '+34 622976360', 'Malaga', NULL, '2022-11-03', NULL);
INSERT INTO customer VALUES (6, 'Javier Ramos', 'private', '1948-07-11', 'javier.ramos@outlook.com', '+34 685957552', 'Murcia', '45747', '2018-06-23', NULL);
INSERT INTO customer VALUES (7, 'Hotel Díaz', 'company', NULL, 'hotel.díaz@sapo.pt', NULL, 'Valencia', '29396', '2018-07-05', NULL);
INSERT INTO customer VALUES (8, 'Tomás Lopes', 'private', '1997-08-26', NULL, '+351 624958046', 'Lisbon', NULL, '2016-06-07', NULL);
INSERT INTO customer VALUES (9, 'Taller Lopes', 'company', NULL, 'taller.lopes@outlook.com', NULL, 'Seville', '34444', '2022-08-08', NULL);
INSERT INTO customer VALUES (10, 'Hugo Silva', 'private', '1994-05-04', 'hugo.silva@telefonica.es', '+34 651479823', 'Malaga', '15251', '2022-05-03', NULL);
INSERT INTO customer VALUES (11, 'Bodega Silva', 'farm', NULL, 'bodega.silva@telefonica.es', '+34 634471911', 'Murcia', '36826', '2025-03-10', NULL);
INSERT INTO customer VALUES (12, 'Quinta Silva', 'company', NULL, 'quinta.silva@outlook.com', '+351 626529070', 'Porto', '33284', '2019-11-22', NULL);
INSERT INTO customer VALUES (13, 'Inês Silva', 'private', '1974-12-25', 'inês.silva@sapo.pt', '+351 688121498', 'Seville', '42876', '2016-09-10', NULL);
INSERT INTO customer VALUES (14, 'Sara Navarro', 'private', '1961-05-24', 'sara.navarro@outlook.com', '+351 626881744', 'Seville', NULL, '2016-01-14', NULL);
INSERT INTO customer VALUES (15, 'Miguel Pinto', 'private', '1988-12-19', 'miguel.pinto@sapo.pt', '+351 653478589', 'Murcia', '40200', '2018-08-28', NULL);
INSERT INTO customer VALUES (16, 'Taller Pinto', 'company', NULL, 'taller.pinto@sapo.pt', '+34 636719013', 'Malaga', '35077', '2023-10-21', 15);
INSERT INTO customer VALUES (17, 'Carmen Pinto', 'private', NULL, 'carmen.pinto@telefonica.es', '+34 645063724', 'Seville', '47330', '2020-11-01', NULL);
INSERT INTO customer VALUES (18, 'Bodega Díaz', 'company', NULL, 'bodega.díaz@sapo.pt', NULL, 'Murcia', '43510', '2020-03-27', NULL);
INSERT INTO customer VALUES (19, 'Finca Ferreira', 'company', NULL, 'finca.ferreira@gmail.com', '+351 636975764', 'Seville', '46680', '2024-03-23', NULL);
INSERT INTO customer VALUES (20, 'Elsa Díaz', 'private', NULL, 'elsa.díaz@outlook.com', '+34 682541756', 'Lisbon', '20558', '2016-06-26', 11);
INSERT INTO customer VALUES (21, 'Javier Díaz', 'private', '1995-02-05', 'javier.díaz@gmail.com', '+34 631588692', 'Porto', '49482', '2017-03-27', 3);
INSERT INTO customer VALUES (22, 'Inês Lopes', 'private', '1985-01-19', 'inês.lopes@telefonica.es', '+34 601515260', 'Malaga', '46438', '2017-08-14', NULL);
INSERT INTO customer VALUES (23, 'Miguel Díaz', 'private', '1986-11-11', 'miguel.díaz@telefonica.es', '+34 650553854', 'Lisbon', '24852', '2026-01-25', NULL);
INSERT INTO customer VALUES (24, 'Taller Pinto', 'company', NULL, 'taller.pinto@sapo.pt', '+351 607324603', 'Porto', '27026', '2025-02-14', NULL);
INSERT INTO customer VALUES (25, 'Elsa Díaz', 'private', '1988-05-02', 'elsa.díaz@telefonica.es', NULL, 'Porto', '12333', '2023-02-06', NULL);
INSERT INTO customer VALUES (26, 'Olga Díaz', 'private', '1978-10-03', 'olga.díaz@sapo.pt', '+351 627970782', 'Seville', '38595', '2018-03-16', NULL);
INSERT INTO customer VALUES (27, 'Inês Díaz', 'private', '1989-09-22', 'inês.díaz@gmail.com', '+34 692220675', 'Faro', '44365', '2019-05-11', NULL);
INSERT INTO customer VALUES (28, 'Finca Costa', 'company', NULL, 'finca.costa@gmail.com', '+351 608342093', 'Seville', '29192', '2026-05-01', NULL);
INSERT INTO customer VALUES (29, 'Miguel Costa', 'private', '1958-06-13', 'miguel.costa@telefonica.es', NULL, 'Seville', '33261', '2025-02-27', 14);
INSERT INTO customer VALUES (30, 'Miguel Lopes', 'private', '1972-04-18', NULL, '+34 628437758', 'Lisbon', '26771', '2017-11-01', NULL);
INSERT INTO customer VALUES (31, 'Hotel Torres', 'company', NULL, 'hotel.torres@telefonica.es', '+351 675056260', 'Murcia', '31435', '2017-05-17', NULL);
INSERT INTO customer VALUES (32, 'Hugo García', 'private', '1968-10-04', 'hugo.garcía@telefonica.es', '+34 628540714', 'Faro', NULL, '2020-02-25', NULL);
INSERT INTO customer VALUES (33, 'Javier Navarro', 'private', '1996-12-15', 'javier.navarro@telefonica.es', '+34 681198067', 'Malaga', '16936', '2022-04-03', NULL);
INSERT INTO customer VALUES (34, 'Quinta Navarro', 'company', NULL, 'quinta.navarro@telefonica.es', NULL, 'Lisbon', '15479', '2022-04-14', NULL);
INSERT INTO customer VALUES (35, 'Diego Lopes', 'private', '1961-04-22', NULL, NULL, 'Valencia', '28798', '2022-02-10', NULL);
INSERT INTO customer VALUES (36, 'Taller Silva', 'company', NULL, NULL, '+351 633580052', 'Porto', '20374', '2017-01-24', NULL);
INSERT INTO customer VALUES (37, 'Rita Moreno', 'private', '1956-05-20', 'rita.moreno@telefonica.es', '+351 667122902', 'Valencia', '40110', '2019-06-17', NULL);
INSERT INTO customer VALUES (38, 'Bodega Ramos', 'farm', NULL, 'bodega.ramos@gmail.com', '+351 619405584', 'Murcia', '36184', '2017-01-14', 2);
INSERT INTO customer VALUES (39, 'Hotel Costa', 'company', NULL, 'hotel.costa@gmail.com', '+34 632440204', 'Seville', '19607', '2020-03-27', NULL);
INSERT INTO customer VALUES (40, 'Diego Lopes', 'private', '1949-04-10', 'diego.lopes@gmail.com', '+351 664360219', 'Murcia', '24301', '2016-12-11', NULL);
INSERT INTO customer VALUES (41, 'Sara Ramos', 'private', '1975-12-16', 'sara.ramos@telefonica.es', NULL, 'Lisbon', '32547', '2022-01-03', NULL);
INSERT INTO customer VALUES (42, 'Bodega Lopes', 'farm', NULL, 'bodega.lopes@sapo.pt', '+34 697536598', 'Seville', '32489', '2026-03-02', NULL);
INSERT INTO customer VALUES (43, 'Taller Moreno', 'company', NULL, 'taller.moreno@outlook.com', NULL, 'Valencia', '33051', '2020-11-04', NULL);
INSERT INTO customer VALUES (44, 'Nuno Lopes', 'private', '1985-04-19', 'nuno.lopes@telefonica.es', '+351 654737397', 'Valencia', '18496', '2026-01-18', NULL);
INSERT INTO customer VALUES (45, 'Hugo Moreno', 'private', '1981-09-05', 'hugo.moreno@outlook.com', NULL, 'Faro', '24973', '2017-08-10', NULL);
INSERT INTO customer VALUES (46, 'Pablo Costa', 'private', '1970-09-05', 'pablo.costa@telefonica.es', NULL, 'Valencia', '11022', '2026-09-25', 8);
INSERT INTO customer VALUES (47, 'Gloria Torres', 'private', '1950-10-08', 'gloria.torres@outlook.com', '+34 673727799', 'Malaga', NULL, '2016-05-02', NULL);
INSERT INTO customer VALUES (48, 'Nuno Lopes', 'private', '1996-08-25', 'nuno.lopes@telefonica.es', '+34 692796093', 'Malaga', '31605', '2021-09-27', 4);
INSERT INTO customer VALUES (49, 'Filipe Pinto', 'private', NULL, 'filipe.pinto@outlook.com', '+351 681337727', 'Seville', '46488', '2016-12-09', NULL);
INSERT INTO customer VALUES (50, 'Filipe Pinto', 'private', '1962-05-09', 'filipe.pinto@telefonica.es', '+351 650269820', 'Seville', '20207', '2023-05-24', 14);
INSERT INTO customer VALUES (51, 'Filipe Lopes', 'private', '1984-03-23', 'filipe.lopes@outlook.com', '+34 662691897', 'Seville', '36002', '2022-09-11', NULL);
INSERT INTO customer VALUES (52, 'Carmen Ferreira', 'private', '1988-04-26', 'carmen.ferreira@sapo.pt', '+351 630880593', 'Valencia', '13901', '2017-11-16', NULL);
INSERT INTO customer VALUES (53, 'Pablo Lopes', 'private', '1980-01-06', 'pablo.lopes@outlook.com', '+351 642822927', 'Valencia', '19396', '2021-12-27', 3);
INSERT INTO customer VALUES (54, 'Taller Díaz', 'company', NULL, 'taller.díaz@outlook.com', '+351 680121811', 'Lisbon', '39274', '2017-08-02', 15);
INSERT INTO customer VALUES (55, 'Diego Lopes', 'private', '1979-01-13', 'diego.lopes@telefonica.es', '+34 616964025', 'Seville', '45900', '2024-01-04', NULL);
INSERT INTO customer VALUES (56, 'Hugo García', 'private', '1949-06-23', 'hugo.garcía@gmail.com', '+34 625837651', 'Lisbon', '23543', '2016-03-15', 5);
INSERT INTO customer VALUES (57, 'Miguel Lopes', 'private', NULL, NULL, '+34 628655353', 'Faro', '28504', '2021-06-06', 12);
INSERT INTO customer VALUES (58, 'Javier Silva', 'private', NULL, 'javier.silva@gmail.com', NULL, 'Seville', '37835', '2021-12-23', NULL);
INSERT INTO customer VALUES (59, 'Miguel Lopes', 'private', '1985-06-22', 'miguel.lopes@telefonica.es', NULL, 'Malaga', '25124', '2024-02-03', 11);
INSERT INTO customer VALUES (60, 'Carmen Silva', 'private', '1960-02-12', 'carmen.silva@telefonica.es', '+34 607209009', 'Lisbon', '26461', '2022-03-27', NULL);
INSERT INTO panel_model VALUES ('VO-300', 'Voltara', 370, 'ES', 212.33, 12, 1);
INSERT INTO panel_model VALUES ('EC-305', 'BrightCell', 500, 'CN', 107.94, 15, 1);
INSERT INTO panel_model VALUES ('KY-310', 'Helios', 330, 'DE', 143.71, 15, 1);
INSERT INTO panel_model VALUES ('VO-315', 'Helios', 330, 'DE', 247.93, 25, 1);
INSERT INTO panel_model VALUES ('BR-320', 'Helios', 330, 'DE', 149.2, 12, 1);
INSERT INTO panel_model VALUES ('HE-325', 'Kyowa', 450, 'ES', 253.38, 12, 0);
INSERT INTO panel_model VALUES ('HE-330', 'Voltara', 450, 'CN', 237.43, 25, 1);
INSERT INTO panel_model VALUES ('SU-335', 'BrightCell', 500, 'CN', 258.05, 15, 0);
INSERT INTO panel_model VALUES ('SU-340', 'SunPeak', 330, NULL, 95.77, 10, 1);
INSERT INTO panel_model VALUES ('SU-345', 'SunPeak', 500, 'KR', 227.29, 15, 1);
INSERT INTO panel_model VALUES ('KY-350', 'Kyowa', 450, 'CN', 164.45, 25, 0);
INSERT INTO panel_model VALUES ('VO-355', 'SunPeak', 400, 'DE', 198.69, 15, 1);
INSERT INTO panel_model VALUES ('EC-360', 'Helios', 500, NULL, 179.26, 12, 0);
INSERT INTO panel_model VALUES ('SU-365', 'Voltara', 450, 'ES', 102.28, 12, 0);
INSERT INTO panel_model VALUES ('SU-370', 'Helios', 370, 'DE', 156.7, 10, 1);
INSERT INTO panel_model VALUES ('SU-375', 'Helios', 370, 'CN', 159.32, 25, 0);
INSERT INTO panel_model VALUES ('BR-380', 'Voltara', 500, 'KR', 103.38, 25, 1);
INSERT INTO panel_model VALUES ('KY-385', 'Helios', 450, 'CN', 92.3, 10, 1);
INSERT INTO panel_model VALUES ('BR-390', 'Helios', 450, 'DE', 155.45, 15, 1);
INSERT INTO panel_model VALUES ('VO-395', 'Kyowa', 370, 'KR', 187.71, 10, 1);
INSERT INTO panel_model VALUES ('BR-400', 'EcoRay', 400, 'KR', 107.82, 25, 1);
INSERT INTO panel_model VALUES ('BR-405', 'Kyowa', 370, 'KR', 123.66, 15, 1);
INSERT INTO panel_model VALUES ('HE-410', 'BrightCell', 450, 'CN', 166.84, 25, 1);
INSERT INTO panel_model VALUES ('KY-415', 'Voltara', 500, 'KR', 235.4, 12, 1);
INSERT INTO panel_model VALUES ('BR-420', 'Voltara', 330, 'ES', 233.03, 10, 0);
INSERT INTO technician VALUES (1, 'Elsa', 'Ramos', 'Lisbon', 'elsa.ramos@solarteam.pt', '2018-07-25', '2024-09-12');
INSERT INTO technician VALUES (2, 'Diego', 'Navarro', 'Seville', 'diego.navarro@solarteam.pt', '2024-07-25', '2028-08-15');
INSERT INTO technician VALUES (3, 'Miguel', 'Ferreira', 'Murcia', 'miguel.ferreira@solarteam.pt', '2016-11-04', '2028-05-15');
INSERT INTO technician VALUES (4, 'Hugo', 'Ramos', 'Faro', 'hugo.ramos@solarteam.es', '2022-11-15', NULL);
INSERT INTO technician VALUES (5, 'Nuno', 'Díaz', 'Lisbon', 'nuno.díaz@solarteam.pt', '2018-04-19', '2026-05-26');
INSERT INTO technician VALUES (6, 'Rita', 'Díaz', 'Valencia', NULL, '2019-09-10', '2027-09-15');
INSERT INTO technician VALUES (7, 'Lucía', 'Torres', 'Valencia', 'lucía.torres@solarteam.pt', '2019-03-14', '2027-06-15');
INSERT INTO technician VALUES (8, 'Sara', 'Almeida', 'Valencia', 'sara.almeida@solarteam.pt', '2024-01-15', '2026-09-02');
INSERT INTO technician VALUES (9, 'Olga', 'Navarro', 'Seville', 'olga.navarro@solarteam.es', '2019-09-21', '2027-11-15');
INSERT INTO technician VALUES (10, 'Miguel', 'Torres', 'Seville', NULL, '2019-07-18', '2027-06-15');
INSERT INTO technician VALUES (11, 'Hugo', 'Navarro', 'Murcia', 'hugo.navarro@solarteam.pt', '2022-11-24', '2024-01-03');
INSERT INTO technician VALUES (12, 'Lucía', 'Pinto', 'Malaga', 'lucía.pinto@solarteam.pt', '2016-08-06', '2024-05-21');
INSERT INTO technician VALUES (13, 'Inês', 'Ramos', 'Faro', NULL, '2025-02-16', '2027-12-15');
INSERT INTO technician VALUES (14, 'Sara', 'Costa', 'Faro', NULL, '2024-03-13', '2028-03-15');
INSERT INTO technician VALUES (15, 'Inês', 'García', 'Murcia', 'inês.garcía@solarteam.pt', '2022-08-19', '2028-11-15');
INSERT INTO technician VALUES (16, 'Miguel', 'Ferreira', 'Porto', 'miguel.ferreira@solarteam.es', '2016-12-05', '2027-06-15');
INSERT INTO technician VALUES (17, 'Nuno', 'Torres', 'Malaga', 'nuno.torres@solarteam.pt', '2017-06-19', '2028-01-15');
INSERT INTO technician VALUES (18, 'Bruno', 'Lopes', 'Porto', 'bruno.lopes@solarteam.pt', '2018-12-03', NULL);
INSERT INTO technician VALUES (19, 'Olga', 'Pinto', 'Seville', 'olga.pinto@solarteam.pt', '2023-04-05', '2028-06-15');
INSERT INTO technician VALUES (20, 'Olga', 'Costa', 'Valencia', 'olga.costa@solarteam.pt', '2021-11-23', NULL);
INSERT INTO technician VALUES (21, 'Bruno', 'Costa', 'Valencia', 'bruno.costa@solarteam.pt', '2024-04-19', '2027-10-15');
INSERT INTO technician VALUES (22, 'Pablo', 'Costa', 'Seville', 'pablo.costa@solarteam.es', '2020-04-10', NULL);
INSERT INTO technician VALUES (23, 'Lucía', 'Ramos', 'Malaga', 'lucía.ramos@solarteam.es', '2022-03-07', NULL);
INSERT INTO technician VALUES (24, 'Olga', 'Navarro', 'Murcia', 'olga.navarro@solarteam.pt', '2019-07-08', NULL);
INSERT INTO technician VALUES (25, 'Carmen', 'Costa', 'Lisbon', 'carmen.costa@solarteam.es', '2022-03-08', '2027-04-15');
INSERT INTO technician VALUES (26, 'Olga', 'Díaz', 'Murcia', 'olga.díaz@solarteam.pt', '2020-07-15', '2028-10-15');
INSERT INTO installation VALUES (1, 32, 'SU-340', 15, 'Faro', 'metal', 40, 5, '2025-11-18', '2026-01-27', 'completed', 9927.76, 9927.76);
INSERT INTO installation VALUES (2, 12, 'SU-370', 4, 'Porto', 'ground', 12, 13.5, '2023-02-10', '2023-06-14', 'completed', 5636.88, 5636.88);
INSERT INTO installation VALUES (3, 4, 'EC-305', NULL, 'Porto', 'tile', 12, 13.5, '2026-09-16', '2026-11-18', 'completed', 4349.62, 4349.62);
INSERT INTO installation VALUES (4, 44, 'KY-385', 7, 'Valencia', NULL, 12, 13.5, '2026-02-04', '2026-04-04', 'completed', 3936.72, 0);
INSERT INTO installation VALUES (5, 46, 'KY-350', 9, 'Valencia', 'metal', 20, 5, '2026-03-10', '2026-03-31', 'completed', 8735.8, 8735.8);
INSERT INTO installation VALUES (6, 41, 'BR-390', 13, 'Lisbon', 'flat', 8, 10, '2023-06-10', '2023-11-08', 'completed', 4235.92, 0);
INSERT INTO installation VALUES (7, 23, 'VO-355', 3, 'Lisbon', 'ground', 80, 5, '2026-03-27', NULL, 'cancelled', 36469.44, 10940.83);
INSERT INTO installation VALUES (8, 40, 'BR-390', 5, 'Valencia', 'ground', 8, 13.5, '2023-04-19', '2023-06-03', 'completed', 4235.92, 4235.92);
INSERT INTO installation VALUES (9, 1, 'EC-305', 14, 'Faro', 'metal', 6, 10, '2026-01-01', NULL, 'cancelled', 2924.81, 0);
INSERT INTO installation VALUES (10, 35, 'BR-320', 2, 'Valencia', 'metal', 12, NULL, '2023-08-26', '2024-01-03', 'completed', 5438.88, 0);
INSERT INTO installation VALUES (11, 26, 'SU-335', 21, 'Seville', 'metal', 12, 13.5, '2020-01-13', '2020-04-19', 'completed', 8312.52, 8312.52);
INSERT INTO installation VALUES (12, 17, 'VO-355', 21, 'Faro', 'ground', 10, 13.5, '2025-01-02', '2025-07-07', 'completed', 5871.18, 5871.18);
INSERT INTO installation VALUES (13, 12, 'KY-310', 15, 'Murcia', 'metal', 10, NULL, '2026-02-04', '2026-04-28', 'completed', 4661.62, 4661.62);
INSERT INTO installation VALUES (14, 16, 'BR-380', 20, 'Malaga', 'flat', 8, NULL, '2026-01-02', NULL, 'cancelled', 3319.49, 0);
INSERT INTO installation VALUES (15, 24, 'VO-315', 5, 'Porto', 'metal', 8, NULL, '2026-05-06', NULL, 'in_progress', 5863.57, 0);
INSERT INTO installation VALUES (16, 18, 'KY-385', 5, 'Murcia', 'flat', 10, 10, '2023-12-24', '2024-01-11', 'completed', 3530.6, 3530.6);
INSERT INTO installation VALUES (17, 12, 'SU-365', 17, 'Porto', 'flat', 14, NULL, '2025-07-13', '2025-08-31', 'completed', 4650.22, 4650.22);
INSERT INTO installation VALUES (18, 1, 'VO-395', 13, 'Faro', NULL, 12, 10, '2026-05-08', NULL, 'in_progress', 6455.54, 0);
INSERT INTO installation VALUES (19, 33, 'BR-400', NULL, 'Malaga', 'metal', 8, NULL, '2026-05-07', '2026-06-01', 'completed', 3397.63, 3397.63);
INSERT INTO installation VALUES (20, 13, 'SU-365', 4, 'Seville', 'tile', 10, 10, '2024-04-02', NULL, 'in_progress', 3750.16, 1125.05);
INSERT INTO installation VALUES (21, 16, 'BR-320', 1, 'Malaga', 'metal', 10, NULL, '2026-06-17', '2026-08-31', 'completed', 4782.4, 4782.4);
INSERT INTO installation VALUES (22, 43, 'SU-335', 3, 'Valencia', 'ground', 40, NULL, '2022-11-25', '2023-02-09', 'completed', 24208.4, 24208.4);
INSERT INTO installation VALUES (23, 46, 'VO-355', 15, 'Murcia', 'metal', 20, NULL, '2026-02-28', '2026-08-06', 'completed', 10242.36, 10242.36);
INSERT INTO installation VALUES (24, 29, 'SU-365', 13, 'Seville', 'tile', 80, NULL, '2026-04-24', '2026-07-11', 'completed', 19501.28, 19501.28);
INSERT INTO installation VALUES (25, 43, 'EC-305', 11, 'Valencia', 'tile', 20, NULL, '2024-03-11', '2024-08-29', 'completed', 6249.36, 6249.36);
INSERT INTO installation VALUES (26, 31, 'BR-390', 7, 'Murcia', 'metal', 80, NULL, '2026-11-14', '2026-11-18', 'completed', 28859.2, 28859.2);
INSERT INTO installation VALUES (27, 7, 'VO-300', 21, 'Valencia', 'ground', 20, NULL, '2021-08-26', '2022-02-04', 'completed', 10842.52, 10842.52);
INSERT INTO installation VALUES (28, 24, 'VO-300', 6, 'Lisbon', 'ground', 20, 10, '2025-07-15', '2025-11-14', 'completed', 10842.52, 10842.52);
INSERT INTO installation VALUES (29, 13, 'HE-325', 18, 'Seville', 'tile', 80, NULL, '2023-11-16', '2024-03-21', 'completed', 46094.88, 46094.88);
INSERT INTO installation VALUES (30, 43, 'EC-360', 4, 'Valencia', 'metal', 12, NULL, '2025-10-11', NULL, 'planned', 6232.46, 0);
INSERT INTO installation VALUES (31, 17, 'BR-390', 20, 'Seville', 'ground', 80, 13.5, '2021-05-20', '2021-07-04', 'completed', 28859.2, 28859.2);
INSERT INTO installation VALUES (32, 9, 'SU-375', 1, 'Seville', 'metal', 6, 13.5, '2022-06-16', '2022-09-02', 'completed', 3603.02, 3603.02);
INSERT INTO installation VALUES (33, 7, 'SU-345', 6, 'Valencia', 'metal', 12, 10, '2023-06-27', '2023-08-24', 'completed', 7500.46, 0);
INSERT INTO installation VALUES (34, 13, 'KY-310', 12, 'Seville', 'tile', 10, NULL, '2025-01-26', NULL, 'planned', 4661.62, 1398.49);
INSERT INTO installation VALUES (35, 2, 'SU-345', 4, 'Malaga', 'ground', 8, NULL, '2026-06-26', '2026-11-10', 'completed', 5500.3, 0);
INSERT INTO installation VALUES (36, 23, 'BR-380', 8, 'Malaga', 'ground', 14, 13.5, '2026-03-18', NULL, 'planned', 4684.1, 1405.23);
INSERT INTO installation VALUES (37, 33, 'KY-385', 7, 'Murcia', 'ground', 20, 10, '2022-11-27', '2023-05-06', 'completed', 5561.2, 0);
INSERT INTO installation VALUES (38, 8, 'KY-385', 12, 'Lisbon', NULL, 20, NULL, '2017-09-12', '2017-11-11', 'completed', 5561.2, 5561.2);
INSERT INTO installation VALUES (39, 4, 'BR-400', 7, 'Murcia', NULL, 8, 5, '2026-10-22', '2026-11-18', 'completed', 3397.63, 3397.63);
INSERT INTO installation VALUES (40, 17, 'SU-335', 9, 'Seville', 'flat', 12, 10, '2023-08-18', '2023-11-06', 'completed', 8312.52, 8312.52);
INSERT INTO installation VALUES (41, 29, 'SU-375', 17, 'Seville', 'ground', 12, 10, '2025-03-16', '2025-08-19', 'completed', 5706.05, 1711.82);
INSERT INTO installation VALUES (42, 46, 'KY-385', 15, 'Valencia', 'ground', 40, NULL, '2026-03-07', NULL, 'planned', 9622.4, 0);
INSERT INTO installation VALUES (43, 36, 'BR-400', 18, 'Porto', 'ground', 40, NULL, '2024-05-04', '2024-09-01', 'completed', 10988.16, 0);
INSERT INTO installation VALUES (44, 18, 'SU-340', 12, 'Valencia', 'tile', 20, 10, '2020-10-18', NULL, 'in_progress', 5713.88, 0);
INSERT INTO installation VALUES (45, 37, 'VO-395', 4, 'Malaga', 'ground', 10, 5, '2024-06-15', NULL, 'cancelled', 5629.62, 1688.89);
INSERT INTO installation VALUES (46, 9, 'HE-330', 1, 'Seville', NULL, 20, 5, '2022-07-11', '2022-10-03', 'completed', 11946.92, 11946.92);
INSERT INTO installation VALUES (47, 8, 'KY-310', 6, 'Lisbon', 'flat', 40, NULL, '2024-03-18', '2024-07-09', 'completed', 14146.48, 14146.48);
INSERT INTO installation VALUES (48, 49, 'SU-365', 12, 'Seville', 'tile', 40, 10, '2021-09-28', '2022-02-22', 'completed', 10500.64, 0);
INSERT INTO installation VALUES (49, 15, 'SU-345', 8, 'Faro', 'ground', 10, 5, '2026-10-08', '2026-11-18', 'completed', 6500.38, 6500.38);
INSERT INTO installation VALUES (50, 18, 'EC-360', 4, 'Murcia', NULL, 10, 5, '2021-02-13', NULL, 'in_progress', 5443.72, 0);
INSERT INTO installation VALUES (51, 36, 'VO-315', 17, 'Porto', 'metal', 10, 13.5, '2020-08-03', NULL, 'in_progress', 6954.46, 2086.34);
INSERT INTO installation VALUES (52, 4, 'BR-400', 5, 'Murcia', NULL, 80, 10, '2026-09-09', '2026-11-02', 'completed', 20476.32, 0);
INSERT INTO installation VALUES (53, 43, 'SU-335', 16, 'Valencia', 'metal', 10, 13.5, '2023-11-18', NULL, 'in_progress', 7177.1, 0);
INSERT INTO installation VALUES (54, 40, 'EC-305', 1, 'Faro', 'tile', 12, 10, '2023-01-16', '2023-02-07', 'completed', 4349.62, 1304.89);
INSERT INTO installation VALUES (55, 42, 'SU-340', 16, 'Murcia', 'ground', 14, 13.5, '2026-02-03', '2026-06-11', 'completed', 4449.72, 4449.72);
INSERT INTO installation VALUES (56, 40, 'EC-305', 18, 'Murcia', 'flat', 6, 10, '2023-08-10', NULL, 'planned', 2924.81, 0);
INSERT INTO installation VALUES (57, 14, 'SU-365', 18, 'Seville', 'metal', 12, 5, '2017-09-23', '2017-10-26', 'completed', 4200.19, 4200.19);
INSERT INTO installation VALUES (58, 49, 'KY-310', 20, 'Seville', NULL, 20, 5, '2019-01-05', NULL, 'planned', 7823.24, 2346.97);
INSERT INTO installation VALUES (59, 34, 'SU-345', 6, 'Lisbon', 'tile', 40, NULL, '2026-04-15', '2026-05-10', 'completed', 21501.52, 0);
INSERT INTO installation VALUES (60, 27, 'VO-315', 8, 'Seville', 'flat', 80, 13.5, '2019-11-18', '2020-03-13', 'completed', 45135.68, 45135.68);
INSERT INTO installation VALUES (61, 23, 'VO-355', 10, 'Faro', 'tile', 20, 13.5, '2026-06-27', '2026-11-18', 'completed', 10242.36, 10242.36);
INSERT INTO installation VALUES (62, 9, 'SU-365', NULL, 'Seville', 'tile', 12, 5, '2025-09-26', '2025-10-23', 'completed', 4200.19, 0);
INSERT INTO installation VALUES (63, 8, 'HE-325', 19, 'Lisbon', 'flat', 8, NULL, '2024-05-03', '2024-05-27', 'completed', 5959.49, 5959.49);
INSERT INTO installation VALUES (64, 24, 'HE-325', 9, 'Porto', 'flat', 40, 5, '2025-07-22', '2026-01-28', 'completed', 23797.44, 23797.44);
INSERT INTO installation VALUES (65, 40, 'SU-335', 11, 'Malaga', 'ground', 40, NULL, '2019-02-15', NULL, 'planned', 24208.4, 0);
INSERT INTO installation VALUES (66, 31, 'VO-395', 12, 'Murcia', NULL, 10, 10, '2017-11-02', NULL, 'in_progress', 5629.62, 0);
INSERT INTO installation VALUES (67, 41, 'SU-335', 15, 'Lisbon', 'ground', 6, NULL, '2024-09-28', '2024-11-13', 'completed', 4906.26, 0);
INSERT INTO installation VALUES (68, 48, 'SU-345', 20, 'Malaga', NULL, 8, 13.5, '2025-03-09', '2025-08-18', 'completed', 5500.3, 0);
INSERT INTO installation VALUES (69, 49, 'HE-325', 2, 'Seville', 'ground', 14, 13.5, '2024-04-15', '2024-05-10', 'completed', 9304.1, 9304.1);
INSERT INTO installation VALUES (70, 11, 'KY-310', 11, 'Murcia', 'tile', 12, NULL, '2026-02-15', '2026-07-26', 'completed', 5293.94, 5293.94);
INSERT INTO installation VALUES (71, 30, 'SU-335', 14, 'Lisbon', 'flat', 10, 13.5, '2019-04-08', '2019-09-07', 'completed', 7177.1, 2153.13);
INSERT INTO installation VALUES (72, 36, 'VO-300', 18, 'Porto', 'metal', 40, NULL, '2018-11-03', '2019-02-23', 'completed', 20185.04, 20185.04);
INSERT INTO installation VALUES (73, 33, 'BR-380', 1, 'Lisbon', 'ground', 20, 5, '2024-07-03', '2025-01-06', 'completed', 6048.72, 1814.62);
INSERT INTO installation VALUES (74, 19, 'BR-320', 20, 'Seville', 'flat', 12, NULL, '2024-07-01', '2024-11-27', 'completed', 5438.88, 5438.88);
INSERT INTO installation VALUES (75, 35, 'HE-325', 1, 'Valencia', 'ground', 40, 10, '2025-01-26', '2025-07-15', 'completed', 23797.44, 0);
INSERT INTO inspection VALUES (1, 38, 8, '2026-11-04', 'failed', 7.19, 'dirty panels');
INSERT INTO inspection VALUES (2, 29, 17, '2026-11-08', 'passed', 28.02, NULL);
INSERT INTO inspection VALUES (3, 19, 18, '2026-11-12', 'failed', 2.41, 'loose cable');
INSERT INTO inspection VALUES (4, 17, 17, '2026-11-16', 'failed', 4.66, 'loose cable');
INSERT INTO inspection VALUES (5, 43, 11, '2026-01-04', 'follow_up', NULL, 'inverter fault');
INSERT INTO inspection VALUES (6, 19, 2, '2026-09-26', 'passed', 3.17, NULL);
INSERT INTO inspection VALUES (7, 72, 8, '2024-09-11', 'failed', 13.81, NULL);
INSERT INTO inspection VALUES (8, 55, 9, '2026-11-05', 'failed', 3.74, NULL);
INSERT INTO inspection VALUES (9, 16, 11, '2026-01-01', 'passed', 2.94, NULL);
INSERT INTO inspection VALUES (10, 33, 17, '2025-01-11', 'passed', 3.39, 'all fine');
INSERT INTO inspection VALUES (11, 48, 11, '2026-10-08', 'passed', 13.56, NULL);
INSERT INTO inspection VALUES (12, 74, 12, '2025-12-26', 'passed', 2.82, 'all fine');
INSERT INTO inspection VALUES (13, 29, 10, '2025-02-10', 'passed', 28.3, NULL);
INSERT INTO inspection VALUES (14, 22, 1, '2026-10-24', 'passed', 9.92, NULL);
INSERT INTO inspection VALUES (15, 62, 16, '2026-05-14', 'passed', 3.62, NULL);
INSERT INTO inspection VALUES (16, 12, 16, '2026-03-22', 'follow_up', 2.68, NULL);
INSERT INTO inspection VALUES (17, 64, 20, '2026-08-24', 'passed', 12.59, NULL);
INSERT INTO inspection VALUES (18, 68, 18, '2026-10-20', 'passed', 2.61, 'all fine');
INSERT INTO inspection VALUES (19, 60, 1, '2020-10-12', 'follow_up', 27.4, 'loose cable');
INSERT INTO inspection VALUES (20, 19, 14, '2026-09-21', 'follow_up', 2.1, 'inverter fault');
INSERT INTO inspection VALUES (21, 31, 17, '2022-01-07', 'follow_up', 19.25, 'shading by tree');
INSERT INTO inspection VALUES (22, 41, 5, '2026-11-05', 'follow_up', 3.96, 'dirty panels');
INSERT INTO inspection VALUES (23, 25, 11, '2024-12-17', 'failed', 7.23, NULL);
INSERT INTO inspection VALUES (24, 17, 14, '2026-08-21', 'passed', 4.84, 'all fine');
INSERT INTO inspection VALUES (25, 60, 20, '2021-12-03', 'passed', 28.82, 'all fine');
INSERT INTO inspection VALUES (26, 23, 1, '2026-09-12', 'passed', 6.14, NULL);
INSERT INTO inspection VALUES (27, 21, 2, '2026-10-16', 'failed', 2.93, 'loose cable');
INSERT INTO inspection VALUES (28, 67, 16, '2025-07-16', 'passed', 2.08, NULL);
INSERT INTO inspection VALUES (29, 21, 4, '2026-09-22', 'passed', 2.46, NULL);
INSERT INTO inspection VALUES (30, 63, 11, '2025-07-02', 'passed', 3.0, NULL);
INSERT INTO inspection VALUES (31, 57, 11, '2026-05-31', 'passed', 4.04, NULL);
INSERT INTO inspection VALUES (32, 70, 4, '2026-10-07', 'passed', 3.52, NULL);
INSERT INTO inspection VALUES (33, 54, 6, '2026-11-13', 'failed', 3.65, 'dirty panels');
INSERT INTO inspection VALUES (34, 2, 15, '2025-01-14', 'passed', 4.63, NULL);
INSERT INTO inspection VALUES (35, 72, 11, '2022-06-22', 'passed', 9.26, 'all fine');
INSERT INTO inspection VALUES (36, 16, 19, '2024-03-28', 'failed', 2.34, 'shading by tree');
INSERT INTO inspection VALUES (37, 27, 3, '2026-03-04', 'passed', 5.61, NULL);
INSERT INTO inspection VALUES (38, 12, 17, '2025-08-13', 'passed', 3.14, NULL);
INSERT INTO inspection VALUES (39, 71, 16, '2026-05-31', 'follow_up', 3.01, 'loose cable');
INSERT INTO inspection VALUES (40, 21, 6, '2026-11-15', 'passed', 3.27, NULL);
INSERT INTO inspection VALUES (41, 72, 7, '2022-11-10', 'passed', NULL, NULL);
INSERT INTO inspection VALUES (42, 32, 2, '2025-12-22', 'passed', 1.8, NULL);
INSERT INTO inspection VALUES (43, 29, 2, '2024-09-13', 'passed', 27.77, 'all fine');
INSERT INTO inspection VALUES (44, 1, 11, '2026-07-28', 'passed', 11.94, 'all fine');
INSERT INTO inspection VALUES (45, 55, 5, '2026-09-13', 'passed', 4.74, NULL);
INSERT INTO inspection VALUES (46, 63, 15, '2024-07-18', 'passed', 2.44, NULL);
INSERT INTO inspection VALUES (47, 70, 8, '2026-08-01', 'passed', 3.2, NULL);
INSERT INTO inspection VALUES (48, 43, 7, '2025-09-04', 'passed', 11.25, NULL);
INSERT INTO inspection VALUES (49, 32, 8, '2025-04-22', 'failed', 1.91, NULL);
INSERT INTO inspection VALUES (50, 55, 4, '2026-10-15', 'failed', 3.58, 'dirty panels');
INSERT INTO inspection VALUES (51, 5, 10, '2026-06-05', 'follow_up', 7.04, 'shading by tree');
INSERT INTO inspection VALUES (52, 57, 7, '2022-05-31', 'failed', NULL, NULL);
INSERT INTO inspection VALUES (53, 67, 17, '2025-07-02', 'passed', 2.14, NULL);
INSERT INTO inspection VALUES (54, 74, 13, '2025-08-17', 'passed', 4.63, 'all fine');
INSERT INTO inspection VALUES (55, 74, 5, '2026-04-08', 'passed', 3.81, NULL);
INSERT INTO inspection VALUES (56, 29, 2, '2025-10-24', 'follow_up', 21.19, NULL);
INSERT INTO inspection VALUES (57, 60, 2, '2023-02-02', 'follow_up', 29.8, NULL);
INSERT INTO inspection VALUES (58, 11, 9, '2021-10-30', 'passed', 3.95, NULL);
INSERT INTO inspection VALUES (59, 41, 4, '2026-07-28', 'follow_up', 2.97, NULL);
INSERT INTO inspection VALUES (60, 69, 17, '2026-04-23', 'passed', 3.67, NULL);
INSERT INTO inspection VALUES (61, 47, 3, '2025-12-24', 'passed', NULL, NULL);
INSERT INTO inspection VALUES (62, 24, 17, '2026-10-04', 'passed', 27.05, NULL);
INSERT INTO inspection VALUES (63, 29, 12, '2025-02-14', 'passed', 18.79, 'all fine');
INSERT INTO inspection VALUES (64, 32, 9, '2024-04-12', 'failed', 1.48, 'loose cable');
INSERT INTO inspection VALUES (65, 25, 12, '2026-02-25', 'passed', NULL, 'all fine');
INSERT INTO inspection VALUES (66, 63, 15, '2024-11-29', 'failed', 2.73, 'loose cable');
INSERT INTO inspection VALUES (67, 72, 4, '2023-03-14', 'failed', 10.14, NULL);
INSERT INTO inspection VALUES (68, 24, 19, '2026-10-29', 'failed', 28.55, 'loose cable');
INSERT INTO inspection VALUES (69, 5, 6, '2026-08-09', 'failed', 7.83, 'inverter fault');
INSERT INTO inspection VALUES (70, 17, 7, '2026-05-10', 'failed', 4.65, NULL);
INSERT INTO inspection VALUES (71, 63, 7, '2026-06-21', 'passed', 2.5, NULL);
INSERT INTO inspection VALUES (72, 21, 20, '2026-10-20', 'follow_up', 3.24, 'loose cable');
INSERT INTO inspection VALUES (73, 22, 8, '2025-01-13', 'passed', NULL, NULL);
INSERT INTO inspection VALUES (74, 12, 9, '2025-12-14', 'follow_up', 2.77, 'inverter fault');
INSERT INTO inspection VALUES (75, 55, 11, '2026-08-19', 'follow_up', 4.92, 'inverter fault');
