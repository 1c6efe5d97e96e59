CREATE TABLE growers (
  grower_id INTEGER PRIMARY KEY,
  grower_name TEXT,
  country TEXT,
  region TEXT,
  altitude_m INTEGER,
  organic INTEGER,
  partner_since INTEGER
);
CREATE TABLE contracts (
  contract_no TEXT PRIMARY KEY,
  grower_id INTEGER REFERENCES growers(grower_id),
  signed_on TEXT,
  delivery_by TEXT,
  bags INTEGER,
  price_usd_kg REAL,
  grade TEXT,
  state TEXT
);
CREATE TABLE shipments (
  ship_id INTEGER PRIMARY KEY,
  contract_no TEXT REFERENCES contracts(contract_no),
  vessel TEXT,
  port TEXT,
  departed TEXT,
  arrived TEXT,
  bags INTEGER,
  damaged_bags INTEGER
);
CREATE TABLE roasters (
  roaster_id INTEGER PRIMARY KEY,
  roaster_name TEXT,
  city TEXT,
  country TEXT,
  contact_email TEXT,
  first_order TEXT
);
CREATE TABLE sales (
  sale_id INTEGER PRIMARY KEY,
  roaster_id INTEGER REFERENCES roasters(roaster_id),
  ship_id INTEGER REFERENCES shipments(ship_id),
  sold_on TEXT,
  bags INTEGER,
  price_eur_bag REAL,
  paid_on TEXT
);
CREATE TABLE fx_rates (
  month TEXT PRIMARY KEY,
  usd_per_eur REAL
);
INSERT INTO growers VALUES (1, 'Finca La Loma', 'Colombia', 'Huila', 1750, 0, 2023);
INSERT INTO growers VALUES (2, 'Finca El Cedro', 'Colombia', 'Nariño', 1980, NULL, 2021);
INSERT INTO growers VALUES (3, 'Coop Sidama Star', 'Ethiopia', 'Sidama', 2050, 1, 2018);
INSERT INTO growers VALUES (4, 'Kochere Washing Station', 'Ethiopia', 'Yirgacheffe', 1900, 1, 2016);
INSERT INTO growers VALUES (5, 'Fazenda Boa Vista', 'Brazil', 'Cerrado', 1100, 1, 2018);
INSERT INTO growers VALUES (6, 'Fazenda Santa Rita', 'Brazil', 'Sul de Minas', 1180, 1, 2014);
INSERT INTO growers VALUES (7, 'Mbeya Growers', 'Tanzania', 'Mbeya', 1600, 1, 2018);
INSERT INTO growers VALUES (8, 'Karatu Estate', 'Tanzania', 'Karatu', 1700, 1, 2016);
INSERT INTO growers VALUES (9, 'Las Nubes', 'Guatemala', 'Antigua', 1650, 1, 2018);
INSERT INTO growers VALUES (10, 'Coop Santiago', 'Guatemala', 'Huehuetenango', NULL, 0, 2019);
INSERT INTO growers VALUES (11, 'Gayo Highlands', 'Indonesia', 'Aceh', 1450, 0, 2014);
INSERT INTO growers VALUES (12, 'Finca Paraiso', 'Honduras', 'Marcala', 1500, 0, 2016);
INSERT INTO growers VALUES (13, 'Nyeri Hill', 'Kenya', 'Nyeri', 1850, 1, 2014);
INSERT INTO growers VALUES (14, 'Test Grower', 'Peru', NULL, NULL, NULL, 2021);
INSERT INTO contracts VALUES ('C-2024-011', 10, '2024-10-06', '2025-02-03', 100, 4.62, 'SHB', 'fulfilled');
INSERT INTO contracts VALUES ('C-2026-012', 9, '2026-03-29', '2026-07-27', 150, 9.48, 'Supremo', 'fulfilled');
INSERT INTO contracts VALUES ('C-2026-013', 7, '2026-07-27', '2026-12-24', 20, 5.51, 'SHB', 'open');
INSERT INTO contracts VALUES ('C-2022-014', 4, '2022-08-20', '2022-12-18', 320, 9.48, 'Supremo', 'short');
INSERT INTO contracts VALUES ('C-2025-015', 10, '2025-08-31', '2026-01-28', 40, 5.49, 'A', 'fulfilled');
INSERT INTO contracts VALUES ('C-2022-016', 8, '2022-11-19', '2023-03-19', 320, 4.64, 'A', 'cancelled');
INSERT INTO contracts VALUES ('C-2022-017', 2, '2022-06-08', '2022-10-06', 200, 4.3, 'A', 'fulfilled');
INSERT INTO contracts VALUES ('C-2026-018', 2, '2026-01-07', '2026-06-06', 320, 3.82, 'A', 'cancelled');
INSERT INTO contracts VALUES ('C-2023-019', 6, '2023-10-21', '2024-05-18', 200, 8.52, 'AA', 'fulfilled');
INSERT INTO contracts VALUES ('C-2026-020', 1, '2026-02-12', '2026-08-11', 100, 6.16, 'SHB', 'short');
INSERT INTO contracts VALUES ('C-2025-021', 3, '2025-05-11', '2025-10-08', 150, 4.97, 'Supremo', 'fulfilled');
INSERT INTO contracts VALUES ('C-2024-022', 6, '2024-06-11', '2024-11-08', 60, 9.59, NULL, 'fulfilled');
INSERT INTO contracts VALUES ('C-2025-023', 6, '2025-04-27', '2025-10-24', 20, 7.27, 'B', 'fulfilled');
INSERT INTO contracts VALUES ('C-2025-024', 12, '2025-10-05', '2026-03-04', 60, 8.17, 'Supremo', 'fulfilled');
INSERT INTO contracts VALUES ('C-2023-025', 11, '2023-07-05', '2024-01-01', 320, 4.61, 'A', 'fulfilled');
INSERT INTO contracts VALUES ('C-2022-026', 8, '2022-09-16', '2023-04-14', 200, 4.68, 'Supremo', 'cancelled');
INSERT INTO contracts VALUES ('C-2024-027', 2, '2024-03-18', '2024-08-15', 60, 7.2, 'AA', 'fulfilled');
INSERT INTO contracts VALUES ('C-2022-028', 12, '2022-05-06', '2022-12-02', 150, 4.59, 'B', 'cancelled');
INSERT INTO contracts VALUES ('C-2025-029', 12, '2025-10-28', '2026-04-26', 320, 8.95, NULL, 'fulfilled');
INSERT INTO contracts VALUES ('C-2022-030', 3, '2022-06-14', '2022-12-11', 200, 7.17, 'Supremo', 'short');
INSERT INTO contracts VALUES ('C-2026-031', 5, '2026-02-26', '2026-06-26', 40, 4.97, 'Supremo', 'fulfilled');
INSERT INTO contracts VALUES ('C-2024-032', 5, '2024-07-31', '2025-01-27', 20, 5.94, 'SHB', 'fulfilled');
INSERT INTO contracts VALUES ('C-2024-033', 5, '2024-11-04', '2025-03-04', 320, 8.6, NULL, 'fulfilled');
INSERT INTO contracts VALUES ('C-2026-034', 5, '2026-01-24', '2026-06-23', 150, 6.05, NULL, 'fulfilled');
INSERT INTO contracts VALUES ('C-2024-035', 3, '2024-05-29', '2024-12-25', 40, 9.35, 'A', 'fulfilled');
INSERT INTO contracts VALUES ('C-2022-036', 1, '2022-06-06', '2022-10-04', 60, 4.59, 'A', 'short');
INSERT INTO contracts VALUES ('C-2024-037', 3, '2024-04-13', '2024-09-10', 60, 9.67, NULL, 'short');
INSERT INTO contracts VALUES ('C-2023-038', 10, '2023-06-16', '2024-01-12', 60, 8.5, NULL, 'fulfilled');
INSERT INTO contracts VALUES ('C-2025-039', 10, '2025-04-08', '2025-08-06', 200, 6.48, 'A', 'cancelled');
INSERT INTO contracts VALUES ('C-2026-040', 9, '2026-07-16', '2026-12-13', 40, 5.55, 'Supremo', 'open');
INSERT INTO contracts VALUES ('C-2026-041', 11, '2026-01-30', '2026-06-29', 320, 6.95, NULL, 'fulfilled');
INSERT INTO contracts VALUES ('C-2026-042', 5, '2026-03-27', '2026-08-24', 100, 4.31, 'B', 'fulfilled');
INSERT INTO contracts VALUES ('C-2025-043', 4, '2025-12-13', '2026-04-12', 40, 4.27, 'Supremo', 'fulfilled');
INSERT INTO contracts VALUES ('C-2022-044', 11, '2022-06-21', '2022-10-19', 20, 5.42, 'B', 'short');
INSERT INTO contracts VALUES ('C-2024-045', 4, '2024-02-07', '2024-06-06', 200, 3.89, 'Supremo', 'cancelled');
INSERT INTO contracts VALUES ('C-2024-046', 1, '2024-03-07', '2024-08-04', 320, 6.28, 'B', 'short');
INSERT INTO contracts VALUES ('C-2026-047', 5, '2026-04-23', '2026-09-20', 80, 3.46, 'Supremo', 'cancelled');
INSERT INTO contracts VALUES ('C-2024-048', 1, '2024-07-31', '2025-01-27', 40, 5.81, NULL, 'fulfilled');
INSERT INTO contracts VALUES ('C-2026-049', 6, '2026-06-17', '2026-11-14', 200, 9.4, 'AA', 'open');
INSERT INTO contracts VALUES ('C-2025-050', 8, '2025-06-01', '2025-12-28', 40, 6.46, 'A', 'cancelled');
INSERT INTO shipments VALUES (1, 'C-2024-011', 'MV Aurora', 'Antwerp', '2024-12-19', '2025-01-14', 100, 0);
INSERT INTO shipments VALUES (2, 'C-2026-012', 'MV Aurora', 'Antwerp', '2026-07-15', '2026-08-27', 150, 0);
INSERT INTO shipments VALUES (3, 'C-2022-014', 'Ocean Pearl', 'Hamburg', '2022-12-02', '2022-12-22', 128, 0);
INSERT INTO shipments VALUES (4, 'C-2022-014', 'Maersk Tema', 'Hamburg', '2022-11-17', '2022-12-07', 128, 5);
INSERT INTO shipments VALUES (5, 'C-2025-015', 'MV Aurora', 'Hamburg', '2026-01-14', '2026-02-28', 20, 0);
INSERT INTO shipments VALUES (6, 'C-2025-015', 'MV Aurora', 'Hamburg', '2025-12-10', '2026-01-17', 20, 1);
INSERT INTO shipments VALUES (7, 'C-2022-017', 'MV Aurora', 'Antwerp', '2022-08-27', '2022-10-06', 200, 0);
INSERT INTO shipments VALUES (8, 'C-2023-019', 'MV Aurora', 'Hamburg', '2024-03-21', '2024-04-28', 200, NULL);
INSERT INTO shipments VALUES (9, 'C-2026-020', 'MV Aurora', 'Hamburg', '2026-07-16', '2026-08-23', 40, NULL);
INSERT INTO shipments VALUES (10, 'C-2026-020', 'MV Aurora', 'Antwerp', '2026-07-17', '2026-09-01', 40, 2);
INSERT INTO shipments VALUES (11, 'C-2025-021', 'Ocean Pearl', 'Hamburg', '2025-08-17', '2025-09-29', 150, 2);
INSERT INTO shipments VALUES (12, 'C-2024-022', 'Maersk Tema', 'Antwerp', '2024-09-29', '2024-10-30', 60, NULL);
INSERT INTO shipments VALUES (13, 'C-2025-023', 'MV Aurora', 'Antwerp', '2025-09-07', '2025-10-21', 10, 1);
INSERT INTO shipments VALUES (14, 'C-2025-023', 'Maersk Tema', 'Hamburg', '2025-09-23', '2025-10-24', 10, 1);
INSERT INTO shipments VALUES (15, 'C-2025-024', 'Cap Finis', 'Hamburg', '2026-01-31', '2026-02-23', 60, 2);
INSERT INTO shipments VALUES (16, 'C-2023-025', 'Maersk Tema', 'Hamburg', '2023-12-01', '2024-01-01', 320, 2);
INSERT INTO shipments VALUES (17, 'C-2024-027', 'Maersk Tema', 'Hamburg', '2024-07-18', '2024-08-15', 60, NULL);
INSERT INTO shipments VALUES (18, 'C-2025-029', 'Cap Finis', 'Hamburg', '2026-03-17', '2026-04-17', 320, 2);
INSERT INTO shipments VALUES (19, 'C-2022-030', 'MV Aurora', 'Bremen', '2022-10-31', '2022-12-15', 80, 0);
INSERT INTO shipments VALUES (20, 'C-2022-030', 'Ocean Pearl', 'Hamburg', '2022-12-09', '2023-01-01', 80, 0);
INSERT INTO shipments VALUES (21, 'C-2026-031', 'Cap Finis', 'Antwerp', '2026-06-02', '2026-06-23', 40, NULL);
INSERT INTO shipments VALUES (22, 'C-2024-032', 'MV Aurora', 'Hamburg', '2024-12-03', '2025-01-07', 20, 2);
INSERT INTO shipments VALUES (23, 'C-2024-033', 'MV Aurora', 'Antwerp', '2025-01-24', '2025-03-04', 320, 1);
INSERT INTO shipments VALUES (24, 'C-2026-034', 'Cap Finis', 'Hamburg', '2026-05-01', '2026-06-14', 75, 1);
INSERT INTO shipments VALUES (25, 'C-2026-034', 'Ocean Pearl', 'Antwerp', '2026-05-28', '2026-06-23', 75, 0);
INSERT INTO shipments VALUES (26, 'C-2024-035', 'Ocean Pearl', 'Hamburg', '2024-12-31', '2025-01-25', 40, 1);
INSERT INTO shipments VALUES (27, 'C-2022-036', 'Ocean Pearl', 'Hamburg', '2022-09-04', '2022-10-16', 48, NULL);
INSERT INTO shipments VALUES (28, 'C-2024-037', 'MV Aurora', 'Hamburg', '2024-08-04', '2024-09-10', 48, NULL);
INSERT INTO shipments VALUES (29, 'C-2023-038', 'MV Aurora', 'Hamburg', '2024-01-10', '2024-02-12', 30, 0);
INSERT INTO shipments VALUES (30, 'C-2023-038', 'MV Aurora', 'Hamburg', '2024-01-01', '2024-01-21', 30, 0);
INSERT INTO shipments VALUES (31, 'C-2026-041', 'MV Aurora', 'Hamburg', '2026-05-27', '2026-07-03', 320, 5);
INSERT INTO shipments VALUES (32, 'C-2026-042', 'MV Aurora', 'Hamburg', '2026-07-23', '2026-08-15', 100, 2);
INSERT INTO shipments VALUES (33, 'C-2025-043', 'MV Aurora', 'Hamburg', '2026-03-22', '2026-04-12', 40, 0);
INSERT INTO shipments VALUES (34, 'C-2022-044', 'Maersk Tema', 'Antwerp', '2022-08-19', '2022-09-29', 8, 1);
INSERT INTO shipments VALUES (35, 'C-2022-044', 'Cap Finis', 'Hamburg', '2022-09-24', '2022-10-25', 8, 0);
INSERT INTO shipments VALUES (36, 'C-2024-046', 'Cap Finis', 'Hamburg', '2024-07-24', '2024-08-16', 256, 2);
INSERT INTO shipments VALUES (37, 'C-2024-048', 'Ocean Pearl', 'Hamburg', '2025-01-04', '2025-02-08', 40, 0);
INSERT INTO shipments VALUES (38, 'C-2022-014', 'Cap Finis', 'Antwerp', '2026-11-02', NULL, 60, NULL);
INSERT INTO shipments VALUES (39, 'C-2023-019', 'MV Aurora', 'Hamburg', '2026-11-09', NULL, 40, NULL);
INSERT INTO roasters VALUES (1, 'Kaffeewerk', 'Hamburg', 'DE', 'buy@kaffeewerk.de', '2019-04-28');
INSERT INTO roasters VALUES (2, 'Brûlerie du Port', 'Marseille', 'FR', 'buy@brulerie.fr', '2024-09-08');
INSERT INTO roasters VALUES (3, 'Drip District', 'Amsterdam', 'NL', 'buy@drip.nl', '2025-06-02');
INSERT INTO roasters VALUES (4, 'Rösterei Nord', 'Bremen', 'DE', NULL, '2018-07-03');
INSERT INTO roasters VALUES (5, 'North Bean', 'Copenhagen', 'DK', 'buy@north.dk', '2021-12-19');
INSERT INTO roasters VALUES (6, 'Kaffeewerk Süd', 'Munich', 'DE', 'buy@kaffeewerk.de', '2023-04-20');
INSERT INTO roasters VALUES (7, 'Torréfaction Lyon', 'Lyon', 'FR', 'buy@torrefaction.fr', '2021-11-05');
INSERT INTO roasters VALUES (8, 'Black Kettle', 'Ghent', 'BE', 'buy@black.be', '2020-01-03');
INSERT INTO roasters VALUES (9, 'Moka & Co', 'Antwerp', 'BE', NULL, '2023-11-11');
INSERT INTO roasters VALUES (10, 'Kopje', 'Amsterdam', 'NL', 'buy@kopje.nl', '2021-06-19');
INSERT INTO roasters VALUES (11, 'Slow Pour', 'Berlin', 'DE', 'buy@slow.de', '2023-07-03');
INSERT INTO roasters VALUES (12, 'Zehn Gramm', 'Berlin', 'DE', 'buy@zehn.de', '2021-02-03');
INSERT INTO roasters VALUES (13, 'Mill City Roast', 'Copenhagen', 'DK', 'buy@mill.dk', '2020-09-15');
INSERT INTO roasters VALUES (14, 'Altes Lagerhaus', 'Hamburg', 'DE', NULL, '2020-08-11');
INSERT INTO sales VALUES (1, 8, 15, '2026-03-01', 2, 293.24, NULL);
INSERT INTO sales VALUES (2, 3, 21, '2026-08-31', 3, 634.52, '2026-11-01');
INSERT INTO sales VALUES (3, 3, 13, '2026-02-07', 20, 342.98, '2026-02-07');
INSERT INTO sales VALUES (4, 9, 9, '2026-08-27', 5, 544.04, '2026-10-28');
INSERT INTO sales VALUES (5, 3, 10, '2026-10-14', 15, 675.42, NULL);
INSERT INTO sales VALUES (6, 11, 28, '2024-12-09', 10, 507.72, '2024-12-16');
INSERT INTO sales VALUES (7, 1, 24, '2026-09-27', 30, 371.86, '2026-10-18');
INSERT INTO sales VALUES (8, 8, 33, '2026-06-07', 30, 258.64, '2026-06-07');
INSERT INTO sales VALUES (9, 12, 25, '2026-07-08', 10, 576.6, '2026-08-10');
INSERT INTO sales VALUES (10, 8, 14, '2026-02-09', 20, 410.52, '2026-03-14');
INSERT INTO sales VALUES (11, 10, 2, '2026-10-01', 5, 413.23, '2026-10-31');
INSERT INTO sales VALUES (12, 10, 7, '2022-11-08', 3, 620.96, '2022-12-11');
INSERT INTO sales VALUES (13, 5, 16, '2024-04-21', 5, 365.43, '2024-04-28');
INSERT INTO sales VALUES (14, 7, 9, '2026-10-25', 30, 598.2, '2026-11-15');
INSERT INTO sales VALUES (15, 8, 35, '2023-02-15', 10, 335.95, '2023-04-18');
INSERT INTO sales VALUES (16, 6, 36, '2024-11-09', 5, 294.39, '2024-12-12');
INSERT INTO sales VALUES (17, 9, 12, '2024-11-25', 2, 275.51, '2025-01-09');
INSERT INTO sales VALUES (18, 1, 16, '2024-04-13', 3, 500.43, '2024-05-13');
INSERT INTO sales VALUES (19, 11, 31, '2026-08-30', 30, 323.69, NULL);
INSERT INTO sales VALUES (20, 7, 20, '2023-02-20', 15, 326.11, '2023-04-23');
INSERT INTO sales VALUES (21, 12, 36, '2024-11-15', 20, 412.95, '2024-12-15');
INSERT INTO sales VALUES (22, 6, 2, '2026-09-08', 5, 336.62, '2026-09-08');
INSERT INTO sales VALUES (23, 5, 7, '2023-01-20', 30, 411.81, NULL);
INSERT INTO sales VALUES (24, 12, 1, '2025-02-09', 5, 400.56, '2025-04-12');
INSERT INTO sales VALUES (25, 11, 7, '2022-11-02', 15, 295.25, '2022-11-16');
INSERT INTO sales VALUES (26, 3, 3, '2023-03-05', 3, 334.44, '2023-04-19');
INSERT INTO sales VALUES (27, 9, 19, '2023-01-27', 5, 576.45, NULL);
INSERT INTO sales VALUES (28, 8, 7, '2022-10-29', 15, 457.35, '2022-11-12');
INSERT INTO sales VALUES (29, 7, 23, '2025-05-14', 5, 468.9, '2025-06-28');
INSERT INTO sales VALUES (30, 12, 19, '2023-03-08', 5, 374.09, '2023-04-07');
INSERT INTO sales VALUES (31, 1, 12, '2024-11-15', 2, 447.75, '2024-12-30');
INSERT INTO sales VALUES (32, 2, 11, '2025-11-05', 20, 482.25, '2025-11-05');
INSERT INTO sales VALUES (33, 5, 31, '2026-07-13', 30, 483.28, '2026-07-20');
INSERT INTO sales VALUES (34, 12, 11, '2025-12-28', 15, 565.92, '2026-01-04');
INSERT INTO sales VALUES (35, 5, 8, '2024-06-21', 30, 542.7, '2024-07-24');
INSERT INTO sales VALUES (36, 1, 26, '2025-05-18', 20, 576.24, '2025-05-25');
INSERT INTO sales VALUES (37, 12, 19, '2023-01-08', 8, 277.6, '2023-01-22');
INSERT INTO sales VALUES (38, 8, 24, '2026-08-30', 10, 254.15, NULL);
INSERT INTO sales VALUES (39, 9, 24, '2026-09-24', 30, 646.06, '2026-11-08');
INSERT INTO sales VALUES (40, 5, 16, '2024-04-13', 5, 587.75, '2024-05-04');
INSERT INTO sales VALUES (41, 1, 18, '2026-06-16', 2, 285.57, '2026-07-31');
INSERT INTO sales VALUES (42, 5, 7, '2022-12-27', 15, 360.02, '2023-01-03');
INSERT INTO sales VALUES (43, 11, 13, '2026-01-19', 8, 536.6, '2026-02-18');
INSERT INTO sales VALUES (44, 12, 13, '2025-12-17', 5, 527.61, '2025-12-17');
INSERT INTO sales VALUES (45, 3, 11, '2026-01-21', 2, 523.71, '2026-03-24');
INSERT INTO sales VALUES (46, 1, 11, '2025-12-08', 2, 396.3, NULL);
INSERT INTO sales VALUES (47, 8, 9, '2026-11-09', 8, 263.68, NULL);
INSERT INTO sales VALUES (48, 1, 6, '2026-04-10', 5, 474.55, '2026-05-25');
INSERT INTO sales VALUES (49, 7, 22, '2025-04-06', 5, 545.97, '2025-04-27');
INSERT INTO sales VALUES (50, 8, 1, '2025-04-13', 5, 263.86, '2025-05-04');
INSERT INTO sales VALUES (51, 11, 12, '2024-12-22', 15, 557.26, '2024-12-29');
INSERT INTO sales VALUES (52, 5, 8, '2024-08-18', 20, 470.68, NULL);
INSERT INTO sales VALUES (53, 1, 30, '2024-02-06', 5, 242.22, '2024-02-27');
INSERT INTO sales VALUES (54, 12, 35, '2022-11-09', 15, 634.48, '2022-11-16');
INSERT INTO sales VALUES (55, 3, 32, '2026-10-03', 8, 523.58, NULL);
INSERT INTO sales VALUES (56, 9, 29, '2024-05-29', 2, 571.95, '2024-06-05');
INSERT INTO sales VALUES (57, 10, 31, '2026-09-01', 8, 615.19, '2026-09-22');
INSERT INTO sales VALUES (58, 11, 1, '2025-02-14', 10, 614.36, '2025-03-31');
INSERT INTO sales VALUES (59, 11, 19, '2023-02-08', 2, 397.84, '2023-03-13');
INSERT INTO sales VALUES (60, 7, 36, '2024-10-03', 3, 358.29, '2024-10-03');
INSERT INTO sales VALUES (61, 6, 23, '2025-03-16', 20, 453.75, '2025-05-17');
INSERT INTO sales VALUES (62, 6, 25, '2026-07-03', 5, 676.62, '2026-08-02');
INSERT INTO sales VALUES (63, 1, 9, '2026-11-12', 5, 392.02, NULL);
INSERT INTO sales VALUES (64, 3, 32, '2026-09-16', 30, 615.7, '2026-09-16');
INSERT INTO sales VALUES (65, 1, 1, '2025-02-12', 5, 576.6, NULL);
INSERT INTO sales VALUES (66, 6, 31, '2026-09-09', 15, 588.2, '2026-10-12');
INSERT INTO sales VALUES (67, 10, 31, '2026-08-15', 2, 555.32, '2026-08-15');
INSERT INTO sales VALUES (68, 1, 32, '2026-08-30', 2, 613.13, '2026-09-29');
INSERT INTO sales VALUES (69, 1, 6, '2026-04-26', 15, 653.25, '2026-05-03');
INSERT INTO sales VALUES (70, 8, 11, '2025-12-07', 2, 647.23, '2025-12-21');
INSERT INTO sales VALUES (71, 1, 20, '2023-03-18', 15, 408.33, '2023-03-18');
INSERT INTO sales VALUES (72, 10, 11, '2025-12-24', 8, 620.16, '2025-12-24');
INSERT INTO sales VALUES (73, 3, 9, '2026-09-17', 5, 449.19, '2026-10-17');
INSERT INTO sales VALUES (74, 10, 23, '2025-04-19', 3, 378.64, '2025-05-22');
INSERT INTO sales VALUES (75, 3, 35, '2023-01-04', 20, 444.87, '2023-01-04');
INSERT INTO fx_rates VALUES ('2022-01', 1.142);
INSERT INTO fx_rates VALUES ('2022-02', 1.164);
INSERT INTO fx_rates VALUES ('2022-03', 1.163);
INSERT INTO fx_rates VALUES ('2022-04', 1.177);
INSERT INTO fx_rates VALUES ('2022-05', 1.154);
INSERT INTO fx_rates VALUES ('2022-06', 1.142);
INSERT INTO fx_rates VALUES ('2022-07', 1.141);
INSERT INTO fx_rates VALUES ('2022-08', 1.137);
INSERT INTO fx_rates VALUES ('2022-09', 1.166);
INSERT INTO fx_rates VALUES ('2022-10', 1.168);
INSERT INTO fx_rates VALUES ('2022-11', 1.194);
INSERT INTO fx_rates VALUES ('2022-12', 1.2);
INSERT INTO fx_rates VALUES ('2023-01', 1.198);
INSERT INTO fx_rates VALUES ('2023-02', 1.195);
INSERT INTO fx_rates VALUES ('2023-03', 1.183);
INSERT INTO fx_rates VALUES ('2023-04', 1.175);
INSERT INTO fx_rates VALUES ('2023-05', 1.179);
INSERT INTO fx_rates VALUES ('2023-06', 1.172);
INSERT INTO fx_rates VALUES ('2023-07', 1.181);
INSERT INTO fx_rates VALUES ('2023-08', 1.2);
INSERT INTO fx_rates VALUES ('2023-09', 1.2);
INSERT INTO fx_rates VALUES ('2023-10', 1.2);
INSERT INTO fx_rates VALUES ('2023-11', 1.188);
INSERT INTO fx_rates VALUES ('2023-12', 1.177);
INSERT INTO fx_rates VALUES ('2024-01', 1.149);
INSERT INTO fx_rates VALUES ('2024-02', 1.171);
INSERT INTO fx_rates VALUES ('2024-03', 1.196);
INSERT INTO fx_rates VALUES ('2024-04', 1.195);
INSERT INTO fx_rates VALUES ('2024-05', 1.188);
INSERT INTO fx_rates VALUES ('2024-06', 1.183);
INSERT INTO fx_rates VALUES ('2024-07', 1.2);
INSERT INTO fx_rates VALUES ('2024-08', 1.2);
INSERT INTO fx_rates VALUES ('2024-09', 1.174);
INSERT INTO fx_rates VALUES ('2024-10', 1.17);
INSERT INTO fx_rates VALUES ('2024-11', 1.177);
INSERT INTO fx_rates VALUES ('2024-12', 1.158);
INSERT INTO fx_rates VALUES ('2025-01', 1.171);
INSERT INTO fx_rates VALUES ('2025-02', 1.189);
INSERT INTO fx_rates VALUES ('2025-03', 1.2);
INSERT INTO fx_rates VALUES ('2025-04', 1.178);
INSERT INTO fx_rates VALUES ('2025-05', 1.179);
INSERT INTO fx_rates VALUES ('2025-06', 1.155);
INSERT INTO fx_rates VALUES ('2025-07', 1.138);
INSERT INTO fx_rates VALUES ('2025-08', 1.158);
INSERT INTO fx_rates VALUES ('2025-09', 1.174);
INSERT INTO fx_rates VALUES ('2025-10', 1.172);
INSERT INTO fx_rates VALUES ('2025-11', 1.162);
INSERT INTO fx_rates VALUES ('2025-12', 1.146);
INSERT INTO fx_rates VALUES ('2026-01', 1.133);
INSERT INTO fx_rates VALUES ('2026-02', 1.12);
INSERT INTO fx_rates VALUES ('2026-03', 1.092);
INSERT INTO fx_rates VALUES ('2026-04', 1.082);
INSERT INTO fx_rates VALUES ('2026-05', 1.056);
INSERT INTO fx_rates VALUES ('2026-06', 1.057);
INSERT INTO fx_rates VALUES ('2026-07', 1.041);
INSERT INTO fx_rates VALUES ('2026-08', 1.031);
INSERT INTO fx_rates VALUES ('2026-09', 1.018);
INSERT INTO fx_rates VALUES ('2026-10', 1.002);
INSERT INTO fx_rates VALUES ('2026-11', 1.007);
