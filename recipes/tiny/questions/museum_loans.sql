CREATE TABLE artist (
  artist_id INTEGER PRIMARY KEY,
  artist_name TEXT NOT NULL,
  nationality TEXT,
  birth_year INTEGER,
  death_year INTEGER,
  teacher_id INTEGER REFERENCES artist(artist_id)
);
CREATE TABLE artwork (
  inv_no TEXT PRIMARY KEY,
  title TEXT,
  artist_id INTEGER REFERENCES artist(artist_id),
  year_made INTEGER,
  medium TEXT,
  height_cm REAL,
  width_cm REAL,
  acquired_on TEXT,
  acq_how TEXT,
  insured_value INTEGER,
  on_display INTEGER,
  status TEXT
);
CREATE TABLE museum (
  museum_id INTEGER PRIMARY KEY,
  museum_name TEXT,
  city TEXT,
  country TEXT,
  contact_email TEXT,
  partner_since TEXT
);
CREATE TABLE exhibition (
  exh_id INTEGER PRIMARY KEY,
  museum_id INTEGER REFERENCES museum(museum_id),
  title TEXT,
  opens_on TEXT,
  closes_on TEXT
);
CREATE TABLE loan (
  loan_id INTEGER PRIMARY KEY,
  inv_no TEXT REFERENCES artwork(inv_no),
  museum_id INTEGER REFERENCES museum(museum_id),
  exh_id INTEGER REFERENCES exhibition(exh_id),
  requested_on TEXT,
  sent_on TEXT,
  due_back TEXT,
  returned_on TEXT,
  fee INTEGER,
  status TEXT
);
INSERT INTO artist VALUES (1, 'Otto Solberg', 'Japanese', 1850, 1889, NULL);
INSERT INTO artist VALUES (2, 'Henrik Moreira', 'German', 1807, 1892, NULL);
INSERT INTO artist VALUES (3, 'Henrik Fontaine', 'German', 1985, NULL, NULL);
INSERT INTO artist VALUES (4, 'Lucia Ibarra', 'Norwegian', 1860, 1895, NULL);
INSERT INTO artist VALUES (5, 'Lucia Lindqvist', 'French', 1856, 1908, NULL);
INSERT INTO artist VALUES (6, 'Anton Kowal', 'Swedish', 1977, NULL, NULL);
INSERT INTO artist VALUES (7, 'Ines Castellan', 'French', 1961, NULL, NULL);
INSERT INTO artist VALUES (8, 'Marguerite Kowal', 'German', 1812, 1846, NULL);
INSERT INTO artist VALUES (9, 'Theo Lindqvist', 'German', 1936, NULL, NULL);
INSERT INTO artist VALUES (10, 'Ines Dvorak', 'Spanish', 1863, 1913, NULL);
INSERT INTO artist VALUES (11, 'Clara Vandermeer', 'Italian', 1801, 1852, NULL);
INSERT INTO artist VALUES (12, 'Pavel Hale', 'Swedish', 1955, NULL, NULL);
INSERT INTO artist VALUES (13, 'Ines Fontaine', 'Italian', 1807, 1863, NULL);
INSERT INTO artist VALUES (14, 'Yuki Okonkwo', 'German', 1940, NULL, 1);
INSERT INTO artist VALUES (15, 'Elise Lindqvist', NULL, 1971, NULL, 6);
INSERT INTO artist VALUES (16, 'Otto Dvorak', 'Dutch', 1835, 1913, 5);
INSERT INTO artist VALUES (17, 'Amara Tanaka', 'Dutch', 1978, NULL, 5);
INSERT INTO artist VALUES (18, 'Ines Kowal', NULL, 1956, NULL, 7);
INSERT INTO artist VALUES (19, 'Otto Ibarra', 'French', 1903, 1947, 1);
INSERT INTO artist VALUES (20, 'Henrik Dvorak', 'Spanish', 1883, 1968, NULL);
INSERT INTO artist VALUES (21, 'Gustav Solberg', 'Italian', NULL, 1925, NULL);
INSERT INTO artist VALUES (22, 'Henrik Vandermeer', 'Dutch', 1819, 1891, NULL);
INSERT INTO artist VALUES (23, 'Gustav Vandermeer', 'German', 1828, 1877, 2);
INSERT INTO artist VALUES (24, 'Anton Castellan', 'French', 1821, 1881, NULL);
INSERT INTO artist VALUES (25, 'Pavel Fontaine', 'French', 1841, 1906, 14);
INSERT INTO artist VALUES (26, 'Elise Okonkwo', 'Japanese', 1903, 1968, 2);
INSERT INTO artist VALUES (27, 'Otto Fontaine', 'German', 1855, 1903, NULL);
INSERT INTO artist VALUES (28, 'Mateo Tanaka', 'Dutch', 1856, 1910, NULL);
INSERT INTO artist VALUES (29, 'Ines Okonkwo', 'Dutch', 1935, NULL, 7);
INSERT INTO artist VALUES (30, 'Marguerite Ibarra', 'Swedish', 1936, NULL, NULL);
INSERT INTO artist VALUES (31, 'Yuki Kowal', 'Japanese', 1954, NULL, NULL);
INSERT INTO artist VALUES (32, 'Lucia Lindqvist', 'Swedish', 1965, NULL, NULL);
INSERT INTO artist VALUES (33, 'Anton Lindqvist', 'French', 1809, 1882, 18);
INSERT INTO artist VALUES (34, 'Anton Vandermeer', 'Spanish', 1960, NULL, NULL);
INSERT INTO artist VALUES (35, 'Theo Moreira', 'Japanese', 1910, 1944, 11);
INSERT INTO artwork VALUES ('M1901.5', 'Winter Bridge', 1, 1876, 'watercolour', 99, 256, '2004-09-21', 'gift', 15000, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1902.8', 'Broken Storm', 4, 1882, 'oil on canvas', 103, 53, '2022-02-03', 'bequest', 780000, 0, 'in_restoration');
INSERT INTO artwork VALUES ('M1903.7', 'Golden Dancers', 10, 1902, 'lithograph', 126, 227, '2004-12-05', 'gift', 90000, 1, 'deaccessioned');
INSERT INTO artwork VALUES ('M1904.7', 'Northern Portrait', 16, 1877, 'watercolour', 235, 188, '2026-02-20', 'gift', 42000, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1905.9', 'Small Mill', 4, 1893, 'pastel', 211, 107, '2013-02-10', 'gift', 8000, 1, 'on_loan');
INSERT INTO artwork VALUES ('M1906.8', 'Small Still Life', 30, 1970, 'photograph', 79, 200, '2000-04-03', 'purchase', 780000, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1907.3', 'Red Bridge', 22, 1858, 'oil on canvas', 180, 106, '2020-03-03', 'purchase', 42000, 1, 'in_restoration');
INSERT INTO artwork VALUES ('M1908.1', 'Silent Orchard', 20, NULL, 'watercolour', 141, 54, '1990-03-30', 'purchase', 1500000, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1909.5', 'Winter Storm', 27, 1882, 'pastel', 205, 182, '2021-12-09', 'bequest', 780000, 1, 'deaccessioned');
INSERT INTO artwork VALUES ('M1910.5', 'Small Harbour', 11, 1835, 'lithograph', 114, 29, '2016-10-04', 'bequest', 320000, 1, 'in_restoration');
INSERT INTO artwork VALUES ('M1911.5', 'Golden Storm', 25, 1868, 'oil on canvas', 27, 98, '2022-07-11', NULL, NULL, 1, 'available');
INSERT INTO artwork VALUES ('M1912.3', 'Old Harbour', NULL, 1840, 'oil on canvas', 179, 162, '2013-04-30', 'purchase', 42000, 1, 'deaccessioned');
INSERT INTO artwork VALUES ('M1913.2', 'Blue Window', 29, 1961, 'pastel', 32, 207, '2025-10-23', 'purchase', NULL, 1, 'on_loan');
INSERT INTO artwork VALUES ('M1914.7', 'Winter Harbour', 10, 1904, 'oil on canvas', 217, 93, '2017-04-19', NULL, 8000, 0, 'available');
INSERT INTO artwork VALUES ('M1915.8', 'Northern Portrait', 1, 1893, 'Oil on canvas', 59, 286, '2017-03-14', 'bequest', 320000, 1, 'deaccessioned');
INSERT INTO artwork VALUES ('M1916.7', 'Blue Bridge', 27, 1896, 'pastel', 137, 188, '1988-09-26', 'purchase', 320000, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1917.1', 'Northern Mill', NULL, 1850, 'watercolour', 142, 280, '2022-09-14', 'purchase', 8000, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1918.3', 'Silent Window', NULL, 1837, 'oil on canvas', 72, 155, '1985-10-27', 'gift', 8000, 1, 'on_loan');
INSERT INTO artwork VALUES ('M1919.6', 'Red Still Life', 7, 1993, 'oil on canvas', 141, 47, '2007-10-31', 'purchase', NULL, 1, 'in_restoration');
INSERT INTO artwork VALUES ('M1920.7', 'Old Harbour', 23, 1856, 'lithograph', 119, 224, '2022-12-14', 'purchase', 150000, 1, 'on_loan');
INSERT INTO artwork VALUES ('M1921.7', 'Broken Portrait', 1, 1895, 'watercolour', 194, 123, '1996-05-17', 'purchase', 1500000, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1922.8', 'Old Portrait', 1, 1873, 'oil on canvas', 95, 166, '2011-02-08', 'purchase', 15000, 0, 'in_restoration');
INSERT INTO artwork VALUES ('M1923.1', 'Morning Bridge', 24, 1861, 'lithograph', 212, 201, '1992-04-14', 'purchase', 90000, 0, 'deaccessioned');
INSERT INTO artwork VALUES ('M1924.1', 'Broken Mill', 6, 2001, 'Oil on canvas', 154, 268, '2020-01-23', 'bequest', 780000, 0, 'in_restoration');
INSERT INTO artwork VALUES ('M1925.3', 'Old Still Life', 2, 1833, 'lithograph', 152, 72, '1993-07-21', 'purchase', 42000, 0, 'available');
INSERT INTO artwork VALUES ('M1926.4', 'Red Window', 4, 1889, 'Oil on canvas', 111, 252, '2016-01-24', 'bequest', 42000, 1, 'available');
INSERT INTO artwork VALUES ('M1927.7', 'Red Still Life', 26, 1925, 'photograph', 187, 284, '2025-05-13', NULL, 90000, 1, 'on_loan');
INSERT INTO artwork VALUES ('M1928.1', 'Old Storm', 24, 1846, 'pastel', 204, 175, '2020-03-03', 'purchase', 320000, 1, 'available');
INSERT INTO artwork VALUES ('M1929.9', 'Untitled', 11, 1827, 'photograph', 45, 52, '2011-09-21', 'purchase', 42000, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1930.1', 'Red Garden', 5, 1895, 'watercolour', 82, 44, '2025-11-23', 'purchase', 90000, 1, 'in_restoration');
INSERT INTO artwork VALUES ('M1931.1', 'Broken Dancers', 17, 2017, 'lithograph', 125, 55, '1986-06-16', 'purchase', 90000, 0, 'in_restoration');
INSERT INTO artwork VALUES ('M1932.2', 'Blue Harbour', NULL, 1997, 'Oil on canvas', 148, 188, '2013-04-11', 'purchase', NULL, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1933.3', 'Morning Garden', NULL, 2021, 'lithograph', 49, 75, '2022-12-27', 'gift', 8000, 0, 'available');
INSERT INTO artwork VALUES ('M1934.9', 'Broken Storm', 9, 1972, 'lithograph', 78, 246, '2021-05-30', NULL, NULL, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1935.4', 'Small Storm', 19, NULL, 'photograph', 56, 170, '2026-09-27', 'purchase', 320000, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1936.5', 'Morning Orchard', 20, 1913, 'bronze', 39, 173, '2016-01-24', 'gift', 8000, 0, 'available');
INSERT INTO artwork VALUES ('M1937.6', 'Winter Dancers', 8, 1855, 'Oil on canvas', 37, 190, '1989-04-24', 'purchase', 8000, 1, 'available');
INSERT INTO artwork VALUES ('M1938.7', 'Blue Window', 6, 2013, 'lithograph', 48, 15, '2017-01-30', 'bequest', 90000, 1, 'available');
INSERT INTO artwork VALUES ('M1939.7', 'Silent Dancers', 19, 1939, 'bronze', 38, 161, '2017-06-04', 'bequest', 1500000, 1, 'in_restoration');
INSERT INTO artwork VALUES ('M1940.7', 'Broken Dancers', 29, 1980, 'lithograph', 145, 54, '2004-07-08', 'purchase', 90000, 0, 'deaccessioned');
INSERT INTO artwork VALUES ('M1941.2', 'Blue Window', 10, 1904, 'bronze', 213, 260, '2021-10-22', 'purchase', 780000, 1, 'available');
INSERT INTO artwork VALUES ('M1942.2', 'Blue Dancers', 28, 1899, 'pastel', 100, 199, '2022-01-25', NULL, 1500000, 0, 'deaccessioned');
INSERT INTO artwork VALUES ('M1943.7', 'Red Storm', 30, 1981, 'oil on canvas', 186, 237, '2022-12-20', 'purchase', NULL, 0, 'in_restoration');
INSERT INTO artwork VALUES ('M1944.5', 'Blue Bridge', 15, 2001, 'photograph', 85, 43, '1986-08-08', 'bequest', 15000, 0, 'available');
INSERT INTO artwork VALUES ('M1945.9', 'Untitled', 26, 1923, 'bronze', 63, 127, '2007-06-25', 'bequest', 320000, 1, 'available');
INSERT INTO artwork VALUES ('M1946.3', 'Red Garden', 13, 1828, 'lithograph', 29, 211, '2023-12-26', 'purchase', 8000, 1, 'on_loan');
INSERT INTO artwork VALUES ('M1947.2', 'Silent Portrait', 12, 1997, 'Oil on canvas', 111, 70, '2016-05-21', 'purchase', 1500000, 1, 'in_restoration');
INSERT INTO artwork VALUES ('M1948.7', 'Broken Still Life', 12, 1997, 'lithograph', 88, 76, '2024-09-24', 'purchase', 42000, 1, 'on_loan');
INSERT INTO artwork VALUES ('M1949.3', 'Old Window', 5, 1878, 'pastel', 144, 250, '2014-01-11', NULL, 8000, 1, 'available');
INSERT INTO artwork VALUES ('M1950.4', 'Broken Storm', 7, 1989, 'oil on canvas', 107, 98, '2011-12-19', 'purchase', 90000, 1, 'deaccessioned');
INSERT INTO artwork VALUES ('M1951.3', 'Blue Bridge', 6, 2013, 'lithograph', 58, 201, '2020-10-26', 'bequest', 320000, 1, 'deaccessioned');
INSERT INTO artwork VALUES ('M1952.2', 'Golden Still Life', 23, 1869, 'pastel', 167, 272, '2005-07-07', 'gift', 150000, 1, 'on_loan');
INSERT INTO artwork VALUES ('M1953.5', 'Morning Dancers', 4, 1892, 'photograph', 96, 127, '2002-11-22', NULL, 42000, 0, 'available');
INSERT INTO artwork VALUES ('M1954.8', 'Broken Orchard', 22, 1840, 'oil on canvas', 156, 112, '1986-07-11', NULL, 1500000, 1, 'available');
INSERT INTO artwork VALUES ('M1955.1', 'Blue Dancers', 25, 1872, 'photograph', 162, 28, '2017-06-11', 'purchase', 1500000, 1, 'deaccessioned');
INSERT INTO artwork VALUES ('M1956.3', 'Golden Window', 25, 1864, 'watercolour', 174, 278, '1991-11-13', 'gift', 1500000, 0, 'in_restoration');
INSERT INTO artwork VALUES ('M1957.5', 'Old Harbour', 23, 1853, 'oil on canvas', 119, 155, '2026-05-01', 'gift', 320000, 1, 'on_loan');
INSERT INTO artwork VALUES ('M1958.8', 'Blue Orchard', 29, 1965, 'oil on canvas', 60, 233, '2010-04-10', 'gift', 90000, 0, 'available');
INSERT INTO artwork VALUES ('M1959.5', 'Silent Dancers', 28, 1896, 'photograph', 56, 258, '2019-03-15', 'purchase', 150000, 0, 'available');
INSERT INTO artwork VALUES ('M1960.9', 'Broken Window', 17, 2015, 'photograph', 100, 46, '2022-12-18', 'bequest', 320000, 1, 'available');
INSERT INTO artwork VALUES ('M1961.6', 'Broken Dancers', 8, 1845, 'watercolour', 117, 128, '1997-09-14', 'purchase', 42000, 1, 'available');
INSERT INTO artwork VALUES ('M1962.4', 'Golden Storm', 7, 2000, 'oil on canvas', 116, 183, '2026-07-30', 'purchase', 15000, 0, 'available');
INSERT INTO artwork VALUES ('M1963.6', 'Silent Orchard', 6, 2011, 'photograph', 192, 263, '2024-05-16', 'purchase', 780000, 0, 'in_restoration');
INSERT INTO artwork VALUES ('M1964.8', 'Small Portrait', 10, 1897, 'bronze', 48, 294, '2017-10-13', NULL, 90000, 1, 'available');
INSERT INTO artwork VALUES ('M1965.4', 'Winter Garden', 22, 1848, 'watercolour', 201, 162, '1994-02-27', 'purchase', 15000, 1, 'available');
INSERT INTO artwork VALUES ('M1966.3', 'Silent Portrait', 5, 1881, 'oil on canvas', 101, 176, '2006-01-03', 'bequest', 42000, 0, 'on_loan');
INSERT INTO artwork VALUES ('M1967.5', 'Broken Harbour', 10, 1897, 'pastel', 229, 283, '2023-11-28', 'purchase', 8000, 1, 'in_restoration');
INSERT INTO artwork VALUES ('M1968.8', 'Northern Mill', 3, 2020, 'lithograph', 147, 123, '2011-01-02', 'purchase', 780000, 1, 'deaccessioned');
INSERT INTO artwork VALUES ('M1969.6', 'Blue Still Life', 20, 1920, 'Oil on canvas', 41, 124, '1996-10-08', 'purchase', 1500000, 0, 'available');
INSERT INTO artwork VALUES ('M1970.2', 'Morning Dancers', 4, 1887, 'watercolour', 58, 100, '2017-05-28', 'purchase', 90000, 1, 'available');
INSERT INTO museum VALUES (1, 'Stedhuis Museum', 'Utrecht', 'NL', NULL, '2016-12-20');
INSERT INTO museum VALUES (2, 'Musee des Quais', 'Lyon', 'FR', 'loans@museedesquais.org', NULL);
INSERT INTO museum VALUES (3, 'Kunsthalle am Fluss', 'Basel', 'CH', NULL, '2020-06-02');
INSERT INTO museum VALUES (4, 'Galleria del Porto', 'Genoa', 'IT', NULL, '2020-05-02');
INSERT INTO museum VALUES (5, 'Museo Claro', 'Madrid', 'ES', 'loans@museoclaro.org', '2024-10-26');
INSERT INTO museum VALUES (6, 'Harbour Art Museum', 'Boston', 'US', 'loans@harbourartmuseum.org', '2019-01-31');
INSERT INTO museum VALUES (7, 'Nordlys Kunstmuseum', 'Bergen', 'NO', 'loans@nordlyskunstmuseum.org', '2018-02-27');
INSERT INTO museum VALUES (8, 'Museum Rosengarten', 'Berlin', 'DE', 'loans@museumrosengarten.org', '2018-06-26');
INSERT INTO museum VALUES (9, 'Musee Fontvieille', 'Nice', 'FR', 'loans@museefontvieille.org', '2021-06-22');
INSERT INTO museum VALUES (10, 'Atelier Museum', 'Berlin', 'DE', 'loans@ateliermuseum.org', '2020-02-17');
INSERT INTO museum VALUES (11, 'Shirakawa Museum', 'Kyoto', 'JP', 'loans@shirakawamuseum.org', '2018-08-18');
INSERT INTO museum VALUES (12, 'Castle Gallery', 'Edinburgh', 'GB', NULL, '2022-03-02');
INSERT INTO museum VALUES (13, 'Civic Collection', 'Milan', 'IT', 'loans@civiccollection.org', NULL);
INSERT INTO museum VALUES (14, 'City Collection', 'Milan', 'IT', 'loans@citycollection.org', '2020-06-13');
INSERT INTO museum VALUES (15, 'Textile Collection', 'Lyon', 'FR', 'loans@textilecollection.org', '2024-07-14');
INSERT INTO museum VALUES (16, 'Civic Gallery', 'Paris', 'FR', 'loans@civicgallery.org', '2017-11-19');
INSERT INTO museum VALUES (17, 'City Museum', 'Madrid', 'ES', 'loans@citymuseum.org', '2017-08-19');
INSERT INTO museum VALUES (18, 'Textile Gallery', 'Madrid', 'ES', 'loans@textilegallery.org', '2019-01-24');
INSERT INTO museum VALUES (19, 'City Museum', 'Chicago', 'US', NULL, NULL);
INSERT INTO museum VALUES (20, 'Riverside Museum', 'Paris', 'FR', 'loans@riversidemuseum.org', NULL);
INSERT INTO museum VALUES (21, 'Modern Gallery', 'Lyon', 'FR', 'loans@moderngallery.org', '2020-05-24');
INSERT INTO museum VALUES (22, 'National Museum', 'Paris', 'FR', 'loans@nationalmuseum.org', '2018-11-17');
INSERT INTO museum VALUES (23, 'Textile Collection', 'Milan', 'IT', 'loans@textilecollection.org', '2016-05-05');
INSERT INTO museum VALUES (24, 'Modern Museum', 'Milan', 'IT', 'loans@modernmuseum.org', '2024-07-07');
INSERT INTO museum VALUES (25, 'Civic Collection', 'Chicago', 'US', 'loans@civiccollection.org', '2023-09-15');
INSERT INTO museum VALUES (26, 'Riverside Museum', 'Madrid', 'ES', 'loans@riversidemuseum.org', '2022-09-06');
INSERT INTO exhibition VALUES (1, 1, 'Voices of Water', '2026-03-18', '2026-08-31');
INSERT INTO exhibition VALUES (2, 12, 'Beyond the North', '2022-12-26', '2023-05-22');
INSERT INTO exhibition VALUES (3, 10, 'Beyond Silence', '2019-06-20', '2019-12-16');
INSERT INTO exhibition VALUES (4, 7, 'Voices of Silence', '2026-09-04', '2026-11-02');
INSERT INTO exhibition VALUES (5, 12, 'Voices of the City', '2018-08-09', '2018-11-19');
INSERT INTO exhibition VALUES (6, 9, 'Light and the North', '2025-02-12', '2025-05-31');
INSERT INTO exhibition VALUES (7, 14, 'The Age of the North', '2023-10-22', '2023-12-27');
INSERT INTO exhibition VALUES (8, 1, 'Light and Water', '2026-03-16', '2026-09-01');
INSERT INTO exhibition VALUES (9, 14, 'Light and the North', '2018-01-21', '2018-04-24');
INSERT INTO exhibition VALUES (10, 10, 'The Age of Water', '2026-07-27', '2026-10-08');
INSERT INTO exhibition VALUES (11, 6, 'Return to Silence', '2021-02-27', '2021-04-15');
INSERT INTO exhibition VALUES (12, 16, 'Return to Colour', '2023-04-24', '2023-09-15');
INSERT INTO exhibition VALUES (13, 16, 'Voices of the City', '2019-06-21', '2019-11-07');
INSERT INTO exhibition VALUES (14, 16, 'Return to Water', '2024-02-01', '2024-05-08');
INSERT INTO exhibition VALUES (15, 9, 'Beyond the City', '2025-12-30', '2026-06-13');
INSERT INTO exhibition VALUES (16, 6, 'Light and Water', '2023-05-03', '2023-06-28');
INSERT INTO exhibition VALUES (17, 11, 'Voices of the City', '2026-09-23', '2027-03-17');
INSERT INTO exhibition VALUES (18, 14, 'Return to the North', '2018-10-17', '2019-03-27');
INSERT INTO exhibition VALUES (19, 14, 'Return to Colour', '2021-12-22', '2022-02-25');
INSERT INTO exhibition VALUES (20, 5, 'The Age of Silence', '2020-08-16', '2020-10-29');
INSERT INTO exhibition VALUES (21, 6, 'Voices of Water', '2024-10-26', '2025-03-15');
INSERT INTO exhibition VALUES (22, 13, 'Beyond Colour', '2019-07-06', '2019-09-09');
INSERT INTO exhibition VALUES (23, 12, 'The Age of Water', '2017-08-23', '2017-10-16');
INSERT INTO exhibition VALUES (24, 11, 'The Age of Silence', '2025-11-23', '2026-04-21');
INSERT INTO exhibition VALUES (25, 19, 'Voices of Silence', '2018-12-14', '2019-03-03');
INSERT INTO exhibition VALUES (26, 12, 'Return to the City', '2024-09-01', '2024-12-21');
INSERT INTO exhibition VALUES (27, 20, 'Return to Silence', '2020-04-04', '2020-09-21');
INSERT INTO exhibition VALUES (28, 13, 'The Age of the North', '2021-09-06', '2021-11-28');
INSERT INTO exhibition VALUES (29, 7, 'The Age of the North', '2018-02-17', '2018-06-26');
INSERT INTO exhibition VALUES (30, 12, 'Light and the City', '2023-07-12', '2023-12-16');
INSERT INTO loan VALUES (1, 'M1901.5', 12, 23, '2026-01-11', '2026-08-24', '2027-03-06', NULL, NULL, 'out');
INSERT INTO loan VALUES (2, 'M1940.7', 13, NULL, '2020-09-18', '2021-04-01', '2021-11-04', '2021-10-15', 4000, 'returned');
INSERT INTO loan VALUES (3, 'M1909.5', 7, 4, '2023-01-05', '2023-08-02', '2023-12-14', '2023-12-25', NULL, 'returned');
INSERT INTO loan VALUES (4, 'M1904.7', 6, 16, '2022-05-20', '2022-11-28', '2023-05-18', NULL, 4000, 'out');
INSERT INTO loan VALUES (5, 'M1929.9', 19, NULL, '2018-03-14', '2018-05-05', '2019-01-29', '2019-01-29', 500, 'returned');
INSERT INTO loan VALUES (6, 'M1909.5', 12, 26, '2026-05-29', '2026-08-09', '2026-12-24', NULL, 4000, 'out');
INSERT INTO loan VALUES (7, 'M1904.7', 14, 18, '2019-01-03', '2019-06-04', '2019-12-09', '2019-11-21', 500, 'returned');
INSERT INTO loan VALUES (8, 'M1921.7', 12, 2, '2024-05-07', '2024-09-14', '2025-05-25', '2025-05-13', 4000, 'returned');
INSERT INTO loan VALUES (9, 'M1911.5', 13, 22, '2019-12-25', '2020-03-01', '2020-09-01', NULL, 1200, 'out');
INSERT INTO loan VALUES (10, 'M1945.9', 14, 9, '2020-12-24', '2021-02-13', '2021-06-06', NULL, 4000, 'out');
INSERT INTO loan VALUES (11, 'M1912.3', 1, NULL, '2020-08-21', '2020-11-08', '2021-08-21', '2021-08-15', 0, 'returned');
INSERT INTO loan VALUES (12, 'M1903.7', 6, NULL, '2024-10-19', '2025-02-13', '2025-10-15', '2025-10-17', NULL, 'returned');
INSERT INTO loan VALUES (13, 'M1935.4', 12, 26, '2017-10-13', '2018-07-30', '2018-10-07', '2018-09-29', NULL, 'returned');
INSERT INTO loan VALUES (14, 'M1943.7', 6, 11, '2019-04-21', '2019-11-10', '2020-07-28', '2020-07-16', NULL, 'returned');
INSERT INTO loan VALUES (15, 'M1926.4', 7, NULL, '2026-01-13', '2026-02-27', '2026-09-11', '2026-09-04', 0, 'returned');
INSERT INTO loan VALUES (16, 'M1913.2', 1, NULL, '2016-09-21', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (17, 'M1921.7', 14, NULL, '2019-06-18', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (18, 'M1925.3', 5, NULL, '2017-02-06', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (19, 'M1942.2', 15, NULL, '2022-05-14', '2022-07-31', '2023-02-08', '2023-02-26', NULL, 'returned');
INSERT INTO loan VALUES (20, 'M1929.9', 11, 17, '2019-05-01', '2019-09-21', '2020-01-29', '2020-02-21', 0, 'returned');
INSERT INTO loan VALUES (21, 'M1930.1', 11, 17, '2026-06-26', '2026-10-08', '2027-01-01', NULL, 1200, 'out');
INSERT INTO loan VALUES (22, 'M1934.9', 11, 24, '2019-11-02', '2020-04-25', '2021-02-15', '2021-03-04', 1200, 'returned');
INSERT INTO loan VALUES (23, 'M1902.8', 10, 3, '2023-10-12', '2024-08-06', '2024-11-28', '2024-12-05', 500, 'returned');
INSERT INTO loan VALUES (24, 'M1948.7', 14, NULL, '2018-02-16', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (25, 'M1912.3', 12, 5, '2018-08-25', '2018-12-19', '2019-09-22', '2019-09-27', 0, 'returned');
INSERT INTO loan VALUES (26, 'M1938.7', 11, NULL, '2025-05-23', '2025-08-14', '2026-04-06', '2026-04-10', 500, 'returned');
INSERT INTO loan VALUES (27, 'M1917.1', 2, NULL, '2020-11-05', '2021-02-13', '2021-12-04', NULL, 500, 'out');
INSERT INTO loan VALUES (28, 'M1951.3', 18, NULL, '2017-01-09', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (29, 'M1917.1', 8, NULL, '2024-05-01', '2025-02-10', '2025-06-16', '2025-06-07', 4000, 'returned');
INSERT INTO loan VALUES (30, 'M1924.1', 16, 13, '2022-02-25', '2022-06-05', '2022-12-31', '2023-01-19', 2500, 'returned');
INSERT INTO loan VALUES (31, 'M1926.4', 16, 14, '2025-05-24', '2026-03-03', '2026-09-18', '2026-09-09', 4000, 'returned');
INSERT INTO loan VALUES (32, 'M1910.5', 12, 5, '2019-11-10', '2019-12-22', '2020-09-06', NULL, 500, 'out');
INSERT INTO loan VALUES (33, 'M1946.3', 11, 17, '2024-08-01', '2025-02-16', '2025-11-04', '2025-10-23', 4000, 'returned');
INSERT INTO loan VALUES (34, 'M1930.1', 9, 6, '2020-12-09', '2021-02-06', '2021-07-28', '2021-08-13', 500, 'returned');
INSERT INTO loan VALUES (35, 'M1943.7', 9, 6, '2024-09-01', '2024-12-16', '2025-07-09', NULL, 4000, 'out');
INSERT INTO loan VALUES (36, 'M1915.8', 1, 1, '2023-02-09', '2023-04-24', '2023-11-23', NULL, 1200, 'out');
INSERT INTO loan VALUES (37, 'M1948.7', 11, NULL, '2020-06-27', '2020-08-11', '2021-02-24', '2021-02-24', 4000, 'returned');
INSERT INTO loan VALUES (38, 'M1927.7', 10, 3, '2022-11-16', '2023-03-17', '2023-11-23', '2023-11-14', NULL, 'returned');
INSERT INTO loan VALUES (39, 'M1939.7', 16, 14, '2016-08-17', '2017-02-01', '2017-07-02', '2017-07-01', 500, 'returned');
INSERT INTO loan VALUES (40, 'M1941.2', 19, 25, '2018-02-03', '2018-07-07', '2019-03-19', '2019-03-03', 0, 'returned');
INSERT INTO loan VALUES (41, 'M1922.8', 8, NULL, '2026-04-07', '2026-05-17', '2026-09-23', '2026-10-15', 1200, 'returned');
INSERT INTO loan VALUES (42, 'M1903.7', 19, 25, '2017-08-29', '2017-11-04', '2018-07-12', NULL, 500, 'out');
INSERT INTO loan VALUES (43, 'M1931.1', 14, NULL, '2024-03-07', '2024-08-02', '2025-02-20', NULL, NULL, 'out');
INSERT INTO loan VALUES (44, 'M1936.5', 12, 2, '2018-06-21', '2019-01-05', '2019-10-16', '2019-09-29', 4000, 'returned');
INSERT INTO loan VALUES (45, 'M1919.6', 7, 4, '2021-04-26', '2022-01-27', '2022-06-19', '2022-06-02', 2500, 'returned');
INSERT INTO loan VALUES (46, 'M1901.5', 6, 16, '2018-08-26', '2019-04-03', '2019-11-22', '2019-11-29', 1200, 'returned');
INSERT INTO loan VALUES (47, 'M1922.8', 7, 4, '2025-11-28', '2026-05-04', '2026-10-07', NULL, 2500, 'out');
INSERT INTO loan VALUES (48, 'M1907.3', 5, 20, '2020-03-13', '2020-12-30', '2021-07-01', NULL, NULL, 'out');
INSERT INTO loan VALUES (49, 'M1929.9', 5, 20, '2022-10-18', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (50, 'M1924.1', 11, NULL, '2021-10-14', '2021-12-30', '2022-05-19', '2022-05-24', 500, 'returned');
INSERT INTO loan VALUES (51, 'M1949.3', 11, 24, '2020-10-09', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (52, 'M1920.7', 12, 2, '2025-10-31', '2026-03-31', '2026-08-10', '2026-08-07', 0, 'returned');
INSERT INTO loan VALUES (53, 'M1905.9', 4, NULL, '2018-03-03', '2018-04-13', '2019-01-22', '2019-02-06', 500, 'returned');
INSERT INTO loan VALUES (54, 'M1918.3', 7, NULL, '2026-01-02', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (55, 'M1920.7', 18, NULL, '2019-05-08', '2019-09-18', '2020-04-16', '2020-04-05', NULL, 'returned');
INSERT INTO loan VALUES (56, 'M1909.5', 14, 19, '2019-10-28', '2020-01-08', '2020-10-24', '2020-11-12', 1200, 'returned');
INSERT INTO loan VALUES (57, 'M1929.9', 19, 25, '2020-08-20', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (58, 'M1909.5', 20, NULL, '2020-03-30', '2020-06-23', '2021-01-13', '2021-01-25', 0, 'returned');
INSERT INTO loan VALUES (59, 'M1911.5', 13, NULL, '2023-08-18', '2024-04-28', '2024-10-11', '2024-10-22', 0, 'returned');
INSERT INTO loan VALUES (60, 'M1903.7', 5, NULL, '2021-07-25', '2021-12-08', '2022-04-25', '2022-04-25', 4000, 'returned');
INSERT INTO loan VALUES (61, 'M1938.7', 19, NULL, '2024-05-25', '2024-11-16', '2025-04-02', NULL, 0, 'out');
INSERT INTO loan VALUES (62, 'M1901.5', 5, 20, '2017-02-06', '2017-08-06', '2018-01-03', '2018-01-25', 500, 'returned');
INSERT INTO loan VALUES (63, 'M1906.8', 14, NULL, '2018-10-24', '2019-01-02', '2019-03-29', '2019-04-16', 4000, 'returned');
INSERT INTO loan VALUES (64, 'M1942.2', 5, 20, '2021-11-16', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (65, 'M1902.8', 12, 26, '2025-02-18', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (66, 'M1938.7', 6, 11, '2025-10-27', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (67, 'M1911.5', 6, 16, '2020-12-28', '2021-02-25', '2021-10-03', NULL, NULL, 'out');
INSERT INTO loan VALUES (68, 'M1907.3', 17, NULL, '2017-01-03', '2017-03-04', '2017-05-23', '2017-05-23', 1200, 'returned');
INSERT INTO loan VALUES (69, 'M1919.6', 1, 8, '2021-08-14', '2022-04-08', '2022-10-05', '2022-10-02', NULL, 'returned');
INSERT INTO loan VALUES (70, 'M1903.7', 19, 25, '2018-11-07', '2019-01-28', '2019-04-03', '2019-04-19', 0, 'returned');
INSERT INTO loan VALUES (71, 'M1947.2', 1, 1, '2025-11-30', '2026-04-17', '2026-09-01', '2026-09-01', 500, 'returned');
INSERT INTO loan VALUES (72, 'M1948.7', 18, NULL, '2024-11-16', '2025-07-30', '2025-10-08', '2025-10-26', 1200, 'returned');
INSERT INTO loan VALUES (73, 'M1906.8', 9, 15, '2026-04-08', '2026-08-14', '2027-03-14', NULL, NULL, 'out');
INSERT INTO loan VALUES (74, 'M1943.7', 4, NULL, '2020-04-24', '2020-11-03', '2021-06-05', '2021-06-03', 0, 'returned');
INSERT INTO loan VALUES (75, 'M1941.2', 10, 3, '2020-08-14', '2020-11-08', '2021-06-20', '2021-07-11', 2500, 'returned');
INSERT INTO loan VALUES (76, 'M1942.2', 11, 17, '2025-08-16', '2026-04-09', '2026-12-04', NULL, 500, 'out');
INSERT INTO loan VALUES (77, 'M1950.4', 4, NULL, '2023-04-16', '2023-07-23', '2023-12-25', '2023-12-23', 4000, 'returned');
INSERT INTO loan VALUES (78, 'M1923.1', 6, NULL, '2022-09-02', NULL, NULL, NULL, NULL, 'refused');
INSERT INTO loan VALUES (79, 'M1928.1', 14, 18, '2022-05-01', '2022-10-08', '2023-01-11', '2023-02-05', 0, 'returned');
INSERT INTO loan VALUES (80, 'M1937.6', 11, 24, '2018-01-01', NULL, NULL, NULL, NULL, 'refused');
