@echo off
rem Starts Utsagn. Builds it first if it has not been built, or if its sources have changed since.
rem
rem   JAVA_HOME       the Java to use; without it, the one on the PATH
rem   UTSAGN_MEMORY   the most memory to use for texts and codings, such as 2g

setlocal EnableExtensions DisableDelayedExpansion
for /f "tokens=2 delims=:" %%p in ('chcp') do set "CODEPAGE=%%p"
chcp 65001 >nul
call :start %*
set "STATUS=%ERRORLEVEL%"
chcp %CODEPAGE% >nul
exit /b %STATUS%

:start
set "ROOT=%~dp0"
set "JAR=%ROOT%target\utsagn.jar"

if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA=java.exe"
)
set "VERSION="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~v"
if not defined VERSION (
    echo utsagn: Java mangler. Installer et JDK, versjon 17 eller nyere, og sett JAVA_HOME. 1>&2
    exit /b 1
)
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
    echo utsagn: Utsagn trenger Java 17 eller nyere, men dette er versjon %VERSION%. 1>&2
    exit /b 1
)

rem The jar is the last thing that a build makes, so its time is the time of the build.
powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue; $sources = @(Get-Item -LiteralPath ($env:ROOT + 'pom.xml')) + @(Get-ChildItem -LiteralPath ($env:ROOT + 'src\main') -Recurse); if (-not $jar -or ($sources | Where-Object { $_.LastWriteTimeUtc -gt $jar.LastWriteTimeUtc })) { exit 1 }"
if errorlevel 1 call :build
if errorlevel 1 exit /b 1

set "UTF8=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8"
set "NEWER=-XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
set "MODE=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true"
set "MEMORY=384m"
set "WINDOW="
if "%~1"=="" set "WINDOW=yes"
if "%~1"=="open" set "WINDOW=yes"
if defined WINDOW (
    set "MODE="
    set "MEMORY=1g"
)
rem What is measured runs as in the window, not as in a short command.
if "%~1"=="bench" (
    set "MODE=-Djava.awt.headless=true"
    set "MEMORY=2g"
)
if defined UTSAGN_MEMORY set "MEMORY=%UTSAGN_MEMORY%"
"%JAVA%" %NEWER% %UTF8% -Dprism.order=sw -Xmx%MEMORY% %MODE% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo utsagn: Maven mangler, og uten den kan ikke Utsagn bygges. 1>&2
    exit /b 1
)
if exist "%JAR%" (
    echo Utsagn bygges på nytt … 1>&2
) else (
    echo Utsagn bygges første gang … 1>&2
)
pushd "%ROOT%"
call mvn -q -B process-classes <nul 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
    if exist "%JAR%" del "%JAR%"
    echo utsagn: Utsagn kunne ikke bygges. Grunnen står ovenfor. 1>&2
    exit /b 1
)
exit /b 0
