@echo off
rem Starts saiwu from wherever it lies. Reports and files are UTF-8; the console keeps its own code page.
rem Without delayed expansion, which would take exclamation marks out of paths.
setlocal EnableExtensions DisableDelayedExpansion
set "SAIWU_HOME=%~dp0.."
set "SAIWU_JAVA=%SAIWU_HOME%\runtime\bin\java.exe"
if exist "%SAIWU_JAVA%" goto found
if not defined JAVA_HOME goto path
rem Some people write quotes into the variable.
set "SAIWU_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%SAIWU_JAVA%" goto found
:path
for %%j in (java.exe) do set "SAIWU_JAVA=%%~$PATH:j"
if defined SAIWU_JAVA goto found
rem Not found so where the path has quotes in it.
set "SAIWU_JAVA=java.exe"
java.exe -version >nul 2>nul
if errorlevel 9009 goto missing
:found
set "SAIWU_CP="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "SAIWU_CP=%%p"
if defined SAIWU_CP set "SAIWU_CP=%SAIWU_CP: =%"
set "SAIWU_ENCODING=UTF-8"
if defined SAIWU_CP if not "%SAIWU_CP%"=="65001" set "SAIWU_ENCODING=cp%SAIWU_CP%"
if "%SAIWU_CP%"=="936" set "SAIWU_ENCODING=GBK"
"%SAIWU_JAVA%" -Xshare:auto "-XX:SharedArchiveFile=%SAIWU_HOME%\lib\saiwu.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-UsePerfData -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dsaiwu.home=%SAIWU_HOME%" -Dsaiwu.console.encoding=%SAIWU_ENCODING% %SAIWU_OPTS% -jar "%SAIWU_HOME%\lib\saiwu-cli.jar" %*
exit /b %ERRORLEVEL%

:missing
rem The Chinese words below are UTF-8, so the console is told before they are read.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "SAIWU_CP=%%p"
chcp 65001 >nul
>&2 echo saiwu: No Java found: install a JDK 17 or later, or set JAVA_HOME.
>&2 echo saiwu: 未找到 Java：请安装 JDK 17 或更高版本，或设置 JAVA_HOME。
if defined SAIWU_CP chcp %SAIWU_CP% >nul
exit /b 3
